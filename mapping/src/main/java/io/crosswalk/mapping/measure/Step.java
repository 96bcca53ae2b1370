package io.crosswalk.mapping.measure;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One step to a bound: the mass of a region that is not satisfied, or in the proof of an upper bound the mass that is, is at most this.
 *
 * @param region the region that the step is about
 * @param atMost the mass: what is known of {@code from}, added up, and {@code length}
 * @param rule why
 * @param from the regions on which it rests
 * @param length what the step itself adds
 * @param claim the claim of the crosswalk that it uses; empty where it uses none
 */
public record Step(Vertex region, double atMost, Rule rule, List<Vertex> from, double length, Optional<Claim> claim) {
    /** Why a region has at most so much; T is the region, S another. */
    public enum Rule {
        /** The caller stated S satisfied in full, or not at all. */
        STATED,
        /** No more than all of T. */
        WHOLE,
        /** T lies within S: no more than of S. */
        CONTAINED,
        /** T lies within several together: no more than of all of them, and of what T asks beyond its children. */
        JOINTLY_CONTAINED,
        /** T contains S, and both are weighed: as of S, and all of T beyond S. */
        CONTAINS,
        /** What T and S share was measured: as of S, and all of T beyond S. */
        SHARES,
        /** Several that are stated share with T, and how much they share with each other is bounded: all of T beyond them. */
        APART,
        /** Nothing but what is stated is satisfied: no more than all of that together shares with T. */
        CLOSED_WORLD
    }

    /** Copies what it rests on. */
    public Step {
        requireNonNull(region, "region");
        requireNonNull(rule, "rule");
        from = List.copyOf(from);
        requireNonNull(claim, "claim");
    }

    /** The region, the mass and why. */
    @Override
    public String toString() {
        return region + " at most " + atMost + ", " + rule
                + (from.isEmpty() ? "" : from.stream().map(Vertex::toString).collect(Collectors.joining(", ", " ", "")))
                + claim.map(c -> " [" + c.authority() + "]").orElse("");
    }
}
