package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is read of SSSOM as it is found, what is written, and that nothing is lost between. */
class SssomTest {
    private static final StandardId LEFT = StandardId.parse("left:1");
    private static final StandardId RIGHT = StandardId.parse("right:2022");

    private static Loaded<Contents> foreign() throws IOException {
        String name = "foreign.sssom.tsv";
        try (InputStream file = Objects.requireNonNull(SssomTest.class.getResourceAsStream("sssom/" + name), name)) {
            return Documents.read(
                    Source.of(name, file.readAllBytes()),
                    ReadOptions.defaults().calling("left", LEFT).calling("right", RIGHT));
        }
    }

    private static String text(Contents contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(Documents.write(contents, Format.SSSOM_TSV, bytes)).isEmpty();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Contents of(MappingSet set) {
        return Contents.of(List.of(), List.of(set), List.of());
    }

    private static MappingSet.Builder set() {
        return MappingSet.builder("little", LEFT, RIGHT).provenance(Provenance.by("Somebody"));
    }

    private static Loaded<Contents> read(String text) {
        return Documents.read(Source.ofText("test", text));
    }

    private static String rows(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static void comesBack(Contents contents) throws IOException {
        String text = text(contents);
        Loaded<Contents> loaded = read(text);
        assertThat(loaded.errors()).as(text).isEmpty();
        assertThat(loaded.value()).as(text).isEqualTo(contents);
        assertThat(loaded.tally().kept()).as(text).isEqualTo(DiagnosticsTest.entries(contents));
        assertThat(text(loaded.value())).isEqualTo(text);
    }

    @Provide
    Arbitrary<Contents> contents() {
        return Samples.contents();
    }

    @Property(tries = 150)
    void mappingSetsComeBack(@ForAll("contents") Contents contents) throws IOException {
        for (MappingSet set : contents.mappingSets()) {
            // a document without an entry is an error in every format
            if (!set.mappings().isEmpty() || !set.unmapped().isEmpty()) {
                comesBack(of(set));
            }
        }
    }

    @Test
    void everyBundledSetComesBack() throws IOException {
        for (MappingSet set : Catalogs.bundled().mappingSets()) {
            comesBack(of(set));
        }
    }

    @Test
    void eachWordHasItsPredicate() throws IOException {
        MappingSet.Builder set = set();
        for (Relationship word : Relationship.values()) {
            set.add("5.1", word, word.toString());
        }
        String text = text(of(set.add(new Unmapped(Side.SOURCE, LEFT.requirement("5.10"), "nothing like it"))
                .add(new Unmapped(Side.TARGET, RIGHT.requirement("A 1"), ""))
                .build()));
        String curated = "\tsemapv:ManualMappingCuration\t";
        assertThat(rows(text))
                .isEqualTo("subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tcomment\n"
                        + "left_1:5.1\tskos:exactMatch\t\tright_2022:equal" + curated + "\n"
                        + "left_1:5.1\tskos:broadMatch\t\tright_2022:subset-of" + curated + "\n"
                        + "left_1:5.1\tskos:narrowMatch\t\tright_2022:superset-of" + curated + "\n"
                        + "left_1:5.1\tskos:relatedMatch\t\tright_2022:intersects-with" + curated + "\n"
                        + "left_1:5.1\tskos:mappingRelation\tNot\tright_2022:no-relationship" + curated + "\n"
                        + "left_1:5.1\tskos:mappingRelation\t\tright_2022:related" + curated + "\n"
                        + "left_1:5.10\tskos:mappingRelation\t\tsssom:NoTermFound" + curated + "nothing like it\n"
                        + "sssom:NoTermFound\tskos:mappingRelation\t\tright_2022:A%201" + curated);
        assertThat(text)
                .contains("urn:crosswalk:left:1/", "urn:crosswalk:set:little", "license/unspecified")
                .doesNotContain("subClassOf", "ext_");
    }

    @Test
    void theOriginalWordRationaleAndStrengthHaveSlotsOfTheirOwn() throws IOException {
        Mapping mapping = Mapping.builder(
                        List.of(LEFT.requirement("5.1")), Relationship.SUBSET_OF, List.of(RIGHT.requirement("A")))
                .written("is part of")
                .rationale(Rationale.FUNCTIONAL)
                .strength(new Strength("8", Optional.of("1-10")))
                .confidence(new Confidence("85%"))
                .build();
        String text = text(of(set().add(mapping).confidence(Confidence.HIGH).build()));
        assertThat(rows(text))
                .isEqualTo("subject_id\tpredicate_id\tobject_id\tmapping_justification\tconfidence\text_written"
                        + "\text_rationale\text_strength\text_strength_scale\n"
                        + "left_1:5.1\tskos:broadMatch\tright_2022:A\tsemapv:ManualMappingCuration\t0.85\tis part of"
                        + "\tfunctional\t8\t1-10");
        assertThat(text).contains("\"slot_name\": \"ext_strength\"", "property: \"crosswalk:slot/strength\"");
    }

    @Test
    void whatOthersWroteIsReadWithAllThatItSays() throws IOException {
        Loaded<Contents> loaded = foreign();
        assertThat(loaded.tally().toString()).isEqualTo("11 read = 9 kept + 0 repaired + 2 refused");
        assertThat(loaded.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "foreign.sssom.tsv:19:1: warning: no word of ours says as much: read as related, from which nothing follows:"
                                + " \"Not skos:exactMatch\" [unknown-word]",
                        "foreign.sssom.tsv:21:1: warning: no word of ours says as much: read as related, from which nothing follows:"
                                + " \"rdfs:subClassOf\" [unknown-word]",
                        "foreign.sssom.tsv:23:28: warning: the document does not say what this prefix stands for: it is taken as a name:"
                                + " \"middle\" [unknown-prefix]",
                        "foreign.sssom.tsv:23:28: warning: no standard is known by this name: it is taken as middle:0; say which one it"
                                + " means: \"middle\" [standard-guessed]",
                        "foreign.sssom.tsv:24:1: warning: no standard is known by this name: it is taken as all:1; say which one it means:"
                                + " \"all 1\" [standard-guessed]",
                        "foreign.sssom.tsv:25:1: error: a row needs a object_id (refused) [missing-field]",
                        "foreign.sssom.tsv:26:1: error: the row has 10 cells, the header 9:"
                                + " \"left:6\\t\\tskos:exactMatch\\t\\tright:A-4\\tsemapv:ManualMappingCuration\\t\\t\\t\\textra\""
                                + " (refused) [cell-count]");
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.id()).isEqualTo("little");
        assertThat(set.version()).isEqualTo("1.10");
        assertThat(set.provenance().author()).isEqualTo("First Mapper; Second Mapper");
        assertThat(set.provenance().date()).hasToString("Optional[2025-03-04]");
        assertThat(set.provenance().licence()).contains("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(set.extensions().get("sssom")).contains("\"mapping_tool\":\"matcher\"", "example.org/left/");
        assertThat(set.mappings().stream()
                        .map(m -> m + m.written().map(w -> " <- " + w).orElse("")))
                .containsExactly(
                        "left:1/5.10 equal right:2022/A-1",
                        "left:1/5.1 subset-of right:2022/A-2",
                        "left:1/5.2 intersects-with right:2022/A-2 <- skos:closeMatch",
                        "left:1/5.3 related right:2022/A-2 <- Not skos:exactMatch",
                        "left:1/5.4 no-relationship right:2022/A-2",
                        "left:1/5.5 related right:2022/A-2 <- rdfs:subClassOf");
        Mapping first = set.mappings().get(0);
        assertThat(first.confidence()).contains(new Confidence("85%"));
        assertThat(first.remarks()).contains("two\nlines, \"quoted\"");
        assertThat(first.extensions().get("sssom"))
                .isEqualTo("{\"mapping_justification\":\"semapv:LexicalMatching\",\"subject_label\":\"Doors\"}");
        assertThat(set.unmapped())
                .containsExactly(new Unmapped(Side.SOURCE, RequirementId.parse("left:1/5.6"), "looked everywhere"));
        assertThat(loaded.value().mappingSets().get(1).mappings()).hasToString("[left:1/5.7 equal middle:0/9]");
        assertThat(loaded.value().mappingSets().get(2).mappings()).hasToString("[all:1/5.8 equal right:2022/A-3]");
        assertThat(text(of(set)))
                .contains("skos:closeMatch", "semapv:LexicalMatching", "https://example.org/sets/little.sssom.tsv");
        comesBack(of(set));
    }

    @Test
    void metadataMayStandBeside() {
        String table = "subject_id,predicate_id,object_id\n5.1,skos:exactMatch,A-1\n";
        String metadata = "mapping_set_id: https://example.org/beside\ncreator_label: [Somebody]\n"
                + "subject_source: one\nsubject_source_version: 1\nobject_source: two\nobject_source_version: 3\n";
        Loaded<Contents> loaded = Documents.read(
                Source.ofText("table", table), ReadOptions.defaults().metadata(Source.ofText("beside", metadata)));
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.mappings()).hasToString("[one:1/5.1 equal two:3/A-1]");
        assertThat(set.provenance().author()).isEqualTo("Somebody");
        assertThat(set.id()).isEqualTo("beside");
        Loaded<Contents> alone = read(table);
        assertThat(alone.tally().refused()).isEqualTo(1);
        assertThat(alone.errors())
                .allMatch(d -> d.message().contains("it needs a subject_source")
                        || d.message().contains("it needs a object_source"));
        assertThat(read("#subject_source: one:1\n#object_source: two:2\n" + table)
                        .value()
                        .mappingSets()
                        .get(0)
                        .kind())
                .isEqualTo(SetKind.IMPORTED);
    }

    @Test
    void aClaimAboutListsIsReadWholeOrNotAtAll() throws IOException {
        MappingSet set = set().add(Mapping.builder(
                                List.of(LEFT.requirement("1"), LEFT.requirement("2")),
                                Relationship.SUPERSET_OF,
                                List.of(RIGHT.requirement("A")))
                        .remarks("both")
                        .build())
                .add("3", Relationship.EQUAL_TO, "B")
                .build();
        String text = text(of(set));
        assertThat(rows(text))
                .contains(
                        "left_1:1\tskos:mappingRelation\tright_2022:A\tsemapv:ManualMappingCuration\tboth\t1:2x1\tsuperset-of",
                        "left_1:2\tskos:mappingRelation\tright_2022:A\tsemapv:ManualMappingCuration\t\t1:2x1\tsuperset-of");
        comesBack(of(set));
        Loaded<Contents> cut =
                read(text.lines().filter(line -> !line.startsWith("left_1:2")).collect(Collectors.joining("\n")));
        assertThat(cut.errors().stream().map(Diagnostic::code)).containsExactly("group");
        assertThat(cut.tally().toString()).isEqualTo("2 read = 1 kept + 0 repaired + 1 refused");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<String> texts = List.of("=1+1", "+x", "-x", "@SUM(A1)", "\tx", "'=1", "'", "-5", "a\tb\r\n\"c\"", "#x");
        MappingSet.Builder set = set();
        for (String text : texts) {
            set.add(Mapping.builder(
                            List.of(LEFT.requirement("=1")), Relationship.EQUAL_TO, List.of(RIGHT.requirement("#")))
                    .remarks(text)
                    .build());
        }
        comesBack(of(set.build()));
        assertThat(text(of(set.build())))
                .contains("\t'=1+1", "\t'+x", "\t'-x", "\t'@SUM", "\t\"'\tx\"", "\t''=1", "\t-5");
    }

    @Test
    void whatIsNotOneSetIsNotWritten() {
        assertThatThrownBy(() -> text(Contents.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds one mapping set");
    }

    @Test
    void hostileTablesEndWithOneError() {
        String header = "subject_id\tpredicate_id\tobject_id\n";
        assertThat(Documents.read(
                                Source.ofText("test", header + "\"" + "a\n".repeat(100_000)),
                                ReadOptions.defaults().textLength(1_000))
                        .errors()
                        .stream()
                        .map(Diagnostic::code))
                .containsExactly("limit-exceeded");
        assertThat(read("#a: &a [" + "*a,".repeat(10_000) + "]\n" + header).errors())
                .isNotEmpty();
        assertThat(read("#" + "[".repeat(100_000) + "\n" + header).errors()).isNotEmpty();
        assertThat(read("#x: 1\nsubject_id\tpredicate_id\tobject_id\tsubject_id\n").errors().stream()
                        .map(Diagnostic::code))
                .contains("duplicate-column");
        assertThat(read(header + "a:%zz\tskos:exactMatch\tb:1\nurn:crosswalk:a:1/%zz\tx\turn:crosswalk:b:1/%20\n")
                        .tally()
                        .read())
                .isEqualTo(2);
    }
}
