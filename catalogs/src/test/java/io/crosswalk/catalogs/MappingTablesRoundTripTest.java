package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.StandardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a mapping table can say comes back from CSV and XLSX; what it cannot is reported. */
class MappingTablesRoundTripTest {
    private static final List<Format> FORMATS = List.of(Format.STRM_CSV, Format.STRM_XLSX);

    @Provide
    Arbitrary<MappingSet> sets() {
        // a table is its rows: a set without any has none, which is reported
        return Samples.mappingSets().filter(set -> !ends(set).isEmpty());
    }

    private static byte[] write(Contents contents, Format format, List<Diagnostic> lost) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            lost.addAll(Documents.write(contents, format, bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static MappingSet only(byte[] bytes) {
        Loaded<Contents> loaded = Documents.read(Source.of("test", bytes));
        assertThat(loaded.errors())
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(loaded.value().mappingSets()).hasSize(1);
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(loaded.tally().kept())
                .isEqualTo(set.mappings().size() + set.unmapped().size());
        return set;
    }

    private static List<String> ends(MappingSet set) {
        return Stream.concat(
                        set.mappings().stream().map(Mapping::toString),
                        set.unmapped().stream().map(u -> u.side() + " " + u.id()))
                .collect(Collectors.toList());
    }

    @Property(tries = 200)
    void whatIsNotReportedAsLostComesBack(@ForAll("sets") MappingSet set) {
        for (Format format : FORMATS) {
            List<Diagnostic> lost = new ArrayList<>();
            byte[] bytes = write(Contents.empty().plus(set), format, lost);
            MappingSet back = only(bytes);
            assertThat(ends(back)).isEqualTo(ends(set));
            if (lost.isEmpty()) {
                assertThat(back).isEqualTo(set);
            }
            assertThat(lost).allSatisfy(d -> {
                assertThat(d.code()).isEqualTo("not-expressible");
                assertThat(d.severity()).isEqualTo(Severity.WARNING);
            });
            List<Diagnostic> more = new ArrayList<>();
            byte[] again = write(Contents.empty().plus(back), format, more);
            assertThat(more).as("what came back can be said").isEmpty();
            assertThat(only(again)).isEqualTo(back);
            assertThat(write(Contents.empty().plus(back), format, more)).isEqualTo(again);
        }
    }

    /** Where nobody is named as the author, the bytes are, and those differ. */
    @Property(tries = 100)
    void aSetAndItsInverseSayTheSame(@ForAll("sets") MappingSet set) {
        Assume.that(!set.provenance().author().isBlank());
        MappingSet forward = only(write(Contents.empty().plus(set), Format.STRM_CSV, new ArrayList<>()));
        MappingSet backward = only(write(Contents.empty().plus(set.inverse()), Format.STRM_CSV, new ArrayList<>()));
        assertThat(backward.inverse()).isEqualTo(forward);
    }

    @Test
    void everyBundledSetComesBackFromAWorkbookOfAll() {
        Contents all = Contents.empty();
        for (MappingSet set : Catalogs.bundled().mappingSets()) {
            all = all.plus(set);
        }
        List<Diagnostic> lost = new ArrayList<>();
        Loaded<Contents> loaded = Documents.read(Source.of("all.xlsx", write(all, Format.STRM_XLSX, lost)));
        assertThat(lost).isEmpty();
        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().mappingSets()).isEqualTo(all.mappingSets());
    }

    private static MappingSet saying(String remarks) {
        StandardId left = StandardId.parse("a:1");
        StandardId right = StandardId.parse("b:1");
        return MappingSet.builder("s", left, right)
                .add(Mapping.builder(
                                List.of(left.requirement("-1")),
                                Relationship.EQUAL_TO,
                                List.of(right.requirement("5.10")))
                        .remarks(remarks)
                        .build())
                .build();
    }

    @Test
    void nothingRunsAsAFormulaInCsv() {
        for (String formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\uff1d1", "'=1")) {
            MappingSet set = saying(formula);
            byte[] bytes = write(Contents.empty().plus(set), Format.STRM_CSV, new ArrayList<>());
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .containsPattern(",\"?'" + java.util.regex.Pattern.quote(formula))
                    .doesNotContain("," + formula, ",\"" + formula);
            assertThat(only(bytes)).isEqualTo(set);
        }
    }

    @Test
    void theDateAndTheClockMakeNoDifferenceToAWorkbook() throws InterruptedException {
        byte[] first = write(Contents.empty().plus(saying("x")), Format.STRM_XLSX, new ArrayList<>());
        Thread.sleep(2_100);
        assertThat(write(Contents.empty().plus(saying("x")), Format.STRM_XLSX, new ArrayList<>()))
                .isEqualTo(first);
    }

    @Test
    void whatATableCannotSayIsNamed() {
        Contents contents = Contents.empty()
                .plus(Catalogs.bundled().standard("coso:2013"))
                .plus(saying(" x").toBuilder().extension("z", "{}").build());
        List<Diagnostic> lost = new ArrayList<>();
        write(contents, Format.STRM_CSV, lost);
        assertThat(lost.stream().map(Diagnostic::message))
                .containsExactly(
                        "the standard coso:2013: a mapping table cannot say it; it is left out",
                        "mapping set s: the member z: a mapping table cannot say it; it is left out",
                        "mapping 1 of s: Comments: its outer blanks: a mapping table cannot say it; it is left out");
    }

    @Test
    void aSetWithoutEntriesIsReported() {
        List<Diagnostic> lost = new ArrayList<>();
        StandardId id = StandardId.parse("a:1");
        write(Contents.empty().plus(MappingSet.builder("s", id, id).build()), Format.STRM_XLSX, lost);
        assertThat(lost).extracting(Diagnostic::code).containsExactly("not-expressible");
    }

    @Test
    void whatNoTableHoldsIsABadCall() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> write(Contents.empty(), Format.STRM_XLSX, new ArrayList<>()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> write(
                        Contents.empty()
                                .plus(saying("x"))
                                .plus(saying("y").toBuilder().build()),
                        Format.STRM_CSV,
                        new ArrayList<>()))
                .withMessageContaining("one mapping set, not 2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> write(Contents.empty().plus(saying("\ud800")), Format.STRM_CSV, new ArrayList<>()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        write(Contents.empty().plus(saying("x".repeat(40_000))), Format.STRM_XLSX, new ArrayList<>()))
                .withMessageContaining("32767");
    }
}
