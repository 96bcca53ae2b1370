package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Mapping;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that a table puts together: their elements, as lists, stand in one relationship. If the rows are not each source with each target,
 * those of one source stand together.
 */
final class Group {
    /** One row. */
    private record Row(Mapping mapping, boolean repaired) {}

    private final String id;
    private final int position;
    private final List<Row> rows = new ArrayList<>();

    /** {@code position} is where its mappings stand among those of the set. */
    Group(String id, int position) {
        this.id = id;
        this.position = position;
    }

    int position() {
        return position;
    }

    void add(Mapping mapping, boolean repaired) {
        rows.add(new Row(mapping, repaired));
    }

    /**
     * What it claims, its rows counted; none if it contradicts itself or is not whole, which is reported: what is left of it must not stand
     * for all.
     */
    List<Mapping> finish(boolean isWhole, Log log) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Location place = rows.get(0).mapping.location().orElseGet(log::whole);
        boolean agree =
                rows.stream().map(row -> row.mapping.relationship()).distinct().count() == 1;
        if (!isWhole || !agree) {
            String why = agree
                    ? "left out, since a row that belongs to it was refused: fewer elements would stand for all"
                    : "the rows of a group state one relationship";
            log.refuse(Code.GROUP, why, place, id);
            log.refused(rows.size());
            return List.of();
        }
        rows.forEach(row -> {
            if (row.repaired) {
                log.repaired(1);
            } else {
                log.kept(1);
            }
        });
        return claims();
    }

    private List<Mapping> claims() {
        Mapping all = union(rows);
        long pairs = rows.stream()
                .flatMap(row -> row.mapping.sources().stream()
                        .flatMap(s -> row.mapping.targets().stream().map(t -> List.of(s, t))))
                .distinct()
                .count();
        if (pairs == (long) all.sources().size() * all.targets().size()) {
            return List.of(all);
        }
        Map<List<RequirementId>, List<Row>> bySource = rows.stream()
                .collect(Collectors.groupingBy(row -> row.mapping.sources(), LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream().map(Group::union).collect(Collectors.toUnmodifiableList());
    }

    private static Mapping union(List<Row> rows) {
        if (rows.size() == 1) {
            return rows.get(0).mapping;
        }
        Set<RequirementId> sources = new LinkedHashSet<>();
        Set<RequirementId> targets = new LinkedHashSet<>();
        rows.forEach(row -> {
            sources.addAll(row.mapping.sources());
            targets.addAll(row.mapping.targets());
        });
        String remarks = rows.stream()
                .flatMap(row -> row.mapping.remarks().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        Mapping.Builder all = rows.get(0).mapping.withEnds(List.copyOf(sources), List.copyOf(targets)).toBuilder();
        if (!remarks.isEmpty()) {
            all.remarks(remarks);
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            rows.get(i).mapping.extensions().forEach((key, json) -> {
                if (!said.getOrDefault(key, json).equals(json)) {
                    said.put(key + " #" + number, json);
                } else {
                    said.put(key, json);
                }
            });
        }
        said.forEach(all::extension);
        return all.build();
    }
}
