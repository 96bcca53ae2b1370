package io.crosswalk.relation;

import java.util.Locale;

/** How literally the words of a mapping set are taken. */
public enum Reading {
    /** The containment and overlap that a word asserts, and nothing it denies: what conclusions rest on. The default. */
    WEAK,
    /** The words of NIST IR 8477 §4.3 to the letter ("and more", "each includes"): used to find contradictions. */
    STRICT,
    /** Every pair is a mere candidate, as in a crosswalk of NIST IR 8477 §4.1: no conclusion rests on it. */
    CANDIDATE;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
