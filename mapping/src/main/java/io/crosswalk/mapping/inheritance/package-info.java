/**
 * The question "which evidence already collected carries over to this standard, to what extent, until when, and what is missing?", and
 * its answer.
 */
@NullMarked
package io.crosswalk.mapping.inheritance;

import org.jspecify.annotations.NullMarked;
