package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.relation.Relationship;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The relationship that a word in a table means, in the spellings that tables have. */
final class Words8477 {
    private static final int TYPOS = 2;
    private static final Map<String, Relationship> WORDS = new HashMap<>();

    static {
        put(
                Relationship.EQUAL_TO,
                "equal",
                "equalto",
                "equals",
                "isequalto",
                "equivalent",
                "equivalentto",
                "identical",
                "same",
                "=");
        put(Relationship.SUBSET_OF, "subsetof", "subset", "issubsetof", "isasubsetof", "\u2286", "\u2282");
        put(Relationship.SUPERSET_OF, "supersetof", "superset", "issupersetof", "isasupersetof", "\u2287", "\u2283");
        put(
                Relationship.INTERSECTS_WITH,
                "intersectswith",
                "intersects",
                "intersect",
                "intersectwith",
                "intersectswtih",
                "overlaps",
                "overlapswith",
                "partial",
                "partiallyoverlaps",
                "\u2229");
        put(
                Relationship.NO_RELATIONSHIP,
                "norelationship",
                "norelation",
                "notrelated",
                "notrelatedto",
                "unrelated",
                "disjoint");
        put(Relationship.RELATED, "related", "relatedto", "isrelatedto", "crosswalk", "linkedto", "mapsto");
    }

    private Words8477() {}

    private static void put(Relationship relationship, String... spellings) {
        for (String spelling : spellings) {
            WORDS.put(spelling, relationship);
        }
    }

    /**
     * What a word means; empty if it cannot be told. A misspelt <em>intersects with</em> is recognized, since it claims the least; that one
     * contains the other, or that they share nothing, is never guessed.
     */
    static Optional<Relationship> find(String word) {
        String plain = plain(word);
        Relationship known = WORDS.get(plain);
        boolean misspelt = known == null
                && Math.abs(plain.length() - "intersectswith".length()) <= TYPOS
                && distance(plain, "intersectswith") <= TYPOS;
        return misspelt ? Optional.of(Relationship.INTERSECTS_WITH) : Optional.ofNullable(known);
    }

    /** Whether a word was recognized in spite of its spelling. */
    static boolean isMisspelt(String word) {
        return !WORDS.containsKey(plain(word));
    }

    /** Whether a word is our own but for case and what stands between its letters. */
    static boolean isOurs(String word, Relationship relationship) {
        return plain(word).equals(plain(relationship.toString()));
    }

    private static String plain(String word) {
        return word.replaceAll("_x00[0-9a-fA-F]{2}_", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}=\u2286\u2282\u2287\u2283\u2229]", "");
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
