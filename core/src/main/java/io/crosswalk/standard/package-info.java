/**
 * Standards as immutable values: one edition of one framework, its requirements in document order, their typed
 * hierarchy, what may be chosen or left out of it, and a profile of what is worth knowing besides.
 *
 * <p>Start at {@link io.crosswalk.standard.Standard}. What belongs here is said of one standard alone; what is said of two is a
 * {@linkplain io.crosswalk.relation relation}. Depends on {@link io.crosswalk.diagnostic} only.
 */
@NullMarked
package io.crosswalk.standard;

import org.jspecify.annotations.NullMarked;
