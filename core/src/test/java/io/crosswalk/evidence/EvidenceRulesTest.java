package io.crosswalk.evidence;

import static io.crosswalk.evidence.AssuranceKind.DESIGN;
import static io.crosswalk.evidence.AssuranceKind.IMPLEMENTED;
import static io.crosswalk.evidence.AssuranceKind.MANAGEMENT_STATEMENT;
import static io.crosswalk.evidence.AssuranceKind.OPERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.evidence.Demand.Type;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.RequirementId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceRulesTest {
    private static final EvidenceRules RULES = EvidenceRules.defaults();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final EvidenceRule ANY = EvidenceRule.of(Counting.OWN_DAYS, Basis.PRACTICE, "because");

    private static Evidence.Builder evidence(EvidenceKind kind) {
        return Evidence.builder("e", kind, DAY);
    }

    /** The rows of the table of defaults, as the condition of each cell prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLICY                | TYPE_1          | in-force within P12M unless planned otherwise (practice)",
                "POLICY                | TYPE_2          | in-force within P12M unless planned otherwise (practice)",
                "CONFIGURATION         | TYPE_1          | recent within P30D (practice)",
                "CONFIGURATION         | TYPE_2          | carried-forward within P92D, also [operation] (practice)",
                "CONFIGURATION         | STAGE_1         | never (practice)",
                "CONFIGURATION         | CERTIFICATION   | recent within P90D (practice)",
                "LOG                   | TYPE_1          | recent within P30D, also [implemented] (practice)",
                "LOG                   | TYPE_2          | own-days (practice)",
                "LOG                   | CERTIFICATION   | retained within P92D, also [implemented] (practice)",
                "LOG                   | SURVEILLANCE    | retained unless planned otherwise, also [implemented] (practice)",
                "EVENT_RECORD          | TYPE_1          | recent within P12M, also [implemented] (practice)",
                "EVENT_RECORD          | TYPE_2          | population (rule)",
                "PERIODIC_PERFORMANCE  | TYPE_1          | latest-due, also [implemented] (practice)",
                "PERIODIC_PERFORMANCE  | TYPE_2          | each-due (rule)",
                "PERIODIC_PERFORMANCE  | CERTIFICATION   | one-due, also [implemented] (practice)",
                "PERIODIC_PERFORMANCE  | SURVEILLANCE    | each-due, also [implemented] (rule)",
                "ANNUAL_PERFORMANCE    | TYPE_2          | once-inside within P12M (practice)",
                "ANNUAL_PERFORMANCE    | SURVEILLANCE    | recent within P12M unless planned otherwise, also [implemented] (practice)",
                "INTERNAL_AUDIT        | TYPE_2          | once-inside, at best contributory (practice)",
                "INTERNAL_AUDIT        | CERTIFICATION   | recent, also [implemented] (rule)",
                "INTERNAL_AUDIT        | SURVEILLANCE    | once-inside, also [implemented] (rule)",
                "MANAGEMENT_REVIEW     | RECERTIFICATION | once-a-year, also [implemented] (rule)",
                "TRAINING_RECORD       | TYPE_2          | population (rule)",
                "ATTESTATION_TYPE_2    | TYPE_2          | own-days, of others (rule)",
                "ATTESTATION_TYPE_2    | CERTIFICATION   | recent within P12M, at best contributory (practice)",
                "ATTESTATION_TYPE_2    | SURVEILLANCE    | own-days (rule)",
                "ATTESTATION_TYPE_1    | SURVEILLANCE    | recent within P12M, only [design] (rule)",
                "BRIDGE_LETTER         | TYPE_1          | never (practice)",
                "BRIDGE_LETTER         | TYPE_2          | own-days within P92D, also [design, implemented, operation], at best contributory (rule)",
                "CERTIFICATE           | TYPE_2          | in-force, only [design], at best contributory, of others (rule)",
                "CERTIFICATE           | CERTIFICATION   | never (practice)",
                "INTERVIEW             | TYPE_2          | recent within P12M, also [design, implemented, operation], at best contributory (rule)",
                "OBSERVATION           | TYPE_2          | own-days, also [operation] (practice)",
                "CONTRACT              | TYPE_2          | in-force (rule)",
                "POPULATION_SAMPLE     | TYPE_1          | never (practice)",
                "POPULATION_SAMPLE     | TYPE_2          | population (rule)",
            })
    void theDefaultsAreThoseOfTheTable(EvidenceKind kind, Type demand, String rule) {
        assertThat(RULES.rule(kind, demand)).hasToString(rule);
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void everyKindHasARuleForEveryDemandAndEachSaysWhy(EvidenceKind kind) {
        for (Type demand : Type.values()) {
            EvidenceRule rule = RULES.rule(kind, demand);
            assertThat(rule.why()).endsWith(".");
            assertThat(rule.basis()).isIn(Basis.RULE, Basis.PRACTICE);
        }
        // no certification exists: what is in force is judged as at a date
        assertThat(RULES.rule(kind, Type.IN_FORCE)).isEqualTo(RULES.rule(kind, Type.TYPE_1));
    }

    @Test
    void anyRuleIsReplacedAndTheOthersStay() {
        EvidenceRules changed = RULES.with(EvidenceKind.LOG, Type.TYPE_2, ANY);

        assertThat(changed.rule(EvidenceKind.LOG, Type.TYPE_2)).isEqualTo(ANY);
        assertThat(changed.rule(EvidenceKind.LOG, Type.TYPE_1)).isEqualTo(RULES.rule(EvidenceKind.LOG, Type.TYPE_1));
        assertThat(RULES.rule(EvidenceKind.LOG, Type.TYPE_2)).isNotEqualTo(ANY);
        assertThat(changed.changes()).containsOnlyKeys(EvidenceKind.LOG);
        assertThat(changed.changes().get(EvidenceKind.LOG)).containsOnlyKeys(Type.TYPE_2);
        assertThat(RULES.changes()).isEmpty();
        assertThat(changed).hasToString("the default rules with 1 changed");
        assertThat(RULES).hasToString("the default rules");
        assertThat(changed.with(EvidenceKind.LOG, Type.TYPE_2, RULES.rule(EvidenceKind.LOG, Type.TYPE_2)))
                .isEqualTo(RULES);
    }

    @Test
    void internalAuditAndManagementReviewAreShownByTheirOwnRecordsAlone() {
        assertThat(RULES.reserved(RequirementId.parse("iso27001:2022/9.2"))).contains(EvidenceKind.INTERNAL_AUDIT);
        assertThat(RULES.reserved(RequirementId.parse("iso27701:2025/9.3"))).contains(EvidenceKind.MANAGEMENT_REVIEW);
        assertThat(RULES.reserved(RequirementId.parse("iso27001:2022/9.1"))).isEmpty();

        RequirementId own = RequirementId.parse("acme:2025/AU-1");
        assertThat(RULES.reserving(own, EvidenceKind.LOG).reserved(own)).contains(EvidenceKind.LOG);
        assertThat(RULES.reserved(own)).isEmpty();
    }

    @Test
    void evidenceCountsForWhatItShowsAndForWhatTheRuleAddsWithinWhatItAllows() {
        Evidence log = evidence(EvidenceKind.LOG).build();

        assertThat(ANY.kinds(log)).containsExactly(OPERATION);
        assertThat(ANY.also(List.of(IMPLEMENTED)).kinds(log)).containsExactly(IMPLEMENTED, OPERATION);
        assertThat(ANY.also(List.of(IMPLEMENTED))
                        .only(List.of(IMPLEMENTED, DESIGN))
                        .kinds(log))
                .containsExactly(IMPLEMENTED);
        assertThat(ANY.only(List.of(DESIGN)).kinds(log)).isEmpty();
        assertThat(ANY.only(List.of(DESIGN)).only(List.of()).kinds(log)).containsExactly(OPERATION);
    }

    @Test
    void whatShowsNothingCountsForNothing() {
        assertThat(ANY.also(List.of(OPERATION))
                        .kinds(evidence(EvidenceKind.OTHER).build()))
                .isEmpty();
        assertThat(ANY.kinds(
                        evidence(EvidenceKind.OTHER).shows(List.of(OPERATION)).build()))
                .containsExactly(OPERATION);
    }

    @Test
    void ruledOutEvidenceCountsForNothing() {
        EvidenceRule never =
                EvidenceRule.of(Counting.NEVER, Basis.PRACTICE, "because").also(List.of(OPERATION));

        assertThat(never.kinds(evidence(EvidenceKind.LOG).build())).isEmpty();
    }

    @Test
    void onesOwnReportIsNoEvidenceForTheNextAndAVendorsIs() {
        EvidenceRule rule = RULES.rule(EvidenceKind.ATTESTATION_TYPE_2, Type.TYPE_2);
        Evidence.Builder report = evidence(EvidenceKind.ATTESTATION_TYPE_2);

        assertThat(rule.kinds(report.build())).isEmpty();
        assertThat(rule.kinds(report.provider("Hoster").build())).containsExactly(DESIGN, IMPLEMENTED, OPERATION);
    }

    @Test
    void aBridgeLetterIsAStatementThatContributesAtBest() {
        EvidenceRule rule = RULES.rule(EvidenceKind.BRIDGE_LETTER, Type.TYPE_2);

        assertThat(rule.isAtBestContributory()).isTrue();
        assertThat(rule.kinds(evidence(EvidenceKind.BRIDGE_LETTER).build()))
                .isEqualTo(Set.of(DESIGN, IMPLEMENTED, OPERATION, MANAGEMENT_STATEMENT));
    }

    @Test
    void thePlanOfTheOrganizationTakesThePlaceOfALimitThatYieldsToIt() {
        RequirementId control = RequirementId.parse("acme:2025/AC-1");
        Optional<ControlOperation> planned = Optional.of(
                ControlOperation.builder(control).interval(Period.ofMonths(24)).build());
        Optional<ControlOperation> unplanned = Optional.of(
                ControlOperation.builder(control).frequency(Frequency.ANNUAL).build());
        EvidenceRule policy = RULES.rule(EvidenceKind.POLICY, Type.TYPE_1);
        EvidenceRule snapshot = RULES.rule(EvidenceKind.CONFIGURATION, Type.TYPE_1);

        assertThat(policy.limit(planned)).contains(Period.ofMonths(24));
        assertThat(policy.limit(unplanned)).contains(Period.ofMonths(12));
        assertThat(policy.limit(Optional.empty())).contains(Period.ofMonths(12));
        assertThat(snapshot.limit(planned)).contains(Period.ofDays(30));
    }

    @Test
    void aRuleHasALimitLongerThanNothingAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY.within(Period.ZERO))
                .withMessage("a limit is longer than nothing, not P0D");
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceRule.of(Counting.NEVER, Basis.RULE, " "));
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void aCountingIsFoundByWhatItPrints(Counting counting) {
        assertThat(Counting.find(counting.toString())).contains(counting);
        assertThat(Counting.find(counting.name())).isEmpty();
    }

    @Test
    void changesOfSeveralDocumentsGoTogetherAndTheLaterWins() {
        EvidenceRule other = EvidenceRule.of(Counting.NEVER, Basis.RULE, "otherwise");
        EvidenceRules first = RULES.with(EvidenceKind.LOG, Type.TYPE_2, ANY).with(EvidenceKind.LOG, Type.TYPE_1, ANY);
        RequirementId own = RequirementId.parse("acme:2025/AU-1");
        EvidenceRules second = RULES.with(EvidenceKind.LOG, Type.TYPE_2, other).reserving(own, EvidenceKind.LOG);

        EvidenceRules both = first.and(second);

        assertThat(both.rule(EvidenceKind.LOG, Type.TYPE_2)).isEqualTo(other);
        assertThat(both.rule(EvidenceKind.LOG, Type.TYPE_1)).isEqualTo(ANY);
        assertThat(both.reserved(own)).contains(EvidenceKind.LOG);
        assertThat(first.and(RULES)).isEqualTo(first);
        assertThat(RULES.and(first)).isEqualTo(first);
    }
}
