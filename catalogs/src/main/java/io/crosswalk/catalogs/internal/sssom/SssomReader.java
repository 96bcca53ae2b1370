package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.sssom.Tsv.Cell;
import io.crosswalk.diagnostic.Location;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads SSSOM tables: lines that start with {@code #}, which are metadata in YAML, a line that names the slots, and a line for each mapping. */
public final class SssomReader {
    private static final Set<String> NEEDED = Set.of(MappingSlots.SUBJECT, MappingSlots.PREDICATE, MappingSlots.OBJECT);

    private SssomReader() {}

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        return start.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .filter(line -> Stream.of(line.split("[\t,]", -1))
                        .collect(Collectors.toSet())
                        .containsAll(NEEDED))
                .isPresent();
    }

    /** Reads metadata that stand in a document of their own; {@code chars} are the characters of {@code bytes}. */
    public static Node metadata(Reader chars, Utf8Reader bytes, Log log) {
        return Nodes.ofYaml(chars, bytes, Nodes.NONE, log).orElseGet(Node::object);
    }

    /**
     * Reads a table; {@code chars} are the characters of {@code bytes}.
     *
     * @param beside metadata of another document, for slots that the table's own metadata do not have
     */
    public static Pieces read(Reader chars, Utf8Reader bytes, Node beside, Naming naming, Log log) {
        Tsv table = new Tsv(chars, bytes, log);
        StringBuilder comments = new StringBuilder();
        for (Optional<String> line = table.comment(); line.isPresent(); line = table.comment()) {
            // a blank for the mark: lines and columns stay those of the document
            comments.append(line.get().replaceFirst("^#", " ")).append('\n');
        }
        Node metadata = comments.toString().isBlank()
                ? Node.object()
                : metadata(new StringReader(comments.toString()), bytes, log).copy();
        beside.members().forEach((slot, value) -> fill(metadata, slot, value));
        Sets sets = new Sets(metadata, naming, log);
        List<Cell> header = table.header();
        if (!table.isCut() && isSound(header, log)) {
            List<String> columns =
                    header.stream().map(cell -> cell.text().strip()).collect(Collectors.toList());
            for (List<Cell> row = table.row(); !row.isEmpty(); row = table.row()) {
                if (table.isCut()) {
                    sets.refuse(Map.of());
                } else {
                    row(columns, row, sets, log);
                }
            }
        }
        Translation translation = sets.finish(!table.isCut());
        return translation.finish(bytes::origin);
    }

    private static void fill(Node metadata, String slot, Node value) {
        Optional<Node> before = metadata.get(slot);
        if (before.isEmpty()) {
            metadata.put(slot, value);
        } else if (slot.equals(SetSlots.CURIES)) {
            Node both = value.copy();
            before.get().members().forEach(both::put);
            metadata.put(slot, both);
        }
    }

    private static boolean isSound(List<Cell> header, Log log) {
        Set<String> seen = new HashSet<>();
        for (Cell name : header) {
            if (!seen.add(name.text().strip())) {
                log.refuse(Code.DUPLICATE_COLUMN, "the header has this slot already", name.place(), name.text());
                return false;
            }
        }
        if (!seen.containsAll(NEEDED)) {
            Location place = header.isEmpty() ? log.whole() : header.get(0).place();
            log.refuse(
                    Code.HEADER,
                    "the header names the slots, among them subject_id, predicate_id and object_id",
                    place);
            return false;
        }
        return true;
    }

    private static void row(List<String> columns, List<Cell> row, Sets sets, Log log) {
        Location place = row.get(0).place();
        List<Cell> cells = new ArrayList<>(row);
        while (cells.size() > columns.size()
                && cells.get(cells.size() - 1).text().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > columns.size()) {
            String quote = row.stream().map(Cell::text).collect(Collectors.joining("\t"));
            log.refuse(
                    Code.CELL_COUNT,
                    "the row has " + row.size() + " cells, the header " + columns.size(),
                    place,
                    quote);
            sets.refuse(Map.of());
            return;
        }
        Map<String, Cell> slots = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) {
                slots.put(columns.get(i), cells.get(i));
            }
        }
        sets.row(slots, place);
    }
}
