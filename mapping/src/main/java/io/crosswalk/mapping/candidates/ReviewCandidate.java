package io.crosswalk.mapping.candidates;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pair that a third standard suggests, for a person to judge: nothing follows from it.
 *
 * @param source what is satisfied
 * @param target what is asked
 * @param score how much the hub suggests it, more than 0: only the order matters, and only between candidates of one target
 * @param hubs the requirements of one other standard that are linked to both, in document order
 */
public record ReviewCandidate(RequirementId source, RequirementId target, double score, List<RequirementId> hubs) {
    /** Copies the hubs. */
    public ReviewCandidate {
        requireNonNull(source, "source");
        requireNonNull(target, "target");
        hubs = List.copyOf(hubs);
    }

    /** The pair, and what suggests it. */
    @Override
    public String toString() {
        return source + " to be reviewed for " + target + ", by "
                + hubs.stream().map(RequirementId::toString).collect(Collectors.joining(", "));
    }
}
