package io.crosswalk.mapping.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many requirements have which verdict; never collapsed into one percentage.
 *
 * <p>Guaranteed, touched and ceiling are three different figures of the same {@link #applicable} requirements.
 */
public final class Totals {
    private final Map<Verdict, Integer> counts;

    private Totals(Map<Verdict, Integer> counts) {
        this.counts = counts;
    }

    /** The totals of some verdicts; every figure is 0 if there are none. */
    public static Totals of(Collection<Verdict> verdicts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        verdicts.forEach(v -> counts.merge(v, 1, Integer::sum));
        return new Totals(Collections.unmodifiableMap(counts));
    }

    /** How many have the verdict. */
    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many are in scope: the denominator of every other figure. */
    public int applicable() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Verdict.EXCLUDED);
    }

    /** How many are contained in what is satisfied. */
    public int guaranteed() {
        return of(Verdict.COVERED);
    }

    /** How many have something that is certainly satisfied. */
    public int touched() {
        return of(Verdict.COVERED) + of(Verdict.PARTIAL) + of(Verdict.PARTIAL_NOT_FULL);
    }

    /** How many may still turn out to be satisfied in full. */
    public int ceiling() {
        return of(Verdict.COVERED) + of(Verdict.PARTIAL) + of(Verdict.UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The counts by verdict. */
    @Override
    public String toString() {
        return counts + " of " + applicable();
    }
}
