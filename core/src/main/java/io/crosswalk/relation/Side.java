package io.crosswalk.relation;

import java.util.Locale;

/** One of the two standards of a mapping set. */
public enum Side {
    /** The standard that mappings start from. */
    SOURCE,
    /** The standard that mappings lead to. */
    TARGET;

    /** The other side. */
    public Side opposite() {
        return this == SOURCE ? TARGET : SOURCE;
    }

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
