package io.crosswalk.mapping.report;

import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.comparison.Overlap;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as rows: one for each statement, phase, link, section, topic and direction of coverage. */
final class ComparisonRows {
    /** What one side says, and on what it rests; both empty where it says nothing. */
    private record Cell(String text, String source) {
        private static final Cell NONE = new Cell("", "");

        static Cell of(String text, Attribution attribution) {
            return new Cell(marked(text, attribution), attribution.toString());
        }
    }

    private final Comparison answer;
    private final List<List<String>> rows = new ArrayList<>();

    ComparisonRows(Comparison answer) {
        this.answer = answer;
        row("standard", new Cell(title(answer.left()), ""), new Cell(title(answer.right()), ""));
        for (Aspect aspect : Aspect.values()) {
            pair(aspect.toString(), s -> map(profile(s).statements(aspect), ComparisonRows::cell));
        }
        pair("phase", s -> map(profile(s).phases(), ComparisonRows::cell));
        pair("link", s -> map(profile(s).links(), ComparisonRows::cell));
        pair("requirements", s -> List.of(new Cell(String.valueOf(s.assessable().size()), "catalog: assessable")));
        pair("section", s -> map(s.sections(), section -> cell(s, section)));
        topics();
        row("coverage", Cell.NONE, coverage(answer.ofRight()));
        row("coverage", coverage(answer.ofLeft()), Cell.NONE);
    }

    Table table() {
        return Table.of(List.of("aspect", "left", "right", "source"), rows);
    }

    /** The profile of a standard; an empty one if its catalog says nothing. */
    static Profile profile(Standard standard) {
        return standard.profile().orElseGet(() -> Profile.builder().build());
    }

    private static String title(Standard standard) {
        return standard.id() + " " + standard.title();
    }

    private static <T> List<Cell> map(List<T> facts, Function<T, Cell> cell) {
        return facts.stream().map(cell).collect(Collectors.toList());
    }

    private static Cell cell(Statement statement) {
        return Cell.of(statement.text(), statement.attribution());
    }

    private static Cell cell(Phase phase) {
        return Cell.of(phase.toString(), phase.attribution());
    }

    private static Cell cell(Link link) {
        return Cell.of(link + (link.note().isEmpty() ? "" : ": " + link.note()), link.attribution());
    }

    private static Cell cell(Standard standard, Section section) {
        return new Cell(section.title() + ": " + size(standard, section), "catalog: assessable");
    }

    /** How many assessable requirements a section has. */
    static long size(Standard standard, Section section) {
        return section.roots().stream()
                .flatMap(root -> standard.subtree(standard.requirement(root)).stream())
                .filter(Requirement::isAssessable)
                .distinct()
                .count();
    }

    /** A claim of a vendor never stands without these words. */
    static String marked(String text, Attribution attribution) {
        return attribution.basis() == Basis.VENDOR_CLAIM ? text + " (vendor claim)" : text;
    }

    private void pair(String aspect, Function<Standard, List<Cell>> facts) {
        List<Cell> left = facts.apply(answer.left());
        List<Cell> right = facts.apply(answer.right());
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            row(aspect, i < left.size() ? left.get(i) : Cell.NONE, i < right.size() ? right.get(i) : Cell.NONE);
        }
    }

    private void row(String aspect, Cell left, Cell right) {
        rows.add(List.of(aspect, left.text, right.text, source(left, right)));
    }

    /** The source of the only side that names one, or of both; sides are told apart where they differ. */
    private static String source(Cell left, Cell right) {
        if (left.source.isEmpty() || left.source.equals(right.source)) {
            return right.source;
        }
        return right.source.isEmpty() ? left.source : "left " + left.source + "; right " + right.source;
    }

    private void topics() {
        Overlap overlap = answer.overlap();
        String source = overlap.sets().stream().map(MappingSet::reference).collect(Collectors.joining(", "));
        for (Overlap.Cell cell : overlap.cells()) {
            rows.add(List.of(
                    "topic",
                    cell.left(),
                    cell.right(),
                    cell.pairs() + " of " + overlap.pairs() + " pairs in " + source));
        }
    }

    private Cell coverage(Coverage coverage) {
        String given = coverage.query().satisfied().iterator().next().toString();
        return new Cell("given " + given + ": " + figures(coverage), grounds(answer, List.of(coverage)));
    }

    /** On what the figures of some directions rest: the scopes of both standards, and mapping sets. */
    static String grounds(Comparison answer, List<Coverage> directions) {
        return "In scope: "
                + Stream.of(answer.left(), answer.right())
                        .map(s -> directions
                                .get(0)
                                .query()
                                .scope(s.id())
                                .filter(scope -> !scope.isWhole())
                                .map(Scope::toString)
                                .orElse("the whole of " + s.id()))
                        .collect(Collectors.joining(", "))
                + "; " + Assumptions.sets(directions);
    }

    /** Contained, partly and the rest, of their denominator. */
    static String figures(Coverage coverage) {
        List<String> figures = new ArrayList<>();
        for (Outlook outlook : List.of(
                Outlook.CONTAINED, Outlook.PARTLY, Outlook.NEW_WORK, Outlook.NOT_MAPPED, Outlook.CONTRADICTED)) {
            long count = coverage.findings().stream()
                    .filter(f -> Outlook.of(f) == outlook)
                    .count();
            // no claim at all is no finding of nothing
            boolean looked =
                    outlook != Outlook.CONTRADICTED && !coverage.restsOn().isEmpty();
            if (count > 0 || looked) {
                figures.add(count + " " + outlook);
            }
        }
        return String.join(", ", figures) + " of " + coverage.totals().applicable() + " in "
                + coverage.standard().id();
    }
}
