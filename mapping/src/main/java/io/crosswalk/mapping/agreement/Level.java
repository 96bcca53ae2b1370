package io.crosswalk.mapping.agreement;

import java.util.Locale;

/** How closely two judgements of a pair must match to agree. */
public enum Level {
    /** Mapped or not: any word but no-relationship is mapped, silence and no-relationship are not. */
    PAIRS,
    /** The same word, where silence is a word of its own, {@code absent}. */
    RELATIONS;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
