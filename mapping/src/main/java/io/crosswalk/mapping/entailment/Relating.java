package io.crosswalk.mapping.entailment;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides the four literals between two regions by reachability: contained, overlapping, disjoint, not contained.
 *
 * <p>Containment in b is what would be satisfied if exactly b were; overlap with b is what would be satisfied in part.
 */
final class Relating {
    private static final RelationSet WITHIN = RelationSet.of(EQUAL, PROPER_SUBSET);
    static final RelationSet NOT_WITHIN = RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT);
    private static final RelationSet OVERLAPPING =
            RelationSet.of(EQUAL, PROPER_SUBSET, PROPER_SUPERSET, PROPER_OVERLAP);
    static final RelationSet APART = RelationSet.of(DISJOINT);

    /** Which words are taken to the letter, so that they deny something as well. */
    enum Letter {
        NONE,
        OF_SETS_READ_STRICTLY,
        ALL;

        /** @throws IllegalArgumentException for the candidate reading, under which nothing is entailed */
        static Letter under(Reading reading) {
            return switch (reading) {
                case WEAK -> OF_SETS_READ_STRICTLY;
                case STRICT -> ALL;
                case CANDIDATE ->
                    throw new IllegalArgumentException("a relation is entailed under the weak or the strict reading");
            };
        }
    }

    /** That the source is not contained in the target, because a claim denies it. */
    record Denial(Vertex source, Vertex target, Claim because) {}

    /** The claims from which something follows. */
    record Chain(List<Claim> claims, Trust trust) {
        static final Comparator<Chain> WORST_FIRST =
                Comparator.comparing(Chain::trust).thenComparing(c -> -c.claims.size());
    }

    private static final Optional<Chain> NOTHING = Optional.of(new Chain(List.of(), Trust.CERTAIN));

    private final Network network;
    private final Letter letter;
    private final BitSet enabled;
    private final Map<Vertex, Derivation> fromRegion;
    private final Map<Vertex, BitSet> withinRegion;
    private final Map<RequirementId, List<Claim>> byMember = new HashMap<>();
    private final List<Claim> separations;
    private final List<Denial> denials;

    Relating(Network network, BitSet enabledClaims, Letter letter) {
        this(network, enabledClaims, letter, new HashMap<>(), new HashMap<>());
    }

    private Relating(
            Network network,
            BitSet enabledClaims,
            Letter letter,
            Map<Vertex, Derivation> fromRegion,
            Map<Vertex, BitSet> withinRegion) {
        this.network = network;
        this.letter = letter;
        this.enabled = enabledClaims;
        this.fromRegion = fromRegion;
        this.withinRegion = withinRegion;
        this.separations = claims(Relationship.NO_RELATIONSHIP);
        this.denials = letter == Letter.NONE ? List.of() : denials();
        for (int c = enabled.nextSetBit(0); c >= 0; c = enabled.nextSetBit(c + 1)) {
            Claim claim = network.claim(c);
            if (claim.kind() == Claim.Kind.ASSERTED) {
                Stream.of(claim.source(), claim.target())
                        .flatMap(v -> v.members().stream())
                        .forEach(id -> byMember.computeIfAbsent(id, k -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    /** By some of the claims, with their words taken to the letter; what follows from the same claims is derived once. */
    Relating layer(BitSet claims, Letter taken) {
        return claims.equals(enabled)
                ? new Relating(network, enabled, taken, fromRegion, withinRegion)
                : new Relating(network, claims, taken);
    }

    Entailment relate(RequirementId left, RequirementId right) {
        Entailment entailment = entail(left, right);
        if (!entailment.relation().isContradiction()) {
            return entailment;
        }
        Chain conflict = minimal(entailment);
        return entailment.contradictedBy(conflict.claims, conflict.trust);
    }

    private Entailment entail(RequirementId leftId, RequirementId rightId) {
        Vertex left = Vertex.of(leftId);
        Vertex right = Vertex.of(rightId);
        network.index(left);
        network.index(right);
        List<Ground> grounds = new ArrayList<>();
        within(left, right).ifPresent(c -> grounds.add(ground(WITHIN, c)));
        within(right, left).ifPresent(c -> grounds.add(ground(WITHIN.converse(), c)));
        overlap(left, right).ifPresent(c -> grounds.add(ground(OVERLAPPING, c)));
        apart(left, right).ifPresent(c -> grounds.add(ground(APART, c)));
        notWithin(left, right).ifPresent(grounds::add);
        notWithin(right, left).map(Ground::converse).ifPresent(grounds::add);
        return new Entailment(leftId, rightId, grounds, asserted(leftId, rightId));
    }

    private static Ground ground(RelationSet says, Chain chain) {
        return new Ground(says, chain.claims, Optional.empty(), chain.trust);
    }

    /** Withdraws the mappings of a contradiction one by one, least trusted first, as long as the rest still contradict each other. */
    private Chain minimal(Entailment contradiction) {
        Chain left = chain(contradiction.claims());
        List<Claim> candidates = new ArrayList<>(left.claims);
        candidates.sort(Comparator.comparing(network::trust));
        for (Claim candidate : candidates) {
            if (candidate.kind() == Claim.Kind.ASSERTED && left.claims.contains(candidate)) {
                List<Claim> others = new ArrayList<>(left.claims);
                others.remove(candidate);
                Relating rest = new Relating(network, network.choice().structureAnd(others), letter);
                left = rest.contradiction(contradiction.left(), contradiction.right())
                        .orElse(left);
            }
        }
        return left;
    }

    /** What is denied and follows nevertheless, once for each set of claims. */
    List<Conflict> conflicts() {
        List<Chain> found = new ArrayList<>();
        for (Denial denial : denials) {
            if (isWithin(denial.source, denial.target)) {
                join(NOTHING, denial.because, within(denial.source, denial.target))
                        .ifPresent(found::add);
            }
        }
        for (Claim claim : separations) {
            join(NOTHING, claim, overlap(claim.source(), claim.target())).ifPresent(found::add);
        }
        Map<Set<Claim>, Conflict> conflicts = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(c -> c.claims.size()))
                .forEach(c -> conflicts.putIfAbsent(Set.copyOf(c.claims), new Conflict(c.claims, c.trust)));
        return List.copyOf(conflicts.values());
    }

    /** A contradiction between any regions: something denied that follows nevertheless; otherwise one between the two given. */
    private Optional<Chain> contradiction(RequirementId left, RequirementId right) {
        List<Chain> found = new ArrayList<>();
        for (Denial denial : denials) {
            join(NOTHING, denial.because, within(denial.source, denial.target)).ifPresent(found::add);
        }
        for (Claim claim : separations) {
            join(NOTHING, claim, overlap(claim.source(), claim.target())).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            return best(found);
        }
        Entailment ofThePair = entail(left, right);
        return ofThePair.relation().isContradiction() ? Optional.of(chain(ofThePair.claims())) : Optional.empty();
    }

    /** The mapping claims that name both. */
    List<Claim> asserted(RequirementId left, RequirementId right) {
        return byMember.getOrDefault(left, List.of()).stream()
                .filter(claim -> names(claim, left, right) || names(claim, right, left))
                .distinct()
                .collect(Collectors.toList());
    }

    private static boolean names(Claim claim, RequirementId source, RequirementId target) {
        return claim.source().members().contains(source)
                && claim.target().members().contains(target);
    }

    private Derivation satisfying(Vertex region) {
        return fromRegion.computeIfAbsent(
                region,
                r -> Derivation.of(
                        new Start(network, Premises.of(Assessment.none()), Set.of(r), enabled, new BitSet())));
    }

    /** The denials of containment. */
    List<Denial> denied() {
        return denials;
    }

    /** The claims that two regions share nothing. */
    List<Claim> separations() {
        return separations;
    }

    /** Whether the inner region is contained in the outer: what {@link #within} proves, at the cost of what lies in the outer. */
    boolean isWithin(Vertex inner, Vertex outer) {
        return withinRegion
                .computeIfAbsent(outer, o -> whatLiesIn(network.index(o)))
                .get(network.index(inner));
    }

    private BitSet whatLiesIn(int outer) {
        BitSet within = new BitSet();
        Map<Integer, Integer> waiting = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(outer));
        while (!open.isEmpty()) {
            int vertex = open.pop();
            if (within.get(vertex)) {
                continue;
            }
            within.set(vertex);
            for (int edge = network.contained().first(vertex);
                    edge < network.contained().end(vertex);
                    edge++) {
                if (enabled.get(network.contained().claim(edge))) {
                    open.push(network.contained().other(edge));
                }
            }
            for (int cover : network.coversWith(vertex)) {
                int left = waiting.merge(cover, network.coverMembers(cover).length - 1, (known, whole) -> known - 1);
                if (left == 0) {
                    open.push(network.coverTarget(cover));
                }
            }
        }
        return within;
    }

    /** Why the inner region is contained in the outer. */
    Optional<Chain> within(Vertex inner, Vertex outer) {
        return chain(satisfying(outer), Fact.ALL, inner);
    }

    /** Why the two overlap; asked from both sides, because a joint cover is seen from what contains it only. */
    Optional<Chain> overlap(Vertex left, Vertex right) {
        return best(Stream.of(chain(satisfying(right), Fact.SOME, left), chain(satisfying(left), Fact.SOME, right))
                .flatMap(Optional::stream)
                .collect(Collectors.toList()));
    }

    private Optional<Chain> chain(Derivation derivation, Fact fact, Vertex region) {
        return derivation.proof(fact, region).map(proof -> {
            Set<Claim> used = new LinkedHashSet<>();
            proof.steps().forEach(s -> used.addAll(s.claims()));
            return chain(used);
        });
    }

    private Chain chain(Collection<Claim> claims) {
        Trust least = claims.stream()
                .map(network::trust)
                .min(Comparator.naturalOrder())
                .orElse(Trust.CERTAIN);
        return new Chain(List.copyOf(claims), least);
    }

    /** The most trusted, of those the shortest, of those the first. */
    private static Optional<Chain> best(List<Chain> chains) {
        return chains.stream().reduce((first, next) -> Chain.WORST_FIRST.compare(next, first) > 0 ? next : first);
    }

    private Optional<Chain> apart(Vertex left, Vertex right) {
        List<Chain> found = new ArrayList<>();
        for (Claim claim : separations) {
            join(within(left, claim.source()), claim, within(right, claim.target()))
                    .ifPresent(found::add);
            join(within(left, claim.target()), claim, within(right, claim.source()))
                    .ifPresent(found::add);
        }
        return best(found);
    }

    /** Why the left region is not contained in the right. */
    Optional<Ground> notWithin(Vertex left, Vertex right) {
        List<Chain> found = new ArrayList<>();
        for (Denial denial : denials) {
            within(denial.source, left)
                    .flatMap(first -> join(Optional.of(first), denial.because, within(right, denial.target)))
                    .ifPresent(found::add);
        }
        for (Claim claim : separations) {
            join(within(right, claim.target()), claim, overlap(left, claim.source()))
                    .ifPresent(found::add);
            join(within(right, claim.source()), claim, overlap(left, claim.target()))
                    .ifPresent(found::add);
        }
        return best(found).map(c -> ground(NOT_WITHIN, c));
    }

    private Optional<Chain> join(Optional<Chain> first, Claim middle, Optional<Chain> last) {
        return first.flatMap(f -> last.map(l -> {
            Set<Claim> claims = new LinkedHashSet<>(f.claims);
            claims.add(middle);
            claims.addAll(l.claims);
            return chain(claims);
        }));
    }

    private List<Claim> claims(Relationship word) {
        List<Claim> found = new ArrayList<>();
        for (int c = enabled.nextSetBit(0); c >= 0; c = enabled.nextSetBit(c + 1)) {
            if (network.isGuaranteed(c) && network.claim(c).relationship() == word) {
                found.add(network.claim(c));
            }
        }
        return found;
    }

    /**
     * What the words deny to the letter: "and more" of subset and superset, "each includes" of intersects; and of several
     * children, that one is the whole parent.
     */
    private List<Denial> denials() {
        List<Denial> denials = new ArrayList<>();
        for (int c = enabled.nextSetBit(0); c >= 0; c = enabled.nextSetBit(c + 1)) {
            Claim claim = network.claim(c);
            boolean literal = claim.set()
                    .map(s -> letter == Letter.ALL
                            || letter == Letter.OF_SETS_READ_STRICTLY && network.readingOf(s) == Reading.STRICT)
                    .orElse(letter == Letter.ALL
                            && claim.kind() == Claim.Kind.HIERARCHY
                            && network.isDivided(network.index(claim.target())));
            if (!literal || !network.isGuaranteed(c)) {
                continue;
            }
            boolean more = claim.relationship() == Relationship.INTERSECTS_WITH;
            if (more || claim.relationship() == Relationship.SUBSET_OF) {
                denials.add(new Denial(claim.target(), claim.source(), claim));
            }
            if (more || claim.relationship() == Relationship.SUPERSET_OF) {
                denials.add(new Denial(claim.source(), claim.target(), claim));
            }
        }
        return denials;
    }
}
