package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.Rationale;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims a question may use, and which sets it reads in a closed world.
 *
 * @param sets the ids of the mapping sets, or empty for all
 * @param atLeast the trust below which a claim is left aside
 * @param rationale the rationale that a mapping must state, alone or by its set; empty for every one on which conclusions may rest
 *     (semantic, functional and unspecified). Hierarchy is in every layer
 * @param closed the ids of the sets, each one of those that may be used, of which an absent pair is read as no-relationship; nobody's
 *     absence means anything unless the question says so here
 */
public record Policy(Optional<Set<String>> sets, Trust atLeast, Optional<Rationale> rationale, Set<String> closed) {
    /** All sets, no floor, every rationale, nothing closed. */
    public static final Policy DEFAULT = new Policy(Optional.empty(), Trust.NONE);

    /**
     * Copies the ids.
     *
     * @throws IllegalArgumentException naming a closed set that may not be used, or if the rationale is syntactic: wording supports no
     *     conclusion
     */
    public Policy {
        requireNonNull(atLeast, "atLeast");
        requireNonNull(rationale, "rationale");
        sets = sets.map(ids -> Collections.unmodifiableSet(new TreeSet<>(ids)));
        closed = Collections.unmodifiableSet(new TreeSet<>(closed));
        if (rationale.equals(Optional.of(Rationale.SYNTACTIC))) {
            throw new IllegalArgumentException(
                    "nothing follows from wording alone: ask in semantic or functional respect");
        }
        for (String id : closed) {
            if (!sets.map(ids -> ids.contains(id)).orElse(true)) {
                throw new IllegalArgumentException(
                        "mapping set \"" + id + "\" cannot be read as closed: it is not one of those to use");
            }
        }
    }

    /** Some sets, or all; a floor; every rationale; nothing closed. */
    public Policy(Optional<Set<String>> sets, Trust atLeast) {
        this(sets, atLeast, Optional.empty(), Set.of());
    }

    /**
     * The same with these sets only.
     *
     * @throws IllegalArgumentException if there is none, or a closed set is not among them
     */
    public Policy using(Collection<String> setIds) {
        if (setIds.isEmpty()) {
            throw new IllegalArgumentException("no mapping set to use: name one, or make no choice to use all");
        }
        return new Policy(Optional.of(new TreeSet<>(setIds)), atLeast, rationale, closed);
    }

    /** The same with another floor. */
    public Policy atLeast(Trust floor) {
        return new Policy(sets, floor, rationale, closed);
    }

    /** The same in the layer of one stated rationale. */
    public Policy in(Rationale layer) {
        return new Policy(sets, atLeast, Optional.of(layer), closed);
    }

    /**
     * The same in a closed world of these sets: an assessable pair that such a set leaves out has nothing in common, unless the claims at
     * hand say otherwise. Replaces an earlier choice.
     */
    public Policy closing(Collection<String> setIds) {
        return new Policy(sets, atLeast, rationale, new TreeSet<>(setIds));
    }

    /** Whether the claims of a set may be used. */
    public boolean uses(String setId) {
        return sets.map(ids -> ids.contains(setId)).orElse(true);
    }
}
