/**
 * Rows of cells with their places, from CSV and from XLSX, and XLSX from rows of text.
 *
 * <p>Knows no meaning of a cell. XLSX is read and written with the JDK alone (ZIP and StAX): it stays within the bounds of a reading, and
 * nobody who reads JSON has a spreadsheet library on the path ({@code docs/decisions/0019-xlsx-by-the-jdk.md}).
 */
@NullMarked
package io.crosswalk.catalogs.internal.sheet;

import org.jspecify.annotations.NullMarked;
