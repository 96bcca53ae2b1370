package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scope files and reports, valid and invalid: what each does to an answer, or the error that it gets. */
class ScopesTest {
    private static final String FOLDER = "src/test/resources/scopes/";

    private static String[] coverage(String of, String from, String... more) {
        return Stream.concat(Stream.of("coverage", "--of", of, "--from", from), Arrays.stream(more))
                .toArray(String[]::new);
    }

    private static List<String> row(List<List<String>> rows, String id) {
        return rows.stream().filter(r -> r.get(0).equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid-clause-excluded.json | :1:78: error: iso27001:2022/6.1.2 cannot be excluded: its standard requires it: \"6.1.2\" (refused) [scope-exclusion]",
                "invalid-no-reason.csv        | :3:1: error: excluding iso27001:2022/A.7.4 needs a justification: \"A.7.4\" (refused) [scope-exclusion]",
                "invalid-unknown-control.json | :1:78: error: no requirement \"A.5.38\"",
                "invalid-category.json        | :1:66: error: no category \"safety\" in soc2:2017; it has security,",
                "invalid-alternative.json     | :1:83: error: the standard allows no alternative to iso27001:2022/A.5.1: \"A.5.1\" (refused) [scope-alternative]",
                "invalid-role.json            | :1:84: error: no role \"owner\" in iso27701:2025; it has controller, processor",
                "invalid-contradiction.json   | :2:77: error: iso27001:2022/A.7.4 is stated to be excluded, and cannot be not implemented",
                "invalid-standard.json        | : error: no standard \"iso27001:2023\"; did you mean iso27001:2013, iso27001:2022?",
                "invalid-addition.json        | :1:74: error: A.5.1 is a requirement of iso27001:2022: what is added stands outside it: \"A.5.1\" (refused) [scope-addition]"
            })
    void anInvalidFileIsRefusedWithItsPlace(String file, String complaint) {
        Run run = Terminal.run(coverage("iso27001:2022", "soc2", "--scope", FOLDER + file));

        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + complaint);
    }

    @Test
    void aStatementOfApplicabilityExcludesAndStatesWhatIsNotImplemented() {
        List<List<String>> rows = Data.csv(coverage("iso27001:2022", "soc2", "--scope", FOLDER + "valid-soa.csv"));

        assertThat(row(rows, "A.7.4").subList(1, 3)).containsExactly("EXCLUDED", "soa");
        assertThat(row(rows, "A.5.23").get(1)).isIn("NOT_FULL", "PARTIAL_NOT_FULL");
        assertThat(rows.stream().filter(r -> r.get(1).equals("EXCLUDED"))).hasSize(1);

        String text = Terminal.run(coverage("iso27001:2022", "soc2", "--scope", FOLDER + "valid-soa.csv"))
                .out();
        assertThat(text)
                .contains("without A.7.4; not implemented A.5.23; beside the standard ACME-1")
                .contains("iso27001:2022/A.7.4 is excluded (no premises of our own), but ")
                .doesNotContain("no SoA for");
    }

    @Test
    void anExcludedControlOfTheSourceGivesNothingAndOneThatIsNotImplementedIsNotFull() {
        List<List<String>> rows =
                Data.csv(coverage("iso27001:2022", "iso27001:2022", "--scope", FOLDER + "valid-soa.csv"));

        assertThat(row(rows, "A.5.23").get(1)).isEqualTo("PARTIAL_NOT_FULL");
        assertThat(row(rows, "A.5.1").get(1)).isEqualTo("COVERED");
    }

    @Test
    void categoriesOfAFileAreThoseOfTheOption() {
        assertThat(Data.csv(coverage("iso27001:2022", "soc2", "--scope", FOLDER + "valid-categories.yaml")))
                .isEqualTo(Data.csv(coverage("iso27001:2022", "soc2", "--categories", "security,availability")));
    }

    @Test
    void theRolesOfAllProcessingsApply() {
        List<List<String>> both =
                Data.csv(coverage("iso27701:2025", "iso27001:2022", "--scope", FOLDER + "valid-processings.json"));

        assertThat(both.stream().filter(r -> r.get(1).equals("EXCLUDED"))).isEmpty();
    }

    @Test
    void anAddressableSpecificationIsMetByADocumentedAlternative() {
        String[] question = coverage("hipaa", "iso27001:2022", "--scope", FOLDER + "valid-alternative.json");

        assertThat(row(Data.csv(question), "164.308(a)(3)(ii)(A)").get(1)).isEqualTo("COVERED");
        assertThat(Terminal.run(question).out())
                .contains("hipaa:2013/164.308(a)(3)(ii)(A) is met by an alternative, documented in memo 7");
    }

    @Test
    void securityLeftOutGetsANotice() {
        Run run = Terminal.run(coverage("soc2", "iso27001:2022", "--scope", FOLDER + "valid-security-left-out.json"));

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("security is customary among the category values of soc2:2017 and was not chosen; of its 33"
                        + " requirements all apply all the same");
    }

    @Test
    void aReportGivesItsStatusesAndItsScope() {
        Run run = Terminal.run(coverage("soc2", FOLDER + "report.json"));
        List<List<String>> rows = Data.csv(coverage("soc2", FOLDER + "report.json"));

        assertThat(run.out())
                .contains("given: soc2:2017 type2 2026-01-01..2026-02-15 security: qualified")
                .contains("[short-period]")
                .contains("soc2:2017/CC6.2: one late removal")
                .contains("scope: soc2:2017 (category security)");
        assertThat(row(rows, "CC6.1").get(1)).endsWith("NOT_FULL");
        assertThat(row(rows, "CC6.2").get(1)).isEqualTo("COVERED");
        assertThat(rows.stream().filter(r -> r.get(2).equals("category")).collect(Collectors.toList()))
                .hasSize(28);
    }
}
