package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.SOURCE;
import static io.crosswalk.mapping.TestNetwork.TARGET;
import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class GraphsTest {
    private static List<String> texts(Graph<Vertex, ?> graph) {
        return graph.edgeSet().stream().map(Object::toString).collect(Collectors.toList());
    }

    @Test
    void theGraphHasEveryRequirementAndUnionAndEveryClaim() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.1")
                .under("T.1", HierarchyKind.GUIDANCE, "g")
                .and("T9")
                .superset("S1+S2", "T.1")
                .map("S1", Relationship.RELATED, "T9");
        Graph<Vertex, Claim> graph = network.crosswalk().graph();
        assertThat(graph.vertexSet())
                .extracting(Vertex::toString)
                .containsExactly(
                        "source:1/S1",
                        "source:1/S2",
                        "target:1/T",
                        "target:1/T.1",
                        "target:1/g",
                        "target:1/T9",
                        "source:1/S1 + source:1/S2");
        assertThat(texts(graph))
                .containsExactly(
                        "source:1/S1 related target:1/T9 [source-to-target@1]",
                        "source:1/S1 + source:1/S2 superset-of target:1/T.1 [source-to-target@1]",
                        "target:1/T.1 grouping child of target:1/T [catalog]",
                        "target:1/g guidance child of target:1/T.1 [catalog]",
                        "source:1/S1 subset-of source:1/S1 + source:1/S2 [union]",
                        "source:1/S2 subset-of source:1/S1 + source:1/S2 [union]");
    }

    @Test
    void parallelClaimsStayApartEvenExactDuplicatesAndLoops() {
        MappingSet set = MappingSet.builder("m", SOURCE, SOURCE)
                .rationale(Rationale.SEMANTIC)
                .add("S1", Relationship.EQUAL_TO, "S2")
                .add("S1", Relationship.EQUAL_TO, "S2")
                .add("S1", Relationship.SUBSET_OF, "S2")
                .add("S1", Relationship.EQUAL_TO, "S1")
                .build();
        MappingSet copy = MappingSet.builder("n", SOURCE, SOURCE)
                .rationale(Rationale.SEMANTIC)
                .add("S1", Relationship.EQUAL_TO, "S2")
                .build();
        TestNetwork network = network().and("S1", "S2");
        Graph<Vertex, Claim> graph =
                Crosswalk.of(network.standards(), List.of(set, copy)).orThrow().graph();
        assertThat(graph.getAllEdges(Vertex.of(network.id("S1")), Vertex.of(network.id("S2"))))
                .extracting(c -> c.authority() + "#" + c.ordinal() + " " + c.relationship())
                .containsExactlyInAnyOrder("m@0#1 equal", "m@0#2 equal", "m@0#3 subset-of", "n@0#1 equal");
        assertThat(graph.edgeSet()).hasSize(5);
    }

    @Test
    void theContainmentGraphLeadsFromContainedToContainerAndHoldsGuaranteesOnly() {
        TestNetwork network = network()
                .under("T", HierarchyKind.PART, "T.1")
                .under("T.1", HierarchyKind.GUIDANCE, "g")
                .under("T.1", HierarchyKind.ENHANCEMENT, "e")
                .subset("S1", "T.1")
                .superset("S1+S2", "T")
                .equal("S3", "T")
                .intersects("S4", "T")
                .disjoint("S5", "T")
                .map("S6", Relationship.RELATED, "T");
        MappingSet original = network.sets().get(0);
        List<MappingSet> sets = new ArrayList<>(List.of(original));
        sets.add(MappingSet.builder("candidates", SOURCE, TARGET)
                .reading(Reading.CANDIDATE)
                .add("S5", Relationship.EQUAL_TO, "T")
                .build());
        sets.add(MappingSet.builder("wording", SOURCE, TARGET)
                .rationale(Rationale.SYNTACTIC)
                .add("S5", Relationship.EQUAL_TO, "T")
                .build());
        sets.add(MappingSet.builder("derived", SOURCE, TARGET)
                .provenance(Provenance.by("machine").derivedFrom(List.of("a", "b")))
                .add("S5", Relationship.EQUAL_TO, "T")
                .build());
        Crosswalk crosswalk = Crosswalk.of(network.standards(), sets).orThrow();
        Graph<Vertex, Containment> graph = crosswalk.containment();
        assertThat(texts(graph))
                .containsExactlyInAnyOrder(
                        "source:1/S1 within target:1/T.1 [source-to-target@1]",
                        "target:1/T within source:1/S1 + source:1/S2 [source-to-target@1]",
                        "source:1/S3 within target:1/T [source-to-target@1]",
                        "target:1/T within source:1/S3 [source-to-target@1]",
                        "target:1/T.1 within target:1/T [catalog]",
                        "source:1/S1 within source:1/S1 + source:1/S2 [union]",
                        "source:1/S2 within source:1/S1 + source:1/S2 [union]");
        assertThat(graph.vertexSet()).isEqualTo(crosswalk.graph().vertexSet());
        graph.edgeSet().forEach(edge -> {
            assertThat(graph.getEdgeSource(edge)).isEqualTo(edge.contained());
            assertThat(graph.getEdgeTarget(edge)).isEqualTo(edge.container());
        });
        assertThat(crosswalk.network().claims().stream()
                        .filter(c -> c.set().isPresent())
                        .filter(crosswalk.network()::isGuarantee))
                .extracting(Claim::authority)
                .containsOnly("source-to-target@1");
    }

    @Test
    void graphsAreUnmodifiableAndBuiltOnce() {
        TestNetwork network = network().subset("S", "T");
        Crosswalk crosswalk = network.crosswalk();
        assertThat(crosswalk.graph()).isSameAs(crosswalk.graph());
        assertThat(crosswalk.containment()).isSameAs(crosswalk.containment());
        Vertex source = Vertex.of(network.id("S"));
        assertThatThrownBy(() -> crosswalk.graph().removeVertex(source))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> crosswalk.containment().removeVertex(source))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aUnionIsTheSameInWhateverOrderItWasListed() {
        TestNetwork network = network().superset("S2+S1", "T").intersects("S1+S2", "T");
        assertThat(network.crosswalk().network().vertices())
                .filteredOn(Vertex::isUnion)
                .hasSize(1);
        assertThatThrownBy(() -> Vertex.ofAll(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimOfAnotherCrosswalkIsRefused() {
        Crosswalk crosswalk = network().subset("S", "T").crosswalk();
        Claim stranger =
                network().subset("S", "T2").crosswalk().network().claims().get(0);
        assertThatThrownBy(() -> crosswalk.network().trust(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target:1/T2");
        assertThatThrownBy(() -> crosswalk.network().isGuarantee(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target:1/T2");
    }
}
