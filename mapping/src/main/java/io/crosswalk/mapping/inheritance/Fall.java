package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;

/**
 * That less is shown of a requirement than before.
 *
 * @param requirement the requirement
 * @param before its state before
 * @param after its state after; the same where only more is missing
 */
public record Fall(RequirementId requirement, State before, State after) {
    /** Checks that nothing is missing. */
    public Fall {
        requireNonNull(requirement, "requirement");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** The requirement and both states. */
    @Override
    public String toString() {
        return requirement + " " + before + " to " + after;
    }
}
