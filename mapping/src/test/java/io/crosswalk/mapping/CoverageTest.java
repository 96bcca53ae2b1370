package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.HUB;
import static io.crosswalk.mapping.TestNetwork.SOURCE;
import static io.crosswalk.mapping.TestNetwork.TARGET;
import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Remainder;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void aChoiceOfNoMappingSetIsRefused() {
        assertThatThrownBy(() -> CoverageQuery.of(TestNetwork.TARGET).using(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no mapping set to use: name one, or make no choice to use all");
    }

    @Test
    void everyAssessableRequirementHasAFindingInDocumentOrderAndGroupsOneOnDemand() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.10", "T.2")
                .and("T9")
                .superset("S", "T.10")
                .superset("S", "T.2")
                .full("S");
        Coverage coverage = network.coverageOf("T");
        assertThat(coverage.findings()).extracting(f -> f.requirement().local()).containsExactly("T.10", "T.2", "T9");
        assertThat(coverage.finding("T").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(coverage.totals().applicable()).isEqualTo(3);
        assertThat(coverage.findings(Verdict.UNKNOWN, Verdict.GAP))
                .extracting(f -> f.requirement().local())
                .containsExactly("T9");
        assertThatThrownBy(() -> coverage.finding("T.3"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no requirement \"T.3\"; did you mean target:1/T.2?");
    }

    @Test
    void totalsCountEveryVerdictAndKeepThreeFiguresApart() {
        TestNetwork network = network()
                .subset("Tcovered", "S1")
                .superset("Tpartial", "S1")
                .superset("Tboth", "S1")
                .superset("Tboth", "S2")
                .superset("Tnotfull", "S2")
                .subset("Tgap", "S2")
                .subset("Tconflict", "S3")
                .subset("Tconflict", "S4")
                .and("Tunknown")
                .excluding("Texcluded")
                .full("S1", "S3")
                .none("S2", "S4");
        Totals totals = network.coverageOf("T1").totals();
        for (Verdict verdict : List.of(
                Verdict.COVERED,
                Verdict.PARTIAL,
                Verdict.PARTIAL_NOT_FULL,
                Verdict.NOT_FULL,
                Verdict.GAP,
                Verdict.CONFLICT,
                Verdict.EXCLUDED)) {
            assertThat(totals.of(verdict)).as(verdict.name()).isEqualTo(1);
        }
        assertThat(totals.of(Verdict.UNKNOWN)).as("Tunknown and T1").isEqualTo(2);
        assertThat(totals.applicable()).isEqualTo(8);
        assertThat(totals.guaranteed()).isEqualTo(1);
        assertThat(totals.touched()).isEqualTo(3);
        assertThat(totals.ceiling()).isEqualTo(4);
    }

    @Test
    void sectionsAreTotalledApart() {
        Standard target = Standard.builder(TARGET, "Target")
                .add("A", RequirementKind.CONTROL, "a")
                .add("B", RequirementKind.CONTROL, "b")
                .add("C", RequirementKind.CONTROL, "c")
                .sections(List.of(new Section("One", List.of("A"), false), new Section("Two", List.of("B", "C"), true)))
                .build();
        Coverage coverage = CoverageQuery.of(TARGET)
                .from(Assessment.of(Map.of(TARGET.requirement("B"), Satisfaction.FULL)))
                .within(Scope.builder(target).exclude("C", "not ours").build())
                .ask(Crosswalk.of(List.of(target), List.of()).orThrow());
        Map<String, String> figures = coverage.sections().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().title(),
                        e -> e.getValue().guaranteed() + " of " + e.getValue().applicable()));
        assertThat(figures).containsOnly(Map.entry("One", "0 of 1"), Map.entry("Two", "1 of 1"));
        assertThat(coverage.sections().keySet()).extracting(Section::title).containsExactly("One", "Two");
        assertThat(coverage)
                .hasToString("What of target:1 is covered, given 1 assessed requirements of target:1?"
                        + " 1 covered, 0 partly, 1 neither, of 2");
    }

    @Test
    void whatDoesNotApplyInTheTargetIsExcluded() {
        TestNetwork network =
                network().subset("T", "S").full("S").notApplicable("T").and("T2");
        Finding finding = network.findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.EXCLUDED);
        assertThat(finding.exclusion().orElseThrow())
                .isEqualTo(new Scope.Exclusion("not-relevant", "stated not applicable"));
        assertThat(network.coverageOf("T").totals().applicable()).isEqualTo(1);
    }

    @Test
    void aGroupThatDoesNotApplyTakesWhatIsUnderItAlongUnlessThatWasAssessed() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2", "T.3")
                .under("T.1", HierarchyKind.GROUPING, "T.1.1")
                .and("T9")
                .notApplicable("T")
                .full("T.2");
        Coverage coverage = network.coverageOf("T");
        assertThat(coverage.findings(Verdict.EXCLUDED))
                .extracting(f -> f.requirement().local())
                .containsExactly("T.1.1", "T.3");
        assertThat(coverage.finding("T.1").verdict()).isEqualTo(Verdict.EXCLUDED);
        assertThat(coverage.finding("T.2").verdict()).isEqualTo(Verdict.COVERED);
        TestNetwork source = network()
                .under("S", HierarchyKind.GROUPING, "S.1", "S.2")
                .superset("S.1", "T")
                .notApplicable("S");
        Finding finding =
                source.queryAbout("T").from(SOURCE).ask(source.crosswalk()).finding("T");
        assertThat(finding.doubt().orElseThrow().reason()).isEqualTo(UnknownReason.SOURCE_OUT_OF_SCOPE);
    }

    @Test
    void leavingOutAHeadingLeavesOutWhatIsUnderIt() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .under("T.1", HierarchyKind.PART, "T.1.1")
                .and("T9")
                .subset("T.1.1", "S")
                .full("S")
                .excluding("T");
        Coverage coverage = network.coverageOf("T");
        assertThat(coverage.findings(Verdict.EXCLUDED))
                .extracting(f -> f.requirement().local())
                .containsExactly("T.1.1", "T.2");
        assertThat(coverage.finding("T").exclusion().orElseThrow())
                .isEqualTo(new Scope.Exclusion("soa", "does not concern us"));
        TestNetwork source = network()
                .under("S", HierarchyKind.GROUPING, "S.1")
                .superset("S.1", "T")
                .excluding("S")
                .full("S.1");
        assertThat(source.verdictOf("T")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aGroupIsExcludedWhenEverythingUnderItIs() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .under("T.1", HierarchyKind.GROUPING, "T.1.1", "T.1.2")
                .excluding("T.1.1", "T.1.2")
                .full("T.2");
        assertThat(network.verdictOf("T.1")).isEqualTo(Verdict.EXCLUDED);
        assertThat(network.verdictOf("T")).isEqualTo(Verdict.COVERED);
    }

    @Test
    void aStatusOutOfScopeIsNotAsserted() {
        TestNetwork network = network().subset("T", "S").none("S").excluding("S");
        assertThat(network.verdictOf("T")).isEqualTo(Verdict.UNKNOWN);
        TestNetwork target = network().full("T1", "T2").excluding("T1").subset("T3", "T1");
        assertThat(target.verdictOf("T3")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anAssessmentWinsOverTheStandardThatIsGivenWhole() {
        TestNetwork network = network().subset("T1", "S1").subset("T2", "S2").none("S2");
        Coverage coverage = network.queryAbout("T1").from(SOURCE).ask(network.crosswalk());
        assertThat(coverage.finding("T1").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(coverage.finding("T2").verdict()).isEqualTo(Verdict.GAP);
        Coverage later = network.queryAbout("T1")
                .from(Assessment.of(Map.of(network.id("S2"), Satisfaction.FULL)))
                .ask(network.crosswalk());
        assertThat(later.finding("T2").verdict())
                .as("a requirement stated twice")
                .isEqualTo(Verdict.COVERED);
    }

    @Test
    void aGroupThatIsStatedSpeaksForItsChildren() {
        TestNetwork network = network()
                .under("S", HierarchyKind.GROUPING, "S.1")
                .equal("S.1", "T")
                .full("S");
        assertThat(network.verdictOf("T")).isEqualTo(Verdict.COVERED);
    }

    @Test
    void emptyQuestionsAreRefused() {
        TestNetwork network = network().subset("T", "S");
        Crosswalk crosswalk = network.crosswalk();
        assertThatThrownBy(() -> CoverageQuery.of(TARGET).ask(crosswalk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is given: say from which standard or assessment");
        assertThatThrownBy(() ->
                        network.excluding("T").queryAbout("T").from(SOURCE).ask(crosswalk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing of target:1 is in scope");
        assertThatThrownBy(() -> network().subset("T", "S").notApplicable("T").verdictOf("T"))
                .hasMessage("nothing of target:1 is in scope");
    }

    @Test
    void unknownNamesAreRefusedWithNearMisses() {
        TestNetwork network = network().subset("T", "S");
        Crosswalk crosswalk = network.crosswalk();
        CoverageQuery query = CoverageQuery.of(TARGET).from(SOURCE);
        assertThatThrownBy(() -> CoverageQuery.of(StandardId.parse("targte:1"))
                        .from(SOURCE)
                        .ask(crosswalk))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no standard \"targte:1\"; did you mean target:1?");
        assertThatThrownBy(() -> CoverageQuery.of(TARGET)
                        .from(StandardId.parse("sauce:1"))
                        .ask(crosswalk))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("sauce:1");
        assertThatThrownBy(() -> query.from(Assessment.of(Map.of(SOURCE.requirement("S1"), Satisfaction.FULL)))
                        .ask(crosswalk))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no requirement \"S1\"; did you mean source:1/S?");
        assertThatThrownBy(() -> query.using(List.of("target-to-sauce")).ask(crosswalk))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no mapping set \"target-to-sauce\"; there are target-to-source");
        Standard other = Standard.builder(HUB, "Hub")
                .add("H", RequirementKind.CONTROL, "h")
                .build();
        assertThatThrownBy(() -> query.within(Scope.whole(other)).ask(crosswalk))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("hub:1");
    }

    private static Mapping partly(StandardId from, String source, StandardId to, String target, String strength) {
        return Mapping.builder(
                        List.of(from.requirement(source)),
                        Relationship.INTERSECTS_WITH,
                        List.of(to.requirement(target)))
                .strength(new Strength(strength, Optional.empty()))
                .argument(Argument.of("both", "more in " + target, "more in " + source))
                .build();
    }

    @Test
    void theRemainderIsWhatTheTargetAsksBeyondEachCounterpartStrongestFirst() {
        Standard source = Standard.builder(SOURCE, "Source")
                .add("S1", RequirementKind.CONTROL, "1")
                .add("S2", RequirementKind.CONTROL, "2")
                .add("S3", RequirementKind.CONTROL, "3")
                .build();
        Standard target = Standard.builder(TARGET, "Target")
                .add("T", RequirementKind.CONTROL, "t")
                .build();
        MappingSet forth = MappingSet.builder("forth", SOURCE, TARGET)
                .rationale(Rationale.SEMANTIC)
                .add(partly(SOURCE, "S1", TARGET, "T", "3"))
                .add(partly(SOURCE, "S2", TARGET, "T", "8"))
                .build();
        MappingSet back = MappingSet.builder("back", TARGET, SOURCE)
                .rationale(Rationale.SEMANTIC)
                .add(partly(TARGET, "T", SOURCE, "S3", "5"))
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(List.of(source, target), List.of(forth, back)).orThrow();
        Finding finding = CoverageQuery.of(TARGET).from(SOURCE).ask(crosswalk).finding("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding.remainder())
                .extracting(r -> r.counterpart().get(0).local() + ": " + r.sentence())
                .containsExactly("S2: more in T", "S3: more in T", "S1: more in T");
        assertThat(finding.remainder().get(1).claim().authority()).isEqualTo("back@0");
    }

    @Test
    void onlyWhatIsPartlyCoveredHasARemainder() {
        TestNetwork covered = network()
                .arguing("both", "more there", "more here")
                .equal("S", "T")
                .full("S");
        assertThat(covered.findingOf("T").remainder()).isEmpty();
        TestNetwork both = network()
                .arguing("both", "more in T", "more in S")
                .intersects("S1+S3", "T")
                .intersects("S2", "T")
                .full("S1", "S3")
                .none("S2");
        assertThat(both.findingOf("T").verdict()).isEqualTo(Verdict.PARTIAL_NOT_FULL);
        assertThat(both.findingOf("T").remainder())
                .extracting(Remainder::counterpart)
                .containsExactly(List.of(both.id("S1"), both.id("S3")));
    }

    @Test
    void aVerdictRestsOnTheClaimsOfAllItsSupportsAndTheirSets() {
        TestNetwork network = network()
                .trusted(60)
                .subset("T", "H")
                .subset("H", "S1")
                .trusted(90)
                .superset("S2", "T")
                .intersects("S3", "T2")
                .full("S1", "S2");
        Coverage coverage = network.coverageOf("T");
        Finding finding = coverage.finding("T");
        assertThat(finding.because())
                .extracting(TestNetwork::shortly)
                .containsExactly("S2 superset-of T", "T subset-of H", "H subset-of S1");
        assertThat(finding.supports()).extracting(Proof::trust).containsExactly(new Trust(0.9), new Trust(0.6));
        assertThat(finding.trust()).contains(new Trust(0.9));
        assertThat(coverage.restsOn())
                .extracting(MappingSet::id)
                .containsExactly("hub-to-source", "source-to-target", "target-to-hub");
        Coverage some =
                network.queryAbout("T").using(List.of("source-to-target")).ask(network.crosswalk());
        assertThat(some.consulted()).extracting(MappingSet::id).containsExactly("source-to-target");
    }

    @Test
    void aConflictIsShownByTheMostTrustedFactsThatCross() {
        TestNetwork network = network()
                .trusted(30)
                .subset("T", "S1")
                .trusted(90)
                .intersects("T", "S1")
                .subset("T", "S2")
                .full("S1")
                .none("S2");
        Finding finding = network.findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding.trust()).contains(new Trust(0.9));
        assertThat(finding.proofs()).extracting(Proof::fact).containsExactly(Fact.SOME, Fact.NONE);
    }

    @Test
    void aQuestionPrintsAsOne() {
        CoverageQuery query = CoverageQuery.of(TARGET)
                .from(SOURCE)
                .from(Assessment.of(Map.of(HUB.requirement("H"), Satisfaction.FULL)));
        assertThat(query)
                .hasToString("What of target:1 is covered, given source:1 and 1 assessed requirements of hub:1?");
        assertThat(query.sources()).containsExactly(SOURCE, HUB);
        assertThat(CoverageQuery.of(TARGET).from(SOURCE)).hasToString("What of target:1 is covered, given source:1?");
    }

    @Test
    void aMappingWhoseListsShareARequirementSaysNoMoreThanItMeans() {
        TestNetwork network = network().equal("T1+T2", "T1").full("T1");
        assertThat(network.verdictOf("T2")).isEqualTo(Verdict.COVERED);
        TestNetwork trivial = network().subset("T1", "T1+T2").full("T2");
        assertThat(trivial.verdictOf("T1")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void statusesOfMembersMakeTheUnion() {
        TestNetwork network = network().equal("A+B", "T");
        RequirementId a = network.id("A");
        assertThat(network.partial("A").verdictOf("T")).isEqualTo(Verdict.PARTIAL_NOT_FULL);
        assertThat(network.assessment().status(a)).contains(Satisfaction.PARTIAL);
        assertThat(network().equal("A+B", "T").none("A").full("B").verdictOf("T"))
                .isEqualTo(Verdict.PARTIAL_NOT_FULL);
    }
}
