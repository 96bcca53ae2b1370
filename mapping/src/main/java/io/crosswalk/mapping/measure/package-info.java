/**
 * How much of a requirement is satisfied, between two bounds, where authors measured how much requirements share.
 *
 * <p>Start at {@link io.crosswalk.mapping.measure.MeasureQuery#of}. The kernel adds up uncovered mass along the shortest derivation, the
 * one arithmetic on partial coverage that is always true; nothing is multiplied, and no other arithmetic can be plugged in. A share never
 * becomes a verdict, and strength, confidence and trust never become a share.
 */
@NullMarked
package io.crosswalk.mapping.measure;

import org.jspecify.annotations.NullMarked;
