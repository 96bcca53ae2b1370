package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What may be added, dropped and stated on the command line. */
class WhatIfTest {
    private static final String CONTROLS = "src/main/resources/io/crosswalk/examples/controls.csv";
    private static final String COSO = "soc2-2017_coso-2013";

    @TempDir
    Path folder;

    private static String[] question(String... more) {
        List<String> all =
                new ArrayList<>(List.of("what-if", "--of", "coso:2013", "--from", "soc2:2017", "--sets", COSO));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** A mapping set of the id of a bundled one, in another version. */
    private String version2(String target) throws IOException {
        Path file = Files.writeString(folder.resolve("version-2.json"), """
                {"crosswalk": 1, "mappingSets": [{
                  "id": "soc2-2017_coso-2013", "version": "2.0.0", "source": "soc2:2017", "target": "coso:2013",
                  "provenance": {"author": "somebody"},
                  "mappings": [
                    {"source": ["CC1.1"], "relationship": "equal", "target": ["1"]},
                    {"source": ["CC1.2"], "relationship": "intersects-with", "target": ["TARGET"]}
                  ]}]}
                """.replace("TARGET", target));
        return file.toString();
    }

    @Test
    void aSetIsReplacedByAnotherVersionOfItself() throws IOException {
        List<List<String>> rows = Data.csv(question("--drop-set", COSO, "--add", version2("2")));
        assertThat(rows.get(1))
                .containsExactly("without " + COSO + ", with " + COSO + "@2.0.0", "2", "COVERED", "PARTIAL");
        assertThat(rows.stream().skip(2)).hasSize(15).allMatch(row -> row.get(3).equals("UNKNOWN"));
        assertThat(Data.csv(question("--add", version2("2")))).hasSize(1);
    }

    @Test
    void aBadAdditionGivesNoAnswerUnlessAskedTo() throws IOException {
        String[] bad = question("--add", version2("99"));
        Run refused = Terminal.run(bad);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "version-2.json:6:",
                        "no requirement \"99\"",
                        "[dangling-requirement]",
                        "1 error; no answer is given");

        Run kept = Terminal.run(question("--add", version2("99"), "--keep-going"));
        assertThat(kept.code()).isZero();
        assertThat(kept.out()).startsWith("1 entry refused, 1 error; answered from the rest\n");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Run none = Terminal.run(question("--add", folder.resolve("nowhere.json").toString()));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("there is no such file");
    }

    @Test
    void statusesAreAddedByAFileToo() throws IOException {
        String statuses = Files.writeString(folder.resolve("status.csv"), """
                        id,status
                        soc2:2017/CC1.1,none
                        soc2:2017/CC1.2,partial
                        """).toString();
        List<List<String>> byFile = Data.csv(question("--add", statuses));
        assertThat(byFile.subList(1, byFile.size()))
                .extracting(row -> row.get(1) + " " + row.get(3))
                .containsExactly("1 GAP", "2 PARTIAL_NOT_FULL");
        assertThat(Data.csv(question("--status", "soc2:2017/CC1.1=none", "--status", "soc2/CC1.2=partial")))
                .isEqualTo(byFile);
    }

    @Test
    void anAddedStandardMayBeStated() {
        String[] own = {"what-if", "--of", "soc2:2017", "--from", "iso27001:2022", "--add", CONTROLS};
        assertThat(Data.csv(own)).hasSize(1);
        String[] stated = Arrays.copyOf(own, own.length + 2);
        stated[own.length] = "--status";
        stated[own.length + 1] = "example:2026/CH-1=full";
        assertThat(Data.csv(stated).get(1).subList(1, 4)).containsExactly("CC8.1", "PARTIAL", "COVERED");
    }

    @Test
    void whatIsStatedAndEachSingleFailureAreAskedTogether() {
        JsonNode answer = Data.json(
                question("--drop", COSO + "#1", "--drop", COSO + "@1.0.0#2", "--each", "set", "--each", "given"));
        assertThat(answer.get("scenarios")).hasSize(1 + 1 + 61);
        JsonNode first = answer.get("scenarios").get(0);
        assertThat(first.get("name").asString()).isEqualTo("without " + COSO + "#1, without " + COSO + "#2");
        assertThat(first.get("changes").get(0).asString())
                .isEqualTo("without soc2:2017/CC1.1 equal coso:2013/1 [" + COSO + "@1.0.0#1]");
        assertThat(first.get("verdicts")).hasSize(2);
    }

    @Test
    void aNameThatIsNoIdIsSaid() {
        Run run = Terminal.run(
                "what-if", "--of", "soc2:2017", "--from", "iso27001:2022", "--drop-standard", "ISO/IEC 27701:2025");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("iso27701:2025").contains("without iso27701:2025: ");
    }

    @Test
    void aScopeHoldsInEveryScenario() {
        List<List<String>> rows = Data.csv(
                "what-if",
                "--of",
                "soc2:2017",
                "--from",
                "iso27001:2022",
                "--categories",
                "security",
                "--status",
                "iso27001:2022=unstated");
        assertThat(rows).hasSize(34);
        assertThat(rows.stream().skip(1))
                .allMatch(row -> row.get(1).startsWith("CC") && row.get(3).equals("UNKNOWN"));
    }
}
