package io.crosswalk.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place in a document: a line and column of a text, a cell of a spreadsheet, or the document as a whole.
 *
 * @param source the document's name as the reader was given it, never blank
 * @param line the line, counted from 1; 0 when the place is not a line
 * @param column the column in characters, counted from 1; 0 when unknown
 * @param cell the sheet and cell, such as {@code Mapping!B7}; empty for texts
 */
public record Location(String source, int line, int column, Optional<String> cell) {
    /** Checks the ranges; a column needs a line, a cell excludes both. */
    public Location {
        requireNonNull(source, "source");
        requireNonNull(cell, "cell");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a location needs the name of its source");
        }
        if (line < 0 || column < 0 || (line == 0 && column > 0) || (line > 0 && cell.isPresent())) {
            throw new IllegalArgumentException(
                    "not a place: line " + line + ", column " + column + ", cell " + cell.orElse("none"));
        }
    }

    /** The document as a whole. */
    public static Location of(String source) {
        return new Location(source, 0, 0, Optional.empty());
    }

    /** A line and column of a text, both counted from 1. */
    public static Location of(String source, int line, int column) {
        return new Location(source, line, column, Optional.empty());
    }

    /** A cell of a spreadsheet, such as sheet {@code Mapping}, cell {@code B7}. */
    public static Location ofCell(String source, String sheet, String cell) {
        return new Location(
                source, 0, 0, Optional.of(requireNonNull(sheet, "sheet") + "!" + requireNonNull(cell, "cell")));
    }

    /** {@code source:line:column}, {@code source:sheet!cell} or {@code source}, on one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(OneLine.of(source));
        cell.ifPresent(c -> text.append(':').append(OneLine.of(c)));
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        return text.toString();
    }
}
