/**
 * Assessments, Statements of Applicability and control lists as CSV ({@code docs/formats}).
 *
 * <p>Start at {@link io.crosswalk.catalogs.internal.csv.Csv}, which walks the rows of all of them.
 */
@NullMarked
package io.crosswalk.catalogs.internal.csv;

import org.jspecify.annotations.NullMarked;
