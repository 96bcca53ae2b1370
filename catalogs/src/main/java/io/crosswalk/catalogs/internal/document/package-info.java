/**
 * The native format, version 1, in JSON and YAML ({@code docs/formats/native.md}), and the index of the bundled files.
 *
 * <p>Front doors: {@link io.crosswalk.catalogs.internal.document.NativeReader} and
 * {@link io.crosswalk.catalogs.internal.document.NativeWriter}. One class per object of the format, which lists the members that the
 * object may have; how tokens are walked is in one class, {@code Tokens}.
 */
@NullMarked
package io.crosswalk.catalogs.internal.document;

import org.jspecify.annotations.NullMarked;
