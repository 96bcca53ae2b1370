package io.crosswalk.relation;

import java.util.Locale;

/** In which respect two requirements were compared (NIST IR 8477 §4.3): relationship and rationale belong together. */
public enum Rationale {
    /** Word for word: an analysis of the wording alone; supports no guarantee about content. */
    SYNTACTIC,
    /** By meaning: what the words ask. */
    SEMANTIC,
    /** By outcome: what doing it achieves. */
    FUNCTIONAL;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
