package io.crosswalk.mapping.entailment;

import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The joint covers of a network: a union is contained in its members together; a parent in its children together, where the
 * catalog says that they exhaust it.
 */
final class Covers {
    private static final int[] NO_COVERS = {};

    private final List<int[]> members = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final int hierarchical;
    private final BitSet divided = new BitSet();
    private final int[][] byMember;
    private final int[][] byTarget;
    private final int[] sizes;

    Covers(Network network, List<Standard> standards) {
        byMember = new int[network.size()][];
        byTarget = new int[network.size()][];
        Arrays.fill(byMember, NO_COVERS);
        Arrays.fill(byTarget, NO_COVERS);
        standards.forEach(standard -> new Hierarchy(network, standard).addCovers());
        hierarchical = targets.size();
        network.unions()
                .forEach(union -> add(
                        network.index(union),
                        union.members().stream().mapToInt(network::index).toArray()));
        sizes = members.stream().mapToInt(m -> m.length).toArray();
    }

    private void add(int target, int[] of) {
        int cover = targets.size();
        targets.add(target);
        members.add(of);
        byTarget[target] = and(byTarget[target], cover);
        for (int member : of) {
            byMember[member] = and(byMember[member], cover);
        }
    }

    private static int[] and(int[] covers, int another) {
        int[] more = Arrays.copyOf(covers, covers.length + 1);
        more[covers.length] = another;
        return more;
    }

    int[] with(int member) {
        return byMember[member];
    }

    int[] of(int target) {
        return byTarget[target];
    }

    int[] members(int cover) {
        return members.get(cover);
    }

    int target(int cover) {
        return targets.get(cover);
    }

    boolean isDivided(int parent) {
        return divided.get(parent);
    }

    boolean isHierarchical(int cover) {
        return cover < hierarchical;
    }

    /** How many members each cover waits for. */
    int[] sizes() {
        return sizes.clone();
    }

    /** The covers of parents by their children, which come first; by standard, in document order of the parents. */
    int hierarchical() {
        return hierarchical;
    }

    /** Reads the covers of one standard's tree. */
    private final class Hierarchy {
        private final Network network;
        private final Standard standard;

        Hierarchy(Network network, Standard standard) {
            this.network = network;
            this.standard = standard;
        }

        void addCovers() {
            for (Requirement parent : standard.requirements()) {
                List<Requirement> parts = standard.children(parent).stream()
                        .filter(c -> c.hierarchy().isContainment())
                        .filter(this::asksAnything)
                        .collect(Collectors.toList());
                divided.set(network.index(parent.id()), parts.size() > 1);
                int[] children = parts.stream()
                        .filter(c -> c.hierarchy().isExhaustive())
                        .mapToInt(c -> network.index(c.id()))
                        .toArray();
                if (children.length > 0) {
                    add(network.index(parent.id()), children);
                }
            }
        }

        /** A withdrawn provision or an empty heading asks nothing, so that its parent's cover does not wait for it. */
        private boolean asksAnything(Requirement child) {
            return standard.subtree(child).stream().anyMatch(Requirement::isAssessable);
        }
    }
}
