package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Few instants, so that edges often meet. */
    @Provide
    static Arbitrary<List<Window>> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 6))
                .as((start, length) ->
                        new Window(at(start), length == 6 ? Optional.empty() : Optional.of(at(start + length)), UTC))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    static Arbitrary<Windows> sets() {
        return windows().map(Windows::of);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Windows days(String first, String last) {
        return Windows.of(Window.of(new Period(LocalDate.parse(first), LocalDate.parse(last)), UTC));
    }

    @Property
    void membershipIsThatOfTheOperation(
            @ForAll("sets") Windows a, @ForAll("sets") Windows b, @ForAll @IntRange(max = 20) int hour) {
        Instant instant = at(hour);
        boolean here = a.contains(instant);
        boolean there = b.contains(instant);

        assertThat(a.union(b).contains(instant)).isEqualTo(here || there);
        assertThat(a.and(b).contains(instant)).isEqualTo(here && there);
        assertThat(a.minus(b).contains(instant)).isEqualTo(here && !there);
    }

    @Property
    void theLawsOfADistributiveLatticeHold(
            @ForAll("sets") Windows a, @ForAll("sets") Windows b, @ForAll("sets") Windows c) {
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.union(a.and(b))).isEqualTo(a);
        assertThat(a.and(a.union(b))).isEqualTo(a);
        assertThat(a.and(b.union(c))).isEqualTo(a.and(b).union(a.and(c)));
        assertThat(a.union(a)).isEqualTo(a);
        assertThat(a.union(Windows.none())).isEqualTo(a);
        assertThat(a.and(Windows.always())).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(a.and(Windows.always().minus(b)));
        assertThat(Windows.always().minus(Windows.always().minus(a))).isEqualTo(a);
    }

    @Property
    void containmentIsTheOrderOfTheLattice(@ForAll("sets") Windows a, @ForAll("sets") Windows b) {
        assertThat(a.union(b).contains(a)).isTrue();
        assertThat(a.contains(a.and(b))).isTrue();
        assertThat(a.contains(b))
                .isEqualTo(a.union(b).equals(a))
                .isEqualTo(a.and(b).equals(b));
        assertThat(a.contains(Windows.none())).isTrue();
        assertThat(Windows.always().contains(a)).isTrue();
    }

    @Property
    void theOrderOfWindowsDoesNotMatterAndOneAtATimeIsTheSame(@ForAll("windows") List<Window> windows) {
        Windows all = Windows.of(windows);
        Collections.reverse(windows);

        assertThat(Windows.of(windows)).isEqualTo(all);
        assertThat(windows.stream().map(Windows::of).reduce(Windows.none(), Windows::union))
                .isEqualTo(all);
    }

    @Property
    void edgesAscendSoThatStretchesNeitherTouchNorOverlap(@ForAll("windows") List<Window> windows) {
        List<Instant> edges = Windows.of(windows).edges();

        assertThat(edges.size() % 2).isZero();
        assertThat(edges).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void aWindowSplitInTwoIsTheSame(
            @ForAll @IntRange(max = 10) int start, @ForAll @IntRange(min = 1, max = 10) int length) {
        Windows whole = Windows.between(at(start), at(start + length + 1));

        assertThat(Windows.between(at(start), at(start + length))
                        .union(Windows.between(at(start + length), at(start + length + 1))))
                .isEqualTo(whole);
    }

    @Test
    void aHoleOfOneDayInAYearIsThatDay() {
        Windows held = days("2024-01-01", "2024-02-28").union(days("2024-03-01", "2024-12-31"));

        assertThat(days("2024-01-01", "2024-12-31").minus(held).periods(UTC))
                .containsExactly(Period.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void aHoleOfANanosecondIsThatDay() {
        Instant noon = Instant.parse("2026-06-01T12:00:00Z");
        Windows hole = Windows.between(noon, noon.plusNanos(1));

        assertThat(days("2026-01-01", "2026-12-31")
                        .minus(days("2026-01-01", "2026-12-31").minus(hole))
                        .periods(UTC))
                .containsExactly(Period.of(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void stretchesOfOneDayOrOfDaysInARowAreOnePeriod() {
        Windows twiceOnOneDay = Windows.between(at(1), at(2)).union(Windows.between(at(5), at(6)));
        Windows onTwoDays = Windows.between(at(1), at(2)).union(Windows.between(at(30), at(31)));

        assertThat(twiceOnOneDay.periods(UTC)).containsExactly(Period.of(LocalDate.of(2026, 1, 1)));
        assertThat(onTwoDays.periods(UTC))
                .containsExactly(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)));
    }

    @Test
    void theDaysTouchedAreThoseOfTheZoneAsked() {
        Windows utcDay = days("2026-07-01", "2026-07-01");

        assertThat(utcDay.periods(BERLIN))
                .containsExactly(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2)));
    }

    @Test
    void withoutStartOrEndTheFirstAndLastDaysOfAllStandForThem() {
        assertThat(Windows.always().periods(BERLIN)).containsExactly(new Period(LocalDate.MIN, LocalDate.MAX));
        assertThat(Windows.always().minus(days("2026-01-01", "2026-01-01")).periods(UTC))
                .containsExactly(
                        new Period(LocalDate.MIN, LocalDate.of(2025, 12, 31)),
                        new Period(LocalDate.of(2026, 1, 2), LocalDate.MAX));
    }

    @Test
    void noTimeBetweenAnInstantAndItselfOrAnEarlierOne() {
        assertThat(Windows.between(at(1), at(1))).isEqualTo(Windows.none());
        assertThat(Windows.between(at(2), at(1)).isEmpty()).isTrue();
        assertThat(Windows.of(List.of())).isEqualTo(Windows.none());
    }

    @Test
    void itPrintsItsStretches() {
        assertThat(Windows.none()).hasToString("never");
        assertThat(Windows.between(at(0), at(1)).union(Windows.between(at(2), at(3))))
                .hasToString("[2026-01-01T00:00:00Z, 2026-01-01T01:00:00Z)"
                        + " and [2026-01-01T02:00:00Z, 2026-01-01T03:00:00Z)");
    }
}
