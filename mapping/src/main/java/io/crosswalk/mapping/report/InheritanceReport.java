package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Period;
import io.crosswalk.mapping.inheritance.AuditCalendar;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.mapping.inheritance.Step;
import io.crosswalk.standard.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An inheritance answer, written out.
 *
 * <p>Immutable. Ids of the target are local, all others full.
 */
public final class InheritanceReport {
    /** For how long audits are listed: one cycle of a certificate. */
    private static final int YEARS = 3;

    private final Inheritance answer;
    private final List<String> assumptions;
    private final AuditCalendar calendar;

    private InheritanceReport(Inheritance answer, List<String> assumptions, AuditCalendar calendar) {
        this.answer = answer;
        this.assumptions = assumptions;
        this.calendar = calendar;
    }

    /**
     * The report of an answer.
     *
     * <p>Its audits are those that follow from the question: the periods after that of a Type 2 demand and of our own latest Type 2 report on each standard, and the
     * cycle of a certificate that is decided on the day of the demand, or was on the first day of a certificate of ours.
     */
    public static InheritanceReport of(Inheritance answer) {
        requireNonNull(answer, "answer");
        return new InheritanceReport(answer, InheritanceAssumptions.of(answer), calendar(answer));
    }

    private static AuditCalendar calendar(Inheritance answer) {
        Demand demand = answer.demand();
        String target = answer.standard().id().toString();
        AuditCalendar calendar = AuditCalendar.empty();
        for (Evidence own : ours(answer)) {
            for (String programme : programmes(own)) {
                boolean isAsked = programme.equals(target);
                if (own.kind() == EvidenceKind.ATTESTATION_TYPE_2 && !isAsked) {
                    LocalDate last = own.window().lastDay().orElse(own.collected());
                    calendar =
                            calendar.periods(programme, new Period(own.window().firstDay(), last));
                } else if (own.kind() == EvidenceKind.CERTIFICATE && !isAsked) {
                    calendar = calendar.certificate(programme, own.window().firstDay());
                }
            }
        }
        return switch (demand.type()) {
            case TYPE_2 -> calendar.periods(target, demand.days());
            case CERTIFICATION, RECERTIFICATION -> calendar.certificate(target, demand.asOf());
            default -> calendar;
        };
    }

    /** Our own reports and certificates, of each kind and standard the latest. */
    private static List<Evidence> ours(Inheritance answer) {
        List<Evidence> latest = new ArrayList<>();
        for (Evidence one : answer.query().evidence()) {
            boolean isLatest = answer.query().evidence().stream()
                    .noneMatch(other -> other.kind() == one.kind()
                            && other.provider().isEmpty()
                            && programmes(other).equals(programmes(one))
                            && other.window().firstDay().isAfter(one.window().firstDay()));
            if (one.provider().isEmpty() && isLatest) {
                latest.add(one);
            }
        }
        return latest;
    }

    private static Set<String> programmes(Evidence report) {
        return report.filings().keySet().stream()
                .map(id -> id.standard().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** This report with the audits of another calendar. */
    public InheritanceReport with(AuditCalendar audits) {
        return new InheritanceReport(answer, assumptions, requireNonNull(audits, "audits"));
    }

    /** What is demanded, what was given, and what was assumed where the question left it open: a line each. */
    public List<String> assumptions() {
        return assumptions;
    }

    /** What is due in the three years after the day of the demand, by day. */
    public List<AuditCalendar.Due> audits() {
        LocalDate today = answer.demand().asOf();
        return calendar.due(new Period(today, today.plusYears(YEARS)));
    }

    /**
     * The report for people: assumptions; figures per section; then what carries over, what contributes and what it lacks, what cannot be used and
     * why, what nobody has evidence for, what expires, and which audits are next.
     */
    public String text() {
        return new InheritanceText(answer, assumptions, audits()).text();
    }

    /** The findings in the columns {@code id,state,evidence,missing,valid_until,because,notes}, in document order. */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Inherited finding : answer.findings()) {
            rows.add(List.of(
                    finding.requirement().local(),
                    finding.state().name(),
                    String.join(";", finding.evidence()),
                    finding.missing().toString(),
                    finding.validUntil().map(LocalDate::toString).orElse(""),
                    String.join("; ", because(finding)),
                    String.join("; ", notes(finding))));
        }
        return Table.of(List.of("id", "state", "evidence", "missing", "valid_until", "because", "notes"), rows);
    }

    /** The findings as comma-separated values; the assumptions are not part of it. */
    public String csv() {
        return table().csv();
    }

    /** The whole answer with supports, steps, expiries and audits: format {@code crosswalk.inherit/1}. */
    public String json() {
        return new InheritanceJson(answer, assumptions, audits()).json();
    }

    /** How the evidence came to a requirement, or why none does. */
    private static List<String> because(Inherited finding) {
        Set<String> because = new LinkedHashSet<>();
        for (Step step : finding.steps()) {
            if (step.rule() == Step.Rule.FILED) {
                because.add(String.join(" + ", step.evidence()) + " on "
                        + step.region().members().stream()
                                .map(RequirementId::toString)
                                .collect(Collectors.joining(" + ")));
            }
            step.claim().map(CoverageReport::quote).ifPresent(because::add);
        }
        reason(finding).forEach(because::add);
        return List.copyOf(because);
    }

    /** What to know of its evidence, each once. */
    static List<String> notes(Inherited finding) {
        return finding.notes().stream().distinct().toList();
    }

    /** Why a requirement has no usable evidence or is out of scope, in the words that programs rely on. */
    static List<String> reason(Inherited finding) {
        List<String> reason = new ArrayList<>();
        finding.unusable().ifPresent(u -> reason.add(u.toString()));
        finding.doubt().ifPresent(d -> {
            reason.add(d.reason().toString());
            d.names().forEach(n -> reason.add(n.toString()));
        });
        finding.exclusion().ifPresent(e -> reason.add(e.reason() + ": " + e.justification()));
        return reason;
    }
}
