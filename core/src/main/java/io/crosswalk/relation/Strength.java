package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A strength as its author wrote it. Used to order, never to compute: scales differ by author and none is a measure.
 *
 * @param value as written, such as {@code 8}
 * @param scale the name or bounds of the scale, such as {@code 1-10}; empty if unsaid
 */
public record Strength(String value, Optional<String> scale) {
    // narrower than Java, which would read a grade 4D or 1F as a number
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    /** Checks that the value is not blank. */
    public Strength {
        requireNonNull(scale, "scale");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a strength is not blank");
        }
    }

    /** The value as a number, to order by; empty if it is no finite decimal number such as {@code 8}, {@code -0.5} or {@code 1e3}. */
    public Optional<Double> number() {
        return Optional.of(value.strip())
                .filter(v -> NUMBER.matcher(v).matches())
                .map(Double::valueOf)
                .filter(Double::isFinite);
    }

    /** The value as written. */
    @Override
    public String toString() {
        return value;
    }
}
