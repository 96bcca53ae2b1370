package io.crosswalk.evidence;

import static io.crosswalk.evidence.AssuranceKind.DESIGN;
import static io.crosswalk.evidence.AssuranceKind.IMPLEMENTED;
import static io.crosswalk.evidence.AssuranceKind.OPERATION;
import static io.crosswalk.evidence.Demand.Type.CERTIFICATION;
import static io.crosswalk.evidence.Demand.Type.IN_FORCE;
import static io.crosswalk.evidence.Demand.Type.RECERTIFICATION;
import static io.crosswalk.evidence.Demand.Type.STAGE_1;
import static io.crosswalk.evidence.Demand.Type.SURVEILLANCE;
import static io.crosswalk.evidence.Demand.Type.TYPE_1;
import static io.crosswalk.evidence.Demand.Type.TYPE_2;

import io.crosswalk.evidence.Demand.Type;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The default rules, one method for each row of a table of what auditors ask for.
 *
 * <p>Rules: AT-C 105 and 205, SOC 2 guide (a period, kinds of report, inquiry alone never suffices, completeness of populations); ISO/IEC 17021-1 and 27006-1 (internal audit,
 * management review, cycle); 45 CFR 164.316 (documentation, as in force). The rest is market practice.
 */
final class DefaultRules {
    private static final Period YEAR = Period.ofMonths(12);
    private static final List<AssuranceKind> IN_PLACE = List.of(IMPLEMENTED);
    private static final List<AssuranceKind> DESIGN_LEG = List.of(DESIGN);
    private static final List<AssuranceKind> ALL_LEGS = List.of(DESIGN, IMPLEMENTED, OPERATION);
    private static final Type[] EVERY = Type.values();
    private static final Type[] AT_A_DATE = {TYPE_1, IN_FORCE};
    private static final Type[] AUDITS = {CERTIFICATION, SURVEILLANCE, RECERTIFICATION};
    private static final Type[] CYCLE = {SURVEILLANCE, RECERTIFICATION};

    private final Map<EvidenceKind, Map<Type, EvidenceRule>> rules = new EnumMap<>(EvidenceKind.class);

    private DefaultRules() {
        EvidenceRule never = practice(Counting.NEVER, "Nobody asks for evidence of this kind at this step.");
        for (EvidenceKind kind : EvidenceKind.values()) {
            put(kind, never, EVERY);
        }
        documents();
        snapshots();
        logs();
        events();
        performances();
        managementSystem();
        people();
        reports();
        certificates();
        unclassified();
        rules.replaceAll((kind, row) -> Collections.unmodifiableMap(row));
    }

    static Map<EvidenceKind, Map<Type, EvidenceRule>> all() {
        return Collections.unmodifiableMap(new DefaultRules().rules);
    }

    /** Internal audit and management review of the management systems that Crosswalk knows. */
    static Map<RequirementId, EvidenceKind> reserved() {
        Map<RequirementId, EvidenceKind> reserved = new LinkedHashMap<>();
        for (String standard : List.of("iso27001:2022", "iso27001:2013", "iso27701:2025")) {
            StandardId id = StandardId.parse(standard);
            reserved.put(id.requirement("9.2"), EvidenceKind.INTERNAL_AUDIT);
            reserved.put(id.requirement("9.3"), EvidenceKind.MANAGEMENT_REVIEW);
        }
        return Collections.unmodifiableMap(reserved);
    }

    private void documents() {
        put(
                EvidenceKind.POLICY,
                practice(
                                Counting.IN_FORCE,
                                "A version has to be in force; that it was reviewed within a year is practice, and the interval that ISO"
                                        + " leaves to the organization replaces it.")
                        .within(YEAR)
                        .unlessPlanned(),
                EVERY);
        put(
                EvidenceKind.CONTRACT,
                rule(Counting.IN_FORCE, "A contract binds from its effective date to its end, however old it is."),
                EVERY);
    }

    private void snapshots() {
        EvidenceRule recent =
                practice(Counting.RECENT, "An auditor looks again, live, so that a picture only lasts for a while.");
        EvidenceRule testOfOne = practice(
                        Counting.CARRIED_FORWARD,
                        "A system does the same until it is changed, so that one test of an automated control stands on change"
                                + " management; a manual control is shown for the day alone.")
                .within(Period.ofDays(92))
                .also(List.of(OPERATION));
        put(EvidenceKind.CONFIGURATION, recent.within(Period.ofDays(30)), AT_A_DATE);
        put(EvidenceKind.CONFIGURATION, testOfOne, TYPE_2);
        put(EvidenceKind.CONFIGURATION, recent.within(Period.ofDays(90)), AUDITS);
        put(EvidenceKind.OBSERVATION, recent.within(Period.ofDays(30)), AT_A_DATE);
        put(
                EvidenceKind.OBSERVATION,
                practice(Counting.OWN_DAYS, "What was seen was seen on that day.")
                        .also(List.of(OPERATION)),
                TYPE_2);
        put(EvidenceKind.OBSERVATION, recent.within(Period.ofDays(90)), AUDITS);
    }

    private void logs() {
        EvidenceRule exact = practice(Counting.OWN_DAYS, "A hole in a log is a hole.");
        EvidenceRule retained = practice(
                        Counting.RETAINED, "A hole in a log is a hole; how far back it is kept may be planned.")
                .also(IN_PLACE);
        put(
                EvidenceKind.LOG,
                practice(Counting.RECENT, "One result of the last month shows that it runs.")
                        .within(Period.ofDays(30))
                        .also(IN_PLACE),
                AT_A_DATE);
        put(EvidenceKind.LOG, exact, TYPE_2);
        put(EvidenceKind.LOG, retained.within(Period.ofDays(92)), CERTIFICATION);
        put(EvidenceKind.LOG, retained.unlessPlanned(), CYCLE);
    }

    private void events() {
        EvidenceRule complete = rule(
                Counting.POPULATION,
                "A sample speaks for its population only if the list is complete (AT-C 205); how many are sampled is the auditor's"
                        + " judgement.");
        put(
                EvidenceKind.EVENT_RECORD,
                practice(Counting.RECENT, "One example of the last year shows that it is done.")
                        .within(YEAR)
                        .also(IN_PLACE),
                AT_A_DATE);
        for (EvidenceKind kind : List.of(EvidenceKind.EVENT_RECORD, EvidenceKind.POPULATION_SAMPLE)) {
            put(kind, complete, TYPE_2);
            put(kind, complete.also(IN_PLACE), AUDITS);
        }
    }

    private void performances() {
        EvidenceRule latest = practice(Counting.LATEST_DUE, "What is done by period was done when it was last due.")
                .also(IN_PLACE);
        EvidenceRule each = rule(
                Counting.EACH_DUE,
                "The control's own frequency says how many are expected; late is an exception to explain, absent is a gap.");
        put(EvidenceKind.PERIODIC_PERFORMANCE, latest, AT_A_DATE);
        put(EvidenceKind.PERIODIC_PERFORMANCE, each, TYPE_2);
        put(
                EvidenceKind.PERIODIC_PERFORMANCE,
                practice(Counting.ONE_DUE, "A young management system has done it once, or is not due yet.")
                        .also(IN_PLACE),
                CERTIFICATION);
        put(EvidenceKind.PERIODIC_PERFORMANCE, each.also(IN_PLACE), CYCLE);
        EvidenceRule recent = practice(Counting.RECENT, "What is done once a year was done within the last.")
                .within(YEAR)
                .also(IN_PLACE);
        EvidenceRule inside = practice(
                        Counting.ONCE_INSIDE,
                        "A control performed once a year may not be testable in a shorter period (SOC 2 guide); days are then not what"
                                + " is missing.")
                .within(YEAR);
        put(EvidenceKind.ANNUAL_PERFORMANCE, recent, AT_A_DATE);
        put(EvidenceKind.ANNUAL_PERFORMANCE, inside, TYPE_2);
        put(EvidenceKind.ANNUAL_PERFORMANCE, recent.unlessPlanned(), AUDITS);
        put(EvidenceKind.TEST_RESULT, recent, AT_A_DATE);
        put(EvidenceKind.TEST_RESULT, practice(Counting.OWN_DAYS, "A test says what was so when it was run."), TYPE_2);
        put(EvidenceKind.TEST_RESULT, recent.unlessPlanned(), AUDITS);
    }

    private void managementSystem() {
        EvidenceRule helps = practice(
                        Counting.RECENT, "It helps with monitoring (CC4.1, CC4.2), of which SOC 2 asks less.")
                .within(YEAR)
                .also(IN_PLACE)
                .atBestContributory();
        EvidenceRule inside = practice(
                        Counting.ONCE_INSIDE, "It helps with monitoring (CC4.1, CC4.2) if it falls into the period.")
                .atBestContributory();
        EvidenceRule planned = practice(
                        Counting.RECENT, "At stage 1 a plan is enough, and a record shows more than that.")
                .also(DESIGN_LEG)
                .atBestContributory();
        EvidenceRule completed = rule(
                        Counting.RECENT,
                        "One audit programme and one management review are complete before the decision (ISO/IEC 17021-1, 27006-1).")
                .also(IN_PLACE);
        EvidenceRule since = rule(
                        Counting.ONCE_INSIDE, "There is one of each since the last audit (ISO/IEC 17021-1, 9.6.2).")
                .also(IN_PLACE);
        EvidenceRule yearly = rule(
                        Counting.ONCE_A_YEAR,
                        "There is one of each in every year of the cycle (ISO/IEC 17021-1, 9.6.3).")
                .also(IN_PLACE);
        for (EvidenceKind kind : List.of(EvidenceKind.INTERNAL_AUDIT, EvidenceKind.MANAGEMENT_REVIEW)) {
            put(kind, helps, AT_A_DATE);
            put(kind, inside, TYPE_2);
            put(kind, planned, STAGE_1);
            put(kind, completed, CERTIFICATION);
            put(kind, since, SURVEILLANCE);
            put(kind, yearly, RECERTIFICATION);
        }
    }

    private void people() {
        EvidenceRule trained = practice(
                        Counting.RECENT, "Each person is trained once a year, unless the policy says otherwise.")
                .within(YEAR)
                .unlessPlanned()
                .also(IN_PLACE);
        put(EvidenceKind.TRAINING_RECORD, trained, AT_A_DATE);
        put(
                EvidenceKind.TRAINING_RECORD,
                rule(Counting.POPULATION, "It speaks for everybody only with a complete list of the staff (AT-C 205)."),
                TYPE_2);
        put(EvidenceKind.TRAINING_RECORD, trained, AUDITS);
        put(
                EvidenceKind.INTERVIEW,
                rule(
                                Counting.RECENT,
                                "Inquiry alone never suffices in SOC 2 (AT-C 205); for ISO it counts with something that bears it out.")
                        .within(YEAR)
                        .also(ALL_LEGS)
                        .atBestContributory(),
                EVERY);
    }

    private void reports() {
        EvidenceRule vendors = practice(
                        Counting.RECENT, "A vendor's report is good for a year; one's own is no evidence for the next.")
                .within(YEAR)
                .ofOthers();
        EvidenceRule supports = practice(
                        Counting.RECENT, "An ISO auditor takes a report as support, and looks at the controls.")
                .within(YEAR)
                .atBestContributory();
        EvidenceRule designLeg = rule(Counting.RECENT, "A Type 1 report is silent on operation.")
                .within(YEAR)
                .only(DESIGN_LEG);
        put(EvidenceKind.ATTESTATION_TYPE_2, vendors, AT_A_DATE);
        put(
                EvidenceKind.ATTESTATION_TYPE_2,
                rule(
                                Counting.OWN_DAYS,
                                "A report speaks for the days of its period; one's own is no evidence for the next.")
                        .ofOthers(),
                TYPE_2);
        put(EvidenceKind.ATTESTATION_TYPE_2, supports, STAGE_1, CERTIFICATION);
        put(
                EvidenceKind.ATTESTATION_TYPE_2,
                rule(Counting.OWN_DAYS, "A report speaks for the days of its period."),
                CYCLE);
        put(EvidenceKind.ATTESTATION_TYPE_1, vendors, AT_A_DATE);
        put(
                EvidenceKind.ATTESTATION_TYPE_1,
                rule(Counting.OWN_DAYS, "A Type 1 report speaks for the design on its day.")
                        .only(DESIGN_LEG)
                        .ofOthers(),
                TYPE_2);
        put(EvidenceKind.ATTESTATION_TYPE_1, designLeg, STAGE_1, CERTIFICATION, SURVEILLANCE, RECERTIFICATION);
        put(
                EvidenceKind.BRIDGE_LETTER,
                rule(Counting.OWN_DAYS, "No auditor stands behind it; about three months is the longest that is usual.")
                        .within(Period.ofDays(92))
                        .also(ALL_LEGS)
                        .atBestContributory(),
                TYPE_2,
                SURVEILLANCE,
                RECERTIFICATION);
    }

    private void certificates() {
        EvidenceRule certified = rule(
                        Counting.IN_FORCE,
                        "It certifies a management system to its last day, and is not the operation of any control.")
                .only(DESIGN_LEG)
                .atBestContributory();
        put(EvidenceKind.CERTIFICATE, certified.ofOthers(), TYPE_1, TYPE_2, IN_FORCE);
        put(EvidenceKind.CERTIFICATE, certified, CYCLE);
    }

    private void unclassified() {
        put(
                EvidenceKind.OTHER,
                practice(Counting.OWN_DAYS, "Nothing is known of its kind, so that it speaks for its own days alone."),
                EVERY);
    }

    private void put(EvidenceKind kind, EvidenceRule rule, Type... demands) {
        Map<Type, EvidenceRule> row = rules.computeIfAbsent(kind, k -> new EnumMap<>(Type.class));
        for (Type demand : demands) {
            row.put(demand, rule);
        }
    }

    private static EvidenceRule rule(Counting counting, String why) {
        return EvidenceRule.of(counting, Basis.RULE, why);
    }

    private static EvidenceRule practice(Counting counting, String why) {
        return EvidenceRule.of(counting, Basis.PRACTICE, why);
    }
}
