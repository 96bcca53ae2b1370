package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled, immutable snapshot of standards and claims on which questions run.
 *
 * <p>Regions are numbered by standard, in document order, unions last; claims in an order that depends on what they say and not on the
 * order in which they were given. Safe to share between threads.
 */
public final class Network {
    private final List<Vertex> vertices;
    private final Map<Vertex, Integer> index;
    private final int requirements;
    private final List<Claim> claims;
    private final Map<Claim, Integer> claimIndex;
    private final double[] trust;
    private final BitSet guaranteed;
    private final Map<String, Reading> readings;
    private final Edges containers;
    private final Edges contained;
    private final Edges overlaps;
    private final Covers covers;

    private Network(List<Standard> standards, List<Claim> claims, Map<String, Reading> readings, TrustPolicy policy) {
        this.readings = Map.copyOf(readings);
        this.vertices = new ArrayList<>();
        standards.forEach(s -> s.requirements().forEach(r -> vertices.add(Vertex.of(r.id()))));
        this.requirements = vertices.size();
        claims.stream()
                .flatMap(c -> Stream.of(c.source(), c.target()))
                .filter(Vertex::isUnion)
                .sorted()
                .distinct()
                .forEach(vertices::add);
        this.index = new HashMap<>();
        for (int v = 0; v < vertices.size(); v++) {
            index.put(vertices.get(v), v);
        }
        this.claims = List.copyOf(claims);
        this.claimIndex = new HashMap<>();
        this.trust = new double[claims.size()];
        this.guaranteed = new BitSet(claims.size());
        Edges.Builder containment = new Edges.Builder();
        Edges.Builder overlap = new Edges.Builder();
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            claimIndex.put(claim, c);
            trust[c] = trustOf(claim, policy);
            if (supportsGuarantee(claim)) {
                guaranteed.set(c);
                compile(claim, c, containment, overlap);
            }
        }
        this.containers = containment.build(vertices.size());
        this.contained = containment.buildReversed(vertices.size());
        this.overlaps = overlap.build(vertices.size());
        this.covers = new Covers(this, standards);
    }

    /**
     * Compiles a snapshot.
     *
     * @param standards sorted by id, every id once
     * @param claims asserted, hierarchy and member claims about requirements of these standards, in canonical order
     * @param readings how literally each mapping set is taken, by the id of each
     */
    public static Network compile(
            List<Standard> standards, List<Claim> claims, Map<String, Reading> readings, TrustPolicy policy) {
        return new Network(standards, claims, readings, requireNonNull(policy, "policy"));
    }

    private static double trustOf(Claim claim, TrustPolicy policy) {
        return claim.set()
                .map(set -> policy.of(set.confidenceOf(claim.mapping().orElseThrow()))
                        .value())
                .orElse(1.0);
    }

    /** Whether a conclusion may rest on the claim: not on candidates, wording alone, or a set composed from others. */
    private boolean supportsGuarantee(Claim claim) {
        if (claim.relationship() == Relationship.RELATED) {
            return false;
        }
        return claim.set()
                .map(set -> !set.isDerived()
                        && readings.getOrDefault(set.id(), Reading.WEAK) != Reading.CANDIDATE
                        && set.rationaleOf(claim.mapping().orElseThrow())
                                .map(r -> r != Rationale.SYNTACTIC)
                                .orElse(true))
                .orElse(true);
    }

    private void compile(Claim claim, int c, Edges.Builder containment, Edges.Builder overlap) {
        int source = index(claim.source());
        int target = index(claim.target());
        switch (claim.relationship()) {
            case EQUAL_TO -> {
                containment.add(source, target, c);
                containment.add(target, source, c);
            }
            case SUBSET_OF -> containment.add(source, target, c);
            case SUPERSET_OF -> containment.add(target, source, c);
            case INTERSECTS_WITH -> {
                overlap.add(source, target, c);
                overlap.add(target, source, c);
            }
            case NO_RELATIONSHIP, RELATED -> {}
        }
    }

    /**
     * Everything that follows from some premises.
     *
     * @throws IllegalArgumentException naming what is stated, excluded or withdrawn and not in the network
     */
    public Derivation derive(Premises premises) {
        return Derivation.of(this, premises);
    }

    /** What follows from each of many premises, in their order: the facts of {@link #derive}, without proof and trust. */
    public List<Knowledge> know(List<Premises> scenarios) {
        return Knowledge.of(this, scenarios);
    }

    /**
     * The strongest relation that is entailed between two requirements, with its grounds.
     *
     * @param reading weak for inference, strict to take every word of NIST IR 8477 §4.3 to the letter
     * @throws UnknownNameException naming a requirement that is not in the network
     * @throws IllegalArgumentException if the reading is candidate, under which nothing is entailed
     */
    public Entailment relation(RequirementId left, RequirementId right, Policy policy, Reading reading) {
        return relating(policy, reading).relate(left, right);
    }

    /**
     * What is entailed between each of some requirements and each of others, in their order; pairs of which nothing is known are left
     * out. As {@link #relation} for every pair, at the cost of following each requirement once.
     *
     * @throws UnknownNameException naming a requirement that is not in the network
     * @throws IllegalArgumentException if the reading is candidate, under which nothing is entailed
     */
    public List<Entailment> relations(
            Collection<RequirementId> lefts, Collection<RequirementId> rights, Policy policy, Reading reading) {
        Relating relating = relating(policy, reading);
        return lefts.stream()
                .flatMap(left -> rights.stream().map(right -> relating.relate(left, right)))
                .filter(e -> !e.relation().equals(RelationSet.unknown()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The contradictions among the claims: every claim that is denied by others, with the shortest reasons; fewest claims first. Claims
     * that are denied for the same reasons make one conflict.
     *
     * @throws IllegalArgumentException if the reading is candidate, under which nothing is entailed
     */
    public List<Conflict> conflicts(Policy policy, Reading reading) {
        return relating(policy, reading).conflicts();
    }

    private Relating relating(Policy policy, Reading reading) {
        if (reading == Reading.CANDIDATE) {
            throw new IllegalArgumentException("a relation is entailed under the weak or the strict reading");
        }
        return new Relating(this, enabled(policy), reading);
    }

    /** The requirements joined to one of the given by at most two mapping claims, of any word but no-relationship, and hierarchy. */
    public Set<RequirementId> candidates(Collection<RequirementId> from, Policy policy) {
        return Candidates.within(this, from, policy);
    }

    /** Every claim: those of the mapping sets first, by ends, word, set and place. */
    public List<Claim> claims() {
        return claims;
    }

    /** Every region: requirements by standard in document order, then unions. */
    public List<Vertex> vertices() {
        return Collections.unmodifiableList(vertices);
    }

    /** The trust of one of its claims. */
    public Trust trust(Claim claim) {
        return new Trust(trust[index(claim)]);
    }

    /** Whether a conclusion may rest on one of its claims; the others are candidates only. */
    public boolean isGuarantee(Claim claim) {
        return guaranteed.get(index(claim));
    }

    /**
     * Whether a policy lets one of its claims through, guaranteed or not.
     *
     * @throws UnknownNameException if the policy names a mapping set that is not here
     */
    public boolean lets(Policy policy, Claim claim) {
        requireKnownSets(policy);
        return lets(policy, index(claim));
    }

    int index(Claim claim) {
        Integer c = claimIndex.get(claim);
        if (c == null) {
            throw new IllegalArgumentException("not a claim of this network: " + claim);
        }
        return c;
    }

    List<Vertex> unions() {
        return vertices.subList(requirements, vertices.size());
    }

    int size() {
        return vertices.size();
    }

    int index(Vertex vertex) {
        Integer v = index.get(vertex);
        if (v == null) {
            throw new UnknownNameException("no requirement \"" + vertex + "\" in this crosswalk");
        }
        return v;
    }

    int index(RequirementId requirement) {
        return index(Vertex.of(requirement));
    }

    Vertex vertex(int v) {
        return vertices.get(v);
    }

    Claim claim(int c) {
        return claims.get(c);
    }

    double trustOf(int c) {
        return trust[c];
    }

    /** What a claim adds to the length of a proof: a mapping counts, hierarchy and union do not. */
    int costOf(int c) {
        return claims.get(c).kind() == Claim.Kind.ASSERTED ? 1 : 0;
    }

    boolean isGuaranteed(int c) {
        return guaranteed.get(c);
    }

    Reading readingOf(MappingSet set) {
        return readings.getOrDefault(set.id(), Reading.WEAK);
    }

    /** The claims that a policy lets through, guaranteed or not. */
    BitSet enabled(Policy policy) {
        requireKnownSets(policy);
        BitSet enabled = new BitSet(claims.size());
        for (int c = 0; c < claims.size(); c++) {
            enabled.set(c, lets(policy, c));
        }
        return enabled;
    }

    private boolean lets(Policy policy, int c) {
        return claims.get(c)
                .set()
                .map(set ->
                        policy.uses(set.id()) && trust[c] >= policy.atLeast().value())
                .orElse(true);
    }

    private void requireKnownSets(Policy policy) {
        policy.sets().stream()
                .flatMap(Set::stream)
                .filter(id -> !readings.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new UnknownNameException("no mapping set \"" + id + "\"; there are "
                            + String.join(", ", new TreeSet<>(readings.keySet())));
                });
    }

    /** Hierarchy, membership in unions and some mapping claims. */
    BitSet structureAnd(Collection<Claim> some) {
        Set<Claim> wanted = Set.copyOf(some);
        BitSet enabled = new BitSet(claims.size());
        for (int c = 0; c < claims.size(); c++) {
            enabled.set(c, claims.get(c).kind() != Claim.Kind.ASSERTED || wanted.contains(claims.get(c)));
        }
        return enabled;
    }

    Edges containers() {
        return containers;
    }

    Edges contained() {
        return contained;
    }

    Edges overlaps() {
        return overlaps;
    }

    /** The claims without those that put an excluded child in its parent: a group stands for what is in scope of it. */
    BitSet withoutParentsOf(BitSet excluded, BitSet claimNumbers) {
        BitSet rest = (BitSet) claimNumbers.clone();
        excluded.stream().forEach(v -> clear(rest, v, Claim.Kind.HIERARCHY, Set.of()));
        return rest;
    }

    /** The claims without those that put a member in some unions. */
    BitSet withoutMembersOf(Set<Vertex> unions, BitSet claimNumbers) {
        BitSet rest = (BitSet) claimNumbers.clone();
        unions.stream()
                .flatMap(u -> u.members().stream())
                .forEach(m -> clear(rest, index(m), Claim.Kind.MEMBER, unions));
        return rest;
    }

    /** Clears the claims of a kind that put a vertex in some others, in any if none are given. */
    private void clear(BitSet from, int vertex, Claim.Kind kind, Set<Vertex> within) {
        for (int edge = containers.first(vertex); edge < containers.end(vertex); edge++) {
            Claim claim = claims.get(containers.claim(edge));
            if (claim.kind() == kind && (within.isEmpty() || within.contains(claim.target()))) {
                from.clear(containers.claim(edge));
            }
        }
    }

    int[] coverSizes() {
        return covers.sizes();
    }

    int hierarchicalCovers() {
        return covers.hierarchical();
    }

    int[] coversWith(int member) {
        return covers.with(member);
    }

    int[] coversOf(int target) {
        return covers.of(target);
    }

    int[] coverMembers(int cover) {
        return covers.members(cover);
    }

    int coverTarget(int cover) {
        return covers.target(cover);
    }

    /** Whether a parent has two or more contained children that ask anything. */
    boolean isDivided(int parent) {
        return covers.isDivided(parent);
    }

    /** The claim that makes a member one of a hierarchical cover's; empty for a union. */
    Optional<Claim> hierarchyClaim(int cover, int member) {
        if (!covers.isHierarchical(cover)) {
            return Optional.empty();
        }
        int target = covers.target(cover);
        for (int edge = containers.first(member); edge < containers.end(member); edge++) {
            Claim claim = claims.get(containers.claim(edge));
            if (containers.other(edge) == target && claim.kind() == Claim.Kind.HIERARCHY) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }
}
