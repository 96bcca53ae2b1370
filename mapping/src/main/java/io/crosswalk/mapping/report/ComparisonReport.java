package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.coverage.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison of two standards, written out.
 *
 * <p>Immutable. What a vendor claims stands beside the words "vendor claim" wherever it is printed; every figure has its
 * denominator.
 */
public final class ComparisonReport {
    private final Comparison answer;
    private final List<String> leftAssumptions;
    private final List<String> rightAssumptions;

    private ComparisonReport(Comparison answer, List<String> leftAssumptions, List<String> rightAssumptions) {
        this.answer = answer;
        this.leftAssumptions = leftAssumptions;
        this.rightAssumptions = rightAssumptions;
    }

    /** The report of an answer; asks the crosswalk what narrower choices would have given, to say so. */
    public static ComparisonReport of(Comparison answer, Crosswalk crosswalk) {
        requireNonNull(answer, "answer");
        return new ComparisonReport(
                answer, Assumptions.of(answer.ofLeft(), crosswalk), Assumptions.of(answer.ofRight(), crosswalk));
    }

    /** Scope, what was assumed where the question left it open, and the mapping sets, for either direction. */
    public List<String> assumptions() {
        List<String> lines = new ArrayList<>();
        rightAssumptions.forEach(a -> lines.add(given(answer.ofRight()) + a));
        leftAssumptions.forEach(a -> lines.add(given(answer.ofLeft()) + a));
        return List.copyOf(lines);
    }

    private static String given(Coverage coverage) {
        return coverage.standard().id() + ": ";
    }

    /**
     * The report for people, one screen: a verdict of two lines, aspects side by side, sizes, topics in which the two meet, and what each
     * covers of the other.
     */
    public String text() {
        return new ComparisonText(answer).text();
    }

    /**
     * Rows in the columns {@code aspect,left,right,source}: the statements by aspect, then {@code phase}, {@code link}, {@code requirements},
     * {@code section}, {@code topic} and {@code coverage}.
     */
    public Table table() {
        return new ComparisonRows(answer).table();
    }

    /** The rows as comma-separated values. */
    public String csv() {
        return table().csv();
    }

    /** The rows as a table, under the assumptions. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        assumptions().forEach(a -> text.append("- ").append(a).append('\n'));
        return text.append('\n').append(table().markdown()).toString();
    }

    /** The whole answer: format {@code crosswalk.compare/1}. */
    public String json() {
        return new ComparisonJson(answer, leftAssumptions, rightAssumptions).json();
    }
}
