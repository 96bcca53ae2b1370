package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Location;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of cells that tabs separate, or commas where the header has them; a cell that starts with a quotation mark ends with one.
 *
 * <p>Not thread-safe.
 */
final class Tsv {
    /** A cell as written. */
    record Cell(String text, Location place) {}

    private static final int NOT_READ = -2;
    private static final int END = -1;
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final Reader chars;
    private final Utf8Reader bytes;
    private final Log log;
    private char separator = '\t';
    private int next = NOT_READ;
    private int line = 1;
    private int column = 1;
    private boolean cut;

    Tsv(Reader chars, Utf8Reader bytes, Log log) {
        this.chars = chars;
        this.bytes = bytes;
        this.log = log;
    }

    /** Whether the document ended too early, which has been reported. */
    boolean isCut() {
        return cut;
    }

    private int peek() {
        if (next == NOT_READ) {
            try {
                next = cut ? END : chars.read();
            } catch (IOException e) {
                end(bytes.failure().map(d -> d.message()).orElse("cannot read: " + e.getMessage()));
            }
        }
        return next;
    }

    private void end(String why) {
        cut = true;
        next = END;
        log.end(bytes.failure().orElseGet(() -> Code.LIMIT_EXCEEDED.error(why).at(here())));
    }

    private int read() {
        int c = peek();
        if (c == END) {
            return c;
        }
        next = NOT_READ;
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    private Location here() {
        return log.place(line, column);
    }

    private void append(StringBuilder text, int c) {
        if (text.length() >= log.limits().text()) {
            end("a text is longer than " + log.limits().text() + " characters, the limit of this reading");
        } else {
            text.append((char) c);
        }
    }

    /** A line that starts with {@code #}, or is blank, at the start of the document; empty if the next is another. */
    Optional<String> comment() {
        if (peek() != '#' && peek() != '\n' && peek() != '\r') {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        while (peek() != END && peek() != '\n') {
            append(text, read());
        }
        read();
        return Optional.of(text.toString().stripTrailing());
    }

    /** The first row, which settles what separates cells; no cell at the end of the document. */
    List<Cell> header() {
        List<Cell> cells = row();
        if (cells.size() != 1 || !cells.get(0).text().contains(",")) {
            return cells;
        }
        separator = ',';
        Location place = cells.get(0).place();
        return Stream.of(cells.get(0).text().split(",", -1))
                .map(name -> new Cell(name, place))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The next row that is not blank; no cell at the end of the document. */
    List<Cell> row() {
        while (peek() != END) {
            List<Cell> cells = line();
            if (cells.stream().anyMatch(cell -> !cell.text().isBlank())) {
                return cells;
            }
        }
        return List.of();
    }

    private List<Cell> line() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (read() == separator);
        return cells;
    }

    /** A cell; the next character is the separator, a line feed or none. */
    private Cell cell() {
        Location place = here();
        StringBuilder text = new StringBuilder();
        if (peek() == '"') {
            read();
            quoted(text);
        }
        while (peek() != END && peek() != separator && peek() != '\n') {
            int c = read();
            if (c != '\r' || peek() != '\n') {
                append(text, c);
            }
        }
        String written = text.toString();
        boolean guarded = written.startsWith("'") && FORMULA.matcher(written).matches();
        return new Cell(guarded ? written.substring(1) : written, place);
    }

    private void quoted(StringBuilder text) {
        while (peek() != END) {
            int c = read();
            if (c != '"') {
                append(text, c);
            } else if (peek() == '"') {
                append(text, read());
            } else {
                return;
            }
        }
    }

    /**
     * A text as a cell that {@link #row} gives back and that no spreadsheet program runs as a formula.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    static String cell(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair and cannot be written: " + text);
        }
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String guarded = formula ? "'" + text : text;
        boolean plain = guarded.chars().noneMatch(c -> c == '"' || c == '\t' || c == '\n' || c == '\r');
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
