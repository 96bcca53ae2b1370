package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.entailment.Conflict;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.report.EntailmentReport;
import io.crosswalk.relation.BaseRelation;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Relations by rationale: contradictions count within one stated rationale only. */
class LayersTest {
    private static final RelationSet WITHIN = RelationSet.of(BaseRelation.EQUAL, BaseRelation.PROPER_SUBSET);
    private static final RelationSet BEYOND =
            RelationSet.of(BaseRelation.PROPER_SUPERSET, BaseRelation.PROPER_OVERLAP, BaseRelation.DISJOINT);

    /** S equal T by one set, S superset-of T by another, of these rationales. */
    private static Crosswalk twice(Optional<Rationale> first, Optional<Rationale> second) {
        TestNetwork network = TestNetwork.network().equal("S", "T");
        MappingSet.Builder equal = MappingSet.builder("one", TestNetwork.SOURCE, TestNetwork.TARGET)
                .add("S", Relationship.EQUAL_TO, "T");
        MappingSet.Builder more = MappingSet.builder("two", TestNetwork.SOURCE, TestNetwork.TARGET)
                .add("S", Relationship.SUPERSET_OF, "T");
        first.ifPresent(equal::rationale);
        second.ifPresent(more::rationale);
        return Crosswalk.of(network.standards(), List.of(equal.build(), more.build()))
                .orThrow();
    }

    private static Entailment strict(Crosswalk crosswalk, Policy policy) {
        return crosswalk
                .network()
                .relation(
                        TestNetwork.SOURCE.requirement("S"),
                        TestNetwork.TARGET.requirement("T"),
                        policy,
                        Reading.STRICT);
    }

    @Test
    void claimsOfTwoRationalesDoNotContradictEachOther() {
        Optional<Rationale> none = Optional.empty();
        Optional<Rationale> semantic = Optional.of(Rationale.SEMANTIC);
        Optional<Rationale> functional = Optional.of(Rationale.FUNCTIONAL);
        for (List<Optional<Rationale>> two : List.of(
                List.of(semantic, functional),
                List.of(semantic, none),
                List.of(none, functional),
                List.of(none, none))) {
            Crosswalk crosswalk = twice(two.get(0), two.get(1));
            Entailment entailment = strict(crosswalk, Policy.DEFAULT);
            assertThat(entailment.relation().name()).as("%s", two).contains("equal");
            assertThat(EntailmentReport.of(entailment, crosswalk).text()).doesNotContain("contradiction");
            assertThat(crosswalk.network().conflicts(Policy.DEFAULT, Reading.STRICT))
                    .isEmpty();
        }
        Crosswalk one = twice(functional, functional);
        assertThat(strict(one, Policy.DEFAULT).relation().isContradiction()).isTrue();
        assertThat(one.network().conflicts(Policy.DEFAULT, Reading.STRICT)).hasSize(1);
    }

    @Test
    void aContradictionOfOneLayerStillShowsWhatTheOthersAssert() {
        TestNetwork network = TestNetwork.network().equal("S", "T");
        MappingSet semantic = MappingSet.builder("one", TestNetwork.SOURCE, TestNetwork.TARGET)
                .rationale(Rationale.SEMANTIC)
                .add("S", Relationship.EQUAL_TO, "T")
                .add("S", Relationship.SUBSET_OF, "T")
                .build();
        MappingSet functional = MappingSet.builder("two", TestNetwork.SOURCE, TestNetwork.TARGET)
                .rationale(Rationale.FUNCTIONAL)
                .add("S", Relationship.EQUAL_TO, "T")
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(network.standards(), List.of(semantic, functional)).orThrow();
        Entailment entailment = strict(crosswalk, Policy.DEFAULT);
        assertThat(entailment.relation().isContradiction()).isTrue();
        assertThat(entailment.asserted()).hasSize(3);
        assertThat(entailment.claims()).hasSize(2);
        assertThat(EntailmentReport.of(entailment, crosswalk).text()).doesNotContain("left out");
    }

    @Test
    void aLayerHoldsWhatStatesItsRationaleAndTheHierarchy() {
        Crosswalk crosswalk = twice(Optional.of(Rationale.SEMANTIC), Optional.of(Rationale.FUNCTIONAL));
        assertThat(strict(crosswalk, Policy.DEFAULT.in(Rationale.SEMANTIC))
                        .relation()
                        .name())
                .contains("equal");
        assertThat(strict(crosswalk, Policy.DEFAULT.in(Rationale.FUNCTIONAL))
                        .relation()
                        .name())
                .contains("proper-superset-of");
        assertThatThrownBy(() -> Policy.DEFAULT.in(Rationale.SYNTACTIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nothing follows from wording alone");
    }

    @Test
    void coverageInALayerSaysWhatTheOtherWouldAdd() {
        Crosswalk crosswalk = twice(Optional.of(Rationale.SEMANTIC), Optional.empty());
        assertThat(CoverageQuery.of(TestNetwork.TARGET)
                        .from(TestNetwork.SOURCE)
                        .under(Policy.DEFAULT.in(Rationale.FUNCTIONAL))
                        .ask(crosswalk)
                        .finding("T")
                        .doubt()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UnknownReason.CUT_BY_POLICY);
    }

    private static List<MappingSet> mixed(RandomNetwork sample, Random random) {
        return sample.sets.stream()
                .map(set -> {
                    MappingSet.Builder mixed = MappingSet.builder(set.id(), set.source(), set.target())
                            .reading(Reading.WEAK);
                    for (Mapping mapping : set.mappings()) {
                        Mapping.Builder row =
                                Mapping.builder(mapping.sources(), mapping.relationship(), mapping.targets());
                        int kind = random.nextInt(7);
                        if (kind < 6) {
                            row.rationale(kind == 0 ? Rationale.SYNTACTIC : Rationale.values()[1 + kind % 2]);
                        }
                        mixed.add(row.build());
                    }
                    return mixed.build();
                })
                .collect(Collectors.toList());
    }

    private static List<MappingSet> only(List<MappingSet> sets, Set<Optional<Rationale>> rationales) {
        return sets.stream()
                .map(set -> {
                    MappingSet.Builder some = MappingSet.builder(set.id(), set.source(), set.target());
                    set.mappings().stream()
                            .filter(m -> rationales.contains(set.rationaleOf(m)))
                            .forEach(some::add);
                    return some.build();
                })
                .collect(Collectors.toList());
    }

    private static Oracle layer(List<Standard> standards, List<MappingSet> sets, Reading reading, Rationale... of) {
        Set<Optional<Rationale>> wanted = Arrays.stream(of).map(Optional::of).collect(Collectors.toSet());
        if (of.length != 1) {
            wanted.add(Optional.empty());
        }
        return new Oracle(standards, only(sets, wanted), reading);
    }

    /** The default layer is what all claims entail weakly, and of each rationale what its words deny unless the rest shows it. */
    @Test
    void theRelationIsWhatTheLayersEntail() {
        Random random = new Random(77);
        int checked = 0;
        int spared = 0;
        while (checked < 5_000) {
            RandomNetwork sample = RandomNetwork.of(random, Without.JOINT_COVERS);
            List<MappingSet> sets = mixed(sample, random);
            Oracle all = layer(sample.standards, sets, Reading.WEAK, Rationale.SEMANTIC, Rationale.FUNCTIONAL);
            List<Oracle> layers = List.of(
                    layer(sample.standards, sets, Reading.STRICT, Rationale.SEMANTIC),
                    layer(sample.standards, sets, Reading.STRICT, Rationale.FUNCTIONAL),
                    layer(sample.standards, sets, Reading.STRICT));
            if (!all.isConsistent() || layers.stream().anyMatch(l -> !l.isConsistent())) {
                continue;
            }
            checked++;
            boolean agree = new Oracle(sample.standards, sets, Reading.STRICT).isConsistent();
            spared += agree ? 0 : 1;
            Network network = Crosswalk.of(sample.standards, sets).orThrow().network();
            List<RequirementId> regions = sample.regions();
            List<String> expected = new ArrayList<>();
            for (RequirementId left : regions) {
                for (RequirementId right : regions) {
                    RelationSet label = all.label(left, right);
                    RelationSet weak = label;
                    for (Oracle layer : layers) {
                        label = label.and(denied(layer.label(left, right), weak, WITHIN, BEYOND));
                        label = label.and(denied(layer.label(left, right), weak, WITHIN.converse(), BEYOND.converse()));
                    }
                    if (!label.equals(RelationSet.unknown())) {
                        expected.add(left + " " + label + " " + right);
                    }
                }
            }
            assertThat(network.relations(regions, regions, Policy.DEFAULT, Reading.STRICT))
                    .as("in %s", sets)
                    .extracting(Entailment::toString)
                    .containsExactlyElementsOf(expected);
            assertThat(network.conflicts(Policy.DEFAULT, Reading.STRICT))
                    .as("in %s", sets)
                    .isEmpty();
        }
        assertThat(spared).as("networks whose rationales contradict each other").isGreaterThan(250);
    }

    private static RelationSet denied(RelationSet label, RelationSet weak, RelationSet within, RelationSet beyond) {
        return label.isWithin(beyond) && !weak.isWithin(within) ? beyond : RelationSet.unknown();
    }

    /** A contradiction is found where a stated layer has one, or all claims read weakly; and names claims of one layer. */
    @Test
    void contradictionsAreThoseOfOneStatedRationale() {
        Random random = new Random(78);
        int found = 0;
        for (int drawn = 0; drawn < 5_000; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random, Without.JOINT_COVERS);
            List<MappingSet> sets = mixed(sample, random);
            boolean weak = layer(sample.standards, sets, Reading.WEAK, Rationale.SEMANTIC, Rationale.FUNCTIONAL)
                    .isConsistent();
            boolean strict = layer(sample.standards, sets, Reading.STRICT, Rationale.SEMANTIC)
                            .isConsistent()
                    && layer(sample.standards, sets, Reading.STRICT, Rationale.FUNCTIONAL)
                            .isConsistent();
            Network network = Crosswalk.of(sample.standards, sets).orThrow().network();
            List<Conflict> conflicts = network.conflicts(Policy.DEFAULT, Reading.STRICT);
            assertThat(conflicts.isEmpty()).as("%s", sets).isEqualTo(weak && strict);
            assertThat(network.conflicts(Policy.DEFAULT, Reading.WEAK).isEmpty())
                    .as("%s", sets)
                    .isEqualTo(weak);
            if (weak) {
                found += conflicts.size();
                for (Conflict conflict : conflicts) {
                    Set<Optional<Rationale>> stated = new HashSet<>();
                    conflict.claims().stream()
                            .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                            .forEach(c -> stated.add(c.set()
                                    .orElseThrow()
                                    .rationaleOf(c.mapping().orElseThrow())));
                    assertThat(stated)
                            .as("%s", conflict)
                            .hasSizeLessThanOrEqualTo(1)
                            .doesNotContain(Optional.empty());
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }
}
