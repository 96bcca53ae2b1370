package io.crosswalk.mapping.agreement;

import java.util.Locale;

/** What it means that a mapping set does not mention a pair. */
public enum Silence {
    /** The author judged the pair and found nothing to map: {@code absent}. */
    JUDGED_ABSENT,
    /**
     * {@code absent} only where the author considered the pair: the set is exhaustive, lists an end as unmapped, or names both ends somewhere.
     * Elsewhere the judgement is missing.
     */
    MISSING_UNLESS_CONSIDERED;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
