package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;

/**
 * A requirement that an author considered and found without counterpart; not the same as one nobody considered.
 *
 * @param side the side it stands on
 * @param id the requirement
 * @param reason why it has no counterpart, in the author's words
 */
public record Unmapped(Side side, RequirementId id, String reason) {
    /** Checks that nothing is missing. */
    public Unmapped {
        requireNonNull(side, "side");
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
    }

    /** The same entry with the sides exchanged. */
    public Unmapped inverse() {
        return new Unmapped(side.opposite(), id, reason);
    }
}
