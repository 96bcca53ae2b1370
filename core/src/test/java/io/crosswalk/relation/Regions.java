package io.crosswalk.relation;

import java.util.stream.IntStream;

/** The meaning that the algebra is tested against: requirements as non-empty subsets of a small universe, one bit an element. */
final class Regions {
    private Regions() {}

    /** Every non-empty subset of a universe. */
    static IntStream of(int elements) {
        return IntStream.range(1, 1 << elements);
    }

    /** How two regions really stand to each other. */
    static BaseRelation between(int a, int b) {
        if (a == b) {
            return BaseRelation.EQUAL;
        }
        if ((a & b) == 0) {
            return BaseRelation.DISJOINT;
        }
        if ((a | b) == b) {
            return BaseRelation.PROPER_SUBSET;
        }
        return (a | b) == a ? BaseRelation.PROPER_SUPERSET : BaseRelation.PROPER_OVERLAP;
    }
}
