/**
 * Reads and writes documents that hold core values, and hands out the standards and mapping sets that come with the library.
 *
 * <p>Two front doors: {@link io.crosswalk.catalogs.Documents} for a user's files, {@link io.crosswalk.catalogs.Catalogs} for what is
 * bundled. Only what a caller of those two has to name lives here; formats live in packages that are not exported, one reader and one
 * writer each.
 */
@NullMarked
package io.crosswalk.catalogs;

import org.jspecify.annotations.NullMarked;
