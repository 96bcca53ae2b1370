package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.report.MappingTable;
import io.crosswalk.mapping.report.SetFigures;
import io.crosswalk.mapping.report.Table;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables of mappings that nobody asserts, and of what sets hold. */
class TablesTest {
    private static List<String> derived(TestNetwork network) {
        Table table = MappingTable.derived(network.crosswalk(), TestNetwork.SOURCE, TestNetwork.TARGET, Policy.DEFAULT);
        return table.rows().stream()
                .map(row -> String.join(" ", row.subList(0, 3)))
                .collect(Collectors.toList());
    }

    @Test
    void whatFollowsThroughOthersIsListedAndWhatIsAssertedIsNot() {
        assertThat(derived(network()
                        .superset("S1", "H1")
                        .superset("H1", "T1")
                        .equal("S2", "H2")
                        .equal("H2", "T2")
                        .intersects("S3", "H3")
                        .subset("H3", "T3")
                        .subset("S4", "H4")
                        .subset("H4", "T4")
                        .subset("S5", "H5")
                        .disjoint("H5", "T5")
                        .superset("S6", "T6")))
                .containsExactly(
                        "S1 T1 superset-of",
                        "S2 T2 equal",
                        "S3 T3 intersects-with",
                        "S4 T4 subset-of",
                        "S5 T5 no-relationship");
    }

    @Test
    void twoOverlapsOrTwoPartsOfAHubGiveNothing() {
        assertThat(derived(network().intersects("S1", "H1").intersects("H1", "T1")))
                .isEmpty();
        assertThat(derived(network().subset("S1", "H1").superset("H1", "T1"))).isEmpty();
    }

    @Test
    void aStrongerWordThanTheAssertedOneIsListedWithItsProof() {
        Table table = MappingTable.derived(
                network()
                        .intersects("S1", "T1")
                        .trusted(60)
                        .superset("S1", "H1")
                        .trusted(90)
                        .equal("H1", "T1")
                        .crosswalk(),
                TestNetwork.SOURCE,
                TestNetwork.TARGET,
                Policy.DEFAULT);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.subList(0, 3)).containsExactly("S1", "T1", "superset-of");
            assertThat(row.get(5)).isEqualTo("0.6");
            assertThat(row.get(8))
                    .contains("source-to-hub")
                    .contains("hub-to-target")
                    .doesNotContain("source-to-target");
            assertThat(row.get(9)).contains("superset-of", "equal");
        });
    }

    @Test
    void theOtherWayRoundIsTheConverse() {
        Table table = MappingTable.derived(
                network().superset("S1", "H1").superset("H1", "T1").crosswalk(),
                TestNetwork.TARGET,
                TestNetwork.SOURCE,
                Policy.DEFAULT);

        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.subList(0, 3)).containsExactly("T1", "S1", "subset-of"));
    }

    @Test
    void aStandardOfHeadingsAloneHasNothingToCover() {
        StandardId headings = StandardId.parse("headings:1");
        Standard standard = Standard.builder(headings, "Headings")
                .add(Requirement.builder(headings.requirement("H"), RequirementKind.GROUP, "a heading")
                        .assessable(false)
                        .build())
                .sections(List.of(new Section("Everything", List.of("H"), true)))
                .build();
        TestNetwork network = network().and("S");
        MappingSet set = MappingSet.builder("to-headings", TestNetwork.SOURCE, headings)
                .add("S", Relationship.RELATED, "H")
                .build();
        List<Standard> standards = List.of(network.standards().get(0), standard);
        assertThat(SetFigures.of(Crosswalk.of(standards, List.of(set)).orThrow())
                        .text())
                .contains("0 / 0 / 0 of 0", "0 / 0 / 1 of 1");
    }

    @Test
    void figuresCountWordsAndWhatTheSetAloneCovers() {
        Table table = SetFigures.of(network()
                        .superset("S1", "T1")
                        .intersects("S1", "T2")
                        .disjoint("S2", "T3")
                        .superset("S1+S2", "T4")
                        .equal("S3", "H1")
                        .equal("H1", "T5")
                        .crosswalk())
                .table();

        List<String> row = table.rows().stream()
                .filter(r -> r.get(0).equals("source-to-target"))
                .findFirst()
                .orElseThrow();
        assertThat(table.columns())
                .containsExactly(
                        "set",
                        "mappings",
                        "equal",
                        "superset",
                        "subset",
                        "intersects",
                        "related",
                        "none",
                        "joint",
                        "target_contained",
                        "target_partly",
                        "target_neither",
                        "target_of",
                        "source_contained",
                        "source_partly",
                        "source_neither",
                        "source_of");
        assertThat(row)
                .containsExactly(
                        "source-to-target",
                        "4",
                        "0",
                        "1",
                        "0",
                        "1",
                        "0",
                        "1",
                        "1",
                        "2",
                        "1",
                        "2",
                        "5",
                        "0",
                        "1",
                        "2",
                        "3");
    }

    @Test
    void noCellOfCsvRunsAsAFormulaAndNumbersStayNumbers() {
        Table table = Table.of(
                List.of("text"),
                Stream.of("=1", "+a", "-a", "@a", "\uff1d1", "\tx", "'=1", "-0.25", "+3", "a=1", "it's", "'s", "-", "")
                        .map(List::of)
                        .collect(Collectors.toList()));

        assertThat(table.csv().lines().skip(1))
                .containsExactly(
                        "'=1",
                        "'+a",
                        "'-a",
                        "'@a",
                        "'\uff1d1",
                        "'\tx",
                        "''=1",
                        "-0.25",
                        "+3",
                        "a=1",
                        "it's",
                        "'s",
                        "'-",
                        "");
    }
}
