package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.entailment.Relating.Letter;
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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final double[] levels;
    private final int[] level;
    private final BitSet guaranteed;
    private final BitSet asserted;
    private final Map<String, Reading> readings;
    private final Edges containers;
    private final Edges contained;
    private final Edges overlaps;
    private final Edges links;
    private final Edges linksBack;
    private final Covers covers;
    private final Choice choice;

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
        this.asserted = new BitSet(claims.size());
        Edges.Builder containment = new Edges.Builder();
        Edges.Builder overlap = new Edges.Builder();
        Edges.Builder link = new Edges.Builder();
        for (int c = 0; c < claims.size(); c++) {
            Claim claim = claims.get(c);
            claimIndex.put(claim, c);
            trust[c] = trustOf(claim, policy);
            asserted.set(c, claim.kind() == Claim.Kind.ASSERTED);
            if (claim.relationship() != Relationship.NO_RELATIONSHIP) {
                link.add(index(claim.source()), index(claim.target()), c);
            }
            if (supportsGuarantee(claim)) {
                guaranteed.set(c);
                compile(claim, c, containment, overlap);
            }
        }
        this.levels = Stream.concat(Stream.of(1.0), Arrays.stream(trust).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] ascending = Arrays.stream(levels).map(t -> -t).toArray();
        this.level = Arrays.stream(trust)
                .mapToInt(t -> Arrays.binarySearch(ascending, -t))
                .toArray();
        this.containers = containment.build(vertices.size());
        this.contained = containment.buildReversed(vertices.size());
        this.overlaps = overlap.build(vertices.size());
        this.links = link.build(vertices.size());
        this.linksBack = link.buildReversed(vertices.size());
        this.covers = new Covers(this, standards);
        this.choice = new Choice(this, this.readings.keySet(), new ClosedSets(this, standards, policy));
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
     * @throws UnknownNameException naming a requirement that is stated or excluded and not in the network
     */
    public Derivation derive(Premises premises) {
        return deriveAll(List.of(premises)).get(0);
    }

    /**
     * Everything that follows from each of several premises, in their order: what holds is found for {@value Planes#LANES} of them at a
     * time, at little more than the cost of one.
     *
     * @throws UnknownNameException naming a requirement or mapping set that is stated, excluded or chosen and not in the network
     */
    public List<Derivation> deriveAll(List<Premises> scenarios) {
        Map<Policy, BitSet> chosen = new HashMap<>();
        return Derivation.together(scenarios.stream()
                .map(p -> new Start(
                        this, p, Set.of(), chosen.computeIfAbsent(p.policy(), choice::under), choice.of(p.withdrawn())))
                .collect(Collectors.toList()));
    }

    /**
     * The strongest relation that is entailed between two requirements, with its grounds.
     *
     * <p>To the letter claims contradict each other within one stated rationale only; {@link Policy#in} asks in one.
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
        Layers relating = relating(policy, reading);
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

    private Layers relating(Policy policy, Reading reading) {
        return new Layers(this, choice.under(policy), Letter.under(reading), choice.closed(policy));
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
        return choice.lets(choice.requireKnown(policy), index(claim));
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

    Optional<Integer> find(Vertex vertex) {
        return Optional.ofNullable(index.get(vertex));
    }

    int index(Vertex vertex) {
        return find(vertex)
                .orElseThrow(() -> new UnknownNameException("no requirement \"" + vertex + "\" in this crosswalk"));
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

    /** The place of a claim's trust among all trusts of the network, most trusted first; the place of certainty is 0. */
    int levelOf(int c) {
        return level[c];
    }

    double trustAt(int placeOfTrust) {
        return levels[placeOfTrust];
    }

    /** What a claim adds to the length of a proof: a mapping counts, hierarchy and union do not. */
    int costOf(int c) {
        return asserted.get(c) ? 1 : 0;
    }

    boolean isGuaranteed(int c) {
        return guaranteed.get(c);
    }

    Reading readingOf(MappingSet set) {
        return readings.getOrDefault(set.id(), Reading.WEAK);
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

    /** Every claim that joins two regions, candidates included, from source to target. */
    Edges links() {
        return links;
    }

    Edges linksBack() {
        return linksBack;
    }

    /** The claims of mapping sets. */
    BitSet asserted() {
        return asserted;
    }

    /** Picks claims by number. */
    Choice choice() {
        return choice;
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
