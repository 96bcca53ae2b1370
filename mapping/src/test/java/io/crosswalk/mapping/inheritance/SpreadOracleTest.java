package io.crosswalk.mapping.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.evidence.Windows;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.RandomNetwork;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.inheritance.Spread.Conditions;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Extents against coverage, asked anew for every day and place: what is shown is exactly what coverage would then conclude. */
class SpreadOracleTest {
    private static final int DAYS = 6;
    private static final int POINTS = 2;

    /** A random network with evidence, validity and exclusions. */
    private static final class World {
        final RandomNetwork network;
        final Crosswalk crosswalk;
        final Map<String, Windows> validity = new HashMap<>();
        final List<Leaf> leaves = new ArrayList<>();
        final Set<RequirementId> excluded = new HashSet<>();
        final Routes routes;
        private final Random random;

        World(Random random) {
            this.random = random;
            network = RandomNetwork.of(random);
            crosswalk = network.crosswalk();
            network.sets.forEach(s -> validity.put(s.id(), random.nextBoolean() ? Windows.always() : stretch()));
            routes = new Routes(
                    crosswalk.network(),
                    Policy.DEFAULT,
                    claim -> true,
                    s -> validity.getOrDefault(s.id(), Windows.none()));
            for (int e = random.nextInt(5); e >= 0; e--) {
                for (int filings = random.nextInt(2); filings >= 0; filings--) {
                    RequirementId id = network.regions()
                            .get(random.nextInt(network.regions().size()));
                    Extent extent = Extent.none(POINTS).with(random.nextInt(POINTS), stretch());
                    leaves.add(Leaf.of(region(id), random.nextInt(3) > 0, extent.with(0, stretch()), e));
                }
            }
            network.regions().stream().filter(r -> random.nextInt(5) == 0).forEach(excluded::add);
        }

        private Windows stretch() {
            int from = random.nextInt(DAYS);
            return Scene.days(from, from + 1 + random.nextInt(DAYS - from));
        }

        int region(RequirementId id) {
            return routes.index(Vertex.of(id));
        }

        Spread spread(List<Leaf> some) {
            BitSet out = new BitSet();
            excluded.forEach(id -> out.set(region(id)));
            return new Spread(routes, Extent.none(POINTS), some, Conditions.excluding(out));
        }

        Derivation coverage(int point, int day) {
            Map<RequirementId, Satisfaction> stated = new HashMap<>();
            for (Leaf leaf : leaves) {
                RequirementId id =
                        routes.vertex(leaf.region()).orElseThrow().members().get(0);
                if (leaf.extent().at(point).contains(Scene.day(day)) && !excluded.contains(id)) {
                    stated.merge(
                            id,
                            leaf.isWhole() ? Satisfaction.FULL : Satisfaction.PARTIAL,
                            (a, b) -> a == Satisfaction.FULL ? a : b);
                }
            }
            Set<String> valid = network.sets.stream()
                    .map(MappingSet::id)
                    .filter(id -> validity.getOrDefault(id, Windows.none()).contains(Scene.day(day)))
                    .collect(Collectors.toSet());
            return crosswalk
                    .network()
                    .derive(new Premises(Assessment.of(stated), excluded, new Policy(Optional.of(valid), Trust.NONE)));
        }

        @Override
        public String toString() {
            return network + "\n" + leaves + "\nvalid " + validity + "\nexcluded " + excluded;
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::new);
    }

    @Property(tries = 2_000)
    void everyInstantIsAsCoverageSays(@ForAll("worlds") World world) {
        Spread spread = world.spread(world.leaves);
        for (int day = 0; day < DAYS + 1; day++) {
            for (int point = 0; point < POINTS; point++) {
                Derivation coverage = world.coverage(point, day);
                for (RequirementId id : world.network.regions()) {
                    int v = world.region(id);
                    assertThat(spread.inScope(v).at(point).contains(Scene.day(day)))
                            .as("all of %s at %d on day %d", id, point, day)
                            .isEqualTo(coverage.holds(Fact.ALL, id));
                    assertThat(spread.some(v).at(point).contains(Scene.day(day)))
                            .as("something of %s at %d on day %d", id, point, day)
                            .isEqualTo(coverage.holds(Fact.SOME, id));
                }
            }
        }
    }

    @Property
    void theOrderOfEvidenceDoesNotMatter(@ForAll("worlds") World world, @ForAll Random random) {
        List<Leaf> shuffled = new ArrayList<>(world.leaves);
        Collections.shuffle(shuffled, random);
        Spread one = world.spread(world.leaves);
        Spread other = world.spread(shuffled);
        for (int v = 0; v < world.routes.size(); v++) {
            assertThat(other.inScope(v)).isEqualTo(one.inScope(v));
            assertThat(other.some(v)).isEqualTo(one.some(v));
        }
    }

    @Property
    void moreEvidenceNeverShowsLess(@ForAll("worlds") World world) {
        Spread more = world.spread(world.leaves);
        Spread less = world.spread(world.leaves.subList(1, world.leaves.size()));
        for (int v = 0; v < world.routes.size(); v++) {
            assertThat(more.inScope(v).contains(less.inScope(v))).isTrue();
            assertThat(more.some(v).contains(less.some(v))).isTrue();
        }
    }

    /** Asked of the regions above one alone, the answer for that one is the same. */
    @Property
    void onlyWhatLiesAboveMatters(@ForAll("worlds") World world) {
        for (int v = 0; v < world.routes.size(); v++) {
            BitSet only = new BitSet();
            only.set(v);
            BitSet above = world.routes.above(only);
            Spread part = new Spread(
                    world.routes,
                    Extent.none(POINTS),
                    world.leaves,
                    Conditions.excluding(new BitSet()).within(above));
            assertThat(part.all(v))
                    .isEqualTo(new Spread(
                                    world.routes, Extent.none(POINTS), world.leaves, Conditions.excluding(new BitSet()))
                            .all(v));
        }
    }
}
