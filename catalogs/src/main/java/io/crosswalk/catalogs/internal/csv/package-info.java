/** Statements of Applicability and control lists as CSV ({@code docs/formats/scope.md}, {@code docs/formats/control-list-csv.md}). */
@NullMarked
package io.crosswalk.catalogs.internal.csv;

import org.jspecify.annotations.NullMarked;
