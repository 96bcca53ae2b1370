package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.RequirementId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jgrapht.Graph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;

/** The engine against the oracle, on random networks: sound always, complete where it is claimed. */
class OracleTest {
    private static final Set<Fact> ALL_FACTS = EnumSet.allOf(Fact.class);

    /** Draws networks until enough consistent ones were handed to the check. */
    private static void onConsistent(
            int wanted,
            Reading reading,
            boolean withStatuses,
            BiConsumer<RandomNetwork, Oracle> check,
            Without... not) {
        Random random = new Random(20_240_731 + wanted);
        int consistent = 0;
        for (int drawn = 0; consistent < wanted; drawn++) {
            assertThat(drawn).as("drawn for %s consistent networks", consistent).isLessThan(10 * wanted);
            RandomNetwork network = RandomNetwork.of(random, not);
            Oracle oracle = new Oracle(network.standards, network.sets, reading);
            if (withStatuses) {
                oracle.state(network.stated);
            }
            if (oracle.isConsistent()) {
                consistent++;
                check.accept(network, oracle);
            }
        }
    }

    /** Compares every fact of every region, and replays every proof. */
    private static final class Facts implements BiConsumer<RandomNetwork, Oracle> {
        private final Set<Fact> complete;
        private int found;
        private int missed;

        Facts(Set<Fact> complete) {
            this.complete = complete;
        }

        @Override
        public void accept(RandomNetwork network, Oracle oracle) {
            Derivation derivation = network.crosswalk().network().derive(Premises.of(Assessment.of(network.stated)));
            ProofChecker checker = new ProofChecker(network.standards, network.sets, network.stated, Set.of());
            for (RequirementId region : network.regions()) {
                for (Fact fact : Fact.values()) {
                    boolean entailed = oracle.entails(fact, region);
                    if (derivation.holds(fact, region)) {
                        found++;
                        if (!entailed) {
                            fail("not entailed: " + derivation.proof(fact, region) + " in " + network);
                        }
                        checker.check(derivation.proof(fact, region).orElseThrow());
                        derivation.supports(fact, region).forEach(checker::check);
                    } else if (entailed) {
                        missed++;
                        assertThat(complete)
                                .as("%s %s is entailed and not derived in %s", region, fact, network)
                                .doesNotContain(fact);
                    }
                }
            }
        }
    }

    @Test
    void withoutJointCoversEveryFactIsSoundAndNoneIsMissed() {
        Facts facts = new Facts(ALL_FACTS);
        onConsistent(50_000, Reading.WEAK, true, facts, Without.JOINT_COVERS);
        assertThat(facts.found).isGreaterThan(100_000);
        assertThat(facts.missed).isZero();
    }

    @Test
    void withJointCoversButNothingDisjointNoAllAndNoNoneIsMissed() {
        Facts facts = new Facts(EnumSet.of(Fact.ALL, Fact.NONE));
        onConsistent(40_000, Reading.WEAK, true, facts, Without.DISJOINTNESS);
        assertThat(facts.found).isGreaterThan(80_000);
        assertThat(facts.missed)
                .as("what joint covers cost, in the safe direction")
                .isPositive();
    }

    @Test
    void withEverythingNothingIsUnsound() {
        Facts facts = new Facts(EnumSet.noneOf(Fact.class));
        onConsistent(30_000, Reading.WEAK, true, facts);
        assertThat(facts.found).isGreaterThan(60_000);
    }

    /** With requirements out of scope: what is said of a group is about the part in scope, and nothing leaks from it. */
    @Test
    void exclusionsMakeNothingUnsound() {
        Random random = new Random(5);
        int[] parts = {0};
        onConsistent(60_000, Reading.WEAK, true, (sample, oracle) -> {
            Exclusions exclusions = Exclusions.of(random, sample);
            if (sample.regions().stream()
                    .allMatch(r -> exclusions.partInScope(r).equals(Set.of(r)))) {
                return;
            }
            Premises premises =
                    new Premises(Assessment.of(exclusions.statedInScope()), exclusions.excluded, Policy.DEFAULT);
            Derivation derivation = sample.crosswalk().network().derive(premises);
            ProofChecker checker =
                    new ProofChecker(sample.standards, sample.sets, exclusions.statedInScope(), exclusions.excluded);
            for (RequirementId region : sample.regions()) {
                if (exclusions.excluded.contains(region)) {
                    continue;
                }
                Set<RequirementId> part = exclusions.partInScope(region);
                for (Fact fact : Fact.values()) {
                    if (derivation.holds(fact, region)) {
                        boolean whole = fact == Fact.SOME || fact == Fact.NOT_ALL;
                        parts[0] += part.equals(Set.of(region)) ? 0 : 1;
                        assertThat(oracle.entails(fact, whole ? Set.of(region) : part))
                                .as("%s %s without %s in %s", region, fact, exclusions.excluded, sample)
                                .isTrue();
                        checker.check(derivation.proof(fact, region).orElseThrow());
                        derivation.supports(fact, region).forEach(checker::check);
                    }
                }
            }
        });
        assertThat(parts[0]).as("facts about the part of a group").isGreaterThan(500);
    }

    /** Compares the relation of every pair. */
    private static final class Relations implements BiConsumer<RandomNetwork, Oracle> {
        private final Reading reading;
        private final boolean complete;
        private int known;

        Relations(Reading reading, boolean complete) {
            this.reading = reading;
            this.complete = complete;
        }

        @Override
        public void accept(RandomNetwork sample, Oracle oracle) {
            Network network = sample.crosswalk().network();
            List<RequirementId> regions = sample.regions();
            Map<List<RequirementId>, RelationSet> found = new HashMap<>();
            network.relations(regions, regions, Policy.DEFAULT, reading)
                    .forEach(e -> found.put(List.of(e.left(), e.right()), e.relation()));
            known += found.size();
            for (RequirementId left : regions) {
                for (RequirementId right : regions) {
                    RelationSet relation = found.getOrDefault(List.of(left, right), RelationSet.unknown());
                    RelationSet label = oracle.label(left, right);
                    if (complete ? relation != label : !label.isWithin(relation)) {
                        fail("%s %s %s, should be %s, in %s", left, relation, right, label, sample);
                    }
                    if (relation
                            != found.getOrDefault(List.of(right, left), RelationSet.unknown())
                                    .converse()) {
                        fail("%s %s %s and not conversely, in %s", left, relation, right, sample);
                    }
                }
            }
        }
    }

    @Test
    void withoutJointCoversWeakRelationsAreMinimal() {
        Relations relations = new Relations(Reading.WEAK, true);
        onConsistent(40_000, Reading.WEAK, false, relations, Without.JOINT_COVERS);
        assertThat(relations.known).isGreaterThan(200_000);
    }

    @Test
    void withoutJointCoversStrictRelationsAreMinimal() {
        Relations relations = new Relations(Reading.STRICT, true);
        onConsistent(40_000, Reading.STRICT, false, relations, Without.JOINT_COVERS);
        assertThat(relations.known).isGreaterThan(200_000);
    }

    @Test
    void withJointCoversRelationsAreNeverUnsound() {
        for (Reading reading : List.of(Reading.WEAK, Reading.STRICT)) {
            Relations relations = new Relations(reading, false);
            onConsistent(12_000, reading, false, relations);
            assertThat(relations.known).isGreaterThan(60_000);
        }
    }

    @Test
    void aPathInTheContainmentGraphIsSound() {
        int[] paths = {0};
        onConsistent(5_000, Reading.WEAK, false, (sample, oracle) -> {
            Graph<Vertex, Containment> graph = sample.crosswalk().containment();
            for (RequirementId from : sample.regions()) {
                new BreadthFirstIterator<>(graph, Vertex.of(from)).forEachRemaining(reached -> {
                    if (!reached.isUnion()) {
                        paths[0]++;
                        assertThat(oracle.entailsWithin(from, reached.members().get(0)))
                                .as("%s within %s in %s", from, reached, sample)
                                .isTrue();
                    }
                });
            }
        });
        assertThat(paths[0]).isGreaterThan(20_000);
    }
}
