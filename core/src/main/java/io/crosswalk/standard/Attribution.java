package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

/**
 * On what a fact about a standard rests, and where to look it up.
 *
 * @param basis what sort of ground it is
 * @param source a document and section, or words such as {@code market practice}
 */
public record Attribution(Basis basis, String source) {
    /** Checks that the source is not blank. */
    public Attribution {
        requireNonNull(basis, "basis");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a fact names its source");
        }
    }

    /** Said by a rule: a document and its section. */
    public static Attribution rule(String source) {
        return new Attribution(Basis.RULE, source);
    }

    /** Usual, by this source. */
    public static Attribution practice(String source) {
        return new Attribution(Basis.PRACTICE, source);
    }

    /** Basis and source, as {@code rule: ISO/IEC 27001:2022, 6.1.3 d)}. */
    @Override
    public String toString() {
        return basis + ": " + source;
    }
}
