package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines above a table, and those of sheets of general information before it. */
final class Notes {
    private final Map<Note, List<Cell>> known = new EnumMap<>(Note.class);
    private final Map<String, String> others = new LinkedHashMap<>();

    /** None. */
    Notes() {}

    /** A copy, to which the lines of one sheet may be added. */
    Notes(Notes before) {
        before.known.forEach((note, cells) -> known.put(note, new ArrayList<>(cells)));
        others.putAll(before.others);
    }

    /** Takes a line: a name and a value in two cells, or in one with a colon between them; the first of a name counts, but of sources. */
    void add(List<Cell> line) {
        List<Cell> filled = line.stream().filter(cell -> !cell.text().isEmpty()).toList();
        String name = filled.get(0).text().replaceFirst("^#\\s*", "");
        Cell value =
                filled.size() > 1 ? filled.get(1) : new Cell("", filled.get(0).place());
        int colon = name.indexOf(':');
        if (filled.size() == 1 && colon > 0 && colon < 80) {
            value = new Cell(name.substring(colon + 1).strip(), filled.get(0).place());
            name = name.substring(0, colon).strip();
        }
        String bare = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
        Optional<Note> note = Note.of(bare);
        if (note.isEmpty()) {
            others.putIfAbsent(bare.isEmpty() ? name : bare, value.text());
        } else if (!value.text().isEmpty()) {
            boolean isList = note.get() == Note.SOURCE || note.get() == Note.DERIVED_FROM;
            List<Cell> cells = known.computeIfAbsent(note.get(), key -> new ArrayList<>());
            if (cells.isEmpty() || isList) {
                cells.add(value);
            }
        }
    }

    /** Whether a line names something that is known. */
    static boolean isKnown(List<Cell> line) {
        Notes alone = new Notes();
        alone.add(line);
        return !alone.known.isEmpty();
    }

    /** What a note says first; empty if it is not there. */
    Optional<String> text(Note note) {
        return cells(note).stream().map(Cell::text).findFirst();
    }

    /** All that a note says. */
    List<String> texts(Note note) {
        return cells(note).stream().map(Cell::text).toList();
    }

    /** Where a note stands; empty if it is not there. */
    Optional<Location> place(Note note) {
        return cells(note).stream().map(Cell::place).findFirst();
    }

    private List<Cell> cells(Note note) {
        return known.getOrDefault(note, List.of());
    }

    /** The lines that say something else, by name. */
    Map<String, String> others() {
        return Collections.unmodifiableMap(others);
    }
}
