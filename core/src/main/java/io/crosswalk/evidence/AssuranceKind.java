package io.crosswalk.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a piece of evidence says of a control, from its plan to its working; none implies another. */
public enum AssuranceKind {
    /** The control, as described, would meet what is asked (AT-C 205: suitability of design). */
    DESIGN,
    /** The control was in place at some time. */
    IMPLEMENTED,
    /** The control worked over some time (AT-C 205: operating effectiveness). */
    OPERATION,
    /** Management says so, and nobody has examined it, as in a bridge letter. */
    MANAGEMENT_STATEMENT;

    /** The kind of a lower-kebab word such as {@code management-statement}; empty if there is none. */
    public static Optional<AssuranceKind> find(String word) {
        return Stream.of(values()).filter(v -> v.toString().equals(word)).findFirst();
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
