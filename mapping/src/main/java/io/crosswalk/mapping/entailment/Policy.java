package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims a question may use.
 *
 * @param sets the ids of the mapping sets, or empty for all
 * @param atLeast the trust below which a claim is left aside
 */
public record Policy(Optional<Set<String>> sets, Trust atLeast) {
    /** All sets, no floor. */
    public static final Policy DEFAULT = new Policy(Optional.empty(), Trust.NONE);

    /** Copies the ids. */
    public Policy {
        requireNonNull(atLeast, "atLeast");
        sets = sets.map(ids -> Collections.unmodifiableSet(new TreeSet<>(ids)));
    }

    /** Whether the claims of a set may be used. */
    public boolean uses(String setId) {
        return sets.map(ids -> ids.contains(setId)).orElse(true);
    }
}
