package io.crosswalk.mapping.entailment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds of the part of a group that is in scope, where it does not hold of the whole or only on less trusted grounds.
 *
 * <p>It holds of that part when it holds of every child in scope. Nothing else follows from it: what lies within the group may lie in
 * a child that is out of scope.
 */
final class InScope {
    /** What holds of whole regions, and how far it is trusted. */
    interface Whole {
        boolean holds(int vertex);

        double trust(int vertex);
    }

    private record Cover(int number, double trust) {}

    private final Network network;
    private final BitSet excluded;
    private final Whole whole;
    private final Map<Integer, Cover> covers = new HashMap<>();

    InScope(Network network, BitSet excludedVertices, Whole whole) {
        this.network = network;
        this.excluded = excludedVertices;
        this.whole = whole;
        if (!excluded.isEmpty()) {
            // a parent comes before its children, so that backwards the children are known first
            for (int cover = network.hierarchicalCovers() - 1; cover >= 0; cover--) {
                complete(cover);
            }
        }
    }

    private void complete(int cover) {
        List<Integer> members = members(cover);
        boolean narrower = members.size() < network.coverMembers(cover).length
                || members.stream().anyMatch(covers::containsKey);
        if (narrower && !members.isEmpty() && members.stream().allMatch(this::holds)) {
            double least = members.stream().mapToDouble(this::trust).min().orElse(1);
            int target = network.coverTarget(cover);
            if (!whole.holds(target) || least > whole.trust(target)) {
                covers.put(target, new Cover(cover, least));
            }
        }
    }

    /** The members of a parent's cover that are in scope. */
    List<Integer> members(int cover) {
        List<Integer> members = new ArrayList<>();
        for (int member : network.coverMembers(cover)) {
            if (!excluded.get(member)) {
                members.add(member);
            }
        }
        return members;
    }

    boolean holds(int vertex) {
        return covers.containsKey(vertex) || whole.holds(vertex);
    }

    double trust(int vertex) {
        Cover cover = covers.get(vertex);
        return cover == null ? whole.trust(vertex) : cover.trust;
    }

    /** The cover by which it holds of the part in scope; -1 where the whole is the better ground. */
    int cover(int vertex) {
        Cover cover = covers.get(vertex);
        return cover == null ? -1 : cover.number;
    }
}
