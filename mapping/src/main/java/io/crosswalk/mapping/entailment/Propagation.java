package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.entailment.Proof.Rule;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Spreads one fact over the network by Knuth's generalisation of Dijkstra: the most trusted derivation of each vertex, and among
 * equally trusted ones the first found with the fewest mapping claims.
 *
 * <p>Ties go to the lower vertex and claim, so that the result depends on the claims alone. O(E log V).
 */
final class Propagation implements InScope.Whole {
    private static final int NOTHING = -1;
    private static final int MOST_LENGTH = (1 << 24) - 1;
    private static final int VERTEX_BITS = 24;
    private static final int LENGTH_BITS = 24;

    private final Network network;
    private final BitSet enabled;
    private final int avoided;
    private final int[] level;
    private final int[] length;
    private final Rule[] rule;
    private final int[] claim;
    private final int[] premise;
    private final BitSet settled;
    private final LongQueue open = new LongQueue();

    /** Spreads by some claims, without ever concluding the fact of one vertex; none is negative. */
    Propagation(Network network, BitSet enabledClaims, int avoidedVertex) {
        this.network = network;
        this.enabled = enabledClaims;
        this.avoided = avoidedVertex;
        int size = network.size();
        level = new int[size];
        Arrays.fill(level, Integer.MAX_VALUE);
        length = new int[size];
        rule = new Rule[size];
        claim = new int[size];
        premise = new int[size];
        settled = new BitSet(size);
    }

    /** Offers a derivation of a vertex; kept if it is better than what is known. */
    private void offer(int vertex, int byLevel, int byLength, Rule byRule, int byClaim, int byPremise) {
        if (vertex == avoided
                || byLevel > level[vertex]
                || (byLevel == level[vertex] && byLength >= length[vertex])
                || settled.get(vertex)) {
            return;
        }
        level[vertex] = byLevel;
        length[vertex] = byLength;
        rule[vertex] = byRule;
        claim[vertex] = byClaim;
        premise[vertex] = byPremise;
        open.add(((((long) byLevel << LENGTH_BITS) | byLength) << VERTEX_BITS) | vertex);
    }

    /** The best vertex that is not settled yet, now settled; negative if there is none. */
    private int settle() {
        while (!open.isEmpty()) {
            int vertex = (int) open.poll() & ((1 << VERTEX_BITS) - 1);
            if (!settled.get(vertex)) {
                settled.set(vertex);
                return vertex;
            }
        }
        return NOTHING;
    }

    /** Offers a vertex as a starting point that needs no claim. */
    void start(int vertex, Rule byRule) {
        offer(vertex, 0, 0, byRule, NOTHING, NOTHING);
    }

    /** Carries the fact from containers to what they contain, alone or jointly (ALL, NONE). */
    void spreadDown() {
        int[] waiting = network.coverSizes();
        for (int next = settle(); next >= 0; next = settle()) {
            follow(network.contained(), next, level[next], length[next], Rule.CONTAINED);
            for (int cover : network.coversWith(next)) {
                if (--waiting[cover] == 0) {
                    completeCover(cover, level[next]);
                }
            }
        }
    }

    private void completeCover(int cover, int least) {
        int sum = 0;
        for (int member : network.coverMembers(cover)) {
            sum = Math.min(MOST_LENGTH, sum + length[member]);
        }
        offer(network.coverTarget(cover), least, sum, Rule.JOINTLY_CONTAINED, NOTHING, cover);
    }

    /** Carries the fact from what is contained to its containers (SOME, NOT_ALL). */
    void spreadUp() {
        for (int next = settle(); next >= 0; next = settle()) {
            follow(network.containers(), next, level[next], length[next], Rule.CONTAINS);
        }
    }

    private void follow(Edges edges, int from, int fromLevel, int fromLength, Rule byRule) {
        int end = edges.end(from);
        for (int edge = edges.first(from); edge < end; edge++) {
            int because = edges.claim(edge);
            if (enabled.get(because)) {
                offer(
                        edges.other(edge),
                        Math.max(fromLevel, network.levelOf(because)),
                        Math.min(MOST_LENGTH, fromLength + network.costOf(because)),
                        byRule,
                        because,
                        from);
            }
        }
    }

    /** Starts from every vertex of another fact, weakened, and from whatever overlaps one of them. */
    void startFrom(Propagation stronger) {
        for (int v = stronger.settled.nextSetBit(0); v >= 0; v = stronger.settled.nextSetBit(v + 1)) {
            offer(v, stronger.level[v], stronger.length[v], Rule.WEAKENED, NOTHING, v);
            follow(network.overlaps(), v, stronger.level[v], stronger.length[v], Rule.OVERLAPS);
        }
    }

    @Override
    public boolean holds(int vertex) {
        return settled.get(vertex);
    }

    @Override
    public double trust(int vertex) {
        return network.trustAt(level[vertex]);
    }

    Rule rule(int vertex) {
        return rule[vertex];
    }

    int claim(int vertex) {
        return claim[vertex];
    }

    int premise(int vertex) {
        return premise[vertex];
    }
}
