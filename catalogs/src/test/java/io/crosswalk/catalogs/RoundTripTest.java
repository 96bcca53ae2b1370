package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.evidence.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever can be built can be written, and comes back as it was; the same values give the same bytes. */
class RoundTripTest {
    @Provide
    Arbitrary<Contents> contents() {
        return Samples.contents();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Samples.assessments();
    }

    @Property
    void jsonComesBack(@ForAll("contents") Contents contents) throws IOException {
        comesBack(contents, Format.NATIVE_JSON);
    }

    @Property
    void yamlComesBack(@ForAll("contents") Contents contents) throws IOException {
        comesBack(contents, Format.NATIVE_YAML);
    }

    @Property
    void statusesComeBack(@ForAll("assessments") Assessment assessment) throws IOException {
        comesBack(Contents.empty().plus(assessment), Format.STATUS_CSV);
    }

    @Property(tries = 200)
    void formatsAgree(@ForAll("contents") Contents contents) throws IOException {
        Contents fromYaml = read(write(contents, Format.NATIVE_YAML)).value();
        assertThat(write(fromYaml, Format.NATIVE_JSON)).isEqualTo(write(contents, Format.NATIVE_JSON));
    }

    private static void comesBack(Contents contents, Format format) throws IOException {
        byte[] bytes = write(contents, format);
        Loaded<Contents> loaded = read(bytes);
        assertThat(loaded.diagnostics())
                .as(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .allMatch(d -> d.severity() == Severity.INFO
                        && Set.of("unknown-key", "hash-missing").contains(d.code()));
        assertThat(loaded.value()).isEqualTo(contents);
        assertThat(loaded.tally().kept()).isEqualTo(DiagnosticsTest.entries(contents));
        assertThat(write(loaded.value(), format)).isEqualTo(bytes);
    }

    private static Loaded<Contents> read(byte[] bytes) {
        Loaded<Contents> loaded = Documents.read(Source.of("test", bytes));
        List<Diagnostic> errors = loaded.errors();
        assertThat(errors).isEmpty();
        return loaded;
    }

    private static byte[] write(Contents contents, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Documents.write(contents, format, bytes);
        return bytes.toByteArray();
    }
}
