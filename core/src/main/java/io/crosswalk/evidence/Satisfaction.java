package io.crosswalk.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an assessor found about one requirement. */
public enum Satisfaction {
    /** Everything it asks is met. */
    FULL,
    /** Something it asks is met, and something is not. */
    PARTIAL,
    /** Something it asks is not met; nothing is said of the rest. */
    NOT_FULL,
    /** Nothing it asks is met. */
    NONE,
    /** It does not apply to the organization: it leaves every count, and nothing follows from it. */
    NOT_APPLICABLE;

    /** The satisfaction of a lower-kebab word such as {@code not-full}; empty if there is none. */
    public static Optional<Satisfaction> find(String word) {
        return Stream.of(values()).filter(s -> s.toString().equals(word)).findFirst();
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
