package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are meant to harm: each ends quickly, in little memory, with one line that says why. */
class HostileInputTest {
    private static final String START =
            "{\"crosswalk\": 1, \"assessments\": [{\"statuses\": {\"a:1/x\": \"full\"}}], \"more\": ";

    /** A document that is produced while it is read, and counts how much of it was. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] rest;
        private final long length;
        private final AtomicLong read = new AtomicLong();

        Endless(String start, String rest, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = rest.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int from, int count) {
            int taken = (int) Math.min(count, length - read.get());
            for (int i = 0; i < taken; i++) {
                long at = read.getAndIncrement();
                target[from + i] =
                        at < start.length ? start[(int) at] : rest[(int) ((at - start.length) % rest.length)];
            }
            return taken == 0 ? -1 : taken;
        }
    }

    private static Loaded<Contents> within(Duration time, Endless document, ReadOptions options) {
        return Assertions.assertTimeoutPreemptively(
                time, () -> Documents.read(Source.opening("test", () -> document), options));
    }

    private static String only(Loaded<Contents> loaded) {
        assertThat(loaded.diagnostics()).hasSize(1);
        return loaded.diagnostics().get(0).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", START + "[", START + "{\"a\":"})
    void aHundredMegabytesOfOpeningBracketsFailFastWithOneLine(String start) {
        String rest = start.endsWith(":") ? "{\"a\":" : "[";
        Endless document = new Endless(start, rest, 100_000_000);
        Loaded<Contents> loaded = within(Duration.ofSeconds(10), document, ReadOptions.defaults());
        assertThat(loaded.errors()).hasSize(1);
        assertThat(document.read.get()).isLessThan(1_000_000);
    }

    @Test
    void nestingIsBoundedInYamlToo() {
        Endless document = new Endless("crosswalk: 1\nmore: ", "[", 100_000_000);
        Loaded<Contents> loaded = within(Duration.ofSeconds(10), document, ReadOptions.defaults());
        assertThat(only(loaded))
                .contains("nesting depth")
                .endsWith("[limit-exceeded]")
                .doesNotContain("Stream");
        assertThat(document.read.get()).isLessThan(1_000_000);
    }

    @Test
    void nestingCountsFromTheRoot() {
        String eight =
                "{\"crosswalk\": 1, \"assessments\": [{\"statuses\": {\"a:1/x\": \"full\"}}], \"m\": [[[[[[[1]]]]]]]}";
        Source source = Source.ofText("test", eight);
        assertThat(Documents.read(source, ReadOptions.defaults().nestingDepth(8))
                        .hasErrors())
                .isFalse();
        assertThat(Documents.read(source, ReadOptions.defaults().nestingDepth(7))
                        .errors()
                        .toString())
                .contains("limit-exceeded");
    }

    @Test
    void aHugeTextEndsAtItsBound() {
        Endless document = new Endless(START + "\"", "x", 100_000_000);
        Loaded<Contents> loaded = within(Duration.ofSeconds(10), document, ReadOptions.defaults());
        assertThat(only(loaded))
                .contains("exceeds the maximum allowed (1000000)")
                .endsWith("[limit-exceeded]");
        assertThat(loaded.tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(document.read.get()).isLessThan(5_000_000);
    }

    @Test
    void aHugeKeyAndAHugeNumberEndAtTheirBounds() {
        Endless key = new Endless(START + "{\"", "x", 100_000_000);
        assertThat(only(within(Duration.ofSeconds(10), key, ReadOptions.defaults())))
                .endsWith("[limit-exceeded]");
        Endless number = new Endless(START, "7", 100_000_000);
        assertThat(only(within(Duration.ofSeconds(10), number, ReadOptions.defaults())))
                .endsWith("[limit-exceeded]");
    }

    @Test
    void noMoreIsReadThanTheLimitAndAByte() {
        Endless document = new Endless("id,status\n", "a:1/x,full\n", Long.MAX_VALUE);
        Loaded<Contents> loaded =
                within(Duration.ofSeconds(20), document, ReadOptions.defaults().sizeLimit(1_000_000));
        assertThat(loaded.errors().stream().map(Diagnostic::toString))
                .contains("test: error: longer than 1000000 bytes, the limit of this reading [too-large]");
        assertThat(document.read.get()).isEqualTo(1_000_001);
        assertThat(loaded.value().assessments()).hasSize(1);
    }

    @Test
    void aDocumentOfExactlyTheLimitIsRead() {
        String text = "id,status\na:1/x,full\n";
        Source source = Source.ofText("test", text);
        assertThat(Documents.read(source, ReadOptions.defaults().sizeLimit(text.length()))
                        .hasErrors())
                .isFalse();
        assertThat(Documents.read(source, ReadOptions.defaults().sizeLimit(text.length() - 1))
                        .errors())
                .extracting(Diagnostic::code)
                .containsExactly("too-large");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
        byte[] latin1 =
                "{\"crosswalk\": 1, \"assessments\": [{\"statuses\": {\"a:1/x\": \"full\",\n \"a:1/ü\": \"full\"}}]}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Loaded<Contents> loaded = Documents.read(Source.of("test", latin1));
        assertThat(only(loaded))
                .isEqualTo("test:2:7: error: byte 0xfc is not UTF-8; save the document as UTF-8 [not-utf-8]");
        assertThat(loaded.tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void bytesThatEndInsideACharacterAreNamedWithTheirPlace() {
        byte[] cut = "id,status\na:1/x,full\na:1/€".getBytes(StandardCharsets.UTF_8);
        Loaded<Contents> loaded = Documents.read(Source.of("test", java.util.Arrays.copyOf(cut, cut.length - 1)));
        assertThat(only(loaded)).startsWith("test:3:5: error: byte 0xe2 is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherUnicodeEncodingsAreNamed(String encoding) {
        byte[] bytes = "\ufeff{\"crosswalk\": 1}".getBytes(Charset.forName(encoding));
        assertThat(only(Documents.read(Source.of("test", bytes))))
                .isEqualTo("test:1:1: error: the document is " + encoding.substring(0, 6)
                        + "; save it as UTF-8 [not-utf-8]");
    }

    @Test
    void aYamlCharacterThatMustBeEscapedIsNamed() {
        Loaded<Contents> loaded = Documents.read(Source.ofText("test", "crosswalk: 1\nstandards: \"\u0007\"\n"));
        assertThat(loaded.errors()).hasSize(1);
        assertThat(loaded.errors().get(0).sentence()).isEqualTo("the character U+0007 is not allowed unescaped");
    }

    @Test
    void yamlKeepsSurrogatePairsThatStandAcrossItsBuffers() {
        for (int blanks = 0; blanks < 1_100; blanks++) {
            String text = "#" + "x".repeat(blanks) + "\ncrosswalk: 1\nassessments: [{statuses: {a:1/"
                    + "\ud83d\ude00".repeat(60) + ": full}}]\n";
            assertThat(Documents.read(Source.ofText("test", text)).diagnostics())
                    .isEmpty();
        }
    }

    @Test
    void theSamePlaceIsReportedHoweverTheBytesArrive() {
        byte[] bytes =
                ("\ufeff{\"crosswalk\": 1,\r\n \"assessments\": [{\"statuses\": {\r\"a:1/\ud83d\ude00é€\": \"full\","
                                + "\n \"a:1/y\": \"bad\"}}]}")
                        .getBytes(StandardCharsets.UTF_8);
        Loaded<Contents> whole = Documents.read(Source.of("test", bytes));
        Loaded<Contents> single = Documents.read(Source.opening("test", () -> new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < bytes.length ? bytes[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                int next = length == 0 ? -1 : read();
                if (next >= 0) {
                    target[from] = (byte) next;
                }
                return length == 0 ? 0 : next < 0 ? -1 : 1;
            }
        }));
        assertThat(single.diagnostics()).isEqualTo(whole.diagnostics());
        assertThat(single.value()).isEqualTo(whole.value());
        assertThat(only(whole)).startsWith("test:4:11: error");
    }

    @Test
    void manyKeysAndADeepChainOfRequirementsStayLinear() {
        StringBuilder text = new StringBuilder(
                "{\"crosswalk\": 1, \"standards\": [{\"id\": \"a:1\", \"title\": \"A\", \"requirements\": [");
        int deep = 20_000;
        for (int i = 0; i < deep; i++) {
            text.append(i == 0 ? "" : ",\n").append("{\"id\": \"" + i + "\", \"kind\": \"control\", \"title\": \"\"");
            text.append(i == 0 ? "}" : ", \"parent\": \"" + (i - 1) + "\", \"hierarchy\": \"part\"}");
        }
        for (int i = 0; i < deep; i++) {
            text.append(",\n{\"id\": \"x" + i
                    + "\", \"kind\": \"control\", \"title\": \"\", \"parent\": \"none\", \"hierarchy\": \"part\"}");
        }
        text.append("]}]}");
        Loaded<Contents> loaded = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Documents.read(Source.ofText("test", text.toString())));
        assertThat(loaded.tally()).isEqualTo(new Tally(deep, 0, deep));
        assertThat(loaded.diagnostics()).hasSize(1_001);
    }

    @Test
    void damagedDocumentsAreNeverAnException() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        Contents contents = Contents.empty().plus(Catalogs.bundled().standard("iso27701:2025"));
        Documents.write(contents, Format.NATIVE_JSON, json);
        Documents.write(contents, Format.NATIVE_YAML, yaml);
        Random random = new Random(20261122);
        for (byte[] sound : new byte[][] {json.toByteArray(), yaml.toByteArray()}) {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = java.util.Arrays.copyOf(sound, sound.length - random.nextInt(100));
                for (int j = 0; j < 1 + random.nextInt(4); j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(i % 3 == 0 ? 256 : 127);
                }
                Loaded<Contents> loaded = Documents.read(Source.of("test", damaged));
                assertThat(DiagnosticsTest.entries(loaded.value()))
                        .isEqualTo(loaded.tally().kept() + loaded.tally().repaired());
                assertThat(loaded.diagnostics().stream()
                                .map(Diagnostic::toString)
                                .collect(Collectors.toList()))
                        .allSatisfy(line -> assertThat(line).doesNotContain("Exception", "\n"));
            }
        }
    }

    @Test
    void aCutOffDocumentIsReportedWithoutTheParsersInnerWords() {
        String message = Documents.read(
                        Source.ofText("cut.json", "{\"crosswalk\": 1, \"standards\": [{\"id\": \"a:1\""))
                .errors()
                .get(0)
                .toString();
        assertThat(message)
                .startsWith("cut.json:1:")
                .contains("end-of-input")
                .doesNotContain("REDACTED", "StreamReadFeature", "#UNKNOWN");
    }
}
