package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.Golden;
import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** What people read: each answer, whole, beside a golden file. */
class AnswersTest {
    private static final String CONTROLS = "src/main/resources/io/crosswalk/examples/controls.csv";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "standards.txt,                      standards",
        "standards.csv,                      standards --format csv",
        "sets.txt,                           sets",
        "sets.csv,                           sets --format csv",
        "sets-figures.csv,                   sets --figures --format csv",
        "mappings-derived.csv,               'mappings coso:2013 iso27001:2022 --derived --format csv'",
        "requirements-soc2.csv,              requirements soc2:2017 --format csv",
        "coverage-iso27001-from-soc2.txt,    coverage --of iso27001:2022 --from soc2:2017",
        "coverage-soc2-from-iso27001.txt,    coverage --of soc2:2017 --from iso27001:2022",
        "gaps-soc2-from-iso27001.txt,        coverage --of soc2:2017 --from iso27001:2022 --gaps",
        "coverage-new-edition.txt,           coverage --of iso27001:2022 --from iso27001:2013",
        "coverage-security-only.txt,         'coverage --of iso27001:2022 --from soc2:2017 --categories security'",
        "coverage-soc2-privacy.txt,          'coverage --of soc2:2017 --from iso27001:2022 --categories privacy'",
        "coverage-soc2-from-own.txt,         'coverage --of soc2:2017 --from example:2026 --with CONTROLS'",
        "mappings-own.csv,                   'mappings example:2026 soc2:2017 --with CONTROLS --format csv'",
        "coverage-own-from-soc2.txt,         'coverage --of example:2026 --from soc2:2017 --with CONTROLS'",
        "compare-soc2-iso27001.txt,          compare soc2:2017 iso27001:2022",
        "compare-soc2-iso27701.txt,          compare soc2:2017 iso27701:2025",
        "compare-gdpr-iso27701.txt,          compare gdpr:2016 iso27701:2025",
        "compare-nis2-dora.txt,              compare nis2:2022 dora:2022",
        "compare-hipaa-soc2.txt,             compare hipaa:2013 soc2:2017",
        "compare-in-scope.txt,               'compare soc2 iso27001:2022 --categories security --scope src/test/resources/scopes/valid-soa.csv'",
        "explain-overlap.txt,                explain soc2:2017/CC6.1 iso27001:2022/A.5.15",
        "explain-containment.txt,            explain soc2:2017/CC6.4 iso27001:2022/A.7.2",
        "explain-containment-strict.txt,     explain soc2:2017/CC6.4 iso27001:2022/A.7.2 --strict",
        "explain-joint-cover.txt,            explain soc2:2017/CC6.8 iso27001:2022/A.8.19",
        "explain-joint-cover-reversed.txt,   explain iso27001:2022/A.8.19 soc2:2017/CC6.8",
        "explain-unrelated.txt,              explain soc2:2017/P6.7 iso27001:2022/A.8.6",
        "agree-coso.txt,                     agree soc2-2017_coso-2013 src/test/resources/agreement/second-opinion.json",
        "agree-coso.csv,                     agree soc2-2017_coso-2013 src/test/resources/agreement/second-opinion.json --format csv",
        "explain-closed-world.txt,           explain iso27002:2022/8.6 soc2:2017/P6.7 --closed-world soc2-2017_iso27001-2022",
        "what-if-without-set.txt,            'what-if --of iso27001:2022 --from soc2:2017 --from nist-csf:2.0 --drop-set soc2-2017_iso27001-2022'",
        "what-if-lapsed.txt,                 'what-if --of iso27001:2022 --from soc2:2017 --from nist-csf:2.0 --status soc2:2017=unstated'",
        "what-if-own.txt,                    'what-if --of soc2:2017 --from iso27001:2022 --add CONTROLS --status example:2026=full'",
        "what-if-each-given.txt,             'what-if --of iso27001:2022 --from soc2:2017 --each given'",
        "what-if-each-mapping.txt,           what-if --of soc2:2017 --from coso:2013 --each mapping",
        "what-if-several.txt,                'what-if --of iso27001:2022 --from soc2:2017 --drop soc2-2017_iso27001-2022@1.1.0#247 --status soc2:2017/CC6.4=none'",
        "explain-left-out.txt,               explain soc2:2017/CC6.4 iso27001:2022/A.7.2 --at-least 0.95",
    })
    void answers(String golden, String command) {
        Run run = Terminal.run(command.replace("CONTROLS", CONTROLS).split(" +"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check(golden, run.out());
    }

    @Test
    void answersFromAFileOfStatuses() throws IOException {
        Path statuses = Files.writeString(folder.resolve("status.csv"), """
                id,status
                soc2:2017/CC6.4,full
                soc2:2017/CC6.8,full
                soc2:2017/CC6.3,none
                soc2:2017/CC7.3,not-full
                soc2:2017/A1.1,partial
                soc2:2017/CC8.1,not-applicable
                """);
        Run run = Terminal.run("coverage", "--of", "iso27001:2022", "--from", statuses.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("coverage-from-statuses.txt", run.out());
    }

    /** The rows of one source, and every row of a joint cover: a mapping set of thousands of words is not read twice. */
    @Test
    void mappingsAreRows() {
        Run run = Terminal.run("mappings", "soc2:2017", "iso27001:2022", "--format", "csv");
        assertThat(run.code()).isZero();
        String excerpt = run.out()
                .lines()
                .filter(l -> l.startsWith("source_id,") || l.startsWith("CC6.4,") || l.contains(",related,"))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.check("mappings-excerpt.csv", excerpt);
    }

    /** Everything that is more than an overlap, and three overlaps. */
    @Test
    void coverageIsRows() {
        Run run = Terminal.run("coverage", "--of", "iso27001:2022", "--from", "soc2:2017", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.complaints())
                .as("what a table says above the answer is said beside it")
                .isNotEmpty()
                .allMatch(l -> l.startsWith("note: "));
        String excerpt = run.out()
                .lines()
                .filter(l -> !l.contains(",PARTIAL,") || l.matches("(5\\.3|A\\.5\\.17|A\\.8\\.28),.*"))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.check("coverage-excerpt.csv", excerpt);
    }

    @ParameterizedTest
    @CsvSource({"ISO/IEC 27001:2022, iso27001:2022", "ISO 27701:2026, iso27701:2025", "SOC 2:2022, soc2:2017"})
    void anAliasIsResolvedAndSaysSo(String alias, String id) {
        Run run = Terminal.run("requirements", alias);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst().orElse("")).contains(alias, id);
    }

    @Test
    void whatASetLeavesOutFollowsIfAsked() {
        String set = "soc2-2017_iso27001-2022";
        assertThat(Terminal.run(
                                "mappings",
                                "soc2:2017",
                                "iso27001:2022",
                                "--derived",
                                "--format",
                                "csv",
                                "--closed-world",
                                set)
                        .out()
                        .lines()
                        .filter(l -> l.contains(",no-relationship,") && l.contains("left out by " + set)))
                .hasSizeGreaterThan(1_000);
        assertThat(Terminal.run("coverage", "--of", "iso27001:2022", "--from", "soc2:2017", "--closed-world", set)
                        .out())
                .contains("read as closed, so that a pair left out has nothing in common: " + set);
    }

    @Test
    void aNoteIsSaidOnce() {
        Run run = Terminal.run("coverage", "--of", "ISO 27001:2022", "--from", "ISO 27001:2022");
        assertThat(run.out().lines().filter(l -> l.contains("is read as"))).hasSize(1);
        assertThat(run.out()).contains("given as satisfied");
    }

    @Test
    void aPairOfStandardsWithoutMappingsSaysSo() {
        Run run = Terminal.run("mappings", "coso:2013", "gdpr:2016");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("no mapping in use joins coso:2013 and gdpr:2016\n");
    }

    @Test
    void sameQuestionSameBytes() {
        String[] question = {"coverage", "--of", "iso27001:2022", "--from", "soc2:2017", "--format", "json"};
        assertThat(Terminal.run(question).out())
                .isEqualTo(Terminal.run(question).out());
    }

    @Test
    void colourIsForTerminalsOnly() {
        String[] question = {"coverage", "--of", "iso27001:2022", "--from", "soc2:2017"};
        String plain = Terminal.run(Ansi.OFF, question).out();
        String painted = Terminal.run(Ansi.ON, question).out();
        assertThat(plain).doesNotContain("\u001B");
        assertThat(painted.lines().filter(l -> l.startsWith("\u001B")))
                .as("one painted heading for each block")
                .hasSize(3);
        assertThat(painted.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"csv", "json"})
    void programsNeverGetColour(String format) {
        Run run = Terminal.run(Ansi.ON, "coverage", "--of", "iso27001:2022", "--from", "soc2:2017", "--format", format);
        assertThat(run.out()).isNotEmpty().doesNotContain("\u001B");
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(Terminal.run("--help").out())
                .contains(
                        "standards", "requirements", "sets", "mappings", "coverage", "explain", "check", "Exit codes");
        assertThat(Terminal.run().out()).isEqualTo(Terminal.run("--help").out());
    }
}
