package io.crosswalk.mapping.export;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jgrapht.Graph;

/**
 * The nodes and edges of a crosswalk graph, to be written in a {@link GraphFormat}.
 *
 * <p>A node is a requirement or a union of some, its id the full ids joined by {@code +}. An edge is a claim: asserted by a mapping, part of
 * a standard's hierarchy, or membership of a union. Both are sorted, so that equal graphs give equal text, in whatever order they were built.
 * Immutable.
 */
public final class GraphExport {
    static final List<String> NODE = List.of("id", "kind", "standard", "local", "title");
    static final List<String> EDGE = List.of(
            "source",
            "target",
            "kind",
            "relationship",
            "hierarchy",
            "set",
            "place",
            "rationale",
            "strength",
            "confidence",
            "remarks");

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::source)
            .thenComparing(Claim::target)
            .thenComparing(Claim::kind)
            .thenComparing(Claim::authority)
            .thenComparing(Claim::ordinal)
            .thenComparing(Claim::toString);

    private final List<Map<String, String>> nodes = new ArrayList<>();
    private final List<Map<String, String>> edges = new ArrayList<>();

    private GraphExport(Crosswalk crosswalk, Predicate<Vertex> part) {
        Graph<Vertex, Claim> graph = crosswalk.graph();
        graph.vertexSet().stream().filter(part).sorted().forEach(vertex -> nodes.add(node(crosswalk, vertex)));
        graph.edgeSet().stream()
                .filter(claim -> part.test(claim.source()) && part.test(claim.target()))
                .sorted(ORDER)
                .forEach(claim -> edges.add(edge(claim)));
    }

    /** The whole graph of a crosswalk. */
    public static GraphExport of(Crosswalk crosswalk) {
        return new GraphExport(crosswalk, vertex -> true);
    }

    /** The part of the graph of a crosswalk that some vertices span: they, and the claims between them. */
    public static GraphExport of(Crosswalk crosswalk, Predicate<Vertex> part) {
        return new GraphExport(crosswalk, part);
    }

    /** The graph in a notation, lines ending with a line feed. */
    public String text(GraphFormat format) {
        return format.text(this);
    }

    /** What is known of each node, by the names in {@link #NODE}; what is unknown is absent. */
    List<Map<String, String>> nodes() {
        return nodes;
    }

    /** What is known of each edge, by the names in {@link #EDGE}; what is unknown is absent. */
    List<Map<String, String>> edges() {
        return edges;
    }

    private static Map<String, String> node(Crosswalk crosswalk, Vertex vertex) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", vertex.toString());
        facts.put("kind", vertex.isUnion() ? "union" : "requirement");
        if (!vertex.isUnion()) {
            RequirementId id = vertex.members().get(0);
            facts.put("standard", id.standard().toString());
            facts.put("local", id.local());
            facts.put(
                    "title",
                    crosswalk.standard(id.standard()).requirement(id.local()).title());
        }
        return facts;
    }

    private static Map<String, String> edge(Claim claim) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("source", claim.source().toString());
        facts.put("target", claim.target().toString());
        facts.put("kind", claim.kind().name().toLowerCase(Locale.ROOT));
        facts.put("relationship", claim.relationship().toString());
        put(facts, "hierarchy", claim.hierarchy());
        claim.mapping().ifPresent(mapping -> {
            facts.put("set", claim.authority());
            facts.put("place", String.valueOf(claim.ordinal()));
            put(facts, "rationale", claim.set().flatMap(set -> set.rationaleOf(mapping)));
            put(facts, "strength", mapping.strength().map(Strength::value));
            put(facts, "confidence", claim.set().flatMap(set -> set.confidenceOf(mapping)));
            put(facts, "remarks", mapping.remarks());
        });
        return facts;
    }

    private static void put(Map<String, String> facts, String name, Optional<?> value) {
        value.ifPresent(v -> facts.put(name, v.toString()));
    }

    /** How many nodes and edges there are. */
    @Override
    public String toString() {
        return nodes.size() + " nodes, " + edges.size() + " edges";
    }
}
