package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

/**
 * How long something typically takes, from the shortest to the longest usual case.
 *
 * @param least the shortest usual length in weeks, 0 or more
 * @param most the longest usual length in weeks, at least the shortest
 * @param attribution on what the figures rest
 */
public record Weeks(int least, int most, Attribution attribution) {
    /** Checks the range. */
    public Weeks {
        requireNonNull(attribution, "attribution");
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "weeks run from 0 or more, the shortest first, not from " + least + " to " + most);
        }
    }

    /** The range, as {@code 4-12 weeks}. */
    @Override
    public String toString() {
        return (least == most ? String.valueOf(least) : least + "-" + most) + (most == 1 ? " week" : " weeks");
    }
}
