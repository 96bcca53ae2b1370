package io.crosswalk.relation;

import java.util.Locale;

/**
 * What became of a requirement in a later edition, as its publisher's correspondence table tells: a fact beside the relationship, which
 * says what it means for content. New and withdrawn requirements have no pair and are {@linkplain Unmapped unmapped}.
 */
public enum Succession {
    /** It has one successor of the same title, which succeeds it alone. */
    UNCHANGED,
    /** It has one successor of another title, which succeeds it alone. */
    RENAMED,
    /** Its successor succeeds others too. */
    MERGED,
    /** It has several successors, each of which succeeds it alone. */
    SPLIT;

    /** What the later requirement says of the earlier one: what was merged is split, and the other way round. */
    public Succession inverse() {
        return switch (this) {
            case MERGED -> SPLIT;
            case SPLIT -> MERGED;
            default -> this;
        };
    }

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
