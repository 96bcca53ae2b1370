package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttestationReportTest {
    private static final StandardId ID = StandardId.parse("soc2:2017");
    private static final List<String> ALL = List.of("security", "availability", "privacy");
    private static final Standard SOC2 = Standard.builder(ID, "TSC")
            .choices(List.of("category"))
            .add(criterion("CC1.1", ALL))
            .add(criterion("CC6.4", ALL))
            .add(criterion("A1.1", List.of("availability")))
            .add(criterion("P1.1", List.of("privacy")))
            .build();
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static Requirement criterion(String local, List<String> categories) {
        return Requirement.builder(ID.requirement(local), RequirementKind.CRITERION, local)
                .attribute("category", categories)
                .build();
    }

    private static AttestationReport.Builder type2() {
        return AttestationReport.type2(ID, YEAR).categories(List.of("security", "availability"));
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void anUnmodifiedOpinionShowsEveryCriterionInScopeAndNoOther() {
        Loaded<Assessment> shown = type2().build().statuses(SOC2);

        assertThat(shown.diagnostics()).isEmpty();
        assertThat(shown.value().statuses())
                .containsOnlyKeys(ID.requirement("CC1.1"), ID.requirement("CC6.4"), ID.requirement("A1.1"))
                .containsValue(Satisfaction.FULL)
                .doesNotContainValue(Satisfaction.NOT_FULL);
    }

    @Test
    void aQualifiedOpinionExceptsTheCriteriaItNames() {
        Assessment shown =
                type2().qualified(List.of("CC6.4")).build().statuses(SOC2).orThrow();

        assertThat(shown.status(ID.requirement("CC6.4"))).contains(Satisfaction.NOT_FULL);
        assertThat(shown.status(ID.requirement("CC1.1"))).contains(Satisfaction.FULL);
    }

    @Test
    void anAdverseOpinionAndADisclaimerShowNothing() {
        for (Opinion opinion : List.of(Opinion.ADVERSE, Opinion.DISCLAIMER)) {
            Loaded<Assessment> shown = type2().opinion(opinion).build().statuses(SOC2);

            assertThat(shown.value().statuses()).isEmpty();
            assertThat(codes(shown)).containsExactly("opinion-shows-nothing");
        }
    }

    @Test
    void whatIsNotRelevantOrCarvedOutDoesNotApplyAndSaysWhy() {
        Assessment shown = type2().notRelevant("A1.1", "capacity is the customer's")
                .subservice(new SubserviceOrganization(
                        "Hoster", Treatment.CARVE_OUT, List.of("CC6.4"), List.of("restricts entry to its halls")))
                .build()
                .statuses(SOC2)
                .orThrow();

        assertThat(shown.status(ID.requirement("A1.1"))).contains(Satisfaction.NOT_APPLICABLE);
        assertThat(shown.note(ID.requirement("A1.1"))).contains("capacity is the customer's");
        assertThat(shown.status(ID.requirement("CC6.4"))).contains(Satisfaction.NOT_APPLICABLE);
        assertThat(shown.note(ID.requirement("CC6.4"))).contains("carved out to Hoster");
    }

    @Test
    void anExceptionUnderAnUnmodifiedOpinionLeavesTheCriterionFullAndIsReported() {
        Loaded<Assessment> shown = type2().exception("CC6.4", "one badge of 25 not withdrawn in time")
                .build()
                .statuses(SOC2);

        assertThat(shown.value().status(ID.requirement("CC6.4"))).contains(Satisfaction.FULL);
        assertThat(codes(shown)).containsExactly("test-exception");
    }

    @Test
    void aCarveOutThatExpectsNothingIsAWarning() {
        Loaded<Assessment> shown = type2().subservice(
                        new SubserviceOrganization("Hoster", Treatment.CARVE_OUT, List.of("CC6.4"), List.of()))
                .build()
                .statuses(SOC2);

        assertThat(codes(shown)).containsExactly("csoc-missing");
    }

    @Test
    void aPeriodUnderThreeMonthsIsAWarningAndThreeMonthsAreNot() {
        LocalDate first = LocalDate.of(2026, 1, 31);
        AttestationReport.Builder exact = AttestationReport.type2(ID, new Period(first, LocalDate.of(2026, 4, 29)));
        AttestationReport.Builder under = AttestationReport.type2(ID, new Period(first, LocalDate.of(2026, 4, 28)));

        assertThat(codes(exact.categories(ALL).build().statuses(SOC2))).isEmpty();
        assertThat(codes(under.categories(ALL).build().statuses(SOC2))).containsExactly("short-period");
        assertThat(codes(AttestationReport.type1(ID, first)
                        .categories(ALL)
                        .build()
                        .statuses(SOC2)))
                .isEmpty();
    }

    @Test
    void leavingSecurityOutIsANoticeAndTheCommonCriteriaStillApply() {
        Loaded<Assessment> shown = AttestationReport.type2(ID, YEAR)
                .categories(List.of("privacy"))
                .build()
                .statuses(SOC2);

        assertThat(codes(shown)).containsExactly("security-left-out");
        assertThat(shown.value().statuses())
                .containsOnlyKeys(ID.requirement("CC1.1"), ID.requirement("CC6.4"), ID.requirement("P1.1"));
    }

    @Test
    void aCriterionThatTheStandardDoesNotHaveIsAnErrorThatNamesNearMisses() {
        Loaded<Assessment> shown = type2().notRelevant("A1.9", "unused").build().statuses(SOC2);

        assertThat(codes(shown)).containsExactly("dangling-requirement");
        assertThat(shown.errors().get(0).message()).contains("A1.9").contains("A1.1");
        assertThat(shown.tally().refused()).isEqualTo(1);
        assertThat(shown.tally().kept()).isEqualTo(3);
    }

    @Test
    void opinionAndExceptedCriteriaMustFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type2().opinion(Opinion.QUALIFIED).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type2().qualified(List.of("CC6.4"))
                        .opinion(Opinion.UNMODIFIED)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttestationReport.type2(ID, YEAR).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SubserviceOrganization("Hoster", Treatment.INCLUSIVE, List.of("CC6.4"), List.of()));
    }

    @Test
    void aPeriodCountsBothItsEnds() {
        assertThat(YEAR.days()).isEqualTo(365);
        assertThat(Period.of(LocalDate.of(2024, 2, 29)).days()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
                .withMessageContaining("2026-01-01");
    }

    @Test
    void aType2ReportIsEvidenceOfDesignAndOperationForItsPeriod() {
        Evidence evidence = type2().build().evidence("soc2-2026", SOC2).orThrow();

        assertThat(evidence)
                .isEqualTo(Evidence.builder("soc2-2026", EvidenceKind.ATTESTATION_TYPE_2, LocalDate.of(2026, 12, 31))
                        .title("soc2:2017 type2 report")
                        .period(YEAR)
                        .file(ID.requirement("CC1.1"), Sufficiency.SUFFICIENT)
                        .file(ID.requirement("CC6.4"), Sufficiency.SUFFICIENT)
                        .file(ID.requirement("A1.1"), Sufficiency.SUFFICIENT)
                        .build());
    }

    @Test
    void aType1ReportIsEvidenceForItsDay() {
        Evidence evidence = AttestationReport.type1(ID, LocalDate.of(2026, 6, 30))
                .categories(List.of("security"))
                .build()
                .evidence("soc2-t1", SOC2)
                .orThrow();

        assertThat(evidence.kind()).isEqualTo(EvidenceKind.ATTESTATION_TYPE_1);
        assertThat(evidence.window().firstDay()).isEqualTo("2026-06-30");
        assertThat(evidence.window().lastDay()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatTheAuditorExceptsTravelsAndMakesAFilingPartial() {
        Loaded<Evidence> evidence = type2().qualified(List.of("CC6.4"))
                .exception("CC6.4", "a door stood open")
                .exception("CC1.1", "one late review")
                .notRelevant("A1.1", "no commitment")
                .build()
                .evidence("soc2-2026", SOC2);

        assertThat(evidence.value().filings())
                .containsOnly(
                        Map.entry(ID.requirement("CC1.1"), Sufficiency.PARTIAL),
                        Map.entry(ID.requirement("CC6.4"), Sufficiency.PARTIAL));
        assertThat(evidence.value().notes())
                .containsOnly(
                        Map.entry(ID.requirement("CC1.1"), "exception: one late review"),
                        Map.entry(ID.requirement("CC6.4"), "excepted from the opinion; exception: a door stood open"));
        assertThat(codes(evidence)).containsOnly("test-exception");
    }

    @Test
    void anAdverseOpinionIsEvidenceOfNothing() {
        Loaded<Evidence> evidence = type2().opinion(Opinion.ADVERSE).build().evidence("soc2-2026", SOC2);

        assertThat(evidence.value().filings()).isEmpty();
        assertThat(codes(evidence)).contains("opinion-shows-nothing");
    }
}
