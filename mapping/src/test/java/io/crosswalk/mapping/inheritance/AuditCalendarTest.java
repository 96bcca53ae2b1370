package io.crosswalk.mapping.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The audits of a SOC 2 and an ISO cycle on one calendar. */
class AuditCalendarTest {
    private static final Period YEARS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 12, 31));

    @Test
    void aCertificateIsWatchedEveryYearAndRenewedInTheThird() {
        assertThat(AuditCalendar.empty()
                        .certificate("ISO", LocalDate.of(2025, 3, 10))
                        .due(YEARS))
                .extracting(AuditCalendar.Due::toString)
                .containsExactly(
                        "2026-03-10 ISO surveillance",
                        "2027-12-31 ISO surveillance",
                        "2028-03-09 ISO recertification",
                        "2029-12-31 ISO surveillance",
                        "2030-12-31 ISO surveillance",
                        "2031-03-09 ISO recertification");
    }

    @Test
    void periodsFollowEachOtherWithoutAGap() {
        AuditCalendar calendar =
                AuditCalendar.empty().periods("SOC 2", new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)));
        assertThat(calendar.due(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 3, 1))))
                .extracting(AuditCalendar.Due::toString)
                .containsExactly(
                        "2026-03-01 SOC 2 period-begins",
                        "2027-02-28 SOC 2 period-ends",
                        "2027-03-01 SOC 2 period-begins",
                        "2028-02-29 SOC 2 period-ends",
                        "2028-03-01 SOC 2 period-begins");
        AuditCalendar odd =
                AuditCalendar.empty().periods("SOC 2", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10)));
        assertThat(odd.due(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20))))
                .hasSize(2);
    }

    @Test
    void bothStandOnOneLine() {
        assertThat(AuditCalendar.empty()
                        .periods("SOC 2", new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)))
                        .certificate("ISO", LocalDate.of(2025, 6, 1))
                        .due(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .extracting(AuditCalendar.Due::toString)
                .containsExactly("2026-04-01 SOC 2 period-begins", "2026-06-01 ISO surveillance");
    }
}
