package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntailmentTest {
    @Test
    void aConflictElsewhereIsNamedWithoutTheWayThere() {
        TestNetwork network =
                network().equal("X", "A").subset("A", "B").subset("B", "C").subset("C", "A");
        assertThat(network.strictConflict("X", "A")).containsExactly("A subset-of B", "B subset-of C", "C subset-of A");
    }

    @Test
    void aContradictionIsMinimalAndAsTrustedAsItsBestPart() {
        TestNetwork network = network()
                .trusted(30)
                .disjoint("A", "B")
                .trusted(90)
                .disjoint("A", "B")
                .superset("A", "C")
                .trusted(60)
                .superset("B", "C");
        Entailment entailment = network.entailment("A", "B", Reading.WEAK);
        assertThat(entailment.relation()).isEqualTo(RelationSet.contradiction());
        assertThat(entailment.claims()).hasSize(3);
        assertThat(entailment.trust()).isEqualTo(new Trust(0.6));
    }

    @Test
    void conflictsAreAllOfThoseInTheNetworkEachOnce() {
        Network network = network()
                .equal("A", "B")
                .equal("B", "C")
                .subset("A", "C")
                .intersects("X", "Y")
                .equal("Y", "X")
                .superset("Z", "A")
                .crosswalk()
                .network();

        assertThat(network.conflicts(Policy.DEFAULT, Reading.WEAK)).isEmpty();
        assertThat(network.conflicts(Policy.DEFAULT, Reading.STRICT))
                .extracting(c -> c.claims().stream().map(TestNetwork::shortly).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Set.of("X intersects-with Y", "Y equal X"), Set.of("A equal B", "B equal C", "A subset-of C"));
        assertThat(network()
                        .disjoint("A", "B")
                        .superset("A", "C")
                        .superset("B", "C")
                        .crosswalk()
                        .network()
                        .conflicts(Policy.DEFAULT, Reading.WEAK))
                .singleElement()
                .satisfies(c -> assertThat(c.claims()).hasSize(3));
        assertThatThrownBy(() -> network.conflicts(Policy.DEFAULT, Reading.CANDIDATE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyPairsAtOnceAreAskedAsEachAlone() {
        Random random = new Random(5);
        int known = 0;
        for (int drawn = 0; drawn < 200; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random);
            Network network = sample.crosswalk().network();
            List<RequirementId> regions = sample.regions();
            List<Entailment> atOnce = network.relations(regions, regions, Policy.DEFAULT, Reading.STRICT);
            List<String> each = new ArrayList<>();
            for (RequirementId left : regions) {
                for (RequirementId right : regions) {
                    Entailment alone = network.relation(left, right, Policy.DEFAULT, Reading.STRICT);
                    if (!alone.relation().equals(RelationSet.unknown())) {
                        each.add(alone + " " + alone.trust() + " " + alone.claims());
                    }
                }
            }
            assertThat(atOnce)
                    .extracting(e -> e + " " + e.trust() + " " + e.claims())
                    .containsExactlyElementsOf(each);
            known += each.size();
        }
        assertThat(known).isGreaterThan(1_000);
    }

    @Test
    void theMostTrustedDenialIsTheGround() {
        TestNetwork network = network().trusted(30).subset("A", "B").trusted(90).subset("A", "B");
        assertThat(network.entailment("A", "B", Reading.STRICT).trust()).isEqualTo(new Trust(0.9));
        TestNetwork apart = network().trusted(30).disjoint("A", "B").trusted(90).disjoint("A", "B");
        assertThat(apart.entailment("A", "B", Reading.WEAK).trust()).isEqualTo(new Trust(0.9));
    }

    @Test
    void anOverlapThroughAJointCoverIsSeenFromBothSides() {
        TestNetwork network = network()
                .under("P", HierarchyKind.PART_EXHAUSTIVE, "c1", "c2")
                .subset("c1", "X")
                .subset("c2", "X")
                .intersects("P", "Z");
        assertThat(network.weak("Z", "X").name()).contains("overlaps");
        assertThat(network.weak("X", "Z").name()).contains("overlaps");
    }

    @Test
    void aRequirementEqualsItself() {
        Entailment entailment = network().and("A").entailment("A", "A", Reading.WEAK);
        assertThat(entailment.relation().name()).contains("equal");
        assertThat(entailment.claims()).isEmpty();
        assertThat(entailment.trust()).isEqualTo(Trust.CERTAIN);
        assertThat(network().disjoint("A", "A").weak("A", "A")).isEqualTo(RelationSet.contradiction());
        assertThat(network().intersects("A", "A").strictConflict("A", "A")).containsExactly("A intersects-with A");
    }

    @Test
    void whatIsAssertedIncludesCandidatesAndListsInEitherDirection() {
        TestNetwork network = network()
                .superset("A+B", "C")
                .intersects("C", "A")
                .map("A", io.crosswalk.relation.Relationship.RELATED, "C")
                .subset("B", "C");
        assertThat(network.entailment("A", "C", Reading.WEAK).asserted())
                .extracting(TestNetwork::shortly)
                .containsExactlyInAnyOrder("A + B superset-of C", "C intersects-with A", "A related C");
    }

    @Test
    void nothingIsEntailedUnderTheCandidateReading() {
        assertThatThrownBy(() -> network().equal("A", "B").entailment("A", "B", Reading.CANDIDATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a relation is entailed under the weak or the strict reading");
    }

    @Test
    void anUnknownRequirementIsNamed() {
        TestNetwork network = network().equal("A", "B");
        Network compiled = network.crosswalk().network();
        assertThatThrownBy(() -> compiled.relation(
                        network.id("A"), RequirementId.parse("hub:1/Q"), Policy.DEFAULT, Reading.WEAK))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("hub:1/Q");
    }

    /** On random strict networks: a conflict contradicts by the oracle, and without any one of its mappings it does not. */
    @Test
    void everyConflictIsMinimal() {
        Random random = new Random(11);
        int conflicts = 0;
        for (int drawn = 0; conflicts < 2_000; drawn++) {
            assertThat(drawn).isLessThan(50_000);
            RandomNetwork sample = RandomNetwork.of(random, RandomNetwork.Without.JOINT_COVERS);
            List<RequirementId> regions = sample.regions();
            RequirementId left = regions.get(random.nextInt(regions.size()));
            RequirementId right = regions.get(random.nextInt(regions.size()));
            Entailment entailment = sample.crosswalk().network().relation(left, right, Policy.DEFAULT, Reading.STRICT);
            if (!entailment.relation().isContradiction()) {
                continue;
            }
            conflicts++;
            List<Claim> asserted = entailment.claims().stream()
                    .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                    .collect(Collectors.toList());
            assertThat(isConsistent(sample, asserted))
                    .as("%s in %s", asserted, sample)
                    .isFalse();
            for (Claim withdrawn : asserted) {
                List<Claim> others = new ArrayList<>(asserted);
                others.remove(withdrawn);
                assertThat(isConsistent(sample, others))
                        .as("%s without %s in %s", asserted, withdrawn, sample)
                        .isTrue();
            }
        }
    }

    private static boolean isConsistent(RandomNetwork sample, List<Claim> claims) {
        Set<Claim> wanted = new HashSet<>(claims);
        List<MappingSet> kept = sample.sets.stream()
                .map(set -> {
                    MappingSet.Builder some = MappingSet.builder(set.id(), set.source(), set.target());
                    for (int i = 1; i <= set.mappings().size(); i++) {
                        int ordinal = i;
                        Optional.of(Claim.asserted(set, i))
                                .filter(wanted::contains)
                                .ifPresent(c -> some.add(set.mappings().get(ordinal - 1)));
                    }
                    return some.build();
                })
                .collect(Collectors.toList());
        return new Oracle(sample.standards, kept, Reading.STRICT).isConsistent();
    }
}
