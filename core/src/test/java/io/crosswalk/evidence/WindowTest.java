package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    @Provide
    static Arbitrary<ZoneId> zones() {
        // midnight is skipped in Sao Paulo and Beirut, repeated in Havana, and clocks went back over it in St. John's
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/Sao_Paulo",
                        "America/Havana",
                        "America/St_Johns",
                        "Asia/Beirut",
                        "Australia/Lord_Howe",
                        "Pacific/Kiritimati")
                .map(ZoneId::of);
    }

    /** Kiribati had no last day of 1994. */
    private static boolean isDay(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    @Property
    void theDaysOfAWindowAreThoseItWasMadeOf(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @IntRange(max = 800) int more) {
        Period days = new Period(
                LocalDate.of(1990, 1, 1).plusDays(day), LocalDate.of(1990, 1, 1).plusDays(day + more));
        Assume.that(isDay(days.first(), zone) && isDay(days.last(), zone));

        Window window = Window.of(days, zone);

        assertThat(window.firstDay()).isEqualTo(days.first());
        assertThat(window.lastDay()).contains(days.last());
        assertThat(Windows.of(window).periods(zone)).containsExactly(days);
    }

    @Property
    void daysFollowEachOtherWithoutHoleOrOverlap(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 20_000) int day) {
        LocalDate date = LocalDate.of(1990, 1, 1).plusDays(day);
        Assume.that(isDay(date, zone) && isDay(date.plusDays(1), zone));

        assertThat(Window.of(Period.of(date), zone).end())
                .contains(Window.of(Period.of(date.plusDays(1)), zone).start());
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-03-29, 24",
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/Sao_Paulo, 2018-11-04, 23",
        "America/Sao_Paulo, 2018-02-17, 25",
        "America/St_Johns, 2010-11-06, 24",
        "America/St_Johns, 2010-11-07, 25"
    })
    void aDayIsACalendarDayOfItsZone(String zone, LocalDate day, int hours) {
        Window window = Window.of(Period.of(day), ZoneId.of(zone));

        assertThat(Duration.between(window.start(), window.end().orElseThrow())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void theLastDayBelongsToItAndTheNextInstantDoesNot() {
        Window window = Window.of(new Period(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29)), UTC);

        assertThat(window.end()).contains(Instant.parse("2024-03-01T00:00:00Z"));
        assertThat(window.contains(Instant.parse("2024-02-28T00:00:00Z"))).isTrue();
        assertThat(window.contains(Instant.parse("2024-02-29T23:59:59.999999999Z")))
                .isTrue();
        assertThat(window.contains(Instant.parse("2024-03-01T00:00:00Z"))).isFalse();
        assertThat(window.contains(Instant.parse("2024-02-27T23:59:59.999999999Z")))
                .isFalse();
        assertThat(window).hasToString("2024-02-28..2024-02-29 Z");
    }

    @Test
    void aWindowWithoutEndHoldsEveryLaterInstant() {
        Window window = Window.from(LocalDate.of(2026, 1, 1), ZoneId.of("Europe/Berlin"));

        assertThat(window.start()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(window.contains(Instant.parse("9999-12-31T00:00:00Z"))).isTrue();
        assertThat(window.lastDay()).isEmpty();
        assertThat(window).hasToString("2026-01-01.. Europe/Berlin");
        assertThat(Windows.of(window).periods(window.zone()))
                .containsExactly(new Period(LocalDate.of(2026, 1, 1), LocalDate.MAX));
    }

    @Test
    void aWindowIsNeverEmpty() {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(noon, Optional.of(noon), UTC))
                .withMessage("a window ends at 2026-01-01T12:00:00Z, not after it starts at 2026-01-01T12:00:00Z");
    }

    @Test
    void aDayThatAZoneNeverHadIsRefused() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");
        assertThatIllegalArgumentException().isThrownBy(() -> Window.of(Period.of(LocalDate.of(2011, 12, 30)), samoa));
        assertThat(Windows.of(Window.of(new Period(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31)), samoa))
                        .periods(samoa))
                .isEqualTo(List.of(new Period(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31))));
    }
}
