package io.crosswalk.catalogs.internal.status;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.ParserErrors;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.standard.RequirementId;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads an assessment from CSV with a header that names the columns {@code id} and {@code status}. */
public final class StatusReader {
    private static final Words<Satisfaction> WORDS = Words.of(Satisfaction.values());
    private static final String ID = "id";
    private static final String STATUS = "status";

    private record Cell(String text, Location place) {}

    private final Log log;
    private final Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>();
    private final Map<RequirementId, Location> places = new LinkedHashMap<>();
    private final List<Cell> row = new ArrayList<>();
    private List<Cell> header = List.of();
    private int idColumn;
    private int statusColumn;

    private StatusReader(Log log) {
        this.log = log;
    }

    /** Whether a line is a header of this format, in any order and among other columns. */
    public static boolean isHeader(String line) {
        Set<String> names = Stream.of(line.split(",", -1))
                .map(name -> name.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                .collect(Collectors.toSet());
        return names.contains(ID) && names.contains(STATUS);
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Log log) {
        StatusReader reader = new StatusReader(log);
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
                reader.rows(parser);
            } catch (RuntimeException e) {
                // whatever the parser throws over a document is the document's error: it must not reach the caller
                log.end(bytes.failure().orElseGet(() -> ParserErrors.describe(e, parser, log)));
                if (!reader.header.isEmpty() && (bytes.failure().isEmpty() || !reader.row.isEmpty())) {
                    log.refused(1);
                }
            }
        }
        return reader.statuses.isEmpty()
                ? Pieces.NONE
                : Pieces.of(
                        List.of(),
                        List.of(),
                        List.of(Assessment.of(reader.statuses).at(reader.places)));
    }

    private void rows(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                TokenStreamLocation at = parser.currentTokenLocation();
                row.add(new Cell(parser.getString().strip(), log.place(at.getLineNr(), at.getColumnNr())));
            } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                List<Cell> complete = List.copyOf(row);
                row.clear();
                if (!header.isEmpty()) {
                    row(complete);
                } else if (!header(complete)) {
                    return;
                }
            }
        }
    }

    /** Takes note of the columns; false if they are not those of this format. */
    private boolean header(List<Cell> row) {
        header = row;
        List<String> names = row.stream().map(Cell::text).collect(Collectors.toUnmodifiableList());
        Set<String> seen = new HashSet<>();
        for (Cell name : row) {
            if (!seen.add(name.text())) {
                log.refuse(Code.DUPLICATE_COLUMN, "the header has this column already", name.place(), name.text());
                return false;
            }
        }
        idColumn = names.indexOf(ID);
        statusColumn = names.indexOf(STATUS);
        if (idColumn < 0 || statusColumn < 0) {
            log.refuse(
                    Code.HEADER,
                    "the first line names the columns, of which two are id and status",
                    row.get(0).place(),
                    String.join(",", names));
            return false;
        }
        for (Cell name : row) {
            if (!name.text().equals(ID) && !name.text().equals(STATUS)) {
                log.add(Code.UNKNOWN_COLUMN
                        .info("the column is not read; those read are id and status")
                        .at(name.place())
                        .quoting(name.text()));
            }
        }
        return true;
    }

    private void row(List<Cell> row) {
        if (row.stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        if (row.size() != header.size()) {
            log.refuse(
                    Code.CELL_COUNT,
                    "the row has " + row.size() + " cells, the header " + header.size(),
                    row.get(0).place(),
                    row.stream().map(Cell::text).collect(Collectors.joining(",")));
            log.refused(1);
            return;
        }
        Optional<RequirementId> id =
                Ids.full(row.get(idColumn).text(), row.get(idColumn).place(), log);
        Optional<Satisfaction> status =
                WORDS.find(row.get(statusColumn).text(), row.get(statusColumn).place(), log);
        if (id.isPresent() && status.isPresent()) {
            enter(id.get(), status.get(), row.get(idColumn));
        } else {
            log.refused(1);
        }
    }

    private void enter(RequirementId id, Satisfaction status, Cell cell) {
        Satisfaction before = statuses.putIfAbsent(id, status);
        places.putIfAbsent(id, cell.place());
        if (before == null) {
            log.kept(1);
        } else if (before == status) {
            log.add(Code.DUPLICATE_STATUS
                    .info("an earlier row says the same: taken once")
                    .at(cell.place())
                    .quoting(cell.text())
                    .then(Action.REPAIRED));
            log.repaired(1);
        } else {
            String contradiction = "an earlier row says " + before + ", this one " + status;
            log.refuse(Code.DUPLICATE_STATUS, contradiction, cell.place(), cell.text());
            log.refused(1);
        }
    }
}
