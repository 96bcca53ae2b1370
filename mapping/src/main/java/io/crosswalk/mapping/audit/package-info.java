/**
 * The audit of mapping sets: what their authors would want to look at again, each finding with its place.
 *
 * <p>Start at {@link io.crosswalk.mapping.audit.Audit#of}. Nothing here changes what a crosswalk concludes. What each
 * {@link io.crosswalk.mapping.audit.Lint} means and what to do about it is in {@code docs/audit.md}.
 */
@NullMarked
package io.crosswalk.mapping.audit;

import org.jspecify.annotations.NullMarked;
