package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

/**
 * One thing worth knowing of a standard before choosing it, in our own words.
 *
 * @param aspect in which respect it describes the standard
 * @param text the statement, a short sentence
 * @param attribution on what it rests
 */
public record Statement(Aspect aspect, String text, Attribution attribution) {
    /** Checks that it says something. */
    public Statement {
        requireNonNull(aspect, "aspect");
        requireNonNull(attribution, "attribution");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a statement is not blank");
        }
    }

    /** What sort of ground it rests on. */
    public Basis basis() {
        return attribution.basis();
    }

    /** Where to look it up. */
    public String source() {
        return attribution.source();
    }

    /** The sentence, and on what it rests. */
    @Override
    public String toString() {
        return aspect + ": " + text + " [" + attribution + "]";
    }
}
