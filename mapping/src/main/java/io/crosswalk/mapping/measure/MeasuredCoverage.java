package io.crosswalk.mapping.measure;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.measure.ShortestMass.Edge;
import io.crosswalk.mapping.measure.Step.Rule;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bounds of every weighed requirement.
 *
 * <p>Immutable. Figures of different requirements are not added up: those of groups come from the same rules. Without any measured overlap,
 * {@code lo} is 1 exactly where a {@linkplain io.crosswalk.mapping.entailment.Derivation derivation} shows that all is satisfied.
 */
public final class MeasuredCoverage {
    private static final Set<Satisfaction> PERHAPS_SOME =
            EnumSet.of(Satisfaction.FULL, Satisfaction.PARTIAL, Satisfaction.NOT_FULL);

    private final MeasureQuery query;
    private final Masses masses;
    private final Together together;
    private final ShortestMass uncovered;
    private final ShortestMass satisfied;
    private final List<Integer> closedWorld;

    MeasuredCoverage(MeasureQuery query, Network network) {
        this.query = query;
        this.masses = new Masses(network, query.measures(), query.policy());
        this.together = new Together(masses);
        this.uncovered = from(stated(EnumSet.of(Satisfaction.FULL)));
        // what holds of the satisfied ground for FULL holds of its complement for NONE
        this.satisfied = from(stated(EnumSet.of(Satisfaction.NONE)));
        this.closedWorld = List.copyOf(stated(PERHAPS_SOME));
    }

    private Set<Integer> stated(Set<Satisfaction> statuses) {
        Set<Integer> found = new TreeSet<>();
        query.assessment().statuses().forEach((id, status) -> {
            int vertex = masses.index(id);
            if (statuses.contains(status)) {
                found.add(vertex);
            }
        });
        return found;
    }

    private ShortestMass from(Set<Integer> starts) {
        List<Edge> edges = new ArrayList<>();
        starts.forEach(s -> edges.add(new Edge(List.of(), s, 0, Rule.STATED, Optional.empty())));
        edges.addAll(masses.edges());
        for (int v = 0; v < masses.size(); v++) {
            together.apart(v, starts).ifPresent(edges::add);
        }
        return new ShortestMass(masses.size(), edges);
    }

    /** What was asked. */
    public MeasureQuery query() {
        return query;
    }

    /**
     * The bounds of a requirement; empty if it has no weight.
     *
     * @throws UnknownNameException if the crosswalk has no such requirement
     */
    public Optional<Bounds> bounds(RequirementId requirement) {
        int vertex = masses.index(requirement);
        return masses.weight(vertex).map(weight -> bounds(requirement, vertex, weight));
    }

    /** The bounds of every weighed requirement, by standard in document order. */
    public List<Bounds> bounds() {
        List<Bounds> all = new ArrayList<>();
        for (int v = 0; v < masses.size(); v++) {
            Vertex region = masses.vertex(v);
            if (!region.isUnion()) {
                bounds(region.members().get(0)).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Bounds bounds(RequirementId requirement, int vertex, double weight) {
        double most = satisfied.of(vertex);
        List<Step> upper = steps(satisfied, vertex);
        if (query.isClosedWorld()) {
            double held = together.atMost(vertex, weight, closedWorld);
            if (held < most) {
                most = held;
                upper = List.of(closed(vertex, held));
            }
        }
        return new Bounds(
                requirement,
                weight,
                (weight - uncovered.of(vertex)) / weight,
                most / weight,
                steps(uncovered, vertex),
                upper);
    }

    private Step closed(int vertex, double held) {
        return new Step(masses.vertex(vertex), held, Rule.CLOSED_WORLD, vertices(closedWorld), held, Optional.empty());
    }

    private List<Step> steps(ShortestMass of, int vertex) {
        return of.derivation(vertex).stream()
                .map(v -> {
                    Edge by = of.edgeTo(v);
                    return new Step(
                            masses.vertex(v), of.of(v), by.rule(), vertices(by.from()), by.length(), by.claim());
                })
                .collect(Collectors.toList());
    }

    private List<Vertex> vertices(List<Integer> numbers) {
        return numbers.stream().map(masses::vertex).collect(Collectors.toList());
    }

    /** The bounds, one to a line. */
    @Override
    public String toString() {
        return bounds().stream().map(Bounds::toString).collect(Collectors.joining("\n"));
    }
}
