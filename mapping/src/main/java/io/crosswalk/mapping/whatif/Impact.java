package io.crosswalk.mapping.whatif;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.standard.RequirementId;
import java.util.List;

/**
 * What one scenario would change, and nothing else would.
 *
 * @param scenario the scenario
 * @param changes every assessable requirement that would have another verdict, in document order
 * @param before the counts as they are
 * @param after the counts as they would be
 */
public record Impact(Scenario scenario, List<VerdictChange> changes, Totals before, Totals after) {
    /**
     * That a requirement would have another verdict.
     *
     * @param requirement the requirement
     * @param before the verdict as it is
     * @param after the verdict as it would be
     */
    public record VerdictChange(RequirementId requirement, Verdict before, Verdict after) {
        /** Checks that nothing is missing. */
        public VerdictChange {
            requireNonNull(requirement, "requirement");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /** The requirement and both verdicts. */
        @Override
        public String toString() {
            return requirement + " " + before + " -> " + after;
        }
    }

    /** Copies the changes. */
    public Impact {
        requireNonNull(scenario, "scenario");
        changes = List.copyOf(changes);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** The scenario and how many verdicts it would change. */
    @Override
    public String toString() {
        return scenario + ": " + changes.size() + (changes.size() == 1 ? " verdict changes" : " verdicts change");
    }
}
