package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Facts.Fact;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Succession;
import io.crosswalk.relation.Unmapped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets whose pairs are a publisher's are exactly that publisher's pairs. */
class CorrespondenceSetsTest {
    private record Pair(String source, String target) {
        static Pair of(Mapping mapping) {
            return new Pair(
                    mapping.sources().get(0).local(), mapping.targets().get(0).local());
        }
    }

    static List<MappingSet> correspondences() {
        return Catalogs.bundled().mappingSets().stream()
                .filter(set -> set.kind() == SetKind.PUBLISHER_CORRESPONDENCE)
                .collect(Collectors.toList());
    }

    private static MappingSet set(String id) {
        return Catalogs.bundled().mappingSet(id);
    }

    private static List<Pair> pairs(MappingSet set) {
        return set.mappings().stream().filter(Mapping::isPair).map(Pair::of).collect(Collectors.toList());
    }

    @Test
    void theSetsAreThese() {
        assertThat(correspondences())
                .extracting(MappingSet::id)
                .containsExactly(
                        "iso27001-2013_iso27001-2022",
                        "iso27001-2022_iso27002-2022",
                        "iso27701-2019_gdpr-2016",
                        "iso27701-2019_iso27701-2025",
                        "soc2-2017_coso-2013");
    }

    @ParameterizedTest
    @MethodSource("correspondences")
    void pairsAndSuccessionsAreThoseOfTheFacts(MappingSet set) {
        List<Fact> facts = Facts.of(set.id());
        assertThat(pairs(set))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .map(f -> new Pair(f.get("source"), f.get("target")))
                        .collect(Collectors.toList()));
        for (Fact fact : facts) {
            assertThat(set.mappings())
                    .filteredOn(m -> m.isPair() && Pair.of(m).equals(new Pair(fact.get("source"), fact.get("target"))))
                    .singleElement()
                    .satisfies(m ->
                            assertThat(m.succession().map(Succession::toString)).isEqualTo(fact.find("succession")));
        }
    }

    @ParameterizedTest
    @MethodSource("correspondences")
    void whoseThePairsAreAndUnderWhichTermsIsSaid(MappingSet set) {
        assertThat(set.provenance().method())
                .hasValueSatisfying(m -> assertThat(m).startsWith("The pairs are "));
        assertThat(set.provenance().licence()).isPresent();
        assertThat(set.provenance().sources()).isNotEmpty();
    }

    @Test
    void theNoticeThatATakenSetNeedsIsInTheJar() throws IOException {
        try (InputStream notice = requireNonNull(Catalogs.class.getResourceAsStream("/META-INF/NOTICE"))) {
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "iso27701-2019_gdpr-2016",
                            "Copyright (c) Microsoft Corporation",
                            "Permission is hereby granted");
        }
    }

    @Test
    void annexAOf2013Has115SuccessorsAnd11ControlsAreNew() {
        MappingSet set = set("iso27001-2013_iso27001-2022");

        assertThat(pairs(set).stream().filter(p -> p.source().startsWith("A."))).hasSize(115);
        assertThat(set.unmapped().stream().filter(u -> u.side() == Side.TARGET).map(u -> u.id().local()))
                .containsExactly(
                        "6.3", "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16",
                        "A.8.23", "A.8.28");
        assertThat(set.unmapped().stream().filter(u -> u.side() == Side.SOURCE)).isEmpty();
    }

    @Test
    void the49AnnexControlsOf2019HaveOneSuccessorEachAndAreContainedInIt() {
        MappingSet set = set("iso27701-2019_iso27701-2025");

        assertThat(set.mappings().stream()
                        .filter(m -> m.isPair() && m.sources().get(0).local().matches("[AB]\\..*")))
                .hasSize(49)
                .allSatisfy(m -> assertThat(m.relationship()).isIn(Relationship.EQUAL_TO, Relationship.SUBSET_OF));
        assertThat(set.unmapped()).extracting(u -> u.id().local()).contains("6.3");
    }

    @ParameterizedTest(name = "{0}: {1} to {2} is wrong, {3} is right")
    @CsvSource({
        "iso27001-2013_iso27001-2022, A.13.2.1, A.8.14, A.5.14",
        "iso27001-2013_iso27001-2022, A.13.2.3, A.8.14, A.5.14",
        "iso27701-2019_iso27701-2025, 6.13.1.4, A.3.11, ''",
        "iso27701-2019_iso27701-2025, 6.12.1.1, A.3.10, ''",
        "iso27001-2013_iso27001-2022, A.11.2.5, '', A.7.10",
        "iso27001-2013_iso27001-2022, A.18.2.3, '', A.8.8",
        "iso27001-2013_iso27001-2022, 10.1, 10.1, 10.2"
    })
    void errorsSeenElsewhereAreNotHere(String id, String source, String wrong, String right) {
        assertThat(pairs(set(id))).doesNotContain(new Pair(source, wrong));
        if (!right.isEmpty()) {
            assertThat(pairs(set(id))).contains(new Pair(source, right));
        }
    }

    @Test
    void whatAnnexDPrintsIsClaimedAsNoMoreThanThat() {
        assertThat(set("iso27701-2019_gdpr-2016").mappings())
                .hasSize(482)
                .allSatisfy(m -> assertThat(m.relationship()).isEqualTo(Relationship.RELATED))
                .allSatisfy(m -> assertThat(m.strength()).isEmpty());
    }

    @Test
    void everyPrincipleOfCosoIsACriterionAndTheOtherCriteriaAreDeclared() {
        MappingSet set = set("soc2-2017_coso-2013");

        assertThat(set.mappings())
                .hasSize(17)
                .allSatisfy(m -> assertThat(m.relationship()).isEqualTo(Relationship.EQUAL_TO));
        assertThat(set.unmapped()).hasSize(44).extracting(Unmapped::side).containsOnly(Side.SOURCE);
        assertThat(set.isExhaustive()).isTrue();
    }
}
