package io.crosswalk.mapping;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A random crosswalk of three to five requirements in one to three standards, with statuses.
 *
 * <p>Everything the model can say may occur: any word, lists on either side that may share members, mappings inside one standard and
 * of a requirement to itself, duplicates, every kind of hierarchy, every status.
 */
public final class RandomNetwork {
    /** What may not occur in a network. */
    public enum Without {
        /** Lists of two or more, and children that exhaust their parent. */
        JOINT_COVERS,
        /** No-relationship. */
        DISJOINTNESS
    }

    private static final List<HierarchyKind> KINDS = List.of(HierarchyKind.values());
    private static final List<Relationship> WORDS = List.of(Relationship.values());
    private static final List<Satisfaction> STATUSES = List.of(Satisfaction.values());
    private static final List<String> CONFIDENCES = List.of("90%", "60%", "30%");

    private final Random random;
    private final Set<Without> without;
    public final List<Standard> standards = new ArrayList<>();
    public final List<MappingSet> sets = new ArrayList<>();
    final Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>();

    private RandomNetwork(Random random, Set<Without> without) {
        this.random = random;
        this.without = without;
    }

    public static RandomNetwork of(Random random, Without... without) {
        Set<Without> rules = EnumSet.noneOf(Without.class);
        Collections.addAll(rules, without);
        RandomNetwork network = new RandomNetwork(random, rules);
        network.addStandards();
        network.addSets();
        network.addStatuses();
        return network;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void addStandards() {
        int left = 3 + random.nextInt(3);
        for (int s = 1; left > 0; s++) {
            int size = s == 3 ? left : 1 + random.nextInt(left);
            standards.add(standard(StandardId.parse("s" + s + ":1"), size));
            left -= size;
        }
    }

    private Standard standard(StandardId id, int size) {
        Standard.Builder standard = Standard.builder(id, "Standard " + id.slug());
        List<String> path = new ArrayList<>();
        Map<String, HierarchyKind> partsOf = new LinkedHashMap<>();
        List<String> roots = new ArrayList<>();
        for (int r = 1; r <= size; r++) {
            String local = "r" + r;
            Requirement.Builder requirement = Requirement.builder(
                            id.requirement(local), RequirementKind.CONTROL, "about " + local)
                    .assessable(random.nextInt(5) > 0);
            path.subList(random.nextInt(path.size() + 1), path.size()).clear();
            if (path.isEmpty()) {
                roots.add(local);
            } else {
                String parent = path.get(path.size() - 1);
                requirement.under(parent, kindUnder(parent, partsOf));
            }
            path.add(local);
            standard.add(requirement.build());
        }
        return standard.sections(List.of(new Section("Everything", roots, true)))
                .build();
    }

    /** A kind of hierarchy; the contained children of one parent are of one kind. */
    private HierarchyKind kindUnder(String parent, Map<String, HierarchyKind> partsOf) {
        HierarchyKind kind = any(KINDS);
        if (!kind.isContainment()) {
            return kind;
        }
        if (without.contains(Without.JOINT_COVERS)) {
            return HierarchyKind.PART;
        }
        return partsOf.computeIfAbsent(parent, p -> kind);
    }

    public List<RequirementId> regions() {
        return standards.stream()
                .flatMap(s -> s.requirements().stream())
                .map(Requirement::id)
                .collect(Collectors.toList());
    }

    private void addSets() {
        int count = 1 + random.nextInt(3);
        for (int s = 0; s < count; s++) {
            Standard source = any(standards);
            Standard target = any(standards);
            MappingSet.Builder set = MappingSet.builder("m" + s, source.id(), target.id())
                    .version("1")
                    .rationale(Rationale.FUNCTIONAL)
                    .confidence(new Confidence(any(CONFIDENCES)));
            int rows = random.nextInt(4);
            for (int m = 0; m < rows; m++) {
                set.add(mapping(source, target));
            }
            sets.add(set.build());
        }
    }

    private Mapping mapping(Standard source, Standard target) {
        Relationship word = any(WORDS);
        while (word == Relationship.NO_RELATIONSHIP
                && (without.contains(Without.DISJOINTNESS) || random.nextInt(3) > 0)) {
            word = any(WORDS);
        }
        Mapping.Builder mapping = Mapping.builder(list(source), word, list(target));
        if (random.nextBoolean()) {
            mapping.confidence(new Confidence(any(CONFIDENCES)));
        }
        return mapping.build();
    }

    private List<RequirementId> list(Standard standard) {
        List<RequirementId> all =
                standard.requirements().stream().map(Requirement::id).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        boolean one = without.contains(Without.JOINT_COVERS) || random.nextInt(3) > 0;
        return all.subList(0, one ? 1 : 1 + random.nextInt(all.size()));
    }

    private void addStatuses() {
        for (RequirementId region : regions()) {
            if (random.nextInt(5) < 2) {
                stated.put(region, any(STATUSES));
            }
        }
        if (stated.isEmpty()) {
            stated.put(any(regions()), any(STATUSES));
        }
    }

    public Crosswalk crosswalk() {
        return Crosswalk.of(standards, sets).orThrow();
    }

    /** Everything that was drawn, to reproduce a failure by hand. */
    @Override
    public String toString() {
        String tree = standards.stream()
                .flatMap(s -> s.requirements().stream())
                .map(r -> r.id()
                        + r.parent().map(p -> " " + r.hierarchy() + " of " + p).orElse("")
                        + (r.isAssessable() ? "" : " (not assessable)"))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        String rows = sets.stream()
                .flatMap(s -> s.mappings().stream()
                        .map(m -> s.id() + ": " + m + " " + s.confidenceOf(m).orElseThrow()))
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return tree + rows + "\n  " + stated;
    }
}
