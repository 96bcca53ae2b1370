package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.audit.Audit;
import io.crosswalk.mapping.audit.Lint;
import io.crosswalk.mapping.candidates.GapList;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Absence;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.measure.MeasureQuery;
import io.crosswalk.mapping.measure.Measures;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.mapping.report.EntailmentReport;
import io.crosswalk.mapping.report.MappingTable;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Mapping sets whose silence a question reads as no-relationship. */
class ClosedWorldTest {
    private static final Policy CLOSED = Policy.DEFAULT.closing(Set.of("source-to-target"));

    private static Entailment entailment(TestNetwork network, String left, String right, Policy policy) {
        return network.crosswalk().network().relation(network.id(left), network.id(right), policy, Reading.WEAK);
    }

    private static boolean isLeftOut(Network network, RequirementId one, RequirementId other, Policy policy) {
        return Absence.between(one, other, network, policy).isPresent();
    }

    private static Optional<String> name(TestNetwork network, String left, String right) {
        return entailment(network, left, right, CLOSED).relation().name();
    }

    @Test
    void whatAClosedSetLeavesOutHasNothingInCommonAndNamesTheSet() {
        TestNetwork network = network().equal("S1", "T1").equal("S2", "T2");
        assertThat(network.weak("S1", "T2")).isEqualTo(RelationSet.unknown());
        Entailment apart = entailment(network, "S1", "T2", CLOSED);
        assertThat(apart.relation().name()).contains("disjoint");
        assertThat(apart.claims()).isEmpty();
        assertThat(apart.absences())
                .extracting(Absence::toString)
                .containsExactly(
                        "source:1/S1 no-relationship target:1/T2 [left out by source-to-target@1, read as closed]");
        assertThat(apart.trust()).isEqualTo(new Trust(0.3));
        assertThat(name(network, "S1", "T1")).contains("equal");
        assertThat(name(network, "T2", "S1")).contains("disjoint");
    }

    @Test
    void itFollowsFurtherAsIfTheAuthorHadSaidIt() {
        TestNetwork network = network()
                .equal("S1", "T1")
                .and("S2", "T2")
                .subset("H", "S1")
                .subset("K", "T2")
                .intersects("L", "T2");
        assertThat(name(network, "H", "K")).contains("disjoint");
        assertThat(name(network, "H", "T2")).contains("disjoint");
        assertThat(name(network, "L", "S1")).contains("not-contained");
        assertThat(name(network, "S1", "L")).contains("not-containing");
        assertThat(entailment(network, "H", "K", CLOSED).claims()).hasSize(2);
    }

    @Test
    void whatMappingsOfGroupsListsAndCandidatesSpeakOfIsNotLeftOut() {
        TestNetwork network = network()
                .under("SP", HierarchyKind.GROUPING, "S1", "S2")
                .intersects("SP", "T1")
                .superset("S3+S4", "T2")
                .map("S5", Relationship.RELATED, "T3");
        assertThat(name(network, "S1", "T1")).contains("unknown");
        assertThat(name(network, "S4", "T2")).contains("unknown");
        assertThat(name(network, "S5", "T3")).contains("unknown");
        assertThat(name(network, "S1", "T2")).contains("disjoint");
        assertThat(name(network, "SP", "T2")).as("a group has more children").contains("not-contained");
    }

    @Test
    void aPairLeftOutThatOverlapsIsAFindingAndNotDisjoint() {
        TestNetwork network =
                network().equal("S1", "T1").and("S2", "T2").equal("S2", "H").intersects("H", "T2");
        assertThat(name(network, "S2", "T2")).contains("overlaps");
        assertThat(name(network, "S1", "T2")).contains("disjoint");
        assertThat(isLeftOut(network.crosswalk().network(), network.id("T2"), network.id("S1"), CLOSED))
                .isTrue();
        assertThat(isLeftOut(network.crosswalk().network(), network.id("S2"), network.id("T2"), CLOSED))
                .isFalse();
        assertThat(Audit.of(network.crosswalk()).findings()).noneMatch(f -> f.lint() == Lint.ABSENT_OVERLAP);
        assertThat(Audit.of(network.crosswalk(), Set.of("source-to-target")).findings())
                .filteredOn(f -> f.lint() == Lint.ABSENT_OVERLAP)
                .singleElement()
                .satisfies(f -> assertThat(f.text())
                        .startsWith("is read as closed and leaves out that source:1/S2 and target:1/T2 overlap"));
    }

    @Test
    void whereTheOverlapMayLieIsNotDisjointEither() {
        TestNetwork network = network()
                .equal("S9", "T9")
                .under("P", HierarchyKind.PART_EXHAUSTIVE, "c1", "c2")
                .equal("c1", "S1")
                .equal("c2", "S2")
                .intersects("P", "T1");
        assertThat(name(network, "S1", "T1")).contains("unknown");
        assertThat(name(network, "S2", "T1")).contains("unknown");
        assertThat(name(network, "S1", "T9")).contains("disjoint");
    }

    @Test
    void theFloorAndTheLayerLeaveASetsSilenceAsideToo() {
        TestNetwork network = network().equal("S1", "T1").equal("S2", "T2");
        assertThat(entailment(network, "S1", "T2", CLOSED.atLeast(new Trust(0.4)))
                        .relation())
                .isEqualTo(RelationSet.unknown());
        assertThat(entailment(network, "S1", "T2", CLOSED.in(Rationale.FUNCTIONAL))
                        .relation())
                .isEqualTo(RelationSet.unknown());
        assertThat(entailment(network, "S1", "T2", CLOSED.in(Rationale.SEMANTIC))
                        .relation()
                        .name())
                .contains("disjoint");
    }

    @Test
    void whatCannotBeClosedIsRefused() {
        TestNetwork network = network().equal("S1", "T1").full("S1");
        MappingSet set = network.sets().get(0);
        MappingSet derived = set.toBuilder()
                .provenance(Provenance.by("a machine").derivedFrom(List.of("x", "y")))
                .build();
        MappingSet wording = set.toBuilder().rationale(Rationale.SYNTACTIC).build();
        MappingSet empty = MappingSet.builder("source-to-target", set.source(), set.target())
                .build();
        Function<MappingSet, Network> closing =
                s -> Crosswalk.of(network.standards(), List.of(s)).orThrow().network();
        assertThatThrownBy(() -> closing.apply(derived).conflicts(CLOSED, Reading.WEAK))
                .hasMessageContaining("\"source-to-target\" cannot be read as closed: it is composed from others");
        assertThatThrownBy(() -> closing.apply(wording).conflicts(CLOSED, Reading.WEAK))
                .hasMessageContaining("compares wording alone");
        assertThatThrownBy(() -> closing.apply(empty).conflicts(CLOSED, Reading.WEAK))
                .hasMessageContaining("has no mapping");
        assertThatThrownBy(() ->
                        network.queryAbout("T1").closing(Set.of("nobodys")).ask(network.crosswalk()))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("nobodys");
        assertThatThrownBy(() -> CLOSED.using(Set.of("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"source-to-target\" cannot be read as closed: it is not one of those to use");
        assertThatThrownBy(() -> MeasureQuery.of(Measures.builder().build())
                        .from(network.assessment())
                        .under(CLOSED)
                        .ask(network.crosswalk()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("instead of closing the set");
    }

    @Test
    void noVerdictChangesOnlyTheReasonAndTheCandidates() {
        TestNetwork network = network().equal("S1", "T1").and("S2", "T2", "T3").full("S1", "S2");
        CoverageQuery open = network.queryAbout("T1");
        Coverage closed = open.closing(Set.of("source-to-target")).ask(network.crosswalk());
        assertThat(open.ask(network.crosswalk())
                        .finding("T2")
                        .doubt()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UnknownReason.UNMAPPED);
        assertThat(closed.finding("T2").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(closed.finding("T2").doubt().orElseThrow().reason()).isEqualTo(UnknownReason.DECLARED_UNMAPPED);
        assertThat(closed.finding("T2").doubt().orElseThrow().detail())
                .isEqualTo("source-to-target@1, read as closed, maps it to nothing that is given");
        assertThat(CoverageReport.of(closed, network.crosswalk()).assumptions())
                .contains("read as closed, so that a pair left out has nothing in common: source-to-target");

        TestNetwork linked = network()
                .equal("S1", "T1")
                .intersects("S2", "H")
                .intersects("H", "T2")
                .full("S1", "S2");
        CoverageQuery question = linked.queryAbout("T1");
        assertThat(GapList.of(question.ask(linked.crosswalk()), linked.crosswalk())
                        .gaps(Verdict.UNKNOWN)
                        .get(0)
                        .candidates())
                .hasSize(1);
        assertThat(GapList.of(question.closing(Set.of("source-to-target")).ask(linked.crosswalk()), linked.crosswalk())
                        .gaps(Verdict.UNKNOWN)
                        .get(0)
                        .candidates())
                .isEmpty();
    }

    @Test
    void reportsNameTheSetOnWhoseSilenceTheyRest() {
        TestNetwork network = network().equal("S1", "T1").equal("S2", "T2").equal("H", "S1");
        Crosswalk crosswalk = network.crosswalk();
        EntailmentReport report = EntailmentReport.of(entailment(network, "H", "T2", CLOSED), crosswalk);
        assertThat(report.text())
                .contains(
                        "entailed  H disjoint T2, trust 0.3",
                        "left out by source-to-target@1",
                        "It breaks if a pair that is left out was not considered, or is mapped.");
        assertThat(report.table().csv()).contains("left out by source-to-target@1");
        assertThat(MappingTable.derived(crosswalk, TestNetwork.SOURCE, TestNetwork.TARGET, CLOSED)
                        .csv())
                .contains("S1,T2,no-relationship,,,0.3,,,source-to-target@1,");
    }

    /** A network in which absences are claims of no-relationship, wherever the closed reading makes them so. */
    private static List<MappingSet> said(RandomNetwork sample, Network network, Policy closed) {
        List<MappingSet> sets = new ArrayList<>(sample.sets);
        int[] number = {0};
        for (Standard one : sample.standards) {
            for (Standard other : sample.standards) {
                MappingSet.Builder more = MappingSet.builder("apart" + number[0]++, one.id(), other.id());
                pairs(one, other)
                        .filter(p -> isLeftOut(network, p.get(0), p.get(1), closed))
                        .forEach(p -> more.add(Mapping.of(p.get(0), Relationship.NO_RELATIONSHIP, p.get(1))));
                sets.add(more.build());
            }
        }
        return sets;
    }

    private static java.util.stream.Stream<List<RequirementId>> pairs(Standard one, Standard other) {
        return one.assessable().stream()
                .map(Requirement::id)
                .flatMap(a -> other.assessable().stream().map(b -> List.of(a, b.id())));
    }

    private static Policy closingAll(RandomNetwork sample) {
        return Policy.DEFAULT.closing(sample.sets.stream()
                .filter(s -> !s.mappings().isEmpty())
                .map(MappingSet::id)
                .collect(Collectors.toSet()));
    }

    /** Claims that agree still agree when sets are closed, joint covers or not; and what then follows is what must be so. */
    @Test
    void relationsAreThoseOfTheOracleWithEachAbsenceSaid() {
        for (Without[] not : List.of(new Without[] {}, new Without[] {Without.JOINT_COVERS})) {
            Random random = new Random(31 + not.length);
            int checked = 0;
            int left = 0;
            Set<String> names = new HashSet<>();
            while (checked < 4_000) {
                RandomNetwork sample = RandomNetwork.of(random, not);
                Network network = sample.crosswalk().network();
                Policy closed = closingAll(sample);
                List<MappingSet> said = said(sample, network, closed);
                for (Reading reading : List.of(Reading.WEAK, Reading.STRICT)) {
                    if (!new Oracle(sample.standards, sample.sets, reading).isConsistent()) {
                        continue;
                    }
                    Oracle oracle = new Oracle(sample.standards, said, reading);
                    assertThat(oracle.isConsistent()).as("closed %s", sample).isTrue();
                    checked++;
                    List<RequirementId> regions = sample.regions();
                    for (Entailment e : network.relations(regions, regions, closed, reading)) {
                        RelationSet label = oracle.label(e.left(), e.right());
                        assertThat(label.isWithin(e.relation()))
                                .as("%s is unsound, should be %s in %s", e, label, sample)
                                .isTrue();
                        if (not.length == 1) {
                            assertThat(e.relation()).as("%s in %s", e, sample).isEqualTo(label);
                        }
                        left += e.absences().size();
                        e.relation().name().ifPresent(names::add);
                    }
                    assertThat(network.conflicts(closed, reading)).isEmpty();
                }
            }
            assertThat(left).as("absences used").isGreaterThan(1_500);
            assertThat(names).contains("disjoint", "not-contained", "not-containing");
        }
    }

    /** What is left out and not disjoint: a mapping speaks of it, or something may lie in both. */
    @Test
    void everyOtherAbsenceIsDisjoint() {
        Random random = new Random(7);
        int found = 0;
        for (int drawn = 0; drawn < 5_000; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random, Without.JOINT_COVERS);
            Network network = sample.crosswalk().network();
            Oracle oracle = new Oracle(sample.standards, sample.sets, Reading.WEAK);
            for (MappingSet set : sample.sets) {
                if (set.mappings().isEmpty()
                        || !oracle.isConsistent()
                        || set.source().equals(set.target())) {
                    continue;
                }
                Standard one = sample.crosswalk().standard(set.source());
                Standard other = sample.crosswalk().standard(set.target());
                Policy closed = Policy.DEFAULT.closing(Set.of(set.id()));
                for (List<RequirementId> pair : pairs(one, other).collect(Collectors.toList())) {
                    boolean spoken = set.mappings().stream()
                            .anyMatch(m -> m.sources().stream().anyMatch(s -> inLine(one, s, pair.get(0)))
                                    && m.targets().stream().anyMatch(t -> inLine(other, t, pair.get(1))));
                    boolean overlaps = oracle.label(pair.get(0), pair.get(1))
                            .isWithin(Relationship.INTERSECTS_WITH.under(Reading.WEAK));
                    found += spoken || overlaps ? 0 : 1;
                    assertThat(isLeftOut(network, pair.get(0), pair.get(1), closed))
                            .as("%s left out by %s in %s", pair, set, sample)
                            .isEqualTo(!spoken && !overlaps);
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static boolean inLine(Standard standard, RequirementId one, RequirementId other) {
        Requirement a = standard.requirement(one.local());
        Requirement b = standard.requirement(other.local());
        return standard.subtree(a).contains(b) || standard.subtree(b).contains(a);
    }

    /** No verdict depends on what is closed. */
    @Test
    void verdictsStandWhateverIsClosed() {
        Random random = new Random(8);
        int asked = 0;
        for (int drawn = 0; drawn < 1_000; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random);
            for (Standard standard : sample.standards) {
                CoverageQuery query = CoverageQuery.of(standard.id()).from(Assessment.of(sample.stated));
                try {
                    Coverage open = query.ask(sample.crosswalk());
                    Coverage closed = query.under(closingAll(sample)).ask(sample.crosswalk());
                    asked++;
                    assertThat(closed.findings())
                            .extracting(f -> f.verdict() + " " + f.proofs())
                            .isEqualTo(open.findings().stream()
                                    .map(f -> f.verdict() + " " + f.proofs())
                                    .collect(Collectors.toList()));
                } catch (IllegalArgumentException nothingInScope) {
                    assertThat(nothingInScope).hasMessageContaining("in scope");
                }
            }
        }
        assertThat(asked).isGreaterThan(1_000);
    }
}
