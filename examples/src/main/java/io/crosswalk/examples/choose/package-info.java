/**
 * Which of two standards should we get first, or should we get both together?
 *
 * <p>{@link io.crosswalk.examples.choose.Choose} answers a {@link io.crosswalk.examples.choose.Situation} by the small rules of
 * {@link io.crosswalk.examples.choose.Rule}. A pure function: the same situation and catalogs, the same recommendation.
 */
@NullMarked
package io.crosswalk.examples.choose;

import org.jspecify.annotations.NullMarked;
