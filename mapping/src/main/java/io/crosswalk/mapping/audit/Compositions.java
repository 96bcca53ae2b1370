package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.audit.Pairs.Pair;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which sets are the composition of two others, and how many words are left when these are left out. */
final class Compositions {
    private static final double NEAR = .9;
    private static final String UNKNOWN = "unknown";

    /** A set from A to C beside sets from A to B and from B to C. */
    private record Composition(MappingSet set, MappingSet first, MappingSet second, double jaccard) {
        boolean isMachine() {
            return jaccard >= NEAR;
        }

        Finding finding() {
            String value = String.format(Locale.ROOT, "Jaccard %.2f", jaccard);
            String chain = first.id() + " and " + second.id();
            List<Place> places = List.of(Place.of(set), Place.of(first), Place.of(second));
            if (!isMachine()) {
                return new Finding(
                        Lint.NEAREST_COMPOSITION,
                        places,
                        "the nearest composition of two sets is that of " + chain + " (" + value + ")");
            }
            return new Finding(
                    Lint.MACHINE_COMPOSED,
                    places,
                    "its pairs are " + (jaccard == 1 ? "exactly" : "nearly") + " the composition of " + chain + " ("
                            + value + "): it adds no word of its own");
        }
    }

    private final List<Composition> nearest = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Compositions() {}

    static Compositions in(Crosswalk crosswalk) {
        Compositions found = new Compositions();
        List<MappingSet> sets = crosswalk.mappingSets();
        Map<String, Set<Pair>> pairs = new HashMap<>();
        sets.forEach(set -> pairs.put(set.id(), Pairs.related(set)));
        for (MappingSet set : sets) {
            if (set.isDerived()) {
                found.leftOut.add(set.id());
            } else {
                nearest(set, sets, pairs).ifPresent(found.nearest::add);
            }
        }
        for (Composition composition : found.nearest) {
            found.findings.add(composition.finding());
            // of sets that are each other's composition, those that the others are composed of stay
            boolean restsOnLeftOut =
                    found.leftOut.contains(composition.first.id()) || found.leftOut.contains(composition.second.id());
            if (composition.isMachine() && !restsOnLeftOut) {
                found.leftOut.add(composition.set.id());
            }
        }
        found.joined(sets);
        return found;
    }

    private static Optional<Composition> nearest(MappingSet set, List<MappingSet> sets, Map<String, Set<Pair>> pairs) {
        Optional<Composition> best = Optional.empty();
        for (MappingSet first : sets) {
            for (MappingSet second : sets) {
                if (chains(first, second, set)) {
                    Set<Pair> composed = compose(
                            pairs.getOrDefault(first.id(), Set.of()), pairs.getOrDefault(second.id(), Set.of()));
                    double jaccard = Pairs.jaccard(pairs.getOrDefault(set.id(), Set.of()), composed);
                    if (jaccard > best.map(Composition::jaccard).orElse(0.0)) {
                        best = Optional.of(new Composition(set, first, second, jaccard));
                    }
                }
            }
        }
        return best;
    }

    private static boolean chains(MappingSet first, MappingSet second, MappingSet set) {
        return first.source().equals(set.source())
                && first.target().equals(second.source())
                && second.target().equals(set.target())
                && !first.target().equals(set.source())
                && !first.target().equals(set.target());
    }

    private static Set<Pair> compose(Set<Pair> first, Set<Pair> second) {
        Map<RequirementId, List<RequirementId>> onward = new HashMap<>();
        second.forEach(
                p -> onward.computeIfAbsent(p.source(), id -> new ArrayList<>()).add(p.target()));
        Set<Pair> composed = new HashSet<>();
        first.forEach(p -> onward.getOrDefault(p.target(), List.of())
                .forEach(target -> composed.add(new Pair(p.source(), target))));
        return composed;
    }

    /** Says where several sets join the same standards on one word. */
    private void joined(List<MappingSet> sets) {
        Map<String, List<MappingSet>> byStandards = new TreeMap<>();
        sets.forEach(set -> byStandards
                .computeIfAbsent(
                        new TreeSet<>(List.of(
                                        set.source().toString(), set.target().toString()))
                                .stream().collect(Collectors.joining(" and ")),
                        key -> new ArrayList<>())
                .add(set));
        byStandards.forEach((standards, joining) -> {
            Set<String> roots = roots(joining);
            if (joining.size() > 1 && roots.size() < 2) {
                findings.add(new Finding(
                        Lint.NOT_INDEPENDENT,
                        joining.stream().map(Place::of).collect(Collectors.toList()),
                        joining.size() + " sets join " + standards + " and have one root"
                                + (roots.isEmpty()
                                        ? ""
                                        : ", " + roots.iterator().next())
                                + ": that they agree confirms nothing"));
            }
        });
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> leftOut() {
        return Collections.unmodifiableSet(leftOut);
    }

    Set<String> roots(Collection<MappingSet> sets) {
        Set<String> roots = sets.stream()
                .filter(set -> !leftOut.contains(set.id()))
                .map(set -> set.provenance().author())
                .collect(Collectors.toCollection(TreeSet::new));
        if (roots.size() > 1) {
            roots.remove(UNKNOWN);
        }
        return Collections.unmodifiableSet(roots);
    }
}
