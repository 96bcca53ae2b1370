package io.crosswalk.mapping.entailment;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Proof.Rule;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that follows from some {@link Premises} in one {@link Network}.
 *
 * <p>Immutable and safe to share. Sound always. Complete for consistent claims without joint covers; with them, every
 * {@link Fact#ALL} is still found when no requirements are declared disjoint. A fact costs O(1) to look up, a proof as much as it is
 * long.
 */
public final class Derivation {
    private final Network network;
    private final Premises premises;
    private final Set<Vertex> supposed;
    private final BitSet enabled;
    private final BitSet excluded;
    private final Map<Fact, Propagation> facts = new EnumMap<>(Fact.class);
    private final Map<Integer, Satisfaction> stated = new HashMap<>();

    Derivation(Network network, Premises premises, Set<Vertex> supposed, BitSet enabledClaims) {
        this.network = network;
        this.premises = premises;
        this.supposed = supposed;
        this.enabled = enabledClaims;
        this.excluded = new BitSet(network.size());
        premises.excluded().forEach(id -> excluded.set(network.index(id)));
        premises.stated().statuses().forEach((id, status) -> stated.put(network.index(id), status));
        derive(Fact.ALL, Fact.SOME, Set.of(Satisfaction.FULL), Set.of(Satisfaction.PARTIAL));
        derive(Fact.NONE, Fact.NOT_ALL, Set.of(Satisfaction.NONE), Set.of(Satisfaction.PARTIAL, Satisfaction.NOT_FULL));
    }

    private void derive(Fact strong, Fact weak, Set<Satisfaction> makesStrong, Set<Satisfaction> makesWeak) {
        Propagation down = new Propagation(network, enabled, excluded);
        start(down, makesStrong);
        if (strong == Fact.ALL) {
            supposed.forEach(v -> down.start(network.index(v), Rule.SUPPOSED));
        }
        down.spreadDown();
        Propagation up = new Propagation(network, enabled, excluded);
        start(up, makesWeak);
        up.startFrom(down);
        up.spreadUp();
        facts.put(strong, down);
        facts.put(weak, up);
    }

    private void start(Propagation propagation, Set<Satisfaction> statuses) {
        stated.forEach((vertex, status) -> {
            if (statuses.contains(status)) {
                propagation.start(vertex, Rule.STATED);
            }
        });
    }

    private Propagation of(Fact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    /**
     * Whether the fact follows for a requirement.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the network has no such requirement
     */
    public boolean holds(Fact fact, RequirementId requirement) {
        return of(fact).holds(network.index(requirement));
    }

    /** How far the fact may be relied on; empty if it does not follow. */
    public Optional<Trust> trust(Fact fact, RequirementId requirement) {
        int vertex = network.index(requirement);
        return of(fact).holds(vertex) ? Optional.of(new Trust(of(fact).trust(vertex))) : Optional.empty();
    }

    /** A most trusted proof of the fact; empty if it does not follow. */
    public Optional<Proof> proof(Fact fact, RequirementId requirement) {
        return proof(fact, Vertex.of(requirement));
    }

    /** A most trusted proof of the fact for a region. */
    Optional<Proof> proof(Fact fact, Vertex region) {
        int vertex = network.index(region);
        return of(fact).holds(vertex) ? Optional.of(proof(fact, vertex, new HashMap<>())) : Optional.empty();
    }

    private record Goal(Fact fact, int vertex) {}

    private Proof proof(Fact fact, int vertex, Map<Goal, Proof> known) {
        Proof shared = known.get(new Goal(fact, vertex));
        if (shared != null) {
            return shared;
        }
        Propagation by = of(fact);
        Proof proof = step(fact, vertex, by.rule(vertex), by.claim(vertex), by.premise(vertex), known);
        known.put(new Goal(fact, vertex), proof);
        return proof;
    }

    private Proof step(Fact fact, int vertex, Rule rule, int claim, int premise, Map<Goal, Proof> known) {
        Fact stronger = fact == Fact.SOME ? Fact.ALL : fact == Fact.NOT_ALL ? Fact.NONE : fact;
        List<Claim> claims = new ArrayList<>();
        List<Proof> below = new ArrayList<>();
        Optional<Satisfaction> status = Optional.empty();
        switch (rule) {
            case STATED -> status = Optional.ofNullable(stated.get(vertex));
            case SUPPOSED -> {}
            case CONTAINED -> below.add(proof(fact, premise, known));
            case JOINTLY_CONTAINED -> {
                for (int member : network.coverMembers(premise)) {
                    if (!network.isHierarchical(premise) || !excluded.get(member)) {
                        below.add(proof(fact, member, known));
                        network.hierarchyClaim(premise, member).ifPresent(claims::add);
                    }
                }
            }
            case WEAKENED, OVERLAPS -> below.add(proof(stronger, premise, known));
            case CONTAINS -> below.add(proof(fact, premise, known));
        }
        if (claim >= 0) {
            claims.add(network.claim(claim));
        }
        Trust least =
                below.stream().map(Proof::trust).min(Comparator.naturalOrder()).orElse(Trust.CERTAIN);
        for (Claim used : claims) {
            least = network.trust(used).compareTo(least) < 0 ? network.trust(used) : least;
        }
        return new Proof(network.vertex(vertex), fact, rule, claims, below, status, least);
    }

    /**
     * Every way in which the last step to the fact can be made, most trusted first, then in the order of the other region.
     *
     * <p>Empty if it does not follow. A way that leads through the requirement itself is left out.
     */
    public List<Proof> supports(Fact fact, RequirementId requirement) {
        int vertex = network.index(requirement);
        if (!of(fact).holds(vertex)) {
            return List.of();
        }
        Map<Goal, Proof> known = new HashMap<>();
        List<Proof> ways = new ArrayList<>();
        if (of(fact).rule(vertex) == Rule.STATED || of(fact).rule(vertex) == Rule.SUPPOSED) {
            ways.add(proof(fact, vertex, known));
        }
        boolean strong = fact == Fact.ALL || fact == Fact.NONE;
        ways.addAll(ways(fact, fact, vertex, strong ? network.containers() : network.contained(), known));
        if (strong) {
            for (int cover : network.coversOf(vertex)) {
                if (isComplete(fact, cover)) {
                    ways.add(step(fact, vertex, Rule.JOINTLY_CONTAINED, -1, cover, known));
                }
            }
        } else {
            Fact stronger = fact == Fact.SOME ? Fact.ALL : Fact.NONE;
            ways.addAll(ways(fact, stronger, vertex, network.overlaps(), known));
            if (of(stronger).holds(vertex)) {
                ways.add(step(fact, vertex, Rule.WEAKENED, -1, vertex, known));
            }
        }
        ways.removeIf(way ->
                way.steps().stream().skip(1).anyMatch(s -> s.region().equals(way.region()) && s.fact() == fact));
        ways.sort(Comparator.comparing(Proof::trust).reversed());
        return List.copyOf(ways);
    }

    private List<Proof> ways(Fact fact, Fact premise, int vertex, Edges edges, Map<Goal, Proof> known) {
        Rule rule = fact != premise
                ? Rule.OVERLAPS
                : fact == Fact.ALL || fact == Fact.NONE ? Rule.CONTAINED : Rule.CONTAINS;
        List<Proof> ways = new ArrayList<>();
        for (int edge = edges.first(vertex); edge < edges.end(vertex); edge++) {
            if (enabled.get(edges.claim(edge)) && of(premise).holds(edges.other(edge))) {
                ways.add(step(fact, vertex, rule, edges.claim(edge), edges.other(edge), known));
            }
        }
        return ways;
    }

    private boolean isComplete(Fact fact, int cover) {
        boolean any = false;
        for (int member : network.coverMembers(cover)) {
            if (network.isHierarchical(cover) && excluded.get(member)) {
                continue;
            }
            if (!of(fact).holds(member)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** The authors' unions of which some members are at ALL and others, given here, are not. */
    public Map<Vertex, List<RequirementId>> incompleteUnions() {
        Map<Vertex, List<RequirementId>> incomplete = new LinkedHashMap<>();
        for (Vertex union : network.unions()) {
            List<RequirementId> missing = new ArrayList<>();
            for (RequirementId member : union.members()) {
                if (!holds(Fact.ALL, member)) {
                    missing.add(member);
                }
            }
            if (!missing.isEmpty() && missing.size() < union.members().size()) {
                incomplete.put(union, List.copyOf(missing));
            }
        }
        return Collections.unmodifiableMap(incomplete);
    }

    /** What would follow if these regions were satisfied as well. */
    public Derivation supposing(Collection<Vertex> regions) {
        Set<Vertex> more = new TreeSet<>(supposed);
        more.addAll(regions);
        return new Derivation(network, premises, more, enabled);
    }

    /** From what it starts. */
    public Premises premises() {
        return premises;
    }
}
