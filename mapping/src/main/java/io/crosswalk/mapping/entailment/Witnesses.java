package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Relationship;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the obligations must lie whose existence the claims of a network assert.
 *
 * <p>Every requirement asks something, and every asserted overlap shares something: a witness. It lies in whatever contains what it lies
 * in; of a region that several others cover only together it lies in one of them, and which is open, so that it may lie in each.
 */
final class Witnesses {
    private final List<Vertex> vertices;
    private final List<List<Integer>> containers = new ArrayList<>();
    private final List<List<List<Integer>>> covers = new ArrayList<>();
    private final List<List<Integer>> overlaps = new ArrayList<>();

    /** By every claim on which a conclusion may rest, whatever a question uses. */
    Witnesses(Network network) {
        this.vertices = network.vertices();
        Map<Vertex, Integer> index = new HashMap<>();
        for (Vertex vertex : vertices) {
            index.put(vertex, index.size());
            containers.add(new ArrayList<>());
            covers.add(new ArrayList<>());
        }
        for (Claim claim : network.claims()) {
            if (network.isGuarantee(claim)) {
                add(claim.relationship(), at(index, claim.source()), at(index, claim.target()));
            }
        }
        for (JointCover cover : JointCover.in(network)) {
            List<Integer> members = new ArrayList<>();
            cover.members().forEach(m -> members.add(at(index, m)));
            covers.get(at(index, cover.whole())).add(members);
        }
    }

    private static int at(Map<Vertex, Integer> index, Vertex vertex) {
        return index.getOrDefault(vertex, -1);
    }

    private void add(Relationship word, int source, int target) {
        switch (word) {
            case EQUAL_TO -> {
                containers.get(source).add(target);
                containers.get(target).add(source);
            }
            case SUBSET_OF -> containers.get(source).add(target);
            case SUPERSET_OF -> containers.get(target).add(source);
            case INTERSECTS_WITH -> overlaps.add(List.of(source, target));
            case NO_RELATIONSHIP, RELATED -> {}
        }
    }

    /** Hands over, for each witness, the numbers of the regions in which it may lie. */
    void forEach(Consumer<BitSet> check) {
        for (int v = 0; v < vertices.size(); v++) {
            // whatever has members that cover it has their witnesses, as they lie within it
            if (covers.get(v).isEmpty()) {
                check.accept(mayLieIn(List.of(v)));
            }
        }
        overlaps.forEach(pair -> check.accept(mayLieIn(pair)));
    }

    private BitSet mayLieIn(List<Integer> start) {
        BitSet must = upwards(start, new BitSet());
        BitSet may = (BitSet) must.clone();
        Deque<Integer> open = new ArrayDeque<>();
        must.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (List<Integer> members : covers.get(open.remove())) {
                if (members.stream().noneMatch(must::get)) {
                    BitSet before = (BitSet) may.clone();
                    upwards(members, may);
                    before.xor(may);
                    before.stream().forEach(open::add);
                }
            }
        }
        return may;
    }

    /** Adds some regions, and what contains them. */
    private BitSet upwards(List<Integer> start, BitSet into) {
        Deque<Integer> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            int next = open.remove();
            if (!into.get(next)) {
                into.set(next);
                open.addAll(containers.get(next));
            }
        }
        return into;
    }
}
