package io.crosswalk.mapping.inheritance;

/**
 * What a piece of evidence shows of one region, before anything travels.
 *
 * @param region the region for which it is filed
 * @param isWhole whether it shows everything that the region asks, or only something of it
 * @param extent of which kinds, where and when
 * @param evidence the number of the evidence
 */
record Leaf(int region, boolean isWhole, Extent extent, int evidence) {}
