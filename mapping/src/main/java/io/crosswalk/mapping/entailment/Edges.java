package io.crosswalk.mapping.entailment;

import java.util.Arrays;

/** Labelled edges in compressed sparse rows: for each vertex, the other ends and the claims, in a fixed order. */
final class Edges {
    /** Collects edges of one kind. */
    static final class Builder {
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] claim = new int[16];
        private int size;

        void add(int fromVertex, int toVertex, int because) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
                claim = Arrays.copyOf(claim, size * 2);
            }
            from[size] = fromVertex;
            to[size] = toVertex;
            claim[size++] = because;
        }

        Edges build(int vertices) {
            return new Edges(vertices, from, to, claim, size);
        }

        Edges buildReversed(int vertices) {
            return new Edges(vertices, to, from, claim, size);
        }
    }

    private final int[] start;
    private final int[] other;
    private final int[] claim;

    private Edges(int vertices, int[] from, int[] to, int[] because, int size) {
        start = new int[vertices + 1];
        for (int i = 0; i < size; i++) {
            start[from[i] + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            start[v + 1] += start[v];
        }
        other = new int[size];
        claim = new int[size];
        int[] next = Arrays.copyOf(start, vertices);
        for (int i = 0; i < size; i++) {
            int slot = next[from[i]]++;
            other[slot] = to[i];
            claim[slot] = because[i];
        }
    }

    int first(int vertex) {
        return start[vertex];
    }

    int end(int vertex) {
        return start[vertex + 1];
    }

    int other(int edge) {
        return other[edge];
    }

    int claim(int edge) {
        return claim[edge];
    }
}
