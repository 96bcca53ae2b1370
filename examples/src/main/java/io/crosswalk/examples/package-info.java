/**
 * One class per question that a user of the library asks; each is run by a test.
 *
 * <p>Examples use the public API only. The command line, the largest of them, is in {@code io.crosswalk.examples.cli}; the one with
 * rules of its own in {@code io.crosswalk.examples.choose}.
 */
@NullMarked
package io.crosswalk.examples;

import org.jspecify.annotations.NullMarked;
