package io.crosswalk.mapping;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules applied until nothing new follows, without trust, order or cleverness: what the engine must find, no more and no less. */
final class Closure {
    private record Pair(Vertex inner, Vertex outer) {}

    record Cover(Vertex target, List<Vertex> members) {}

    private record Known(Fact fact, Vertex region) {}

    private final List<Pair> within = new ArrayList<>();
    private final List<Pair> overlaps = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();
    private final RandomNetwork network;
    private final Known avoided;

    /** From the claims of at least a trust, never concluding one fact of one region. */
    Closure(RandomNetwork network, double atLeast, Fact avoidedFact, Vertex avoidedRegion) {
        this.network = network;
        this.avoided = new Known(avoidedFact, avoidedRegion);
        network.standards.forEach(this::addHierarchy);
        Set<Vertex> unions = new LinkedHashSet<>();
        for (MappingSet set : network.sets) {
            for (Mapping mapping : set.mappings()) {
                unions.add(Vertex.ofAll(mapping.sources()));
                unions.add(Vertex.ofAll(mapping.targets()));
                if (set.confidenceOf(mapping).flatMap(Confidence::percentage).orElseThrow() >= atLeast * 100) {
                    add(mapping);
                }
            }
        }
        for (Vertex union : unions) {
            if (union.isUnion()) {
                List<Vertex> members = union.members().stream().map(Vertex::of).collect(Collectors.toList());
                members.forEach(m -> within.add(new Pair(m, union)));
                covers.add(new Cover(union, members));
            }
        }
        network.stated.forEach((id, status) -> state(Vertex.of(id), status));
        int before = -1;
        while (before < known.size()) {
            before = known.size();
            step();
        }
    }

    private void addHierarchy(Standard standard) {
        for (Requirement parent : standard.requirements()) {
            List<Vertex> parts = new ArrayList<>();
            for (Requirement child : standard.children(parent)) {
                if (child.hierarchy().isContainment()) {
                    within.add(new Pair(Vertex.of(child.id()), Vertex.of(parent.id())));
                }
                boolean asks = standard.subtree(child).stream().anyMatch(Requirement::isAssessable);
                if (child.hierarchy().isExhaustive() && asks) {
                    parts.add(Vertex.of(child.id()));
                }
            }
            if (!parts.isEmpty()) {
                covers.add(new Cover(Vertex.of(parent.id()), parts));
            }
        }
    }

    private void add(Mapping mapping) {
        Vertex source = Vertex.ofAll(mapping.sources());
        Vertex target = Vertex.ofAll(mapping.targets());
        switch (mapping.relationship()) {
            case EQUAL_TO -> {
                within.add(new Pair(source, target));
                within.add(new Pair(target, source));
            }
            case SUBSET_OF -> within.add(new Pair(source, target));
            case SUPERSET_OF -> within.add(new Pair(target, source));
            case INTERSECTS_WITH -> {
                overlaps.add(new Pair(source, target));
                overlaps.add(new Pair(target, source));
            }
            case NO_RELATIONSHIP, RELATED -> {}
        }
    }

    private void state(Vertex region, Satisfaction status) {
        switch (status) {
            case FULL -> conclude(Fact.ALL, region);
            case PARTIAL -> {
                conclude(Fact.SOME, region);
                conclude(Fact.NOT_ALL, region);
            }
            case NOT_FULL -> conclude(Fact.NOT_ALL, region);
            case NONE -> conclude(Fact.NONE, region);
            case NOT_APPLICABLE -> {}
        }
    }

    private static Fact weak(Fact strong) {
        return strong == Fact.ALL ? Fact.SOME : Fact.NOT_ALL;
    }

    private void step() {
        for (Fact strong : List.of(Fact.ALL, Fact.NONE)) {
            within.forEach(p -> infer(strong, p.outer, strong, p.inner));
            within.forEach(p -> infer(weak(strong), p.inner, weak(strong), p.outer));
            overlaps.forEach(p -> infer(strong, p.inner, weak(strong), p.outer));
            List.copyOf(known).forEach(k -> infer(strong, k.region, weak(strong), k.region));
            covers.stream()
                    .filter(c -> c.members.stream().allMatch(m -> holds(strong, m)))
                    .forEach(c -> conclude(strong, c.target));
        }
    }

    private void conclude(Fact fact, Vertex region) {
        if (!avoided.equals(new Known(fact, region))) {
            known.add(new Known(fact, region));
        }
    }

    private void infer(Fact premise, Vertex from, Fact conclusion, Vertex to) {
        if (holds(premise, from)) {
            conclude(conclusion, to);
        }
    }

    boolean holds(Fact fact, Vertex region) {
        return known.contains(new Known(fact, region));
    }

    /** In how many ways the last step to a fact of a requirement can be made from what is known here. */
    int waysTo(Fact fact, RequirementId id) {
        Vertex region = Vertex.of(id);
        int ways = isStated(fact, id) ? 1 : 0;
        if (fact == Fact.ALL || fact == Fact.NONE) {
            ways += count(within, p -> p.inner.equals(region) && holds(fact, p.outer));
            ways += count(
                    covers, c -> c.target.equals(region) && c.members.stream().allMatch(m -> holds(fact, m)));
        } else {
            Fact strong = fact == Fact.SOME ? Fact.ALL : Fact.NONE;
            ways += count(within, p -> p.outer.equals(region) && holds(fact, p.inner));
            ways += count(overlaps, p -> p.outer.equals(region) && holds(strong, p.inner));
            ways += holds(strong, region) ? 1 : 0;
        }
        return ways;
    }

    private static <T> int count(List<T> list, Predicate<T> wanted) {
        return (int) list.stream().filter(wanted).count();
    }

    private boolean isStated(Fact fact, RequirementId id) {
        Satisfaction status = network.stated.getOrDefault(id, Satisfaction.NOT_APPLICABLE);
        return switch (fact) {
            case ALL -> status == Satisfaction.FULL;
            case SOME -> status == Satisfaction.PARTIAL;
            case NONE -> status == Satisfaction.NONE;
            case NOT_ALL -> status == Satisfaction.PARTIAL || status == Satisfaction.NOT_FULL;
        };
    }
}
