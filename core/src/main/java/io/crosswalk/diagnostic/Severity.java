package io.crosswalk.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters, gravest first. */
public enum Severity {
    /** Something was refused or contradicts itself: a strict caller must stop. */
    ERROR,
    /** The value is usable, but its author should look. */
    WARNING,
    /** A decision that the reader of the data should know of. */
    INFO;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
