package io.crosswalk.mapping.inheritance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The smallest of the minimal sets that suffice, by a test that more never makes fail.
 *
 * <p>Sets are found by size: a smallest set that meets every known cut (a set without which the test fails) and contains no earlier
 * answer either passes, and is the next answer, or shows another cut. Exact unless {@link #isTruncated}.
 */
final class Supports {
    private static final int MOST_TESTS = 2_000;
    private static final int MOST_BRANCHES = 200_000;

    private final int candidates;
    private final Predicate<BitSet> suffices;
    private final List<BitSet> found = new ArrayList<>();
    private final List<BitSet> cuts = new ArrayList<>();
    private int tests;
    private int branches;
    private boolean truncated;

    /**
     * Finds them.
     *
     * @param candidates how many there are to choose from, numbered from 0; on equal size lower numbers come first
     * @param suffices the test
     * @param most how many answers to give at most
     */
    Supports(int candidates, Predicate<BitSet> suffices, int most) {
        this.candidates = candidates;
        this.suffices = suffices;
        int size = 0;
        while (!truncated) {
            Optional<BitSet> next = next(size);
            if (next.isEmpty() && branches <= MOST_BRANCHES) {
                if (++size > candidates) {
                    break;
                }
            } else if (next.isEmpty() || tests > MOST_TESTS) {
                truncated = true;
            } else if (passes(next.get())) {
                truncated = found.size() == most || !found.add(next.get());
            } else {
                cuts.add(cutBy(next.get()));
            }
        }
    }

    private boolean passes(BitSet set) {
        tests++;
        return suffices.test(set);
    }

    /** What is missing from a largest set that contains a failing one and fails. */
    private BitSet cutBy(BitSet failing) {
        BitSet largest = (BitSet) failing.clone();
        BitSet cut = new BitSet();
        cut.set(0, candidates);
        cut.andNot(failing);
        for (int c = cut.nextSetBit(0); c >= 0; c = cut.nextSetBit(c + 1)) {
            largest.set(c);
            if (passes(largest)) {
                largest.clear(c);
            } else {
                cut.clear(c);
            }
        }
        return cut;
    }

    /** The first set of a size that meets every cut and contains no answer. */
    private Optional<BitSet> next(int size) {
        return extend(new BitSet(), size);
    }

    private Optional<BitSet> extend(BitSet chosen, int left) {
        if (++branches > MOST_BRANCHES || found.stream().anyMatch(f -> isWithin(f, chosen))) {
            return Optional.empty();
        }
        List<BitSet> unmet = apart(chosen);
        if (unmet.isEmpty()) {
            return Optional.of((BitSet) chosen.clone());
        }
        if (unmet.size() > left) {
            return Optional.empty();
        }
        BitSet options = unmet.get(0);
        for (int c = options.nextSetBit(0); c >= 0; c = options.nextSetBit(c + 1)) {
            chosen.set(c);
            Optional<BitSet> set = extend(chosen, left - 1);
            chosen.clear(c);
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    /** Some cuts that a set does not meet and that have nothing in common, so that each takes one more; none if it meets all. */
    private List<BitSet> apart(BitSet chosen) {
        List<BitSet> unmet = new ArrayList<>();
        BitSet met = (BitSet) chosen.clone();
        for (BitSet cut : cuts) {
            if (!cut.intersects(met)) {
                unmet.add(cut);
                met.or(cut);
            }
        }
        return unmet;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet beyond = (BitSet) inner.clone();
        beyond.andNot(outer);
        return beyond.isEmpty();
    }

    /** The answers: smaller ones first. */
    List<BitSet> found() {
        return Collections.unmodifiableList(found);
    }

    /** Whether there may be more. */
    boolean isTruncated() {
        return truncated;
    }
}
