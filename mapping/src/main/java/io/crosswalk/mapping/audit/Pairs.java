package io.crosswalk.mapping.audit;

import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The pairs of requirements that mappings relate. */
final class Pairs {
    /** A source and a target. */
    record Pair(RequirementId source, RequirementId target) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : target.compareTo(other.target);
        }

        @Override
        public String toString() {
            return source + " " + target.local();
        }
    }

    private Pairs() {}

    static void each(Mapping mapping, BiConsumer<RequirementId, RequirementId> then) {
        mapping.sources().forEach(s -> mapping.targets().forEach(t -> then.accept(s, t)));
    }

    /** Every pair that a set relates somehow, alone or in lists; not those that it declares unrelated. */
    static Set<Pair> related(MappingSet set) {
        Set<Pair> pairs = new HashSet<>();
        set.mappings().stream()
                .filter(m -> m.relationship() != Relationship.NO_RELATIONSHIP)
                .forEach(m -> each(m, (s, t) -> pairs.add(new Pair(s, t))));
        return pairs;
    }

    /** What a set says of each pair taken alone. */
    static Map<Pair, Set<Relationship>> words(MappingSet set) {
        Map<Pair, Set<Relationship>> words = new TreeMap<>();
        set.mappings()
                .forEach(m -> each(
                        m,
                        (s, t) -> words.computeIfAbsent(new Pair(s, t), p -> EnumSet.noneOf(Relationship.class))
                                .add(m.ofMembers())));
        return words;
    }

    /** How much two sets of pairs have in common, of all that they have. */
    static double jaccard(Set<Pair> one, Set<Pair> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Those of the first that the second has not, in order. */
    static Set<Pair> missing(Set<Pair> from, Set<Pair> in) {
        Set<Pair> missing = new TreeSet<>(from);
        missing.removeAll(in);
        return missing;
    }
}
