package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one mapping set says of every pair of a universe: a label each, 0 for absent and 1 up for the relationships. */
final class Statements {
    static final int ABSENT = 0;
    static final int LABELS = Relationship.values().length + 1;

    private final int[] labels;
    private final Set<JointStatement> jointCovers;
    private final int outside;
    private final int several;

    private Statements(int[] labels, Set<JointStatement> jointCovers, int outside, int several) {
        this.labels = labels;
        this.jointCovers = jointCovers;
        this.outside = outside;
        this.several = several;
    }

    static int label(Optional<Relationship> word) {
        return word.map(w -> w.ordinal() + 1).orElse(ABSENT);
    }

    /** Reads a set that runs from the universe's sources to its targets. */
    static Statements of(MappingSet set, Universe universe, Silence silence) {
        Map<Integer, EnumSet<Relationship>> words = new TreeMap<>();
        Set<List<RequirementId>> outside = new HashSet<>();
        for (Mapping mapping : set.mappings()) {
            for (RequirementId from : mapping.sources()) {
                for (RequirementId to : mapping.targets()) {
                    universe.number(from, to)
                            .ifPresentOrElse(
                                    pair -> words.computeIfAbsent(pair, k -> EnumSet.noneOf(Relationship.class))
                                            .add(mapping.ofMembers()),
                                    () -> outside.add(List.of(from, to)));
                }
            }
        }
        int[] labels = new int[universe.size()];
        if (silence == Silence.MISSING_UNLESS_CONSIDERED && !set.isExhaustive()) {
            leaveOutUnconsidered(labels, set, universe);
        }
        words.forEach((pair, said) -> labels[pair] = label(Optional.of(word(said))));
        return new Statements(
                labels,
                set.mappings().stream()
                        .flatMap(JointStatement::of)
                        .filter(cover -> cover.within(universe))
                        .collect(Collectors.toUnmodifiableSet()),
                outside.size(),
                (int) words.values().stream()
                        .filter(said -> said.stream()
                                        .filter(w -> w != Relationship.RELATED)
                                        .count()
                                > 1)
                        .count());
    }

    private static void leaveOutUnconsidered(int[] labels, MappingSet set, Universe universe) {
        Set<RequirementId> unmapped = set.unmapped().stream().map(Unmapped::id).collect(Collectors.toSet());
        Set<RequirementId> named = Stream.concat(
                        unmapped.stream(),
                        set.mappings().stream().flatMap(m -> Stream.concat(m.sources().stream(), m.targets().stream())))
                .collect(Collectors.toSet());
        Arrays.fill(labels, Ratings.MISSING);
        int pair = 0;
        for (RequirementId from : universe.sources()) {
            for (RequirementId to : universe.targets()) {
                boolean bothNamed = named.contains(from) && named.contains(to);
                if (bothNamed || unmapped.contains(from) || unmapped.contains(to)) {
                    labels[pair] = ABSENT;
                }
                pair++;
            }
        }
    }

    /** The one word for several: containment both ways is equal, otherwise the one that says most. */
    private static Relationship word(EnumSet<Relationship> said) {
        boolean bothWays = said.containsAll(EnumSet.of(Relationship.SUBSET_OF, Relationship.SUPERSET_OF));
        // the constants stand in the order of what they say: related, which says nothing, is last
        return bothWays ? Relationship.EQUAL_TO : said.iterator().next();
    }

    int label(int pair) {
        return labels[pair];
    }

    int[] labels() {
        return labels.clone();
    }

    Set<JointStatement> jointCovers() {
        return jointCovers;
    }

    int outside() {
        return outside;
    }

    int several() {
        return several;
    }
}
