package io.crosswalk.mapping.inheritance;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.inheritance.Routes.Cover;
import io.crosswalk.mapping.inheritance.Routes.Way;
import io.crosswalk.mapping.inheritance.Step.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How far some evidence travels: the least extents that hold for every region, by the rules of coverage at every instant.
 *
 * <p>What shows all of a region shows all of what lies in it ({@link #all}); what shows something of a region shows something of what
 * contains it ({@link #some}), and does not go down again. Every gain is a step, in an order in which each rests on earlier ones. Extents
 * only grow and are made of the given edges, so that it ends.
 */
final class Spread {
    /** A gain: from where, by what, of all of the region or of something of it. */
    record Gain(int region, boolean isWhole, Rule rule, int[] from, Optional<Claim> claim, Optional<Leaf> leaf) {}

    /**
     * Under which conditions evidence travels.
     *
     * @param excluded regions that are out of scope and leave their parent
     * @param withdrawn claims that do not count
     * @param within the regions that matter; empty for all
     */
    record Conditions(BitSet excluded, Set<Claim> withdrawn, Optional<BitSet> within) {
        /** Nothing is withdrawn, and everything matters. */
        static Conditions excluding(BitSet excluded) {
            return new Conditions(excluded, Set.of(), Optional.empty());
        }

        Conditions withdrawing(Set<Claim> claims) {
            return new Conditions(excluded, claims, within);
        }

        Conditions within(BitSet regions) {
            return new Conditions(excluded, withdrawn, Optional.of(regions));
        }
    }

    private final Routes routes;
    private final Conditions conditions;
    private final Extent nothing;
    private final Map<Integer, Extent> all = new HashMap<>();
    private final Map<Integer, Extent> some = new HashMap<>();
    private final Map<Integer, Extent> inScope = new HashMap<>();
    private final List<Gain> gains = new ArrayList<>();
    private final Queue<Integer> open = new ArrayDeque<>();
    private final BitSet isOpen = new BitSet();

    Spread(Routes routes, Extent nothing, Iterable<Leaf> leaves, Conditions conditions) {
        this.routes = routes;
        this.conditions = conditions;
        this.nothing = nothing;
        leaves.forEach(leaf -> file(leaf, true));
        spreadDown();
        leaves.forEach(leaf -> file(leaf, false));
        spreadUp();
        completeGroups();
    }

    private void file(Leaf leaf, boolean whole) {
        if (leaf.isWhole() == whole) {
            offer(
                    leaf.extent(),
                    new Gain(leaf.region(), whole, Rule.FILED, new int[0], Optional.empty(), Optional.of(leaf)));
        }
    }

    private void offer(Extent extent, Gain gain) {
        int v = gain.region;
        if (extent.isEmpty()
                || conditions.within.map(w -> !w.get(v)).orElse(false)
                || (gain.leaf.isPresent() && conditions.excluded.get(v))) {
            return;
        }
        Map<Integer, Extent> known = gain.isWhole ? all : some;
        Extent before = known.getOrDefault(v, nothing);
        Extent more = before.union(extent);
        if (more != before) {
            known.put(v, more);
            gains.add(gain);
            if (!isOpen.get(v)) {
                isOpen.set(v);
                open.add(v);
            }
        }
    }

    private void spreadDown() {
        for (Integer next = open.poll(); next != null; next = open.poll()) {
            int v = next;
            isOpen.clear(v);
            for (Way way : routes.down(v)) {
                follow(way, all(v), true, Rule.CONTAINED);
            }
            for (int cover : routes.coversWith(v)) {
                complete(routes.cover(cover));
            }
        }
    }

    private void follow(Way way, Extent extent, boolean whole, Rule rule) {
        if (counts(way)) {
            offer(
                    extent.and(way.valid()),
                    new Gain(way.to(), whole, rule, new int[] {way.from()}, way.claim(), Optional.empty()));
        }
    }

    /** Whether a way is open. */
    boolean counts(Way way) {
        return conditions.withdrawn.isEmpty()
                || way.claim().filter(conditions.withdrawn::contains).isEmpty();
    }

    /** Whether a way leads from an excluded child to its parent, which it has left. */
    boolean leaves(int child, Way way) {
        return conditions.excluded.get(child)
                && way.claim().filter(c -> c.kind() == Claim.Kind.HIERARCHY).isPresent();
    }

    private void complete(Cover cover) {
        Extent together = together(this::all, cover.members());
        offer(
                together,
                new Gain(
                        cover.whole(),
                        true,
                        Rule.JOINTLY_CONTAINED,
                        cover.members(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Extent together(IntFunction<Extent> known, int[] members) {
        Extent together = members.length == 0 ? nothing : known.apply(members[0]);
        for (int i = 1; i < members.length && !together.isEmpty(); i++) {
            together = together.and(known.apply(members[i]));
        }
        return together;
    }

    private void spreadUp() {
        new TreeMap<>(all).forEach((v, extent) -> {
            int[] from = {v};
            offer(extent, new Gain(v, false, Rule.WEAKENED, from, Optional.empty(), Optional.empty()));
            for (Way way : routes.across(v)) {
                follow(way, extent, false, Rule.OVERLAPS);
            }
        });
        for (Integer next = open.poll(); next != null; next = open.poll()) {
            int v = next;
            isOpen.clear(v);
            for (Way way : routes.up(v)) {
                if (!leaves(v, way)) {
                    follow(way, some(v), false, Rule.CONTAINS);
                }
            }
        }
    }

    /** Shows of a group what every child in scope shows; a parent comes before its children, so that backwards they are known first. */
    private void completeGroups() {
        for (int c = routes.hierarchical() - 1; c >= 0 && !conditions.excluded.isEmpty(); c--) {
            Cover cover = routes.cover(c);
            int[] members = membersOf(c);
            Extent before = inScope(cover.whole());
            Extent more = before.union(together(this::inScope, members));
            if (more != before) {
                inScope.put(cover.whole(), more);
                gains.add(new Gain(
                        cover.whole(), true, Rule.JOINTLY_CONTAINED, members, Optional.empty(), Optional.empty()));
            }
        }
    }

    /** The members of a cover; of a parent's those in scope. */
    int[] membersOf(int cover) {
        int[] members = routes.cover(cover).members();
        return cover >= routes.hierarchical() || conditions.excluded.isEmpty()
                ? members
                : IntStream.of(members).filter(m -> !conditions.excluded.get(m)).toArray();
    }

    /** What is shown of everything that some regions ask together. */
    Extent together(int[] members) {
        return together(this::inScope, members);
    }

    /** What is shown of everything that a region asks. */
    Extent all(int region) {
        return all.getOrDefault(region, nothing);
    }

    /** What is shown of everything that the part of a region in scope asks. */
    Extent inScope(int region) {
        return inScope.getOrDefault(region, all(region));
    }

    /** What is shown of something that a region asks. */
    Extent some(int region) {
        return some.getOrDefault(region, nothing);
    }

    /** The gains by which a region came to what it shows, each after those on which it rests. */
    List<Gain> gains(int region, boolean whole) {
        BitSet needAll = new BitSet();
        BitSet needSome = new BitSet();
        (whole ? needAll : needSome).set(region);
        List<Gain> used = new ArrayList<>();
        for (int i = gains.size() - 1; i >= 0; i--) {
            Gain gain = gains.get(i);
            if ((gain.isWhole ? needAll : needSome).get(gain.region)) {
                used.add(0, gain);
                boolean fromSome = !gain.isWhole && gain.rule == Rule.CONTAINS;
                IntStream.of(gain.from).forEach((fromSome ? needSome : needAll)::set);
            }
        }
        return used;
    }
}
