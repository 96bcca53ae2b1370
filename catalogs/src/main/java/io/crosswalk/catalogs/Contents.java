package io.crosswalk.catalogs;

import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document holds: standards, mapping sets and assessments, each in the order of the document.
 *
 * <p>Immutable. Two contents are equal when they hold equal values in the same order.
 */
public final class Contents {
    private static final Contents EMPTY = new Contents(Pieces.NONE);

    private final Pieces pieces;

    Contents(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Nothing. */
    public static Contents empty() {
        return EMPTY;
    }

    /** Standards, mapping sets and assessments, each in their order. */
    public static Contents of(List<Standard> standards, List<MappingSet> mappingSets, List<Assessment> assessments) {
        return new Contents(new Pieces(standards, mappingSets, assessments));
    }

    /** These and other contents: of each kind, the own ones first. Nothing is merged or replaced, even under one id. */
    public Contents plus(Contents others) {
        return of(
                joined(standards(), others.standards()),
                joined(mappingSets(), others.mappingSets()),
                joined(assessments(), others.assessments()));
    }

    /** These contents and one more standard. */
    public Contents plus(Standard standard) {
        return plus(of(List.of(standard), List.of(), List.of()));
    }

    /** These contents and one more mapping set. */
    public Contents plus(MappingSet set) {
        return plus(of(List.of(), List.of(set), List.of()));
    }

    /** These contents and one more assessment. */
    public Contents plus(Assessment assessment) {
        return plus(of(List.of(), List.of(), List.of(assessment)));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The standards, in order. */
    public List<Standard> standards() {
        return pieces.standards();
    }

    /** The mapping sets, in order. */
    public List<MappingSet> mappingSets() {
        return pieces.mappingSets();
    }

    /** The assessments, in order. */
    public List<Assessment> assessments() {
        return pieces.assessments();
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return pieces.equals(Pieces.NONE);
    }

    Pieces pieces() {
        return pieces;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contents that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** How many of each kind. */
    @Override
    public String toString() {
        return standards().size() + " standards, " + mappingSets().size() + " mapping sets, "
                + assessments().size() + " assessments";
    }
}
