package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.UnknownNameException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which claims of a network are used, by their numbers. */
final class Choice {
    private final Network network;
    private final Set<String> sets;
    private final ClosedSets closedSets;
    private final BitSet all;

    Choice(Network network, Set<String> setIds, ClosedSets closedSets) {
        this.network = network;
        this.sets = setIds;
        this.closedSets = closedSets;
        this.all = new BitSet(network.claims().size());
        all.set(0, network.claims().size());
    }

    /** The sets that a policy reads as closed. */
    List<ClosedSet> closed(Policy policy) {
        return closedSets.under(requireKnown(policy));
    }

    /**
     * The claims that a policy lets through, guaranteed or not; not to be changed.
     *
     * @throws IllegalArgumentException naming a set that the policy closes and whose silence supports no conclusion
     */
    BitSet under(Policy policy) {
        closed(policy);
        if (policy.equals(Policy.DEFAULT)) {
            return all;
        }
        BitSet through = new BitSet(all.size());
        for (int c = 0; c < network.claims().size(); c++) {
            through.set(c, lets(policy, c));
        }
        return through;
    }

    /** Whether a policy lets a claim through. */
    boolean lets(Policy policy, int c) {
        return network.claim(c)
                .set()
                .map(set -> policy.uses(set.id())
                        && network.trustOf(c) >= policy.atLeast().value()
                        && (policy.rationale().isEmpty()
                                || policy.rationale().equals(Layers.rationale(network.claim(c)))))
                .orElse(true);
    }

    /** The policy, if there are all the sets that it names. */
    Policy requireKnown(Policy policy) {
        Stream.concat(policy.sets().stream().flatMap(Set::stream), policy.closed().stream())
                .filter(id -> !sets.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new UnknownNameException(
                            "no mapping set \"" + id + "\"; there are " + String.join(", ", new TreeSet<>(sets)));
                });
        return policy;
    }

    /** Hierarchy, membership in unions and some mapping claims. */
    BitSet structureAnd(Collection<Claim> some) {
        BitSet chosen = (BitSet) all.clone();
        chosen.andNot(network.asserted());
        some.forEach(c -> chosen.set(network.index(c)));
        return chosen;
    }

    /** Some claims. */
    BitSet of(Collection<Claim> some) {
        BitSet chosen = new BitSet();
        some.forEach(c -> chosen.set(network.index(c)));
        return chosen;
    }

    /** The claims that put excluded children in their parents: a group stands for what is in scope of it. */
    BitSet parentsOf(BitSet excluded) {
        BitSet chosen = new BitSet();
        excluded.stream().forEach(v -> add(chosen, v, Claim.Kind.HIERARCHY, Set.of()));
        return chosen;
    }

    /** The claims that put members in some unions. */
    BitSet membersOf(Set<Vertex> unions) {
        BitSet chosen = new BitSet();
        unions.stream()
                .flatMap(u -> u.members().stream())
                .forEach(m -> add(chosen, network.index(m), Claim.Kind.MEMBER, unions));
        return chosen;
    }

    /** Adds the claims of a kind that put a vertex in some others, in any if none are given. */
    private void add(BitSet to, int vertex, Claim.Kind kind, Set<Vertex> within) {
        Edges containers = network.containers();
        for (int edge = containers.first(vertex); edge < containers.end(vertex); edge++) {
            Claim claim = network.claim(containers.claim(edge));
            if (claim.kind() == kind && (within.isEmpty() || within.contains(claim.target()))) {
                to.set(containers.claim(edge));
            }
        }
    }
}
