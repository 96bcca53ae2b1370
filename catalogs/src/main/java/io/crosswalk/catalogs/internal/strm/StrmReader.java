package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.catalogs.internal.sheet.CsvRows;
import io.crosswalk.catalogs.internal.sheet.Sink;
import io.crosswalk.catalogs.internal.sheet.Xlsx;
import io.crosswalk.relation.MappingSet;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads mapping tables: lines or a sheet of general information, then a header that names an element on either side, then rows. Every row is
 * kept, repaired or refused.
 */
public final class StrmReader implements Sink {
    /** How many lines may stand above a header. */
    private static final int MOST_LINES = 1_000;

    private final Log log;
    private final Rows rows;
    private final boolean isWorkbook;
    private Notes general = new Notes();
    private List<List<Cell>> above = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private String sheet = "";
    private boolean anyHeader;

    private StrmReader(Naming naming, boolean reversed, boolean isWorkbook, Log log) {
        this.log = log;
        this.isWorkbook = isWorkbook;
        this.rows = new Rows(naming, reversed, log);
    }

    /** Whether a text starts as a mapping table in CSV. */
    public static boolean fits(String start) {
        return separator(start).isPresent();
    }

    /** What separates cells: the first of comma, semicolon and tab with which a line is a header; empty if there is none. */
    private static Optional<Character> separator(String start) {
        return Stream.of(',', ';', '\t').filter(with -> hasHeader(start, with)).findFirst();
    }

    private static boolean hasHeader(String start, char separator) {
        boolean[] found = {false};
        int[] lines = {0};
        // what is wrong with the beginning is for the reading to report
        Log unheard = new Log("-", new Limits(Long.MAX_VALUE, 1, start.length() + 1, 1));
        CsvRows.read(new StringReader(start), Optional::empty, separator, unheard, new Sink() {
            @Override
            public void sheet(String name) {}

            @Override
            public boolean row(List<Cell> cells) {
                found[0] = Header.of(cells).isPresent();
                return !found[0] && ++lines[0] < MOST_LINES;
            }
        });
        return found[0];
    }

    /** Reads CSV; {@code chars}, which can be marked, are the characters of {@code bytes}. */
    public static Pieces csv(Reader chars, Utf8Reader bytes, String start, Naming naming, boolean reversed, Log log) {
        StrmReader reader = new StrmReader(naming, reversed, false, log);
        CsvRows.End end = CsvRows.read(chars, bytes::failure, separator(start).orElse(','), log, reader);
        if (end == CsvRows.End.INSIDE_ROW && reader.anyHeader) {
            log.refused(1);
        }
        return reader.finish(bytes::origin);
    }

    /** Reads the bytes of a workbook; {@code origin} answers its name and SHA-256. */
    public static Pieces xlsx(byte[] bytes, Supplier<String> origin, Naming naming, boolean reversed, Log log) {
        StrmReader reader = new StrmReader(naming, reversed, true, log);
        Xlsx.read(bytes, log, reader);
        return reader.finish(origin);
    }

    @Override
    public void sheet(String name) {
        endSheet();
        sheet = name;
    }

    @Override
    public boolean row(List<Cell> cells) {
        List<Cell> line = isWorkbook ? cells : cells.stream().map(Rows::ofCsv).toList();
        if (header.isPresent()) {
            rows.read(line);
        } else if (above.size() < MOST_LINES) {
            header = Header.of(line);
            header.ifPresentOrElse(this::begin, () -> above.add(line));
        }
        return isWorkbook || header.isPresent() || above.size() < MOST_LINES;
    }

    private void begin(Header found) {
        anyHeader = true;
        Notes notes = new Notes(general);
        above.stream().filter(line -> !line.get(0).text().startsWith("sep=")).forEach(notes::add);
        above.clear();
        rows.begin(found, notes, sheet);
    }

    /** Takes a sheet without a header for general information if it looks like it. */
    private void endSheet() {
        if (header.isEmpty() && above.stream().anyMatch(Notes::isKnown)) {
            general = new Notes(general);
            above.forEach(general::add);
        } else if (header.isEmpty() && !above.isEmpty() && isWorkbook) {
            log.add(Code.SHEET
                    .info("the sheet is not read: no row of it names the columns of elements on both sides")
                    .at(above.get(0).get(0).place())
                    .quoting(sheet));
        }
        above = new ArrayList<>();
        header = Optional.empty();
    }

    private Pieces finish(Supplier<String> origin) {
        List<List<Cell>> unused = above;
        endSheet();
        if (!anyHeader && log.errors() == 0) {
            log.refuse(
                    Code.HEADER,
                    "no line names a column of elements on both sides, such as " + Column.FOCAL.header() + " and "
                            + Column.REFERENCE.header() + ", or source and target",
                    unused.isEmpty() ? log.whole() : unused.get(0).get(0).place());
        }
        List<MappingSet> sets = rows.finish(origin);
        return Pieces.of(List.of(), sets, List.of());
    }
}
