/**
 * What is known of one organization: which requirements it meets, and how that is known.
 *
 * <p>Values only; what follows from them for other requirements belongs to the mapping module.
 */
@NullMarked
package io.crosswalk.evidence;

import org.jspecify.annotations.NullMarked;
