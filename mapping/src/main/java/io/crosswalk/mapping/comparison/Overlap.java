package io.crosswalk.mapping.comparison;

import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many pairs of assessable requirements in scope the mapping sets between two standards join, by topic of either.
 *
 * <p>A pair is counted once however many claims join it, and in every topic it belongs to; pairs that are said to have nothing in
 * common are not counted. The topics of a standard are its own: the tag that divides it finest, otherwise its groups at the top.
 * Only sets that join the two directly count; what follows by way of a third standard does not. Immutable.
 */
public final class Overlap {
    /**
     * A topic of the left standard, one of the right, and how many pairs have both.
     *
     * @param left the value of a tag, or the local id of a group
     * @param right the value of a tag, or the local id of a group
     * @param pairs 1 or more
     */
    public record Cell(String left, String right, int pairs) {}

    private final String leftTopics;
    private final String rightTopics;
    private final List<Cell> cells;
    private final int pairs;
    private final List<MappingSet> sets;

    private Overlap(Topics left, Topics right, List<Cell> cells, int pairs, List<MappingSet> sets) {
        this.leftTopics = left.name();
        this.rightTopics = right.name();
        this.cells = List.copyOf(cells);
        this.pairs = pairs;
        this.sets = List.copyOf(sets);
    }

    static Overlap of(Coverage ofLeft, Coverage ofRight, Network network, Policy policy) {
        Set<List<RequirementId>> pairs = new LinkedHashSet<>();
        Map<String, MappingSet> sets = new TreeMap<>();
        for (Claim claim : network.claims()) {
            claim.set()
                    .filter(set -> joins(
                            set, ofLeft.standard().id(), ofRight.standard().id()))
                    .filter(set -> network.lets(policy, claim))
                    .ifPresent(set -> {
                        sets.put(set.id(), set);
                        pairs.addAll(pairs(claim.mapping().orElseThrow(), ofLeft, ofRight));
                    });
        }
        return count(pairs, ofLeft.standard(), ofRight.standard(), List.copyOf(sets.values()));
    }

    private static boolean joins(MappingSet set, StandardId one, StandardId other) {
        return (set.source().equals(one) && set.target().equals(other))
                || (set.source().equals(other) && set.target().equals(one));
    }

    /** Left before right, in scope only. */
    private static List<List<RequirementId>> pairs(Mapping asserted, Coverage ofLeft, Coverage ofRight) {
        List<List<RequirementId>> pairs = new ArrayList<>();
        if (asserted.relationship() == Relationship.NO_RELATIONSHIP) {
            return pairs;
        }
        boolean forward =
                asserted.sources().get(0).standard().equals(ofLeft.standard().id());
        Mapping mapping = forward ? asserted : asserted.inverse();
        for (RequirementId left : mapping.sources()) {
            for (RequirementId right : mapping.targets()) {
                if (counts(ofLeft, left) && counts(ofRight, right)) {
                    pairs.add(List.of(left, right));
                }
            }
        }
        return pairs;
    }

    private static boolean counts(Coverage coverage, RequirementId id) {
        return coverage.standard().requirement(id.local()).isAssessable()
                && coverage.finding(id.local()).verdict() != Verdict.EXCLUDED;
    }

    private static Overlap count(Set<List<RequirementId>> pairs, Standard left, Standard right, List<MappingSet> sets) {
        Topics lefts = Topics.of(left);
        Topics rights = Topics.of(right);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (List<RequirementId> pair : pairs) {
            for (String l : lefts.of(left.requirement(pair.get(0).local()))) {
                for (String r : rights.of(right.requirement(pair.get(1).local()))) {
                    counts.merge(List.of(l, r), 1, Integer::sum);
                }
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (String l : lefts.all()) {
            for (String r : rights.all()) {
                int found = counts.getOrDefault(List.of(l, r), 0);
                if (found > 0) {
                    cells.add(new Cell(l, r, found));
                }
            }
        }
        return new Overlap(lefts, rights, cells, pairs.size(), sets);
    }

    /** What the topics of the left standard are: the name of a tag, or {@code group}. */
    public String leftTopics() {
        return leftTopics;
    }

    /** What the topics of the right standard are: the name of a tag, or {@code group}. */
    public String rightTopics() {
        return rightTopics;
    }

    /** Where the two meet, in document order of the left topics, then of the right ones; no cell is empty. */
    public List<Cell> cells() {
        return cells;
    }

    /** How many pairs there are, each counted once. */
    public int pairs() {
        return pairs;
    }

    /** The mapping sets that join the two directly, by id; empty if there is none, or the policy lets none through. */
    public List<MappingSet> sets() {
        return sets;
    }

    /** The numbers of pairs and of topics that meet. */
    @Override
    public String toString() {
        return pairs + " pairs, " + leftTopics + " by " + rightTopics + " in " + cells.size() + " cells";
    }
}
