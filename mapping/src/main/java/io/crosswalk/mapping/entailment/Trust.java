package io.crosswalk.mapping.entailment;

import java.math.BigDecimal;

/**
 * How far a claim, or a conclusion from claims, may be relied on: a number from 0 to 1 of which only the order matters.
 *
 * <p>A conclusion's trust is the largest t such that it still follows from the claims of trust t or more.
 *
 * @param value from 0 to 1
 */
public record Trust(double value) implements Comparable<Trust> {
    /** What the caller states as fact, and the catalog's own hierarchy. */
    public static final Trust CERTAIN = new Trust(1);
    /** The floor that lets everything through. */
    public static final Trust NONE = new Trust(0);

    /** Checks the range. */
    public Trust {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("trust is a number from 0 to 1, not " + value);
        }
    }

    @Override
    public int compareTo(Trust other) {
        return Double.compare(value, other.value);
    }

    /** The number, without trailing zeros. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
