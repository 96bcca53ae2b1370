package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Windows;
import io.crosswalk.mapping.entailment.JointCover;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The ways on which evidence travels: the guaranteed claims that a policy lets through, each with the time for which its set holds, and the
 * joint covers.
 *
 * <p>Regions are numbered as in the network; further ones, which stand for what somebody else provides, come after them.
 */
final class Routes {
    /** One region to another, because of a claim, while the claim holds; no claim where a responsibility is the reason. */
    record Way(int from, int to, Optional<Claim> claim, Windows valid) {}

    /** A region that lies in several together. */
    record Cover(int whole, int[] members) {}

    private final List<Vertex> vertices;
    private final Map<Vertex, Integer> index = new HashMap<>();
    private final List<List<Way>> down = new ArrayList<>();
    private final List<List<Way>> up = new ArrayList<>();
    private final List<List<Way>> across = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final List<List<Integer>> coversWith = new ArrayList<>();
    private final List<List<Integer>> coversOf = new ArrayList<>();
    private final List<Claim> denials = new ArrayList<>();
    private final int hierarchical;

    Routes(Network network, Policy policy, Predicate<Claim> usable, Function<MappingSet, Windows> validity) {
        vertices = network.vertices();
        vertices.forEach(v -> {
            index.put(v, index.size());
            addRegion();
        });
        network.claims().stream()
                .filter(network::isGuarantee)
                .filter(c -> network.lets(policy, c))
                .filter(usable)
                .forEach(c -> add(c, c.set().map(validity).orElse(Windows.always())));
        List<JointCover> joint = JointCover.in(network);
        joint.forEach(c -> addCover(
                index(c.whole()), c.members().stream().mapToInt(this::index).toArray()));
        hierarchical = (int) joint.stream().filter(c -> !c.whole().isUnion()).count();
    }

    private void add(Claim claim, Windows valid) {
        int source = index(claim.source());
        int target = index(claim.target());
        Optional<Claim> because = Optional.of(claim);
        switch (claim.relationship()) {
            case EQUAL_TO -> {
                contain(source, target, because, valid);
                contain(target, source, because, valid);
            }
            case SUBSET_OF -> contain(source, target, because, valid);
            case SUPERSET_OF -> contain(target, source, because, valid);
            case INTERSECTS_WITH -> {
                across.get(source).add(new Way(source, target, because, valid));
                across.get(target).add(new Way(target, source, because, valid));
            }
            case NO_RELATIONSHIP -> denials.add(claim);
            case RELATED -> {}
        }
    }

    private void contain(int inner, int outer, Optional<Claim> because, Windows valid) {
        down.get(outer).add(new Way(outer, inner, because, valid));
        up.get(inner).add(new Way(inner, outer, because, valid));
    }

    /** Adds a region that is part of another. */
    int addPart(int whole) {
        int part = addRegion();
        contain(part, whole, Optional.empty(), Windows.always());
        return part;
    }

    /** Adds a region that is part of another, and together with some others contains it. */
    int addProvision(int whole, List<Integer> others) {
        int provided = addPart(whole);
        int[] members = new int[others.size() + 1];
        members[0] = provided;
        for (int i = 0; i < others.size(); i++) {
            members[i + 1] = others.get(i);
        }
        addCover(whole, members);
        return provided;
    }

    private int addRegion() {
        List.of(down, up, across).forEach(lists -> lists.add(new ArrayList<>(2)));
        coversWith.add(new ArrayList<>(2));
        coversOf.add(new ArrayList<>(2));
        return down.size() - 1;
    }

    private void addCover(int whole, int[] members) {
        int cover = covers.size();
        covers.add(new Cover(whole, members));
        coversOf.get(whole).add(cover);
        for (int member : members) {
            coversWith.get(member).add(cover);
        }
    }

    int size() {
        return down.size();
    }

    int index(Vertex vertex) {
        Integer v = index.get(vertex);
        if (v == null) {
            throw new UnknownNameException("no requirement \"" + vertex + "\" in this crosswalk");
        }
        return v;
    }

    /** The region of a number; empty for one that stands for what is provided. */
    Optional<Vertex> vertex(int v) {
        return v < vertices.size() ? Optional.of(vertices.get(v)) : Optional.empty();
    }

    /** The region of a number, or the one of which it is what somebody provides. */
    Vertex regionOf(int v) {
        return vertex(v).orElseGet(() -> vertices.get(up.get(v).get(0).to()));
    }

    /** To what a region contains. */
    List<Way> down(int v) {
        return down.get(v);
    }

    /** To what contains a region. */
    List<Way> up(int v) {
        return up.get(v);
    }

    /** To what overlaps a region. */
    List<Way> across(int v) {
        return across.get(v);
    }

    Cover cover(int cover) {
        return covers.get(cover);
    }

    List<Integer> coversWith(int member) {
        return coversWith.get(member);
    }

    List<Integer> coversOf(int whole) {
        return coversOf.get(whole);
    }

    /** The covers of parents by their children, which come first; a parent before its children. */
    int hierarchical() {
        return hierarchical;
    }

    /** The claims that two regions have nothing in common. */
    List<Claim> denials() {
        return denials;
    }

    /** Every region from which something can come to one: all that contain it, alone or together with others. */
    BitSet above(BitSet regions) {
        BitSet seen = (BitSet) regions.clone();
        List<Integer> open = new ArrayList<>();
        seen.stream().forEach(open::add);
        for (int i = 0; i < open.size(); i++) {
            int v = open.get(i);
            up.get(v).forEach(way -> visit(way.to(), seen, open));
            for (int cover : coversOf.get(v)) {
                for (int member : covers.get(cover).members()) {
                    visit(member, seen, open);
                }
            }
        }
        return seen;
    }

    /** Every region that contains one of some, these included. */
    BitSet containing(BitSet regions) {
        BitSet seen = (BitSet) regions.clone();
        List<Integer> open = new ArrayList<>();
        seen.stream().forEach(open::add);
        for (int i = 0; i < open.size(); i++) {
            up.get(open.get(i)).forEach(way -> visit(way.to(), seen, open));
        }
        return seen;
    }

    /** Every region that lies in one of some, these included. */
    BitSet below(BitSet regions) {
        BitSet seen = (BitSet) regions.clone();
        List<Integer> open = new ArrayList<>();
        seen.stream().forEach(open::add);
        for (int i = 0; i < open.size(); i++) {
            down.get(open.get(i)).forEach(way -> visit(way.to(), seen, open));
        }
        return seen;
    }

    private static void visit(int v, BitSet seen, List<Integer> open) {
        if (!seen.get(v)) {
            seen.set(v);
            open.add(v);
        }
    }
}
