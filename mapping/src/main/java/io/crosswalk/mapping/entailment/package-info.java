/**
 * What follows from the claims of a crosswalk, soundly, with its proof.
 *
 * <p>{@link io.crosswalk.mapping.entailment.Network} is the compiled snapshot on which every question runs. The rules are those of Horn reachability
 * over containment, overlap and joint cover; they are stated at {@link io.crosswalk.mapping.entailment.Proof.Rule}. Only what is true in every
 * reading of the claims is concluded: two overlaps never chain, and neither do two requirements contained in a third.
 */
@NullMarked
package io.crosswalk.mapping.entailment;

import org.jspecify.annotations.NullMarked;
