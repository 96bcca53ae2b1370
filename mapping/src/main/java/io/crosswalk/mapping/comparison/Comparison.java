package io.crosswalk.mapping.comparison;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.standard.Standard;

/**
 * The answer to a {@link ComparisonQuery}: both standards with their profiles, what each covers of the other, and the topics in
 * which they meet.
 *
 * <p>Immutable and safe to share.
 */
public final class Comparison {
    private final ComparisonQuery query;
    private final Standard left;
    private final Standard right;
    private final Coverage ofLeft;
    private final Coverage ofRight;
    private final Overlap overlap;

    Comparison(ComparisonQuery query, Crosswalk crosswalk) {
        this.query = query;
        this.left = crosswalk.standard(query.left());
        this.right = crosswalk.standard(query.right());
        this.ofLeft = query.coverage(left.id(), right.id()).ask(crosswalk);
        this.ofRight = query.coverage(right.id(), left.id()).ask(crosswalk);
        this.overlap = Overlap.of(ofLeft, ofRight, crosswalk.network(), query.policy());
    }

    /** The question. */
    public ComparisonQuery query() {
        return query;
    }

    /** The standard on the left. */
    public Standard left() {
        return left;
    }

    /** The standard on the right. */
    public Standard right() {
        return right;
    }

    /** What of the left one is covered, given the right one. */
    public Coverage ofLeft() {
        return ofLeft;
    }

    /** What of the right one is covered, given the left one. */
    public Coverage ofRight() {
        return ofRight;
    }

    /** In which topics mapping sets that join the two directly find pairs. */
    public Overlap overlap() {
        return overlap;
    }

    /** Both answers about coverage. */
    @Override
    public String toString() {
        return ofRight + "\n" + ofLeft;
    }
}
