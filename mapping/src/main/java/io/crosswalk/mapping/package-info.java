/**
 * The crosswalk: standards and mapping sets, linked and ready to be asked.
 *
 * <p>Start at {@link io.crosswalk.mapping.Crosswalk#of}. Questions are values of the packages below; each is asked of a crosswalk and
 * answers with a value that explains itself.
 */
@NullMarked
package io.crosswalk.mapping;

import org.jspecify.annotations.NullMarked;
