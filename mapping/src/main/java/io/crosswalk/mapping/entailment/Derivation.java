package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Proof.Rule;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that follows from some {@link Premises} in one {@link Network}.
 *
 * <p>Immutable and safe to share. Sound always. Complete for consistent claims without joint covers; with them, every
 * {@link Fact#ALL} is still found when no requirements are declared disjoint. What holds is known from the
 * beginning and costs O(1) to look up; trust and proofs are found on first demand.
 */
public final class Derivation {
    private static final int NOWHERE = -1;

    private final Network network;
    private final Start from;
    private final BitSet excluded;
    private final Map<Integer, Satisfaction> stated;
    private final Planes planes;
    private final int lane;
    private final Map<Fact, InScope> inScope = new EnumMap<>(Fact.class);
    private final Facts facts;

    private Derivation(Start from, BitSet excluded, Map<Integer, Satisfaction> stated, Planes planes, int lane) {
        this.network = from.network();
        this.from = from;
        this.excluded = excluded;
        this.stated = stated;
        this.planes = planes;
        this.lane = lane;
        Map<Fact, Supplier<Propagation>> whole = new EnumMap<>(Fact.class);
        Map<Fact, Supplier<InScope>> parts = new EnumMap<>(Fact.class);
        for (Fact weak : List.of(Fact.SOME, Fact.NOT_ALL)) {
            Fact strong = Facts.stronger(weak);
            Supplier<Propagation> down = Suppliers.memoize(() -> down(strong, NOWHERE));
            whole.put(strong, down);
            whole.put(weak, Suppliers.memoize(() -> up(weak, requireNonNull(down.get()), NOWHERE)));
            parts.put(strong, Suppliers.memoize(() -> new InScope(network, excluded, requireNonNull(down.get()))));
            inScope.put(strong, new InScope(network, excluded, planes.of(lane, strong)));
        }
        this.facts = new Facts(network, stated, whole, parts);
    }

    /** What follows from one start. */
    static Derivation of(Start start) {
        return together(List.of(start)).get(0);
    }

    /** What follows from each of some starts in one network, in their order. */
    static List<Derivation> together(List<Start> starts) {
        List<Derivation> all = new ArrayList<>();
        for (List<Start> some : Lists.partition(starts, Planes.LANES)) {
            List<BitSet> excluded = some.stream().map(Start::excluded).collect(Collectors.toList());
            List<Map<Integer, Satisfaction>> stated =
                    some.stream().map(Start::stated).collect(Collectors.toList());
            List<Planes.Lane> lanes = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                lanes.add(some.get(i).lane(stated.get(i), excluded.get(i)));
            }
            Planes planes = Planes.of(some.get(0).network(), lanes);
            for (int i = 0; i < some.size(); i++) {
                all.add(new Derivation(some.get(i), excluded.get(i), stated.get(i), planes, i));
            }
        }
        return Collections.unmodifiableList(all);
    }

    private Propagation down(Fact strong, int avoiding) {
        Propagation down = new Propagation(network, from.enabled(), avoiding);
        start(down, strong == Fact.ALL ? Set.of(Satisfaction.FULL) : Set.of(Satisfaction.NONE));
        if (strong == Fact.ALL) {
            from.supposed().forEach(v -> down.start(network.index(v), Rule.SUPPOSED));
        }
        down.spreadDown();
        return down;
    }

    private Propagation up(Fact weak, Propagation down, int avoiding) {
        Propagation up = new Propagation(network, from.enabledUp(), avoiding);
        start(
                up,
                weak == Fact.SOME ? Set.of(Satisfaction.PARTIAL) : Set.of(Satisfaction.PARTIAL, Satisfaction.NOT_FULL));
        up.startFrom(down);
        up.spreadUp();
        return up;
    }

    private void start(Propagation propagation, Set<Satisfaction> statuses) {
        stated.forEach((vertex, status) -> {
            if (statuses.contains(status)) {
                propagation.start(vertex, Rule.STATED);
            }
        });
    }

    /**
     * Whether the fact follows for a requirement; for the part of it that is in scope, where some of its children are excluded.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the network has no such requirement
     */
    public boolean holds(Fact fact, RequirementId requirement) {
        return holds(fact, network.index(requirement));
    }

    private boolean holds(Fact fact, int vertex) {
        InScope part = inScope.get(fact);
        return part == null ? planes.holds(lane, fact, vertex) : part.holds(vertex);
    }

    /** How far the fact may be relied on; empty if it does not follow. */
    public Optional<Trust> trust(Fact fact, RequirementId requirement) {
        int vertex = network.index(requirement);
        return holds(fact, vertex) ? Optional.of(new Trust(facts.trust(fact, vertex))) : Optional.empty();
    }

    /** A most trusted proof of the fact; empty if it does not follow. */
    public Optional<Proof> proof(Fact fact, RequirementId requirement) {
        return proof(fact, Vertex.of(requirement));
    }

    /** A most trusted proof of the fact for a region. */
    Optional<Proof> proof(Fact fact, Vertex region) {
        int vertex = network.index(region);
        return holds(fact, vertex) ? Optional.of(facts.proof(fact, vertex, new Facts.Known())) : Optional.empty();
    }

    /**
     * Every way in which the last step to the fact can be made, most trusted first, then in the order of the other region.
     *
     * <p>Empty if it does not follow. Each way is as trusted as it can be made without leading through the requirement itself. Costs
     * as much as the derivation where requirements contain each other.
     */
    public List<Proof> supports(Fact fact, RequirementId requirement) {
        int vertex = network.index(requirement);
        if (!holds(fact, vertex)) {
            return List.of();
        }
        List<Proof> ways = ways(facts, fact, vertex);
        if (ways.stream().anyMatch(Derivation::leadsThroughItself)) {
            ways = ways(avoiding(fact, vertex), fact, vertex);
        }
        ways.sort(Comparator.comparing(Proof::trust).reversed().thenComparingInt(this::placeOfPremise));
        return List.copyOf(ways);
    }

    private static boolean leadsThroughItself(Proof way) {
        return way.steps().stream()
                .skip(1)
                .anyMatch(s -> s.fact() == way.fact() && s.region().equals(way.region()));
    }

    private int placeOfPremise(Proof way) {
        return way.premises().isEmpty()
                ? NOWHERE
                : network.index(way.premises().get(0).region());
    }

    /** What is known when the fact may not be concluded of one region. */
    private Facts avoiding(Fact fact, int vertex) {
        if (Facts.isStrong(fact)) {
            Propagation down = down(fact, vertex);
            return facts.with(fact, down, Optional.of(new InScope(network, excluded, down)));
        }
        return facts.with(fact, up(fact, facts.whole(Facts.stronger(fact)), vertex), Optional.empty());
    }

    private List<Proof> ways(Facts given, Fact fact, int vertex) {
        Facts.Known known = new Facts.Known();
        List<Proof> ways = new ArrayList<>();
        Rule rule = facts.whole(fact).holds(vertex) ? facts.whole(fact).rule(vertex) : Rule.JOINTLY_CONTAINED;
        if (rule == Rule.STATED || rule == Rule.SUPPOSED) {
            ways.add(facts.proof(fact, vertex, known));
        }
        if (Facts.isStrong(fact)) {
            addWays(given, fact, vertex, fact, Rule.CONTAINED, known, ways);
            for (int cover : network.coversOf(vertex)) {
                given.joined(fact, cover, known).ifPresent(ways::add);
            }
        } else {
            Fact stronger = Facts.stronger(fact);
            addWays(given, fact, vertex, fact, Rule.CONTAINS, known, ways);
            addWays(given, fact, vertex, stronger, Rule.OVERLAPS, known, ways);
            if (given.holds(stronger, vertex)) {
                ways.add(given.weakened(fact, vertex, known));
            }
        }
        return ways;
    }

    private void addWays(
            Facts given, Fact fact, int vertex, Fact premise, Rule rule, Facts.Known known, List<Proof> ways) {
        Edges edges = rule == Rule.OVERLAPS
                ? network.overlaps()
                : rule == Rule.CONTAINED ? network.containers() : network.contained();
        BitSet usable = rule == Rule.CONTAINED ? from.enabled() : from.enabledUp();
        for (int edge = edges.first(vertex); edge < edges.end(vertex); edge++) {
            int other = edges.other(edge);
            if (usable.get(edges.claim(edge)) && given.whole(premise).holds(other)) {
                ways.add(given.by(rule, fact, vertex, network.claim(edges.claim(edge)), premise, other, known));
            }
        }
    }

    /** The authors' unions of which some members are at ALL and others, given here, are not. */
    public Map<Vertex, List<RequirementId>> incompleteUnions() {
        Map<Vertex, List<RequirementId>> incomplete = new LinkedHashMap<>();
        for (Vertex union : network.unions()) {
            List<RequirementId> missing = new ArrayList<>();
            for (RequirementId member : union.members()) {
                if (!planes.holds(lane, Fact.ALL, network.index(member))) {
                    missing.add(member);
                }
            }
            if (!missing.isEmpty() && missing.size() < union.members().size()) {
                incomplete.put(union, List.copyOf(missing));
            }
        }
        return Collections.unmodifiableMap(incomplete);
    }

    /** What would follow if these regions were satisfied as well, of a union as such: nothing is concluded of its members. */
    public Derivation supposing(Collection<Vertex> regions) {
        Set<Vertex> more = new TreeSet<>(from.supposed());
        more.addAll(regions);
        BitSet withdrawn = network.choice().membersOf(more);
        withdrawn.or(from.withdrawn());
        return of(new Start(network, premises(), more, from.claims(), withdrawn));
    }

    /**
     * What would follow if some claims were withdrawn.
     *
     * @throws IllegalArgumentException naming a claim that the network does not have, or that no mapping set makes
     */
    public Derivation without(Collection<Claim> withdrawn) {
        return together(List.of(starting(withdrawn))).get(0);
    }

    /**
     * What would follow if each of some claims were withdrawn alone, in their order; found in passes as by {@link Network#deriveAll}.
     *
     * @throws IllegalArgumentException naming a claim that the network does not have, or that no mapping set makes
     */
    public List<Derivation> withoutEach(Collection<Claim> claims) {
        return together(claims.stream().map(c -> starting(List.of(c))).collect(Collectors.toList()));
    }

    private Start starting(Collection<Claim> without) {
        BitSet withdrawn = network.choice().of(without);
        withdrawn.or(from.withdrawn());
        return new Start(network, premises().without(without), from.supposed(), from.claims(), withdrawn);
    }

    /**
     * What would follow without any mapping that a smallest set of contradictory claims needs; empty if the claims agree.
     *
     * <p>Under the strict reading these are the contradictions of the weak one, and those among claims of one stated rationale: claims
     * of different ones answer different questions. Of each denied claim the contradictions are enumerated up to
     * {@value Disputes#MOST_REASONS} withdrawals; what only a further one would show is not left out.
     *
     * @throws IllegalArgumentException if the reading is candidate, under which nothing is entailed
     */
    public Optional<Derivation> undisputed(Reading reading) {
        Set<Claim> disputed = Disputes.under(reading, network, from.enabled());
        return disputed.isEmpty() ? Optional.empty() : Optional.of(without(disputed));
    }

    /** From what it starts. */
    public Premises premises() {
        return from.premises();
    }
}
