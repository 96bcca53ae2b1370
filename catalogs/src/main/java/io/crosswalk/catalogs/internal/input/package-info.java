/**
 * What the readers of all formats share: bounds, characters with their places, and the account of what was noticed.
 *
 * <p>Knows no format. Start at {@link io.crosswalk.catalogs.internal.input.Log}.
 */
@NullMarked
package io.crosswalk.catalogs.internal.input;

import org.jspecify.annotations.NullMarked;
