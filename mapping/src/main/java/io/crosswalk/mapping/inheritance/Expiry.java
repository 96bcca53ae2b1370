package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;
import java.time.LocalDate;
import java.util.List;

/**
 * What ends with a day.
 *
 * @param last the last day on which it holds
 * @param evidence the ids of the evidence that counts on that day for the last time
 * @param falling the requirements of which less is shown from the next day on, unless something new is collected
 */
public record Expiry(LocalDate last, List<String> evidence, List<RequirementId> falling) {
    /** Copies the lists. */
    public Expiry {
        requireNonNull(last, "last");
        evidence = List.copyOf(evidence);
        falling = List.copyOf(falling);
    }

    /** The day, what ends and how many requirements fall. */
    @Override
    public String toString() {
        return last + ": " + String.join(", ", evidence) + "; " + falling.size() + " requirements fall";
    }
}
