package io.crosswalk.mapping.entailment;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the four literals between two regions by reachability: contained, overlapping, disjoint, not contained.
 *
 * <p>Containment in b is what would be satisfied if exactly b were; overlap with b is what would be satisfied in part.
 */
final class Relating {
    private static final RelationSet WITHIN = RelationSet.of(EQUAL, PROPER_SUBSET);
    private static final RelationSet NOT_WITHIN = RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT);
    private static final RelationSet OVERLAPPING =
            RelationSet.of(EQUAL, PROPER_SUBSET, PROPER_SUPERSET, PROPER_OVERLAP);
    private static final RelationSet APART = RelationSet.of(DISJOINT);

    /** That the source is not contained in the target, because a claim denies it. */
    private record Denial(Vertex source, Vertex target, Claim because) {}

    private final Network network;
    private final Policy policy;
    private final Reading reading;
    private final BitSet enabled;
    private final Map<Vertex, Derivation> fromRegion = new HashMap<>();

    Relating(Network network, Policy policy, Reading reading) {
        this.network = network;
        this.policy = policy;
        this.reading = reading;
        this.enabled = network.enabled(policy);
    }

    Entailment relate(RequirementId leftId, RequirementId rightId) {
        Vertex left = Vertex.of(leftId);
        Vertex right = Vertex.of(rightId);
        network.index(left);
        network.index(right);
        List<Ground> grounds = new ArrayList<>();
        within(left, right).ifPresent(c -> grounds.add(ground(WITHIN, c)));
        within(right, left).ifPresent(c -> grounds.add(ground(WITHIN.converse(), c)));
        overlap(left, right).ifPresent(c -> grounds.add(ground(OVERLAPPING, c)));
        apart(left, right).ifPresent(c -> grounds.add(ground(APART, c)));
        notWithin(left, right).ifPresent(c -> grounds.add(ground(NOT_WITHIN, c)));
        notWithin(right, left).ifPresent(c -> grounds.add(ground(NOT_WITHIN.converse(), c)));
        return new Entailment(leftId, rightId, grounds, asserted(leftId, rightId));
    }

    private Ground ground(RelationSet says, List<Claim> claims) {
        Trust least = claims.stream()
                .map(network::trust)
                .min(Comparator.naturalOrder())
                .orElse(Trust.CERTAIN);
        return new Ground(says, claims, least);
    }

    private List<Claim> asserted(RequirementId left, RequirementId right) {
        List<Claim> found = new ArrayList<>();
        for (int c = enabled.nextSetBit(0); c >= 0; c = enabled.nextSetBit(c + 1)) {
            Claim claim = network.claim(c);
            if (claim.kind() == Claim.Kind.ASSERTED && (names(claim, left, right) || names(claim, right, left))) {
                found.add(claim);
            }
        }
        return found;
    }

    private static boolean names(Claim claim, RequirementId source, RequirementId target) {
        return claim.source().members().contains(source)
                && claim.target().members().contains(target);
    }

    private Derivation satisfying(Vertex region) {
        return fromRegion.computeIfAbsent(
                region,
                r -> r.isUnion()
                        ? network.derive(new Premises(Assessment.none(), Set.of(), policy))
                                .supposing(List.of(r))
                        : network.derive(new Premises(
                                Assessment.of(Map.of(r.members().get(0), Satisfaction.FULL)), Set.of(), policy)));
    }

    /** Why the inner region is contained in the outer. */
    private Optional<List<Claim>> within(Vertex inner, Vertex outer) {
        return claims(satisfying(outer), Fact.ALL, inner);
    }

    private Optional<List<Claim>> overlap(Vertex left, Vertex right) {
        return claims(satisfying(right), Fact.SOME, left);
    }

    private static Optional<List<Claim>> claims(Derivation derivation, Fact fact, Vertex region) {
        return derivation.proof(fact, region).map(proof -> {
            Set<Claim> used = new LinkedHashSet<>();
            proof.steps().forEach(s -> used.addAll(s.claims()));
            return List.copyOf(used);
        });
    }

    private Optional<List<Claim>> apart(Vertex left, Vertex right) {
        for (Claim claim : claims(Relationship.NO_RELATIONSHIP)) {
            Optional<List<Claim>> found = within(left, claim.source())
                    .flatMap(first -> chain(first, claim, within(right, claim.target())))
                    .or(() -> within(left, claim.target())
                            .flatMap(first -> chain(first, claim, within(right, claim.source()))));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Claim>> notWithin(Vertex left, Vertex right) {
        for (Denial denial : denials()) {
            Optional<List<Claim>> found = within(denial.source, left)
                    .flatMap(first -> chain(first, denial.because, within(right, denial.target)));
            if (found.isPresent()) {
                return found;
            }
        }
        for (Claim claim : claims(Relationship.NO_RELATIONSHIP)) {
            Optional<List<Claim>> found = within(right, claim.target())
                    .flatMap(last -> chain(last, claim, overlap(left, claim.source())))
                    .or(() -> within(right, claim.source())
                            .flatMap(last -> chain(last, claim, overlap(left, claim.target()))));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Claim>> chain(List<Claim> first, Claim middle, Optional<List<Claim>> last) {
        return last.map(rest -> {
            Set<Claim> chain = new LinkedHashSet<>(first);
            chain.add(middle);
            chain.addAll(rest);
            return List.copyOf(chain);
        });
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
                    .map(s -> reading == Reading.STRICT || network.readingOf(s) == Reading.STRICT)
                    .orElse(reading == Reading.STRICT
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
