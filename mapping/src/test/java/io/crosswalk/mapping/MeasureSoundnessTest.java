package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.measure.Bounds;
import io.crosswalk.mapping.measure.MeasureQuery;
import io.crosswalk.mapping.measure.Measures;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bounds against worlds in which every mass is known. */
class MeasureSoundnessTest {
    private static final double ROUNDING = 1e-9;

    /** Every three sets of at most four obligations: no bound is wrong, and none could be better. */
    @Test
    void theBoundsOfAChainAreTheBestThereAre() {
        TestNetwork names = TestNetwork.network().and("S", "M", "T").full("S");
        Crosswalk crosswalk = names.crosswalk();
        int configurations = 0;
        for (int code = 0; code < 5 * 5 * 4 * 4 * 4; code++) {
            int s = 1 + code % 4;
            int m = 1 + code / 4 % 4;
            int t = 1 + code / 16 % 4;
            int sm = code / 64 % 5;
            int mt = code / 320 % 5;
            int least = Integer.MAX_VALUE;
            int most = -1;
            for (int smt = 0; smt <= Math.min(sm, mt); smt++) {
                for (int st = 0; sm + st <= s && mt + st <= t && sm + mt - smt <= m; st++) {
                    least = Math.min(least, smt + st);
                    most = Math.max(most, smt + st);
                }
            }
            if (most >= 0) {
                Measures measures = Measures.builder()
                        .weight(names.id("S"), s)
                        .weight(names.id("M"), m)
                        .weight(names.id("T"), t)
                        .shared(sm, names.id("S"), names.id("M"))
                        .shared(mt, names.id("M"), names.id("T"))
                        .build();
                Bounds bounds = MeasureQuery.of(measures)
                        .from(names.assessment())
                        .inClosedWorld()
                        .ask(crosswalk)
                        .bounds(names.id("T"))
                        .orElseThrow();
                assertThat(bounds.lo() * t).as("lo of %s", measures).isEqualTo(least);
                assertThat(bounds.hi() * t).as("hi of %s", measures).isEqualTo(most);
                configurations++;
            }
        }
        assertThat(configurations).isGreaterThan(500);
    }

    /** A world of some regions: how many obligations of each kind there are, a kind being the set of regions it lies in. */
    private static final class World {
        final TestNetwork network = TestNetwork.network();
        final List<String> names = new ArrayList<>();
        final Measures.Builder measures = Measures.builder();
        final int[] cells;
        final Random random;
        boolean isClosed;

        World(Random random) {
            this.random = random;
            int regions = 3 + random.nextInt(3);
            for (int r = 0; r < regions; r++) {
                names.add((r % 3 == 0 ? "S" : r % 3 == 1 ? "M" : "T") + r);
            }
            network.and(names.toArray(String[]::new));
            cells = new int[1 << regions];
            int kinds = 2 + random.nextInt(6);
            for (int k = 0; k < kinds; k++) {
                cells[1 + random.nextInt(cells.length - 1)] += 1 + random.nextInt(3);
            }
            for (int r = 0; r < regions; r++) {
                cells[mass(1 << r, 0) == 0 ? 1 << r : 0] += 1;
            }
            cells[0] = 0;
        }

        /** What lies in all of some regions and none of others, each a bit mask. */
        int mass(int in, int out) {
            int sum = 0;
            for (int cell = 1; cell < cells.length; cell++) {
                sum += (cell & in) == in && (cell & out) == 0 ? cells[cell] : 0;
            }
            return sum;
        }

        void say() {
            for (int a = 0; a < names.size(); a++) {
                if (random.nextInt(4) > 0) {
                    measures.weight(network.id(names.get(a)), mass(1 << a, 0));
                }
                for (int b = 0; b < names.size(); b++) {
                    if (a < b && random.nextInt(3) == 0) {
                        measures.shared(mass(1 << a | 1 << b, 0), id(a), id(b));
                    }
                    if (a != b && random.nextBoolean()) {
                        claim(a, b);
                    }
                    for (int c = b + 1; a < b && c < names.size(); c++) {
                        sayOfThree(a, b, c);
                    }
                }
            }
        }

        private void sayOfThree(int a, int b, int c) {
            if (random.nextInt(4) == 0) {
                measures.shared(mass(1 << a | 1 << b | 1 << c, 0), id(a), id(b), id(c));
            }
            String both = names.get(a) + "+" + names.get(b);
            boolean oneStandard = id(a).standard().equals(id(b).standard());
            if (oneStandard && mass(1 << c, 1 << a | 1 << b) == 0) {
                network.superset(both, names.get(c));
            }
        }

        private RequirementId id(int region) {
            return network.id(names.get(region));
        }

        private void claim(int a, int b) {
            if (mass(1 << a, 1 << b) == 0) {
                network.subset(names.get(a), names.get(b));
            } else if (mass(1 << a | 1 << b, 0) == 0) {
                network.disjoint(names.get(a), names.get(b));
            } else {
                network.intersects(names.get(a), names.get(b));
            }
        }

        /** Draws what is satisfied, says of some regions how they stand to it, and gives the satisfied mass of each. */
        Map<Integer, Integer> satisfy() {
            isClosed = random.nextBoolean();
            boolean[] satisfied = new boolean[cells.length];
            int full = random.nextInt(1 << names.size());
            for (int cell = 1; cell < cells.length; cell++) {
                satisfied[cell] = (cell & full) != 0 || (!isClosed && random.nextInt(3) == 0);
            }
            Map<Integer, Integer> held = new LinkedHashMap<>();
            for (int r = 0; r < names.size(); r++) {
                int sum = 0;
                for (int cell = 1; cell < cells.length; cell++) {
                    sum += satisfied[cell] && (cell >> r & 1) == 1 ? cells[cell] : 0;
                }
                held.put(r, sum);
                boolean isStated = (full >> r & 1) == 1 ? isClosed || random.nextBoolean() : random.nextInt(3) == 0;
                if (isStated) {
                    state(r, sum);
                }
            }
            return held;
        }

        private void state(int region, int held) {
            String name = names.get(region);
            if (held == mass(1 << region, 0)) {
                network.full(name);
            } else if (held == 0) {
                network.none(name);
            } else {
                network.partial(name);
            }
        }
    }

    @Test
    void noBoundIsWrongInAnyWorld() {
        Random random = new Random(8477);
        int someLo = 0;
        int someHi = 0;
        for (int round = 0; round < 4000; round++) {
            World world = new World(random);
            world.say();
            Map<Integer, Integer> held = world.satisfy();
            MeasureQuery query = MeasureQuery.of(world.measures.build()).from(world.network.assessment());
            Crosswalk crosswalk = world.network.crosswalk();
            for (Bounds bounds : (world.isClosed ? query.inClosedWorld() : query)
                    .ask(crosswalk)
                    .bounds()) {
                int region = world.names.indexOf(bounds.requirement().local());
                double truth = held.getOrDefault(region, 0) / bounds.weight();
                assertThat(bounds.lo())
                        .as("round %s: %s %s", round, bounds, bounds.lower())
                        .isLessThanOrEqualTo(truth + ROUNDING);
                assertThat(bounds.hi())
                        .as("round %s: %s %s", round, bounds, bounds.upper())
                        .isGreaterThanOrEqualTo(truth - ROUNDING);
                someLo += bounds.lo() > 0 && bounds.lo() < 1 ? 1 : 0;
                someHi += bounds.hi() > 0 && bounds.hi() < 1 ? 1 : 0;
            }
        }
        assertThat(List.of(someLo, someHi)).as("bounds that say something").allMatch(n -> n > 300);
    }

    /** One more thing stated or measured never widens a bound. */
    @Test
    void moreIsNeverLess() {
        Random random = new Random(4711);
        for (int round = 0; round < 1500; round++) {
            World world = new World(random);
            world.say();
            world.satisfy();
            Crosswalk crosswalk = world.network.crosswalk();
            Assessment all = world.network.assessment();
            Map<RequirementId, Satisfaction> fewer = new LinkedHashMap<>(all.statuses());
            fewer.keySet().removeIf(id -> random.nextBoolean());
            MeasureQuery query = MeasureQuery.of(world.measures.build());
            List<Bounds> before =
                    query.from(Assessment.of(fewer)).ask(crosswalk).bounds();
            List<Bounds> after = query.from(all).ask(crosswalk).bounds();
            for (int b = 0; b < before.size(); b++) {
                assertThat(after.get(b).lo())
                        .isGreaterThanOrEqualTo(before.get(b).lo() - ROUNDING);
                assertThat(after.get(b).hi()).isLessThanOrEqualTo(before.get(b).hi() + ROUNDING);
            }
        }
    }

    /** One kernel: where nothing is measured but the requirement itself, the bounds are the facts ALL and NONE. */
    @Test
    void zeroIffCoveredWhereNothingIsMeasured() {
        Random random = new Random(23);
        int decided = 0;
        for (int round = 0; round < 1500; round++) {
            RandomNetwork network = RandomNetwork.of(random);
            Crosswalk crosswalk = network.crosswalk();
            Map<RequirementId, Satisfaction> applicable = new LinkedHashMap<>(network.stated);
            applicable.values().removeIf(s -> s == Satisfaction.NOT_APPLICABLE);
            Assessment stated = Assessment.of(applicable);
            Derivation derivation = crosswalk.network().derive(Premises.of(stated));
            for (RequirementId region : network.regions()) {
                Bounds bounds = MeasureQuery.of(Measures.builder()
                                .weight(region, 1 + random.nextInt(9))
                                .build())
                        .from(stated)
                        .ask(crosswalk)
                        .bounds(region)
                        .orElseThrow();
                boolean all = derivation.holds(Fact.ALL, region);
                assertThat(bounds.lo()).as("%s of %s", region, network).isEqualTo(all ? 1 : 0);
                assertThat(bounds.hi())
                        .as("%s of %s", region, network)
                        .isEqualTo(derivation.holds(Fact.NONE, region) ? 0 : 1);
                decided += all && network.stated.get(region) != Satisfaction.FULL ? 1 : 0;
            }
        }
        assertThat(decided).isGreaterThan(200);
    }

    @Test
    void whatIsNotApplicableHasNoShare() {
        TestNetwork network = TestNetwork.network().subset("T", "S").notApplicable("S");
        assertThatThrownBy(() -> MeasureQuery.of(Measures.builder().build())
                        .from(network.assessment())
                        .ask(network.crosswalk()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "source:1/S is not applicable: shares are measured of whole requirements; weigh and ask what is left");
    }
}
