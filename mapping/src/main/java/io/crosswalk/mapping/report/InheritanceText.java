package io.crosswalk.mapping.report;

import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.Period;
import io.crosswalk.mapping.inheritance.AuditCalendar.Due;
import io.crosswalk.mapping.inheritance.Expiry;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.mapping.inheritance.Missing;
import io.crosswalk.mapping.inheritance.ReportGap;
import io.crosswalk.mapping.inheritance.State;
import io.crosswalk.mapping.inheritance.Step;
import io.crosswalk.mapping.inheritance.Unusable;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an inheritance answer for people. */
final class InheritanceText {
    private static final int WIDTH = 100;
    private static final int HEAD_WIDTH = 120;
    /** Of evidence and of supports a reader takes in this many. */
    private static final int FEW = 3;
    /** Of requirements that fall together, and of days on which something ends. */
    private static final int SEVERAL = 8;

    private static final List<State> FIGURES =
            List.of(State.SUFFICIENT, State.CONTRIBUTORY, State.NOT_USABLE, State.UNKNOWN);

    private final Inheritance answer;
    private final List<String> assumptions;
    private final List<Due> audits;
    private final StringBuilder text = new StringBuilder();

    InheritanceText(Inheritance answer, List<String> assumptions, List<Due> audits) {
        this.answer = answer;
        this.assumptions = assumptions;
        this.audits = audits;
    }

    String text() {
        head(text, assumptions);
        text.append('\n').append(figures().text());
        block("Carries over", answer.findings(State.SUFFICIENT), this::carried);
        contributes();
        unusable();
        nothing();
        excluded();
        idle();
        notes();
        gaps();
        expiries();
        audits();
        return text.toString();
    }

    static void head(StringBuilder text, List<String> lines) {
        lines.forEach(
                a -> text.append(String.join("\n  ", Wrap.lines(a, HEAD_WIDTH))).append('\n'));
    }

    private Table figures() {
        List<String> columns = new ArrayList<>(List.of(answer.standard().id().toString()));
        FIGURES.forEach(s -> columns.add(Words.of(s)));
        columns.add("of");
        List<List<String>> rows = new ArrayList<>();
        sections(answer.findings()).forEach((section, in) -> {
            List<String> row = new ArrayList<>(List.of(section));
            FIGURES.forEach(s -> row.add(
                    String.valueOf(in.stream().filter(f -> f.state() == s).count())));
            row.add(String.valueOf(
                    in.stream().filter(f -> f.state() != State.EXCLUDED).count()));
            rows.add(row);
        });
        return Table.of(columns, rows);
    }

    /** Some findings by the title of their section, in its order; sections without any are there. */
    private Map<String, List<Inherited>> sections(List<Inherited> some) {
        Map<String, List<Inherited>> bySection = new LinkedHashMap<>();
        for (Section section : answer.standard().sections()) {
            Set<String> in = section.roots().stream()
                    .flatMap(root -> answer.standard().subtree(answer.standard().requirement(root)).stream())
                    .map(r -> r.local())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            bySection.put(
                    section.title(),
                    some.stream()
                            .filter(f -> in.contains(f.requirement().local()))
                            .toList());
        }
        return bySection;
    }

    private void heading(String words, int count) {
        text.append('\n').append(words).append(" (").append(count).append(")\n");
    }

    private void block(String heading, List<Inherited> in, Function<Inherited, List<String>> body) {
        if (in.isEmpty()) {
            return;
        }
        heading(heading, in.size());
        for (Inherited finding : in) {
            String label = label(finding, in);
            text.append(Wrap.hanging(label, finding.requirement().title(), WIDTH));
            String indent = " ".repeat(label.length()) + "- ";
            body.apply(finding).forEach(line -> text.append(Wrap.hanging(indent, line, WIDTH)));
        }
    }

    private static String label(Inherited finding, List<Inherited> in) {
        int width = in.stream()
                .mapToInt(f -> f.requirement().local().length())
                .max()
                .orElse(0);
        String id = finding.requirement().local();
        return "  " + id + " ".repeat(width - id.length()) + "  ";
    }

    private List<String> carried(Inherited finding) {
        return List.of(until(finding) + ", by " + supports(finding) + route(finding));
    }

    /** Records that end with the last day looked at, or with the day of the demand, are no news: somebody goes on keeping them. */
    private String until(Inherited finding) {
        return finding.validUntil()
                .map(day -> isToday(day) ? "while records are kept up" : "until " + day)
                .orElse("without an end");
    }

    private boolean isToday(LocalDate day) {
        return !day.isBefore(answer.demand().days().last())
                && !day.isAfter(answer.demand().asOf());
    }

    /** Which evidence suffices: each set of it, all of which is needed. */
    private static String supports(Inherited finding) {
        List<String> sets = finding.supports().stream()
                .limit(FEW)
                .map(set -> String.join(" + ", set))
                .toList();
        boolean isMore = finding.supports().size() > FEW || finding.hasMoreSupports();
        return String.join(", or ", sets) + (isMore ? ", or others" : "");
    }

    /** On what the evidence was filed and through which requirements it came; nothing if it was filed on the requirement itself. */
    private static String route(Inherited finding) {
        RequirementId id = finding.requirement().id();
        Set<String> filed = new LinkedHashSet<>();
        Set<String> through = new LinkedHashSet<>();
        for (Step step : finding.steps()) {
            List<String> names = step.region().members().stream()
                    .filter(member -> !member.equals(id))
                    .map(RequirementId::toString)
                    .toList();
            (step.rule() == Step.Rule.FILED ? filed : through).addAll(names);
        }
        through.removeAll(filed);
        return (filed.isEmpty() ? "" : ", on " + Words.some(filed, SEVERAL))
                + (through.isEmpty() ? "" : ", through " + Words.some(through, SEVERAL));
    }

    /** First what can be collected as it is, then what asks for something else. */
    private void contributes() {
        List<Inherited> all = answer.findings(State.CONTRIBUTORY);
        List<Inherited> more = all.stream().filter(f -> !isOnlyContent(f)).toList();
        List<Inherited> rest =
                all.stream().filter(InheritanceText::isOnlyContent).toList();
        block("Contributes; collect what is missing", more, this::lacking);
        if (!rest.isEmpty()) {
            heading("Contributes to a part; show the rest of what is asked", rest.size());
            for (Inherited finding : rest) {
                String line = finding.requirement().title() + ": " + Words.some(finding.evidence(), FEW);
                text.append(Wrap.hanging(label(finding, rest), line, WIDTH));
            }
        }
    }

    private static boolean isOnlyContent(Inherited finding) {
        return finding.missing().items().equals(List.of("content"));
    }

    private List<String> lacking(Inherited finding) {
        return List.of("missing " + missing(finding.missing()) + "; what there is holds " + until(finding));
    }

    private String missing(Missing missing) {
        List<String> said = new ArrayList<>();
        if (!missing.kinds().isEmpty()) {
            said.add("any " + missing.kinds().stream().map(Object::toString).collect(Collectors.joining(" and ")));
        }
        if (!missing.days().isEmpty()) {
            long days = missing.days().stream().mapToLong(Period::days).sum();
            said.add(Words.count(days, "day", "days") + " of "
                    + answer.demand().days().days() + ": " + Words.some(missing.days(), SEVERAL));
        }
        if (!missing.scopes().isEmpty()) {
            said.add("anything of " + Words.some(missing.scopes(), SEVERAL));
        }
        missing.role().ifPresent(role -> said.add("anything as " + role));
        if (missing.content()) {
            said.add("a part of what is asked");
        }
        return String.join("; ", said);
    }

    private void unusable() {
        List<Inherited> all = answer.findings(State.NOT_USABLE);
        if (all.isEmpty()) {
            return;
        }
        heading("Not usable", all.size());
        for (Unusable reason : Unusable.values()) {
            List<Inherited> in = all.stream()
                    .filter(f -> f.unusable().filter(reason::equals).isPresent())
                    .toList();
            if (!in.isEmpty()) {
                text.append(Wrap.hanging("  ", why(reason) + ": " + names(in), WIDTH));
            }
        }
    }

    private static String why(Unusable reason) {
        return switch (reason) {
            case KIND -> "shows another kind of assurance";
            case SCOPE -> "taken elsewhere";
            case ROLE -> "speaks for another role";
            case TIME -> "of another time, or too old";
            case SEVERAL -> "wrong in more than one of kind, place, role and time";
            case DISJOINT -> "has nothing in common with it";
        };
    }

    private static String names(List<Inherited> some) {
        return some.stream()
                .map(f -> f.requirement().local() + " " + f.requirement().title())
                .collect(Collectors.joining("; "));
    }

    private void nothing() {
        List<Inherited> all = answer.findings(State.UNKNOWN);
        if (all.isEmpty()) {
            return;
        }
        heading("No evidence", all.size());
        sections(all).forEach((section, in) -> {
            if (!in.isEmpty()) {
                text.append(Wrap.hanging("  ", section + ": " + names(in), WIDTH));
            }
        });
    }

    /** Evidence that counts for no requirement here: too old, of no use for the demand, or filed on what nothing leads from. */
    private void idle() {
        Set<String> counting = new LinkedHashSet<>();
        answer.findings().forEach(f -> counting.addAll(f.evidence()));
        List<Evidence> idle = answer.query().evidence().stream()
                .filter(e -> !counting.contains(e.id()))
                .toList();
        if (idle.isEmpty()) {
            return;
        }
        heading("Counts for nothing here: outside its rule, or nothing leads on from it", idle.size());
        for (Evidence one : idle) {
            EvidenceRule rule =
                    answer.query().rules().rule(one.kind(), answer.demand().type());
            text.append(Wrap.hanging(
                    "  ",
                    one.id() + ": " + one.kind() + " of " + one.lastPerformed() + "; the rule: " + Words.of(rule),
                    WIDTH));
        }
    }

    /** What is noted of evidence, once, however many requirements it reaches. */
    private void notes() {
        Set<String> noted = new LinkedHashSet<>();
        answer.findings().forEach(f -> noted.addAll(f.notes()));
        if (!noted.isEmpty()) {
            heading("To know", noted.size());
            noted.forEach(note -> text.append(Wrap.hanging("  - ", note, WIDTH)));
        }
    }

    private void excluded() {
        List<Inherited> all = answer.findings(State.EXCLUDED);
        if (all.isEmpty()) {
            return;
        }
        heading("Excluded", all.size());
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        all.forEach(f -> byReason.computeIfAbsent(String.join(" ", InheritanceReport.reason(f)), r -> new ArrayList<>())
                .add(f.requirement().local()));
        byReason.forEach(
                (reason, ids) -> text.append(Wrap.hanging("  ", reason + " (" + String.join(", ", ids) + ")", WIDTH)));
    }

    private void gaps() {
        if (answer.reportGaps().isEmpty()) {
            return;
        }
        heading("Reports of others that end too early", answer.reportGaps().size());
        for (ReportGap gap : answer.reportGaps()) {
            String bridged = gap.bridges().isEmpty()
                    ? "; nothing bridges it"
                    : "; " + String.join(", ", gap.bridges())
                            + (gap.bridges().size() == 1 ? " bridges" : " bridge")
                            + " it with the word of management";
            text.append(Wrap.hanging(
                    "  ",
                    gap.provider() + ": " + gap.report() + " does not reach "
                            + Words.count(gap.gap().days(), "day", "days") + ", " + gap.gap() + bridged,
                    WIDTH));
        }
    }

    private void expiries() {
        List<Expiry> all = answer.expiries().stream()
                .filter(e -> !e.last().isBefore(answer.demand().asOf()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        heading("Expires next", all.size());
        for (Expiry expiry : all.subList(0, Math.min(SEVERAL, all.size()))) {
            if (isToday(expiry.last())) {
                String kept = "end with the day asked, and are kept up for "
                        + Words.count(expiry.falling().size(), "requirement", "requirements");
                text.append(Wrap.hanging(
                        "  " + expiry.last() + "  ", Words.some(expiry.evidence(), SEVERAL) + " " + kept, WIDTH));
                continue;
            }
            List<String> falling =
                    expiry.falling().stream().map(RequirementId::local).toList();
            String ends = expiry.evidence().isEmpty() ? "" : Words.some(expiry.evidence(), SEVERAL);
            String falls = falling.isEmpty()
                    ? "no requirement falls"
                    : falling.size() + (falling.size() == 1 ? " falls: " : " fall: ") + Words.some(falling, SEVERAL);
            text.append(Wrap.hanging("  " + expiry.last() + "  ", ends.isEmpty() ? falls : ends + "; " + falls, WIDTH));
        }
        if (all.size() > SEVERAL) {
            text.append("  later       ")
                    .append(Words.count(all.size() - SEVERAL, "more day", "more days"))
                    .append(", the last ")
                    .append(all.get(all.size() - 1).last())
                    .append('\n');
        }
    }

    private void audits() {
        if (audits.isEmpty()) {
            return;
        }
        heading("Next audits", audits.size());
        for (Due due : audits) {
            text.append("  ")
                    .append(due.day())
                    .append("  ")
                    .append(due.programme())
                    .append(' ')
                    .append(due.event().toString().replace('-', ' '))
                    .append('\n');
        }
    }
}
