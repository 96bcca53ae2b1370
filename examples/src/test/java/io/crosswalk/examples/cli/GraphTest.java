package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code graph} prints, and that {@code convert} speaks SSSOM. */
class GraphTest {
    private static final String TABLE =
            "#creator_label: Somebody\nsubject_id\tpredicate_id\tobject_id\nsoc2:CC6.1\tskos:exactMatch\tiso27001:A.5.15\n";

    @Test
    void theGraphOfAFileIsPrintedInEachNotation(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "# acme:1 Acme\n# publisher: Acme\nid,title\nA,Doors\nB,Locks\n");
        String[] with = {"graph", "--no-bundled", "--with", file.toString(), "--as", "nodes-csv"};
        assertThat(Terminal.run(with).out())
                .startsWith("id,kind,standard,local,title\n")
                .contains("acme:1/A,requirement,acme:1,A,Doors\n");
        with[5] = "dot";
        assertThat(Terminal.run(with).out()).startsWith("digraph crosswalk {\n").endsWith("}\n");
        with[5] = "rdf";
        Terminal.Run wrong = Terminal.run(with);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("no notation \"rdf\"; there are graphml, dot, json, nodes-csv, edges-csv, cypher");
        assertThat(Terminal.run("graph", "--format", "json").err()).contains("say its notation by --as");
    }

    @Test
    void convertReadsAndWritesSssom(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), TABLE);
        Path out = folder.resolve("out.sssom.tsv");
        Terminal.Run done = Terminal.run(
                "convert",
                in.toString(),
                out.toString(),
                "--name",
                "soc2=soc2:2017",
                "--name",
                "iso27001=iso27001:2022");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(Files.readString(out))
                .contains("\nsoc2_2017:CC6.1\tskos:exactMatch\tiso27001_2022:A.5.15\tsemapv:ManualMappingCuration\n");
    }

    @Test
    void convertTakesMetadataThatStandBeside(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.tsv"), "subject_id\tpredicate_id\tobject_id\n1\tskos:exactMatch\t2\n");
        Path beside = Files.writeString(
                folder.resolve("in.yml"),
                "creator_label: Somebody\nsubject_source: one\nsubject_source_version: 1\nobject_source: two\nobject_source_version: 2\n");
        Path out = folder.resolve("out.json");
        assertThat(Terminal.run("convert", in.toString(), out.toString(), "--metadata", beside.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("\"one:1\"", "\"two:2\"", "\"Somebody\"");
    }
}
