package io.crosswalk.mapping.inheritance;

import static io.crosswalk.mapping.TestNetwork.network;
import static io.crosswalk.mapping.inheritance.Collected.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Sufficiency;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What evidence shows at its source, by the default rules; the control is S and the year 2026. */
class RulesOfPracticeTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Demand type2(LocalDate first, LocalDate last) {
        return Demand.builder(Demand.Type.TYPE_2, last)
                .window(new Period(first, last))
                .build();
    }

    private static Demand wholeYear() {
        return type2(NEW_YEAR, day(12, 31));
    }

    /** A control whose design is shown throughout. */
    private static Collected designed(Demand demand) {
        Collected given = on(network().and("S")).demand(demand);
        return given.add(Evidence.builder("policy", EvidenceKind.POLICY, NEW_YEAR)
                .from(LocalDate.of(2025, 12, 1))
                .performed(demand.days().last())
                .file(given.id("S"), Sufficiency.SUFFICIENT));
    }

    private static Evidence.Builder done(Collected given, EvidenceKind kind, LocalDate day) {
        return Evidence.builder(kind + "-" + day, kind, day).file(given.id("S"), Sufficiency.SUFFICIENT);
    }

    private static Collected reviews(Demand demand, LocalDate... days) {
        Collected given = designed(demand).every(Frequency.QUARTERLY, "S");
        for (LocalDate day : days) {
            given.add(done(given, EvidenceKind.PERIODIC_PERFORMANCE, day));
        }
        return given;
    }

    @Test
    void aMissingOccurrenceIsNamed() {
        Inherited s = reviews(wholeYear(), day(2, 10), day(5, 11), day(11, 2)).of("S");
        assertThat(s.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(s.missing()).hasToString("days:2026-07-01..2026-09-30(92)");
        assertThat(s.notes()).containsExactly("source:1/S: 3 of 4 occurrences, Q3 2026 missing");
        assertThat(reviews(wholeYear(), day(2, 10), day(5, 11), day(8, 3), day(11, 2))
                        .of("S")
                        .state())
                .isEqualTo(State.SUFFICIENT);
    }

    @Test
    void anOccurrenceInTheDaysOfGraceCountsForOnePeriodOnly() {
        Inherited late = reviews(wholeYear(), day(4, 10), day(6, 20), day(9, 1), day(12, 1))
                .of("S");
        assertThat(late.state()).isEqualTo(State.SUFFICIENT);
        Inherited once = reviews(wholeYear(), day(4, 10), day(9, 1), day(12, 1)).of("S");
        assertThat(once.missing()).hasToString("days:2026-04-01..2026-06-30(91)");
        Inherited tooLate = reviews(wholeYear(), day(4, 16), day(6, 20), day(9, 1), day(12, 1))
                .of("S");
        assertThat(tooLate.missing()).hasToString("days:2026-01-01..2026-03-31(90)");
    }

    @Test
    void whatIsNotYetDueIsNotMissing() {
        Inherited s = reviews(type2(NEW_YEAR, day(11, 30)), day(2, 10), day(5, 11), day(8, 3))
                .of("S");
        assertThat(s.state()).isEqualTo(State.SUFFICIENT);
    }

    @Test
    void asManyMayBeMissingAsTheOrganizationTolerates() {
        Collected given = designed(wholeYear());
        given.operated(ControlOperation.builder(given.id("S"))
                .frequency(Frequency.QUARTERLY)
                .tolerated(1)
                .build());
        for (LocalDate day : new LocalDate[] {day(2, 10), day(5, 11), day(11, 2)}) {
            given.add(done(given, EvidenceKind.PERIODIC_PERFORMANCE, day));
        }
        Inherited s = given.of("S");
        assertThat(s.state()).isEqualTo(State.SUFFICIENT);
        assertThat(s.notes()).containsExactly("source:1/S: 3 of 4 occurrences, Q3 2026 missing and tolerated");
        assertThat(s.essential()).hasSize(4);
    }

    @Test
    void withoutAKnownFrequencyARecordCountsForItsOwnDays() {
        Collected given = designed(wholeYear());
        Inherited s = given.add(done(given, EvidenceKind.PERIODIC_PERFORMANCE, day(2, 10)))
                .of("S");
        assertThat(s.missing()).hasToString("days:2026-01-01..2026-02-09(40);days:2026-02-11..2026-12-31(324)");
        assertThat(s.notes())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("how often source:1/S is performed is not known");
    }

    private static Evidence.Builder list(Collected given, int items, Optional<String> completeness) {
        return done(given, EvidenceKind.POPULATION_SAMPLE, day(12, 31))
                .period(new Period(NEW_YEAR, day(12, 31)))
                .population(new Population(items, completeness));
    }

    @Test
    void whatDidNotOccurLacksNoDaysAndIsNotTested() {
        Collected given = designed(wholeYear());
        Inherited s = given.add(list(given, 0, Optional.of("export of all tickets, counted twice")))
                .of("S");
        assertThat(s.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(s.missing()).hasToString("kind:operation");
        assertThat(s.notes()).hasSize(1).first().asString().contains("did not occur");
    }

    @Test
    void aSampleSpeaksForACompletePopulationOnly() {
        Collected complete = designed(wholeYear());
        assertThat(complete.add(list(complete, 40, Optional.of("counted twice")))
                        .of("S")
                        .state())
                .isEqualTo(State.SUFFICIENT);
        Collected unchecked = designed(wholeYear());
        assertThat(unchecked.add(list(unchecked, 40, Optional.empty())).of("S").missing())
                .hasToString("days:2026-01-01..2026-12-30(364)");
    }

    @Test
    void anAnnualTestOutsideAShortWindowIsNeverAListOfDays() {
        Collected inside = designed(wholeYear());
        assertThat(inside.add(done(inside, EvidenceKind.ANNUAL_PERFORMANCE, day(3, 1)))
                        .of("S")
                        .state())
                .isEqualTo(State.SUFFICIENT);
        Collected before = designed(type2(NEW_YEAR, day(6, 30)));
        Inherited s = before.add(done(before, EvidenceKind.ANNUAL_PERFORMANCE, LocalDate.of(2025, 11, 1)))
                .of("S");
        assertThat(s.missing()).hasToString("kind:operation");
        assertThat(s.notes())
                .containsExactly("annual-performance-2025-11-01 was done on 2025-11-01: not testable in the period"
                        + " 2026-01-01..2026-06-30");
    }

    @Test
    void aLogHasNoTolerance() {
        Collected given = designed(wholeYear());
        Inherited s = given.add(Evidence.builder("a", EvidenceKind.LOG, day(12, 31))
                        .period(new Period(NEW_YEAR, day(6, 30)))
                        .file(given.id("S"), Sufficiency.SUFFICIENT))
                .add(Evidence.builder("b", EvidenceKind.LOG, day(12, 31))
                        .period(new Period(day(7, 2), day(12, 31)))
                        .file(given.id("S"), Sufficiency.SUFFICIENT))
                .of("S");
        assertThat(s.missing()).hasToString("days:2026-07-01..2026-07-01(1)");
    }

    @Test
    void anAutomatedControlIsCarriedForwardToTheNextChange() {
        for (boolean automated : new boolean[] {true, false}) {
            Collected given = designed(wholeYear());
            given.operated(
                    ControlOperation.builder(given.id("S")).automated(automated).build());
            Inherited s = given.add(done(given, EvidenceKind.CONFIGURATION, day(1, 1)))
                    .add(done(given, EvidenceKind.CONFIGURATION, day(6, 1)).validUntil(day(6, 10)))
                    .of("S");
            assertThat(s.missing())
                    .hasToString(
                            automated
                                    ? "days:2026-04-04..2026-05-31(58);days:2026-06-11..2026-12-31(204)"
                                    : "days:2026-01-02..2026-05-31(150);days:2026-06-02..2026-12-31(213)");
        }
    }

    private static Inherited policyOf(LocalDate reviewed, Optional<java.time.Period> planned) {
        Collected given = on(network().and("S"))
                .demand(Demand.builder(Demand.Type.STAGE_1, day(6, 30)).build());
        planned.ifPresent(p -> given.operated(
                ControlOperation.builder(given.id("S")).interval(p).build()));
        return given.add(Evidence.builder("policy", EvidenceKind.POLICY, reviewed)
                        .from(LocalDate.of(2020, 1, 1))
                        .performed(reviewed)
                        .file(given.id("S"), Sufficiency.SUFFICIENT))
                .of("S");
    }

    @Test
    void aPolicyCountsForAYearUnlessTheOrganizationPlansOtherwise() {
        Inherited fresh = policyOf(LocalDate.of(2025, 9, 15), Optional.empty());
        assertThat(fresh.state()).isEqualTo(State.SUFFICIENT);
        assertThat(fresh.validUntil()).contains(day(9, 15));
        Inherited stale = policyOf(LocalDate.of(2025, 6, 29), Optional.empty());
        assertThat(stale.unusable()).contains(Unusable.TIME);
        Inherited planned = policyOf(LocalDate.of(2025, 6, 29), Optional.of(java.time.Period.ofMonths(24)));
        assertThat(planned.state()).isEqualTo(State.SUFFICIENT);
        assertThat(planned.validUntil()).contains(LocalDate.of(2027, 6, 29));
    }

    @Test
    void aTypeOneNeedsTheLatestDueOccurrence() {
        Demand atMay = Demand.builder(Demand.Type.TYPE_1, day(5, 20)).build();
        Collected given = designed(atMay).every(Frequency.QUARTERLY, "S");
        Inherited s = given.add(done(given, EvidenceKind.PERIODIC_PERFORMANCE, day(2, 10)))
                .of("S");
        assertThat(s.state()).isEqualTo(State.SUFFICIENT);
        assertThat(s.validUntil()).contains(day(7, 14));
        Collected old = designed(atMay).every(Frequency.QUARTERLY, "S");
        assertThat(old.add(done(old, EvidenceKind.PERIODIC_PERFORMANCE, LocalDate.of(2025, 12, 1)))
                        .of("S")
                        .missing())
                .hasToString("kind:implemented");
    }

    @Test
    void anAuditOfTheManagementSystemIsNotSuppliedByOtherEvidence() {
        Collected given = on(network().equal("T", "S"))
                .demand(Demand.builder(Demand.Type.SURVEILLANCE, day(6, 30))
                        .since(NEW_YEAR)
                        .build());
        given.add(given.shown("report", 0, 365).file(given.id("S"), Sufficiency.SUFFICIENT));
        EvidenceRules rules = EvidenceRules.defaults().reserving(given.id("T"), EvidenceKind.INTERNAL_AUDIT);
        assertThat(given.of("T").state()).isEqualTo(State.SUFFICIENT);
        Inherited reserved = given.query("T").by(rules).ask(given.crosswalk()).finding("T");
        assertThat(reserved.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(reserved.missing()).hasToString("content");
        assertThat(reserved.notes()).hasSize(1).first().asString().contains("internal-audit");
        given.add(done(given, EvidenceKind.INTERNAL_AUDIT, day(3, 1))
                .shows(java.util.List.of(
                        io.crosswalk.evidence.AssuranceKind.DESIGN, io.crosswalk.evidence.AssuranceKind.OPERATION)));
        Inherited audited = given.query("T").by(rules).ask(given.crosswalk()).finding("T");
        assertThat(audited.state()).isEqualTo(State.SUFFICIENT);
        assertThat(audited.essential()).containsExactly("internal-audit-2026-03-01");
    }
}
