package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.JsonStrings;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One mapping set as a table: lines that describe it, a header, a row for each mapping and each element without counterpart. */
final class SetTable {
    private static final Set<Column> ALWAYS = Set.of(
            Column.FOCAL, Column.RATIONALE, Column.RELATIONSHIP, Column.REFERENCE, Column.STRENGTH, Column.REMARKS);
    private static final String NONE = "N/A";

    private final MappingSet set;
    private final List<Diagnostic> lost;
    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final List<Map<String, String>> others = new ArrayList<>();
    private String context = "";

    /** Whatever a table cannot say is added to {@code lost}. */
    SetTable(MappingSet set, List<Diagnostic> lost) {
        this.set = set;
        this.lost = lost;
    }

    List<List<String>> rows() {
        List<List<String>> table = notes();
        for (int i = 0; i < set.mappings().size(); i++) {
            mapping(set.mappings().get(i), i + 1);
        }
        set.unmapped().forEach(this::unmapped);
        Set<Column> used = new LinkedHashSet<>(ALWAYS);
        rows.forEach(row -> used.addAll(row.keySet()));
        List<Column> columns =
                List.of(Column.values()).stream().filter(used::contains).toList();
        Set<String> more = new LinkedHashSet<>();
        others.forEach(row -> more.addAll(row.keySet()));
        List<String> header =
                new ArrayList<>(columns.stream().map(Column::header).toList());
        header.addAll(more);
        table.add(header);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (Column column : columns) {
                cells.add(rows.get(i).getOrDefault(column, ""));
            }
            for (String name : more) {
                cells.add(others.get(i).getOrDefault(name, ""));
            }
            table.add(cells);
        }
        return table;
    }

    private List<List<String>> notes() {
        context = "mapping set " + set.id() + ": ";
        List<List<String>> notes = new ArrayList<>();
        Provenance provenance = set.provenance();
        note(notes, Note.SET, set.id());
        if (!set.version().equals("0")) {
            note(notes, Note.VERSION, set.version());
        }
        set.title().ifPresent(title -> note(notes, Note.TITLE, title));
        note(notes, Note.FOCAL, set.source().toString());
        note(notes, Note.REFERENCE, set.target().toString());
        note(notes, Note.KIND, set.kind().toString());
        note(notes, Note.COMPREHENSIVE, set.isExhaustive() ? "Yes" : "No");
        set.reading().ifPresent(reading -> note(notes, Note.READING, reading.toString()));
        set.rationale().ifPresent(rationale -> note(notes, Note.RATIONALE, rationale.toString()));
        set.confidence().ifPresent(confidence -> note(notes, Note.CONFIDENCE, confidence.written()));
        note(notes, Note.AUTHOR, provenance.author());
        provenance.date().ifPresent(date -> note(notes, Note.DATE, date.toString()));
        provenance.method().ifPresent(method -> note(notes, Note.METHOD, method));
        provenance.sources().forEach(source -> note(notes, Note.SOURCE, source));
        provenance.licence().ifPresent(licence -> note(notes, Note.LICENCE, licence));
        provenance.derivedFrom().forEach(from -> note(notes, Note.DERIVED_FROM, from));
        if (set.validFrom().isPresent() || set.validUntil().isPresent()) {
            lose("from when and until when it is valid");
        }
        set.extensions().forEach((key, json) -> extension(notes, key, json));
        return notes;
    }

    private void note(List<List<String>> notes, Note note, String value) {
        sayable(note.label(), value).ifPresent(text -> notes.add(List.of("# " + note.label(), text)));
    }

    private void extension(List<List<String>> notes, String key, String json) {
        Optional<String> text = JsonStrings.text(json);
        String name = key.startsWith(SetDraft.NOTE) ? key.substring(SetDraft.NOTE.length()) : "";
        boolean isLine = text.isPresent()
                && text.get().equals(text.get().strip())
                && isName(name)
                && !name.startsWith("#")
                && Note.of(name).isEmpty()
                && !name.endsWith(":")
                && (!text.get().isEmpty() || !name.contains(":"));
        if (isLine) {
            notes.add(List.of("# " + name, text.get()));
        } else {
            lose("the member " + key);
        }
    }

    private void mapping(Mapping mapping, int ordinal) {
        context = "mapping " + ordinal + " of " + set.id() + ": ";
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.FOCAL, elements(mapping.sources()));
        row.put(Column.RELATIONSHIP, word(mapping.relationship()));
        row.put(Column.REFERENCE, elements(mapping.targets()));
        if (!mapping.isPair()) {
            row.put(Column.GROUP, "g" + ordinal);
        }
        put(row, Column.WRITTEN, mapping.written());
        put(row, Column.RATIONALE, mapping.rationale().map(Object::toString));
        put(row, Column.STRENGTH, mapping.strength().map(Strength::value));
        put(row, Column.STRENGTH_SCALE, mapping.strength().flatMap(Strength::scale));
        put(row, Column.CONFIDENCE, mapping.confidence().map(Object::toString));
        put(row, Column.SUCCESSION, mapping.succession().map(Object::toString));
        put(row, Column.SHARED, mapping.argument().shared());
        put(row, Column.BEYOND_FOCAL, mapping.argument().beyondSource());
        put(row, Column.BEYOND_REFERENCE, mapping.argument().beyondTarget());
        put(row, Column.REMARKS, mapping.remarks());
        if (!row.containsKey(Column.STRENGTH)) {
            row.remove(Column.STRENGTH_SCALE);
        }
        rows.add(row);
        others.add(columns(mapping));
    }

    private Map<String, String> columns(Mapping mapping) {
        Map<String, String> columns = new LinkedHashMap<>();
        mapping.extensions().forEach((key, json) -> {
            Optional<String> text = JsonStrings.text(json);
            String name = key.startsWith(Claims.COLUMN) ? key.substring(Claims.COLUMN.length()) : "";
            boolean isCell = isName(name) && Column.of(name).isEmpty() && name.equals(name.replaceAll("\\s+", " "));
            if (isCell && text.isPresent()) {
                sayable(name, text.get()).ifPresent(cell -> columns.put(name, cell));
            } else {
                lose("the member " + key);
            }
        });
        return columns;
    }

    private void unmapped(Unmapped entry) {
        context = "unmapped " + entry.id() + " of " + set.id() + ": ";
        Map<Column, String> row = new EnumMap<>(Column.class);
        boolean isSource = entry.side() == Side.SOURCE;
        row.put(Column.FOCAL, isSource ? elements(List.of(entry.id())) : NONE);
        row.put(Column.RELATIONSHIP, word(Relationship.NO_RELATIONSHIP));
        row.put(Column.REFERENCE, isSource ? NONE : elements(List.of(entry.id())));
        if (!entry.reason().isEmpty()) {
            put(row, Column.REMARKS, Optional.of(entry.reason()));
        }
        rows.add(row);
        others.add(Map.of());
    }

    private static String word(Relationship relationship) {
        return relationship.toString().replace('-', ' ');
    }

    private static String elements(List<RequirementId> ids) {
        return ElementCell.written(ids.stream().map(RequirementId::local).toList());
    }

    private void put(Map<Column, String> row, Column column, Optional<String> value) {
        boolean mayBeNone = column == Column.STRENGTH || column == Column.CONFIDENCE;
        if (value.isPresent()
                && mayBeNone
                && ElementCell.of(value.get().strip()).says()) {
            lose(column.header() + " \"" + value.get() + "\", which would mean that there is none");
        } else {
            value.flatMap(text -> sayable(column.header(), text)).ifPresent(text -> row.put(column, text));
        }
    }

    /** What a cell gives back of a text: without outer blanks; empty if nothing is left. A change is reported. */
    private Optional<String> sayable(String what, String text) {
        requireWhole(text);
        String stripped = text.strip();
        if (!stripped.equals(text) || text.isEmpty()) {
            lose(what + (stripped.isEmpty() ? ", which is blank" : ": its outer blanks"));
        }
        return Optional.of(stripped).filter(cell -> !cell.isEmpty());
    }

    private static boolean isName(String name) {
        requireWhole(name);
        return !name.isEmpty() && name.equals(name.strip());
    }

    private static void requireWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(text.charAt(i)) && !isPair) {
                throw new IllegalArgumentException("a text holds half of a surrogate pair");
            }
            i += isPair ? 1 : 0;
        }
    }

    private void lose(String what) {
        lost.add(StrmWriter.lost(context + what));
    }
}
