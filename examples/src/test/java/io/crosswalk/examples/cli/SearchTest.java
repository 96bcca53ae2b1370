package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Format;
import io.crosswalk.catalogs.Source;
import io.crosswalk.examples.cli.Terminal.Run;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding requirements, and showing wordings of one's own where that is asked, and only there. */
class SearchTest {
    private static final String OVERLAY = "src/test/resources/overlays/ours.json";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "iso27701:2025 | role=controller assessable=true                  | 60",
                "iso27701:2025 | role=processor assessable=true                   | 47",
                "iso27001:2022 | theme=People                                     | 8",
                "iso27001:2022 | kind=control                                     | 93",
                "iso27002:2022 | operational-capability=Physical_security kind=control | 16",
                "soc2:2017     | category=privacy kind=criterion                  | 51",
                "soc2:2017     | under=CC6 kind=criterion                         | 8",
                "hipaa:2013    | status=vacated                                   | 2"
            })
    void figuresThatOtherPeoplePublishAreFound(String standard, String conditions, int count) {
        List<String> command = new ArrayList<>(List.of("requirements", standard));
        List.of(conditions.strip().split(" ")).forEach(c -> command.addAll(List.of("--where", c)));

        assertThat(Data.csv(command.toArray(String[]::new))).hasSize(count + 1);
    }

    @Test
    void nothingFoundIsSaidAndAWrongKeyIsWrongUsage() {
        Run none = Terminal.run("requirements", "soc2", "--where", "title~zebra", "--where", "kind=criterion");
        assertThat(none.code()).isZero();
        assertThat(none.out()).contains("no requirement of soc2:2017 meets title~zebra and kind=criterion");

        Run wrong = Terminal.run("requirements", "soc2", "--where", "theme=People");
        assertThat(wrong.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(wrong.err()).startsWith("error: no key \"theme\" in soc2:2017; there is id,");
    }

    @Test
    void wordingsAreShownWhereTheyAreAskedFor() {
        List<List<String>> rows =
                Data.csv("requirements", "iso27001:2022", "--text", "--with", OVERLAY, "--where", "Eigentext");

        assertThat(rows.get(0)).endsWith("assessable", "text");
        assertThat(rows.get(1)).containsExactly("A.7.2", "control", "Eigentext Titel", "A.7", "true", "Eigentext Satz");
        assertThat(rows).hasSize(2);

        assertThat(Data.csv("requirements", "gdpr", "--text", "--where", "id=Art. 5(1)(a)")
                        .get(0))
                .endsWith("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requirements iso27001:2022",
                "coverage --of iso27001:2022 --from soc2:2017",
                "coverage --of soc2:2017 --from iso27001:2022",
                "mappings soc2:2017 iso27001:2022",
                "explain soc2:2017/CC6.4 iso27001:2022/A.7.2",
                "compare soc2:2017 iso27001:2022",
                "standards",
                "sets"
            })
    void wordingsAreShownNowhereElse(String command) {
        for (String format : List.of("table", "csv", "json")) {
            String[] words = (command + " --with " + OVERLAY + " --format " + format).split(" ");
            Run run = Terminal.run(words);

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out() + run.err())
                    .doesNotContainIgnoringCase("eigentext")
                    .contains("requirements --text shows them");
        }
    }

    @Test
    void aStandardUnderAnOverlayIsWrittenAndReportedWithoutIt() throws IOException {
        Contents file = Documents.read(Source.of(Path.of(OVERLAY))).orThrow();
        Overlay overlay = file.overlays().get(0);
        StandardId id = StandardId.parse("iso27001:2022");
        Standard under = Catalogs.bundled().standard(id).with(overlay).orThrow();
        assertThat(under.wording("A.7.2")).isPresent();

        for (Format format : List.of(Format.NATIVE_JSON, Format.NATIVE_YAML)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Documents.write(Contents.empty().plus(under), format, bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .contains("A.7.2")
                    .doesNotContainIgnoringCase("eigentext");
        }
        List<Standard> standards = Catalogs.bundled().standards().stream()
                .map(s -> s.id().equals(id) ? under : s)
                .collect(Collectors.toList());
        Crosswalk crosswalk =
                Crosswalk.of(standards, Catalogs.bundled().mappingSets()).orThrow();
        CoverageReport report = CoverageReport.of(
                CoverageQuery.of(id).from(StandardId.parse("soc2:2017")).ask(crosswalk), crosswalk);
        assertThat(report.text() + report.csv() + report.json())
                .contains("A.7.2")
                .doesNotContainIgnoringCase("eigentext");
    }

    @Test
    void whatDoesNotFitIsAnErrorWithItsPlace() {
        Run run = Terminal.run("requirements", "soc2", "--with", "src/test/resources/overlays/invalid.json");

        assertThat(run.code()).isEqualTo(Main.BAD_DATA);
        assertThat(run.complaints())
                .anyMatch(l -> l.contains("invalid.json:3:3: error: no requirement \"CC9.9\"")
                        && l.endsWith("[dangling-requirement]"))
                .anyMatch(l -> l.contains("invalid.json:6:3: error: no standard \"soc2:1999\"")
                        && l.endsWith("[dangling-standard]"));
    }
}
