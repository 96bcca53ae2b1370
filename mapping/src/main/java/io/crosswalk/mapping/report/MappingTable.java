package io.crosswalk.mapping.report;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims between two standards as rows, one for each pair and claim.
 *
 * <p>The relationship of a row is always true of the pair alone; rows of one joint cover share a group and carry the word that holds of the
 * whole lists.
 */
public final class MappingTable {
    private static final List<String> COLUMNS = List.of(
            "source_id",
            "target_id",
            "relationship",
            "rationale",
            "strength",
            "confidence",
            "group",
            "group_relationship",
            "set",
            "remarks");

    private record Row(int source, int target, String set, int ordinal, List<String> cells) {}

    private MappingTable() {}

    /**
     * The rows from one standard to another, in document order of source, then target, then set; a set that exists the other way round is
     * inverted. Ids are local.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the crosswalk has no such standard
     */
    public static Table between(
            Crosswalk crosswalk, StandardId source, StandardId target, Predicate<MappingSet> which) {
        Standard from = crosswalk.standard(source);
        Standard to = crosswalk.standard(target);
        List<Row> rows = crosswalk.mappingSets().stream()
                .filter(which)
                .flatMap(set -> oriented(set, source, target))
                .flatMap(set -> rows(set, from, to))
                .sorted(Comparator.comparingInt(Row::source)
                        .thenComparingInt(Row::target)
                        .thenComparing(Row::set)
                        .thenComparingInt(Row::ordinal))
                .collect(Collectors.toList());
        return Table.of(COLUMNS, rows.stream().map(Row::cells).collect(Collectors.toList()));
    }

    private static Stream<MappingSet> oriented(MappingSet set, StandardId source, StandardId target) {
        if (set.source().equals(source) && set.target().equals(target)) {
            return Stream.of(set);
        }
        return set.source().equals(target) && set.target().equals(source) ? Stream.of(set.inverse()) : Stream.empty();
    }

    private static Stream<Row> rows(MappingSet set, Standard from, Standard to) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < set.mappings().size(); i++) {
            Mapping mapping = set.mappings().get(i);
            for (RequirementId source : mapping.sources()) {
                for (RequirementId target : mapping.targets()) {
                    rows.add(new Row(
                            from.position(source.local()),
                            to.position(target.local()),
                            set.id(),
                            i + 1,
                            cells(set, i + 1, mapping, source, target)));
                }
            }
        }
        return rows.stream();
    }

    private static List<String> cells(
            MappingSet set, int ordinal, Mapping mapping, RequirementId source, RequirementId target) {
        boolean joint = !mapping.isPair();
        Argument argument = mapping.argument();
        String remarks = Stream.concat(Stream.of(argument.text()), mapping.remarks().stream())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
        return List.of(
                source.local(),
                target.local(),
                mapping.ofMembers().toString(),
                set.rationaleOf(mapping).map(Rationale::toString).orElse(""),
                mapping.strength().map(Strength::toString).orElse(""),
                set.confidenceOf(mapping).map(Confidence::toString).orElse(""),
                joint ? set.id() + "#" + ordinal : "",
                joint ? mapping.relationship().toString() : "",
                set.reference(),
                remarks);
    }
}
