/**
 * The question "how do these two standards differ, and what do they share?", and its answer.
 *
 * <p>Start at {@link io.crosswalk.mapping.comparison.ComparisonQuery#of}. Everything in an answer is either said by a catalog, and comes with its
 * attribution, or computed from mapping sets, and comes with their names and a denominator.
 */
@NullMarked
package io.crosswalk.mapping.comparison;

import org.jspecify.annotations.NullMarked;
