package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.StandardId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapping tables as they are in the wild: what is read of each defect, and what is said of it. */
class MappingTablesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "crosswalk", "catalogs", "strm");

    private static Source fixture(String name) {
        try (InputStream in = requireNonNull(MappingTablesTest.class.getResourceAsStream("strm/" + name))) {
            return Source.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A workbook with what only a workbook has: information on a sheet of its own, numbers, merged cells, escapes, phonetic hints. */
    private static Source workbook() {
        byte[] bytes = new Workbooks()
                .sheet(
                        "General Information",
                        "<sheetData>"
                                + Workbooks.row(
                                        1, Workbooks.text("A1", "Focal Document"), Workbooks.text("B1", "soc2:2017"))
                                + Workbooks.row(
                                        2,
                                        Workbooks.text("A2", "Reference Document"),
                                        Workbooks.text("B2", "iso27002:2022"))
                                + Workbooks.row(
                                        3, Workbooks.text("A3", "Reference Developer"), Workbooks.text("B3", "Example"))
                                + "</sheetData>")
                .sheet("Read me", "<sheetData>" + Workbooks.row(2, Workbooks.text("B2", "Hello")) + "</sheetData>")
                .sheet(
                        "Relationships",
                        "<sheetData>"
                                + Workbooks.row(
                                        1, "<c r=\"A1\" t=\"s\"><v>0</v></c>", Workbooks.text("D1", "Relationship"))
                                + Workbooks.row(
                                        2,
                                        Workbooks.text("A2", "FDE #"),
                                        Workbooks.text("B2", "FDE Name"),
                                        Workbooks.text("C2", "Strength of Relationship (optional)"),
                                        Workbooks.text("D2", "STRM_x000a_Relation-_x000D_ship"),
                                        Workbooks.text("E2", "ISO #"))
                                + Workbooks.row(
                                        3,
                                        "<c r=\"A3\" t=\"s\"><v>1</v></c>",
                                        Workbooks.number("C3", "8"),
                                        Workbooks.text("D3", "intersects with"),
                                        Workbooks.number("E3", "5.9000000000000004"))
                                + Workbooks.row(4, Workbooks.number("E4", "5.0999999999999996"))
                                + Workbooks.row(
                                        6,
                                        Workbooks.text("A6", "CC6.2_x000a_CC6.3"),
                                        "<c r=\"D6\" t=\"str\"><f>\"sub\"&amp;\"set of\"</f><v>subset of</v></c>",
                                        Workbooks.number("E6", "5"))
                                + "</sheetData><mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"D3:D4\"/></mergeCells>")
                .strings(
                        "<r><t>Example </t></r><r><t>table</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh>",
                        "<t>CC6.1</t>")
                .bytes();
        return Source.of("workbook.xlsx", bytes);
    }

    private static String report(Loaded<Contents> loaded) {
        StringBuilder text = new StringBuilder(loaded.tally() + "\n");
        loaded.diagnostics().forEach(d -> text.append(d).append('\n'));
        loaded.value().standards().forEach(standard -> {
            text.append('\n').append(standard).append('\n');
            standard.requirements()
                    .forEach(r -> text.append(r.parent().orElse("") + " > " + r + " " + r.kind() + " " + r.attributes())
                            .append('\n'));
        });
        for (MappingSet set : loaded.value().mappingSets()) {
            text.append("\n" + set + " " + set.kind() + ", " + set.provenance() + ", exhaustive " + set.isExhaustive()
                            + " " + set.extensions())
                    .append('\n');
            set.mappings().forEach(m -> text.append(said(m)).append('\n'));
            set.unmapped().forEach(u -> text.append("unmapped " + u.side() + " " + u.id() + " (" + u.reason() + ")\n"));
        }
        return text.toString();
    }

    private static String said(Mapping mapping) {
        return mapping
                + mapping.written().map(w -> ", written \"" + w + "\"").orElse("")
                + mapping.rationale().map(r -> ", " + r).orElse("")
                + mapping.strength()
                        .map(s -> ", strength " + s
                                + s.scale().map(x -> " of " + x).orElse(""))
                        .orElse("")
                + mapping.confidence().map(c -> ", confidence " + c).orElse("")
                + mapping.remarks().map(r -> ", remarks \"" + r + "\"").orElse("")
                + (mapping.extensions().isEmpty() ? "" : ", " + mapping.extensions());
    }

    private static void golden(String name, Loaded<Contents> loaded) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        String found = report(loaded);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olir.csv", "edges.csv", "full.csv", "opencre.csv"})
    void whatIsReadOfEachTableAndWhatIsSaidOfIt(String name) throws IOException {
        golden(name, Documents.read(fixture(name)));
    }

    @Test
    void whatIsReadOfAWorkbookAndWhatIsSaidOfIt() throws IOException {
        golden("workbook.xlsx", Documents.read(workbook()));
    }

    private static List<Mapping> mappings(String table, ReadOptions options) {
        return Documents.read(Source.ofText("test.csv", table), options).value().mappingSets().stream()
                .flatMap(set -> set.mappings().stream())
                .collect(Collectors.toList());
    }

    private static List<String> ids(String cell) {
        String table = "source,target\n\"" + cell.replace("\"", "\"\"") + "\",x\n";
        return mappings(table, ReadOptions.defaults()).stream()
                .map(m -> m.sources().get(0).local())
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "AC-2 = AC-2",
                "AC-2, AC-3;AC-4 = AC-2 AC-3 AC-4",
                "AC-2 and AC-3 & AC-4 = AC-2 AC-3 AC-4",
                "CC6.1 CC6.2 = CC6.1 CC6.2",
                "CC6.1CC6.2CC6.3 = CC6.1 CC6.2 CC6.3",
                "A.5.1A.5.2 = A.5.1 A.5.2",
                "A.5.1–A.5.3 = A.5.1 A.5.2 A.5.3",
                "A.5.9 - A.5.11 = A.5.9 A.5.10 A.5.11",
                "CC6.1 to CC6.3 = CC6.1 CC6.2 CC6.3",
                "AC-08—AC-10 = AC-08 AC-09 AC-10",
                "44–46 = 44 45 46",
                "AC-2(1)–AC-2(3) = AC-2(1) AC-2(2) AC-2(3)",
                "A.5.1–3 = A.5.1 A.5.2 A.5.3",
                "44-46 = 44-46",
                "800-53 = 800-53",
                "AC-2-4 = AC-2-4",
                "PR.AC–1 = PR.AC–1",
                "AC-2 (1) = AC-2_(1)",
                "Art. 44-46 = Art._44 Art._45 Art._46",
                "Annex A 5.1 = Annex_A_5.1",
                "\"AC-2; AC-3\" = AC-2;_AC-3",
                "\"A.1–A.3\"; \"say \"\"no\"\"\" = A.1–A.3 say_\"no\"",
            })
    void aCellNamesOneElementOrSeveralOrARange(String cell, String ids) {
        assertThat(ids(cell))
                .containsExactly(List.of(ids.split(" ")).stream()
                        .map(id -> id.replace('_', ' '))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.5.3–A.5.1", "AC-1–AU-3", "A.1–A.100000", "Art. 9-1"})
    void aRangeThatCannotBeWrittenOutIsRefused(String cell) {
        Loaded<Contents> loaded = Documents.read(Source.ofText("t", "source,target\n" + cell + ",x\n"));
        assertThat(loaded.errors()).extracting(d -> d.code()).containsExactly("range");
        assertThat(loaded.tally().refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "superset of, iso:1/x superset-of soc:1/A | iso:1/x superset-of soc:1/B",
        "subset of,   iso:1/x subset-of soc:1/A + soc:1/B",
        "equal,       iso:1/x equal soc:1/A + soc:1/B",
        "intersects,  iso:1/x intersects-with soc:1/A | iso:1/x intersects-with soc:1/B",
    })
    void severalElementsAreAListOnlyWhereTheListContains(String word, String claims) {
        String table = "source,relationship,target\niso:1/x," + word + ",soc:1/A;soc:1/B\n";
        assertThat(mappings(table, ReadOptions.defaults()).stream()
                        .map(Mapping::toString)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intersects With",
                "intersects_with",
                "Instersects With",
                "Intersect with",
                "intersets with",
                "INTERSECTS-\nWITH"
            })
    void intersectsWithIsKnownHoweverItIsSpelt(String word) {
        assertThat(mappings("source,relationship,target\na:1/x,\"" + word + "\",b:1/y\n", ReadOptions.defaults()))
                .extracting(Mapping::relationship)
                .containsExactly(Relationship.INTERSECTS_WITH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subest of", "supset of", "eqaul", "no relatoinship", "covers"})
    void containmentAndDisjointnessAreNeverGuessed(String word) {
        Loaded<Contents> loaded =
                Documents.read(Source.ofText("t", "source,relationship,target\na:1/x," + word + ",b:1/y\n"));
        assertThat(loaded.errors()).extracting(d -> d.code()).containsExactly("unknown-word");
    }

    @Test
    void aReversedTableSaysTheSameFromTheOtherSide() {
        String table = "source,relationship,target\na:1/x,subset of,b:1/y\na:1/x,intersects with,b:1/z\n";
        List<Mapping> forward = mappings(table, ReadOptions.defaults());
        List<Mapping> reversed = mappings(table, ReadOptions.defaults().reversed(true));

        assertThat(forward.get(0).relationship()).isEqualTo(Relationship.SUBSET_OF);
        assertThat(reversed.get(0).relationship()).isEqualTo(Relationship.SUPERSET_OF);
        assertThat(reversed.get(0).written()).contains("subset of");
        assertThat(reversed.get(1).relationship()).isEqualTo(Relationship.INTERSECTS_WITH);
        assertThat(reversed.get(1).written()).isEmpty();
    }

    @Test
    void theCallerSaysWhatTheSidesAre() {
        ReadOptions options = ReadOptions.defaults()
                .calling("focal", StandardId.parse("soc2:2017"))
                .calling("My Controls", StandardId.parse("acme:2025"));
        Loaded<Contents> loaded =
                Documents.read(Source.ofText("t", "Reference Document,My controls\nsource,target\nCC6.1,A\n"), options);

        assertThat(loaded.value().mappingSets().get(0))
                .extracting(MappingSet::source, MappingSet::target)
                .containsExactly(StandardId.parse("soc2:2017"), StandardId.parse("acme:2025"));
        assertThat(loaded.diagnostics()).noneMatch(d -> d.code().equals("standard-guessed"));
    }

    @Test
    void aGroupThatLacksARowIsLeftOutAsAWhole() {
        String table = "source,relationship,target,group\na:1/x,subset of,b:1/y,g\na:1/x,subset of,b:1/1–b:1/0,g\n";
        Loaded<Contents> loaded = Documents.read(Source.ofText("t", table));
        assertThat(loaded.errors()).extracting(d -> d.code()).containsExactly("range", "group");
        assertThat(loaded.tally().refused()).isEqualTo(2);
        assertThat(loaded.value().mappingSets().get(0).mappings()).isEmpty();
    }

    @Test
    void aTableIsToldByItsHeaderAndForcedWithoutOne() {
        assertThat(Documents.read(Source.ofText("t", "FDE #\tRelationship\tSCF #\na:1/x\tequal\tscf:1/y\n"))
                        .value()
                        .mappingSets())
                .hasSize(1);
        assertThat(Documents.read(
                                Source.ofText("t", "a,b\n1,2\n"),
                                ReadOptions.defaults().format(Format.STRM_CSV))
                        .errors())
                .extracting(d -> d.code())
                .containsExactly("header");
    }
}
