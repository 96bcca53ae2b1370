package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a standard or mapping set says comes back from OSCAL that obeys its schema, and is written in the same bytes again. */
class OscalRoundTripTest {
    @Provide
    Arbitrary<Contents> contents() {
        return Samples.contents();
    }

    @Property(tries = 150)
    void standardsComeBack(@ForAll("contents") Contents contents) throws IOException {
        for (Standard standard : contents.standards()) {
            comesBack(Contents.empty().plus(standard), Format.OSCAL_JSON);
            comesBack(Contents.empty().plus(standard), Format.OSCAL_YAML);
        }
    }

    @Property(tries = 150)
    void mappingSetsComeBack(@ForAll("contents") Contents contents) throws IOException {
        List<MappingSet> sayable = contents.mappingSets().stream()
                .filter(set -> !set.mappings().isEmpty())
                .collect(Collectors.toList());
        if (!sayable.isEmpty()) {
            comesBack(Contents.of(List.of(), sayable, List.of()), Format.OSCAL_JSON);
            comesBack(Contents.of(List.of(), sayable, List.of()), Format.OSCAL_YAML);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OSCAL_JSON", "OSCAL_YAML"})
    void everyBundledStandardAndSetComesBack(Format format) throws IOException {
        for (Standard standard : Catalogs.bundled().standards()) {
            comesBack(Contents.empty().plus(standard), format);
        }
        comesBack(Contents.of(List.of(), Catalogs.bundled().mappingSets(), List.of()), format);
    }

    private static void comesBack(Contents contents, Format format) throws IOException {
        byte[] bytes = write(contents, format);
        if (format == Format.OSCAL_JSON) {
            Node document =
                    Translation.parse(new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
            assertThat(OscalRules.complaints(document)).isEmpty();
        }
        Loaded<Contents> loaded = Documents.read(Source.of("test", bytes));
        assertThat(loaded.errors())
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(loaded.value())
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(contents);
        assertThat(loaded.tally().kept()).isEqualTo(DiagnosticsTest.entries(contents));
        assertThat(write(loaded.value(), format)).isEqualTo(bytes);
    }

    private static byte[] write(Contents contents, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Diagnostic> lost = Documents.write(contents, format, bytes);
        assertThat(lost).allMatch(d -> d.message().startsWith("OSCAL demands a rationale"));
        return bytes.toByteArray();
    }
}
