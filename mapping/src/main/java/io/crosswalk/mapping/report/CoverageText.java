package io.crosswalk.mapping.report;

import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.coverage.Remainder;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a coverage answer for people. */
final class CoverageText {
    private static final int WIDTH = 100;
    private static final int HEAD_WIDTH = 120;
    /** All but what is excluded, so that a row adds up to its last figure. */
    private static final List<Outlook> FIGURES =
            List.of(Outlook.CONTAINED, Outlook.PARTLY, Outlook.NEW_WORK, Outlook.NOT_MAPPED, Outlook.CONTRADICTED);

    private static final Map<Verdict, String> NEGATIVE = new EnumMap<>(Map.of(
            Verdict.PARTIAL_NOT_FULL, "partly but not in full",
            Verdict.NOT_FULL, "not in full",
            Verdict.GAP, "not at all",
            Verdict.CONFLICT, "contradicted"));

    private final Coverage answer;
    private final List<String> assumptions;

    CoverageText(Coverage answer, List<String> assumptions) {
        this.answer = answer;
        this.assumptions = assumptions;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        assumptions.forEach(
                a -> text.append(String.join("\n  ", Wrap.lines(a, HEAD_WIDTH))).append('\n'));
        text.append('\n').append(figures().text());
        negativeFigures(text);
        block(text, Outlook.CONTRADICTED, "Contradicted", this::proofs);
        block(text, Outlook.NEW_WORK, "New work", this::doubt);
        block(text, Outlook.NOT_MAPPED, "Not mapped", this::doubt);
        block(text, Outlook.PARTLY, "Partly: what remains to be shown", this::remainders);
        block(text, Outlook.CONTAINED, "Contained", this::containers);
        block(text, Outlook.EXCLUDED, "Excluded", this::exclusion);
        return text.toString();
    }

    private Table figures() {
        List<String> columns = new ArrayList<>(List.of(answer.standard().id().toString()));
        List<Outlook> shown = FIGURES.stream()
                .filter(f -> f != Outlook.CONTRADICTED || answer.totals().of(Verdict.CONFLICT) > 0)
                .collect(Collectors.toList());
        shown.forEach(f -> columns.add(f.toString()));
        columns.add("of");
        List<List<String>> rows = new ArrayList<>();
        for (Section section : answer.sections().keySet()) {
            List<Finding> in = findings(section);
            long applicable =
                    in.stream().filter(f -> f.verdict() != Verdict.EXCLUDED).count();
            List<String> row = new ArrayList<>(List.of(section.title()));
            shown.forEach(f -> row.add(
                    String.valueOf(in.stream().filter(x -> Outlook.of(x) == f).count())));
            row.add(String.valueOf(applicable));
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private List<Finding> findings(Section section) {
        return section.roots().stream()
                .flatMap(root -> answer.standard().subtree(answer.standard().requirement(root)).stream())
                .filter(r -> r.isAssessable())
                .map(r -> answer.finding(r.local()))
                .collect(Collectors.toList());
    }

    /** The negative figures appear only when negative facts exist. */
    private void negativeFigures(StringBuilder text) {
        List<String> figures = new ArrayList<>();
        NEGATIVE.forEach((verdict, words) -> {
            int count = answer.totals().of(verdict);
            if (count > 0) {
                figures.add(count + " " + words);
            }
        });
        if (!figures.isEmpty()) {
            text.append("known to fall short: ")
                    .append(String.join("; ", figures))
                    .append('\n');
        }
    }

    private interface Body {
        List<String> lines(Finding finding);
    }

    private void block(StringBuilder text, Outlook outlook, String heading, Body body) {
        List<Finding> in =
                answer.findings().stream().filter(f -> Outlook.of(f) == outlook).collect(Collectors.toList());
        if (in.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append(" (").append(in.size()).append(")\n");
        int width = in.stream()
                .mapToInt(f -> f.requirement().local().length())
                .max()
                .orElse(0);
        for (Finding finding : in) {
            String id = finding.requirement().local();
            String label = "  " + id + " ".repeat(width - id.length()) + "  ";
            text.append(Wrap.hanging(label, finding.requirement().title(), WIDTH));
            String indent = " ".repeat(label.length());
            Stream.concat(body.lines(finding).stream(), flags(finding))
                    .forEach(line -> text.append(Wrap.hanging(indent + "- ", line, WIDTH)));
        }
    }

    private static Stream<String> flags(Finding finding) {
        return Stream.concat(
                finding.contested().stream()
                        .map(r -> "contested: rests on mappings that others deny (" + r + " reading)"),
                Stream.of(finding.fragile())
                        .filter(claims -> !claims.isEmpty())
                        .map(claims -> "fragile: rests on "
                                + claims.stream().map(CoverageReport::place).collect(Collectors.joining(" and on "))
                                + "; no other mapping set confirms " + (claims.size() == 1 ? "it" : "them")));
    }

    private List<String> doubt(Finding finding) {
        return finding.doubt().map(Doubt::detail).map(List::of).orElseGet(() -> proofs(finding));
    }

    private List<String> exclusion(Finding finding) {
        return finding.exclusion().map(e -> List.of(exclusion(e))).orElse(List.of());
    }

    private static String exclusion(Scope.Exclusion exclusion) {
        return exclusion.reason() + ": " + exclusion.justification();
    }

    private List<String> remainders(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (Remainder remainder : finding.remainder()) {
            String strength = CoverageReport.strength(remainder.claim());
            lines.add(CoverageReport.names(answer, remainder.counterpart())
                    + (strength.isEmpty() ? "" : " (" + strength + ")") + ": " + remainder.sentence());
        }
        if (lines.isEmpty()) {
            finding.because().forEach(c -> lines.add(CoverageReport.quote(c)));
        }
        return lines;
    }

    private List<String> containers(Finding finding) {
        return finding.supports().stream().map(this::container).distinct().collect(Collectors.toList());
    }

    private String container(Proof support) {
        List<RequirementId> from = List.copyOf(support.statements().keySet());
        if (support.rule() == Proof.Rule.STATED) {
            return "given as satisfied";
        }
        if (from.size() == 1) {
            return "within " + CoverageReport.names(answer, from);
        }
        return "within " + CoverageReport.names(answer, from.subList(0, 1)) + " together with "
                + CoverageReport.names(answer, from.subList(1, from.size())) + "; fails if any is missing";
    }

    private List<String> proofs(Finding finding) {
        return finding.proofs().stream().map(CoverageText::proof).collect(Collectors.toList());
    }

    private static String proof(Proof proof) {
        String says = switch (proof.fact()) {
            case ALL -> "met in full";
            case SOME -> "met in part";
            case NONE -> "not met at all";
            case NOT_ALL -> "not met in full";
        };
        String given = proof.statements().entrySet().stream()
                .map(e -> e.getKey() + " is given as " + e.getValue())
                .collect(Collectors.joining(", "));
        String claims = proof.assertions().stream().map(CoverageReport::quote).collect(Collectors.joining("; "));
        return says + ": " + given + (claims.isEmpty() ? "" : ", and " + claims);
    }
}
