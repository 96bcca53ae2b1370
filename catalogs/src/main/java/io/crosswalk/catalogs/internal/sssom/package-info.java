/**
 * SSSOM 1.0: tables of mappings with their metadata, read and written, and the same claims as SKOS in Turtle, written. What SSSOM has no words
 * for is carried by extension slots that start with {@code ext_}.
 */
@NullMarked
package io.crosswalk.catalogs.internal.sssom;

import org.jspecify.annotations.NullMarked;
