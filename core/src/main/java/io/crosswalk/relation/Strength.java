package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A strength as its author wrote it. Used to order, never to compute: scales differ by author and none is a measure.
 *
 * @param value as written, such as {@code 8}
 * @param scale the name or bounds of the scale, such as {@code 1-10}; empty if unsaid
 */
public record Strength(String value, Optional<String> scale) {
    /** Checks that the value is not blank. */
    public Strength {
        requireNonNull(scale, "scale");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a strength is not blank");
        }
    }

    /** The value as a number, to order by; empty if it is none. */
    public Optional<Double> number() {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The value as written. */
    @Override
    public String toString() {
        return value;
    }
}
