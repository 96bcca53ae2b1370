package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.RequirementId;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/**
 * Finds what is joined to some requirements closely enough to be worth a look, though nothing follows from it.
 *
 * <p>Between two mapping claims a walk may go up the hierarchy or down it, not both: siblings are no candidates for each other.
 */
final class Candidates {
    private static final int MOST_CLAIMS = 2;
    private static final int FREE = 0;
    private static final int UP = 1;
    private static final int DOWN = 2;
    private static final int TURNS = 3;
    private static final int STATES = (MOST_CLAIMS + 1) * TURNS;

    private final Network network;
    private final BitSet enabled;
    private final BitSet seen;
    private final BitSet reached;
    private int[] open = new int[64];
    private int size;

    private Candidates(Network network, Policy policy) {
        this.network = network;
        this.enabled = network.choice().under(policy);
        this.seen = new BitSet(network.size() * STATES);
        this.reached = new BitSet(network.size());
    }

    static Set<RequirementId> within(Network network, Collection<RequirementId> from, Policy policy) {
        Candidates candidates = new Candidates(network, policy);
        from.forEach(id -> candidates.visit(network.index(id), 0, FREE));
        candidates.walk();
        return new Reached(network, candidates.reached);
    }

    private void visit(int vertex, int claims, int turn) {
        int state = vertex * STATES + claims * TURNS + turn;
        if (seen.get(state)) {
            return;
        }
        seen.set(state);
        if (claims > 0) {
            reached.set(vertex);
        }
        if (size == open.length) {
            open = Arrays.copyOf(open, 2 * size);
        }
        open[size++] = state;
    }

    private void walk() {
        while (size > 0) {
            int state = open[--size];
            step(network.links(), state, UP);
            step(network.linksBack(), state, DOWN);
        }
    }

    private void step(Edges edges, int state, int direction) {
        int vertex = state / STATES;
        int claims = state % STATES / TURNS;
        int turn = state % TURNS;
        for (int edge = edges.first(vertex); edge < edges.end(vertex); edge++) {
            int claim = edges.claim(edge);
            if (!enabled.get(claim)) {
                continue;
            }
            if (network.asserted().get(claim)) {
                if (claims < MOST_CLAIMS) {
                    visit(edges.other(edge), claims + 1, FREE);
                }
            } else if (turn == FREE || turn == direction) {
                visit(edges.other(edge), claims, direction);
            }
        }
    }

    /** The requirements among some regions, in the order of the network. */
    private static final class Reached extends AbstractSet<RequirementId> {
        private final Network network;
        private final BitSet regions;

        Reached(Network network, BitSet reached) {
            this.network = network;
            this.regions = reached;
            regions.clear(network.size() - network.unions().size(), network.size());
        }

        @Override
        public boolean contains(Object requirement) {
            return requirement instanceof RequirementId id
                    && network.find(Vertex.of(id)).map(regions::get).orElse(false);
        }

        @Override
        public Iterator<RequirementId> iterator() {
            return regions.stream()
                    .mapToObj(v -> network.vertex(v).members().get(0))
                    .iterator();
        }

        @Override
        public int size() {
            return regions.cardinality();
        }
    }
}
