package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Finds what is joined to some requirements closely enough to be worth a look, though nothing follows from it.
 *
 * <p>Between two mapping claims a walk may go up the hierarchy or down it, not both: siblings are no candidates for each other.
 */
final class Candidates {
    private static final int MOST_CLAIMS = 2;

    private enum Turn {
        FREE,
        UP,
        DOWN
    }

    private record State(int vertex, int claims, Turn turn) {}

    private final Network network;
    private final BitSet enabled;
    private final List<List<Integer>> outgoing;
    private final List<List<Integer>> incoming;

    private Candidates(Network network, Policy policy) {
        this.network = network;
        this.enabled = network.enabled(policy);
        this.outgoing = new ArrayList<>(Collections.nCopies(network.size(), List.of()));
        this.incoming = new ArrayList<>(Collections.nCopies(network.size(), List.of()));
        for (int c = 0; c < network.claims().size(); c++) {
            Claim claim = network.claim(c);
            if (enabled.get(c) && claim.relationship() != Relationship.NO_RELATIONSHIP) {
                add(outgoing, network.index(claim.source()), c);
                add(incoming, network.index(claim.target()), c);
            }
        }
    }

    private static void add(List<List<Integer>> lists, int vertex, int claim) {
        if (lists.get(vertex).isEmpty()) {
            lists.set(vertex, new ArrayList<>());
        }
        lists.get(vertex).add(claim);
    }

    static Set<RequirementId> within(Network network, Collection<RequirementId> from, Policy policy) {
        return new Candidates(network, policy).walk(from);
    }

    private Set<RequirementId> walk(Collection<RequirementId> from) {
        Set<State> seen = new LinkedHashSet<>();
        Queue<State> open = new ArrayDeque<>();
        from.forEach(id -> open.add(new State(network.index(id), 0, Turn.FREE)));
        for (State state = open.poll(); state != null; state = open.poll()) {
            if (seen.add(state)) {
                step(state, open);
            }
        }
        Set<RequirementId> reached = new LinkedHashSet<>();
        seen.stream()
                .filter(s -> s.claims > 0)
                .map(s -> network.vertex(s.vertex))
                .filter(v -> !v.isUnion())
                .map(Vertex::members)
                .forEach(reached::addAll);
        return Collections.unmodifiableSet(reached);
    }

    private void step(State state, Queue<State> open) {
        for (int c : outgoing.get(state.vertex)) {
            move(state, network.claim(c), network.claim(c).target(), Turn.UP, open);
        }
        for (int c : incoming.get(state.vertex)) {
            move(state, network.claim(c), network.claim(c).source(), Turn.DOWN, open);
        }
    }

    private void move(State state, Claim claim, Vertex to, Turn direction, Queue<State> open) {
        if (claim.kind() == Claim.Kind.ASSERTED) {
            if (state.claims < MOST_CLAIMS) {
                open.add(new State(network.index(to), state.claims + 1, Turn.FREE));
            }
        } else if (state.turn == Turn.FREE || state.turn == direction) {
            open.add(new State(network.index(to), state.claims, direction));
        }
    }
}
