package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Grounds against every smaller choice of mappings. */
class ShortestProofTest {
    private record Row(MappingSet set, int ordinal) {
        double trust(Network network) {
            return network.trust(Claim.asserted(set, ordinal)).value();
        }
    }

    private static List<Row> rows(Crosswalk crosswalk) {
        List<Row> rows = new ArrayList<>();
        crosswalk.mappingSets().forEach(set -> {
            for (int m = 1; m <= set.mappings().size(); m++) {
                rows.add(new Row(set, m));
            }
        });
        return rows;
    }

    /** The worlds that some of the mappings leave, by choice. */
    private static Oracle choosing(RandomNetwork sample, List<Row> rows, int choice, Map<Integer, Oracle> known) {
        return known.computeIfAbsent(choice, c -> {
            Map<String, MappingSet.Builder> sets = new TreeMap<>();
            for (int r = 0; r < rows.size(); r++) {
                if ((c >> r & 1) == 1) {
                    MappingSet set = rows.get(r).set;
                    Mapping row = set.mappings().get(rows.get(r).ordinal - 1);
                    sets.computeIfAbsent(set.id(), id -> MappingSet.builder(id, set.source(), set.target()))
                            .add(row);
                }
            }
            return new Oracle(
                    sample.standards,
                    sets.values().stream().map(MappingSet.Builder::build).collect(Collectors.toList()),
                    Reading.WEAK);
        });
    }

    /** How many mappings at least show a ground of some trust. */
    private static int fewest(
            RandomNetwork sample,
            Network network,
            List<Row> rows,
            Entailment of,
            Ground ground,
            Map<Integer, Oracle> known) {
        int fewest = Integer.MAX_VALUE;
        for (int choice = 0; choice < 1 << rows.size(); choice++) {
            int chosen = choice;
            boolean trusted = true;
            for (int r = 0; r < rows.size(); r++) {
                trusted &= (chosen >> r & 1) == 0
                        || rows.get(r).trust(network) >= ground.trust().value();
            }
            if (trusted
                    && Integer.bitCount(choice) < fewest
                    && choosing(sample, rows, choice, known)
                            .label(of.left(), of.right())
                            .isWithin(ground.says())) {
                fewest = Integer.bitCount(choice);
            }
        }
        return fewest;
    }

    private static boolean isShownByMoreTrusted(
            RandomNetwork sample,
            Network network,
            List<Row> rows,
            Entailment of,
            Ground ground,
            Map<Integer, Oracle> known) {
        int choice = 0;
        for (int r = 0; r < rows.size(); r++) {
            choice |= rows.get(r).trust(network) > ground.trust().value() ? 1 << r : 0;
        }
        return ground.trust().value() < 1
                && choosing(sample, rows, choice, known)
                        .label(of.left(), of.right())
                        .isWithin(ground.says());
    }

    private static int[] compare(int wanted, boolean oneTrust, Without... not) {
        Random random = new Random(wanted);
        int[] found = {0, 0};
        for (int drawn = 0; drawn < wanted; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random, not);
            Crosswalk.Builder builder =
                    Crosswalk.builder().standards(sample.standards).mappingSets(sample.sets);
            Crosswalk crosswalk = (oneTrust ? builder.trust(c -> new Trust(0.5)) : builder)
                    .build()
                    .orThrow();
            if (!new Oracle(sample.standards, sample.sets, Reading.WEAK).isConsistent()) {
                continue;
            }
            List<Row> rows = rows(crosswalk);
            Map<Integer, Oracle> known = new TreeMap<>();
            List<RequirementId> regions = sample.regions();
            for (Entailment e : crosswalk.network().relations(regions, regions, Policy.DEFAULT, Reading.WEAK)) {
                for (Ground ground : e.grounds()) {
                    int used = (int) ground.claims().stream()
                            .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                            .count();
                    int fewest = fewest(sample, crosswalk.network(), rows, e, ground, known);
                    assertThat(isShownByMoreTrusted(sample, crosswalk.network(), rows, e, ground, known)
                                    && not.length > 0)
                            .as("%s %s has a more trusted proof", e, ground)
                            .isFalse();
                    found[0]++;
                    found[1] += used > fewest ? 1 : 0;
                    assertThat(fewest).as("%s %s", e, ground).isLessThanOrEqualTo(used);
                }
            }
        }
        return found;
    }

    /** Of one trust or of several: nothing more trusted shows it, and nothing as trusted with fewer mappings. */
    @Test
    void withoutJointCoversNoGroundIsMoreTrustedOrShorter() {
        for (boolean oneTrust : List.of(true, false)) {
            int[] found = compare(1_000, oneTrust, Without.JOINT_COVERS);
            assertThat(found[0]).isGreaterThan(10_000);
            assertThat(found[1]).as("grounds that are longer than need be").isZero();
        }
    }

    /** A joint cover adds up the reasons of its members, which may share a mapping. */
    @Test
    void withJointCoversHardlyAnyGroundIsLonger() {
        int[] found = compare(1_000, true);
        assertThat(found[0]).isGreaterThan(10_000);
        assertThat(found[1]).as("grounds that are longer than need be").isLessThan(found[0] / 1_000);
    }

    /** What comes first is trust, at every step: a detour of better claims is kept although a weaker claim follows. */
    @Test
    void aDetourOfMoreTrustedClaimsIsKept() {
        TestNetwork network = TestNetwork.network()
                .trusted(60)
                .subset("S", "A")
                .subset("A", "T")
                .trusted(90)
                .subset("A", "B")
                .subset("B", "T");
        Entailment entailment = network.entailment("S", "T", Reading.WEAK);
        assertThat(entailment.trust()).isEqualTo(new Trust(0.6));
        assertThat(entailment.claims()).hasSize(3);
    }
}
