package io.crosswalk.mapping.measure;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.measure.Step.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The least mass that can be derived of each region, by Knuth's generalisation of Dijkstra.
 *
 * <p>An edge adds up what it starts from and its own length, never less than any of them, so that circles are harmless. This is the only
 * arithmetic there is. Ties go to the lower vertex and the earlier edge. O(E log V).
 */
final class ShortestMass {
    /** That one region has at most the mass of others together and a length; a start if there are no others. */
    record Edge(List<Integer> from, int to, double length, Rule rule, Optional<Claim> claim) {
        Edge {
            from = List.copyOf(from);
            if (!(length >= 0)) {
                throw new IllegalArgumentException("no mass is negative: " + length);
            }
        }
    }

    private record Entry(double mass, int vertex) {
        static final Comparator<Entry> LEAST_FIRST =
                Comparator.comparingDouble(Entry::mass).thenComparingInt(Entry::vertex);
    }

    private static final int NONE = -1;

    private final List<Edge> edges;
    private final List<List<Integer>> leaving;
    private final double[] mass;
    private final int[] by;
    private final int[] waiting;
    private final BitSet settled;
    private final PriorityQueue<Entry> open = new PriorityQueue<>(Entry.LEAST_FIRST);

    ShortestMass(int vertices, List<Edge> edges) {
        this.edges = List.copyOf(edges);
        this.leaving = new ArrayList<>(Collections.nCopies(vertices, List.of()));
        this.mass = new double[vertices];
        Arrays.fill(mass, Double.POSITIVE_INFINITY);
        this.by = new int[vertices];
        Arrays.fill(by, NONE);
        this.waiting = new int[edges.size()];
        this.settled = new BitSet(vertices);
        for (int e = 0; e < edges.size(); e++) {
            waiting[e] = edges.get(e).from.size();
            for (int from : edges.get(e).from) {
                leaving(from).add(e);
            }
        }
        spread();
    }

    private List<Integer> leaving(int vertex) {
        if (leaving.get(vertex).isEmpty()) {
            leaving.set(vertex, new ArrayList<>());
        }
        return leaving.get(vertex);
    }

    private void spread() {
        for (int e = 0; e < waiting.length; e++) {
            if (waiting[e] == 0) {
                offer(e);
            }
        }
        for (Entry next = open.poll(); next != null; next = open.poll()) {
            if (settled.get(next.vertex)) {
                continue;
            }
            settled.set(next.vertex);
            for (int e : leaving.get(next.vertex)) {
                if (--waiting[e] == 0) {
                    offer(e);
                }
            }
        }
    }

    private void offer(int e) {
        Edge edge = edges.get(e);
        double sum = edge.length;
        for (int from : edge.from) {
            sum += mass[from];
        }
        if (!settled.get(edge.to) && sum < mass[edge.to]) {
            mass[edge.to] = sum;
            by[edge.to] = e;
            open.add(new Entry(sum, edge.to));
        }
    }

    /** The least mass; infinite if none can be derived. */
    double of(int vertex) {
        return mass[vertex];
    }

    /** The vertices on which the mass of one rests, each once, itself first, and the edge to each. */
    List<Integer> derivation(int vertex) {
        BitSet seen = new BitSet();
        List<Integer> found = new ArrayList<>();
        Queue<Integer> ahead = new ArrayDeque<>(List.of(vertex));
        for (Integer next = ahead.poll(); next != null; next = ahead.poll()) {
            if (!seen.get(next)) {
                seen.set(next);
                found.add(next);
                ahead.addAll(edgeTo(next).from);
            }
        }
        return found;
    }

    /** The edge by which a vertex has its mass. */
    Edge edgeTo(int vertex) {
        return edges.get(by[vertex]);
    }
}
