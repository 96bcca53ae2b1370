package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pairs of which the silence of one mapping set, read in a closed world, says that they have nothing in common.
 *
 * <p>They are the assessable pairs that no mapping of the set speaks of. A mapping speaks of its members, of what stands above them and of
 * what stands under them, whatever its word. A pair is spared where the claims of the network entail that the two overlap, or that
 * something may lie in both: then reading it as disjoint could contradict the claims. So claims that agree still agree when sets are closed.
 */
final class ClosedSet {
    private final MappingSet set;
    private final Trust trust;
    private final List<Vertex> sources;
    private final List<Vertex> targets;
    private final List<BitSet> apart = new ArrayList<>();

    ClosedSet(MappingSet set, Trust trust, Network network, Standard source, Standard target, Witnesses witnesses) {
        this.set = set;
        this.trust = trust;
        this.sources = assessable(source);
        this.targets = assessable(target);
        Map<Vertex, Integer> rows = places(sources);
        Map<Vertex, Integer> columns = places(targets);
        for (int row = 0; row < sources.size(); row++) {
            BitSet all = new BitSet(targets.size());
            all.set(0, targets.size());
            apart.add(all);
        }
        for (Claim claim : network.claims()) {
            if (claim.set().map(s -> s.id().equals(set.id())).orElse(false)) {
                clear(line(source, claim.source()), line(target, claim.target()), rows, columns);
            }
        }
        List<Vertex> vertices = network.vertices();
        witnesses.forEach(may -> {
            List<Vertex> regions = may.stream().mapToObj(vertices::get).collect(Collectors.toList());
            clear(regions, regions, rows, columns);
        });
        if (source.equals(target)) {
            mirror();
        }
    }

    private static List<Vertex> assessable(Standard standard) {
        return standard.assessable().stream()
                .map(Requirement::id)
                .map(Vertex::of)
                .collect(Collectors.toUnmodifiableList());
    }

    private static Map<Vertex, Integer> places(List<Vertex> vertices) {
        Map<Vertex, Integer> places = new HashMap<>();
        vertices.forEach(v -> places.put(v, places.size()));
        return places;
    }

    /** The members of a region with what stands above and under them. */
    private static List<Vertex> line(Standard standard, Vertex region) {
        return region.members().stream()
                .map(id -> standard.requirement(id.local()))
                .flatMap(r -> Stream.concat(above(standard, r), standard.subtree(r).stream()))
                .map(Requirement::id)
                .map(Vertex::of)
                .collect(Collectors.toList());
    }

    private static Stream<Requirement> above(Standard standard, Requirement requirement) {
        return Stream.iterate(
                        requirement.parent().map(standard::requirement),
                        Optional::isPresent,
                        r -> r.flatMap(Requirement::parent).map(standard::requirement))
                .flatMap(Optional::stream);
    }

    private void clear(List<Vertex> left, List<Vertex> right, Map<Vertex, Integer> rows, Map<Vertex, Integer> columns) {
        BitSet clear = new BitSet();
        right.stream().filter(columns::containsKey).forEach(v -> clear.set(columns.getOrDefault(v, 0)));
        if (!clear.isEmpty()) {
            left.stream()
                    .filter(rows::containsKey)
                    .forEach(v -> apart.get(rows.getOrDefault(v, 0)).andNot(clear));
        }
    }

    /** Within one standard a pair is spoken of in either direction. */
    private void mirror() {
        for (int row = 0; row < apart.size(); row++) {
            for (int column = 0; column < apart.size(); column++) {
                if (!apart.get(row).get(column)) {
                    apart.get(column).clear(row);
                }
            }
        }
    }

    /** The requirements on one side of its pairs, in catalog order. */
    List<Vertex> side(boolean source) {
        return source ? sources : targets;
    }

    boolean isApart(int source, int target) {
        return apart.get(source).get(target);
    }

    /** That it leaves two requirements out, in either order. */
    Optional<Absence> absence(RequirementId one, RequirementId other) {
        return pair(one, other).or(() -> pair(other, one));
    }

    private Optional<Absence> pair(RequirementId source, RequirementId target) {
        int row = sources.indexOf(Vertex.of(source));
        int column = targets.indexOf(Vertex.of(target));
        return row >= 0 && column >= 0 && isApart(row, column) ? Optional.of(absence(row, column)) : Optional.empty();
    }

    Absence absence(int source, int target) {
        return new Absence(
                sources.get(source).members().get(0),
                targets.get(target).members().get(0),
                set);
    }

    MappingSet set() {
        return set;
    }

    /** The trust of the set's own confidence: its silence has none of its own. */
    Trust trust() {
        return trust;
    }
}
