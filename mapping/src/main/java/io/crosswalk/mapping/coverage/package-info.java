/**
 * The question "what of this standard is covered by what we already satisfy?", and its answer.
 *
 * <p>Start at {@link io.crosswalk.mapping.coverage.CoverageQuery#of}. A verdict says what is guaranteed by the claims of the crosswalk; it never says
 * that an auditor may rely on anything.
 */
@NullMarked
package io.crosswalk.mapping.coverage;

import org.jspecify.annotations.NullMarked;
