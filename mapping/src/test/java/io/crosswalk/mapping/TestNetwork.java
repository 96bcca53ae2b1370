package io.crosswalk.mapping;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small crosswalk in the notation of the oracle cases: a name is a requirement, {@code A+B} the union of two.
 *
 * <p>Names that start with S belong to {@code source:1}, with T to {@code target:1}, others to {@code hub:1}; a child belongs to its
 * parent's standard. The mappings between two standards are one set, named {@code source-to-target} and so on.
 */
public final class TestNetwork {
    static final StandardId SOURCE = StandardId.parse("source:1");
    static final StandardId HUB = StandardId.parse("hub:1");
    static final StandardId TARGET = StandardId.parse("target:1");

    private final Map<String, StandardId> homes = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Mapping>> mappings = new LinkedHashMap<>();
    private final Map<String, Satisfaction> statuses = new LinkedHashMap<>();
    private final Map<String, String> excluded = new LinkedHashMap<>();
    private Optional<Confidence> confidence = Optional.empty();
    private Optional<Argument> argument = Optional.empty();

    private record Place(String parent, HierarchyKind kind) {}

    private TestNetwork() {}

    public static TestNetwork network() {
        return new TestNetwork();
    }

    /** The confidence of the mappings that follow, in percent. */
    TestNetwork trusted(int percent) {
        confidence = Optional.of(new Confidence(percent + "%"));
        return this;
    }

    /** The argument of the mappings that follow. */
    TestNetwork arguing(String shared, String beyondSource, String beyondTarget) {
        argument = Optional.of(Argument.of(shared, beyondSource, beyondTarget));
        return this;
    }

    public TestNetwork equal(String left, String right) {
        return map(left, Relationship.EQUAL_TO, right);
    }

    public TestNetwork subset(String left, String right) {
        return map(left, Relationship.SUBSET_OF, right);
    }

    public TestNetwork superset(String left, String right) {
        return map(left, Relationship.SUPERSET_OF, right);
    }

    public TestNetwork intersects(String left, String right) {
        return map(left, Relationship.INTERSECTS_WITH, right);
    }

    public TestNetwork disjoint(String left, String right) {
        return map(left, Relationship.NO_RELATIONSHIP, right);
    }

    public TestNetwork map(String left, Relationship word, String right) {
        Mapping.Builder mapping = Mapping.builder(regions(left), word, regions(right));
        confidence.ifPresent(mapping::confidence);
        argument.ifPresent(mapping::argument);
        String set = regions(left).get(0).standard().slug() + "-to-"
                + regions(right).get(0).standard().slug();
        mappings.computeIfAbsent(set, k -> new ArrayList<>()).add(mapping.build());
        return this;
    }

    public TestNetwork under(String parent, HierarchyKind kind, String... children) {
        StandardId home = id(parent).standard();
        for (String child : children) {
            homes.put(child, home);
            places.put(child, new Place(parent, kind));
        }
        return this;
    }

    /** Requirements without any link. */
    public TestNetwork and(String... names) {
        Arrays.stream(names).forEach(this::id);
        return this;
    }

    TestNetwork full(String... names) {
        return state(Satisfaction.FULL, names);
    }

    TestNetwork partial(String... names) {
        return state(Satisfaction.PARTIAL, names);
    }

    TestNetwork notFull(String... names) {
        return state(Satisfaction.NOT_FULL, names);
    }

    TestNetwork none(String... names) {
        return state(Satisfaction.NONE, names);
    }

    TestNetwork notApplicable(String... names) {
        return state(Satisfaction.NOT_APPLICABLE, names);
    }

    private TestNetwork state(Satisfaction status, String... names) {
        for (String name : names) {
            id(name);
            statuses.put(name, status);
        }
        return this;
    }

    /** Leaves requirements out by a Statement of Applicability. */
    TestNetwork excluding(String... names) {
        for (String name : names) {
            id(name);
            excluded.put(name, "does not concern us");
        }
        return this;
    }

    public RequirementId id(String name) {
        return homes.computeIfAbsent(name, n -> n.startsWith("S") ? SOURCE : n.startsWith("T") ? TARGET : HUB)
                .requirement(name);
    }

    private List<RequirementId> regions(String union) {
        return Arrays.stream(union.split("\\+", -1)).map(this::id).collect(Collectors.toList());
    }

    public List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        homes.values().stream().distinct().forEach(id -> standards.add(standard(id)));
        return standards;
    }

    private Standard standard(StandardId id) {
        Standard.Builder standard = Standard.builder(id, "The " + id.slug());
        List<String> roots = homes.keySet().stream()
                .filter(n -> id(n).standard().equals(id) && !places.containsKey(n))
                .collect(Collectors.toList());
        roots.forEach(root -> addSubtree(standard, root));
        return standard.sections(List.of(new Section("Everything", roots, true)))
                .build();
    }

    private void addSubtree(Standard.Builder standard, String name) {
        Map<String, Place> children = new LinkedHashMap<>();
        places.forEach((child, place) -> {
            if (place.parent.equals(name)) {
                children.put(child, place);
            }
        });
        Optional<Place> place = Optional.ofNullable(places.get(name));
        boolean heading = children.values().stream().anyMatch(c -> c.kind.isContainment());
        boolean guidance = place.map(p -> p.kind == HierarchyKind.GUIDANCE).orElse(false);
        Requirement.Builder requirement = Requirement.builder(
                        id(name), heading ? RequirementKind.GROUP : RequirementKind.CONTROL, "about " + name)
                .assessable(!heading && !guidance);
        place.ifPresent(p -> requirement.under(p.parent, p.kind));
        standard.add(requirement.build());
        children.keySet().forEach(child -> addSubtree(standard, child));
    }

    public List<MappingSet> sets() {
        List<MappingSet> sets = new ArrayList<>();
        mappings.forEach((id, rows) -> {
            MappingSet.Builder set = MappingSet.builder(
                            id,
                            rows.get(0).sources().get(0).standard(),
                            rows.get(0).targets().get(0).standard())
                    .version("1")
                    .rationale(Rationale.SEMANTIC);
            rows.forEach(set::add);
            sets.add(set.build());
        });
        return sets;
    }

    Loaded<Crosswalk> loaded() {
        return Crosswalk.of(standards(), sets());
    }

    public Crosswalk crosswalk() {
        return loaded().orThrow();
    }

    Assessment assessment() {
        Map<RequirementId, Satisfaction> byId = new LinkedHashMap<>();
        statuses.forEach((name, status) -> byId.put(id(name), status));
        return Assessment.of(byId);
    }

    /** The question about the standard of a requirement, given the statuses and within the exclusions. */
    CoverageQuery queryAbout(String name) {
        CoverageQuery query = CoverageQuery.of(id(name).standard()).from(assessment());
        for (Standard standard : standards()) {
            Scope.Builder scope = Scope.builder(standard);
            excluded.forEach((n, why) -> {
                if (id(n).standard().equals(standard.id())) {
                    scope.exclude(n, why);
                }
            });
            query = query.within(scope.build());
        }
        return query;
    }

    Coverage coverageOf(String name) {
        return queryAbout(name).ask(crosswalk());
    }

    Finding findingOf(String name) {
        return coverageOf(name).finding(name);
    }

    /** The finding with other mapping sets. */
    Finding findingOf(String name, List<MappingSet> sets) {
        return queryAbout(name).ask(Crosswalk.of(standards(), sets).orThrow()).finding(name);
    }

    Verdict verdictOf(String name) {
        return findingOf(name).verdict();
    }

    Entailment entailment(String left, String right, Reading reading) {
        RequirementId from = id(left);
        RequirementId to = id(right);
        return crosswalk().network().relation(from, to, Policy.DEFAULT, reading);
    }

    RelationSet weak(String left, String right) {
        return entailment(left, right, Reading.WEAK).relation();
    }

    RelationSet strict(String left, String right) {
        return entailment(left, right, Reading.STRICT).relation();
    }

    /** The claims that contradict each other under the strict reading, without standards and authority, in order of their text. */
    List<String> strictConflict(String left, String right) {
        Entailment entailment = entailment(left, right, Reading.STRICT);
        return entailment.relation().isContradiction()
                ? entailment.claims().stream()
                        .map(TestNetwork::shortly)
                        .sorted()
                        .collect(Collectors.toList())
                : List.of("no conflict");
    }

    static String shortly(Claim claim) {
        return claim.toString().replaceAll("(source|hub|target):1/", "").replaceAll(" \\[.*", "");
    }
}
