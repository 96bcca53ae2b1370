package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {
    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void everyFrequencyIsFoundByWhatItPrints(Frequency frequency) {
        assertThat(Frequency.find(frequency.toString())).contains(frequency);
    }

    @ParameterizedTest
    @CsvSource({
        "yearly, ANNUAL",
        "Annually, ANNUAL",
        "once a year, ANNUAL",
        "' per quarter ', QUARTERLY",
        "per day, DAILY",
        "per half-year, HALF_YEARLY",
        "semi-annual, HALF_YEARLY",
        "Continuously, CONTINUOUS",
        "per request, EVENT_DRIVEN",
        "per leaver, EVENT_DRIVEN",
        "Event driven, EVENT_DRIVEN",
        "one-off, ONCE"
    })
    void whatControlListsWriteIsUnderstood(String text, Frequency frequency) {
        assertThat(Frequency.find(text)).contains(frequency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "per",
                "per ",
                "per fortnight",
                "per two weeks",
                "per annum",
                "as needed",
                "often",
                "bi-monthly",
                "ad hoc"
            })
    void whatIsNotUnderstoodIsNeverGuessed(String text) {
        assertThat(Frequency.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUOUS, 0",
        "DAILY, 0",
        "WEEKLY, 2",
        "MONTHLY, 7",
        "QUARTERLY, 15",
        "HALF_YEARLY, 30",
        "ANNUAL, 0",
        "EVENT_DRIVEN, 0",
        "ONCE, 0"
    })
    void graceIsThatOfPractice(Frequency frequency, int days) {
        assertThat(frequency.graceDays()).isEqualTo(days);
    }

    @Test
    void quartersAreThoseOfTheCalendarThatEndInTheDays() {
        assertThat(Frequency.QUARTERLY.periodsEndingIn(days("2025-02-15", "2025-12-30")))
                .containsExactly(
                        days("2025-01-01", "2025-03-31"),
                        days("2025-04-01", "2025-06-30"),
                        days("2025-07-01", "2025-09-30"));
        assertThat(Frequency.QUARTERLY.periodsEndingIn(days("2025-12-31", "2025-12-31")))
                .containsExactly(days("2025-10-01", "2025-12-31"));
    }

    @Test
    void februaryHas29DaysInALeapYear() {
        assertThat(Frequency.MONTHLY.periodsEndingIn(days("2024-02-01", "2024-02-29")))
                .containsExactly(days("2024-02-01", "2024-02-29"));
        assertThat(Frequency.MONTHLY.periodsEndingIn(days("2024-02-01", "2024-02-28")))
                .isEmpty();
    }

    @Test
    void weeksBeginOnMonday() {
        List<Period> weeks = Frequency.WEEKLY.periodsEndingIn(days("2026-01-01", "2026-01-11"));

        assertThat(weeks).containsExactly(days("2025-12-29", "2026-01-04"), days("2026-01-05", "2026-01-11"));
        assertThat(Frequency.WEEKLY.nameOf(weeks.get(0))).isEqualTo("2026-W01");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTINUOUS", "EVENT_DRIVEN", "ONCE"})
    void whatIsNotPeriodicHasNoPeriods(Frequency frequency) {
        assertThat(frequency.isPeriodic()).isFalse();
        assertThat(frequency.periodsEndingIn(days("2020-01-01", "2025-12-31"))).isEmpty();
        assertThat(frequency.nameOf(days("2025-01-01", "2025-01-31"))).isEqualTo("2025-01-01..2025-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2025-07-01, 2025-07-01",
        "MONTHLY, 2025-07-01, 2025-07",
        "QUARTERLY, 2025-07-01, Q3 2025",
        "HALF_YEARLY, 2025-07-01, H2 2025",
        "HALF_YEARLY, 2025-01-01, H1 2025",
        "ANNUAL, 2025-01-01, 2025"
    })
    void aPeriodHasTheNameThatPeopleUse(Frequency frequency, LocalDate first, String name) {
        assertThat(frequency.nameOf(Period.of(first))).isEqualTo(name);
    }

    @Property
    void periodsFollowEachOtherAndEndInTheDays(
            @ForAll Frequency frequency,
            @ForAll @IntRange(max = 4000) int from,
            @ForAll @IntRange(max = 1000) int more) {
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(from);
        Period asked = new Period(first, first.plusDays(more));

        List<Period> periods = frequency.periodsEndingIn(asked);

        for (int i = 0; i < periods.size(); i++) {
            assertThat(periods.get(i).last()).isBetween(asked.first(), asked.last());
            assertThat(i == 0
                            || periods.get(i - 1)
                                    .last()
                                    .plusDays(1)
                                    .equals(periods.get(i).first()))
                    .isTrue();
        }
        if (frequency.isPeriodic()) {
            // none is left out at either end
            int longest = 366;
            Period wide =
                    new Period(asked.first().minusDays(longest), asked.last().plusDays(longest));
            assertThat(frequency.periodsEndingIn(wide).stream()
                            .filter(p -> !p.last().isBefore(asked.first())
                                    && !p.last().isAfter(asked.last()))
                            .toList())
                    .isEqualTo(periods);
        }
    }
}
