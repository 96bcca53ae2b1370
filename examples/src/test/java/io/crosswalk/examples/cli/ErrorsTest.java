package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in lines that a person can act on, with the right exit code, and never beside half an answer. */
class ErrorsTest {
    private static final Pattern LINE = Pattern.compile("error: \\S.*"
            + "|.+?(:\\d+:\\d+)?: error: .+ \\[[a-z0-9-]+]"
            + "|error: .+ \\[[a-z0-9-]+]"
            + "|\\d+ errors?; no answer is given \\(--keep-going answers from the rest\\)"
            + "|try: crosswalk( [a-z-]+)? --help");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "requirements iso27001:2023                           | no standard \"iso27001:2023\"; did you mean iso27001:2013, iso27001:2022",
                "requirements foo                                     | no standard \"foo\"",
                "coverage --of iso --from soc2                        | did you mean iso27001:2013",
                "coverage --of soc2 --from iso27001:2005              | no standard \"iso27001:2005\"; did you mean iso27001:2013",
                "coverage --of soc2 --from status.csv                 | no standard \"status.csv\" There is no such file either.",
                "agree soc2-2017_coso-2013 nowhere                    | no mapping set or file \"nowhere\"; there are iso27001-2013_iso27001-2022",
                "agree soc2-2017_coso-2013                            | agreement takes two or more mapping sets; there are 1",
                "agree soc2-2017_coso-2013 soc2-2017_hipaa-2013       | mapping set soc2-2017_hipaa-2013@1.0.0 is on soc2:2017 and hipaa:2013",
                "mappings soc2 isoo27001                              | no standard \"isoo27001\"; did you mean iso27001:2013",
                "explain soc2:2017/CC6.1 iso27001:2022/A.5.51         | no requirement \"A.5.51\"; did you mean iso27001:2022/A.5.1",
                "explain soc2:2017/CC6.1 iso27001:2022/5.15           | iso27001:2022/A.5.15?",
                "explain soc2:2017/CC6.1 nist:5/AC-1                  | no standard \"nist:5\"",
                "explain CC6.1 A.5.15                                 | not \"CC6.1\"",
                "coverage --of iso27001:2022 --from soc2 --categories sec  | no category \"sec\" in soc2:2017; it has security, availability",
                "coverage --of iso27001:2022 --from iso27001:2022 --categories security | --categories needs one standard with categories",
                "coverage --of iso27001:2022 --from soc2 --sets foo        | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "mappings soc2 iso27001:2022 --sets foo                    | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "mappings soc2 iso27001:2022 --closed-world foo            | --closed-world says what follows: it needs --derived",
                "explain soc2/CC6.1 iso27001:2022/A.5.15 --closed-world foo | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "explain soc2/CC6.1 iso27001:2022/A.5.15 --sets foo --closed-world bar | mapping set \"bar\" cannot be read as closed: it is not one of those to use",
                "explain soc2/CC6.1 iso27001:2022/A.5.15 --sets foo        | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "coverage --of iso27001:2022 --from soc2 --at-least 2      | '--at-least': not a number from 0 to 1: \"2\"",
                "coverage --of iso27001:2022 --from soc2 --at-least -0.1   | '--at-least': not a number from 0 to 1: \"-0.1\"",
                "coverage --of iso27001:2022 --from soc2 --at-least NaN    | '--at-least': not a number from 0 to 1: \"NaN\"",
                "mappings soc2 iso27001:2022 --at-least high               | '--at-least': not a number from 0 to 1: \"high\"",
                "standards --format xml                               | '--format': not table, json or csv: \"xml\"",
                "what-if --of iso27001:2022 --from soc2                   | say what would be different: --drop-set, --drop, --drop-standard",
                "what-if --of iso27001:2022 --from soc2 --drop-set foo    | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "what-if --of iso27001:2022 --from soc2 --drop foo#1      | no mapping set \"foo\"; there are iso27001-2013_iso27001-2022",
                "what-if --of iso27001:2022 --from soc2 --drop soc2-2017_coso-2013    | a mapping is SET#N, such as",
                "what-if --of iso27001:2022 --from soc2 --drop soc2-2017_coso-2013#0  | a mapping is SET#N, such as",
                "what-if --of iso27001:2022 --from soc2 --drop soc2-2017_coso-2013#18 | no mapping 18 in soc2-2017_coso-2013@1.0.0, which has 17",
                "what-if --of iso27001:2022 --from soc2 --drop-standard iso27001:2022 | drops iso27001:2022, which is asked about",
                "what-if --of iso27001:2022 --from soc2 --drop-standard soc2 --status soc2=full | states something of soc2:2017, which it leaves out",
                "what-if --of iso27001:2022 --from soc2 --status soc2/CC6.1     | a status is ID=STATUS, not \"soc2/CC6.1\"",
                "what-if --of iso27001:2022 --from soc2 --status soc2/CC6.1=ok  | no status \"ok\"; there are full, partial, not-full, none, not-applicable, unstated",
                "what-if --of iso27001:2022 --from soc2 --status soc2=none      | a whole standard is full or unstated, not none",
                "what-if --of iso27001:2022 --from soc2 --status soc2/CC99=full | no requirement \"CC99\"",
                "what-if --of iso27001:2022 --from soc2 --each row              | '--each' (WHAT): not set, mapping or given: \"row\"",
                "coverage --of iso27001:2022                               | Missing required option: '--from",
                "explain soc2:2017/CC6.1                              | Missing required parameter: 'REQUIREMENT'",
                "coverag --of iso27001:2022                                | no command \"coverag\"; did you mean coverage",
                "frobnicate                                           | no command \"frobnicate\"",
                "standards --formt csv                                | no option \"--formt\"; did you mean --format",
                "standards extra                                      | one argument too many: \"extra\"",
                "coverage --of iso27001 --from soc2                     | \"iso27001\" fits several standards: iso27001:2013, iso27001:2022",
                "standards --no-bundled                               | --no-bundled needs --with FILE",
                "check --no-bundled                                   | there is nothing to check: --no-bundled needs FILE",
            })
    void wrongUsageIsOneLineAndExitsWithTwo(String command, String complaint) {
        Run run = refused(2, command.split(" "));
        assertThat(run.complaints().get(0)).startsWith("error: ").contains(complaint);
        assertThat(run.complaints().stream().filter(l -> !l.startsWith("try: ")))
                .hasSize(1);
    }

    @Test
    void aNameWithoutEditionIsRefusedWhereSeveralExist() throws IOException {
        String next =
                file("next.json", standard("soc2:2030", "{\"id\": \"X\", \"kind\": \"criterion\", \"title\": \"x\"}"));
        Run run = refused(2, "requirements", "soc2", "--with", next);
        assertThat(run.complaints().get(0)).contains("\"soc2\" fits several standards: soc2:2017, soc2:2030");
        assertThat(Terminal.run("requirements", "soc2:2030", "--with", next).code())
                .isZero();
    }

    @Test
    void aScopeThatLeavesNothingIsNoQuestion() throws IOException {
        String acme = file("acme.json", """
                {"crosswalk": 1, "standards": [{"id": "acme:2026", "title": "Acme", "choices": ["category"], "requirements": [
                  {"id": "H", "kind": "group", "title": "h", "attributes": {"category": ["heading"]}},
                  {"id": "X", "kind": "control", "title": "x", "attributes": {"category": ["real"]}}]}]}
                """);
        String[] question = {"coverage", "--of", "acme:2026", "--from", "iso27001:2022", "--with", acme, "--categories"
        };
        Run run = refused(2, with(question, "heading"));
        assertThat(run.complaints().get(0)).contains("acme:2026");
        assertThat(Terminal.run(with(question, "real")).code()).isZero();
    }

    @Test
    void aDirectoryAndAMissingFileAreErrorsOfData() throws IOException {
        assertThat(refused(1, "standards", "--with", folder.toString()).err()).contains("it is a directory [io]");
        assertThat(refused(1, "coverage", "--of", "soc2", "--from", folder.toString())
                        .err())
                .contains("[io]");
        assertThat(refused(1, "standards", "--with", folder.resolve("none.json").toString())
                        .err())
                .contains("none.json: error: cannot read: there is no such file [io]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "syntax           | 1:32 | {\"crosswalk\": 1, \"standards\": [}",
                "trailing-content | 2:1  | {\"crosswalk\": 1, \"standards\": [{\"id\": \"a:1\", \"title\": \"a\", \"requirements\": [{\"id\": \"X\", \"kind\": \"control\", \"title\": \"x\"}]}]}~junk",
                "wrong-type       | 1:51 | {\"crosswalk\": 1, \"standards\": [{\"id\": \"a:1\", \"title\": [], \"requirements\": []}]}",
                "duplicate-key    | 1:17 | {\"crosswalk\": 1, \"crosswalk\": 1}",
            })
    void aMalformedFileIsNamedWithItsPlace(String code, String place, String text) throws IOException {
        String path = file("bad.json", text.replace('~', '\n'));
        Run run = refused(1, "standards", "--with", path);
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(path + ":" + place.substring(0, place.indexOf(':') + 1))
                        .endsWith("[" + code + "]"));
    }

    @Test
    void aRequirementTwiceIsAnErrorAtTheSecond() throws IOException {
        String one = "{\"id\": \"X\", \"kind\": \"control\", \"title\": \"x\"}";
        String path = file("twice.json", standard("a:1", one + ",\n" + one));
        assertThat(refused(1, "standards", "--with", path).complaints())
                .anySatisfy(
                        line -> assertThat(line).startsWith(path + ":2:").contains("\"X\"", "[duplicate-requirement]"));
    }

    @Test
    void aStandardThatIsHereAlreadyIsRefusedUnlessEqual() throws IOException {
        String path =
                file("soc2.json", standard("soc2:2017", "{\"id\": \"X\", \"kind\": \"criterion\", \"title\": \"x\"}"));
        assertThat(refused(1, "standards", "--with", path).err()).contains("[standard-twice]");
        assertThat(Terminal.run("standards", "--with", path, "--no-bundled").code())
                .isZero();
    }

    /** A hundred megabytes of opening brackets: refused at the bound of nesting, in the time and memory of a small file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[ | [wrong-type]", "{\"crosswalk\": 1, \"standards\": | [limit-exceeded]"})
    void nestingIsBounded(String start, String code) throws IOException {
        Path path = folder.resolve("deep.json");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '[');
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        assertThat(refused(1, "standards", "--with", path.toString()).err()).contains(code);
    }

    @Test
    void everyRowOfAStatusFileThatIsRefusedIsNamedWithItsLine() throws IOException {
        String path = badStatuses();
        Run run = refused(1, "coverage", "--of", "iso27001:2022", "--from", path);
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line).startsWith(path + ":3:").contains("foo"));
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line).startsWith(path + ":4:").contains("yes"));
        assertThat(run.complaints()).anySatisfy(line -> assertThat(line).contains("CC6.99", "soc2:2017/CC6.1"));
        assertThat(run.complaints()).last().asString().startsWith("3 errors; no answer is given");
    }

    @Test
    void anUnknownIdInAStatusFileIsNamedWithItsLine() throws IOException {
        String path = badStatuses();
        Run run = refused(1, "coverage", "--of", "iso27001:2022", "--from", path);
        assertThat(run.complaints())
                .anySatisfy(line -> assertThat(line).startsWith(path + ":5:").contains("CC6.99"));
    }

    @Test
    void keepGoingSaysAboveTheAnswerWhatWasRefused() throws IOException {
        String[] question = {"coverage", "--of", "iso27001:2022", "--from", badStatuses(), "--keep-going"};
        Run table = Terminal.run(question);
        assertThat(table.code()).isZero();
        assertThat(table.err()).isEmpty();
        assertThat(table.out()).startsWith("3 entries refused, 3 errors; answered from the rest\n");
        assertThat(table.out()).contains("A.7.2  ");
        Run csv = Terminal.run(with(question, "--format", "csv"));
        assertThat(csv.code()).isZero();
        assertThat(csv.out()).startsWith("id,verdict,");
        assertThat(csv.complaints().get(0)).isEqualTo("note: 3 entries refused, 3 errors; answered from the rest");
    }

    @Test
    void aFileWithoutStatusesAndStandardsIsNoAnswerToFrom() throws IOException {
        String path = file(
                "scope.json",
                "{\"crosswalk\": 1, \"scopes\": [{\"standard\": \"soc2:2017\", \"choose\":"
                        + " {\"category\": \"security\"}}]}");
        assertThat(refused(2, "coverage", "--of", "soc2", "--from", path).err())
                .contains(path + " holds no statuses", "--with");
    }

    @Test
    void statusesGivenInTheWrongPlaceAreNotDroppedInSilence() throws IOException {
        String path = file("status.csv", "id,status\nsoc2:2017/CC6.4,full\n");
        assertThat(Terminal.run("sets", "--with", path).out()).startsWith("the statuses in " + path + " are not used");
    }

    @Test
    void whatNoCommandShowsIsNotDroppedInSilence() throws IOException {
        String scope = file(
                "scope.json",
                "{\"crosswalk\": 1, \"scopes\": [{\"standard\": \"soc2:2017\", \"choose\": {\"category\": \"privacy\"}}]}");
        assertThat(Terminal.run("sets", "--with", scope).out()).contains("the scopes in " + scope + " are not used");
    }

    @Test
    void ownStandardsAndMappingsDoWithoutTheBundledOnes() throws IOException {
        String path = file("own.json", """
                {"crosswalk": 1, "standards": [
                  {"id": "acme:1", "title": "Acme", "requirements": [{"id": "X", "kind": "control", "title": "x"}]},
                  {"id": "law:1", "title": "Law", "requirements": [{"id": "Y", "kind": "article", "title": "y"}]}],
                 "mappingSets": [{"id": "acme_law", "source": "acme:1", "target": "law:1", "provenance": {"author": "Acme"},
                  "mappings": [{"source": ["X"], "relationship": "superset-of", "target": ["Y"]}]}]}
                """);
        String[] own = {"--no-bundled", "--with", path};
        assertThat(Data.csv(with(new String[] {"standards"}, own))).hasSize(3);
        assertThat(Data.csv(with(new String[] {"coverage", "--of", "law", "--from", "acme"}, own))
                        .get(1))
                .startsWith("Y", "COVERED");
        assertThat(Data.csv(with(new String[] {"coverage", "--of", "acme", "--from", "law"}, own))
                        .get(1))
                .startsWith("X", "PARTIAL");
    }

    private String badStatuses() throws IOException {
        return file("status.csv", """
                id,status
                soc2:2017/CC6.4,full
                foo,full
                soc2:2017/CC6.2,yes
                soc2:2017/CC6.99,full
                """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static String standard(String id, String requirements) {
        return "{\"crosswalk\": 1, \"standards\": [{\"id\": \"" + id + "\", \"title\": \"t\", \"requirements\": ["
                + requirements + "]}]}";
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    private static Run refused(int code, String... args) {
        Run run = Terminal.run(args);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(LINE));
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "java.", "internal error");
        return run;
    }
}
