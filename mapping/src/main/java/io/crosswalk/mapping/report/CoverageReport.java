package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.coverage.Remainder;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A coverage answer, written out.
 *
 * <p>Immutable. Ids of the target are local; those of a source are local in text and in {@code remainder} where there is one source
 * standard, and full in {@code because} and JSON.
 */
public final class CoverageReport {
    private final Coverage answer;
    private final List<String> assumptions;

    private CoverageReport(Coverage answer, List<String> assumptions) {
        this.answer = answer;
        this.assumptions = assumptions;
    }

    /** The report of an answer; asks the crosswalk what a narrower choice would have given, to say so. */
    public static CoverageReport of(Coverage answer, Crosswalk crosswalk) {
        return new CoverageReport(requireNonNull(answer, "answer"), Assumptions.of(answer, crosswalk));
    }

    /** Scope, what was assumed where the question left it open, and the mapping sets with their versions: a line each. */
    public List<String> assumptions() {
        return assumptions;
    }

    /**
     * The report for people: scope and assumptions; figures per section; then new work, what is partly covered with what remains to be
     * shown, what is contained, what is excluded.
     */
    public String text() {
        return new CoverageText(answer, assumptions).text();
    }

    /** The findings in the columns {@code id,verdict,reason,remainder,because,contested,fragile}, in document order. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : answer.findings()) {
            rows.add(List.of(
                    finding.requirement().local(),
                    finding.verdict().name(),
                    reason(finding),
                    finding.remainder().stream().map(this::remainder).collect(Collectors.joining(" | ")),
                    finding.because().stream().map(CoverageReport::quote).collect(Collectors.joining("; ")),
                    finding.contested().map(Reading::toString).orElse(""),
                    finding.fragile().stream().map(CoverageReport::place).collect(Collectors.joining("; "))));
        }
        return Table.of(List.of("id", "verdict", "reason", "remainder", "because", "contested", "fragile"), rows);
    }

    /** The findings as comma-separated values; the assumptions are not part of it. */
    public String csv() {
        return table().csv();
    }

    /** The assumptions as a list, and the findings as a table. */
    public String markdown() {
        return assumptions.stream().map(a -> "- " + a + "\n").collect(Collectors.joining()) + "\n" + table().markdown();
    }

    /** The whole answer with totals and proofs: format {@code crosswalk.coverage/1}. */
    public String json() {
        return new CoverageJson(answer, assumptions).json();
    }

    static String reason(Finding finding) {
        return finding.doubt()
                .map(Doubt::reason)
                .map(Object::toString)
                .or(() -> finding.exclusion().map(Scope.Exclusion::reason))
                .orElse("");
    }

    private String remainder(Remainder remainder) {
        return names(answer, remainder.counterpart()) + ": " + remainder.sentence();
    }

    /** Ids for a reader who knows the source: local where there is one source standard. */
    static String names(Coverage answer, List<RequirementId> ids) {
        return ids.stream()
                .map(id -> answer.query().sources().size() == 1
                                && answer.query().sources().contains(id.standard())
                        ? id.local()
                        : id.toString())
                .collect(Collectors.joining(" + "));
    }

    /** A claim with full ids and its place, so that it can be looked up. */
    static String quote(Claim claim) {
        return claim.source() + " " + claim.relationship() + " " + claim.target() + " [" + place(claim) + "]";
    }

    /** Where a claim stands: its set and its place there. */
    static String place(Claim claim) {
        return claim.authority() + (claim.ordinal() > 0 ? "#" + claim.ordinal() : "");
    }

    static String strength(Claim claim) {
        return claim.mapping().flatMap(m -> m.strength()).map(Strength::value).orElse("");
    }
}
