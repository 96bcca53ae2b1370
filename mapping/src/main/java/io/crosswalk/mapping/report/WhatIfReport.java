package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.whatif.Impact;
import io.crosswalk.mapping.whatif.Impact.VerdictChange;
import io.crosswalk.mapping.whatif.Impacts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What some scenarios would change, written out. Immutable. */
public final class WhatIfReport {
    private static final int WIDTH = 100;
    private static final int HEAD_WIDTH = 120;
    private static final Map<Verdict, String> WORDS = new EnumMap<>(Map.of(
            Verdict.COVERED, "contained",
            Verdict.PARTIAL, "partly",
            Verdict.PARTIAL_NOT_FULL, "partly but not in full",
            Verdict.NOT_FULL, "not in full",
            Verdict.GAP, "not at all",
            Verdict.UNKNOWN, "unknown",
            Verdict.CONFLICT, "contradicted",
            Verdict.EXCLUDED, "excluded"));

    private final Impacts impacts;
    private final List<String> assumptions;

    private WhatIfReport(Impacts impacts, List<String> assumptions) {
        this.impacts = impacts;
        this.assumptions = assumptions;
    }

    /** The report of an answer that this crosswalk gave. */
    public static WhatIfReport of(Impacts impacts, Crosswalk crosswalk) {
        return new WhatIfReport(requireNonNull(impacts, "impacts"), Assumptions.of(impacts.base(), crosswalk));
    }

    /** Scope, what was assumed where the question left it open, and the mapping sets of the answer as it is: a line each. */
    public List<String> assumptions() {
        return assumptions;
    }

    /**
     * The report for people: assumptions, the counts as they are, the scenarios that change anything ranked by how many verdicts, how
     * many change nothing, then a block for each of those that do.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        assumptions.forEach(
                a -> text.append(String.join("\n  ", Wrap.lines(a, HEAD_WIDTH))).append('\n'));
        text.append("\nas it is: ").append(figures(impacts.base().totals())).append('\n');
        List<Impact> changing =
                impacts.ranked().stream().filter(i -> !i.changes().isEmpty()).collect(Collectors.toList());
        if (impacts.impacts().size() > 1) {
            text.append('\n').append(ranking(changing).text());
            changeNothing(text, impacts.impacts().size() - changing.size());
            changing.forEach(i -> block(text, i));
        } else {
            impacts.impacts().forEach(i -> block(text, i));
        }
        return text.toString();
    }

    private static Table ranking(List<Impact> changing) {
        return Table.of(
                List.of("changes", "contained", "partly", "neither", "of", "scenario"),
                changing.stream()
                        .map(i -> List.of(
                                String.valueOf(i.changes().size()),
                                String.valueOf(i.after().guaranteed()),
                                String.valueOf(partly(i.after())),
                                String.valueOf(neither(i.after())),
                                String.valueOf(i.after().applicable()),
                                i.scenario().name()))
                        .collect(Collectors.toList()));
    }

    private static void changeNothing(StringBuilder text, int others) {
        if (others > 0) {
            text.append(others).append(others == 1 ? " scenario changes nothing\n" : " scenarios change nothing\n");
        }
    }

    private void block(StringBuilder text, Impact impact) {
        String name = impact.scenario().name();
        text.append('\n').append(Wrap.hanging("", impact.toString(), WIDTH));
        impact.scenario().changes().stream()
                .filter(sentence -> !name.contains(sentence))
                .forEach(sentence -> text.append(Wrap.hanging("  ", sentence, WIDTH)));
        text.append("  as it would be: ").append(figures(impact.after())).append('\n');
        List<List<String>> rows = new ArrayList<>();
        for (VerdictChange change : impact.changes()) {
            rows.add(List.of(
                    change.requirement().local(),
                    WORDS.get(change.before()) + " -> " + WORDS.get(change.after()),
                    title(change)));
        }
        Table.of(List.of("id", "verdict", "title"), rows)
                .text()
                .lines()
                .skip(1)
                .forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private String title(VerdictChange change) {
        return impacts.base()
                .finding(change.requirement().local())
                .requirement()
                .title();
    }

    private static int partly(Totals totals) {
        return totals.touched() - totals.guaranteed();
    }

    private static int neither(Totals totals) {
        return totals.applicable() - totals.touched();
    }

    private static String figures(Totals totals) {
        return totals.guaranteed() + " contained, " + partly(totals) + " partly, " + neither(totals) + " neither, of "
                + totals.applicable();
    }

    /**
     * A row for each verdict that would change, in the columns {@code scenario,id,before,after}: by scenario in the order given, then in
     * document order. A scenario that changes nothing has no row.
     */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Impact impact : impacts.impacts()) {
            for (VerdictChange change : impact.changes()) {
                rows.add(List.of(
                        impact.scenario().name(),
                        change.requirement().local(),
                        change.before().name(),
                        change.after().name()));
            }
        }
        return Table.of(List.of("scenario", "id", "before", "after"), rows);
    }

    /** The changes as comma-separated values; the assumptions are not part of it. */
    public String csv() {
        return table().csv();
    }

    /** The whole answer with counts, those scenarios included that change nothing: format {@code crosswalk.what-if/1}. */
    public String json() {
        Coverage base = impacts.base();
        return Json.document(json -> {
            json.writeStringProperty("format", "crosswalk.what-if/1");
            json.writeStringProperty("question", base.query().toString());
            json.writeStringProperty("target", base.query().target().toString());
            Json.strings(json, "from", base.query().sources());
            Json.strings(json, "assumptions", assumptions);
            json.writeName("totals");
            CoverageJson.totals(json, base.totals());
            json.writeArrayPropertyStart("scenarios");
            impacts.impacts().forEach(i -> scenario(json, i));
            json.writeEndArray();
        });
    }

    private void scenario(JsonGenerator json, Impact impact) {
        json.writeStartObject();
        json.writeStringProperty("name", impact.scenario().name());
        Json.strings(json, "changes", impact.scenario().changes());
        json.writeName("totals");
        CoverageJson.totals(json, impact.after());
        json.writeArrayPropertyStart("verdicts");
        for (VerdictChange change : impact.changes()) {
            json.writeStartObject();
            json.writeStringProperty("id", change.requirement().toString());
            json.writeStringProperty("title", title(change));
            json.writeStringProperty("before", change.before().name());
            json.writeStringProperty("after", change.after().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
