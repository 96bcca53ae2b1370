package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step by which evidence came to a region.
 *
 * @param region the region that gains
 * @param isWhole whether it is shown that everything the region asks is met, or only something of it
 * @param rule why
 * @param from the regions on which it rests
 * @param evidence the ids of the evidence that is filed; none but for {@link Rule#FILED}
 * @param claim the claim of the crosswalk that it uses; empty where it uses none
 */
public record Step(
        Vertex region, boolean isWhole, Rule rule, List<Vertex> from, List<String> evidence, Optional<Claim> claim) {
    /** Why something is shown of T; S is another region. */
    public enum Rule {
        /** Evidence is filed for T. */
        FILED,
        /** T lies within S, and all of S is shown. */
        CONTAINED,
        /** T lies within several together, and all of each is shown at the same time, in the same place. */
        JOINTLY_CONTAINED,
        /** All of T is shown, hence something of it. */
        WEAKENED,
        /** T overlaps S, and all of S is shown: something of T is. */
        OVERLAPS,
        /** T contains S, and something of S is shown: something of T is. */
        CONTAINS
    }

    /** Copies what it rests on. */
    public Step {
        requireNonNull(region, "region");
        requireNonNull(rule, "rule");
        from = List.copyOf(from);
        evidence = List.copyOf(evidence);
        requireNonNull(claim, "claim");
    }

    /** The region, how much of it, and why. */
    @Override
    public String toString() {
        String source = Stream.concat(evidence.stream(), from.stream().map(Vertex::toString))
                .collect(Collectors.joining(", "));
        return (isWhole ? "all of " : "something of ") + region + " from " + source
                + claim.map(c -> " [" + c.authority() + "]").orElse("");
    }
}
