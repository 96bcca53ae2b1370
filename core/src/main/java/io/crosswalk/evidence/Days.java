package io.crosswalk.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar days of a zone as half-open stretches of time, one after the other without a gap. */
final class Days {
    private Days() {}

    /** When a day begins: the first instant that bears its date, or the next one where a change of clocks skips it. */
    static Instant start(LocalDate day, ZoneId zone) {
        return day.equals(LocalDate.MIN)
                ? Instant.MIN
                : day.equals(LocalDate.MAX)
                        ? Instant.MAX
                        : day.atStartOfDay(zone).toInstant();
    }

    /** The day to which an instant belongs. */
    static LocalDate of(Instant instant, ZoneId zone) {
        LocalDate dated = instant.atZone(zone).toLocalDate();
        LocalDate next = dated.plusDays(1);
        // clocks set back over midnight repeat the old date after the new day has begun
        return start(next, zone).isAfter(instant) ? dated : next;
    }

    /** The first day of a stretch of time that begins at an instant; {@link LocalDate#MIN} if it has no beginning. */
    static LocalDate first(Instant start, ZoneId zone) {
        return start.equals(Instant.MIN) ? LocalDate.MIN : of(start, zone);
    }

    /** The last day of a stretch of time that ends before an instant; {@link LocalDate#MAX} if it has no end. */
    static LocalDate last(Instant end, ZoneId zone) {
        return end.equals(Instant.MAX) ? LocalDate.MAX : of(end.minusNanos(1), zone);
    }
}
