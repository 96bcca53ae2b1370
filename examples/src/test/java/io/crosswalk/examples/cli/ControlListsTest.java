package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company's own control list on the command line: loaded beside the bundled standards, or given as satisfied. */
class ControlListsTest {
    private static final String CONTROLS = "src/main/resources/io/crosswalk/examples/controls.csv";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<List<String>> rows(String... args) {
        return Data.csv(args);
    }

    @Test
    void aListMayBeGivenAsItsFile() {
        String[] byName = {"coverage", "--of", "soc2:2017", "--from", "example:2026", "--with", CONTROLS};
        String[] byFile = {"coverage", "--of", "soc2:2017", "--from", CONTROLS};

        assertThat(rows(byFile)).isEqualTo(rows(byName));
        assertThat(Terminal.run(byFile).out()).startsWith("given: example:2026, satisfied in full\n");
        assertThat(Terminal.run(byFile).out()).endsWith(Terminal.run(byName).out());
    }

    @Test
    void aJointCoverHoldsIfAllOfItIsFoundInOperation() throws IOException {
        String statuses = file(
                "status.csv", "id,status\nexample:2026/AC-1,full\nexample:2026/AC-2,full\nexample:2026/AC-3,full\n");
        List<List<String>> rows = rows("coverage", "--of", "soc2", "--from", statuses, "--with", CONTROLS);

        assertThat(rows.stream().filter(r -> r.get(0).matches("CC6\\.[23]")).map(r -> r.get(0) + " " + r.get(1)))
                .containsExactly("CC6.2 COVERED", "CC6.3 PARTIAL");
    }

    /** With the rows of a joint cover that are left, the answer would claim more than the list does. */
    @Test
    void keepingOnGoingNeverMakesAJointCoverSmaller() throws IOException {
        String text =
                Files.readString(Path.of(CONTROLS)).replace("AC-2,Accounts are closed", "AC-2,Accounts, are closed");
        String[] question = {"coverage", "--of", "soc2:2017", "--from", file("broken.csv", text)};

        Run refused = Terminal.run(question);
        assertThat(refused.code()).isEqualTo(Main.BAD_DATA);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.complaints().stream()
                        .filter(l -> l.contains("[group]"))
                        .collect(Collectors.toList()))
                .hasSize(2);

        List<List<String>> rows = rows("coverage", "--of", "soc2:2017", "--from", question[4], "--keep-going");
        assertThat(rows.stream().filter(r -> r.get(0).matches("CC6\\.[234]")).map(r -> r.get(0) + " " + r.get(1)))
                .containsExactly("CC6.2 PARTIAL", "CC6.3 PARTIAL", "CC6.4 COVERED");
    }

    @Test
    void aRequirementThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        String list = file(
                "list.csv",
                "# acme:2025 List\n# publisher: Acme\nid,title,requirement,relationship\nA,a,SOC 2/CC6.99,equal\n");
        Run run = Terminal.run("coverage", "--of", "soc2", "--from", list);

        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        assertThat(run.err()).contains(list + ":4:5: error", "CC6.99", "[dangling-requirement]");
    }

    @Test
    void aFileInBothOptionsIsReadOnce() throws IOException {
        String list = file("list.csv", "# acme:2025 List\nid,title,requirement,relationship\nA,a,soc2:2017/CC6.1,\n");
        Run run = Terminal.run("coverage", "--of", "soc2", "--from", list, "--with", list);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(l -> l.contains("[provenance-missing]")))
                .hasSize(1);
    }
}
