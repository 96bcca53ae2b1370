package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.diagnostic.Location;

/**
 * One cell.
 *
 * @param text as written, without outer blanks; never null, empty for a blank cell
 * @param place where it stands
 * @param number whether the document holds it as a number, so that zeros at its end are lost
 */
public record Cell(String text, Location place, boolean number) {
    /** A cell that holds text. */
    public Cell(String text, Location place) {
        this(text, place, false);
    }
}
