package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.audit.Pairs.Pair;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of opposite direction that do not say the same. */
final class Reverses {
    private Reverses() {}

    static List<Finding> in(Crosswalk crosswalk) {
        List<Finding> findings = new ArrayList<>();
        List<MappingSet> sets = crosswalk.mappingSets();
        for (MappingSet forward : sets) {
            sets.stream()
                    .filter(back -> forward.id().compareTo(back.id()) < 0)
                    .filter(back -> isReverse(forward, back))
                    .forEach(back -> compare(forward, back).ifPresent(findings::add));
        }
        return findings;
    }

    private static boolean isReverse(MappingSet forward, MappingSet back) {
        return !forward.source().equals(forward.target())
                && forward.source().equals(back.target())
                && forward.target().equals(back.source());
    }

    private static Optional<Finding> compare(MappingSet forward, MappingSet back) {
        Map<Pair, Set<Relationship>> here = Pairs.words(forward);
        Map<Pair, Set<Relationship>> there = Pairs.words(back.inverse());
        Set<Pair> onlyHere = Pairs.missing(here.keySet(), there.keySet());
        Set<Pair> onlyThere = Pairs.missing(there.keySet(), here.keySet());
        List<Pair> otherWord = here.keySet().stream()
                .filter(p -> there.containsKey(p) && !there.get(p).equals(here.get(p)))
                .collect(Collectors.toList());
        if (onlyHere.isEmpty() && onlyThere.isEmpty() && otherWord.isEmpty()) {
            return Optional.empty();
        }
        String text = here.size() + " pairs here, " + there.size() + " in the reverse set " + back.id()
                + part("only here", onlyHere) + part("only there", onlyThere) + part("with another word", otherWord);
        return Optional.of(new Finding(Lint.REVERSE_DISAGREES, List.of(Place.of(forward), Place.of(back)), text));
    }

    private static String part(String what, Collection<Pair> pairs) {
        return pairs.isEmpty() ? "" : "; " + pairs.size() + " " + what + ": " + Words.some(pairs);
    }
}
