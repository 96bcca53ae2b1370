package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The list that a sample or a set of event records was drawn from.
 *
 * @param items how many there were in the period; 0 says that what is to be recorded did not occur
 * @param completeness how it was checked that none is missing from the list; empty if it was not (AT-C 205: reliability of information)
 */
public record Population(int items, Optional<String> completeness) {
    /** Checks the number. */
    public Population {
        requireNonNull(completeness, "completeness");
        if (items < 0 || completeness.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "a population has 0 or more items, and a check of its completeness is not blank: " + items);
        }
    }

    /** Whether it was checked that no item is missing. */
    public boolean isComplete() {
        return completeness.isPresent();
    }
}
