package io.crosswalk.mapping.audit;

import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.audit.Pairs.Pair;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Entailment.Ground;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs that a set leaves out, which considered every pair or is read so, although other claims entail that they overlap. */
final class Absences {
    private static final RelationSet OVERLAPPING =
            RelationSet.of(EQUAL, PROPER_SUBSET, PROPER_SUPERSET, PROPER_OVERLAP);

    private Absences() {}

    static List<Finding> in(Crosswalk crosswalk, Collection<String> closed) {
        return crosswalk.mappingSets().stream()
                .filter(set -> set.isExhaustive() || closed.contains(set.id()))
                .flatMap(set -> in(set, crosswalk).stream())
                .collect(Collectors.toList());
    }

    private static List<Finding> in(MappingSet set, Crosswalk crosswalk) {
        Set<Pair> present = new HashSet<>();
        set.mappings().forEach(m -> Pairs.each(m, (s, t) -> present.add(new Pair(s, t))));
        return crosswalk
                .network()
                .relations(
                        assessable(crosswalk, set.source()),
                        assessable(crosswalk, set.target()),
                        Policy.DEFAULT,
                        Reading.WEAK)
                .stream()
                .filter(e -> !e.left().equals(e.right()) && !present.contains(new Pair(e.left(), e.right())))
                .filter(e -> !e.relation().isContradiction())
                .flatMap(e -> e.grounds().stream()
                        .filter(ground -> ground.says().isWithin(OVERLAPPING))
                        .limit(1)
                        .map(ground -> finding(set, e, ground)))
                .collect(Collectors.toList());
    }

    private static Finding finding(MappingSet set, Entailment pair, Ground why) {
        List<Place> places = new ArrayList<>(List.of(Place.of(set)));
        why.claims().forEach(c -> c.set().ifPresent(s -> places.add(Place.of(s, c.ordinal()))));
        String proof = why.claims().stream().map(Words::of).collect(Collectors.joining("; "));
        return new Finding(
                Lint.ABSENT_OVERLAP,
                places,
                (set.isExhaustive() ? "considered every pair" : "is read as closed") + " and leaves out that "
                        + pair.left() + " and " + pair.right() + " overlap: " + proof);
    }

    private static List<RequirementId> assessable(Crosswalk crosswalk, StandardId id) {
        return crosswalk.standard(id).assessable().stream().map(Requirement::id).collect(Collectors.toList());
    }
}
