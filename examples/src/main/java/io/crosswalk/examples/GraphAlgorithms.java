package io.crosswalk.examples;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.Comparator;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;

/** Any JGraphT algorithm runs on the graph: which requirements join most others, and how is one contained in another? */
public final class GraphAlgorithms {
    private GraphAlgorithms() {}

    /** Prints the five most central requirements, and a path of containment. */
    public static void main(String[] args) {
        Catalogs catalogs = Catalogs.bundled();
        List<Standard> standards = List.of(catalogs.standard("soc2:2017"), catalogs.standard("iso27001:2022"));
        List<MappingSet> sets = List.of(catalogs.mappingSet("soc2-2017_iso27001-2022"));
        Crosswalk crosswalk = Crosswalk.of(standards, sets).orThrow();

        Graph<Vertex, Claim> graph = crosswalk.graph();
        BetweennessCentrality<Vertex, Claim> centrality = new BetweennessCentrality<>(new AsUndirectedGraph<>(graph));
        graph.vertexSet().stream()
                .filter(v -> !v.isUnion())
                .sorted(Comparator.comparing(centrality::getVertexScore).reversed())
                .limit(5)
                .forEach(v -> System.out.printf("%s %.0f%n", v, centrality.getVertexScore(v)));

        Vertex entry = Vertex.of(RequirementId.parse("iso27001:2022/A.7.2"));
        Vertex physical = Vertex.of(RequirementId.parse("soc2:2017/CC6.4"));
        GraphPath<Vertex, Containment> path =
                DijkstraShortestPath.findPathBetween(crosswalk.containment(), entry, physical);
        System.out.println(path.getEdgeList());
    }
}
