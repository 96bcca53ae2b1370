package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.Golden;
import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit of mapping sets, as people and programs get it. */
class CheckTest {
    private static final String DEFECTS = "src/test/resources/check/defects.json";
    private static final Path METHOD = Golden.module().resolve("../docs/method.md");

    @TempDir
    Path folder;

    private String file(String name, String mapping) throws IOException {
        return Files.writeString(folder.resolve(name), """
                        {"crosswalk": 1, "mappingSets": [{"id": "mine", "source": "soc2:2017", "target": "iso27001:2022",
                        "provenance": {"author": "Me"}, "mappings": [
                        %s
                        ]}]}""".formatted(mapping)).toString();
    }

    /** What was noticed when reading, when linking and by the audit, in one list. */
    @ParameterizedTest
    @CsvSource({"check-defects.txt, table", "check-defects.csv, csv"})
    void findingsAreListed(String golden, String format) {
        Run run = Terminal.run("check", DEFECTS, "--no-bundled", "--format", format);
        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        Golden.check(golden, run.out());
    }

    @Test
    void aFileIsCheckedTogetherWithWhatIsBundledAndOnlyWhatConcernsItIsSaid() throws IOException {
        String mine = file(
                "mine.json",
                "{\"source\": [\"CC6.4\"], \"relationship\": \"no-relationship\", \"target\": [\"A.7.2\"]}");
        Run run = Terminal.run("check", mine, "--format", "csv");
        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        assertThat(run.err()).startsWith("note: checked 1 mapping set of 14 loaded: 1 error, ");
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("mine"));
        assertThat(run.out())
                .contains("contradiction,error," + mine + ":3:1,", "[soc2-2017_iso27001-2022#", "superset-of");
        assertThat(Terminal.run("check", mine, "--no-bundled").code())
                .as("without the standards it needs")
                .isEqualTo(Main.BAD_DATA);
    }

    @Test
    void whatIsInOrderExitsWithZero() throws IOException {
        Path fine = Files.writeString(
                folder.resolve("fine.json"),
                Files.readString(Path.of(DEFECTS))
                        .replaceAll(
                                "(?s)\\{\"source\".*]\\}",
                                "{\"source\": [\"AC-1\"], \"relationship\": \"subset-of\", \"target\": [\"R1\"]}"));
        Run run = Terminal.run("check", fine.toString(), "--no-bundled", "--format", "csv");
        assertThat(run.out()).isEqualTo("code,severity,location,message\n");
        assertThat(run.code()).isEqualTo(Main.ANSWERED);
    }

    @Test
    void aFileThatCannotBeReadIsAFinding() {
        Run run = Terminal.run("check", folder.resolve("none.json").toString(), "--no-bundled", "--format", "csv");
        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        assertThat(run.out()).contains("\nio,error,");
    }

    /** Statuses of a file are resolved as well. */
    @Test
    void aStatusOfAnUnknownRequirementIsAFinding() throws IOException {
        Path statuses = Files.writeString(folder.resolve("status.csv"), "id,status\nacme:2025/AC-7,full\n");
        Run run = Terminal.run("check", statuses.toString(), "--with", DEFECTS, "--no-bundled", "--format", "csv");
        assertThat(run.out()).contains("dangling-requirement,error," + statuses + ":2:1,");
        assertThat(run.out()).as("the set was loaded, not asked about").doesNotContain("duplicate-claim");
    }

    @Test
    void aSetIsAuditedAsIfEveryPairHadBeenConsidered() {
        String set = "iso27001-2022_iso27002-2022";
        assertThat(Terminal.run("check", "--closed-world", set, "--format", "csv")
                        .out())
                .contains("absent-overlap,warning,," + set + ": is read as closed and leaves out that ");
    }

    /** Every lint with a warning about a bundled set has a row in the table of docs/method.md, which explains it. */
    @Test
    void theBundledSetsHaveNoErrorsAndTheirWarningsAreExplained() throws IOException {
        assertThat(Terminal.run("check").code()).isEqualTo(Main.ANSWERED);
        Set<String> warnings = new TreeSet<>();
        Pattern set = Pattern.compile("^([A-Za-z0-9._-]+?)(#\\d+)?: ");
        for (List<String> row : Data.csv("check")) {
            if (row.get(1).equals("warning")) {
                Matcher subject = set.matcher(row.get(3));
                assertThat(subject.find()).as(row.get(3)).isTrue();
                warnings.add("| `" + row.get(0) + "` | " + subject.group(1));
            }
        }
        List<String> explained = Files.readAllLines(METHOD).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" | ", line.indexOf("` | ") + 4)))
                .collect(Collectors.toList());
        assertThat(explained).containsExactlyInAnyOrderElementsOf(warnings);
    }
}
