package io.crosswalk.catalogs.internal.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which cells of a sheet are merged downwards: by column, from the first row of each region to its last. */
final class Merged {
    static final Merged NONE = new Merged();
    private static final int MOST = 100_000;

    private final Map<Integer, TreeMap<Integer, Integer>> regions = new HashMap<>();

    /** Those that a sheet declares. */
    static Merged read(Xml xml) throws IOException {
        Merged merged = new Merged();
        int count = 0;
        while (xml.nextElement()) {
            if (xml.name().equals("mergeCell") && count++ < MOST) {
                String[] ends = xml.attribute("ref").split(":", 2);
                if (ends.length == 2) {
                    int column = SheetRows.column(ends[0]);
                    int from = SheetRows.row(ends[0]);
                    int to = SheetRows.row(ends[1]);
                    if (column >= 0 && to > from && from > 0) {
                        merged.regions
                                .computeIfAbsent(column, key -> new TreeMap<>())
                                .put(from, to);
                    }
                }
            }
        }
        return merged;
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    /** The columns that have any. */
    Iterable<Integer> columns() {
        return regions.keySet();
    }

    /** The first row of the region that a cell belongs to and does not start; 0 if there is none. */
    int start(int column, int row) {
        Map.Entry<Integer, Integer> region =
                regions.getOrDefault(column, new TreeMap<>()).lowerEntry(row);
        return region != null && region.getValue() >= row ? region.getKey() : 0;
    }
}
