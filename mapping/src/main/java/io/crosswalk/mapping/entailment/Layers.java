package io.crosswalk.mapping.entailment;

import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;

import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.entailment.Relating.Letter;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Relates by all claims at hand in the weak reading, and to the letter within each rationale.
 *
 * <p>A relation is relative to one rationale (NIST IR 8477 §4.3), so what an author's words deny is followed through claims of the same
 * rationale and the hierarchy only, and is left aside where claims of another rationale show the opposite. Claims without a rationale
 * are a layer of their own, in which nothing is called a contradiction.
 */
final class Layers {
    private static final RelationSet WITHIN = RelationSet.of(EQUAL, PROPER_SUBSET);

    private final Relating all;
    private final List<Relating> stated;
    private final List<Relating> literal;
    private final Silences silences;

    Layers(Network network, BitSet enabled, Letter letter, List<ClosedSet> closed) {
        this.all = new Relating(network, enabled, Letter.NONE);
        this.stated = Stream.of(Rationale.SEMANTIC, Rationale.FUNCTIONAL)
                .map(rationale -> all.layer(stating(Optional.of(rationale), network, enabled), letter))
                .filter(layer -> !layer.denied().isEmpty())
                .collect(Collectors.toUnmodifiableList());
        this.literal = new ArrayList<>(stated);
        literal.add(all.layer(stating(Optional.empty(), network, enabled), letter));
        literal.removeIf(layer -> layer.denied().isEmpty());
        this.silences = new Silences(all, closed);
    }

    /** What is not asserted, and the claims of which the rationale is this. */
    static BitSet stating(Optional<Rationale> rationale, Network network, BitSet claims) {
        BitSet rest = new BitSet(claims.size());
        claims.stream()
                .filter(c -> network.claim(c).kind() != Claim.Kind.ASSERTED
                        || rationale(network.claim(c)).equals(rationale))
                .forEach(rest::set);
        return rest;
    }

    static Optional<Rationale> rationale(Claim claim) {
        return claim.set().flatMap(set -> claim.mapping().flatMap(set::rationaleOf));
    }

    Entailment relate(RequirementId leftId, RequirementId rightId) {
        for (Relating layer : stated) {
            Entailment within = layer.relate(leftId, rightId);
            if (within.relation().isContradiction()) {
                return within.asserting(all.asserted(leftId, rightId));
            }
        }
        Entailment plain = all.relate(leftId, rightId);
        if (plain.relation().isContradiction()) {
            return plain;
        }
        Vertex left = Vertex.of(leftId);
        Vertex right = Vertex.of(rightId);
        List<Ground> grounds = new ArrayList<>(plain.grounds());
        grounds.addAll(silences.grounds(left, right));
        for (Relating layer : literal) {
            if (!plain.relation().isWithin(WITHIN)) {
                layer.notWithin(left, right).ifPresent(grounds::add);
            }
            if (!plain.relation().isWithin(WITHIN.converse())) {
                layer.notWithin(right, left).map(Ground::converse).ifPresent(grounds::add);
            }
        }
        return new Entailment(leftId, rightId, grounds, plain.asserted());
    }

    List<Conflict> conflicts() {
        Set<Set<Claim>> seen = new HashSet<>();
        return Stream.concat(Stream.of(all), stated.stream())
                .flatMap(layer -> layer.conflicts().stream())
                .filter(c -> seen.add(Set.copyOf(c.claims())))
                .sorted(Comparator.comparingInt(c -> c.claims().size()))
                .collect(Collectors.toUnmodifiableList());
    }
}
