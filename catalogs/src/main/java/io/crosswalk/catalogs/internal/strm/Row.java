package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.StandardId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One row under its header; a cell that is not there is a blank one. */
final class Row {
    private final Header header;
    private final Notes notes;
    private final List<Cell> cells;
    private final Map<Column, Cell> filled = new EnumMap<>(Column.class);
    private boolean repaired;

    Row(Header header, Notes notes, List<Cell> cells) {
        this.header = header;
        this.notes = notes;
        this.cells = cells;
    }

    Cell cell(Column column) {
        Cell instead = filled.get(column);
        Integer at = header.columns().get(column);
        return instead != null ? instead : at == null || at >= cells.size() ? new Cell("", place()) : cells.get(at);
    }

    String text(Column column) {
        return cell(column).text();
    }

    /** Where the row starts. */
    Location place() {
        return cells.get(0).place();
    }

    /** The row as it stands, for a person. */
    String whole() {
        return cells.stream().map(Cell::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** Whether it repeats the header, as at the top of a page. */
    boolean isHeaderAgain() {
        // the first of the tests is the cheap one: there may be a million rows
        String focal = text(Column.FOCAL);
        return focal.length() > 2
                && Column.of(focal).isPresent()
                && Header.of(cells)
                        .filter(again -> again.columns().equals(header.columns()))
                        .isPresent();
    }

    /** A cell that stands beyond the header and says something. */
    Optional<Cell> beyond() {
        return cells.stream()
                .skip(header.width())
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
    }

    void fill(Column column, Cell cell) {
        filled.put(column, cell);
    }

    void repaired() {
        repaired = true;
    }

    boolean isRepaired() {
        return repaired;
    }

    /** Counts it as kept or repaired. */
    void count(Log log) {
        if (repaired) {
            log.repaired(1);
        } else {
            log.kept(1);
        }
    }

    /** What its rows share that stand together; empty if it stands alone. */
    Optional<String> group() {
        return Optional.of(text(Column.GROUP))
                .filter(id -> !ElementCell.of(id).ids().isEmpty());
    }

    /** The relationship of a row that stands alone, or that of its group. */
    Cell relationship() {
        Cell together = cell(Column.GROUP_RELATIONSHIP);
        return group().isPresent() && !together.text().isEmpty() ? together : cell(Column.RELATIONSHIP);
    }

    /** The standard that a full id in a cell names; empty if ids are local there. */
    Optional<StandardId> standardOf(Column element) {
        return ElementCell.of(text(element)).ids().stream().findFirst().flatMap(Row::standard);
    }

    private static Optional<StandardId> standard(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? Optional.empty() : StandardId.tryParse(id.substring(0, slash));
    }

    /** An id without its standard, where it is a full one. */
    String localPart(String id, StandardId standard) {
        String prefix = standard + "/";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    /** The scale of its strength; empty if nothing says. */
    Optional<String> scale() {
        return Optional.of(text(Column.STRENGTH_SCALE))
                .filter(scale -> !scale.isEmpty())
                .or(header::scale)
                .or(() -> notes.text(Note.STRENGTH_SCALE));
    }

    /** Hands on every cell of a column that is not known, with its header. */
    void others(BiConsumer<String, Cell> sink) {
        header.others().forEach((at, name) -> {
            if (at < cells.size() && !cells.get(at).text().isEmpty()) {
                sink.accept(name, cells.get(at));
            }
        });
    }
}
