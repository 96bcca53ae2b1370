package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.entailment.Proof.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Spreads one fact over the network by Knuth's generalisation of Dijkstra: the most trusted derivation of each vertex, and among
 * equally trusted ones the first found with the fewest mapping claims.
 *
 * <p>Ties go to the lower vertex and claim, so that the result depends on the claims alone. O(E log V).
 */
final class Propagation {
    private static final int NOTHING = -1;

    private record Entry(double trust, int length, int vertex) {
        static final Comparator<Entry> BEST_FIRST = Comparator.comparingDouble(Entry::trust)
                .reversed()
                .thenComparingInt(Entry::length)
                .thenComparingInt(Entry::vertex);
    }

    private final Network network;
    private final BitSet enabled;
    private final int avoided;
    private final double[] trust;
    private final int[] length;
    private final Rule[] rule;
    private final int[] claim;
    private final int[] premise;
    private final BitSet settled;
    private final PriorityQueue<Entry> open = new PriorityQueue<>(Entry.BEST_FIRST);

    /** Spreads by some claims, without ever concluding the fact of one vertex; none is negative. */
    Propagation(Network network, BitSet enabledClaims, int avoidedVertex) {
        this.network = network;
        this.enabled = enabledClaims;
        this.avoided = avoidedVertex;
        int size = network.size();
        trust = new double[size];
        Arrays.fill(trust, NOTHING);
        length = new int[size];
        rule = new Rule[size];
        claim = new int[size];
        premise = new int[size];
        settled = new BitSet(size);
    }

    /** Offers a derivation of a vertex; kept if it is better than what is known. */
    void offer(int vertex, double byTrust, int byLength, Rule byRule, int byClaim, int byPremise) {
        if (vertex == avoided
                || settled.get(vertex)
                || byTrust < trust[vertex]
                || (byTrust == trust[vertex] && byLength >= length[vertex])) {
            return;
        }
        trust[vertex] = byTrust;
        length[vertex] = byLength;
        rule[vertex] = byRule;
        claim[vertex] = byClaim;
        premise[vertex] = byPremise;
        open.add(new Entry(byTrust, byLength, vertex));
    }

    /** Offers a vertex as a starting point that needs no claim. */
    void start(int vertex, Rule byRule) {
        offer(vertex, 1, 0, byRule, NOTHING, NOTHING);
    }

    /** Carries the fact from containers to what they contain, alone or jointly (ALL, NONE). */
    void spreadDown() {
        int[] waiting = network.coverSizes();
        for (Entry next = open.poll(); next != null; next = open.poll()) {
            if (settled.get(next.vertex)) {
                continue;
            }
            settled.set(next.vertex);
            follow(network.contained(), next, Rule.CONTAINED);
            for (int cover : network.coversWith(next.vertex)) {
                if (--waiting[cover] == 0) {
                    completeCover(cover, next.trust);
                }
            }
        }
    }

    private void completeCover(int cover, double least) {
        int sum = 0;
        for (int member : network.coverMembers(cover)) {
            sum += length[member];
        }
        offer(network.coverTarget(cover), least, sum, Rule.JOINTLY_CONTAINED, NOTHING, cover);
    }

    /** Carries the fact from what is contained to its containers (SOME, NOT_ALL). */
    void spreadUp() {
        for (Entry next = open.poll(); next != null; next = open.poll()) {
            if (!settled.get(next.vertex)) {
                settled.set(next.vertex);
                follow(network.containers(), next, Rule.CONTAINS);
            }
        }
    }

    private void follow(Edges edges, Entry from, Rule byRule) {
        for (int edge = edges.first(from.vertex); edge < edges.end(from.vertex); edge++) {
            int because = edges.claim(edge);
            if (enabled.get(because)) {
                offer(
                        edges.other(edge),
                        Math.min(from.trust, network.trustOf(because)),
                        from.length + network.costOf(because),
                        byRule,
                        because,
                        from.vertex);
            }
        }
    }

    /** Starts from every vertex of another fact, weakened, and from whatever overlaps one of them. */
    void startFrom(Propagation stronger) {
        for (int v = stronger.settled.nextSetBit(0); v >= 0; v = stronger.settled.nextSetBit(v + 1)) {
            offer(v, stronger.trust[v], stronger.length[v], Rule.WEAKENED, NOTHING, v);
            Entry from = new Entry(stronger.trust[v], stronger.length[v], v);
            follow(network.overlaps(), from, Rule.OVERLAPS);
        }
    }

    boolean holds(int vertex) {
        return settled.get(vertex);
    }

    double trust(int vertex) {
        return trust[vertex];
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
