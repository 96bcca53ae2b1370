package io.crosswalk.mapping.inheritance;

import io.crosswalk.mapping.inheritance.Routes.Way;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * From where something that is asked for comes to a region: the regions of which everything, and those of which something is shown and counts.
 *
 * <p>A region is never said to come from a joint cover of which it is a member: such a cover shows nothing that it does not show itself.
 */
final class Reach {
    /** A region of which everything, or something, counts, for the sake of another. */
    private record Visit(int region, boolean isWhole, int goal) {}

    private final Routes routes;
    private final Spread spread;
    private final Extent asked;
    private final BitSet all = new BitSet();
    private final BitSet some = new BitSet();
    private final BitSet covers = new BitSet();
    private final Queue<Visit> open = new ArrayDeque<>();

    Reach(Routes routes, Spread spread, Extent asked, int region, boolean whole) {
        this.routes = routes;
        this.spread = spread;
        this.asked = asked;
        open.add(new Visit(region, whole, -1));
        for (Visit next = open.poll(); next != null; next = open.poll()) {
            if (next.isWhole) {
                fromAbove(next.region, next.goal);
            } else {
                fromBelow(next.region);
            }
        }
    }

    private void fromAbove(int v, int goal) {
        if (!all.get(v)) {
            all.set(v);
            for (Way way : routes.up(v)) {
                if (spread.counts(way) && spread.all(way.to()).and(way.valid()).meets(asked)) {
                    open.add(new Visit(way.to(), true, v));
                }
            }
        }
        for (int c : routes.coversOf(v)) {
            int[] members = spread.membersOf(c);
            boolean isCircular = IntStream.of(members).anyMatch(m -> m == goal);
            if (!covers.get(c) && !isCircular && spread.together(members).meets(asked)) {
                covers.set(c);
                IntStream.of(members).forEach(m -> open.add(new Visit(m, true, v)));
            }
        }
    }

    private void fromBelow(int v) {
        if (some.get(v)) {
            return;
        }
        some.set(v);
        open.add(new Visit(v, true, -1));
        for (Way way : routes.down(v)) {
            if (spread.counts(way)
                    && !spread.leaves(way.to(), way)
                    && spread.some(way.to()).and(way.valid()).meets(asked)) {
                open.add(new Visit(way.to(), false, v));
            }
        }
        for (Way way : routes.across(v)) {
            if (spread.counts(way) && spread.all(way.to()).and(way.valid()).meets(asked)) {
                open.add(new Visit(way.to(), true, v));
            }
        }
    }

    /** Whether what a leaf shows counts. */
    boolean uses(Leaf leaf) {
        return (leaf.isWhole() ? all : some).get(leaf.region());
    }

    /** Every region that counts. */
    BitSet regions() {
        BitSet both = (BitSet) all.clone();
        both.or(some);
        return both;
    }
}
