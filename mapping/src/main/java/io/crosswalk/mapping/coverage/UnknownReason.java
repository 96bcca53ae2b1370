package io.crosswalk.mapping.coverage;

import java.util.Locale;

/** Why nothing can be concluded; of those that hold, the first. */
public enum UnknownReason {
    /** The query's policy leaves out claims that would say more. */
    CUT_BY_POLICY,
    /** It is contained in requirements of which only some are satisfied. */
    JOINT_COVER_INCOMPLETE,
    /** A source requirement that is out of scope would say more. */
    SOURCE_OUT_OF_SCOPE,
    /** A source requirement that is not fully satisfied would say more. */
    SOURCE_NOT_SATISFIED,
    /** It is joined to something satisfied, but nothing follows from the links. */
    ONLY_CANDIDATE_LINKS,
    /** An author considered it and found no counterpart, or the question reads the author's silence so. */
    DECLARED_UNMAPPED,
    /** Nobody considered it. */
    UNMAPPED;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
