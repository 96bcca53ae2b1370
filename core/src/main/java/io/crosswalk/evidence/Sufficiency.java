package io.crosswalk.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a piece of evidence, good for the time and place it speaks of, reaches for one requirement. */
public enum Sufficiency {
    /** It shows everything that the requirement asks. */
    SUFFICIENT,
    /** It shows a part of what the requirement asks, and nothing else. */
    PARTIAL,
    /** It has something to do with the requirement, and shows no stated part of it. */
    RELATED,
    /** It was filed without a word on how far it reaches: somebody should look, and nothing follows. */
    CANDIDATE;

    /** The sufficiency of a lower-kebab word such as {@code sufficient}; empty if there is none. */
    public static Optional<Sufficiency> find(String word) {
        return Stream.of(values()).filter(v -> v.toString().equals(word)).findFirst();
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
