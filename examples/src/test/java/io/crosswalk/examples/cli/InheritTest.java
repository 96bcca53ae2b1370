package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The questions that {@code inherit} asks of small files, and what it says of bad ones. */
class InheritTest {
    private static final String CONTROLS = """
            # acme:2026 Controls
            # publisher: Acme
            id,title,frequency,owner,requirement,relationship
            C-1,Offices are entered by badge,continuous,Facilities,soc2:2017/CC6.4,superset-of
            C-2,Rights are reviewed,quarterly,IT,soc2:2017/CC6.3,superset-of
            C-3,Something,now and then,IT,soc2:2017/CC1.1,superset-of
            """;

    private static final String HEADER =
            "id,kind,collected,from,to,performed,systems,roles,provider,shows,hash,requirement,sufficiency\n";

    @TempDir
    Path folder;

    private String controls = "";

    @BeforeEach
    void listOfControls() throws IOException {
        controls = file("controls.csv", CONTROLS);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String evidence(String... rows) throws IOException {
        return file("evidence.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private Run run(String files, String demand, String... more) {
        return Terminal.run(Stream.of(
                        Stream.of("inherit", "--of", "iso27001:2022", "--with", controls),
                        Stream.of(("--evidence " + files).split(" ")),
                        Stream.of(("--demand " + demand).split(" ")),
                        Stream.of(more))
                .flatMap(s -> s)
                .toArray(String[]::new));
    }

    /** The row of one requirement: state, evidence, missing, valid until. */
    private List<String> row(String id, String files, String demand, String... more) {
        String[] all =
                Stream.concat(Stream.of(more), Stream.of("--format", "csv")).toArray(String[]::new);
        Run run = run(files, demand, all);
        assertThat(run.code()).as(run.err()).isZero();
        String line = run.out()
                .lines()
                .filter(l -> l.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
        return List.of(line.split(",", -1)).subList(1, 5);
    }

    private static final String YEAR = "type2 --as-of 2026-01-15 --window 2025-01-01..2025-12-31";
    private static final String POLICY = "POL,policy,2025-01-01,2024-12-01,,2025-06-01,*,,,,,acme:2026/C-1,sufficient";

    @Test
    void aHoleOfOneDayIsThatDayAndTheRestCarriesOver() throws IOException {
        String whole = evidence(POLICY, "LOG,log,2025-12-31,2025-01-01,2025-12-31,,*,,,,,acme:2026/C-1,sufficient");
        assertThat(row("A.7.2", whole, YEAR)).containsExactly("SUFFICIENT", "LOG;POL", "", "2025-12-31");
        String holed = evidence(
                POLICY,
                "LOG-1,log,2025-12-31,2025-01-01,2025-03-09,,*,,,,,acme:2026/C-1,sufficient",
                "LOG-2,log,2025-12-31,2025-03-11,2025-12-31,,*,,,,,acme:2026/C-1,sufficient");
        assertThat(row("A.7.2", holed, YEAR))
                .containsExactly("CONTRIBUTORY", "LOG-1;LOG-2;POL", "days:2025-03-10..2025-03-10(1)", "2025-12-31");
    }

    @Test
    void aPlaceAKindAndARoleThatNobodyShowedAreNamed() throws IOException {
        String log = "LOG,log,2025-12-31,2025-01-01,2025-12-31,,prod,,,,,acme:2026/C-1,sufficient";
        assertThat(row("A.7.2", evidence(POLICY, log), YEAR, "--systems", "prod"))
                .startsWith("SUFFICIENT");
        assertThat(row("A.7.2", evidence(POLICY.replace("*", "prod"), log), YEAR, "--systems", "prod,dr")
                        .get(2))
                .isEqualTo("scope:dr");
        assertThat(row("A.7.2", evidence(log.replace("prod", "*")), YEAR).get(2))
                .isEqualTo("kind:design");
        String controller = log.replace("prod,,", "*,controller,");
        assertThat(row("A.7.2", evidence(controller), YEAR, "--role", "processor"))
                .containsExactly("NOT_USABLE", "", "role:processor", "");
    }

    @Test
    void daysAreThoseOfTheZone() throws IOException {
        String log = evidence(POLICY, "LOG,log,2025-12-31,2025-01-01,2025-12-31,,*,,,,,acme:2026/C-1,sufficient");
        assertThat(row("A.7.2", log, YEAR, "--zone", "Asia/Tokyo").get(2)).isEqualTo("days:2025-01-01..2025-01-01(1)");
    }

    @Test
    void anOccurrenceThatIsMissingIsNamed() throws IOException {
        String reviews = evidence(
                "POL,policy,2025-01-01,2024-12-01,,2025-06-01,*,,,,,acme:2026/C-2,sufficient",
                "Q1,periodic-performance,2025-03-20,,,2025-03-20,*,,,,,acme:2026/C-2,sufficient",
                "Q2,periodic-performance,2025-06-20,,,2025-06-20,*,,,,,acme:2026/C-2,sufficient",
                "Q4,periodic-performance,2025-12-20,,,2025-12-20,*,,,,,acme:2026/C-2,sufficient");
        assertThat(row("A.8.4", reviews, YEAR).get(2)).isEqualTo("days:2025-07-01..2025-09-30(92)");
        assertThat(run(reviews, YEAR).out()).contains("acme:2026/C-2: 3 of 4 occurrences, Q3 2025 missing");
    }

    @Test
    void aReportInAFileIsEvidence() throws IOException {
        String report = file("report.json", """
                {"crosswalk": 1, "reports": [{"standard": "soc2:2017", "type": "type2", "from": "2025-01-01", "to": "2025-12-31", "categories": ["security"]}]}
                """);
        Run run = run(report, "certification --as-of 2026-01-15");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("as evidence soc2-type2-2025-12-31");
        assertThat(row("A.7.2", report, "surveillance --as-of 2025-12-31 --since 2025-01-01"))
                .containsExactly("SUFFICIENT", "soc2-type2-2025-12-31", "", "2025-12-31");
    }

    @Test
    void aRoleLeavesOutWhatIsAskedOfAnother() throws IOException {
        JsonNode answer = Data.json(
                "inherit",
                "--of",
                "iso27701:2025",
                "--with",
                controls,
                "--evidence",
                evidence(POLICY),
                "--demand",
                "stage1",
                "--as-of",
                "2025-12-01",
                "--role",
                "processor");
        assertThat(answer.get("totals").get("EXCLUDED").asInt()).isEqualTo(31);
        assertThat(answer.get("demand").get("role").asString()).isEqualTo("processor");
    }

    @Test
    void whatFallsIsARowForEachRequirement() throws IOException {
        String whole = evidence(
                POLICY,
                "LOG,log,2025-12-31,2025-01-01,2025-12-31,,*,,,,,acme:2026/C-1,sufficient",
                "CLOUD,attestation-type-2,2025-12-31,2025-01-01,2025-12-31,,*,,Cloud,,,soc2:2017/A1.1,sufficient");
        assertThat(run(whole, YEAR, "--without-evidence", "LOG", "--format", "csv")
                        .out())
                .startsWith("id,before,after,missing\n")
                .contains("A.7.2,SUFFICIENT,CONTRIBUTORY,kind:operation\n");
        assertThat(run(whole, YEAR, "--without-set", "soc2-2017_iso27001-2022").out())
                .contains("without mapping set soc2-2017_iso27001-2022", "A.7.2 ");
        assertThat(run(whole, YEAR, "--without-provider", "Cloud").out())
                .contains("without provider Cloud", "A.8.6 ")
                .doesNotContain("A.7.2 ");
        assertThat(run(
                                evidence(POLICY.replace("C-1", "C-3")),
                                YEAR,
                                "--without-evidence",
                                "POL",
                                "--sets",
                                "soc2-2017_coso-2013")
                        .out())
                .contains("nothing falls");
    }

    @Test
    void whatACloudLeavesToNobodyIsSaid() throws IOException {
        String whole = evidence("CLOUD,attestation-type-2,2025-12-31,2025-01-01,2025-12-31,,*,,Cloud,,,,");
        String division = """
                {"crosswalk": 1, "responsibilities": [{"provider": "Cloud", "treatment": "carve-out",
                  "provided": [{"requirement": "soc2:2017/CC6.4", "evidence": ["CLOUD", "OTHER"]}],
                  "responsibilities": [{"text": "lock your offices"%s}]}]}
                """;
        String unmet = file("cloud.json", division.formatted(""));
        Run run = run(whole, YEAR.replace("2025-12-31", "2026-01-14"), "--responsibility", unmet);
        assertThat(run.out())
                .contains("CLOUD does not reach 14 days, 2026-01-01..2026-01-14; nothing bridges it")
                .contains("cloud.json:1:39: warning: what Cloud provides is shown by evidence that is not given:"
                        + " \"OTHER\" [unknown-evidence]");
        assertThat(row("A.7.2", whole, YEAR, "--responsibility", unmet)).startsWith("UNKNOWN");
        String met = file("cloud.json", division.formatted(", \"satisfiedBy\": [\"acme:2026/C-1\"]"));
        String both = evidence(
                "CLOUD,attestation-type-2,2025-12-31,2025-01-01,2025-12-31,,*,,Cloud,,,,",
                POLICY,
                "LOG,log,2025-12-31,2025-01-01,2025-12-31,,*,,,,,acme:2026/C-1,sufficient");
        assertThat(row("A.7.2", both, YEAR, "--responsibility", met)).startsWith("SUFFICIENT");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LOG,log,2025-02-01,2025-03-01,2025-02-01,,*,,,,,acme:2026/C-1,sufficient | period-order | 2:",
                "LOG,log,2025-02-01,,,,*,,,,,acme:2026/C-9,sufficient                     | dangling-requirement | 2:",
                "LOG,log,2025-02-01,,,,*,,,,,iso27001:2023/A.5.1,sufficient               | unknown-standard | 2:",
                "LOG,log,2026-02-01,,,,*,,,,,acme:2026/C-1,sufficient                     | future-collection | 2:",
                "LOG,log,2025-02-30,,,,*,,,,,acme:2026/C-1,sufficient                     | date | 2:",
                "POL,log,2025-02-01,,,,*,,,,,acme:2026/C-1,sufficient                     | duplicate-evidence | 3:",
            })
    void badEvidenceIsAnErrorAtItsPlace(String row, String code, String place) throws IOException {
        String[] rows = row.startsWith("POL") ? new String[] {POLICY, row} : new String[] {row};
        Run run = run(evidence(rows), "in-force --as-of 2025-12-31");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(folder.resolve("evidence.csv") + ":" + place)
                        .contains("error")
                        .endsWith("[" + code + "]"));
    }

    @Test
    void theSameIdInTwoFilesIsAnErrorAtTheSecond() throws IOException {
        String first = evidence(POLICY);
        String second = file("more.csv", HEADER + POLICY.replace("policy", "log") + "\n");
        assertThat(run(first + " " + second, "in-force --as-of 2025-12-31").complaints())
                .anySatisfy(line -> assertThat(line).startsWith(second + ":2:").endsWith("[duplicate-evidence]"));
    }

    @Test
    void keepGoingAnswersFromTheRest() throws IOException {
        String some = evidence(POLICY, "LOG,log,2025-02-30,,,,*,,,,,acme:2026/C-1,sufficient");
        Run run = run(some, "in-force --as-of 2025-12-31", "--keep-going");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 entries refused, 1 error; answered from the rest");
    }

    @Test
    void whatIsNotUnderstoodOrNotUsedIsSaid() throws IOException {
        String odd = evidence(POLICY.replace("C-1", "C-3").replace(",*,", ",,"));
        assertThat(run(odd, "in-force --as-of 2025-12-31").out())
                .contains("[scope-missing]", ": \"now and then\" [unknown-frequency]", "[hash-missing]");
        assertThat(Terminal.run("sets", "--with", odd).out())
                .contains("the pieces of evidence in " + odd + " are not used; inherit takes them by --evidence");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "type3 --as-of 2025-12-31 | '--demand': not type1, type2, stage1, certification, surveillance, recertification, in-force: \"type3\"",
                "type1 --as-of 31.12.2025 | '--as-of': not a day such as 2026-11-22: \"31.12.2025\"",
                "type2 --as-of 2025-12-31 --window 2025 | '--window': not two days such as 2026-01-01..2026-12-31: \"2025\"",
                "type2 --as-of 2025-12-31 --window 2025-12-31..2025-01-01 | '--window': it ends before it begins: \"2025-12-31..2025-01-01\"",
                "type2 --as-of 2025-12-31 | --demand type2 needs --window FROM..TO, the days it looks at",
                "type1 --as-of 2025-12-31 --window 2025-01-01..2025-12-31 | --window belongs to --demand type2, not to type1",
                "surveillance --as-of 2025-12-31 | --demand surveillance needs --since DATE, the day of the last audit",
                "type1 --as-of 2025-12-31 --since 2025-01-01 | a type1 demand has no day since when",
                "certification --as-of 2025-12-31 --since 2026-01-01 | a demand as of 2025-12-31 does not reach back to a later day",
                "type1 --as-of 2025-12-31 --zone Mars | '--zone': not a zone such as Europe/Berlin or UTC: \"Mars\"",
                "type1 --as-of 2025-12-31 --role Some One | a role",
                "type1 --as-of 2025-12-31 --without-evidence X | no evidence \"X\" is given",
                "type1 --as-of 2025-12-31 --without-set X | no mapping set \"X\"; there are",
                "type1 --as-of 2025-12-31 --without-provider X | no provider \"X\" is given",
                "type1 --as-of 2025-12-31 --sets X | no mapping set \"X\"; there are",
            })
    void wrongUsageIsOneLine(String demand, String complaint) throws IOException {
        Run run = run(evidence(POLICY), demand.replace("Some One", "Some_One"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints().stream().filter(l -> !l.startsWith("try: ")).collect(Collectors.toList()))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("error: ").contains(complaint));
    }

    @Test
    void aFileOfAnotherSortIsNoEvidence() throws IOException {
        assertThat(run(controls, "type1 --as-of 2025-12-31").complaints())
                .containsExactly("error: no evidence as of 2025-12-31 in " + controls);
        assertThat(run(evidence(POLICY), "type1 --as-of 2025-12-31", "--responsibility", controls)
                        .complaints())
                .singleElement()
                .asString()
                .startsWith("error: " + controls + " holds no responsibilities but 1 standards");
        assertThat(run(folder.resolve("none.csv").toString(), "type1 --as-of 2025-12-31")
                        .complaints()
                        .get(0))
                .endsWith("there is no such file [io]");
        assertThat(Terminal.run("inherit", "--of", "soc2").complaints().get(0))
                .startsWith("error: Missing required options")
                .contains("--evidence", "--demand", "--as-of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"state\" : \"SUFFICIENT\" | \"state\" : \"COMPLIANT\"",
                "\"type\" : \"certification\" | \"type\" : \"audit\"",
                "\"rule\" : \"FILED\" | \"rule\" : \"GUESSED\"",
                "\"validUntil\" : \"2027-05-04\" | \"validUntil\" : \"04.05.2027\"",
                "\"event\" : \"surveillance\" | \"event\" : \"party\"",
                "\"supports\" : | \"proofs\" :",
                "\"content\" : true | \"content\" : 1",
                "\"programme\" : | \"name\" :",
            })
    void theSchemaRefusesWhatIsNoInheritance(String right, String wrong) throws IOException {
        String question =
                FormatsTest.INHERIT + "--of iso27001:2022 --demand certification --since 2026-05-04 --format json";
        String json = Terminal.run(question.split(" ")).out();
        String edited = json.replace(right, wrong);
        assertThat(edited).isNotEqualTo(json);
        assertThat(FormatsTest.complaints("crosswalk.inherit/1", edited)).isNotEmpty();
    }
}
