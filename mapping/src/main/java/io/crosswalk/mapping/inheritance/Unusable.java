package io.crosswalk.mapping.inheritance;

import java.util.Locale;

/** Why evidence that reaches a requirement shows nothing of what is demanded of it; of those that hold, the first. */
public enum Unusable {
    /** It shows another kind, such as design where operation is demanded. */
    KIND,
    /** It was taken elsewhere. */
    SCOPE,
    /** It speaks for another role. */
    ROLE,
    /** It speaks of another time, or is too old. */
    TIME,
    /** It shows the wrong thing in more than one of these respects. */
    SEVERAL,
    /** The requirement has nothing in common with what the evidence is filed for. */
    DISJOINT;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
