/**
 * What was wrong with data, where, and what was done about it.
 *
 * <p>Bad data is a result, never an exception: {@link io.crosswalk.diagnostic.Loaded} carries the value that could be
 * read beside every {@link io.crosswalk.diagnostic.Diagnostic}. Only types that say something about reading live here; the package
 * depends on nothing.
 */
@NullMarked
package io.crosswalk.diagnostic;

import org.jspecify.annotations.NullMarked;
