package io.crosswalk.mapping;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.whatif.Scenario;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A random scenario, said twice: as a value for the question, and as the standards, sets and question that somebody who made the same
 * changes by hand would build anew.
 */
final class RandomScenario {
    /** Linked to nothing and satisfied in every question built anew, so that none is empty. */
    private static final Standard NOTHING = standard("nothing:1", HierarchyKind.PART);

    private static final List<Standard> NEW = List.of(
            standard("x1:1", HierarchyKind.PART_EXHAUSTIVE),
            standard("x2:1", HierarchyKind.GROUPING),
            standard("x3:1", HierarchyKind.GUIDANCE));

    private final Random random;
    private final RandomNetwork network;
    private final CoverageQuery query;
    private final List<Standard> standards;
    private final Map<String, MappingSet> sets = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> droppedRows = new LinkedHashMap<>();
    private final List<MappingSet> added = new ArrayList<>();
    private final Set<StandardId> satisfied;
    private final Map<RequirementId, Satisfaction> findings;
    private final Set<RequirementId> unstated = new LinkedHashSet<>();
    Scenario scenario;

    RandomScenario(Random random, RandomNetwork network, CoverageQuery query, String name) {
        this.random = random;
        this.network = network;
        this.query = query;
        this.standards = new ArrayList<>(network.standards);
        network.sets.forEach(s -> sets.put(s.id(), s));
        this.satisfied = new LinkedHashSet<>(query.satisfied());
        this.findings = new LinkedHashMap<>(query.assessment().statuses());
        this.scenario = Scenario.asIs().named(name);
        dropAny();
        addAny();
        stateAny();
    }

    private static Standard standard(String id, HierarchyKind kind) {
        StandardId standard = StandardId.parse(id);
        return Standard.builder(standard, "Standard " + id)
                .add(Requirement.builder(standard.requirement("r"), RequirementKind.GROUP, "r")
                        .build())
                .add(Requirement.builder(standard.requirement("a"), RequirementKind.CONTROL, "a")
                        .under("r", kind)
                        .build())
                .add(Requirement.builder(standard.requirement("b"), RequirementKind.CONTROL, "b")
                        .under("r", kind)
                        .build())
                .sections(List.of(new Section("Everything", List.of("r"), true)))
                .build();
    }

    private <T> T any(Collection<? extends T> of) {
        return List.<T>copyOf(of).get(random.nextInt(of.size()));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private void dropAny() {
        for (MappingSet set : network.sets) {
            for (int row = 1; row <= set.mappings().size(); row++) {
                if (oneIn(5)) {
                    scenario = scenario.withoutMapping(Claim.asserted(set, row));
                    droppedRows.computeIfAbsent(set.id(), k -> new TreeSet<>()).add(row);
                }
            }
            if (oneIn(6)) {
                scenario = scenario.withoutSet(set.id());
                sets.remove(set.id());
            }
        }
        StandardId out = any(network.standards).id();
        if (oneIn(5) && !out.equals(query.target())) {
            scenario = scenario.withoutStandard(out);
            standards.removeIf(s -> s.id().equals(out));
            sets.values().removeIf(s -> s.source().equals(out) || s.target().equals(out));
            unstate(out);
        }
    }

    private void unstate(StandardId standard) {
        satisfied.remove(standard);
        findings.keySet().removeIf(id -> id.standard().equals(standard));
    }

    private void addAny() {
        if (oneIn(2)) {
            Standard more = any(NEW);
            scenario = scenario.withStandard(more);
            standards.add(more);
        }
        List<Standard> ends = new ArrayList<>(network.standards);
        ends.addAll(NEW);
        for (int n = random.nextInt(3); n > 0; n--) {
            Mapping mapping = mapping(any(ends), any(ends));
            scenario = scenario.withMapping(mapping);
            addAnew(MappingSet.builder("any", home(mapping.sources()), home(mapping.targets()))
                    .reading(Reading.WEAK)
                    .add(mapping)
                    .build());
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            MappingSet set = set(any(ends), any(ends));
            scenario = scenario.withSet(set);
            addAnew(set);
        }
    }

    private static StandardId home(List<RequirementId> ids) {
        return ids.get(0).standard();
    }

    /** Under a name that no other set has. */
    private void addAnew(MappingSet set) {
        MappingSet.Builder renamed = MappingSet.builder("anew-" + added.size(), set.source(), set.target());
        set.reading().ifPresent(renamed::reading);
        set.rationale().ifPresent(renamed::rationale);
        set.confidence().ifPresent(renamed::confidence);
        set.mappings().forEach(renamed::add);
        added.add(renamed.build());
    }

    /** A set of a name that the network may have, of another content or the same, or that another scenario may use for another one. */
    private MappingSet set(Standard source, Standard target) {
        if (oneIn(4) && !network.sets.isEmpty()) {
            return any(network.sets);
        }
        MappingSet.Builder set = MappingSet.builder("m" + random.nextInt(5), source.id(), target.id())
                .rationale(any(List.of(Rationale.FUNCTIONAL, Rationale.SEMANTIC, Rationale.SYNTACTIC)));
        for (int n = random.nextInt(4); n > 0; n--) {
            set.add(mapping(source, target));
        }
        return set.build();
    }

    private Mapping mapping(Standard source, Standard target) {
        Mapping.Builder mapping = Mapping.builder(some(source), any(List.of(Relationship.values())), some(target));
        if (random.nextBoolean()) {
            mapping.confidence(new Confidence(any(List.of("90%", "60%", "30%"))));
        }
        return mapping.build();
    }

    private List<RequirementId> some(Standard standard) {
        Set<RequirementId> some = new LinkedHashSet<>();
        for (int n = oneIn(3) ? 2 : 1; n > 0; n--) {
            some.add(any(standard.requirements()).id());
        }
        return List.copyOf(some);
    }

    private void stateAny() {
        List<RequirementId> ids = standards.stream()
                .flatMap(s -> s.requirements().stream())
                .map(Requirement::id)
                .collect(Collectors.toList());
        for (int n = random.nextInt(4); n > 0; n--) {
            RequirementId id = any(ids);
            switch (random.nextInt(5)) {
                case 0 -> {
                    scenario = scenario.satisfying(id.standard());
                    satisfied.add(id.standard());
                    unstated.removeIf(u -> u.standard().equals(id.standard()));
                }
                case 1 -> {
                    scenario = scenario.unstating(id.standard());
                    unstate(id.standard());
                }
                case 2 -> {
                    scenario = scenario.unstating(id);
                    findings.remove(id);
                    unstated.add(id);
                }
                default -> {
                    Satisfaction status = any(List.of(Satisfaction.values()));
                    scenario = scenario.stating(id, status);
                    findings.put(id, status);
                    unstated.remove(id);
                }
            }
        }
    }

    /** The verdicts of the target's assessable requirements, in document order, when all is built anew. */
    Map<RequirementId, Verdict> anew() {
        List<Standard> there = new ArrayList<>(standards);
        there.add(NOTHING);
        List<MappingSet> left = new ArrayList<>(added);
        sets.values().forEach(s -> left.add(withoutDroppedRows(s)));
        Crosswalk crosswalk = Crosswalk.of(there, left).value();
        CoverageQuery question = question(crosswalk).from(NOTHING.id());
        Standard target = crosswalk.standard(query.target());
        Map<RequirementId, Verdict> verdicts = new LinkedHashMap<>();
        try {
            question.ask(crosswalk)
                    .findings()
                    .forEach(f -> verdicts.put(f.requirement().id(), f.verdict()));
        } catch (IllegalArgumentException nothingInScope) {
            target.assessable().forEach(r -> verdicts.put(r.id(), Verdict.EXCLUDED));
        }
        return verdicts;
    }

    private MappingSet withoutDroppedRows(MappingSet set) {
        MappingSet.Builder left = MappingSet.builder(set.id(), set.source(), set.target())
                .rationale(set.rationale().orElseThrow())
                .confidence(set.confidence().orElseThrow());
        Set<Integer> dropped = droppedRows.getOrDefault(set.id(), Set.of());
        for (int row = 1; row <= set.mappings().size(); row++) {
            if (!dropped.contains(row)) {
                left.add(set.mappings().get(row - 1));
            }
        }
        return left.build();
    }

    private CoverageQuery question(Crosswalk crosswalk) {
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>(findings);
        CoverageQuery question = CoverageQuery.of(query.target());
        for (StandardId standard : satisfied) {
            Standard catalog = crosswalk.standard(standard);
            boolean whole = unstated.stream().noneMatch(u -> u.standard().equals(standard));
            question = whole ? question.from(standard) : question;
            catalog.assessable().stream()
                    .map(Requirement::id)
                    .filter(id -> !whole && !unstated.contains(id) && !isNotApplicable(catalog, id))
                    .forEach(id -> stated.putIfAbsent(id, Satisfaction.FULL));
        }
        for (Scope scope : query.scopes()) {
            if (crosswalk.standards().stream().anyMatch(s -> s.id().equals(scope.standard()))) {
                question = question.within(scope);
            }
        }
        Set<String> there = crosswalk.mappingSets().stream().map(MappingSet::id).collect(Collectors.toSet());
        Optional<Set<String>> chosen = query.policy()
                .sets()
                .map(ids -> Stream.concat(ids.stream(), added.stream().map(MappingSet::id))
                        .filter(there::contains)
                        .collect(Collectors.toSet()));
        return question.from(Assessment.of(stated))
                .under(new Policy(chosen, query.policy().atLeast()));
    }

    /** Whether the requirement or a heading above it is found not applicable. */
    private boolean isNotApplicable(Standard catalog, RequirementId id) {
        return findings.entrySet().stream()
                .filter(f -> f.getValue() == Satisfaction.NOT_APPLICABLE
                        && f.getKey().standard().equals(catalog.id()))
                .flatMap(f -> catalog.subtree(catalog.requirement(f.getKey().local())).stream())
                .anyMatch(r -> r.id().equals(id));
    }

    @Override
    public String toString() {
        return scenario + " " + scenario.changes();
    }
}
