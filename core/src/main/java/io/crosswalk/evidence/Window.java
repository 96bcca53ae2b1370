package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stretch of time without a hole: its start belongs to it, its end does not.
 *
 * <p>People write inclusive days, {@link Period}; {@link #of} is the one place where they become instants. A day is a calendar day of the
 * zone: where clocks change it has 23 or 25 hours.
 *
 * @param start the first instant that belongs to it
 * @param end the first instant after it; empty if it has no end
 * @param zone whose calendar its days are counted in
 */
public record Window(Instant start, Optional<Instant> end, ZoneId zone) {
    /** Checks the order of the instants: a window is never empty. */
    public Window {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(zone, "zone");
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw new IllegalArgumentException("a window ends at " + end.get() + ", not after it starts at " + start);
        }
    }

    /**
     * All of some days, the last one included.
     *
     * @throws IllegalArgumentException if the zone has none of the days (Samoa had no 30 December 2011)
     */
    public static Window of(Period days, ZoneId zone) {
        return new Window(
                Days.start(days.first(), zone),
                Optional.of(Days.start(days.last().plusDays(1), zone)),
                zone);
    }

    /** Everything from the beginning of a day on. */
    public static Window from(LocalDate day, ZoneId zone) {
        return new Window(Days.start(day, zone), Optional.empty(), zone);
    }

    /** The first day that it touches. */
    public LocalDate firstDay() {
        return Days.of(start, zone);
    }

    /** The last day that it touches; empty if it has no end. */
    public Optional<LocalDate> lastDay() {
        return end.map(instant -> Days.last(instant, zone));
    }

    /** Whether an instant belongs to it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && end.filter(e -> !instant.isBefore(e)).isEmpty();
    }

    /** The days that it touches, and the zone: {@code 2026-01-01..2026-03-31 UTC}; no last day if it has no end. */
    @Override
    public String toString() {
        return firstDay() + ".." + lastDay().map(LocalDate::toString).orElse("") + " " + zone;
    }
}
