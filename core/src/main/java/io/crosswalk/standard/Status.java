package io.crosswalk.standard;

import java.util.Locale;

/** Whether a provision applies today. */
public enum Status {
    /** It applies. */
    IN_FORCE,
    /** It was published for comment and does not apply yet. */
    PROPOSED,
    /** A court set it aside. */
    VACATED,
    /** Its publisher withdrew it. */
    WITHDRAWN;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
