package io.crosswalk.catalogs.internal.sheet;

import java.util.List;

/** Takes the rows of a document, top to bottom. */
public interface Sink {
    /** Rows of a sheet follow; called once, with empty text, for CSV. */
    void sheet(String name);

    /** A row with at least one cell that is not blank; false to read no further. */
    boolean row(List<Cell> cells);
}
