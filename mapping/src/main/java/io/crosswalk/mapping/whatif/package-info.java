/**
 * The question "which verdicts would change if?", asked of many scenarios at once.
 *
 * <p>Start at {@link io.crosswalk.mapping.whatif.WhatIf#of}. A scenario adds or drops mappings, sets, standards and statuses; what it
 * would change is what another crosswalk and another question would answer otherwise, found without building either.
 */
@NullMarked
package io.crosswalk.mapping.whatif;

import org.jspecify.annotations.NullMarked;
