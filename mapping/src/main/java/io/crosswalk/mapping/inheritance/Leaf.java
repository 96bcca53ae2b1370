package io.crosswalk.mapping.inheritance;

import java.util.BitSet;

/**
 * What some evidence shows of one region, before anything travels.
 *
 * @param region the region for which it is filed
 * @param isWhole whether it shows everything that the region asks, or only something of it
 * @param extent of which kinds, where and when
 * @param evidence the numbers of the evidence
 */
record Leaf(int region, boolean isWhole, Extent extent, BitSet evidence) {
    static Leaf of(int region, boolean isWhole, Extent extent, int evidence) {
        BitSet one = new BitSet();
        one.set(evidence);
        return new Leaf(region, isWhole, extent, one);
    }
}
