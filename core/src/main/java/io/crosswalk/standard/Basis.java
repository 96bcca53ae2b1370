package io.crosswalk.standard;

import java.util.Locale;

/** On what a fact about a standard rests. */
public enum Basis {
    /** A standard, a law or an accreditation rule says so. */
    RULE,
    /** It is usual; nothing demands it. */
    PRACTICE,
    /** Somebody who sells a product or service says so, and shows no proof: never to be repeated without saying that. */
    VENDOR_CLAIM;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
