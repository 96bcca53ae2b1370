package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.entailment.Relating.Chain;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.RelationSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows of two regions from the silence of sets read in a closed world.
 *
 * <p>By the same rules as a claim of no-relationship, without a claim for each of the many pairs: of either region it is found once what
 * contains it and what overlaps it on either side of a set.
 */
final class Silences {
    /** Which requirements of one side of a set stand so to a region, by their place, with the reason. */
    private record Side(ClosedSet set, boolean source, Vertex region) {}

    private final Relating claims;
    private final List<ClosedSet> sets;
    private final Map<Side, Map<Integer, Chain>> containing = new HashMap<>();
    private final Map<Side, Map<Integer, Chain>> overlapping = new HashMap<>();

    Silences(Relating claims, List<ClosedSet> sets) {
        this.claims = claims;
        this.sets = sets;
    }

    /** That they have nothing in common; otherwise that one is not contained in the other. */
    List<Ground> grounds(Vertex left, Vertex right) {
        List<Ground> apart = new ArrayList<>();
        List<Ground> rightBeyond = new ArrayList<>();
        List<Ground> leftBeyond = new ArrayList<>();
        for (ClosedSet set : sets) {
            for (boolean forward : List.of(true, false)) {
                Side l = new Side(set, forward, left);
                Side r = new Side(set, !forward, right);
                join(containing(l), containing(r), l, Relating.APART).forEach(apart::add);
                join(overlapping(l), containing(r), l, Relating.NOT_WITHIN).forEach(leftBeyond::add);
                join(containing(l), overlapping(r), l, Relating.NOT_WITHIN.converse())
                        .forEach(rightBeyond::add);
            }
        }
        List<Ground> best = new ArrayList<>();
        best(apart).ifPresent(best::add);
        if (best.isEmpty()) {
            best(leftBeyond).ifPresent(best::add);
            best(rightBeyond).ifPresent(best::add);
        }
        return best;
    }

    private static Optional<Ground> best(List<Ground> grounds) {
        // of equals the first, which is the first set's
        return grounds.stream()
                .min(Comparator.comparing(Ground::trust).reversed().thenComparing(Ground::length));
    }

    private static List<Ground> join(
            Map<Integer, Chain> lefts, Map<Integer, Chain> rights, Side left, RelationSet says) {
        List<Ground> found = new ArrayList<>();
        lefts.forEach((l, first) -> rights.forEach((r, last) -> {
            int source = left.source ? l : r;
            int target = left.source ? r : l;
            if (left.set.isApart(source, target)) {
                Set<Claim> used = new LinkedHashSet<>(first.claims());
                used.addAll(last.claims());
                Trust least = Comparator.<Trust>naturalOrder().compare(first.trust(), last.trust()) < 0
                        ? first.trust()
                        : last.trust();
                found.add(new Ground(
                        says,
                        List.copyOf(used),
                        Optional.of(left.set.absence(source, target)),
                        least.compareTo(left.set.trust()) < 0 ? least : left.set.trust()));
            }
        }));
        return found;
    }

    private Map<Integer, Chain> containing(Side side) {
        return containing.computeIfAbsent(side, s -> {
            Map<Integer, Chain> found = new LinkedHashMap<>();
            List<Vertex> members = s.set.side(s.source);
            for (int m = 0; m < members.size(); m++) {
                int place = m;
                if (claims.isWithin(s.region, members.get(m))) {
                    claims.within(s.region, members.get(m)).ifPresent(c -> found.put(place, c));
                }
            }
            return found;
        });
    }

    private Map<Integer, Chain> overlapping(Side side) {
        return overlapping.computeIfAbsent(side, s -> {
            Map<Integer, Chain> found = new LinkedHashMap<>();
            List<Vertex> members = s.set.side(s.source);
            for (int m = 0; m < members.size(); m++) {
                int place = m;
                claims.overlap(s.region, members.get(m)).ifPresent(c -> found.put(place, c));
            }
            return found;
        });
    }
}
