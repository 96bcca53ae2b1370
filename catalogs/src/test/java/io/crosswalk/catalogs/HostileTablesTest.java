package io.crosswalk.catalogs;

import static io.crosswalk.catalogs.Workbooks.row;
import static io.crosswalk.catalogs.Workbooks.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and tables that are meant to harm: each ends quickly with one line that says why. */
class HostileTablesTest {
    private static final String HEADER = row(1, text("A1", "source"), text("B1", "target"));
    private static final String PAIR = row(2, text("A2", "a:1/x"), text("B2", "b:1/y"));

    private static Loaded<Contents> read(byte[] bytes, ReadOptions options) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Documents.read(Source.of("test.xlsx", bytes), options));
    }

    private static Loaded<Contents> read(Workbooks workbook) {
        return read(workbook.bytes(), ReadOptions.defaults());
    }

    private static Workbooks sheet(String rows) {
        return new Workbooks().sheet("Sheet", "<sheetData>" + HEADER + PAIR + rows + "</sheetData>");
    }

    private static String error(Loaded<Contents> loaded) {
        assertThat(loaded.errors()).hasSize(1);
        return loaded.errors().get(0).toString();
    }

    @Test
    void aSoundWorkbookIsRead() {
        assertThat(read(sheet("")).hasErrors()).isFalse();
        assertThat(read(sheet("")).value().mappingSets()).hasSize(1);
    }

    @Test
    void aZipBombIsNotInflated() {
        String bomb = row(3, text("A3", "x")).repeat(3_000_000);
        byte[] bytes = sheet(bomb).bytes();
        assertThat(bytes).hasSizeLessThan(1_000_000);
        assertThat(error(read(bytes, ReadOptions.defaults())))
                .contains("inflates to more than", "100 times its length")
                .endsWith("[limit-exceeded]");
    }

    @Test
    void aPartThatIsNotReadCountsToo() {
        byte[] bytes =
                sheet("").part("xl/media/image1.png", " ".repeat(60_000_000)).bytes();
        assertThat(error(read(bytes, ReadOptions.defaults()))).endsWith("[limit-exceeded]");
    }

    @Test
    void noMoreIsInflatedThanTheSizeLimit() {
        byte[] bytes = sheet(row(3, text("A3", "x")).repeat(20_000)).bytes();
        assertThat(error(read(bytes, ReadOptions.defaults().sizeLimit(200_000))))
                .contains("more than 200000 bytes");
        assertThat(error(read(bytes, ReadOptions.defaults().sizeLimit(1_000)))).endsWith("[too-large]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e \"boom\">]><worksheet><sheetData>&e;</sheetData></worksheet>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><t>&e;</t></worksheet>",
                "<worksheet><sheetData>&undeclared;</sheetData></worksheet>",
                "<worksheet><sheetData>",
                "nothing like XML",
                "",
            })
    void documentTypesEntitiesAndBrokenXmlEndTheReading(String part) {
        Loaded<Contents> loaded = read(sheet("").part("xl/worksheets/sheet1.xml", part));
        assertThat(error(loaded)).endsWith("[syntax]").doesNotContain("Exception", "javax", "boom", "root:");
    }

    @Test
    void nestingTextsNamesAndColumnsAreBounded() {
        assertThat(error(read(sheet("<a>".repeat(100_000)))))
                .contains("deeper than 100")
                .endsWith("[limit-exceeded]");
        String random = new Random(1)
                .ints(3_000_000, 'a', 'z')
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        assertThat(error(read(sheet(row(3, text("A3", random)))))).endsWith("[limit-exceeded]");
        assertThat(error(read(sheet("<row a=\"" + random.repeat(3) + "\"/>")))).endsWith("[limit-exceeded]");
        assertThat(error(read(sheet("<!--" + random.repeat(3) + "-->")))).endsWith("[limit-exceeded]");
        assertThat(error(read(sheet(row(3, text("XFD3", "x")))))).contains("test.xlsx:Sheet!XFD3", "columns");
    }

    @Test
    void whatIsNoWorkbookIsNamed() {
        assertThat(error(read(Workbooks.zip(Map.of("a", "b")), ReadOptions.defaults())))
                .contains("lists no sheets");
        assertThat(error(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, ReadOptions.defaults())))
                .contains("save it as .xlsx");
        assertThat(error(read(
                        "source,target\n".getBytes(StandardCharsets.UTF_8),
                        ReadOptions.defaults().format(Format.STRM_XLSX))))
                .contains("not a workbook");
        assertThat(error(read(Arrays.copyOf(sheet("").bytes(), 100), ReadOptions.defaults())))
                .endsWith("[syntax]");
    }

    @Test
    void oddNumbersReferencesAndMergesAreNoTrouble() {
        Loaded<Contents> loaded = read(new Workbooks()
                .sheet(
                        "S",
                        "<sheetData>" + HEADER + PAIR
                                + "<row r=\"-7\"><c t=\"s\"><v>99</v></c><c t=\"s\"><v>-1</v></c></row>"
                                + "<row><c r=\"a:1\"><v>1e999999999</v></c><c r=\"?\"><v>b:1/z</v></c></row>"
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"\"/>"
                                + "<mergeCell ref=\"B3:A1\"/></mergeCells>"));
        assertThat(loaded.diagnostics().toString()).doesNotContain("Exception");
        assertThat(loaded.tally().read()).isPositive();
    }

    @Test
    void aCellOfManyIdsIsBounded() {
        String range = String.join(";", java.util.Collections.nCopies(2_000, "A.1–A.500"));
        assertThat(error(read(
                        ("source,target\na:1/x," + range + "\n").getBytes(StandardCharsets.UTF_8),
                        ReadOptions.defaults())))
                .contains("at most 20000 elements")
                .endsWith("[range]");
        String fused = "A.1".repeat(300_000);
        assertThat(error(read(
                        ("source,target\na:1/x," + fused + "\n").getBytes(StandardCharsets.UTF_8),
                        ReadOptions.defaults())))
                .endsWith("[requirement-id]");
        String product = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> "x" + i)
                .collect(Collectors.joining(";"));
        assertThat(error(read(
                        ("source,target\n" + product + "," + product + "\n").getBytes(StandardCharsets.UTF_8),
                        ReadOptions.defaults())))
                .endsWith("[limit-exceeded]");
    }

    /** Seeds of our own, damaged at random: a stand-in for coverage-guided fuzzing, the same in every run. */
    @Test
    void damagedTablesAreNeverAnException() throws IOException {
        Path folder = Path.of("src", "test", "resources", "io", "crosswalk", "catalogs", "strm");
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Documents.write(
                Contents.empty().plus(Catalogs.bundled().mappingSet("soc2-2017_coso-2013")),
                Format.STRM_XLSX,
                workbook);
        List<byte[]> seeds = List.of(
                Files.readAllBytes(folder.resolve("olir.csv")),
                Files.readAllBytes(folder.resolve("edges.csv")),
                Files.readAllBytes(folder.resolve("full.csv")),
                Files.readAllBytes(folder.resolve("opencre.csv")),
                workbook.toByteArray(),
                sheet("").strings("<t>x</t>").bytes());
        Random random = new Random(20261123);
        for (byte[] sound : seeds) {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = Arrays.copyOf(sound, sound.length - random.nextInt(20));
                for (int j = 0; j < 1 + random.nextInt(6); j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(i % 3 == 0 ? 256 : 127);
                }
                Loaded<Contents> loaded = read(damaged, ReadOptions.defaults());
                assertThat(loaded.diagnostics().stream().map(Diagnostic::toString))
                        .allSatisfy(line -> assertThat(line).doesNotContain("Exception", "\n", "java."));
                assertThat(loaded.tally().read() + loaded.errors().size()).isPositive();
            }
        }
    }
}
