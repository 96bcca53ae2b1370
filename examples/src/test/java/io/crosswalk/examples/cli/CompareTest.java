package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.cli.Terminal.Run;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.comparison.ComparisonQuery;
import io.crosswalk.mapping.report.ComparisonReport;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code compare} promises, apart from its wording. */
class CompareTest {
    private static final String SCOPES = "src/test/resources/scopes/";
    private static final String SOA = SCOPES + "valid-soa.csv";

    private static final Crosswalk ALL = Crosswalk.of(
                    Catalogs.bundled().standards(), Catalogs.bundled().mappingSets())
            .orThrow();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"iso27001:2022", "iso27701:2025"})
    void theAnswerIsOneScreen(String right) {
        List<String> lines =
                Terminal.run("compare", "soc2:2017", right).out().lines().collect(Collectors.toList());
        assertThat(lines)
                .hasSizeBetween(30, 52)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(103));
        assertThat(lines.get(2)).as("the verdict has two lines").isEmpty();
    }

    @Test
    void nobodyIsToldAPercentageButAsAVendorsClaim() {
        for (String format : List.of("table", "csv", "json")) {
            for (String right : List.of("iso27001:2022", "iso27701:2025")) {
                String text = Terminal.run("compare", "soc2:2017", right, "--format", format)
                        .out();
                assertThat(text).contains("(vendor claim)");
                // in a table a fact may be broken over two lines of its column
                String[] lines = text.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (lines[i].contains("%")) {
                        assertThat(lines[i] + lines[i + 1]).contains("(vendor claim)");
                    }
                }
            }
        }
    }

    @Test
    void everyStatementIsARowWithItsBasisAndSource() {
        List<List<String>> rows = Data.csv("compare", "soc2:2017", "iso27701:2025");
        for (String id : List.of("soc2:2017", "iso27701:2025")) {
            Standard standard = Catalogs.bundled().standard(id);
            int column = id.startsWith("soc2") ? 1 : 2;
            for (Statement statement : standard.profile().orElseThrow().statements()) {
                assertThat(rows).anySatisfy(row -> {
                    assertThat(row.get(0)).isEqualTo(statement.aspect().toString());
                    assertThat(row.get(column)).startsWith(statement.text());
                    assertThat(row.get(column).endsWith(" (vendor claim)"))
                            .isEqualTo(statement.basis() == Basis.VENDOR_CLAIM);
                    assertThat(row.get(3)).contains(statement.attribution().toString());
                });
            }
        }
    }

    @Test
    void figuresAreThoseOfTheCoverageOfEither() {
        List<List<String>> rows = Data.csv("compare", "soc2:2017", "iso27001:2022");
        List<List<String>> coverage = Data.csv("coverage", "--of", "iso27001:2022", "--from", "soc2:2017");
        long contained =
                coverage.stream().filter(row -> row.get(1).equals("COVERED")).count();
        long partly =
                coverage.stream().filter(row -> row.get(1).equals("PARTIAL")).count();
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.get(2))
                        .startsWith("given soc2:2017: " + contained + " contained, " + partly + " partly, ")
                        .endsWith(" of 123 in iso27001:2022"));
    }

    @Test
    void theOtherWayRoundTheSidesChangePlaces() {
        List<List<String>> there = Data.csv("compare", "soc2:2017", "iso27001:2022");
        List<List<String>> back = Data.csv("compare", "iso27001:2022", "soc2:2017");
        assertThat(back).hasSameSizeAs(there);
        assertThat(topics(back, 2, 1)).containsExactlyInAnyOrderElementsOf(topics(there, 1, 2));
        assertThat(topics(there, 1, 2)).isNotEmpty();
    }

    private static List<String> topics(List<List<String>> rows, int first, int second) {
        return rows.stream()
                .filter(row -> row.get(0).equals("topic"))
                .map(row -> row.get(first) + " " + row.get(second) + " " + row.get(3))
                .collect(Collectors.toList());
    }

    @Test
    void aStandardWithoutProfileIsComparedByWhatIsKnownOfIt() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"crosswalk": 1, "standards": [{"id": "acme:1", "title": "Acme", "requirements": [
                  {"id": "A", "kind": "control", "title": "A"}]}]}
                """);
        Run run = Terminal.run("compare", "acme:1", "iso27001:2022", "--with", own.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "What acme:1 and iso27001:2022 share is not known: no mapping set consulted says anything of it.\n")
                .contains("1 assessable: A: 1")
                .contains("1 not mapped of 1 in acme:1");
        run = Terminal.run(
                "compare",
                "acme:1",
                "other:1",
                "--with",
                own.toString(),
                "--with",
                copy(own).toString());
        assertThat(run.out()).contains("Neither catalog says how long the way to a report or certificate is.");
    }

    private Path copy(Path own) throws IOException {
        return Files.writeString(
                folder.resolve("other.json"), Files.readString(own).replace("acme:1", "other:1"));
    }

    /** A topic may have any name, and no name breaks a line. */
    @Test
    void aLongTopicIsCut() throws IOException {
        String value = "x".repeat(150) + " " + "word ".repeat(40) + "\\n% end";
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"crosswalk": 1, "standards": [{"id": "acme:1", "title": "Acme", "requirements": [
                  {"id": "A", "kind": "control", "title": "A", "attributes": {"t": ["1", "VALUE"]}},
                  {"id": "B", "kind": "control", "title": "B", "attributes": {"t": ["1", "VALUE"]}},
                  {"id": "C", "kind": "control", "title": "C", "attributes": {"t": ["2", "3"]}},
                  {"id": "D", "kind": "control", "title": "D", "attributes": {"t": ["2", "3", "4", "4"]}}]}],
                 "mappingSets": [{"id": "s", "source": "soc2:2017", "target": "acme:1", "provenance": {"author": "us"},
                  "mappings": [{"source": "CC6.1", "relationship": "intersects-with", "target": "A"}]}]}
                """.replace("VALUE", value));
        Run run = Terminal.run("compare", "soc2:2017", "acme:1", "--with", own.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  1 1: CC6 1\n", "  " + "x".repeat(42) + " … 1: CC6 1\n");
    }

    @Test
    void oneStandardTwiceOrAnUnknownOneIsWrongUsage() {
        Run twice = Terminal.run("compare", "soc2:2017", "SOC 2");
        assertThat(twice.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(twice.complaints()).containsExactly("error: a comparison takes two standards, not soc2:2017 twice");
        Run unknown = Terminal.run("compare", "soc2:2017", "iso27701:2018");
        assertThat(unknown.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(unknown.err()).contains("iso27701:2025");
    }

    /** Each two standards once. */
    static Stream<Arguments> pairs() {
        List<Standard> all = ALL.standards();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(left -> all.subList(left + 1, all.size()).stream()
                        .map(right -> Arguments.of(all.get(left).id(), right.id())));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairIsAnswered(StandardId left, StandardId right) {
        Comparison answer = ComparisonQuery.of(left, right).ask(ALL);
        List<String> lines = ComparisonReport.of(answer, ALL).text().lines().collect(Collectors.toList());

        assertThat(lines)
                .hasSizeBetween(28, 62)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(103));
        assertThat(lines.get(2)).as("the verdict has two lines").isEmpty();
        for (Aspect aspect : Aspect.values()) {
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(aspect + " "))
                    .singleElement()
                    .asString()
                    .as("both sides speak")
                    .matches(aspect + " +\\S.{0,42} {2,}\\S.*");
        }
    }

    /** The rows of coverage, and those of the comparison, are answers to one question. */
    @Test
    void figuresAreThoseOfTheCoverageInTheSameScope() {
        List<List<String>> rows =
                Data.csv("compare", "soc2", "iso27001:2022", "--categories", "security", "--scope", SOA);
        List<List<String>> coverage = Data.csv(
                "coverage", "--of", "iso27001:2022", "--from", "soc2", "--categories", "security", "--scope", SOA);
        long contained =
                coverage.stream().filter(row -> row.get(1).equals("COVERED")).count();

        assertThat(rows)
                .filteredOn(row -> row.get(0).equals("coverage"))
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(row.get(3))
                                .startsWith(
                                        "In scope: soc2:2017 (category security), iso27001:2022 (without A.7.4; not implemented A.5.23;"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.get(2))
                        .startsWith("given soc2:2017: " + contained + " contained, ")
                        .endsWith(" of 122 in iso27001:2022"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(1)).endsWith(" of 33 in soc2:2017"));
        assertThat(rows).isNotEqualTo(Data.csv("compare", "soc2", "iso27001:2022"));
    }

    @Test
    void aFileAndTheOptionAddUpWhicheverSideTheyAreOf() {
        assertThat(Data.csv("compare", "iso27001:2022", "soc2", "--scope", SCOPES + "valid-categories.yaml"))
                .isEqualTo(Data.csv("compare", "iso27001:2022", "soc2", "--categories", "security,availability"));
    }

    @Test
    void whatAScopeDeservesToHaveSaidIsSaid() {
        assertThat(Terminal.run("compare", "soc2", "iso27001:2022", "--categories", "privacy")
                        .out())
                .contains("  notice: security is customary among the category values of soc2:2017");
        assertThat(Terminal.run("compare", "soc2", "iso27001:2022", "--scope", SOA)
                        .out())
                .contains("  notice: iso27001:2022/A.7.4 is excluded (no premises of our own), but ");
    }

    @Test
    void ofManyNoticesThreeAreShownAndTheRestCounted() throws IOException {
        Path soa = Files.writeString(folder.resolve("soa.csv"), """
                # iso27001:2022 Statement of Applicability
                id,applicable,justification,implemented,added
                A.7.1,no,no premises,no,
                A.7.2,no,no premises,no,
                A.7.3,no,no premises,no,
                A.7.4,no,no premises,no,
                A.7.5,no,no premises,no,
                """);
        String text = Terminal.run("compare", "soc2", "iso27001:2022", "--scope", soa.toString())
                .out();
        assertThat(text.lines().filter(line -> line.startsWith("  notice: "))).hasSize(3);
        assertThat(text).contains("  and 2 more notices (--format json has all)\n");
    }

    @Test
    void aScopeThatHasNoPartInTheQuestionIsRefused() {
        Run other = Terminal.run("compare", "gdpr:2016", "dora:2022", "--scope", SOA);
        assertThat(other.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(other.err()).contains("a scope of iso27001:2022 has no part in comparing gdpr:2016 with dora:2022");
        Run none = Terminal.run("compare", "gdpr:2016", "dora:2022", "--categories", "security");
        assertThat(none.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(none.err()).contains("--categories needs one standard with categories in the question");
        Run bad = Terminal.run("compare", "soc2", "iso27001:2022", "--scope", SCOPES + "invalid-clause-excluded.json");
        assertThat(bad.code()).isEqualTo(Main.BAD_DATA);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void onlyTheSetsThatAreNamedCount() {
        Run run = Terminal.run("compare", "soc2:2017", "iso27001:2022", "--at-least", "1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("share is not known").doesNotContain("Pairs that overlap");
    }
}
