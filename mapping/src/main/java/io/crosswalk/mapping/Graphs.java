package io.crosswalk.mapping;

import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Relationship;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;

/** Builds the JGraphT views of a network. */
final class Graphs {
    private Graphs() {}

    static Graph<Vertex, Claim> claims(Network network) {
        Graph<Vertex, Claim> graph = new DirectedPseudograph<>(Claim.class);
        network.vertices().forEach(graph::addVertex);
        network.claims().forEach(c -> graph.addEdge(c.source(), c.target(), c));
        return new AsUnmodifiableGraph<>(graph);
    }

    static Graph<Vertex, Containment> containment(Network network) {
        Graph<Vertex, Containment> graph = new DirectedPseudograph<>(Containment.class);
        network.vertices().forEach(graph::addVertex);
        for (Claim claim : network.claims()) {
            if (!network.isGuarantee(claim)) {
                continue;
            }
            Relationship word = claim.relationship();
            if (word == Relationship.SUBSET_OF || word == Relationship.EQUAL_TO) {
                add(graph, claim.source(), claim.target(), claim);
            }
            if (word == Relationship.SUPERSET_OF || word == Relationship.EQUAL_TO) {
                add(graph, claim.target(), claim.source(), claim);
            }
        }
        return new AsUnmodifiableGraph<>(graph);
    }

    private static void add(Graph<Vertex, Containment> graph, Vertex contained, Vertex container, Claim because) {
        graph.addEdge(contained, container, new Containment(contained, container, because));
    }
}
