package io.crosswalk.relation;

import java.util.Optional;

/**
 * How sure an author is of a mapping, as written: a category such as {@code high}, or a percentage such as {@code 85%}.
 *
 * @param written as written, not blank
 */
public record Confidence(String written) {
    /** The author is sure that other experts would agree. */
    public static final Confidence HIGH = new Confidence("high");
    /** The author expects that most would agree. */
    public static final Confidence MEDIUM = new Confidence("medium");
    /** The author expects dispute. */
    public static final Confidence LOW = new Confidence("low");

    /** Checks that the text is not blank. */
    public Confidence {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a confidence is not blank");
        }
    }

    /** The percentage as a number from 0 to 100; empty if what was written is none. */
    public Optional<Double> percentage() {
        if (!written.matches("\\d{1,3}(\\.\\d{1,6})?%")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(written.substring(0, written.length() - 1));
        return value <= 100 ? Optional.of(value) : Optional.empty();
    }

    /** As written. */
    @Override
    public String toString() {
        return written;
    }
}
