package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.export.GraphExport;
import io.crosswalk.mapping.export.GraphFormat;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph in each notation, and that no text of a document becomes part of the notation. */
class GraphExportTest {
    private static final StandardId A = StandardId.parse("a:1");
    private static final StandardId B = StandardId.parse("b:1");
    private static final String NASTY = "=x'\"]}</data>&\\u0027}) DETACH DELETE n;\\\n\"; digraph {\\N,\u0000 '+'\\";

    private static Standard standard(StandardId id, String title) {
        return Standard.builder(id, "Standard")
                .add(Requirement.builder(id.requirement("G"), RequirementKind.GROUP, "Group")
                        .build())
                .add(Requirement.builder(id.requirement("1"), RequirementKind.CONTROL, title)
                        .under("G", HierarchyKind.GROUPING)
                        .build())
                .add(Requirement.builder(id.requirement("2"), RequirementKind.CONTROL, "Two")
                        .under("G", HierarchyKind.GROUPING)
                        .build())
                .build();
    }

    private static Crosswalk crosswalk(String title) {
        Mapping joint = Mapping.builder(
                        List.of(A.requirement("1"), A.requirement("2")),
                        Relationship.SUPERSET_OF,
                        List.of(B.requirement("1")))
                .remarks(title)
                .build();
        MappingSet set = MappingSet.builder("s", A, B)
                .rationale(Rationale.FUNCTIONAL)
                .add("1", Relationship.INTERSECTS_WITH, "1")
                .add(joint)
                .build();
        return Crosswalk.of(List.of(standard(A, title), standard(B, "One")), List.of(set))
                .value();
    }

    private static String text(String title, GraphFormat format) {
        return GraphExport.of(crosswalk(title)).text(format);
    }

    @Test
    void nodesAndEdgesAreListed() {
        assertThat(text("One", GraphFormat.NODES_CSV))
                .isEqualTo("id,kind,standard,local,title\n"
                        + "a:1/1,requirement,a:1,1,One\na:1/2,requirement,a:1,2,Two\na:1/G,requirement,a:1,G,Group\n"
                        + "b:1/1,requirement,b:1,1,One\nb:1/2,requirement,b:1,2,Two\nb:1/G,requirement,b:1,G,Group\n"
                        + "a:1/1 + a:1/2,union,,,\n");
        assertThat(text("One", GraphFormat.EDGES_CSV))
                .isEqualTo("source,target,kind,relationship,hierarchy,set,place,rationale,strength,confidence,remarks\n"
                        + "a:1/1,a:1/G,hierarchy,subset-of,grouping,,,,,,\n"
                        + "a:1/1,b:1/1,asserted,intersects-with,,s@0,1,functional,,,\n"
                        + "a:1/1,a:1/1 + a:1/2,member,subset-of,,,,,,,\n"
                        + "a:1/2,a:1/G,hierarchy,subset-of,grouping,,,,,,\n"
                        + "a:1/2,a:1/1 + a:1/2,member,subset-of,,,,,,,\n"
                        + "b:1/1,b:1/G,hierarchy,subset-of,grouping,,,,,,\n"
                        + "b:1/2,b:1/G,hierarchy,subset-of,grouping,,,,,,\n"
                        + "a:1/1 + a:1/2,b:1/1,asserted,superset-of,,s@0,2,functional,,,One\n");
    }

    @Test
    void eachNotationSaysTheSame() {
        assertThat(text("One", GraphFormat.DOT))
                .startsWith(
                        "digraph crosswalk {\n  \"a:1/1\" [kind=\"requirement\", standard=\"a:1\", local=\"1\", title=\"One\"];\n")
                .contains(
                        "  \"a:1/1\" -> \"b:1/1\" [kind=\"asserted\", relationship=\"intersects-with\", set=\"s@0\", place=\"1\","
                                + " rationale=\"functional\"];\n")
                .endsWith("}\n");
        assertThat(text("One", GraphFormat.CYPHER))
                .contains(
                        "MERGE (n:Region {id: 'a:1/1'}) SET n.kind = 'requirement', n.standard = 'a:1', n.local = '1',"
                                + " n.title = 'One';\n")
                .contains("MATCH (a:Region {id: 'a:1/1'}), (b:Region {id: 'b:1/1'}) MERGE (a)-[:ASSERTED {relationship:"
                        + " 'intersects-with', set: 's@0', place: '1', rationale: 'functional'}]->(b);\n");
        assertThat(text("One", GraphFormat.JSON))
                .startsWith("{\n\"format\": \"crosswalk.graph/1\",\n\"nodes\": [\n{\"id\":\"a:1/1\",")
                .contains("{\"source\":\"a:1/1\",\"target\":\"b:1/1\",\"kind\":\"asserted\",");
    }

    @ParameterizedTest
    @EnumSource
    void equalGraphsGiveEqualText(GraphFormat format) {
        Crosswalk other = Crosswalk.of(
                        List.of(standard(B, "One"), standard(A, "One")),
                        crosswalk("One").mappingSets())
                .value();
        assertThat(GraphExport.of(other).text(format)).isEqualTo(text("One", format));
        assertThat(GraphFormat.find(format.toString())).contains(format);
    }

    @Test
    void aPartCanBeWrittenAlone() {
        Crosswalk crosswalk = crosswalk("One");
        Set<Vertex> part = Set.of(Vertex.of(A.requirement("1")), Vertex.of(B.requirement("1")));
        assertThat(GraphExport.of(crosswalk, part::contains)).hasToString("2 nodes, 1 edges");
    }

    @Test
    void inGraphMlTextStaysText() {
        String xml = text(NASTY, GraphFormat.GRAPHML);
        assertThat(xml)
                .contains(
                        "<data key=\"node-title\">=x'&quot;]}&lt;/data&gt;&amp;\\u0027}) DETACH DELETE n;\\&#10;&quot;; digraph"
                                + " {\\N,\uFFFD '+'\\</data>")
                .doesNotContain("\u0000");
        String skeleton = ">[^<]*</data>";
        assertThat(xml.replaceAll(skeleton, "/>"))
                .isEqualTo(text("One", GraphFormat.GRAPHML).replaceAll(skeleton, "/>"));
    }

    @Test
    void inDotTextStaysText() {
        String plain = text("One", GraphFormat.DOT);
        String dot = text(NASTY, GraphFormat.DOT);
        assertThat(dot.lines().count()).isEqualTo(plain.lines().count());
        assertThat(dot.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "Q"))
                .isEqualTo(text("One", GraphFormat.DOT).replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "Q"));
        assertThat(dot).contains("\\\\N").doesNotContain("\u0000");
    }

    @Test
    void inCypherTextStaysTextEvenWhereUnicodeEscapesAreResolvedFirst() {
        String cypher = text(NASTY, GraphFormat.CYPHER);
        assertThat(cypher).doesNotContain("\\u");
        assertThat(cypher.lines().count())
                .isEqualTo(text("One", GraphFormat.CYPHER).lines().count());
        String quoted = "'(?:[^'\\\\]|\\\\.)*'";
        assertThat(cypher.replaceAll(quoted + "(?: \\+ " + quoted + ")*", "Q"))
                .isEqualTo(text("One", GraphFormat.CYPHER).replaceAll(quoted, "Q"));
    }

    @Test
    void inCsvAndJsonTextStaysText() {
        assertThat(text("=1+1", GraphFormat.NODES_CSV)).contains(",'=1+1\n");
        assertThat(text("-5", GraphFormat.NODES_CSV)).contains(",-5\n");
        assertThat(text(NASTY, GraphFormat.NODES_CSV)).contains("\"'=x'\"\"]}");
        assertThat(text(NASTY, GraphFormat.JSON).lines().count())
                .isEqualTo(text("One", GraphFormat.JSON).lines().count());
    }
}
