package io.crosswalk.mapping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * Rows of text under named columns, and the ways to write them.
 *
 * <p>Immutable. Every row has a cell for every column; an absent value is empty text.
 */
public final class Table {
    private static final int WIDEST = 60;
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(List<String> columns, List<List<String>> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows.stream().map(List::copyOf).collect(Collectors.toUnmodifiableList());
        for (List<String> row : this.rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns);
            }
        }
    }

    /** A table of rows, each with a cell for every column. */
    public static Table of(List<String> columns, List<List<String>> rows) {
        return new Table(columns, rows);
    }

    /** The names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** The rows, in order. */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * Comma-separated values by RFC 4180, with a header line; lines end with a line feed.
     *
     * <p>A cell that a spreadsheet program would run as a formula starts with an apostrophe that is not part of it: one that starts with
     * {@code = + - @}, their full-width forms, a tab or a line end, or that starts so after apostrophes, unless it is a number.
     */
    public String csv() {
        StringBuilder text = new StringBuilder(line(columns));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::harmless).map(Table::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A JSON object with the format's name and version, and a row object per row, keyed by column. */
    public String json(String format) {
        return Json.document(json -> {
            json.writeStringProperty("format", format);
            writeRows(json);
        });
    }

    /** A member {@code rows}, in the object at hand. */
    void writeRows(JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        for (List<String> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeStringProperty(columns.get(i), row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A Markdown table. */
    public String markdown() {
        StringBuilder text = new StringBuilder(markdownLine(columns));
        text.append(columns.stream().map(c -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        rows.forEach(row -> text.append(markdownLine(row)));
        return text.toString();
    }

    private static String markdownLine(List<String> cells) {
        return cells.stream()
                .map(c -> c.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Aligned columns for people; a cell wider than sixty characters is wrapped, an empty column left out. */
    public String text() {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(i -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .collect(Collectors.toList());
        List<List<List<String>>> cells = new ArrayList<>();
        cells.add(columns.stream().map(List::of).collect(Collectors.toList()));
        rows.forEach(
                row -> cells.add(row.stream().map(c -> Wrap.lines(c, WIDEST)).collect(Collectors.toList())));
        int[] widths = new int[columns.size()];
        for (List<List<String>> row : cells) {
            for (int i : shown) {
                widths[i] = Math.max(
                        widths[i],
                        row.get(i).stream().mapToInt(String::length).max().orElse(0));
            }
        }
        StringBuilder text = new StringBuilder();
        cells.forEach(row -> append(text, row, shown, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<List<String>> row, List<Integer> shown, int[] widths) {
        int height = shown.stream().mapToInt(i -> row.get(i).size()).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i : shown) {
                String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
                out.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    /** The text form. */
    @Override
    public String toString() {
        return text();
    }
}
