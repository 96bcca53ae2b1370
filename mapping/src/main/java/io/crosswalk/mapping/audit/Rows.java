package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is odd about single rows of a set and rows about the same lists. */
final class Rows {
    private static final Pattern SCALE =
            Pattern.compile("\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(?:-|\u2013|\\.\\.|to)\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*");
    /** Words that leave open how strong; the strength of equality and containment follows from the word. */
    private static final Set<Relationship> OPEN = Set.of(Relationship.INTERSECTS_WITH, Relationship.RELATED);

    private record Subject(Vertex source, Vertex target, Optional<Rationale> rationale) {}

    private record Said(Relationship word, Place place) {}

    private final MappingSet set;
    private final List<Finding> findings = new ArrayList<>();

    private Rows(MappingSet set) {
        this.set = set;
    }

    static List<Finding> in(Crosswalk crosswalk) {
        return crosswalk.mappingSets().stream()
                .flatMap(set -> new Rows(set).audit().stream())
                .collect(Collectors.toList());
    }

    private List<Finding> audit() {
        Map<Subject, List<Said>> subjects = new LinkedHashMap<>();
        for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
            Mapping mapping = set.mappings().get(ordinal - 1);
            Place place = Place.of(set, ordinal);
            Mapping oneWay = normal(mapping);
            Subject subject = new Subject(
                    Vertex.ofAll(oneWay.sources()), Vertex.ofAll(oneWay.targets()), set.rationaleOf(mapping));
            subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(new Said(oneWay.relationship(), place));
            self(mapping, place);
            scale(mapping, place);
        }
        subjects.forEach(this::repeated);
        constantStrength();
        return findings;
    }

    /** Within one standard the direction is a matter of writing. */
    private Mapping normal(Mapping mapping) {
        boolean turn = set.source().equals(set.target())
                && Vertex.ofAll(mapping.sources()).compareTo(Vertex.ofAll(mapping.targets())) > 0;
        return turn ? mapping.inverse() : mapping;
    }

    private void repeated(Subject subject, List<Said> said) {
        Map<Relationship, Place> first = new LinkedHashMap<>();
        for (Said one : said) {
            Place earlier = first.putIfAbsent(one.word, one.place);
            if (earlier != null) {
                findings.add(new Finding(
                        Lint.DUPLICATE_CLAIM,
                        List.of(one.place, earlier),
                        subject.source + " " + one.word + " " + subject.target + " is said at " + earlier
                                + " already"));
            }
        }
        if (first.size() > 1) {
            List<Place> places = new ArrayList<>(first.values());
            findings.add(new Finding(
                    Lint.TWO_RELATIONS,
                    places,
                    subject.source + " and " + subject.target + " are related as "
                            + first.entrySet().stream()
                                    .map(e -> e.getKey() + " [" + e.getValue() + "]")
                                    .collect(Collectors.joining(" and "))));
        }
    }

    private void self(Mapping mapping, Place place) {
        List<?> both =
                mapping.sources().stream().filter(mapping.targets()::contains).collect(Collectors.toList());
        if (!both.isEmpty()) {
            findings.add(new Finding(
                    Lint.SELF_MAPPING,
                    List.of(place),
                    Words.some(both) + " stands on both sides of " + mapping.relationship()));
        }
    }

    private void scale(Mapping mapping, Place place) {
        mapping.strength()
                .filter(strength ->
                        strength.scale().map(s -> isOff(strength, s)).orElse(false))
                .ifPresent(strength -> findings.add(new Finding(
                        Lint.STRENGTH_OFF_SCALE,
                        List.of(place),
                        "strength " + strength + " is not on the scale "
                                + strength.scale().orElseThrow())));
    }

    /** A scale that is no pair of bounds bounds nothing. */
    private static boolean isOff(Strength strength, String scale) {
        Matcher bounds = SCALE.matcher(scale);
        return bounds.matches()
                && strength.number()
                        .map(n -> n < Double.parseDouble(bounds.group(1)) || n > Double.parseDouble(bounds.group(2)))
                        .orElse(true);
    }

    private void constantStrength() {
        List<String> strengths = set.mappings().stream()
                .filter(m -> OPEN.contains(m.relationship()))
                .flatMap(m -> m.strength().stream())
                .map(Strength::value)
                .collect(Collectors.toList());
        Set<String> values = new TreeSet<>(strengths);
        if (strengths.size() > 1 && values.size() == 1) {
            findings.add(new Finding(
                    Lint.STRENGTH_CONSTANT,
                    List.of(Place.of(set)),
                    "all " + strengths.size() + " overlaps with a strength have " + strengths.get(0)
                            + ": it orders nothing"));
        }
    }
}
