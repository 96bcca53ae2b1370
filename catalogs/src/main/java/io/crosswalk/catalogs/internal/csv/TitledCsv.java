package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.ParserErrors;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.StandardId;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * CSV whose first line names a standard, {@code # acme:2026 Controls of Acme}, and whose second line names the columns.
 *
 * <p>Hands on every row that has as many cells as the header; each other one has been reported and is counted as refused.
 */
final class TitledCsv {
    /** A cell as written, without outer blanks. */
    record Cell(String text, Location place) {}

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

        String text(String column) {
            return cell(column).text();
        }
    }

    private final Log log;
    private final Set<String> required;
    private final Set<String> known;
    private final Consumer<Row> sink;
    private Optional<StandardId> standard = Optional.empty();
    private String title = "";
    private List<Cell> header = List.of();
    private final List<Cell> row = new ArrayList<>();
    private int lines;

    private TitledCsv(Log log, Set<String> required, Set<String> known, Consumer<Row> sink) {
        this.log = log;
        this.required = required;
        this.known = known;
        this.sink = sink;
    }

    /** Whether the second line of a text names some columns, in any order and among others, and the first starts with {@code #}. */
    static boolean fits(String text, Set<String> columns) {
        List<String> lines = text.lines().limit(2).collect(Collectors.toList());
        return lines.size() == 2
                && lines.get(0).startsWith("#")
                && Stream.of(lines.get(1).split(",", -1))
                        .map(name -> name.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                        .collect(Collectors.toSet())
                        .containsAll(columns);
    }

    /** Reads a document; {@code chars} are the characters of {@code bytes}. */
    static TitledCsv read(
            Reader chars, Utf8Reader bytes, Log log, Set<String> required, Set<String> known, Consumer<Row> sink) {
        TitledCsv csv = new TitledCsv(log, required, known, sink);
        CsvFactory factory = CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(log.limits().text())
                        .maxDocumentLength(-1L)
                        .maxTokenCount(-1L)
                        .build())
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .enable(CsvReadFeature.TRIM_SPACES)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), chars)) {
            try {
                csv.rows(parser);
            } catch (RuntimeException e) {
                // whatever the parser throws over a document is the document's error: it must not reach the caller
                log.end(bytes.failure().orElseGet(() -> ParserErrors.describe(e, parser, log)));
                if (csv.lines > 1 && (bytes.failure().isEmpty() || !csv.row.isEmpty())) {
                    log.refused(1);
                }
            }
        }
        return csv;
    }

    /** The standard that the first line names; empty if it names none, which has been reported. */
    Optional<StandardId> standard() {
        return standard;
    }

    /** What follows the standard on the first line. */
    String title() {
        return title;
    }

    private void rows(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                TokenStreamLocation at = parser.currentTokenLocation();
                row.add(new Cell(parser.getString().strip(), log.place(at.getLineNr(), at.getColumnNr())));
            } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                List<Cell> complete = List.copyOf(row);
                row.clear();
                lines++;
                if (lines == 1 ? !first(complete) : lines == 2 ? !header(complete) : !row(complete)) {
                    return;
                }
            }
        }
    }

    private boolean first(List<Cell> cells) {
        String line = cells.stream().map(Cell::text).collect(Collectors.joining(","));
        String[] words = line.replaceFirst("^#\\s*", "").split("\\s+", 2);
        if (!line.startsWith("#")) {
            String form = "the first line names the standard, such as: # acme:2026 Controls of Acme";
            log.refuse(Code.HEADER, form, cells.get(0).place(), line);
            return false;
        }
        standard = Ids.standard(words[0], cells.get(0).place(), log);
        title = words.length > 1 ? words[1].strip() : "";
        return standard.isPresent();
    }

    private boolean header(List<Cell> cells) {
        header = cells;
        Set<String> seen = new HashSet<>();
        for (Cell name : cells) {
            if (!seen.add(name.text())) {
                log.refuse(Code.DUPLICATE_COLUMN, "the header has this column already", name.place(), name.text());
                return false;
            }
            if (!known.contains(name.text())) {
                log.add(Code.UNKNOWN_COLUMN
                        .info("the column is not read; those read are " + String.join(", ", known))
                        .at(name.place())
                        .quoting(name.text()));
            }
        }
        if (!seen.containsAll(required)) {
            log.refuse(
                    Code.HEADER,
                    "the second line names the columns, among them " + String.join(", ", required),
                    cells.get(0).place());
            return false;
        }
        return true;
    }

    private boolean row(List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return true;
        }
        if (cells.size() != header.size()) {
            log.refuse(
                    Code.CELL_COUNT,
                    "the row has " + cells.size() + " cells, the header " + header.size(),
                    cells.get(0).place(),
                    cells.stream().map(Cell::text).collect(Collectors.joining(",")));
            log.refused(1);
            return true;
        }
        Map<String, Cell> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i).text(), cells.get(i));
        }
        sink.accept(new Row(byColumn, cells.get(0).place()));
        return true;
    }
}
