package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.catalogs.internal.sheet.CsvRows;
import io.crosswalk.catalogs.internal.sheet.Sink;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.StandardId;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one place that walks the rows of a CSV document: where its form has a title, lines that start with {@code #}, of which the first
 * names a standard, {@code # acme:2026 Controls of Acme}; then a line that names the columns; then rows.
 *
 * <p>Hands on every row that has as many cells as the header; each other one has been reported and is counted as refused.
 */
final class Csv implements Sink {
    /**
     * What a format looks like.
     *
     * @param titled whether lines that start with {@code #} stand above the header
     * @param notes what those lines after the first may state, {@code # name: value}
     * @param required the columns without which nothing is read
     * @param optional the other columns that are read
     */
    record Form(boolean titled, List<String> notes, List<String> required, List<String> optional) {
        /** Whether a text starts as a document of this form: its columns may stand in any order and among others. */
        boolean fits(String start) {
            Optional<String> first = start.lines().findFirst().filter(Csv::isTitle);
            return (!titled || first.isPresent())
                    && start.lines()
                            .dropWhile(line -> titled && (line.replace(",", "").isBlank() || isTitle(line)))
                            .findFirst()
                            .filter(line -> names(line).containsAll(required))
                            .isPresent();
        }

        private static Set<String> names(String line) {
            return Stream.of(line.split(",", -1))
                    .map(name ->
                            name.strip().replaceAll("^\"(.*)\"$", "$1").strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }

        private List<String> columns() {
            return Stream.concat(required.stream(), optional.stream()).collect(Collectors.toUnmodifiableList());
        }
    }

    /** One row; a column that the document does not have is an empty cell at the start of the row. */
    static final class Row {
        private final Map<String, Cell> cells;
        private final Location start;

        private Row(Map<String, Cell> cells, Location start) {
            this.cells = cells;
            this.start = start;
        }

        Cell cell(String column) {
            return cells.getOrDefault(column, new Cell("", start));
        }

        /** Whether the document has a column. */
        boolean has(String column) {
            return cells.containsKey(column);
        }

        /** Where the row starts. */
        Location start() {
            return start;
        }

        String text(String column) {
            return cell(column).text();
        }
    }

    private final Log log;
    private final Form form;
    private final Consumer<Row> sink;
    private Optional<StandardId> standard = Optional.empty();
    private String title = "";
    private Optional<Location> start = Optional.empty();
    private final Map<String, String> notes = new HashMap<>();
    private List<String> header = List.of();
    private boolean whole = true;

    private Csv(Log log, Form form, Consumer<Row> sink) {
        this.log = log;
        this.form = form;
        this.sink = sink;
    }

    private static boolean isTitle(String line) {
        return line.startsWith("#") || line.startsWith("\"#");
    }

    /** Reads a document; {@code chars} are the characters of {@code bytes}. */
    static Csv read(Reader chars, Utf8Reader bytes, Log log, Form form, Consumer<Row> sink) {
        Csv csv = new Csv(log, form, sink);
        CsvRows.End end = CsvRows.read(chars, bytes::failure, ',', log, csv);
        if (end != CsvRows.End.WHOLE) {
            csv.whole = false;
            if (!csv.header.isEmpty() && end == CsvRows.End.INSIDE_ROW) {
                log.refused(1);
            }
        }
        return csv;
    }

    /** The standard that the title names; empty if it names none, which has been reported, or if the form has no title. */
    Optional<StandardId> standard() {
        return standard;
    }

    /** What follows the standard in the title. */
    String title() {
        return title;
    }

    /** Where the title stands; empty if there is none. */
    Optional<Location> start() {
        return start;
    }

    /** What a line under the title states; empty if none does. */
    Optional<String> note(String name) {
        return Optional.ofNullable(notes.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether every row has been handed on: none was refused here, and the document did not end too early. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void sheet(String name) {}

    /** Takes a line; false if nothing can be read after it, which has been reported. */
    @Override
    public boolean row(List<Cell> cells) {
        if (!header.isEmpty()) {
            entry(cells);
            return true;
        }
        if (form.titled() && cells.get(0).text().startsWith("#")) {
            return standard.isEmpty() ? title(cells) : note(cells);
        }
        if (form.titled() && standard.isEmpty()) {
            String what = "the first line names the standard, such as: # acme:2026 Controls of Acme";
            log.refuse(Code.HEADER, what, cells.get(0).place(), joined(cells));
            return false;
        }
        return header(cells);
    }

    /** The text of a line that is no row: a comma in it has made cells, a spreadsheet adds empty ones. */
    private static String joined(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining(", ")).replaceFirst("(, )+$", "");
    }

    private boolean title(List<Cell> cells) {
        String[] words = joined(cells).substring(1).strip().split("\\s+", 2);
        start = Optional.of(cells.get(0).place());
        standard = Ids.standard(words[0], cells.get(0).place(), log);
        title = words.length > 1 ? words[1].strip() : "";
        return standard.isPresent();
    }

    private boolean note(List<Cell> cells) {
        String line = joined(cells).substring(1).strip();
        String[] parts = line.split("\\s*:\\s*", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        Location place = cells.get(0).place();
        if (!form.notes().contains(name)) {
            log.add(Code.UNKNOWN_KEY
                    .warning("a line that starts with # and is not read"
                            + (form.notes().isEmpty() ? "" : "; those read state " + String.join(", ", form.notes())))
                    .at(place)
                    .quoting(line));
        } else if (notes.putIfAbsent(name, parts.length > 1 ? parts[1] : "") != null) {
            log.refuse(Code.DUPLICATE_KEY, "an earlier line states this", place, line);
        }
        return true;
    }

    private boolean header(List<Cell> cells) {
        header = cells.stream().map(Csv::lowerCase).collect(Collectors.toUnmodifiableList());
        Set<String> seen = new HashSet<>();
        for (Cell name : cells) {
            if (!seen.add(lowerCase(name))) {
                log.refuse(Code.DUPLICATE_COLUMN, "the header has this column already", name.place(), name.text());
                return false;
            }
        }
        if (!seen.containsAll(form.required())) {
            log.refuse(
                    Code.HEADER,
                    "the header names the columns, among them " + String.join(", ", form.required()),
                    cells.get(0).place(),
                    joined(cells));
            return false;
        }
        List<String> known = form.columns();
        cells.stream()
                .filter(name -> !known.contains(lowerCase(name)))
                .forEach(name -> log.add(Code.UNKNOWN_COLUMN
                        .info("the column is not read; those read are " + String.join(", ", known))
                        .at(name.place())
                        .quoting(name.text())));
        return true;
    }

    private static String lowerCase(Cell name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    private void entry(List<Cell> cells) {
        if (cells.size() != header.size()) {
            log.refuse(
                    Code.CELL_COUNT,
                    "the row has " + cells.size() + " cells, the header " + header.size(),
                    cells.get(0).place(),
                    cells.stream().map(Cell::text).collect(Collectors.joining(",")));
            log.refused(1);
            whole = false;
            return;
        }
        Map<String, Cell> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        sink.accept(new Row(byColumn, cells.get(0).place()));
    }
}
