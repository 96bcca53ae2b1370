/**
 * Mapping tables: Set Theory Relationship Mapping after NIST IR 8477 and OLIR, as CSV and XLSX in the shapes they have in the wild, and plain
 * lists of pairs under a header ({@code docs/formats/strm.md}).
 *
 * <p>Start at {@link io.crosswalk.catalogs.internal.strm.StrmReader} and {@link io.crosswalk.catalogs.internal.strm.StrmWriter}.
 */
@NullMarked
package io.crosswalk.catalogs.internal.strm;

import org.jspecify.annotations.NullMarked;
