package io.crosswalk.mapping.report;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a comparison for people, on one screen. */
final class ComparisonText {
    private static final int WIDTH = 100;
    private static final int LABEL = 10;
    private static final int SIDE = (WIDTH - LABEL - 3) / 2;
    /** The lines of a screen: as many topics are listed as leave it room, but no fewer than three; the other formats have all. */
    private static final int SCREEN = 50;

    private static final int LINES_BESIDE_TOPICS = 3;
    private static final int FEWEST_TOPICS = 3;
    private static final int MOST_NOTICES = 3;
    private static final int MOST_SIZES = 5;

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
        row("size", s -> Stream.of(inScope(s) + size(s)));
        String facts = text.toString();
        text.setLength(0);
        coverage();
        notices();
        String figures = text.toString();
        int room = SCREEN - LINES_BESIDE_TOPICS - lines(facts) - lines(figures);
        return facts + new TopicText(answer, WIDTH).text(Math.max(FEWEST_TOPICS, room)) + "\n" + figures;
    }

    private static int lines(String block) {
        return (int) block.chars().filter(c -> c == '\n').count();
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

    /** How long the way to something to show is; names the standards unless both have such a way, in the order of the columns. */
    private String firstAssurance() {
        List<Standard> both = List.of(answer.left(), answer.right());
        List<Standard> shown =
                both.stream().filter(s -> firstAssurance(s).isPresent()).collect(Collectors.toList());
        List<Standard> none =
                both.stream().filter(ComparisonText::endsInNoReport).collect(Collectors.toList());
        if (none.size() == 2) {
            return "Neither ends in a report or certificate that outsiders are shown.";
        }
        if (shown.isEmpty()) {
            return none.isEmpty()
                    ? "Neither catalog says how long the way to a report or certificate is."
                    : none.get(0).id()
                            + " ends in no report; the other catalog does not say how long its way to one is.";
        }
        String ways = shown.stream()
                .map(s -> firstAssurance(s).orElseThrow().apply(shown.size() == 2 ? "" : " of " + s.id()))
                .collect(Collectors.joining(", or "));
        return "From nothing to " + ways
                + none.stream().map(s -> "; " + s.id() + ": no report").collect(Collectors.joining()) + ".";
    }

    private static boolean endsInNoReport(Standard standard) {
        return standard.profile()
                .filter(p -> !p.statements(Aspect.ASSURANCE).isEmpty())
                .filter(p -> p.phases().stream().noneMatch(Phase::isAssurance))
                .isPresent();
    }

    /** What is shown first, after words that say of which standard it is, and how long that takes. */
    private static Optional<UnaryOperator<String>> firstAssurance(Standard standard) {
        Profile profile = ComparisonRows.profile(standard);
        return profile.firstAssurance().map(phase -> {
            Weeks weeks = profile.weeksUntil(phase.id()).orElseThrow();
            return of -> phase.name() + of + ": " + weeks + " " + mark(weeks.attribution());
        });
    }

    private static String marked(String fact, Attribution attribution) {
        return fact + " " + mark(attribution);
    }

    private static String mark(Attribution attribution) {
        return "(" + attribution.basis().toString().replace('-', ' ') + ")";
    }

    /** How many requirements its scope leaves, if not all; empty text otherwise. */
    private String inScope(Standard standard) {
        Coverage coverage = standard.id().equals(answer.left().id()) ? answer.ofLeft() : answer.ofRight();
        int applicable = coverage.totals().applicable();
        return applicable == standard.assessable().size() ? "" : applicable + " in scope of ";
    }

    /** The requirements by section; sections that would take too many lines are only counted. */
    private static String size(Standard standard) {
        String all = standard.assessable().size() + " assessable";
        String bySection = all + ": "
                + standard.sections().stream()
                        .map(s -> s.title() + ": " + ComparisonRows.size(standard, s))
                        .collect(Collectors.joining("; "));
        return Wrap.lines(bySection, SIDE).size() <= MOST_SIZES
                ? bySection
                : all + " in " + standard.sections().size() + " sections";
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
    /** The figures of both directions, and once on what either rests; the other formats tell them apart. */
    private void coverage() {
        figures(answer.ofRight());
        figures(answer.ofLeft());
        text.append(
                Wrap.hanging("  ", ComparisonRows.grounds(answer, List.of(answer.ofRight(), answer.ofLeft())), WIDTH));
    }

    private void figures(Coverage coverage) {
        String given = coverage.query().satisfied().iterator().next().toString();
        text.append(Wrap.hanging("Given " + given + ": ", ComparisonRows.figures(coverage), WIDTH));
    }

    /** What the scopes deserve to have said, each once; the other formats have all. */
    private void notices() {
        List<String> notices = Stream.of(answer.ofRight(), answer.ofLeft())
                .flatMap(coverage -> coverage.notices().stream())
                .map(Diagnostic::message)
                .distinct()
                .collect(Collectors.toList());
        notices.stream().limit(MOST_NOTICES).forEach(n -> text.append(Wrap.hanging("  notice: ", n, WIDTH)));
        if (notices.size() > MOST_NOTICES) {
            text.append("  and ")
                    .append(notices.size() - MOST_NOTICES)
                    .append(" more notices (--format json has all)\n");
        }
    }
}
