package io.crosswalk.mapping.measure;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;
import java.util.List;
import java.util.Locale;

/**
 * Between which shares a requirement is satisfied, by weight, and why. No verdict follows from it.
 *
 * <p>As true as the measures, claims and statuses it rests on, up to the rounding of doubles. Of these alone the share may be anything
 * between the bounds: the middle is no estimate.
 *
 * @param requirement the requirement
 * @param weight how much it asks
 * @param lo the share that is certainly satisfied, from 0 to 1
 * @param hi the share beyond which it is certainly not satisfied, from 0 to 1
 * @param lower the proof of {@code lo}, as mass that is not satisfied, conclusion first
 * @param upper the proof of {@code hi}, as mass that is satisfied, conclusion first
 */
public record Bounds(
        RequirementId requirement, double weight, double lo, double hi, List<Step> lower, List<Step> upper) {
    /** Copies the proofs. */
    public Bounds {
        requireNonNull(requirement, "requirement");
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }

    /** Whether the bounds cross: what was measured, claimed and stated cannot all be true. */
    public boolean isContradiction() {
        return Measures.exceeds(lo, hi);
    }

    /** The requirement and its bounds, to three places. */
    @Override
    public String toString() {
        return requirement + String.format(Locale.ROOT, " [%.3f, %.3f]", lo, hi);
    }
}
