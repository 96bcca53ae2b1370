package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of one sheet that are not blank, one after another. */
final class SheetRows {
    private static final int MOST_COLUMNS = 1_000;
    /** As many digits as a spreadsheet program shows: what it computed with is a binary fraction. */
    private static final MathContext SHOWN = new MathContext(15);

    private final Xml xml;
    private final List<String> shared;
    private final Merged merged;
    private final Function<String, Location> places;
    private final Map<Integer, Cell> above = new HashMap<>();
    private int number;

    /** {@code places} says where a cell such as {@code B7} stands. */
    SheetRows(Xml xml, List<String> shared, Merged merged, Function<String, Location> places) {
        this.xml = xml;
        this.shared = shared;
        this.merged = merged;
        this.places = places;
    }

    /** The next row that is not blank, from its first column; none at the end. */
    List<Cell> next() throws IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("row")) {
                String stated = xml.attribute("r");
                number = stated.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(stated) : number + 1;
                List<Cell> cells = cells();
                if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                    return cells;
                }
            }
        }
        return List.of();
    }

    private List<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        int opened = xml.depth();
        while (xml.nextInside(opened)) {
            if (xml.name().equals("c")) {
                int stated = column(xml.attribute("r"));
                int column = stated < 0 ? cells.size() : stated;
                Cell cell = cell(column);
                if (column < MOST_COLUMNS) {
                    pad(cells, column);
                    cells.set(column, cell);
                } else if (!cell.text().isEmpty()) {
                    throw new Archive.Refusal(Code.LIMIT_EXCEEDED
                            .error("a row has more than " + MOST_COLUMNS + " columns")
                            .at(cell.place()));
                }
            }
        }
        for (int column : merged.columns()) {
            if (column < MOST_COLUMNS) {
                merge(cells, column);
            }
        }
        return cells;
    }

    private void pad(List<Cell> cells, int column) {
        while (cells.size() <= column) {
            cells.add(new Cell("", places.apply(name(cells.size()) + number)));
        }
    }

    private void merge(List<Cell> cells, int column) {
        int start = merged.start(column, number);
        if (start == 0) {
            above.put(
                    column,
                    column < cells.size() ? cells.get(column) : new Cell("", places.apply(name(column) + number)));
        } else if (above.containsKey(column)) {
            pad(cells, column);
            Cell first = above.get(column);
            cells.set(column, new Cell(first.text(), cells.get(column).place(), first.number()));
        }
    }

    private Cell cell(int column) throws IOException {
        String type = xml.attribute("t");
        Location place = places.apply(name(column) + number);
        String value = "";
        int opened = xml.depth();
        while (xml.nextInside(opened)) {
            if (xml.name().equals("v")) {
                value = xml.text("v");
            } else if (xml.name().equals("is")) {
                value = Escapes.decode(xml.text("t"));
            }
        }
        return switch (type) {
            case "s" -> new Cell(shared(value.strip()).strip(), place);
            case "str" -> new Cell(Escapes.decode(value).strip(), place);
            case "b" -> new Cell(value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE", place);
            case "inlineStr", "e", "d" -> new Cell(value.strip(), place);
            default -> new Cell(number(value.strip()), place, !value.isBlank());
        };
    }

    private String shared(String index) {
        int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    /** A number as a person sees it: 5.1 for 5.0999999999999996, 8 for 8.0. */
    private static String number(String value) {
        if (!value.matches("-?[0-9]{1,20}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?")) {
            return value;
        }
        BigDecimal shown = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
        return shown.toPlainString();
    }

    /** The column of a cell such as {@code B7}, from 0; -1 if the text names none. */
    static int column(String cell) {
        int column = 0;
        int at = 0;
        for (; at < cell.length() && at < 4 && cell.charAt(at) >= 'A' && cell.charAt(at) <= 'Z'; at++) {
            column = 26 * column + cell.charAt(at) - 'A' + 1;
        }
        return at == 0 ? -1 : column - 1;
    }

    /** The row of a cell such as {@code B7}; 0 if the text names none. */
    static int row(String cell) {
        String digits = cell.replaceFirst("^[A-Z]{1,4}", "");
        return digits.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(digits) : 0;
    }

    /** The letters of a column, from 0. */
    static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
