package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What must not change an answer does not, and what may change it does so in one direction. */
class MetamorphicTest {
    @Provide
    Arbitrary<RandomNetwork> networks() {
        return Arbitraries.randomValue(RandomNetwork::of);
    }

    @Provide
    Arbitrary<RandomNetwork> withoutJointCovers() {
        return Arbitraries.randomValue(random -> RandomNetwork.of(random, RandomNetwork.Without.JOINT_COVERS));
    }

    private static CoverageQuery question(RandomNetwork network) {
        List<StandardId> ids = network.standards.stream().map(Standard::id).collect(Collectors.toList());
        return CoverageQuery.of(ids.get(ids.size() - 1)).from(Assessment.of(network.stated));
    }

    private static Optional<Coverage> answer(RandomNetwork network, Collection<MappingSet> sets) {
        try {
            return Optional.of(
                    question(network).ask(Crosswalk.of(network.standards, sets).orThrow()));
        } catch (IllegalArgumentException nothingInScope) {
            return Optional.empty();
        }
    }

    private static Coverage answerTo(RandomNetwork network) {
        Optional<Coverage> answer = answer(network, network.sets);
        Assume.that(answer.isPresent());
        return answer.orElseThrow();
    }

    private static List<Finding> allFindings(Coverage coverage) {
        return coverage.standard().requirements().stream()
                .map(r -> coverage.finding(r.local()))
                .collect(Collectors.toList());
    }

    private static List<String> reasons(Coverage coverage) {
        return allFindings(coverage).stream()
                .map(f -> f + " " + f.trust() + f.doubt().map(Doubt::names))
                .collect(Collectors.toList());
    }

    /** The texts without the places of rows in their sets, which another order changes. */
    private static List<String> texts(Coverage coverage) {
        return allFindings(coverage).stream()
                .map(f -> f.explain().replaceAll("#\\d+]", "]"))
                .collect(Collectors.toList());
    }

    @Property(tries = 1_500)
    void oneMoreAssertionOrStatusTakesNothingAway(
            @ForAll("networks") RandomNetwork network, @ForAll Random random, @ForAll boolean status) {
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>(network.stated);
        List<MappingSet> sets = new ArrayList<>(network.sets);
        if (status) {
            List<RequirementId> open = new ArrayList<>(network.regions());
            open.removeAll(stated.keySet());
            Assume.that(!open.isEmpty());
            List<Satisfaction> statuses = List.of(Satisfaction.values());
            stated.put(open.get(random.nextInt(open.size())), statuses.get(random.nextInt(statuses.size())));
        } else {
            MappingSet set = sets.remove(random.nextInt(sets.size()));
            Assume.that(!set.mappings().isEmpty());
            MappingSet.Builder fewer = withoutRows(set);
            set.mappings().stream().skip(1).forEach(fewer::add);
            sets.add(fewer.build());
        }
        Derivation less = Crosswalk.of(network.standards, status ? network.sets : sets)
                .orThrow()
                .network()
                .derive(Premises.of(Assessment.of(network.stated)));
        Derivation more = network.crosswalk().network().derive(Premises.of(Assessment.of(stated)));
        for (RequirementId region : network.regions()) {
            for (Fact fact : Fact.values()) {
                Trust before = less.trust(fact, region).orElse(Trust.NONE);
                assertThat(more.trust(fact, region).orElse(Trust.NONE)).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static MappingSet.Builder withoutRows(MappingSet set) {
        return MappingSet.builder(set.id(), set.source(), set.target())
                .version(set.version())
                .rationale(set.rationale().orElseThrow())
                .confidence(set.confidence().orElseThrow());
    }

    private static MappingSet withRows(MappingSet set, List<Mapping> rows) {
        MappingSet.Builder other = withoutRows(set);
        rows.forEach(other::add);
        return other.build();
    }

    @Property(tries = 1_000)
    void saidTwiceIsSaidOnce(@ForAll("networks") RandomNetwork network) {
        List<MappingSet> doubled = new ArrayList<>();
        for (MappingSet set : network.sets) {
            List<Mapping> rows = new ArrayList<>(set.mappings());
            rows.addAll(set.mappings());
            doubled.add(withRows(set, rows));
            MappingSet.Builder copy = MappingSet.builder("copy-of-" + set.id(), set.source(), set.target())
                    .rationale(Rationale.SEMANTIC)
                    .confidence(set.confidence().orElseThrow());
            set.mappings().forEach(copy::add);
            doubled.add(copy.build());
        }
        assertThat(answer(network, doubled).map(MetamorphicTest::reasons).orElse(List.of()))
                .isEqualTo(reasons(answerTo(network)));
    }

    @Property(tries = 1_500)
    void noOrderMatters(@ForAll("networks") RandomNetwork network, @ForAll Random random) {
        Coverage expected = answerTo(network);
        List<MappingSet> sets = new ArrayList<>();
        for (MappingSet set : shuffled(network.sets, random)) {
            List<Mapping> rows = shuffled(set.mappings(), random).stream()
                    .map(m -> m.withEnds(shuffled(m.sources(), random), shuffled(m.targets(), random)))
                    .collect(Collectors.toList());
            sets.add(withRows(set, rows));
        }
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>();
        shuffled(network.stated.entrySet(), random).forEach(e -> stated.put(e.getKey(), e.getValue()));
        Coverage answer = CoverageQuery.of(expected.standard().id())
                .from(Assessment.of(stated))
                .ask(Crosswalk.of(shuffled(network.standards, random), sets).orThrow());
        assertThat(texts(answer)).isEqualTo(texts(expected));
        assertThat(reasons(answer)).isEqualTo(reasons(expected));
        assertThat(answer.restsOn()).extracting(MappingSet::id).isEqualTo(ids(expected.restsOn()));
    }

    private static List<String> ids(List<MappingSet> sets) {
        return sets.stream().map(MappingSet::id).collect(Collectors.toList());
    }

    private static <T> List<T> shuffled(Collection<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    @Property(tries = 1_000)
    void aSetAndItsInverseSayTheSame(@ForAll("networks") RandomNetwork network) {
        Coverage expected = answerTo(network);
        List<MappingSet> inverse =
                network.sets.stream().map(MappingSet::inverse).collect(Collectors.toList());
        assertThat(answer(network, inverse).map(MetamorphicTest::reasons).orElse(List.of()))
                .isEqualTo(reasons(expected));
    }

    @Property(tries = 200)
    void theSameInputGivesTheSameOrder(@ForAll("networks") RandomNetwork network) {
        Crosswalk one = network.crosswalk();
        Crosswalk two = network.crosswalk();
        assertThat(List.copyOf(one.graph().vertexSet()))
                .isEqualTo(List.copyOf(two.graph().vertexSet()))
                .isEqualTo(one.network().vertices());
        assertThat(List.<Claim>copyOf(one.graph().edgeSet()))
                .isEqualTo(List.copyOf(two.graph().edgeSet()))
                .isEqualTo(one.network().claims());
        assertThat(List.<Containment>copyOf(one.containment().edgeSet()))
                .isEqualTo(List.copyOf(two.containment().edgeSet()));
        assertThat(answer(network, network.sets).map(MetamorphicTest::texts))
                .isEqualTo(answer(network, network.sets).map(MetamorphicTest::texts));
    }

    @Property(tries = 1_500)
    void theTrustOfAVerdictIsTheHighestFloorThatLeavesItStanding(
            @ForAll("networks") RandomNetwork network, @ForAll @IntRange(min = 0, max = 10) int floor) {
        Crosswalk crosswalk = network.crosswalk();
        Coverage all = answerTo(network);
        Coverage some = question(network).atLeast(new Trust(floor / 10.0)).ask(crosswalk);
        for (Finding finding : all.findings()) {
            String local = finding.requirement().local();
            finding.trust().ifPresent(trust -> {
                Statistics.collect(finding.verdict());
                boolean stands = some.finding(local).verdict() == finding.verdict();
                assertThat(stands)
                        .as("%s, trust %s, floor %s in %s", finding, trust, floor, network)
                        .isEqualTo(trust.value() >= floor / 10.0);
            });
        }
        Statistics.coverage(seen -> List.of(Verdict.COVERED, Verdict.PARTIAL_NOT_FULL, Verdict.GAP, Verdict.CONFLICT)
                .forEach(verdict -> seen.check(verdict).count(n -> n > 20)));
    }

    @Property(tries = 1_000)
    void aHigherFloorNeverProvesMore(@ForAll("networks") RandomNetwork network) {
        List<Derivation> byFloor = new ArrayList<>();
        for (double floor : List.of(0.0, 0.3, 0.6, 0.9, 1.0)) {
            Policy policy = new Policy(Optional.empty(), new Trust(floor));
            byFloor.add(network.crosswalk()
                    .network()
                    .derive(new Premises(Assessment.of(network.stated), Set.of(), policy)));
        }
        for (RequirementId region : network.regions()) {
            for (Fact fact : Fact.values()) {
                for (int i = 1; i < byFloor.size(); i++) {
                    assertThat(byFloor.get(i - 1).trust(fact, region).orElse(Trust.NONE))
                            .isGreaterThanOrEqualTo(
                                    byFloor.get(i).trust(fact, region).orElse(Trust.NONE));
                }
            }
        }
    }

    @Property(tries = 1_000)
    void aSetThatIsNoGuaranteeChangesNoVerdict(
            @ForAll("networks") RandomNetwork network, @ForAll("networks") RandomNetwork other, @ForAll Random random) {
        Coverage expected = answerTo(network);
        List<UnaryOperator<MappingSet.Builder>> weaknesses = List.of(
                set -> set.provenance(Provenance.by("machine").derivedFrom(List.of("a", "b"))),
                set -> set.rationale(Rationale.SYNTACTIC),
                set -> set.reading(Reading.CANDIDATE));
        List<MappingSet> sets = new ArrayList<>(network.sets);
        List<RequirementId> regions = network.regions();
        for (MappingSet model : other.sets) {
            for (Mapping row : model.mappings()) {
                RequirementId from = regions.get(random.nextInt(regions.size()));
                RequirementId to = regions.get(random.nextInt(regions.size()));
                MappingSet.Builder weak = MappingSet.builder("weak" + sets.size(), from.standard(), to.standard())
                        .rationale(Rationale.SEMANTIC)
                        .add(Mapping.of(from, row.relationship(), to));
                sets.add(weaknesses.get(random.nextInt(3)).apply(weak).build());
            }
        }
        Coverage answer = answer(network, sets).orElseThrow();
        assertThat(allFindings(answer).stream().map(f -> f.verdict() + " " + f.trust() + f.because()))
                .containsExactlyElementsOf(allFindings(expected).stream()
                        .map(f -> f.verdict() + " " + f.trust() + f.because())
                        .collect(Collectors.toList()));
    }

    /** What a machine composes from the claims, said again as if somebody had judged it, on no better ground. */
    @Property(tries = 1_000)
    void sayingWhatFollowsAddsNothing(@ForAll("withoutJointCovers") RandomNetwork network) {
        Assume.that(new Oracle(network.standards, network.sets, Reading.WEAK).isConsistent());
        Network before = network.crosswalk().network();
        List<RequirementId> regions = network.regions();
        List<MappingSet> sets = new ArrayList<>(network.sets);
        for (Entailment e : before.relations(regions, regions, Policy.DEFAULT, Reading.WEAK)) {
            for (Relationship word : Relationship.values()) {
                if (word != Relationship.RELATED && e.relation().isWithin(word.under(Reading.WEAK))) {
                    sets.add(MappingSet.builder(
                                    "copy" + sets.size(),
                                    e.left().standard(),
                                    e.right().standard())
                            .rationale(Rationale.SEMANTIC)
                            .confidence(
                                    new Confidence(Math.round(100 * e.trust().value()) + "%"))
                            .add(Mapping.of(e.left(), word, e.right()))
                            .build());
                }
            }
        }
        Premises stated = Premises.of(Assessment.of(network.stated));
        Derivation alone = before.derive(stated);
        Network copied = Crosswalk.of(network.standards, sets).orThrow().network();
        Derivation with = copied.derive(stated);
        for (RequirementId region : regions) {
            for (Fact fact : Fact.values()) {
                assertThat(with.trust(fact, region))
                        .as("%s %s in %s", region, fact, network)
                        .isEqualTo(alone.trust(fact, region));
            }
        }
        assertThat(copied.relations(regions, regions, Policy.DEFAULT, Reading.WEAK))
                .extracting(e -> e + " " + e.trust())
                .containsExactlyElementsOf(before.relations(regions, regions, Policy.DEFAULT, Reading.WEAK).stream()
                        .map(e -> e + " " + e.trust())
                        .collect(Collectors.toList()));
    }

    @Property(tries = 1_000)
    void aSmallerScopeOfASourceProvesLessAndNothingNegative(
            @ForAll("networks") RandomNetwork network, @ForAll Random random) {
        Assume.that(network.standards.size() > 1);
        Standard source = network.standards.get(0);
        Standard target = network.standards.get(network.standards.size() - 1);
        Assume.that(!target.assessable().isEmpty());
        Scope.Builder scope = Scope.builder(source);
        for (Requirement requirement : source.requirements()) {
            if (random.nextBoolean()) {
                scope.exclude(requirement.local(), "not ours");
            }
        }
        Crosswalk crosswalk = network.crosswalk();
        CoverageQuery whole = CoverageQuery.of(target.id()).from(source.id());
        Coverage all = whole.ask(crosswalk);
        Coverage some = whole.within(scope.build()).ask(crosswalk);
        List<Verdict> ranks = List.of(Verdict.UNKNOWN, Verdict.PARTIAL, Verdict.COVERED);
        for (Finding finding : some.findings()) {
            assertThat(ranks).contains(finding.verdict());
            assertThat(ranks.indexOf(finding.verdict()))
                    .isLessThanOrEqualTo(ranks.indexOf(
                            all.finding(finding.requirement().local()).verdict()));
        }
    }

    @Example
    void overAHubNothingFollowsFromWhatMeetsInIt() {
        for (TestNetwork hub : List.of(
                network().intersects("S", "H").intersects("H", "T"),
                network().subset("S", "H").superset("H", "T"),
                network().map("S", Relationship.RELATED, "H").equal("H", "T"))) {
            assertThat(hub.full("S").findingOf("T").doubt().orElseThrow().reason())
                    .isEqualTo(UnknownReason.ONLY_CANDIDATE_LINKS);
        }
        for (TestNetwork further : List.of(
                network().intersects("S", "H").intersects("H", "H2").intersects("H2", "T"),
                network().subset("S", "H").superset("H", "H2").intersects("H2", "T"),
                network()
                        .equal("S", "H")
                        .intersects("H", "H2")
                        .equal("H2", "H3")
                        .intersects("H3", "T"))) {
            assertThat(further.full("S").verdictOf("T")).isEqualTo(Verdict.UNKNOWN);
        }
    }
}
