package io.crosswalk.mapping.measure;

import io.crosswalk.mapping.entailment.JointCover;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.measure.ShortestMass.Edge;
import io.crosswalk.mapping.measure.Step.Rule;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The claims of a network in terms of mass: what is known exactly of weights and overlaps, and which bound follows from which. */
final class Masses {
    private final Network network;
    private final Measures measures;
    private final Map<Vertex, Integer> index = new HashMap<>();
    private final List<Map<Integer, Double>> exact = new ArrayList<>();
    private final Map<Integer, Set<Integer>> containers = new HashMap<>();
    private final Set<Set<Integer>> measured = new HashSet<>();
    private final Map<Set<Integer>, Double> triples = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    Masses(Network network, Measures measures, Policy policy) {
        this.network = network;
        this.measures = measures;
        network.vertices().forEach(v -> {
            index.put(v, index.size());
            exact.add(new TreeMap<>());
        });
        measures.named().forEach(this::index);
        measures.shared().forEach(this::addShared);
        network.claims().stream()
                .filter(network::isGuarantee)
                .filter(c -> network.lets(policy, c))
                .forEach(this::add);
        JointCover.in(network).forEach(cover -> addCover(cover.whole(), cover.members(), 0));
        measures.beyondChildren().forEach(this::addParent);
        for (int v = 0; v < size(); v++) {
            int whole = v;
            weight(v).ifPresent(w -> edges.add(new Edge(List.of(), whole, w, Rule.WHOLE, Optional.empty())));
        }
    }

    private void addShared(Set<RequirementId> regions, double mass) {
        List<Integer> at = regions.stream().map(this::index).sorted().collect(Collectors.toList());
        if (at.size() > 2) {
            triples.put(Set.copyOf(at), mass);
            return;
        }
        measured.add(Set.copyOf(at));
        exact.get(at.get(0)).put(at.get(1), mass);
        exact.get(at.get(1)).put(at.get(0), mass);
        addBeyond(at.get(0), at.get(1), mass, Rule.SHARES, Optional.empty());
        addBeyond(at.get(1), at.get(0), mass, Rule.SHARES, Optional.empty());
    }

    private void addBeyond(int from, int to, double mass, Rule rule, Optional<Claim> claim) {
        weight(to).ifPresent(w -> edges.add(new Edge(List.of(from), to, Math.max(0, w - mass), rule, claim)));
    }

    private void add(Claim claim) {
        int source = index(claim.source());
        int target = index(claim.target());
        switch (claim.relationship()) {
            case EQUAL_TO -> {
                addContained(source, target, claim);
                addContained(target, source, claim);
            }
            case SUBSET_OF -> addContained(source, target, claim);
            case SUPERSET_OF -> addContained(target, source, claim);
            case NO_RELATIONSHIP ->
                claim.source()
                        .members()
                        .forEach(s -> claim.target().members().forEach(t -> putExact(index(s), index(t), 0, claim)));
            case INTERSECTS_WITH, RELATED -> {}
        }
    }

    private void addContained(int inner, int outer, Claim claim) {
        edges.add(new Edge(List.of(outer), inner, 0, Rule.CONTAINED, Optional.of(claim)));
        containers.computeIfAbsent(inner, k -> new HashSet<>()).add(outer);
        // leaves count alike by convention, not because they are alike: that one contains another says nothing of their
        // sizes
        boolean isConvention = claim.kind() == Claim.Kind.ASSERTED && isCounted(inner) && isCounted(outer);
        if (isConvention || inner == outer) {
            return;
        }
        weight(inner).ifPresent(mass -> {
            weight(outer).filter(w -> Measures.exceeds(mass, w)).ifPresent(w -> {
                throw new IllegalArgumentException(network.vertices().get(inner) + " weighs " + mass + " and "
                        + network.vertices().get(outer) + " only " + w + ", which denies " + claim);
            });
            putExact(inner, outer, mass, claim);
            addBeyond(inner, outer, mass, Rule.CONTAINS, Optional.of(claim));
        });
    }

    private void putExact(int one, int other, double mass, Claim claim) {
        if (one == other) {
            return;
        }
        Double earlier = exact.get(one).putIfAbsent(other, mass);
        exact.get(other).putIfAbsent(one, mass);
        // claims that deny each other are no fault of the measures: the first one counts
        if (earlier != null && measured.contains(Set.of(one, other)) && Measures.differ(earlier, mass)) {
            throw new IllegalArgumentException(network.vertices().get(one) + " and "
                    + network.vertices().get(other) + " share " + earlier + ", which denies " + claim);
        }
    }

    private boolean isCounted(int vertex) {
        Vertex region = network.vertices().get(vertex);
        return !region.isUnion() && measures.isCounted(region.members().get(0));
    }

    private void addParent(RequirementId parent, double beyond) {
        Vertex whole = Vertex.of(parent);
        List<Vertex> children = network.claims().stream()
                .filter(c -> c.target().equals(whole))
                .filter(c -> c.kind() == Claim.Kind.HIERARCHY && network.isGuarantee(c))
                .map(Claim::source)
                .collect(Collectors.toList());
        if (children.isEmpty()) {
            throw new IllegalArgumentException(parent + " has no children beyond which it could ask anything");
        }
        addCover(whole, children, beyond);
    }

    private void addCover(Vertex whole, List<Vertex> members, double beyond) {
        List<Integer> from = members.stream().map(this::index).collect(Collectors.toList());
        edges.add(new Edge(from, index(whole), beyond, Rule.JOINTLY_CONTAINED, Optional.empty()));
    }

    int index(RequirementId requirement) {
        return index(Vertex.of(requirement));
    }

    private int index(Vertex region) {
        Integer at = index.get(region);
        if (at == null) {
            throw new UnknownNameException("no requirement \"" + region + "\" in this crosswalk");
        }
        return at;
    }

    Vertex vertex(int at) {
        return network.vertices().get(at);
    }

    int size() {
        return exact.size();
    }

    List<Edge> edges() {
        return edges;
    }

    Optional<Double> weight(int vertex) {
        Vertex region = network.vertices().get(vertex);
        return region.isUnion()
                ? Optional.empty()
                : measures.weight(region.members().get(0));
    }

    /** What a region shares with others, exactly, as measured or by a claim. */
    Map<Integer, Double> sharedWith(int vertex) {
        return exact.get(vertex);
    }

    /** Whether a claim says that one lies within another. */
    boolean isWithin(int inner, int outer) {
        return containers.getOrDefault(inner, Set.of()).contains(outer);
    }

    /** How much of a region two others both hold, at most. */
    double bothAtMost(int one, int other, int region) {
        Double measured = triples.get(Set.of(one, other, region));
        double least = Math.min(sharedOrInfinite(one, region), sharedOrInfinite(other, region));
        return Math.min(
                measured == null ? Double.POSITIVE_INFINITY : measured, Math.min(least, sharedOrInfinite(one, other)));
    }

    private double sharedOrInfinite(int one, int other) {
        return exact.get(one).getOrDefault(other, Double.POSITIVE_INFINITY);
    }

    /** How much of a region two others both hold, at least. */
    double bothAtLeast(int one, int other, int region) {
        if (one == region || other == region) {
            return exact.get(region).getOrDefault(one == region ? other : one, 0.0);
        }
        return triples.getOrDefault(Set.of(one, other, region), 0.0);
    }
}
