package io.crosswalk.evidence;

import java.util.Locale;

/** The conclusion of a service auditor (AT-C 205). */
public enum Opinion {
    /** Without qualification. */
    UNMODIFIED,
    /** Except for the criteria that the report names. */
    QUALIFIED,
    /** The criteria are not met. */
    ADVERSE,
    /** The auditor could not form one. */
    DISCLAIMER;

    /** The word that files and reports use, lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
