package io.crosswalk.examples.choose;

import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.StandardId;
import java.util.List;

/**
 * What to do, why, when, and what would change it.
 *
 * @param choice what to do
 * @param reasons everything that speaks for either standard, in the order of the rules
 * @param plan the phases of what is chosen
 * @param changes each change of one input that would change the choice
 */
public record Recommendation(Choice choice, List<Reason> reasons, Plan plan, List<Change> changes) {
    /** What can be recommended of two standards. */
    public enum Choice {
        /** Get the first; the second may follow. */
        FIRST,
        /** Get the second; the first may follow. */
        SECOND,
        /** Get both together. */
        BOTH,
        /** Nothing in the situation tells them apart. */
        EITHER,
        /** Both are there. */
        NOTHING
    }

    /**
     * Something that speaks for a standard.
     *
     * @param standard for which
     * @param rule the name of the rule
     * @param text why
     * @param attribution on what the rule rests
     */
    public record Reason(StandardId standard, String rule, String text, Attribution attribution) {
        @Override
        public String toString() {
            return standard + ": " + text + " [" + rule + "; " + attribution + "]";
        }
    }

    /**
     * A change of one input, and what would be recommended then.
     *
     * @param input what would be different
     * @param then what would be recommended
     */
    public record Change(String input, Choice then) {}

    /** Copies the lists. */
    public Recommendation {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }
}
