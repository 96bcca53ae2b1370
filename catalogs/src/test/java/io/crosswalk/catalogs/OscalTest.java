package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of OSCAL as it is found, and what is written. */
class OscalTest {
    private static Loaded<Contents> read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(OscalTest.class.getResourceAsStream("oscal/" + name), name)) {
            return Documents.read(Source.of(name, file.readAllBytes()));
        }
    }

    private static String text(Contents contents, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Documents.write(contents, format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toList());
    }

    @Test
    void aCatalogIsAStandardOfHeadingsControlsEnhancementsAndItems() throws IOException {
        Loaded<Contents> loaded = read("catalog.json");
        assertThat(codes(loaded)).containsExactlyInAnyOrder("standard-guessed", "dangling-link");
        assertThat(loaded.tally().toString()).isEqualTo("9 read = 9 kept + 0 repaired + 0 refused");
        Standard standard = loaded.value().standards().get(0);
        assertThat(standard.id()).hasToString("little-catalog:1.2");
        assertThat(standard.publisher()).isEqualTo("Little Works");
        assertThat(standard.requirements().stream().map(r -> r.local() + " " + r.kind() + " " + r.hierarchy()))
                .containsExactly(
                        "lc group grouping",
                        "lc-1 control grouping",
                        "lc-1_smt.a paragraph part",
                        "lc-1.1 enhancement enhancement",
                        "lc-1.1.1 enhancement enhancement",
                        "lc-2 control grouping",
                        "Without an id group grouping",
                        "cw_plain control grouping",
                        "5.1 control grouping");
        assertThat(standard.assessable().stream().map(Requirement::local))
                .containsExactly("lc-1", "lc-1.1", "lc-1.1.1", "cw_plain", "5.1");
    }

    @Test
    void aControlHasItsLabelsItsWordingAndWhatBecameOfIt() throws IOException {
        Standard standard = read("catalog.json").value().standards().get(0);
        Requirement first = standard.requirement("lc-1");
        assertThat(first.aliases()).containsExactly("LC-1", "LC-01", "old-1");
        assertThat(first.text())
                .contains("Keep a list:\n"
                        + "a. every [one or more: week; [duration of the owner]], and\n"
                        + "said by {{ insert: param, gone }}.");
        assertThat(standard.requirement("lc-1_smt.a").text())
                .contains("every [one or more: week; [duration of the owner]], and");
        Requirement withdrawn = standard.requirement("lc-2");
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.isAssessable()).isFalse();
        assertThat(withdrawn.attribute("incorporated-into")).containsExactly("lc-1");
        assertThat(withdrawn.attribute("moved-to")).containsExactly("lc-9");
        assertThat(standard.extensions().get("oscal")).contains("back-matter", "x-unknown");
        assertThat(first.hierarchy()).isEqualTo(HierarchyKind.GROUPING);
        assertThat(first.kind()).isEqualTo(RequirementKind.CONTROL);
    }

    @Test
    void aCatalogThatWasReadIsWrittenWithAllThatItSaid() throws IOException {
        Loaded<Contents> loaded = read("catalog.json");
        for (Format format : List.of(Format.OSCAL_JSON, Format.OSCAL_YAML, Format.NATIVE_JSON)) {
            String written = text(loaded.value(), format);
            Loaded<Contents> again = Documents.read(Source.ofText("again", written));
            assertThat(again.value()).isEqualTo(loaded.value());
            assertThat(text(again.value(), format)).isEqualTo(written);
        }
        assertThat(text(loaded.value(), Format.OSCAL_JSON))
                .contains(
                        "0d0d0d0d-0000-4000-8000-000000000001",
                        "x-unknown",
                        "\"how-many\" : \"one-or-more\"",
                        "cw_5.1");
    }

    @Test
    void xmlSaysTheSameAsJson() throws IOException {
        Standard json = read("catalog.json").value().standards().get(0);
        Standard xml = read("catalog.xml").value().standards().get(0);
        assertThat(xml.requirements().stream().map(Requirement::toString))
                .containsExactlyElementsOf(
                        json.requirements().stream().map(Requirement::toString).collect(Collectors.toList()));
        assertThat(xml.requirement("lc-1").text())
                .isEqualTo(json.requirement("lc-1").text());
        assertThat(xml.requirement("lc-1").aliases())
                .isEqualTo(json.requirement("lc-1").aliases());
        assertThat(xml.requirement("lc-2").attributes())
                .isEqualTo(json.requirement("lc-2").attributes());
    }

    @Test
    void aMappingCollectionIsMappingSetsWithAllThatWasSaid() throws IOException {
        Loaded<Contents> loaded = read("mappings.json");
        assertThat(loaded.diagnostics()).isEmpty();
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.id()).isEqualTo("a-1_nist-800-53-5");
        assertThat(set.version()).isEqualTo("2.1");
        assertThat(set.provenance()).hasToString("Mapper, 2025-03-04");
        assertThat(set.provenance().method()).contains("automation");
        assertThat(set.rationale()).contains(Rationale.FUNCTIONAL);
        assertThat(set.confidence()).contains(new Confidence("82.5%"));
        assertThat(set.unmapped())
                .containsExactly(
                        new Unmapped(Side.SOURCE, RequirementId.parse("a:1/9"), ""),
                        new Unmapped(Side.TARGET, RequirementId.parse("nist-800-53:5/zz-1"), ""));
        Mapping first = set.mappings().get(0);
        assertThat(first).hasToString("a:1/5.1 + a:1/5.2 superset-of nist-800-53:5/ac-1");
        assertThat(first.remarks()).contains("Both, and only both.");
        assertThat(first.confidence()).contains(Confidence.HIGH);
        assertThat(first.extensions().get("oscal"))
                .contains("qualifiers", "coverage", "x-more", "\"links\"", "0d0d0d0d-0000-4000-8000-000000000021");
        Mapping second = set.mappings().get(1);
        assertThat(second.relationship()).isEqualTo(Relationship.EQUAL_TO);
        assertThat(second.written()).contains("equivalent-to");
        assertThat(second.rationale()).contains(Rationale.SYNTACTIC);
        String written = text(loaded.value(), Format.OSCAL_JSON);
        assertThat(Documents.read(Source.ofText("again", written)).value()).isEqualTo(loaded.value());
        assertThat(written).contains("has-requirement", "target-coverage", "x-more", "not-complete");
    }

    @Test
    void theDialectOfOneTwoZeroAndThatOfTheDraftsSayTheSame() throws IOException {
        Loaded<Contents> older = read("mappings-1.2.0.yaml");
        Loaded<Contents> draft = read("mappings-draft.json");
        assertThat(codes(older)).containsExactly("oscal-dialect");
        assertThat(codes(draft)).containsExactlyInAnyOrder("oscal-dialect", "provenance-missing");
        assertThat(text(older.value(), Format.OSCAL_JSON)).contains("\"version\" : \"1\"", "\"id-ref\" : \"5.10\"");
        MappingSet first = older.value().mappingSets().get(0);
        MappingSet second = draft.value().mappingSets().get(0);
        assertThat(first.mappings().stream().map(Mapping::toString))
                .containsExactly("a:1/5.10 subset-of nist-800-53:5/ac-1 + nist-800-53:5/ac-2")
                .containsExactlyElementsOf(
                        second.mappings().stream().map(Mapping::toString).collect(Collectors.toList()));
        assertThat(second.kind()).isEqualTo(SetKind.IMPORTED);
        assertThat(second.mappings().get(0).confidence()).contains(new Confidence("90%"));
        assertThat(second.unmapped()).containsExactly(new Unmapped(Side.SOURCE, RequirementId.parse("a:1/7"), ""));
        assertThat(text(draft.value(), Format.OSCAL_JSON))
                .contains("\"relationship\" : \"subset-of\"", "\"percentage\" : 0.9")
                .doesNotContain("\"#");
    }

    @Test
    void aProfileSelectsRequirements() throws IOException {
        Loaded<Contents> loaded = read("profile.json");
        assertThat(loaded.diagnostics()).isEmpty();
        Standard standard = Catalogs.bundled().standard(StandardId.parse("nist-800-53:5"));
        Scope scope = loaded.value().scopes().get(0).resolve(standard).orThrow();
        assertThat(standard.assessable().stream()
                        .filter(requirement -> scope.exclusionOf(requirement).isEmpty())
                        .map(Requirement::local))
                .containsExactly(
                        "AC-1", "AC-2", "AC-2(1)", "AT-2", "AT-2(1)", "AT-2(2)", "AT-2(4)", "AT-2(5)", "AT-2(6)",
                        "AT-3", "AT-3(1)", "AT-3(2)", "AT-3(3)", "AT-3(5)");
        assertThat(scope.exclusionOf(standard.requirement("AC-3")).orElseThrow().justification())
                .isEqualTo("not selected by Little baseline");
    }

    @Test
    void whatIsNoTokenGetsAPrefixAndResolvesBack() throws IOException {
        String[] ids = {"5.1", "164.308(a)(1)", "Art. 5 §1", "A.5.1", "cw_x", "_a", "a_b", "統制", "𐀀", "a/b"};
        Standard.Builder standard = Standard.builder(StandardId.parse("a:1"), "A");
        for (String id : ids) {
            standard.add(id, RequirementKind.CONTROL, id);
        }
        Contents contents = Contents.empty().plus(standard.build());
        String written = text(contents, Format.OSCAL_JSON);
        assertThat(written)
                .contains(
                        "\"cw_5.1\"",
                        "\"cw_164.308_28_a_29__28_1_29_\"",
                        "\"A.5.1\"",
                        "\"cw_cw_5f_x\"",
                        "\"_a\"",
                        "\"a_b\"");
        assertThat(Documents.read(Source.ofText("again", written)).value()).isEqualTo(contents);
    }

    @Test
    void inYamlAnIdThatLooksLikeANumberStaysTheTextThatItIs() throws IOException {
        Loaded<Contents> loaded = Documents.read(Source.ofText(
                "numbers",
                "catalog:\n  metadata: {title: Norway, version: 1.10}\n"
                        + "  controls:\n  - {id: 5.10, title: no}\n  - {id: 5.1, title: yes}\n"));
        Standard standard = loaded.value().standards().get(0);
        assertThat(standard.id()).hasToString("norway:1.10");
        assertThat(standard.requirements().stream().map(Requirement::toString))
                .containsExactly("norway:1.10/5.10 no", "norway:1.10/5.1 yes");
        assertThat(text(loaded.value(), Format.OSCAL_JSON)).contains("\"id\" : \"cw_5.10\"", "\"id\" : \"cw_5.1\"");
    }

    @Test
    void whatOscalCannotHoldIsRefusedOrReported() throws IOException {
        Standard standard = Catalogs.bundled().standard("coso");
        MappingSet set = Catalogs.bundled().mappingSets().get(0);
        MappingSet empty =
                MappingSet.builder("empty", set.source(), set.target()).build();
        assertThatThrownBy(() -> text(Contents.empty().plus(standard).plus(set), Format.OSCAL_JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one standard or mapping sets");
        assertThatThrownBy(() -> text(Contents.empty().plus(empty), Format.OSCAL_JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without mappings");
        assertThatThrownBy(() -> text(Contents.empty().plus(standard), Format.OSCAL_XML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read only");
        List<Diagnostic> lost =
                Documents.write(Contents.empty().plus(set).plus(empty), Format.OSCAL_JSON, new ByteArrayOutputStream());
        assertThat(lost.stream().map(Diagnostic::code)).contains("not-expressible");
        assertThat(lost.toString()).contains("empty, which has no mappings");
    }

    @Test
    void entitiesAndWhatIsOutsideXmlAreNotRead() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE catalog [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                + "<catalog><metadata><title>&b;</title></metadata></catalog>";
        String outside = "<!DOCTYPE catalog SYSTEM \"file:///etc/hostname\"><catalog/>";
        for (String hostile : List.of(laughs, outside)) {
            Loaded<Contents> loaded = Documents.read(Source.ofText("test", hostile));
            assertThat(loaded.value().isEmpty()).isTrue();
            assertThat(loaded.errors().stream().map(Diagnostic::message))
                    .containsExactly("a document type declaration is not read");
        }
    }

    @Test
    void deepXmlAndEndlessParametersFailFast() {
        String deep = "<catalog>" + "<group>".repeat(100_000);
        Loaded<Contents> nested = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Documents.read(Source.ofText("test", deep)));
        assertThat(codes(nested)).containsExactly("limit-exceeded");
        StringBuilder params = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String next = "{{ insert: param, p" + (i + 1) + " }}";
            params.append("{\"id\": \"p" + i + "\", \"label\": \"" + next.repeat(20) + "\"},");
        }
        String catalog =
                "{\"catalog\": {\"metadata\": {\"title\": \"a:1\"}, \"controls\": [{\"id\": \"x\", \"title\": \"X\","
                        + "\"params\": [" + params + "{\"id\": \"p30\"}],"
                        + "\"parts\": [{\"name\": \"statement\", \"prose\": \"{{ insert: param, p0 }}\"}]}]}}";
        Loaded<Contents> grown = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Documents.read(
                        Source.ofText("test", catalog), ReadOptions.defaults().textLength(100_000)));
        assertThat(grown.errors()).isEmpty();
        assertThat(grown.value()
                        .standards()
                        .get(0)
                        .requirement("x")
                        .text()
                        .orElseThrow()
                        .length())
                .isLessThan(10_000_000);
    }

    @Test
    void fourMegabytesOfYamlLoad() throws IOException {
        Standard.Builder standard = Standard.builder(StandardId.parse("a:1"), "A");
        for (int i = 0; i < 4_000; i++) {
            standard.add(Requirement.builder(
                            StandardId.parse("a:1").requirement("x-" + i), RequirementKind.CONTROL, "Control " + i)
                    .text("word ".repeat(200))
                    .build());
        }
        Contents contents = Contents.empty().plus(standard.build());
        String yaml = text(contents, Format.OSCAL_YAML);
        assertThat(yaml.length()).isGreaterThan(4 << 20);
        assertThat(Documents.read(Source.ofText("big", yaml)).orThrow()).isEqualTo(contents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog.json",
                "catalog.xml",
                "mappings.json",
                "mappings-1.2.0.yaml",
                "mappings-draft.json",
                "profile.json"
            })
    void whateverIsBrokenIsADiagnosticAndNothingIsThrown(String name) throws IOException {
        byte[] sound;
        try (InputStream file = Objects.requireNonNull(OscalTest.class.getResourceAsStream("oscal/" + name), name)) {
            sound = file.readAllBytes();
        }
        Random random = new Random(name.hashCode());
        String marks = "{}[]<>/\"',:#&*- 0n\n";
        for (int i = 0; i < 400; i++) {
            byte[] broken = sound.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(broken.length);
                if (random.nextInt(3) == 0) {
                    broken = Arrays.copyOf(broken, Math.max(1, at));
                } else {
                    broken[at] = (byte) marks.charAt(random.nextInt(marks.length()));
                }
            }
            Loaded<Contents> loaded = Documents.read(Source.of("broken", broken));
            assertThat(loaded.tally().kept() + loaded.tally().repaired())
                    .isEqualTo(DiagnosticsTest.entries(loaded.value()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"catalog\": 1}",
                "{\"catalog\": {\"metadata\": 1, \"groups\": [1, {}], \"controls\": {\"id\": 1, \"props\": 2, \"parts\": [{}], \"params\": 3}}}",
                "{\"mapping-collection\": {\"metadata\": [], \"mappings\": [1, {\"maps\": [1, [], {}, {\"sources\": 1, \"targets\": {\"id-ref\": {}}}]}]}}",
                "{\"profile\": {\"imports\": [1, {}, {\"href\": \"#x\", \"include-controls\": 5}], \"back-matter\": 7}}",
                "<profile><import/></profile>",
                "<html><body>no</body></html>"
            })
    void aShapeThatIsNoneIsADiagnosticToo(String document) {
        Loaded<Contents> loaded = Documents.read(Source.ofText("test", document));
        assertThat(loaded.diagnostics()).isNotEmpty();
        assertThat(loaded.tally().kept()).isEqualTo(DiagnosticsTest.entries(loaded.value()));
    }
}
