package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days in a row, as auditors write them: both ends belong to it.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) {
    /** Checks the order of the days. */
    public Period {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends on " + last + ", before it begins on " + first);
        }
    }

    /** The period of one day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** How many days belong to it; at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** {@code first..last}. */
    @Override
    public String toString() {
        return first + ".." + last;
    }
}
