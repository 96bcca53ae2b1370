package io.crosswalk.mapping.agreement;

import java.util.OptionalDouble;

/**
 * Agreement corrected for chance: how much of the agreement that chance leaves open was reached.
 *
 * @param units how many pairs were counted
 * @param observed the share on which the judgements agree; 0 if nothing was counted
 * @param expected the share on which they would agree by chance; 0 if nothing was counted
 */
public record Coefficient(long units, double observed, double expected) {
    /** Checks that the shares are between 0 and 1. */
    public Coefficient {
        if (units < 0 || !(observed >= 0 && observed <= 1 && expected >= 0 && expected <= 1)) {
            throw new IllegalArgumentException(
                    "no shares of a count: " + observed + " and " + expected + " of " + units);
        }
    }

    static Coefficient undefined() {
        return new Coefficient(0, 0, 0);
    }

    /**
     * {@code (observed - expected) / (1 - expected)}: 1 for perfect agreement, 0 for what chance gives, negative for less; empty if nothing was
     * counted, or if only one label was ever used and chance leaves nothing open.
     */
    public OptionalDouble value() {
        return units == 0 || expected == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed - expected) / (1 - expected));
    }
}
