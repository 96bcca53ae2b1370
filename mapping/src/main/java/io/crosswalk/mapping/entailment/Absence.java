package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import java.util.Optional;

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

    /**
     * The absence by which two requirements, in either order, have nothing in common; empty unless a set that the policy closes leaves
     * them out, and nothing may lie in both.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the policy names a mapping set that is not in the network
     * @throws IllegalArgumentException naming a set that the policy closes and whose silence supports no conclusion: one that has no
     *     mapping, that was composed from others, or that compares wording alone
     */
    public static Optional<Absence> between(RequirementId one, RequirementId other, Network network, Policy policy) {
        return network.choice().closed(policy).stream()
                .flatMap(set -> set.absence(one, other).stream())
                .findFirst();
    }

    /** The pair, and the set that leaves it out. */
    @Override
    public String toString() {
        return source + " no-relationship " + target + " [left out by " + set.reference() + ", read as closed]";
    }
}
