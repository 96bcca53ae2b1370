package io.crosswalk.mapping.agreement;

import java.util.OptionalDouble;

/**
 * How two collections of statements overlap, and the measures of retrieval that follow.
 *
 * @param left how many the left one holds
 * @param right how many the right one holds
 * @param both how many are in both
 */
public record SetOverlap(int left, int right, int both) {
    /** Checks that the counts fit each other. */
    public SetOverlap {
        if (both < 0 || both > Math.min(left, right)) {
            throw new IllegalArgumentException(both + " in both of " + left + " and " + right);
        }
    }

    /** How many are in either. */
    public int either() {
        return left + right - both;
    }

    /** Jaccard's coefficient, those in both of those in either; empty if both collections are. */
    public OptionalDouble jaccard() {
        return share(both, either());
    }

    /** How much of the left one is in the right one, which is taken as the reference; empty if the left one is empty. */
    public OptionalDouble precision() {
        return share(both, left);
    }

    /** How much of the right one, taken as the reference, is in the left one; empty if the right one is empty. */
    public OptionalDouble recall() {
        return share(both, right);
    }

    /** The harmonic mean of precision and recall (F1, which is Dice's coefficient): the same either way round; empty if both collections are. */
    public OptionalDouble f1() {
        return share(2L * both, (long) left + right);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
