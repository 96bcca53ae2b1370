package io.crosswalk.relation;

import java.util.Locale;

/** On whose word a mapping set rests. */
public enum SetKind {
    /** Pairs and relations are the author's own judgement. */
    AUTHORED,
    /** The pairs are a fact stated by a publisher of one of the standards, such as an edition's correspondence annex. */
    PUBLISHER_CORRESPONDENCE,
    /** Read from elsewhere; the document does not say on whose word it rests. */
    IMPORTED;

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
