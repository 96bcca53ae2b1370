/** Assessments as CSV with the columns {@code id,status} ({@code docs/formats/status-csv.md}). */
@NullMarked
package io.crosswalk.catalogs.internal.status;

import org.jspecify.annotations.NullMarked;
