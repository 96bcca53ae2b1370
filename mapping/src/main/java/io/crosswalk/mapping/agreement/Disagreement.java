package io.crosswalk.mapping.agreement;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.Side;
import io.crosswalk.standard.RequirementId;

/**
 * How differently authors see one requirement, counted on its pairs that at least two sets judge and at least one speaks of.
 *
 * @param side the side it stands on
 * @param id the requirement
 * @param pairs how many such pairs it has
 * @param onPairs on how many the sets differ whether the pair is mapped
 * @param onRelations on how many they agree about that, and differ in the word
 */
public record Disagreement(Side side, RequirementId id, int pairs, int onPairs, int onRelations) {
    /** Checks that the counts fit each other. */
    public Disagreement {
        requireNonNull(side, "side");
        requireNonNull(id, "id");
        if (onPairs < 0 || onRelations < 0 || pairs < 1 || onPairs + onRelations > pairs) {
            throw new IllegalArgumentException(onPairs + " and " + onRelations + " of " + pairs + " pairs");
        }
    }

    /** On how many pairs the sets differ at all. */
    public int differing() {
        return onPairs + onRelations;
    }

    /** The differing ones of the pairs, from 0 to 1. */
    public double share() {
        return (double) differing() / pairs;
    }
}
