package io.crosswalk.mapping.report;

import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a comparison for people, on one screen. */
final class ComparisonText {
    private static final int WIDTH = 100;
    private static final int LABEL = 10;
    private static final int SIDE = (WIDTH - LABEL - 3) / 2;
    /** The lines of a screen: as many topics are listed as leave it room, but no fewer than three; the other formats have all. */
    private static final int SCREEN = 50;

    private static final int LINES_BESIDE_TOPICS = 8;
    private static final int FEWEST_TOPICS = 3;

    private final Comparison answer;
    private final StringBuilder text = new StringBuilder();

    ComparisonText(Comparison answer) {
        this.answer = answer;
    }

    String text() {
        text.append(containment()).append('\n').append(firstAssurance()).append("\n\n");
        row("", answer.left().id().toString(), answer.right().id().toString());
        for (Aspect aspect : Aspect.values()) {
            row(
                    aspect.toString(),
                    s -> ComparisonRows.profile(s).statements(aspect).stream()
                            .map(fact -> marked(fact.text(), fact.attribution())));
        }
        row("links", s -> ComparisonRows.profile(s).links().stream().map(Link::toString));
        row("size", s -> Stream.of(size(s)));
        int room = SCREEN
                - LINES_BESIDE_TOPICS
                - (int) text.chars().filter(c -> c == '\n').count();
        text.append(new TopicText(answer, WIDTH).text(Math.max(FEWEST_TOPICS, room)));
        text.append('\n');
        coverage();
        return text.toString();
    }

    private String containment() {
        Coverage ofRight = answer.ofRight();
        Coverage ofLeft = answer.ofLeft();
        if (ofRight.restsOn().isEmpty() && ofLeft.restsOn().isEmpty()) {
            return "What " + answer.left().id() + " and " + answer.right().id()
                    + " share is not known: no mapping set consulted says anything of it.";
        }
        return who(isWhole(ofLeft), isWhole(ofRight)) + ": " + contained(ofRight) + " and " + contained(ofLeft)
                + " are contained.";
    }

    private String who(boolean leftIsContained, boolean rightIsContained) {
        if (leftIsContained && rightIsContained) {
            return "Each contains the other";
        }
        return leftIsContained || rightIsContained ? "One contains the other" : "Neither contains the other";
    }

    private static boolean isWhole(Coverage coverage) {
        return coverage.totals().guaranteed() == coverage.totals().applicable();
    }

    private static String contained(Coverage coverage) {
        Totals totals = coverage.totals();
        return totals.guaranteed() + " of " + totals.applicable() + " in "
                + coverage.standard().id();
    }

    private String firstAssurance() {
        List<String> sides = Stream.of(answer.left(), answer.right())
                .flatMap(s -> firstAssurance(s).stream())
                .collect(Collectors.toList());
        return sides.isEmpty()
                ? "Neither catalog says how long the way to a report or certificate is."
                : "From nothing to " + String.join(", or ", sides) + ".";
    }

    private static Optional<String> firstAssurance(Standard standard) {
        Profile profile = ComparisonRows.profile(standard);
        return profile.firstAssurance().map(phase -> {
            Weeks weeks = profile.weeksUntil(phase.id()).orElseThrow();
            return phase.name() + ": " + weeks + " " + mark(weeks.attribution());
        });
    }

    private static String marked(String fact, Attribution attribution) {
        return fact + " " + mark(attribution);
    }

    private static String mark(Attribution attribution) {
        return "(" + attribution.basis().toString().replace('-', ' ') + ")";
    }

    private static String size(Standard standard) {
        return standard.assessable().size() + " assessable: "
                + standard.sections().stream()
                        .map(s -> s.title() + ": " + ComparisonRows.size(standard, s))
                        .collect(Collectors.joining("; "));
    }

    private void row(String label, Function<Standard, Stream<String>> facts) {
        List<String> left = lines(facts.apply(answer.left()));
        List<String> right = lines(facts.apply(answer.right()));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            row(i == 0 ? label : "", i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
        }
    }

    private static List<String> lines(Stream<String> facts) {
        return facts.flatMap(fact -> Wrap.lines(fact, SIDE).stream()).collect(Collectors.toList());
    }

    private void row(String label, String left, String right) {
        String line = padded(label, LABEL) + " " + padded(left, SIDE) + "  " + right;
        text.append(line.stripTrailing()).append('\n');
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    /** The figures of both directions; on what they rest is said once where it is the same. */
    private void coverage() {
        figures(answer.ofRight());
        if (!grounds(answer.ofRight()).equals(grounds(answer.ofLeft()))) {
            text.append(Wrap.hanging("  ", grounds(answer.ofRight()), WIDTH));
        }
        figures(answer.ofLeft());
        text.append(Wrap.hanging("  ", grounds(answer.ofLeft()), WIDTH));
    }

    private void figures(Coverage coverage) {
        String given = coverage.query().satisfied().iterator().next().toString();
        text.append(Wrap.hanging("Given " + given + ": ", ComparisonRows.figures(coverage), WIDTH));
    }

    private String grounds(Coverage coverage) {
        return "In scope: " + scope(coverage) + "; " + Assumptions.sets(coverage);
    }

    private String scope(Coverage coverage) {
        return Stream.of(answer.left(), answer.right())
                .map(s -> coverage.query()
                        .scope(s.id())
                        .filter(scope -> !scope.isWhole())
                        .map(Scope::toString)
                        .orElse("the whole of " + s.id()))
                .collect(Collectors.joining(", "));
    }
}
