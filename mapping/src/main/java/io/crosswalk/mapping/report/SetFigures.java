package io.crosswalk.mapping.report;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each mapping set holds and what follows from it alone: mappings by word, and the coverage of either end by the whole of the other.
 *
 * <p>In order of set id. A derived set supports no guarantee, so nothing follows from it.
 */
public final class SetFigures {
    private static final List<Relationship> WORDS = List.of(
            Relationship.EQUAL_TO,
            Relationship.SUPERSET_OF,
            Relationship.SUBSET_OF,
            Relationship.INTERSECTS_WITH,
            Relationship.RELATED,
            Relationship.NO_RELATIONSHIP);

    private record Figures(MappingSet set, List<Long> words, long joint, Totals target, Totals source) {
        static Figures of(MappingSet set, Crosswalk crosswalk) {
            return new Figures(
                    set,
                    WORDS.stream()
                            .map(word -> count(set, m -> m.isPair() && m.relationship() == word))
                            .collect(Collectors.toList()),
                    count(set, m -> !m.isPair()),
                    totals(set.target(), set.source(), set, crosswalk),
                    totals(set.source(), set.target(), set, crosswalk));
        }

        private static long count(MappingSet set, Predicate<Mapping> which) {
            return set.mappings().stream().filter(which).count();
        }

        private static Totals totals(StandardId of, StandardId from, MappingSet set, Crosswalk crosswalk) {
            if (crosswalk.standard(of).assessable().isEmpty()) {
                return Totals.of(List.of()); // headings alone: nothing that could be covered
            }
            return CoverageQuery.of(of)
                    .from(from)
                    .using(Set.of(set.id()))
                    .ask(crosswalk)
                    .totals();
        }

        List<String> counts() {
            List<String> counts = new ArrayList<>(
                    List.of(set.id(), String.valueOf(set.mappings().size())));
            words.forEach(n -> counts.add(String.valueOf(n)));
            counts.add(String.valueOf(joint));
            return counts;
        }
    }

    private final List<Figures> figures;

    private SetFigures(List<Figures> figures) {
        this.figures = figures;
    }

    /** The figures of every mapping set of a crosswalk; costs two coverage answers each. */
    public static SetFigures of(Crosswalk crosswalk) {
        return new SetFigures(crosswalk.mappingSets().stream()
                .map(set -> Figures.of(set, crosswalk))
                .collect(Collectors.toUnmodifiableList()));
    }

    /**
     * A row for each set, a figure in each cell: mappings of a pair by word, mappings of lists as {@code joint}, and for either end how
     * many of its assessable requirements are contained, partly contained, or neither, of how many.
     */
    public Table table() {
        List<String> columns = columns();
        for (String end : List.of("target", "source")) {
            columns.addAll(List.of(end + "_contained", end + "_partly", end + "_neither", end + "_of"));
        }
        return Table.of(
                columns,
                figures.stream()
                        .map(f -> {
                            List<String> cells = f.counts();
                            cells.addAll(parts(f.target));
                            cells.addAll(parts(f.source));
                            return cells;
                        })
                        .collect(Collectors.toList()));
    }

    /** The rows for people: the figures of one end in one cell. */
    public String text() {
        List<String> columns = columns();
        columns.addAll(List.of("of the target", "of the source"));
        return Table.of(
                        columns,
                        figures.stream()
                                .map(f -> {
                                    List<String> cells = f.counts();
                                    cells.add(sentence(parts(f.target)));
                                    cells.add(sentence(parts(f.source)));
                                    return cells;
                                })
                                .collect(Collectors.toList()))
                .text();
    }

    private static List<String> columns() {
        return new ArrayList<>(
                List.of("set", "mappings", "equal", "superset", "subset", "intersects", "related", "none", "joint"));
    }

    private static List<String> parts(Totals totals) {
        int contained = totals.guaranteed();
        int partly = totals.touched() - contained;
        return List.of(contained, partly, totals.applicable() - totals.touched(), totals.applicable()).stream()
                .map(String::valueOf)
                .collect(Collectors.toList());
    }

    private static String sentence(List<String> parts) {
        return String.join(" / ", parts.subList(0, 3)) + " of " + parts.get(3);
    }
}
