package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What reading and writing promise, apart from the defects of {@link DiagnosticsTest}. */
class DocumentsTest {
    private static Loaded<Contents> read(String text) {
        return Documents.read(Source.ofText("test", text));
    }

    private static String write(Contents contents, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Documents.write(contents, format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = requireNonNull(DocumentsTest.class.getResourceAsStream("golden/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"NATIVE_JSON, everything.json", "NATIVE_YAML, everything.yaml"})
    void everyMemberIsWrittenInDocumentedOrder(Format format, String file) throws IOException {
        Loaded<Contents> loaded = read(golden("everything.json"));
        assertThat(loaded.errors()).isEmpty();
        assertThat(write(loaded.value(), format)).isEqualTo(golden(file));
        assertThat(read(golden(file)).value()).isEqualTo(loaded.value());
    }

    @Test
    void whatIsLeftOutHasTheDefaultsOfTheModel() {
        Contents contents = read("""
                {"crosswalk": 1, "standards": [{"id": "a:1", "title": "A", "requirements": [
                  {"id": "g", "kind": "group", "title": "G"},
                  {"id": "c", "kind": "control", "title": "C", "parent": "g", "hierarchy": "part"}]}],
                 "mappingSets": [{"id": "s", "source": "a:1", "target": "b:1", "provenance": {"author": "us"},
                  "mappings": [{"source": ["c"], "relationship": "subset-of", "target": ["d", "e"]}]}]}
                """).orThrow();
        StandardId a = StandardId.parse("a:1");
        Standard standard = contents.standards().get(0);
        assertThat(standard)
                .isEqualTo(Standard.builder(a, "A")
                        .add("g", RequirementKind.GROUP, "G")
                        .add(Requirement.builder(a.requirement("c"), RequirementKind.CONTROL, "C")
                                .under("g", io.crosswalk.standard.HierarchyKind.PART)
                                .build())
                        .build());
        assertThat(standard.assessable().stream().map(Requirement::local)).containsExactly("c");
        MappingSet set = contents.mappingSets().get(0);
        assertThat(set.kind()).isEqualTo(SetKind.AUTHORED);
        assertThat(set.version()).isEqualTo("0");
        assertThat(set.mappings().get(0).location()).hasToString("Optional[test:5:16]");
    }

    @Test
    void unquotedScalarsOfYamlStayWhatTheyLookLike() {
        Contents contents = read("""
                crosswalk: 1
                standards:
                - id: a:1
                  title: no
                  publisher: 1e5
                  nature: 0x1F
                  requirements:
                  - {id: 5.10, kind: clause, title: true}
                  - {id: 5.1, kind: clause, title: 2026-11-22}
                  - {id: 010, kind: clause, title: ''}
                  - {id: "7.0", kind: clause, title: Off, assessable: True}
                assessments:
                - statuses: {a:1/5.10: full, "a:1/5.1": none}
                """).orThrow();
        Standard standard = contents.standards().get(0);
        assertThat(standard.requirements().stream().map(r -> r.local() + " " + r.title()))
                .containsExactly("5.10 true", "5.1 2026-11-22", "010 ", "7.0 Off");
        assertThat(standard.title()).isEqualTo("no");
        assertThat(standard.publisher()).isEqualTo("1e5");
        assertThat(standard.nature()).isEqualTo("0x1F");
        assertThat(contents.assessments().get(0).statuses().keySet().stream().map(RequirementId::local))
                .containsExactly("5.10", "5.1");
    }

    @Test
    void extensionsKeepTheirValueInCompactJson() {
        Requirement requirement = read("""
                crosswalk: 1
                standards:
                - id: a:1
                  title: A
                  requirements:
                  - id: x
                    kind: control
                    title: X
                    plain: 5.10
                    hexadecimal: 0x1F
                    quoted: "5.10"
                    nothing: ~
                    nested: {a: [1, true, text], b: {c: null}}
                """).value().standards().get(0).requirement("x");
        assertThat(requirement.extensions())
                .containsExactly(
                        Map.entry("plain", "5.10"),
                        Map.entry("hexadecimal", "\"0x1F\""),
                        Map.entry("quoted", "\"5.10\""),
                        Map.entry("nothing", "null"),
                        Map.entry("nested", "{\"a\":[1,true,\"text\"],\"b\":{\"c\":null}}"));
    }

    @Test
    void aStrengthKeepsItsTextAndTakesTheScaleOfItsSet() {
        List<Mapping> mappings = read("""
                {"crosswalk": 1, "mappingSets": [{"id": "s", "source": "a:1", "target": "b:1", "strengthScale": "1-10",
                  "provenance": {"author": "us"}, "mappings": [
                  {"source": "c", "relationship": "equal", "target": "d", "strength": 7},
                  {"source": "c", "relationship": "equal", "target": "d", "strength": "7"},
                  {"source": "c", "relationship": "equal", "target": "d", "strength": 7.50},
                  {"source": "c", "relationship": "equal", "target": "d", "strength": "strong", "strengthScale": "words"},
                  {"source": "c", "relationship": "equal", "target": "d"}]}]}
                """).orThrow().mappingSets().get(0).mappings();
        assertThat(mappings.stream().map(Mapping::strength))
                .containsExactly(
                        Optional.of(new Strength("7", Optional.of("1-10"))),
                        Optional.of(new Strength("7", Optional.of("1-10"))),
                        Optional.of(new Strength("7.50", Optional.of("1-10"))),
                        Optional.of(new Strength("strong", Optional.of("words"))),
                        Optional.empty());
    }

    @Test
    void aSetWithoutProvenanceGetsTheNameAndHashOfItsDocumentButNoFolder() {
        String text = "{\"crosswalk\": 1, \"mappingSets\": [{\"id\": \"s\", \"source\": \"a:1\", \"target\": \"b:1\","
                + " \"kind\": \"authored\", \"mappings\": [{\"source\": \"x\", \"relationship\": \"equal\", \"target\": \"y\"}]}]}";
        Loaded<Contents> loaded = Documents.read(Source.ofText("some/folder/their set.json", text));
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.kind()).isEqualTo(SetKind.IMPORTED);
        assertThat(set.provenance().author()).isEqualTo("unknown");
        assertThat(set.provenance().sources())
                .containsExactly("their set.json, SHA-256 " + sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(loaded.hasErrors()).isFalse();
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void statusesTolerateAMarkBlanksQuotesWindowsLinesAndOtherColumns() {
        Loaded<Contents> loaded = read(
                "\ufeffowner, id ,\"status\"\r\n me, soc2:2017/CC6.1 , full \r\n\r\n,,\r\n\"a, b\",\"x:1/a, \"\"b\"\"\",not-applicable");
        assertThat(loaded.diagnostics().stream().map(Diagnostic::code)).containsExactly("unknown-column");
        assertThat(loaded.value())
                .isEqualTo(Contents.empty()
                        .plus(Assessment.none()
                                .with(RequirementId.parse("soc2:2017/CC6.1"), Satisfaction.FULL)
                                .with(RequirementId.parse("x:1/a, \"b\""), Satisfaction.NOT_APPLICABLE)));
        assertThat(loaded.tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void theFormatIsToldFromTheContentUnlessItIsForced() {
        assertThat(read("\ufeff \n {\"crosswalk\": 1,").diagnostics().toString())
                .contains("syntax");
        assertThat(read("id;status\n").errors().get(0).code()).isEqualTo("wrong-type");
        Loaded<Contents> forced = Documents.read(
                Source.ofText("test", "id;status\nx;full\n"),
                ReadOptions.defaults().format(Format.STATUS_CSV));
        assertThat(forced.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly("test:1:1: error: the header names the columns, among them id, status: \"id;status\""
                        + " (refused) [header]");
        Loaded<Contents> yaml = Documents.read(
                Source.ofText("test", "{crosswalk: 1, assessments: [{statuses: {a:1/x: full}}]}"),
                ReadOptions.defaults().format(Format.NATIVE_YAML));
        assertThat(yaml.orThrow().assessments()).hasSize(1);
    }

    @Test
    void whatCannotBeOpenedIsAnErrorOfTheResult(@TempDir Path folder) {
        Loaded<Contents> missing = Documents.read(Source.of(folder.resolve("none.json")));
        assertThat(missing.diagnostics().toString())
                .contains("none.json: error: cannot read: there is no such file [io]");
        assertThat(missing.value()).isEqualTo(Contents.empty());
        assertThat(Documents.read(Source.of(folder)).diagnostics().toString())
                .contains("cannot read: it is a directory [io]");
        InputStream failing = new SequenceInputStream(InputStream.nullInputStream(), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return read();
            }
        });
        Loaded<Contents> broken = Documents.read(Source.opening("test", () -> failing));
        assertThat(broken.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly("test: error: cannot read: the disk is gone [io]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"NATIVE_JSON", "NATIVE_YAML", "STATUS_CSV"})
    void aFileIsReplacedAndAStreamStaysOpen(Format format, @TempDir Path folder) throws IOException {
        Contents contents =
                Contents.empty().plus(Assessment.none().with(RequirementId.parse("a:1/é"), Satisfaction.PARTIAL));
        Path file = folder.resolve("out");
        Files.writeString(file, "something longer than what is written now ".repeat(100));
        Documents.write(contents, format, file);
        assertThat(Documents.read(Source.of(file)).orThrow()).isEqualTo(contents);
        boolean[] closed = {false};
        OutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Documents.write(contents, format, target);
        assertThat(closed[0]).isFalse();
        assertThat(target.toString()).isEqualTo(Files.readString(file));
    }

    @Test
    void aStreamThatFailsIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space");
            }
        };
        assertThatThrownBy(() -> Documents.write(
                        Contents.empty().plus(Catalogs.bundled().standard("soc2")), Format.NATIVE_JSON, full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space");
    }

    @Test
    void whatAFormatCannotHoldIsABadCallAndTheFileStays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "before");
        StandardId a = StandardId.parse("a:1");
        List<Contents> bad = List.of(
                Contents.empty().plus(Standard.builder(a, "\ud800").build()),
                Contents.empty()
                        .plus(Standard.builder(a, "A").extension("title", "1").build()),
                Contents.empty()
                        .plus(Standard.builder(a, "A").extension("x", "{").build()),
                Contents.empty()
                        .plus(Standard.builder(a, "A").extension("x", "1 2").build()),
                Contents.empty()
                        .plus(Standard.builder(a, "A").extension("x", "").build()));
        for (Contents contents : bad) {
            assertThatThrownBy(() -> Documents.write(contents, Format.NATIVE_JSON, file))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Documents.write(bad.get(0), Format.STATUS_CSV, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 standards");
        assertThat(Files.readString(file)).isEqualTo("before");
    }

    @Test
    void contentsAddUpInOrder() {
        Standard a = Standard.builder(StandardId.parse("a:1"), "A").build();
        Standard b = Standard.builder(StandardId.parse("b:1"), "B").build();
        Contents both = Contents.empty().plus(a).plus(Contents.empty().plus(b)).plus(a);
        assertThat(both.standards()).containsExactly(a, b, a);
        assertThat(both).isEqualTo(Contents.of(List.of(a, b, a), List.of(), List.of()));
        assertThat(Contents.empty().isEmpty()).isTrue();
        assertThat(both.isEmpty()).isFalse();
        assertThat(both.standards().stream().map(s -> s.id().slug()).collect(Collectors.joining()))
                .isEqualTo("aba");
    }

    @Test
    void optionsRefuseWhatIsNoBound() {
        ReadOptions options = ReadOptions.defaults();
        assertThatThrownBy(() -> options.sizeLimit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.nestingDepth(1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.textLength(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.diagnosticsKept(0)).isInstanceOf(IllegalArgumentException.class);
        ReadOptions all = options.sizeLimit(1)
                .nestingDepth(2)
                .textLength(3)
                .diagnosticsKept(4)
                .format(Format.STATUS_CSV);
        assertThat(List.of(all.sizeLimit(), (long) all.nestingDepth(), (long) all.textLength(), (long)
                        all.diagnosticsKept()))
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(all.format()).contains(Format.STATUS_CSV);
        assertThat(options).isEqualTo(ReadOptions.defaults()).isNotEqualTo(all);
    }

    @Test
    void aSourceNeedsANameAndWholeCharacters() {
        assertThatThrownBy(() -> Source.ofText(" ", "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.ofText("test", "\udc00")).isInstanceOf(IllegalArgumentException.class);
        byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);
        Source source = Source.of("test", bytes);
        bytes[0] = 'x';
        assertThat(Documents.read(source).diagnostics().toString()).contains("version-missing");
    }
}
