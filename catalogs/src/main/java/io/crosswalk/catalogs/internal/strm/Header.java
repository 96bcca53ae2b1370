package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a table says what.
 *
 * @param columns where the columns stand that are known
 * @param others the headers of the rest, by place
 * @param names what the columns of elements call their documents, such as {@code SCF} for {@code SCF #}
 * @param scale the scale that the header of the strength gives in parentheses
 * @param width the number of columns
 */
record Header(
        Map<Column, Integer> columns,
        Map<Integer, String> others,
        Map<Column, String> names,
        Optional<String> scale,
        int width) {
    private static final Pattern NUMBERED = Pattern.compile("(?s)\\s*(.{1,60}?)\\s*#\\s*");
    private static final Pattern SCALE = Pattern.compile("\\((\\s*\\d+\\s*(?:-|\u2013|to)\\s*\\d+\\s*)\\)");

    /** The header that a row is; empty if it names no element on one side. */
    static Optional<Header> of(List<Cell> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, String> names = new EnumMap<>(Column.class);
        Map<Integer, String> others = new LinkedHashMap<>();
        Optional<String> scale = Optional.empty();
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            Optional<Column> known = Column.of(text);
            if (known.isPresent() && columns.putIfAbsent(known.get(), i) == null) {
                Matcher bounds = SCALE.matcher(text);
                if (known.get() == Column.STRENGTH && bounds.find()) {
                    scale = Optional.of(bounds.group(1).replaceAll("\\s", "").replaceAll("\u2013|to", "-"));
                }
            } else if (!text.isEmpty()) {
                others.put(i, text.replaceAll("\\s+", " "));
                if (NUMBERED.matcher(text).matches()) {
                    numbered.add(i);
                }
            }
        }
        for (int i : numbered) {
            Column side = columns.containsKey(Column.FOCAL) ? Column.REFERENCE : Column.FOCAL;
            Matcher name = NUMBERED.matcher(others.getOrDefault(i, ""));
            if (!columns.containsKey(side) && name.matches()) {
                columns.put(side, i);
                names.put(side, name.group(1));
                others.remove(i);
            }
        }
        return columns.containsKey(Column.FOCAL) && columns.containsKey(Column.REFERENCE)
                ? Optional.of(new Header(columns, others, names, scale, cells.size()))
                : Optional.empty();
    }
}
