package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Format;
import io.crosswalk.catalogs.Source;
import io.crosswalk.standard.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our OSCAL is valid by NIST's own schemas, and NIST's catalogs are read, where those files are at hand: they are not ours to ship. They are
 * looked for in {@code ../shared/oscal} beside the project, or where {@code -Dcrosswalk.oscal=FOLDER} says.
 */
class OscalSchemaTest {
    private static final Path FOLDER = Path.of(System.getProperty("crosswalk.oscal", "../../shared/oscal"));

    private static Schema schema(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static void isValid(Schema schema, Contents contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Documents.write(contents, Format.OSCAL_JSON, bytes);
        assertThat(schema.validate(bytes.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .as(contents.toString())
                .isEmpty();
    }

    @Test
    void everyBundledStandardIsAValidCatalog() throws IOException {
        Schema schema = schema("oscal_catalog_schema.json");
        for (Standard standard : Catalogs.bundled().standards()) {
            isValid(schema, Contents.empty().plus(standard));
        }
    }

    @Test
    void theBundledSetsAreAValidMappingCollection() throws IOException {
        Schema schema = schema("oscal_mapping_schema.json");
        isValid(schema, Contents.of(List.of(), Catalogs.bundled().mappingSets(), List.of()));
    }

    @Test
    void realCatalogsAreReadWithoutLossAndWrittenValid() throws IOException {
        Schema schema = schema("oscal_catalog_schema.json");
        List<Path> catalogs;
        try (Stream<Path> files = Files.list(FOLDER)) {
            catalogs = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("_schema.json"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        for (Path catalog : catalogs) {
            Contents contents = Documents.read(Source.of(catalog)).orThrow();
            isValid(schema, contents);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Documents.write(contents, Format.OSCAL_YAML, bytes);
            assertThat(Documents.read(Source.of("again", bytes.toByteArray())).orThrow())
                    .isEqualTo(contents);
        }
    }
}
