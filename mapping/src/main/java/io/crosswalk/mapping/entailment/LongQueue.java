package io.crosswalk.mapping.entailment;

import java.util.Arrays;

/** A binary heap of numbers, least first. */
final class LongQueue {
    private long[] heap = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long value) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        for (int parent = (at - 1) >>> 1; at > 0 && heap[parent] > value; parent = (at - 1) >>> 1) {
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = value;
    }

    long poll() {
        long least = heap[0];
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return least;
    }
}
