package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/method.md promises of every set of our own judgement, and of our relations where the pairs are a publisher's. */
class BundledMappingSetsTest {
    private static final Catalogs CATALOGS = Catalogs.bundled();

    /** Sets that consider a part of a standard, and what is in it. */
    private static final Map<String, Predicate<Requirement>> PARTS = Map.of(
            "soc2-2017_hipaa-2013", r -> r.id().standard().slug().equals("soc2") || isUnderSecurityRule(r),
            "iso27001-2022_nist-800-53-5", r -> r.kind() != RequirementKind.ENHANCEMENT);

    private static boolean isUnderSecurityRule(Requirement requirement) {
        Standard hipaa = CATALOGS.standard(requirement.id().standard());
        return hipaa.subtree(hipaa.requirement("Subpart C")).contains(requirement);
    }

    static List<MappingSet> authored() {
        return CATALOGS.mappingSets().stream()
                .filter(s -> s.kind() == SetKind.AUTHORED)
                .toList();
    }

    /** Those whose relations are ours, whosever the pairs are. */
    static List<MappingSet> argued() {
        return CATALOGS.mappingSets().stream()
                .filter(s -> s.mappings().stream().noneMatch(m -> m.relationship() == Relationship.RELATED))
                .toList();
    }

    @Test
    void theAuthoredSetsAreThese() {
        assertThat(authored())
                .extracting(MappingSet::id)
                .containsExactly(
                        "iso27001-2022_nist-800-53-5",
                        "iso27001-2022_nist-csf-2.0",
                        "iso27701-2025_gdpr-2016",
                        "iso27701-2025_iso27001-2022",
                        "soc2-2017_hipaa-2013",
                        "soc2-2017_iso27001-2022",
                        "soc2-2017_iso27701-2025",
                        "soc2-2017_nist-csf-2.0");
    }

    @ParameterizedTest
    @MethodSource("authored")
    void everyAssessableRequirementIsMappedOrDeclaredUnmappedAndNotBoth(MappingSet set) {
        assertThat(set.isExhaustive()).isEqualTo(!PARTS.containsKey(set.id()));
        Predicate<Requirement> considered = PARTS.getOrDefault(set.id(), r -> true);
        for (Side side : Side.values()) {
            StandardId id = side == Side.SOURCE ? set.source() : set.target();
            Set<RequirementId> mapped = set.mappings().stream()
                    .filter(m -> m.relationship() != Relationship.NO_RELATIONSHIP)
                    .flatMap(m -> (side == Side.SOURCE ? m.sources() : m.targets()).stream())
                    .collect(Collectors.toSet());
            Set<RequirementId> unmapped = set.unmapped().stream()
                    .filter(u -> u.side() == side)
                    .map(Unmapped::id)
                    .collect(Collectors.toSet());
            assertThat(mapped).noneMatch(unmapped::contains);
            mapped.addAll(unmapped);
            assertThat(mapped)
                    .containsExactlyInAnyOrderElementsOf(CATALOGS.standard(id).assessable().stream()
                            .filter(considered)
                            .map(Requirement::id)
                            .toList());
        }
        assertThat(set.unmapped()).allSatisfy(u -> assertThat(u.reason()).hasSizeGreaterThan(30));
    }

    @ParameterizedTest
    @MethodSource("argued")
    void noPairIsSaidTwice(MappingSet set) {
        assertThat(set.mappings().stream().map(m -> List.of(Set.copyOf(m.sources()), Set.copyOf(m.targets()))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("argued")
    void everyMappingHasRationaleConfidenceStrengthAndTheArgumentThatItsWordNeeds(MappingSet set) {
        assertThat(set.mappings()).allSatisfy(m -> {
            assertThat(set.rationaleOf(m)).isPresent();
            assertThat(set.confidenceOf(m)).isPresent();
            assertThat(m.strength().flatMap(Strength::number))
                    .hasValueSatisfying(n -> assertThat(n).isBetween(1.0, 10.0));
            Argument argument = m.argument();
            assertThat(argument.shared()).isPresent();
            boolean contained = m.relationship() == Relationship.SUPERSET_OF
                    || m.relationship() == Relationship.EQUAL_TO
                    || m.relationship() == Relationship.NO_RELATIONSHIP;
            boolean contains = m.relationship() == Relationship.SUBSET_OF
                    || m.relationship() == Relationship.EQUAL_TO
                    || m.relationship() == Relationship.NO_RELATIONSHIP;
            assertThat(argument.beyondSource().isPresent()).isEqualTo(!contained);
            assertThat(argument.beyondTarget().isEmpty()).isIn(contains, m.relationship() == Relationship.SUPERSET_OF);
        });
        assertThat(set.provenance().method()).isPresent();
        assertThat(set.provenance().licence())
                .hasValueSatisfying(l -> assertThat(l).contains("Apache-2.0"));
    }

    @Test
    void noSentenceStandsTwice() {
        Map<String, Mapping> seen = new HashMap<>();
        argued().stream()
                .flatMap(s -> s.mappings().stream())
                .forEach(m -> sentences(m.argument())
                        .forEach(sentence -> assertThat(seen.put(plain(sentence), m))
                                .as("%s says again: %s", m, sentence)
                                .isNull()));
        assertThat(seen).hasSizeGreaterThan(7_000);
    }

    private static Stream<String> sentences(Argument argument) {
        return Stream.of(argument.shared(), argument.beyondSource(), argument.beyondTarget())
                .flatMap(Optional::stream);
    }

    private static String plain(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** SEMANTICS S13: one member that is met gives PARTIAL. */
    @ParameterizedTest
    @MethodSource("argued")
    void everyMemberOfAJointCoverAlsoHasAMappingOfItsOwn(MappingSet set) {
        Set<List<RequirementId>> pairs = new HashSet<>();
        set.mappings().stream()
                .filter(m -> m.isPair() && m.relationship() != Relationship.NO_RELATIONSHIP)
                .forEach(m -> pairs.add(List.of(m.sources().get(0), m.targets().get(0))));
        set.mappings().stream()
                .filter(m -> !m.isPair())
                .forEach(m -> m.sources()
                        .forEach(s -> m.targets()
                                .forEach(t -> assertThat(pairs).as("%s", m).contains(List.of(s, t)))));
    }

    /** A cover of which one member is enough is no joint cover. */
    @ParameterizedTest
    @MethodSource("argued")
    void noMemberOfAJointCoverContainsTheRestAlone(MappingSet set) {
        Set<List<RequirementId>> containers = new HashSet<>();
        for (Mapping m : set.mappings()) {
            if (m.isPair()
                    && (m.relationship() == Relationship.SUPERSET_OF || m.relationship() == Relationship.EQUAL_TO)) {
                containers.add(List.of(m.sources().get(0), m.targets().get(0)));
            }
            if (m.isPair()
                    && (m.relationship() == Relationship.SUBSET_OF || m.relationship() == Relationship.EQUAL_TO)) {
                containers.add(List.of(m.targets().get(0), m.sources().get(0)));
            }
        }
        set.mappings().stream()
                .filter(m -> !m.isPair())
                .forEach(m -> m.sources()
                        .forEach(s -> m.targets()
                                .forEach(t -> assertThat(containers)
                                        .as("%s", m)
                                        .doesNotContain(m.sources().size() > 1 ? List.of(s, t) : List.of(t, s)))));
    }

    @ParameterizedTest
    @MethodSource("authored")
    void nothingIsMappedButWhatCanBeAssessed(MappingSet set) {
        Standard source = CATALOGS.standard(set.source());
        Standard target = CATALOGS.standard(set.target());
        assertThat(set.mappings()).allSatisfy(m -> {
            assertThat(m.sources())
                    .allMatch(id -> source.requirement(id.local()).isAssessable());
            assertThat(m.targets())
                    .allMatch(id -> target.requirement(id.local()).isAssessable());
        });
    }
}
