package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;

/**
 * That a mapping set, read in a closed world, leaves a pair out, so that the two have nothing in common.
 *
 * @param source the requirement of the set's source
 * @param target the requirement of the set's target
 * @param set the set, on whose silence it rests
 */
public record Absence(RequirementId source, RequirementId target, MappingSet set) {
    /** Checks that nothing is missing. */
    public Absence {
        requireNonNull(source, "source");
        requireNonNull(target, "target");
        requireNonNull(set, "set");
    }

    /** The pair, and the set that leaves it out. */
    @Override
    public String toString() {
        return source + " no-relationship " + target + " [left out by " + set.reference() + ", read as closed]";
    }
}
