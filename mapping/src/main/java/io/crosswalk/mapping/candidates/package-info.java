/**
 * What to look at next: the gaps of a coverage answer, and the pairs that a third standard suggests for review.
 *
 * <p>A {@link io.crosswalk.mapping.candidates.ReviewCandidate} is no conclusion: nothing turns one into coverage, and no count of coverage includes one.
 * Start at {@link io.crosswalk.mapping.candidates.GapList#of}.
 */
@NullMarked
package io.crosswalk.mapping.candidates;

import org.jspecify.annotations.NullMarked;
