package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.HUB;
import static io.crosswalk.mapping.TestNetwork.SOURCE;
import static io.crosswalk.mapping.TestNetwork.TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkingTest {
    private static final Standard SOURCES = Standard.builder(SOURCE, "Source")
            .add(Requirement.builder(SOURCE.requirement("S-1"), RequirementKind.CONTROL, "one")
                    .aliases(List.of("S.1"))
                    .build())
            .add(Requirement.builder(SOURCE.requirement("S-2"), RequirementKind.CONTROL, "two")
                    .aliases(List.of("S.2", "both"))
                    .build())
            .add(Requirement.builder(SOURCE.requirement("S-3"), RequirementKind.CONTROL, "three")
                    .aliases(List.of("both"))
                    .build())
            .build();
    private static final Standard TARGETS = Standard.builder(TARGET, "Target")
            .add("T1", RequirementKind.CONTROL, "one")
            .build();

    private static MappingSet.Builder set(String id) {
        return MappingSet.builder(id, SOURCE, TARGET).version("1").rationale(Rationale.SEMANTIC);
    }

    private static Loaded<Crosswalk> link(MappingSet... sets) {
        return Crosswalk.of(List.of(SOURCES, TARGETS), List.of(sets));
    }

    private static Mapping mapping(Relationship word, int line, String... sources) {
        return Mapping.builder(
                        List.of(sources).stream().map(SOURCE::requirement).collect(Collectors.toList()),
                        word,
                        List.of(TARGET.requirement("T1")))
                .location(Location.of("set.csv", line, 1))
                .build();
    }

    @Test
    void aDanglingIdIsRefusedAtItsPlaceWithNearMisses() {
        MappingSet set = set("m").add(mapping(Relationship.EQUAL_TO, 2, "S-1"))
                .add(mapping(Relationship.SUPERSET_OF, 3, "S-2", "S-9"))
                .build();
        Loaded<Crosswalk> loaded = link(set);
        assertThat(loaded.errors())
                .extracting(Diagnostic::toString)
                .containsExactly("set.csv:3:1: error: in m@1: no requirement \"S-9\"; did you mean source:1/S-1,"
                        + " source:1/S-2, source:1/S-3?: \"source:1/S-2 + source:1/S-9 superset-of target:1/T1\""
                        + " (refused) [dangling-requirement]");
        assertThat(loaded.tally()).isEqualTo(new Tally(1, 0, 1));
        assertThat(loaded.value().mappingSets().get(0).mappings())
                .as("a joint cover without a member is another claim: all of it is refused")
                .hasSize(1);
    }

    @Test
    void anAliasIsResolvedAndSaidSo() {
        Loaded<Crosswalk> loaded = link(set("m").add(mapping(Relationship.EQUAL_TO, 2, "S.1"))
                .add(mapping(Relationship.SUPERSET_OF, 3, "S-2", "s.2"))
                .add(new Unmapped(Side.SOURCE, SOURCE.requirement("s-3"), "no"))
                .build());
        assertThat(loaded.diagnostics())
                .extracting(
                        Diagnostic::code, Diagnostic::severity, d -> d.action().orElseThrow())
                .containsOnly(tuple("alias-resolved", Severity.INFO, Action.REPAIRED))
                .hasSize(3);
        assertThat(loaded.diagnostics().get(0))
                .hasToString("set.csv:2:1: info: in m@1: \"S.1\" is read as source:1/S-1 (repaired) [alias-resolved]");
        assertThat(loaded.tally()).isEqualTo(new Tally(0, 3, 0));
        MappingSet linked = loaded.value().mappingSets().get(0);
        assertThat(linked.mappings().get(0).sources()).containsExactly(SOURCE.requirement("S-1"));
        assertThat(linked.mappings().get(1).sources()).containsExactly(SOURCE.requirement("S-2"));
        assertThat(linked.unmapped().get(0).id()).isEqualTo(SOURCE.requirement("S-3"));
    }

    @Test
    void anAmbiguousIdIsRefused() {
        Loaded<Crosswalk> loaded = link(set("m").add(mapping(Relationship.EQUAL_TO, 2, "Both"))
                .add(new Unmapped(Side.SOURCE, SOURCE.requirement("nowhere"), "no"))
                .build());
        assertThat(loaded.errors())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "in m@1: \"Both\" fits several requirements: source:1/S-2, source:1/S-3",
                        "in m@1: no requirement \"nowhere\"");
        assertThat(loaded.tally()).isEqualTo(new Tally(0, 0, 2));
    }

    @Test
    void theSameSetTwiceIsOneSetEvenIfItsIdsWereRepairedOrRefused() {
        MappingSet set = set("m").add(mapping(Relationship.EQUAL_TO, 2, "S.1"))
                .add(mapping(Relationship.EQUAL_TO, 3, "S-9"))
                .build();
        Loaded<Crosswalk> loaded = link(set, set.toBuilder().build());
        assertThat(loaded.errors()).extracting(Diagnostic::code).containsExactly("dangling-requirement");
        assertThat(loaded.value().mappingSets()).hasSize(1);
    }

    @Test
    void ofTwoSetsOfOneNameTheSecondIsRefusedWithAllItsRows() {
        MappingSet first = set("m").add("S-1", Relationship.EQUAL_TO, "T1").build();
        MappingSet second = set("m").add("S-2", Relationship.EQUAL_TO, "T1")
                .add(new Unmapped(Side.SOURCE, SOURCE.requirement("S-3"), "no"))
                .build();
        Loaded<Crosswalk> loaded = link(first, second);
        assertThat(loaded.errors())
                .extracting(Diagnostic::message)
                .containsExactly("two different mapping sets are named m; the second is left out");
        assertThat(loaded.tally()).isEqualTo(new Tally(1, 0, 2));
        assertThat(loaded.value().mappingSets()).containsExactly(first);
    }

    @Test
    void ofTwoStandardsOfOneNameTheSecondIsLeftOut() {
        Standard other = TARGETS.toBuilder().publisher("somebody else").build();
        Loaded<Crosswalk> loaded = Crosswalk.of(List.of(TARGETS, SOURCES, other, SOURCES), List.of());
        assertThat(loaded.errors())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple("standard-twice", "two different standards are named target:1; the second is left out"));
        assertThat(loaded.value().standards()).containsExactly(SOURCES, TARGETS);
    }

    @Test
    void aSetOfAnUnknownStandardIsRefusedWithAllItsRows() {
        MappingSet set = MappingSet.builder("m", HUB, TARGET)
                .add("H1", Relationship.EQUAL_TO, "T1")
                .add("H2", Relationship.EQUAL_TO, "T1")
                .build();
        Loaded<Crosswalk> loaded = Crosswalk.builder()
                .standards(List.of(TARGETS))
                .mappingSets(List.of(set))
                .reading("m", Reading.WEAK)
                .build();
        assertThat(loaded.errors())
                .extracting(Diagnostic::message)
                .containsExactly("mapping set m needs hub:1, which is not here");
        assertThat(loaded.tally()).isEqualTo(new Tally(0, 0, 2));
        assertThat(loaded.value().mappingSets()).isEmpty();
    }

    @Test
    void aReadingOfASetThatIsNotGivenIsABadCall() {
        assertThatThrownBy(() -> Crosswalk.builder().reading("m", Reading.WEAK).build())
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("no mapping set \"m\"");
    }

    private static MappingSet intersectsOnly() {
        return MappingSet.builder("m", SOURCE, TARGET)
                .add("S-1", Relationship.INTERSECTS_WITH, "T1")
                .build();
    }

    private static Verdict verdict(Loaded<Crosswalk> loaded) {
        return CoverageQuery.of(TARGET)
                .from(SOURCE)
                .ask(loaded.orThrow())
                .finding("T1")
                .verdict();
    }

    @Test
    void aSetThatSaysNothingButIntersectsIsReadAsCandidateAndTheNoticeNamesTheOverride() {
        Loaded<Crosswalk> loaded = link(intersectsOnly());
        assertThat(loaded.diagnostics())
                .singleElement()
                .hasToString(
                        "info: mapping set m@0 says nothing but intersects-with and gives no rationale: its pairs are"
                                + " read as candidates; state a reading for the set to override [read-as-candidate]");
        assertThat(verdict(loaded)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aReadingOfTheCallerWinsOverTheAuthorsAndTheAuthorsOverTheDefault() {
        MappingSet weak = intersectsOnly().toBuilder().reading(Reading.WEAK).build();
        assertThat(link(weak).diagnostics()).isEmpty();
        assertThat(verdict(link(weak))).isEqualTo(Verdict.PARTIAL);
        Crosswalk.Builder builder =
                Crosswalk.builder().standards(List.of(SOURCES, TARGETS)).mappingSets(List.of(weak));
        assertThat(verdict(builder.reading("m", Reading.CANDIDATE).build())).isEqualTo(Verdict.UNKNOWN);
        Loaded<Crosswalk> overridden = Crosswalk.builder()
                .standards(List.of(SOURCES, TARGETS))
                .mappingSets(List.of(intersectsOnly()))
                .reading("m", Reading.WEAK)
                .build();
        assertThat(overridden.diagnostics()).isEmpty();
        assertThat(verdict(overridden)).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void oneOtherWordOrOneRationaleMakesASetMoreThanCandidates() {
        MappingSet another = intersectsOnly().toBuilder()
                .add("S-2", Relationship.NO_RELATIONSHIP, "T1")
                .build();
        assertThat(verdict(link(another))).isEqualTo(Verdict.PARTIAL);
        MappingSet reasoned = MappingSet.builder("m", SOURCE, TARGET)
                .add(Mapping.builder(
                                List.of(SOURCE.requirement("S-1")),
                                Relationship.INTERSECTS_WITH,
                                List.of(TARGET.requirement("T1")))
                        .rationale(Rationale.FUNCTIONAL)
                        .build())
                .build();
        assertThat(verdict(link(reasoned))).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void everyRowIsCountedOnce() {
        Loaded<Crosswalk> loaded = link(
                set("a").add("S-1", Relationship.EQUAL_TO, "T1")
                        .add("S.1", Relationship.EQUAL_TO, "T1")
                        .add("S-9", Relationship.EQUAL_TO, "T1")
                        .build(),
                set("b").add("S-1", Relationship.EQUAL_TO, "T1")
                        .add(new Unmapped(Side.SOURCE, SOURCE.requirement("S-2"), "no"))
                        .build());
        assertThat(loaded.tally()).isEqualTo(new Tally(3, 1, 1));
        assertThat(loaded.tally().read()).isEqualTo(5);
    }

    @Test
    void namesResolveToStandardsAndRequirements() {
        StandardId old = StandardId.parse("target:0");
        Standard earlier = Standard.builder(old, "Earlier")
                .aliases(List.of(Alias.of("ISO/IEC T")))
                .add("a/b", RequirementKind.CONTROL, "slash")
                .build();
        Standard later = TARGETS.toBuilder()
                .aliases(List.of(Alias.of("ISO/IEC T"), Alias.of("ISO/IEC T:1")))
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(List.of(earlier, later, SOURCES), List.of()).orThrow();
        assertThat(crosswalk.resolve("target:0/a/b").found()).contains(old.requirement("a/b"));
        assertThat(crosswalk.resolve("ISO/IEC T:1/t1").found()).contains(TARGET.requirement("T1"));
        assertThat(crosswalk.resolve("source/S.1").found()).contains(SOURCE.requirement("S-1"));
        assertThat(crosswalk.resolve("source:1/S-9").candidates()).contains(SOURCE.requirement("S-1"));
        assertThatThrownBy(() -> crosswalk.resolve("ISO/IEC T/T1"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("\"ISO/IEC T\" fits several standards: target:0, target:1");
        assertThatThrownBy(() -> crosswalk.resolve("target/T1"))
                .hasMessage("\"target\" fits several standards: target:0, target:1");
        assertThatThrownBy(() -> crosswalk.resolve("sauce:1/S-1"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("no standard \"sauce:1\"");
        assertThatThrownBy(() -> crosswalk.resolve("T1"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("not \"T1\"");
        assertThat(crosswalk.standard(SOURCE)).isEqualTo(SOURCES);
        assertThatThrownBy(() -> crosswalk.standard(StandardId.parse("source:2")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no standard \"source:2\"; did you mean source:1?");
    }

    @Test
    void trustIsThatOfTheMappingOrElseOfItsSet() {
        MappingSet set = set("m").confidence(Confidence.MEDIUM)
                .add("S-1", Relationship.EQUAL_TO, "T1")
                .add(mapping(Relationship.EQUAL_TO, 1, "S-2").toBuilder()
                        .confidence(new Confidence("85%"))
                        .build())
                .add(mapping(Relationship.EQUAL_TO, 1, "S-3").toBuilder()
                        .confidence(new Confidence("rather"))
                        .build())
                .build();
        Crosswalk crosswalk = link(set).orThrow();
        assertThat(crosswalk.network().claims())
                .extracting(c -> crosswalk.network().trust(c).value())
                .containsExactly(0.6, 0.85, 0.3);
        Crosswalk doubtful = Crosswalk.builder()
                .standards(List.of(SOURCES, TARGETS))
                .mappingSets(List.of(set))
                .trust(written -> new Trust(0.1))
                .build()
                .orThrow();
        assertThat(doubtful.network().claims())
                .allSatisfy(c -> assertThat(doubtful.network().trust(c).value()).isEqualTo(0.1));
        RequirementId target = TARGET.requirement("T1");
        assertThat(CoverageQuery.of(TARGET)
                        .from(SOURCE)
                        .ask(crosswalk)
                        .finding(target.local())
                        .trust()
                        .orElseThrow()
                        .value())
                .isEqualTo(0.85);
    }
}
