package io.crosswalk.standard;

import java.util.Locale;

/** In which respect a {@link Statement} describes a standard; comparisons list them in this order. */
public enum Aspect {
    /** What it is about. */
    SCOPE,
    /** Who takes it up. */
    INDUSTRY,
    /** What sort of document it is, and whether anybody has to follow it. */
    NATURE,
    /** How it is found out whether an organization meets it. */
    TESTING,
    /** What happens to one that does not. */
    PENALTIES,
    /** Who publishes it. */
    PUBLISHER,
    /** What an organization that meets it can show, and who signs that. */
    ASSURANCE,
    /** How long that lasts, and what renews it. */
    CYCLE,
    /** Who is shown it. */
    AUDIENCE,
    /** Where it is asked for. */
    REGION,
    /** What it takes, relative to others. */
    EFFORT;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
