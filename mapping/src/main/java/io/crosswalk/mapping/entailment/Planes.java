package io.crosswalk.mapping.entailment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which facts hold of every region under up to {@value #LANES} premises at once: a word for each region and fact, a bit for each of the
 * premises.
 *
 * <p>All premises spread in one pass; a region is visited again only when something new is known of it. O(V + E) for a pass in which
 * the premises agree.
 */
final class Planes {
    /** How many premises one pass takes. */
    static final int LANES = Long.SIZE;

    /**
     * One of the premises of a pass.
     *
     * @param full regions that start at ALL
     * @param none regions that start at NONE
     * @param some regions that start at SOME and no more
     * @param notAll regions that start at NOT_ALL and no more
     * @param claims what may be used
     * @param withdrawn what of it may not
     * @param excluded regions that do not speak for their parents
     */
    record Lane(int[] full, int[] none, int[] some, int[] notAll, BitSet claims, BitSet withdrawn, BitSet excluded) {}

    private static final long[] NOWHERE = {};

    private final Network network;
    private final List<Lane> lanes;
    private final long[] on;
    private final long[] onUp;
    private final long[][] words = new long[Fact.values().length][];

    private Planes(Network network, List<Lane> lanes) {
        this.network = network;
        this.lanes = lanes;
        this.on = on();
        this.onUp = onUp();
        for (Fact strong : List.of(Fact.ALL, Fact.NONE)) {
            words[strong.ordinal()] = spreadDown(strong);
            Fact weak = strong == Fact.ALL ? Fact.SOME : Fact.NOT_ALL;
            words[weak.ordinal()] = spreadUp(weak, words[strong.ordinal()]);
        }
    }

    /** What holds under each of the premises, at most {@value #LANES}. */
    static Planes of(Network network, List<Lane> lanes) {
        return new Planes(network, lanes);
    }

    /** Whether a fact holds of a whole region under one of the premises. */
    boolean holds(int lane, Fact fact, int vertex) {
        long[] word = words[fact.ordinal()];
        return word.length > 0 && (word[vertex] >>> lane & 1) != 0;
    }

    /** What a fact holds of under one of the premises, as if everything were of the same trust. */
    InScope.Whole of(int lane, Fact fact) {
        return new InScope.Whole() {
            @Override
            public boolean holds(int vertex) {
                return Planes.this.holds(lane, fact, vertex);
            }

            @Override
            public double trust(int vertex) {
                return 1;
            }
        };
    }

    /** For each claim, under which premises it may be used. */
    private long[] on() {
        long[] masks = new long[network.claims().size()];
        for (int lane = 0; lane < lanes.size(); lane++) {
            BitSet claims = lanes.get(lane).claims;
            long bit = 1L << lane;
            // premises that share a choice of claims are looked at together
            for (int next = lane + 1; next < lanes.size() && lanes.get(next).claims == claims; next++) {
                bit |= 1L << ++lane;
            }
            if (claims.nextClearBit(0) == masks.length) {
                addEverywhere(masks, bit);
            } else {
                long some = bit;
                claims.stream().forEach(c -> masks[c] |= some);
            }
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            BitSet withdrawn = lanes.get(lane).withdrawn;
            for (int c = withdrawn.nextSetBit(0); c >= 0; c = withdrawn.nextSetBit(c + 1)) {
                masks[c] &= ~(1L << lane);
            }
        }
        return masks;
    }

    private static void addEverywhere(long[] masks, long bits) {
        for (int c = 0; c < masks.length; c++) {
            masks[c] |= bits;
        }
    }

    /** As {@link #on}, without the claims that put an excluded region in its parent. */
    private long[] onUp() {
        if (lanes.stream().allMatch(l -> l.excluded.isEmpty())) {
            return on;
        }
        long[] masks = on.clone();
        for (int lane = 0; lane < lanes.size(); lane++) {
            BitSet parents = network.choice().parentsOf(lanes.get(lane).excluded);
            for (int c = parents.nextSetBit(0); c >= 0; c = parents.nextSetBit(c + 1)) {
                masks[c] &= ~(1L << lane);
            }
        }
        return masks;
    }

    private static int[] starts(Lane lane, Fact fact) {
        return switch (fact) {
            case ALL -> lane.full;
            case NONE -> lane.none;
            case SOME -> lane.some;
            case NOT_ALL -> lane.notAll;
        };
    }

    private Spread start(Fact fact) {
        Spread spread = new Spread(network.size());
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int vertex : starts(lanes.get(lane), fact)) {
                spread.add(vertex, 1L << lane);
            }
        }
        return spread;
    }

    private boolean startsAt(Fact fact) {
        return lanes.stream().anyMatch(l -> starts(l, fact).length > 0);
    }

    private long[] spreadDown(Fact strong) {
        if (!startsAt(strong)) {
            return NOWHERE;
        }
        Spread spread = start(strong);
        for (int v = spread.next(); v >= 0; v = spread.next()) {
            spread.follow(network.contained(), v, on, spread.word[v]);
            for (int cover : network.coversWith(v)) {
                long all = -1;
                for (int member : network.coverMembers(cover)) {
                    all &= spread.word[member];
                }
                spread.add(network.coverTarget(cover), all);
            }
        }
        return spread.word;
    }

    private long[] spreadUp(Fact weak, long[] strong) {
        if (strong.length == 0 && !startsAt(weak)) {
            return NOWHERE;
        }
        Spread spread = start(weak);
        for (int v = 0; v < strong.length; v++) {
            if (strong[v] != 0) {
                spread.add(v, strong[v]);
                spread.follow(network.overlaps(), v, onUp, strong[v]);
            }
        }
        for (int v = spread.next(); v >= 0; v = spread.next()) {
            spread.follow(network.containers(), v, onUp, spread.word[v]);
        }
        return spread.word;
    }

    /** Words that only grow, and the regions of which there is news, first come first served. */
    private static final class Spread {
        private static final int NOBODY = -1;

        private final long[] word;
        private final int[] waiting;
        private final BitSet isWaiting;
        private int first;
        private int size;

        Spread(int vertices) {
            word = new long[vertices];
            waiting = new int[vertices];
            isWaiting = new BitSet(vertices);
            Arrays.fill(waiting, NOBODY);
        }

        void add(int vertex, long lanes) {
            long more = word[vertex] | lanes;
            if (more != word[vertex]) {
                word[vertex] = more;
                if (!isWaiting.get(vertex)) {
                    isWaiting.set(vertex);
                    waiting[(first + size++) % waiting.length] = vertex;
                }
            }
        }

        int next() {
            if (size == 0) {
                return NOBODY;
            }
            int vertex = waiting[first];
            first = (first + 1) % waiting.length;
            size--;
            isWaiting.clear(vertex);
            return vertex;
        }

        void follow(Edges edges, int from, long[] on, long lanes) {
            int end = edges.end(from);
            for (int edge = edges.first(from); edge < end; edge++) {
                add(edges.other(edge), lanes & on[edges.claim(edge)]);
            }
        }
    }
}
