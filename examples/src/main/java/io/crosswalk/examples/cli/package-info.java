/**
 * The command line: the reference application of the library.
 *
 * <p>One class per command; {@link io.crosswalk.examples.cli.Workspace} loads what the options name, {@link io.crosswalk.examples.cli.Output} prints an answer in the
 * format asked for. Exit codes: 0 answered, 1 the data has errors, 2 wrong usage.
 */
@NullMarked
package io.crosswalk.examples.cli;

import org.jspecify.annotations.NullMarked;
