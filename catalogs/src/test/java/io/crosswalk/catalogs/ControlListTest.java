package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.SetKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's control list: the standard that it is, and what its rows claim of others. */
class ControlListTest {
    private static final String LIST = """
            # acme:2025 Acme control list
            # publisher: Acme
            id,title,frequency,owner,requirement,relationship,group,confidence,remarks
            AC-1,Access is granted on approval,per request,IT,soc2:2017/CC6.2,superset-of,access,high,before
            AC-2,Access is removed on leaving,per leaver,HR,soc2:2017/CC6.2,superset-of,access,,after
            AC-1,,,,soc2:2017/CC6.3;iso27001:2022/A.5.18,intersects-with,,,
            AC-3,Access is reviewed,quarterly,IT,soc2:2017/CC6.2,superset-of,access,,
            AC-3,,,,soc2:2017/CC6.2,subset-of,,medium,
            BK-1,Backups are restored,yearly,,,,,,a drill
            """;

    private static Loaded<Contents> read(String text) {
        return Documents.read(Source.ofText("folder/list.csv", text));
    }

    private static Contents sound(String text) {
        Loaded<Contents> loaded = read(text);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value();
    }

    private static List<String> claims(MappingSet set) {
        return set.mappings().stream().map(Mapping::toString).collect(Collectors.toList());
    }

    @Test
    void theListIsAStandard() {
        Standard standard = sound(LIST).standards().get(0);

        assertThat(standard.id().toString()).isEqualTo("acme:2025");
        assertThat(standard.title()).isEqualTo("Acme control list");
        assertThat(standard.publisher()).isEqualTo("Acme");
        assertThat(standard.nature()).isEqualTo("own controls");
        assertThat(standard.assessable().stream().map(Requirement::local))
                .containsExactly("AC-1", "AC-2", "AC-3", "BK-1");
        assertThat(standard.requirements()).allMatch(r -> r.kind() == RequirementKind.CONTROL);
        assertThat(standard.requirement("AC-2").attributes())
                .isEqualTo(Map.of("frequency", List.of("per leaver"), "owner", List.of("HR")));
        assertThat(standard.requirement("BK-1").attributes())
                .isEqualTo(Map.of("frequency", List.of("yearly"), "remarks", List.of("a drill")));
        assertThat(standard.sections())
                .as("one line of figures, not one for each control")
                .hasSize(1);
    }

    @Test
    void thereIsASetForEachStandardThatIsNamed() {
        List<MappingSet> sets = sound(LIST).mappingSets();

        assertThat(sets)
                .extracting(MappingSet::toString)
                .containsExactly(
                        "acme-2025_soc2-2017@0 acme:2025 -> soc2:2017 (5 mappings)",
                        "acme-2025_iso27001-2022@0 acme:2025 -> iso27001:2022 (1 mappings)");
        assertThat(sets).allSatisfy(set -> {
            assertThat(set.kind()).isEqualTo(SetKind.AUTHORED);
            assertThat(set.rationale()).contains(Rationale.FUNCTIONAL);
            assertThat(set.confidence()).isEmpty();
            assertThat(set.provenance().author()).isEqualTo("Acme");
            assertThat(set.provenance().sources()).singleElement().asString().matches("list.csv, SHA-256 [0-9a-f]{64}");
        });
    }

    @Test
    void aGroupIsOneJointCoverAndAnOverlapForEachControlWithoutARowOfItsOwn() {
        MappingSet set = sound(LIST).mappingSets().get(0);

        assertThat(claims(set))
                .containsExactly(
                        "acme:2025/AC-1 + acme:2025/AC-2 + acme:2025/AC-3 superset-of soc2:2017/CC6.2",
                        "acme:2025/AC-1 intersects-with soc2:2017/CC6.2",
                        "acme:2025/AC-2 intersects-with soc2:2017/CC6.2",
                        "acme:2025/AC-1 intersects-with soc2:2017/CC6.3",
                        "acme:2025/AC-3 subset-of soc2:2017/CC6.2");
        Mapping cover = set.mappings().get(0);
        assertThat(cover.confidence()).contains(Confidence.HIGH);
        assertThat(cover.remarks()).contains("AC-1: before; AC-2: after");
        assertThat(cover.location()).contains(Location.of("folder/list.csv", 4, 51));
        assertThat(set.mappings().get(2).confidence()).isEmpty();
        assertThat(set.mappings().get(2).remarks()).contains("after");
    }

    @Test
    void oneGroupMayCoverSeveralRequirements() {
        MappingSet set = sound("""
                        # a:1 List
                        # publisher: A
                        id,title,requirement,relationship,group
                        X,x,b:1/p; b:1/q,superset-of,g
                        Y,y,"b:1/p
                        b:1/q",superset-of,g
                        """).mappingSets().get(0);

        assertThat(claims(set))
                .containsExactly(
                        "a:1/X + a:1/Y superset-of b:1/p",
                        "a:1/X intersects-with b:1/p",
                        "a:1/X + a:1/Y superset-of b:1/q",
                        "a:1/X intersects-with b:1/q",
                        "a:1/Y intersects-with b:1/p",
                        "a:1/Y intersects-with b:1/q");
    }

    /** What is left of a joint cover would claim more than its author did. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z,z,b:1/p,superset-of",
                "Z,z,b:1/p,subset-of,g",
                "Z,z,b:1/p,,g",
                "Z,z,b:1/p,SUPERSET,g",
                "Z,z,nothing,superset-of,g",
                "Z,z,,superset-of,g",
                "Z,,b:1/p,superset-of,g",
                " ,z,b:1/p,superset-of,g",
                "X,otherwise,b:1/q,superset-of,g",
                "\"Z,z,b:1/p,superset-of,g",
            })
    void aJointCoverNeverLosesAControl(String bad) {
        Loaded<Contents> loaded = read("""
                # a:1 List
                # publisher: A
                id,title,requirement,relationship,group
                X,x,b:1/p,superset-of,g
                Y,y,b:1/p,superset-of,g
                """ + bad + "\n");

        assertThat(loaded.errors()).extracting(Diagnostic::code).contains("group");
        assertThat(loaded.value().mappingSets())
                .flatExtracting(ControlListTest::claims)
                .contains("a:1/X intersects-with b:1/p", "a:1/Y intersects-with b:1/p")
                .noneMatch(claim -> claim.contains("superset-of"));
        assertThat(loaded.tally().kept()).isEqualTo(DiagnosticsTest.entries(loaded.value()));
    }

    @Test
    void aListThatIsTooLongKeepsNoJointCover() {
        String text = LIST + "ZZ-1,more,,,,,,,\n".repeat(20_000);
        Loaded<Contents> loaded = Documents.read(
                Source.ofText("test", text), ReadOptions.defaults().sizeLimit(200_000));

        assertThat(loaded.errors()).extracting(Diagnostic::code).containsExactly("too-large", "group");
        assertThat(loaded.value().mappingSets())
                .flatExtracting(ControlListTest::claims)
                .noneMatch(c -> c.contains("+"));
    }

    @ParameterizedTest
    @CsvSource({
        "soc2:2017/CC6.1,             soc2:2017/CC6.1",
        "SOC 2/CC6.1,                 soc2:2017/CC6.1",
        "ISO/IEC 27001:2022/A.5.1,    iso27001:2022/A.5.1",
        "iso27701:2026/A.3.3,         iso27701:2025/A.3.3",
        "other:1/a/b,                 other:1/a/b"
    })
    void aStandardMayBeWrittenByAnyOfItsNames(String written, String meant) {
        Loaded<Contents> loaded =
                read("# a:1 List\n# publisher: A\nid,title,requirement,relationship\nX,x," + written + ",equal\n");

        assertThat(loaded.errors()).isEmpty();
        assertThat(claims(loaded.value().mappingSets().get(0))).containsExactly("a:1/X equal " + meant);
    }

    /** Nothing is looked up, compared or left out once for each of many rows, nor as often as a cell has slashes. */
    @Test
    void manyRowsNamesAndSlashesStayLinear() {
        StringBuilder text = new StringBuilder(
                "# a:1 List\nid,title,requirement,relationship,group\nX,x,b" + "/".repeat(900_000) + ",equal,\n");
        for (int i = 0; i < 30_000; i++) {
            text.append("C" + i + ",,b:1/p,superset-of,g\n").append("X,x,b:" + i + "/p,equal,\n");
        }
        Loaded<Contents> loaded =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text.toString()));

        assertThat(loaded.tally()).isEqualTo(new Tally(30_001, 0, 60_001));
    }

    @Test
    void spreadsheetsAreTolerated() {
        Contents plain = sound("# a:1 Controls, of A\n# publisher: A\nid,title,owner\nX,x,me\n");

        assertThat(
                        sound(
                                "\ufeff\"# a:1 Controls, of A\",,\r\n# Publisher : A,,\r\n,,\r\nID, Title ,Owner\r\nX,x,me\r\n,,\r\n"))
                .isEqualTo(plain);
        assertThat(sound("# a:1 Controls, of A,,\n# publisher: A\nowner,id,title\nme,X,x\n"))
                .isEqualTo(plain);
        assertThat(plain.standards().get(0).title()).isEqualTo("Controls, of A");
        assertThat(plain.mappingSets()).isEmpty();
    }

    @Test
    void theListInTheDocumentationIsSound() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "formats", "controls.md"));
        Contents contents = sound(page.replaceFirst("(?s).*```csv\n(.*?)```.*", "$1"));
        assertThat(contents.mappingSets()).hasSize(2);
    }

    @Test
    void aListWithoutControlsIsAnEmptyDocument() {
        assertThat(read("# a:1 List\nid,title\n").errors())
                .extracting(Diagnostic::code)
                .containsExactly("empty-document");
    }

    @Test
    void theLongestIdsStillMakeASet() {
        String longest = "a".repeat(98) + ":1";
        Loaded<Contents> loaded = read("# " + longest + " L\n# publisher: A\nid,title,requirement,relationship\nX,x,"
                + "b".repeat(98) + ":1/p,equal\n");
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().mappingSets()).hasSize(1);
    }

    @Provide
    Arbitrary<String> lists() {
        Arbitrary<String> title = Arbitraries.of("", "one", "two", "\"a, \"\"b\"\"\"", "\"a\nb\"");
        Arbitrary<String> requirement =
                Arbitraries.of("", "b:1/p", "b:1/q;c:1/r", "SOC 2/CC6.1", "b:1", "b:1/\u0007", "\"b:1/p\nb:1/p\"");
        Arbitrary<String> relationship = Arbitraries.of("", "superset-of", "superset-of", "intersects-with", "equals");
        Arbitrary<String> group = Arbitraries.of("", "", "g", "h");
        Arbitrary<String> rest = Arbitraries.of(",", "high,", "low,why", "é,統制", "");
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.of("X", "Y", "Z", "W", "X ", ""), title, requirement, relationship, group, rest)
                .as((id, t, r, how, g, more) -> String.join(",", id, t, "daily", r, how, g, more) + "\n");
        return row.list()
                .ofMaxSize(12)
                .map(rows -> "# a:1 List\n# publisher: A\nid,title,frequency,requirement,relationship,group,confidence,"
                        + "remarks\n" + String.join("", rows));
    }

    @Property
    void whatWasReadComesBackFromTheNativeFormats(@ForAll("lists") String text) throws IOException {
        Loaded<Contents> loaded = read(text);

        assertThat(loaded.tally().kept()).isEqualTo(DiagnosticsTest.entries(loaded.value()));
        for (Format format : List.of(Format.NATIVE_JSON, Format.NATIVE_YAML)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Documents.write(loaded.value(), format, bytes);
            if (!loaded.value().isEmpty()) {
                assertThat(Documents.read(Source.of("again", bytes.toByteArray()))
                                .orThrow())
                        .isEqualTo(loaded.value());
            }
        }
    }

    record Row(String id, String requirement, String relationship, String group) {
        boolean isSound() {
            return relationship.equals("superset-of") && !requirement.equals("bad");
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of("X", "Y", "Z"),
                        Arbitraries.of("b:1/p", "b:1/p", "b:1/q", "b:1/q", "bad"),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just("superset-of")),
                                Tuple.of(1, Arbitraries.of("", "equals"))),
                        Arbitraries.of("g", "h", "k"))
                .as(Row::new)
                .list()
                .ofMaxSize(9);
    }

    @Property
    void aJointCoverIsReadIfAndOnlyIfEveryRowOfItsGroupIs(@ForAll("rows") List<Row> rows) {
        Set<String> expected = new TreeSet<>();
        for (Row row : rows) {
            List<Row> group =
                    rows.stream().filter(r -> r.group.equals(row.group)).collect(Collectors.toList());
            Set<String> members = group.stream()
                    .filter(r -> r.requirement.equals(row.requirement))
                    .map(Row::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (group.stream().allMatch(Row::isSound) && members.size() > 1) {
                expected.add("a:1/" + String.join(" + a:1/", members) + " superset-of " + row.requirement);
            }
        }
        String text = rows.stream()
                .map(r -> String.join(",", r.id, "title", r.requirement, r.relationship, r.group) + "\n")
                .collect(Collectors.joining("", "# a:1 List\nid,title,requirement,relationship,group\n", ""));

        Set<String> found = read(text).value().mappingSets().stream()
                .flatMap(set -> claims(set).stream())
                .filter(claim -> claim.contains("superset-of"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected);
    }
}
