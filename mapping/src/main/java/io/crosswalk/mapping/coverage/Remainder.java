package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.standard.RequirementId;
import java.util.List;

/**
 * What a requirement still asks beyond one of its counterparts, in the words of the mapping's author.
 *
 * @param counterpart the satisfied requirements that the sentence compares with
 * @param sentence what lies beyond them
 * @param claim the mapping that says so
 */
public record Remainder(List<RequirementId> counterpart, String sentence, Claim claim) {
    /** Copies the counterpart. */
    public Remainder {
        counterpart = List.copyOf(counterpart);
        requireNonNull(sentence, "sentence");
        requireNonNull(claim, "claim");
    }
}
