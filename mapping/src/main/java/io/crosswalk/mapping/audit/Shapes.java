package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.audit.Pairs.Pair;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is odd about several mappings of one requirement, of the children of one, and of the members of a joint cover. */
final class Shapes {
    private final Crosswalk crosswalk;
    private final List<Finding> findings = new ArrayList<>();

    private Shapes(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    static List<Finding> in(Crosswalk crosswalk) {
        Shapes shapes = new Shapes(crosswalk);
        shapes.equalToSeveral();
        shapes.loneMembers();
        for (MappingSet set : crosswalk.mappingSets()) {
            shapes.expansions(set, set);
            if (!set.source().equals(set.target())) {
                shapes.expansions(set.inverse(), set);
            }
        }
        return shapes.findings;
    }

    private void equalToSeveral() {
        Map<RequirementId, Map<StandardId, Map<RequirementId, Place>>> equals = new TreeMap<>();
        for (MappingSet set : crosswalk.mappingSets()) {
            for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
                Mapping mapping = set.mappings().get(ordinal - 1);
                if (mapping.relationship() == Relationship.EQUAL_TO && mapping.isPair() && !set.isDerived()) {
                    Place place = Place.of(set, ordinal);
                    Pairs.each(mapping, (source, target) -> {
                        equal(equals, source, target, place);
                        equal(equals, target, source, place);
                    });
                }
            }
        }
        equals.forEach((element, byStandard) -> byStandard.forEach((standard, places) -> {
            if (places.size() > 1 && !standard.equals(element.standard())) {
                findings.add(new Finding(
                        Lint.EQUAL_TO_SEVERAL,
                        new ArrayList<>(places.values()),
                        element + " is equal to each of " + Words.some(places.keySet())
                                + ", so that these are equal to each other"));
            }
        }));
    }

    private static void equal(
            Map<RequirementId, Map<StandardId, Map<RequirementId, Place>>> equals,
            RequirementId one,
            RequirementId other,
            Place place) {
        equals.computeIfAbsent(one, id -> new TreeMap<>())
                .computeIfAbsent(other.standard(), id -> new TreeMap<>())
                .putIfAbsent(other, place);
    }

    /** Looks at the children of the set's source; places are those of the set as it was written. */
    private void expansions(MappingSet set, MappingSet written) {
        Map<RequirementId, Set<RequirementId>> targets = new LinkedHashMap<>();
        Map<RequirementId, Set<Place>> places = new LinkedHashMap<>();
        for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
            Mapping mapping = set.mappings().get(ordinal - 1);
            if (mapping.relationship() != Relationship.NO_RELATIONSHIP) {
                Place place = Place.of(written, ordinal);
                Pairs.each(mapping, (source, target) -> {
                    targets.computeIfAbsent(source, id -> new TreeSet<>()).add(target);
                    places.computeIfAbsent(source, id -> new LinkedHashSet<>()).add(place);
                });
            }
        }
        List<RequirementId> uniform = new ArrayList<>();
        List<Place> where = new ArrayList<>(List.of(Place.of(written)));
        int mapped = 0;
        Standard standard = crosswalk.standard(set.source());
        for (Requirement parent : standard.requirements()) {
            List<RequirementId> children = standard.children(parent).stream()
                    .filter(c -> c.status() != Status.WITHDRAWN)
                    .map(Requirement::id)
                    .collect(Collectors.toList());
            if (children.size() < 2 || !targets.keySet().containsAll(children)) {
                continue;
            }
            mapped++;
            if (children.stream().map(targets::get).distinct().count() == 1) {
                uniform.add(parent.id());
                children.forEach(c -> where.addAll(places.getOrDefault(c, Set.of())));
            }
        }
        if (!uniform.isEmpty()) {
            findings.add(new Finding(
                    Lint.UNIFORM_EXPANSION,
                    where,
                    "parents in " + set.source() + " with all their children mapped to the same: " + uniform.size()
                            + " of " + mapped + " whose children are all mapped: " + Words.some(uniform)));
        }
    }

    private void loneMembers() {
        Set<Pair> own = new HashSet<>();
        for (MappingSet set : crosswalk.mappingSets()) {
            set.mappings().stream()
                    .filter(m -> saysOverlap(m, set))
                    .forEach(m -> Pairs.each(m, (source, target) -> {
                        own.add(new Pair(source, target));
                        own.add(new Pair(target, source));
                    }));
        }
        for (MappingSet set : crosswalk.mappingSets()) {
            for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
                Mapping mapping = set.mappings().get(ordinal - 1);
                Relationship word = mapping.relationship();
                if (word == Relationship.SUPERSET_OF || isEqualityOfLists(mapping)) {
                    lone(mapping.sources(), mapping.targets(), own, Place.of(set, ordinal));
                }
                if (word == Relationship.SUBSET_OF || isEqualityOfLists(mapping)) {
                    lone(mapping.targets(), mapping.sources(), own, Place.of(set, ordinal));
                }
            }
        }
    }

    private static boolean saysOverlap(Mapping mapping, MappingSet set) {
        Relationship word = mapping.ofMembers();
        return !set.isDerived() && word != Relationship.RELATED && word != Relationship.NO_RELATIONSHIP;
    }

    /** Of an equality with one requirement each member is contained in that one. */
    private static boolean isEqualityOfLists(Mapping mapping) {
        return mapping.relationship() == Relationship.EQUAL_TO
                && mapping.sources().size() > 1
                && mapping.targets().size() > 1;
    }

    private void lone(List<RequirementId> members, List<RequirementId> covered, Set<Pair> own, Place place) {
        List<RequirementId> alone = members.stream()
                .filter(m -> members.size() > 1 && covered.stream().noneMatch(c -> own.contains(new Pair(m, c))))
                .collect(Collectors.toList());
        if (!alone.isEmpty()) {
            findings.add(new Finding(
                    Lint.LONE_JOINT_MEMBER,
                    List.of(place),
                    Words.some(alone) + " alone shows nothing of " + Words.some(covered)
                            + ": map what it meets of it for itself"));
        }
    }
}
