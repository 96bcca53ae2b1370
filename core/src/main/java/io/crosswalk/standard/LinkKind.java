package io.crosswalk.standard;

import java.util.Locale;

/** How one standard refers to another as a document; what they share in content is a matter of mappings. */
public enum LinkKind {
    /** It adds to the other and is read together with it. */
    EXTENDS,
    /** It cannot be met without meeting the other. */
    REQUIRES,
    /** It is made to be run as one system with the other, and can stand alone. */
    INTEGRATES,
    /** It explains how the other may be met, and demands nothing itself. */
    GUIDANCE_FOR,
    /** It takes over structure or content of the other. */
    BUILT_ON,
    /** The publisher of either prints a table of correspondences: it shows where to look, and proves nothing. */
    CORRESPONDS_TO;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
