package io.crosswalk.mapping.coverage;

import io.crosswalk.mapping.entailment.Fact;
import java.util.function.Predicate;

/** What is guaranteed of a target requirement, given what is satisfied elsewhere. */
public enum Verdict {
    /** Everything it asks is contained in what is satisfied. */
    COVERED,
    /** Something it asks is certainly satisfied; the rest is not shown either way. */
    PARTIAL,
    /** Something it asks is certainly satisfied, and something certainly is not. */
    PARTIAL_NOT_FULL,
    /** Something it asks is certainly not satisfied. */
    NOT_FULL,
    /** Nothing it asks is satisfied. */
    GAP,
    /** Nothing can be concluded; the {@link UnknownReason} says why. */
    UNKNOWN,
    /** What was stated and what is claimed contradict each other; both proofs are given. */
    CONFLICT,
    /** It is out of scope and leaves every count. */
    EXCLUDED;

    /** The verdict of what is known of a requirement in scope; {@link #UNKNOWN} if nothing is. */
    public static Verdict of(Predicate<Fact> known) {
        boolean all = known.test(Fact.ALL);
        boolean some = all || known.test(Fact.SOME);
        boolean none = known.test(Fact.NONE);
        boolean notAll = none || known.test(Fact.NOT_ALL);
        if (!some) {
            return none ? GAP : notAll ? NOT_FULL : UNKNOWN;
        }
        if (!notAll) {
            return all ? COVERED : PARTIAL;
        }
        return all || none ? CONFLICT : PARTIAL_NOT_FULL;
    }
}
