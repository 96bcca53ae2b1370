package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.SOURCE;
import static io.crosswalk.mapping.TestNetwork.TARGET;
import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reasons for which nothing is known, in the order in which they are looked for; each wins over those after it. */
class UnknownReasonTest {
    private static void assertDoubt(TestNetwork network, Finding finding, UnknownReason reason, String... names) {
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        Doubt doubt = finding.doubt().orElseThrow();
        assertThat(doubt.reason()).isEqualTo(reason);
        assertThat(doubt.names())
                .containsExactlyElementsOf(Arrays.stream(names).map(network::id).collect(Collectors.toList()));
        assertThat(doubt.names()).allSatisfy(name -> assertThat(doubt.detail()).contains(name.toString()));
    }

    private static Finding ask(TestNetwork network, CoverageQuery query) {
        return query.ask(network.crosswalk()).finding("T");
    }

    @Test
    void cutByPolicyNamesTheSetsThatAreLeftOutAndNoOthers() {
        TestNetwork network = network()
                .subset("T", "H")
                .subset("H", "S")
                .superset("S1+S2", "T")
                .full("S", "S1");
        Finding finding = ask(network, network.queryAbout("T").using(List.of("target-to-hub", "source-to-target")));
        assertDoubt(network, finding, UnknownReason.CUT_BY_POLICY);
        assertThat(finding.doubt().orElseThrow().detail())
                .isEqualTo("would be known by mapping sets or claims that the query leaves out: hub-to-source@1");
    }

    @Test
    void cutByPolicyIncludesClaimsBelowTheFloorAndWhatTheyWouldDeny() {
        TestNetwork network = network().trusted(50).subset("T", "S").none("S");
        Finding finding = ask(network, network.queryAbout("T").atLeast(new Trust(0.6)));
        assertDoubt(network, finding, UnknownReason.CUT_BY_POLICY);
        assertThat(finding.doubt().orElseThrow().detail()).endsWith("leaves out: target-to-source@1");
    }

    @Test
    void aJointCoverNamesItsMissingMembers() {
        TestNetwork network = network()
                .superset("S1+S2+S3", "H")
                .superset("H", "T")
                .full("S2")
                .excluding("S3");
        assertDoubt(network, network.findingOf("T"), UnknownReason.JOINT_COVER_INCOMPLETE, "S1", "S3");
    }

    @Test
    void whatOnlyOverlapsAJointCoverIsNotSaidToBeContained() {
        TestNetwork network =
                network().superset("S1+S2", "H").intersects("H", "T").full("S1");
        Finding finding = network.findingOf("T");
        assertDoubt(network, finding, UnknownReason.JOINT_COVER_INCOMPLETE, "S2");
        assertThat(finding.doubt().orElseThrow().detail())
                .startsWith("overlaps what is contained in several requirements together, of which");
    }

    @Test
    void aJointCoverThatLacksWhatIsAskedAboutExplainsNothing() {
        TestNetwork network = network()
                .superset("S", "T1")
                .superset("T1+T2", "H")
                .intersects("H", "T2")
                .full("S");
        assertDoubt(network, network.findingOf("T2"), UnknownReason.UNMAPPED);
    }

    @Test
    void aMemberOfAnotherRequirementsJointCoverIsNoJointCover() {
        TestNetwork network =
                network().superset("S1+S2", "T1").superset("S2", "T").full("S1");
        assertDoubt(network, network.findingOf("T"), UnknownReason.SOURCE_NOT_SATISFIED, "S2");
    }

    @Test
    void aJointCoverNoMemberOfWhichIsSatisfiedIsJustNotSatisfied() {
        TestNetwork network = network().superset("S1+S2", "T").full("S3").none("S1");
        assertDoubt(network, network.findingOf("T"), UnknownReason.SOURCE_NOT_SATISFIED, "S1", "S2");
    }

    @Test
    void aSourceOutOfScopeIsNamedWithItsExclusion() {
        TestNetwork network = network()
                .superset("S1", "T")
                .superset("S2", "T")
                .full("S1")
                .excluding("S1")
                .notFull("S2");
        Finding finding = network.findingOf("T");
        assertDoubt(network, finding, UnknownReason.SOURCE_OUT_OF_SCOPE, "S1");
        assertThat(finding.doubt().orElseThrow().detail())
                .isEqualTo("would be reached by source:1/S1 (soa: does not concern us)");
    }

    @Test
    void aSourceThatDoesNotApplyIsOutOfScope() {
        TestNetwork network = network().superset("S", "T").notApplicable("S").full("S2");
        Finding finding = network.findingOf("T");
        assertDoubt(network, finding, UnknownReason.SOURCE_OUT_OF_SCOPE, "S");
        assertThat(finding.doubt().orElseThrow().detail()).contains("(not-relevant: stated not applicable)");
    }

    @Test
    void aSourceOutsideTheChosenCategoryIsOutOfScope() {
        Standard source = Standard.builder(SOURCE, "Criteria")
                .choices(List.of("category"))
                .add(Requirement.builder(SOURCE.requirement("A1"), RequirementKind.CRITERION, "up")
                        .attribute("category", List.of("availability"))
                        .build())
                .add(Requirement.builder(SOURCE.requirement("CC1"), RequirementKind.CRITERION, "safe")
                        .attribute("category", List.of("security"))
                        .build())
                .build();
        Standard target = Standard.builder(TARGET, "Target")
                .add("T", RequirementKind.CONTROL, "t")
                .build();
        MappingSet set = MappingSet.builder("m", SOURCE, TARGET)
                .add("A1", Relationship.SUPERSET_OF, "T")
                .build();
        Finding finding = CoverageQuery.of(TARGET)
                .from(SOURCE)
                .within(Scope.builder(source)
                        .choose("category", List.of("security"))
                        .build())
                .ask(Crosswalk.of(List.of(source, target), List.of(set)).orThrow())
                .finding("T");
        assertThat(finding.doubt().orElseThrow())
                .isEqualTo(new Doubt(
                        UnknownReason.SOURCE_OUT_OF_SCOPE,
                        List.of(SOURCE.requirement("A1")),
                        "would be reached by source:1/A1 (category: applies to availability; chosen: security)",
                        false));
    }

    @Test
    void aSourceThatIsNotSatisfiedIsNamedWhateverWasFoundOfIt() {
        for (TestNetwork network : List.of(
                network().superset("S", "T").full("S2").partial("S"),
                network().superset("S", "T").full("S2").notFull("S"),
                network().superset("S", "T").full("S2").and("S"))) {
            network.intersects("T", "H").intersects("H", "S2");
            assertDoubt(network, network.findingOf("T"), UnknownReason.SOURCE_NOT_SATISFIED, "S");
        }
    }

    @Test
    void aRequirementOfTheTargetItselfMayBeTheSource() {
        TestNetwork network = network().subset("T", "T2").notFull("T2");
        assertDoubt(network, network.findingOf("T"), UnknownReason.SOURCE_NOT_SATISFIED, "T2");
    }

    @Test
    void aGroupThatWasAssessedMayBeTheSource() {
        TestNetwork network = network()
                .under("S", HierarchyKind.PART, "S.1", "S.2")
                .superset("S", "T")
                .notFull("S");
        assertDoubt(network, network.findingOf("T"), UnknownReason.SOURCE_NOT_SATISFIED, "S");
    }

    @Test
    void candidatesAreJoinedByTwoClaimsOfAnyWordButNoRelationship() {
        TestNetwork two =
                network().subset("S", "H").map("T", Relationship.RELATED, "H").full("S");
        assertDoubt(two, two.findingOf("T"), UnknownReason.ONLY_CANDIDATE_LINKS);
        TestNetwork hierarchy = network()
                .under("H", HierarchyKind.GUIDANCE, "h")
                .map("S", Relationship.RELATED, "h")
                .map("H", Relationship.RELATED, "T")
                .full("S");
        assertDoubt(hierarchy, hierarchy.findingOf("T"), UnknownReason.ONLY_CANDIDATE_LINKS);
    }

    @Test
    void threeClaimsSiblingsAndNoRelationshipMakeNoCandidate() {
        TestNetwork three = network()
                .intersects("S", "H")
                .intersects("H", "H2")
                .intersects("H2", "T")
                .full("S");
        assertDoubt(three, three.findingOf("T"), UnknownReason.UNMAPPED);
        TestNetwork siblings = network()
                .under("H", HierarchyKind.GROUPING, "h1", "h2")
                .map("S", Relationship.RELATED, "h1")
                .map("h2", Relationship.RELATED, "T")
                .full("S");
        assertDoubt(siblings, siblings.findingOf("T"), UnknownReason.UNMAPPED);
        TestNetwork disjoint = network().disjoint("S", "T").full("S");
        assertDoubt(disjoint, disjoint.findingOf("T"), UnknownReason.UNMAPPED);
    }

    private static MappingSet.Builder sourceToTarget() {
        return MappingSet.builder("declared", SOURCE, TARGET).version("2");
    }

    @Test
    void anUnmappedEntryIsQuotedUnlessThereAreCandidates() {
        TestNetwork network = network().and("T").full("S");
        MappingSet declared = sourceToTarget()
                .add(new Unmapped(Side.TARGET, network.id("T"), "nothing there is about people"))
                .build();
        Finding finding = network.findingOf("T", List.of(declared));
        assertDoubt(network, finding, UnknownReason.DECLARED_UNMAPPED);
        assertThat(finding.doubt().orElseThrow().detail()).isEqualTo("nothing there is about people");

        network.subset("S", "H").subset("T", "H");
        List<MappingSet> both = new ArrayList<>(network.sets());
        both.add(declared);
        assertDoubt(network, network.findingOf("T", both), UnknownReason.ONLY_CANDIDATE_LINKS);
    }

    @Test
    void anUnmappedEntryTowardsAnotherStandardSaysNothing() {
        TestNetwork network = network().and("T", "H").full("S");
        MappingSet declared = MappingSet.builder("declared", TestNetwork.HUB, TARGET)
                .add(new Unmapped(Side.TARGET, network.id("T"), "no"))
                .build();
        assertDoubt(network, network.findingOf("T", List.of(declared)), UnknownReason.UNMAPPED);
    }

    @Test
    void anExhaustiveSetConsideredEveryAssessableRequirement() {
        TestNetwork network =
                network().under("T", HierarchyKind.PART, "T.1").and("T").full("S");
        List<MappingSet> exhaustive = List.of(sourceToTarget().exhaustive(true).build());
        Finding part = network.findingOf("T.1", exhaustive);
        assertDoubt(network, part, UnknownReason.DECLARED_UNMAPPED);
        assertThat(part.doubt().orElseThrow().detail())
                .isEqualTo("declared@2 considered every pair and maps it to nothing that is given");
        assertDoubt(network, network.findingOf("T", exhaustive), UnknownReason.UNMAPPED);
    }

    @Test
    void whatNobodyConsideredIsUnmapped() {
        TestNetwork network = network().and("T").full("S");
        Finding finding = network.findingOf("T");
        assertDoubt(network, finding, UnknownReason.UNMAPPED);
        assertThat(finding).hasToString("target:1/T UNKNOWN (unmapped)");
    }
}
