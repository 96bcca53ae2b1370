package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Windows;
import io.crosswalk.mapping.TestNetwork;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.inheritance.Spread.Conditions;
import io.crosswalk.relation.MappingSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A network with leaf extents in the notation of the oracle cases: days are numbered from 0, evidence is numbered as it is filed. */
final class Scene {
    final TestNetwork network;
    private final int points;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Function<MappingSet, Windows> validity = set -> Windows.always();

    Scene(TestNetwork network, int points) {
        this.network = network;
        this.points = points;
    }

    static Scene of(TestNetwork network) {
        return new Scene(network, 1);
    }

    static Instant day(int day) {
        return Instant.EPOCH.plus(Duration.ofDays(day));
    }

    static Windows days(int from, int to) {
        return Windows.between(day(from), day(to));
    }

    Scene valid(int from, int to) {
        validity = set -> days(from, to);
        return this;
    }

    /** Files evidence that shows all of a requirement. */
    Scene file(String evidence, String requirement, Windows... at) {
        return file(evidence, requirement, true, at);
    }

    /** Files evidence that shows something of a requirement. */
    Scene filePartly(String evidence, String requirement, Windows... at) {
        return file(evidence, requirement, false, at);
    }

    private Scene file(String evidence, String requirement, boolean whole, Windows... at) {
        Extent extent = Extent.none(points);
        for (int point = 0; point < at.length; point++) {
            extent = extent.with(point, at[point]);
        }
        if (!names.contains(evidence)) {
            names.add(evidence);
        }
        leaves.add(Leaf.of(region(requirement), whole, extent, names.indexOf(evidence)));
        return this;
    }

    Routes routes() {
        return new Routes(network.crosswalk().network(), Policy.DEFAULT, claim -> true, validity);
    }

    int region(String requirement) {
        return routes().index(Vertex.of(network.id(requirement)));
    }

    Spread spread() {
        return spread(leaves);
    }

    private Spread spread(List<Leaf> some) {
        return new Spread(routes(), Extent.none(points), some, Conditions.excluding(new BitSet()));
    }

    Extent all(String requirement) {
        return spread().all(region(requirement));
    }

    Extent some(String requirement) {
        return spread().some(region(requirement));
    }

    /** The minimal supports of a demand, by the names of the evidence. */
    List<Set<String>> supports(String requirement, Extent demand) {
        return new Supports(
                        names.size(), set -> with(set).all(region(requirement)).contains(demand), 100)
                .found().stream()
                        .map(set -> set.stream().mapToObj(names::get).collect(Collectors.toCollection(TreeSet::new)))
                        .collect(Collectors.toList());
    }

    private Spread with(BitSet evidence) {
        return spread(
                leaves.stream().filter(l -> evidence.intersects(l.evidence())).collect(Collectors.toList()));
    }
}
