package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.Golden;
import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of one format written in another, with an account of every row. */
class ConvertTest {
    private static final String TABLE = "src/test/resources/convert/table.csv";

    @TempDir
    Path folder;

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"convert-table.txt, table", "convert-table.csv, csv", "convert-table.json, json"})
    void whatBecameOfEveryRowIsSaid(String golden, String format) {
        Run run = Terminal.run("convert", TABLE, out("set.json"), "--format", format);
        assertThat(run.code()).isZero();
        Golden.check(golden, run.out().replace(out("set.json"), "set.json"));
        if (!format.equals("table")) {
            assertThat(run.err()).contains("note: wrote ");
        }
        if (format.equals("csv")) {
            assertThat(run.err()).contains("note: 4 read = 1 kept + 2 repaired + 1 refused; 0 errors, 2 warnings, ");
        }
    }

    @Test
    void aTableThatWasConvertedAnswersQuestionsInEveryFormat() throws IOException {
        String json = out("set.json");
        String xlsx = out("set.xlsx");
        String csv = out("set.csv");
        assertThat(Terminal.run("convert", TABLE, json).code()).isZero();
        assertThat(Terminal.run("convert", json, xlsx).code()).isZero();
        assertThat(Terminal.run("convert", xlsx, csv).code()).isZero();
        String answer = null;
        for (String file : List.of(TABLE, json, xlsx, csv)) {
            Run run = Terminal.run(
                    "mappings", "soc2:2017", "iso27001:2022", "--no-bundled", "--with", file, "--format", "csv");
            // the standards are bundled: without them the set is refused, which is the same for all
            answer = answer == null ? run.out() : answer;
            assertThat(run.out()).as(file).isEqualTo(answer);
        }
        Run run = Terminal.run("mappings", "soc2:2017", "iso27001:2022", "--with", xlsx, "--format", "csv");
        assertThat(run.out()).contains("CC6.1,A.5.16,intersects-with,semantic", "CC6.1,A.8.2,superset-of,semantic,7");
        assertThat(Files.readString(Path.of(csv))).contains("'=2+3");
    }

    @Test
    void aDocumentWithErrorsIsWrittenOnlyOnDemand() throws IOException {
        String bad = Files.writeString(
                        folder.resolve("bad.csv"),
                        "source,relationship,target\na:1/x,covers,b:1/y\na:1/x,equal,b:1/z\n")
                .toString();
        Run refused = Terminal.run("convert", bad, out("bad.json"));
        assertThat(refused.code()).isEqualTo(Main.BAD_DATA);
        assertThat(refused.out())
                .startsWith("nothing was written: the document has errors\n2 read = 1 kept + 0 repaired + 1 refused");
        assertThat(Files.exists(folder.resolve("bad.json"))).isFalse();
        assertThat(Terminal.run("convert", bad, out("bad.json"), "--keep-going").code())
                .isEqualTo(Main.BAD_DATA);
        assertThat(Files.readString(folder.resolve("bad.json"))).contains("\"target\": [\"z\"]");
    }

    @Test
    void theSidesAreNamedAndTurnedByOptions() throws IOException {
        String table = Files.writeString(folder.resolve("t.csv"), "source,relationship,target\nCC6.1,subset of,A.1\n")
                .toString();
        Run run = Terminal.run(
                "convert",
                table,
                out("t.json"),
                "--reversed",
                "--name",
                "focal=soc2:2017",
                "--name",
                "reference=acme:2025");
        assertThat(run.out()).doesNotContain("standard-guessed");
        assertThat(Files.readString(folder.resolve("t.json")))
                .contains(
                        "\"source\": \"soc2:2017\"",
                        "\"target\": \"acme:2025\"",
                        "\"superset-of\"",
                        "\"written\": \"subset of\"");
    }

    @Test
    void whatTheFormatCannotSayIsReported() {
        Run run = Terminal.run("convert", "src/test/resources/check/defects.json", out("d.xlsx"), "--keep-going");
        assertThat(run.out()).contains("not-expressible");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "out.doc | the ending of",
                "out.json --to controls-csv | controls-csv is read only",
                "out.json --to latin | no format \"latin\"",
                "out.json --from latin | no format \"latin\"",
            })
    void aWrongFormatIsNamedWithThoseThereAre(String arguments, String complaint) {
        String[] words = ("convert " + TABLE + " " + arguments).split(" ");
        words[2] = out(words[2]);
        Run run = Terminal.run(words);
        assertThat(run.code()).isEqualTo(Main.BAD_USAGE);
        assertThat(run.err()).contains(complaint, "strm-csv");
    }
}
