package io.crosswalk.catalogs.internal.input;

/**
 * How much a reading takes before it stops.
 *
 * @param bytes the longest document, in bytes
 * @param depth the deepest nesting of arrays and objects
 * @param text the longest single text, in UTF-16 units
 * @param diagnostics how many diagnostics are kept; further ones are counted
 */
public record Limits(long bytes, int depth, int text, int diagnostics) {
    /** The longest number, in characters; not configurable, since no number of any format needs more. */
    public static final int NUMBER = 1_000;
}
