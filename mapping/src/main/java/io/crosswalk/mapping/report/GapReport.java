package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.candidates.GapList;
import io.crosswalk.mapping.candidates.GapList.Gap;
import io.crosswalk.mapping.candidates.ReviewCandidate;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A gap list, written out. Immutable. */
public final class GapReport {
    private static final int WIDTH = 100;
    private static final int HEAD_WIDTH = 120;

    /** In the order in which a plan takes them up: what is settled as missing, what is partly there, what nobody knows. */
    private static final Map<Verdict, String> HEADINGS = headings();

    private static Map<Verdict, String> headings() {
        Map<Verdict, String> headings = new LinkedHashMap<>();
        headings.put(Verdict.CONFLICT, "Contradicted: settle which statement is wrong");
        headings.put(Verdict.GAP, "Not met at all");
        headings.put(Verdict.NOT_FULL, "Not met in full");
        headings.put(Verdict.PARTIAL_NOT_FULL, "Met in part, and not in full");
        headings.put(Verdict.PARTIAL, "Partly: show the rest");
        headings.put(Verdict.UNKNOWN, "Unknown: review the candidates, then treat as new work");
        return headings;
    }

    private final GapList list;
    private final List<String> assumptions;

    private GapReport(GapList list, List<String> assumptions) {
        this.list = list;
        this.assumptions = assumptions;
    }

    /** The report of the gaps of an answer that this crosswalk gave. */
    public static GapReport of(Coverage answer, Crosswalk crosswalk) {
        return new GapReport(
                GapList.of(requireNonNull(answer, "answer"), crosswalk), Assumptions.of(answer, crosswalk));
    }

    /** Scope, what was assumed where the question left it open, and the mapping sets with their versions: a line each. */
    public List<String> assumptions() {
        return assumptions;
    }

    /** The report for people: assumptions, then a block for each verdict. */
    public String text() {
        StringBuilder text = new StringBuilder();
        assumptions.forEach(
                a -> text.append(String.join("\n  ", Wrap.lines(a, HEAD_WIDTH))).append('\n'));
        text.append('\n')
                .append(list.gaps().size())
                .append(" not covered, of ")
                .append(list.answer().totals().applicable())
                .append(
                        ". Review candidates are no coverage: what is linked to the same requirement of a third standard.\n");
        HEADINGS.forEach((verdict, heading) -> block(text, verdict, heading));
        return text.toString();
    }

    private void block(StringBuilder text, Verdict verdict, String heading) {
        List<Gap> gaps = list.gaps(verdict);
        if (gaps.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append(" (").append(gaps.size()).append(")\n");
        int width = gaps.stream()
                .mapToInt(g -> g.finding().requirement().local().length())
                .max()
                .orElse(0);
        for (Gap gap : gaps) {
            String id = gap.finding().requirement().local();
            String label = "  " + id + " ".repeat(width - id.length()) + "  ";
            text.append(Wrap.hanging(label, gap.finding().requirement().title(), WIDTH));
            String indent = " ".repeat(label.length()) + "- ";
            lines(gap).forEach(line -> text.append(Wrap.hanging(indent, line, WIDTH)));
        }
    }

    private List<String> lines(Gap gap) {
        List<String> lines = new ArrayList<>();
        gap.finding().doubt().ifPresent(d -> lines.add(d.detail()));
        gap.finding()
                .remainder()
                .forEach(r -> lines.add(CoverageReport.names(list.answer(), r.counterpart()) + ": " + r.sentence()));
        gap.candidates().forEach(c -> lines.add("review " + candidate(c)));
        return lines;
    }

    private String candidate(ReviewCandidate candidate) {
        return CoverageReport.names(list.answer(), List.of(candidate.source())) + " (" + score(candidate) + ", by "
                + candidate.hubs().stream().map(Object::toString).collect(Collectors.joining(", ")) + ")";
    }

    private static String score(ReviewCandidate candidate) {
        return String.format(Locale.ROOT, "%.3f", candidate.score());
    }

    /** The gaps in the columns {@code id,title,verdict,reason,remainder,candidates}, in document order; ids of candidates are full. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Gap gap : list.gaps()) {
            Finding finding = gap.finding();
            rows.add(List.of(
                    finding.requirement().local(),
                    finding.requirement().title(),
                    finding.verdict().name(),
                    CoverageReport.reason(finding),
                    finding.remainder().stream()
                            .map(r -> CoverageReport.names(list.answer(), r.counterpart()) + ": " + r.sentence())
                            .collect(Collectors.joining(" | ")),
                    gap.candidates().stream()
                            .map(c -> c.source() + " " + score(c))
                            .collect(Collectors.joining("; "))));
        }
        return Table.of(List.of("id", "title", "verdict", "reason", "remainder", "candidates"), rows);
    }

    /** The gaps as comma-separated values; the assumptions are not part of it. */
    public String csv() {
        return table().csv();
    }

    /** The gaps as rows: format {@code crosswalk.gaps/1}. */
    public String json() {
        return table().json("crosswalk.gaps/1");
    }
}
