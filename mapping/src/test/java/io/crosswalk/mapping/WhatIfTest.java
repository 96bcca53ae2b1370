package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.HUB;
import static io.crosswalk.mapping.TestNetwork.SOURCE;
import static io.crosswalk.mapping.TestNetwork.TARGET;
import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.whatif.Impact;
import io.crosswalk.mapping.whatif.Impacts;
import io.crosswalk.mapping.whatif.Scenario;
import io.crosswalk.mapping.whatif.Scenarios;
import io.crosswalk.mapping.whatif.WhatIf;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a scenario changes, by hand. */
class WhatIfTest {
    /** S contains T by H and T2 directly; T3 is contained in S and S2 together. */
    private static TestNetwork chain() {
        return network()
                .superset("S", "H")
                .superset("H", "T")
                .superset("S", "T2")
                .superset("S+S2", "T3")
                .full("S", "S2");
    }

    private static Loaded<Impacts> ask(TestNetwork network, Scenario... scenarios) {
        return WhatIf.of(network.queryAbout("T")).in(List.of(scenarios)).ask(network.crosswalk());
    }

    /** The changes in short, such as {@code T COVERED -> UNKNOWN}. */
    private static List<String> changes(Impact impact) {
        return impact.changes().stream()
                .map(c -> c.toString().replaceFirst("^[^/]+/", ""))
                .collect(Collectors.toList());
    }

    private static List<String> changes(TestNetwork network, Scenario scenario) {
        return changes(ask(network, scenario).orThrow().impacts().get(0));
    }

    private static Claim claim(TestNetwork network, String text) {
        return network.crosswalk().network().claims().stream()
                .filter(c -> TestNetwork.shortly(c).equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingDifferentChangesNothing() {
        Impact impact = ask(chain(), Scenario.asIs()).orThrow().impacts().get(0);
        assertThat(impact.changes()).isEmpty();
        assertThat(impact.after()).isEqualTo(impact.before());
        assertThat(impact).hasToString("as is: 0 verdicts change");
    }

    @Test
    void whatRestsOnAMappingFallsWithIt() {
        TestNetwork network = chain();
        assertThat(changes(network, Scenario.asIs().withoutMapping(claim(network, "H superset-of T"))))
                .containsExactly("T COVERED -> UNKNOWN");
        assertThat(changes(network, Scenario.asIs().withoutMapping(claim(network, "S + S2 superset-of T3"))))
                .containsExactly("T3 COVERED -> UNKNOWN");
        assertThat(changes(
                        network.superset("S2", "T"), Scenario.asIs().withoutMapping(claim(network, "H superset-of T"))))
                .isEmpty();
    }

    @Test
    void whatRestsOnASetAStandardOrAStatusFallsWithIt() {
        assertThat(changes(chain(), Scenario.asIs().withoutSet("source-to-target")))
                .containsExactly("T2 COVERED -> UNKNOWN", "T3 COVERED -> UNKNOWN");
        assertThat(changes(chain(), Scenario.asIs().withoutStandard(HUB))).containsExactly("T COVERED -> UNKNOWN");
        assertThat(changes(chain(), Scenario.asIs().unstating(chain().id("S2"))))
                .containsExactly("T3 COVERED -> UNKNOWN");
        assertThat(changes(chain(), Scenario.asIs().stating(chain().id("S"), Satisfaction.NONE)))
                .containsExactly("T COVERED -> GAP", "T2 COVERED -> GAP", "T3 COVERED -> UNKNOWN");
    }

    @Test
    void withNothingStatedNothingFollows() {
        for (Scenario silence :
                List.of(Scenario.asIs().unstating(SOURCE), Scenario.asIs().withoutStandard(SOURCE))) {
            assertThat(changes(chain(), silence))
                    .containsExactly("T COVERED -> UNKNOWN", "T2 COVERED -> UNKNOWN", "T3 COVERED -> UNKNOWN");
        }
    }

    @Test
    void aStatusOfTheTargetMayLeaveEveryCount() {
        Impact impact = ask(chain(), Scenario.asIs().stating(chain().id("T"), Satisfaction.NOT_APPLICABLE))
                .orThrow()
                .impacts()
                .get(0);
        assertThat(changes(impact)).containsExactly("T COVERED -> EXCLUDED");
        assertThat(impact.before().applicable()).isEqualTo(3);
        assertThat(impact.after().applicable()).isEqualTo(2);
        assertThat(impact.after().of(Verdict.COVERED)).isEqualTo(2);
    }

    @Test
    void ofStatementsTheLastCounts() {
        RequirementId s2 = chain().id("S2");
        assertThat(changes(chain(), Scenario.asIs().unstating(s2).stating(s2, Satisfaction.FULL)))
                .isEmpty();
        assertThat(changes(
                        chain(), Scenario.asIs().stating(s2, Satisfaction.FULL).unstating(s2)))
                .hasSize(1);
        assertThat(changes(chain(), Scenario.asIs().unstating(s2).satisfying(SOURCE)))
                .isEmpty();
        assertThat(changes(chain(), Scenario.asIs().satisfying(SOURCE).unstating(SOURCE)))
                .hasSize(3);
    }

    @Test
    void aRequirementOfASatisfiedStandardMayFail() {
        TestNetwork network = chain();
        CoverageQuery query = CoverageQuery.of(TARGET).from(SOURCE);
        Impacts impacts = WhatIf.of(query)
                .in(Scenarios.withoutEachStatement(query.ask(network.crosswalk()), network.crosswalk()))
                .ask(network.crosswalk())
                .orThrow();
        assertThat(impacts.impacts())
                .extracting(i -> i.scenario().name() + " " + changes(i).size())
                .containsExactly("source:1/S unstated 3", "source:1/S2 unstated 1");
    }

    @Test
    void anExclusionStays() {
        TestNetwork network = chain().excluding("T2");
        assertThat(changes(network, Scenario.asIs().withoutSet("source-to-target")))
                .containsExactly("T3 COVERED -> UNKNOWN");
    }

    @Test
    void whatIsAddedCounts() {
        TestNetwork network = chain().and("T4");
        Mapping mapping = Mapping.of(network.id("H"), Relationship.SUPERSET_OF, network.id("T4"));
        assertThat(changes(network, Scenario.asIs().withMapping(mapping))).containsExactly("T4 UNKNOWN -> COVERED");
        MappingSet set = MappingSet.builder("more", SOURCE, TARGET)
                .reading(Reading.WEAK)
                .add("S", Relationship.INTERSECTS_WITH, "T4")
                .build();
        assertThat(changes(network, Scenario.asIs().withSet(set))).containsExactly("T4 UNKNOWN -> PARTIAL");
        // a choice of sets does not shut out what is added
        CoverageQuery narrow = network.queryAbout("T").using(List.of("source-to-target"));
        Impacts impacts = WhatIf.of(narrow)
                .in(Scenario.asIs().withSet(set))
                .ask(network.crosswalk())
                .orThrow();
        assertThat(changes(impacts.impacts().get(0))).containsExactly("T4 UNKNOWN -> PARTIAL");
    }

    @Test
    void aStandardIsAddedWithItsMappingsAndStatuses() {
        TestNetwork network = chain().and("T4");
        StandardId own = StandardId.parse("own:1");
        Standard controls = Standard.builder(own, "Ours")
                .add(Requirement.builder(own.requirement("C"), RequirementKind.CONTROL, "C")
                        .build())
                .sections(List.of(new Section("Everything", List.of("C"), true)))
                .build();
        MappingSet set = MappingSet.builder("ours", own, TARGET)
                .add("C", Relationship.SUPERSET_OF, "T4")
                .build();
        Scenario with = Scenario.asIs().withStandard(controls).withSet(set);
        assertThat(changes(network, with)).isEmpty();
        assertThat(changes(network, with.satisfying(own))).containsExactly("T4 UNKNOWN -> COVERED");
        assertThat(changes(network, with.stating(own.requirement("C"), Satisfaction.PARTIAL)))
                .isEmpty();

        Loaded<Impacts> apart =
                ask(network, with.named("both"), Scenario.asIs().withSet(set).named("set alone"));
        assertThat(apart.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(
                        "unknown-standard",
                        "scenario \"set alone\" has mapping set ours@0, which needs own:1, which it leaves out"));
    }

    @Test
    void aSetIsReplacedByItsNextVersion() {
        MappingSet next = MappingSet.builder("source-to-target", SOURCE, TARGET)
                .version("2")
                .add("S", Relationship.SUPERSET_OF, "T2")
                .add("S", Relationship.SUBSET_OF, "T3")
                .build();
        for (Scenario replaced : List.of(
                Scenario.asIs().withoutSet("source-to-target").withSet(next),
                Scenario.asIs().withSet(next).withoutSet("source-to-target"))) {
            assertThat(changes(chain(), replaced)).containsExactly("T3 COVERED -> PARTIAL");
        }
        assertThat(changes(chain(), Scenario.asIs().withSet(next))).isEmpty();
    }

    @Test
    void whatCannotBeAddedIsReportedAndCounted() {
        MappingSet set = MappingSet.builder("more", SOURCE, TARGET)
                .add("S", Relationship.SUPERSET_OF, "T2")
                .add("S", Relationship.SUPERSET_OF, "T9")
                .build();
        MappingSet homeless = MappingSet.builder("homeless", SOURCE, StandardId.parse("none:1"))
                .add("S", Relationship.EQUAL_TO, "X")
                .build();
        Loaded<Impacts> answer =
                ask(chain(), Scenario.asIs().withSet(set), Scenario.asIs().withSet(homeless));
        assertThat(answer.tally()).isEqualTo(new Tally(1, 0, 2));
        assertThat(answer.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("dangling-requirement", "unknown-standard");
        assertThat(answer.value().impacts()).allMatch(i -> i.changes().isEmpty());
    }

    @Test
    void howASetIsReadDoesNotDependOnWhatIsDropped() {
        TestNetwork network = chain();
        MappingSet unreasoned = MappingSet.builder("unreasoned", SOURCE, TARGET)
                .add("S", Relationship.SUPERSET_OF, "T")
                .add("S", Relationship.INTERSECTS_WITH, "T2")
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(network.standards(), List.of(unreasoned)).orThrow();
        Claim containment = Claim.asserted(unreasoned, 1);
        Impacts impacts = WhatIf.of(network.queryAbout("T"))
                .in(Scenario.asIs().withoutMapping(containment))
                .ask(crosswalk)
                .orThrow();
        assertThat(changes(impacts.impacts().get(0))).containsExactly("T COVERED -> UNKNOWN");
    }

    @Test
    void additionsChangeNeitherReadingNorTrustOfTheRest() {
        TestNetwork network = chain();
        Crosswalk crosswalk = Crosswalk.builder()
                .standards(network.standards())
                .mappingSets(network.sets())
                .reading("source-to-target", Reading.CANDIDATE)
                .trust(confidence -> Trust.CERTAIN)
                .build()
                .value();
        Mapping mapping = Mapping.of(network.id("S"), Relationship.EQUAL_TO, network.id("S2"));
        Loaded<Impacts> answer = WhatIf.of(network.queryAbout("T").atLeast(new Trust(0.95)))
                .in(Scenario.asIs().withMapping(mapping))
                .ask(crosswalk);
        assertThat(answer.diagnostics()).isEmpty();
        assertThat(answer.value().base().finding("T").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(answer.value().base().finding("T2").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.value().impacts().get(0).changes()).isEmpty();
    }

    @Test
    void singleFailuresAreRanked() {
        TestNetwork network = chain();
        CoverageQuery query = network.queryAbout("T");
        List<Scenario> mappings = Scenarios.withoutEachMapping(query.ask(network.crosswalk()));
        assertThat(mappings)
                .extracting(Scenario::name)
                .containsExactly(
                        "without hub-to-target#1",
                        "without source-to-hub#1",
                        "without source-to-target#1",
                        "without source-to-target#2");
        assertThat(mappings.get(3).changes())
                .containsExactly("without source:1/S + source:1/S2 superset-of target:1/T3 [source-to-target@1#2]");
        Impacts sets = WhatIf.of(query)
                .in(Scenarios.withoutEachSet(query.ask(network.crosswalk())))
                .ask(network.crosswalk())
                .orThrow();
        assertThat(sets.ranked())
                .extracting(Impact::toString)
                .containsExactly(
                        "without source-to-target: 2 verdicts change",
                        "without hub-to-target: 1 verdict changes",
                        "without source-to-hub: 1 verdict changes");
        assertThat(sets)
                .hasToString(String.join(
                        "\n",
                        "without hub-to-target: 1 verdict changes",
                        "without source-to-hub: 1 verdict changes",
                        "without source-to-target: 2 verdicts change"));
    }

    @Test
    void scenariosAndQuestionsPrintThemselves() {
        Scenario both = Scenario.asIs()
                .withoutStandard(HUB)
                .withMapping(Mapping.of(chain().id("S"), Relationship.EQUAL_TO, chain().id("T")))
                .stating(chain().id("T"), Satisfaction.NOT_FULL)
                .satisfying(SOURCE);
        assertThat(both)
                .hasToString("without hub:1, with source:1/S equal target:1/T, target:1/T not-full, source:1 full")
                .isNotEqualTo(both.named("other"));
        assertThat(both.named("other")).hasToString("other").hasSameHashCodeAs(both.named("other"));
        assertThat(WhatIf.of(chain().queryAbout("T")).in(both).in(both).scenarios())
                .containsExactly(both);
        assertThat(WhatIf.of(chain().queryAbout("T")).in(both).toString())
                .endsWith("is covered, given 2 assessed requirements of source:1? What would change in 1 scenario?");
    }

    @Test
    void whatIsNotThereIsRefused() {
        TestNetwork network = chain().under("T5", HierarchyKind.PART, "T6");
        WhatIf empty = WhatIf.of(network.queryAbout("T"));
        Crosswalk crosswalk = network.crosswalk();
        assertThatThrownBy(() -> empty.ask(crosswalk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no scenario: say what would be different");
        assertThatThrownBy(() -> empty.in(Scenario.asIs().named("a"))
                        .in(Scenario.asIs().withoutSet("b").named("a")))
                .hasMessage("two scenarios are named \"a\"");
        refused(network, Scenario.asIs().withoutSet("foo"), "no mapping set \"foo\"; there are hub-to-target");
        refused(network, Scenario.asIs().withoutStandard(StandardId.parse("hub:2")), "no standard \"hub:2\"");
        refused(network, Scenario.asIs().withoutStandard(TARGET), "drops target:1, which is asked about");
        refused(network, Scenario.asIs().satisfying(StandardId.parse("hub:2")), "no standard \"hub:2\"");
        refused(network, Scenario.asIs().stating(HUB.requirement("X"), Satisfaction.FULL), "no requirement \"X\"");
        refused(network, Scenario.asIs().unstating(HUB.requirement("X")), "no requirement \"X\"");
        refused(network, Scenario.asIs().unstating(StandardId.parse("hub:2")), "no standard \"hub:2\"");
        refused(
                network,
                Scenario.asIs().withoutStandard(HUB).satisfying(HUB),
                "scenario \"without hub:1, hub:1 full\" states something of hub:1, which it leaves out");
        Claim elsewhere = claim(network().equal("S", "T"), "S equal T");
        refused(network, Scenario.asIs().withoutMapping(elsewhere), "not a claim of this network");
        Claim child = claim(network, "T6 part child of T5");
        assertThatThrownBy(() -> Scenario.asIs().withoutMapping(child))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no mapping claims that target:1/T6");
        Mapping split = Mapping.builder(
                        List.of(network.id("S"), network.id("H")), Relationship.EQUAL_TO, List.of(network.id("T")))
                .build();
        assertThatThrownBy(() -> Scenario.asIs().withMapping(split)).hasMessageContaining("hub:1/H is not of source:1");
    }

    private static void refused(TestNetwork network, Scenario scenario, String message) {
        assertThatThrownBy(() -> ask(network, scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
