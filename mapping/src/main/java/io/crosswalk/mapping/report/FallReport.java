package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.inheritance.Fall;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.mapping.inheritance.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What falls between two answers to one demand, written out. Immutable. */
public final class FallReport {
    private static final int WIDTH = 100;

    private final Inheritance before;
    private final Inheritance after;
    private final String change;
    private final List<Fall> falls;

    private FallReport(Inheritance before, Inheritance after, String change) {
        this.before = before;
        this.after = after;
        this.change = change;
        this.falls = before.falls(after);
    }

    /**
     * The report of what falls.
     *
     * @param change what differs, to be read after "without", such as the ids of some evidence
     * @throws IllegalArgumentException if one is an answer about another standard or demand
     */
    public static FallReport of(Inheritance before, Inheritance after, String change) {
        return new FallReport(before, after, requireNonNull(change, "change"));
    }

    /** What is demanded, what was given, and what was assumed where the question left it open: a line each. */
    public List<String> assumptions() {
        return InheritanceAssumptions.of(before);
    }

    /** The report for people: assumptions; how many fall, by state before and after; each of these with what is missing then. */
    public String text() {
        StringBuilder text = new StringBuilder();
        InheritanceText.head(text, assumptions());
        text.append(Wrap.hanging("\nwithout ", change + ": " + summary(), WIDTH));
        int width = falls.stream()
                .mapToInt(f -> f.requirement().local().length())
                .max()
                .orElse(0);
        Map<State, List<Fall>> byState = new EnumMap<>(State.class);
        falls.forEach(
                f -> byState.computeIfAbsent(f.before(), s -> new ArrayList<>()).add(f));
        byState.forEach((state, some) -> {
            text.append('\n')
                    .append(capital(Words.of(state)))
                    .append(" (")
                    .append(some.size())
                    .append(")\n");
            for (Fall fall : some) {
                Inherited then = after.finding(fall.requirement().local());
                String id = fall.requirement().local();
                String label = "  " + id + " ".repeat(width - id.length()) + "  ";
                text.append(Wrap.hanging(label, then.requirement().title(), WIDTH));
                String lacking = then.missing().isNothing()
                        ? ""
                        : "; missing " + String.join(", ", then.missing().items());
                text.append(Wrap.hanging(" ".repeat(label.length()) + "- ", becomes(fall) + lacking, WIDTH));
            }
        });
        return text.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String becomes(Fall fall) {
        return fall.before() == fall.after()
                ? "still " + Words.of(fall.after()) + ", with less"
                : Words.of(fall.after());
    }

    private String summary() {
        if (falls.isEmpty()) {
            return "nothing falls";
        }
        Map<State, Integer> then = after.totals();
        String figures = before.totals().entrySet().stream()
                .filter(e -> !e.getValue().equals(then.get(e.getKey())))
                .map(e -> Words.of(e.getKey()) + " " + e.getValue() + " to " + then.get(e.getKey()))
                .collect(Collectors.joining(", "));
        return Words.count(falls.size(), "requirement falls", "requirements fall")
                + (figures.isEmpty() ? "" : "; " + figures);
    }

    /** The falls in the columns {@code id,before,after,missing}, in document order; what is missing, after. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Fall fall : falls) {
            rows.add(List.of(
                    fall.requirement().local(),
                    fall.before().name(),
                    fall.after().name(),
                    after.finding(fall.requirement().local()).missing().toString()));
        }
        return Table.of(List.of("id", "before", "after", "missing"), rows);
    }

    /** The falls as comma-separated values; the assumptions are not part of it. */
    public String csv() {
        return table().csv();
    }

    /** The falls as rows: format {@code crosswalk.falls/1}. */
    public String json() {
        return table().json("crosswalk.falls/1");
    }
}
