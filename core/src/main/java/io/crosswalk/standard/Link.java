package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

/**
 * That a standard builds on another one as a document, or refers to it.
 *
 * @param kind how
 * @param other the other standard, which need not be known
 * @param note what a reader should know of it; empty text if nothing
 * @param attribution on what it rests
 */
public record Link(LinkKind kind, StandardId other, String note, Attribution attribution) {
    /** Refuses null. */
    public Link {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
        requireNonNull(note, "note");
        requireNonNull(attribution, "attribution");
    }

    /** Kind and other standard, as {@code built-on coso:2013}. */
    @Override
    public String toString() {
        return kind + " " + other;
    }
}
