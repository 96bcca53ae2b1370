package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How the parsers and generators are set up: every bound and every default we rely on is written out. */
final class Factories {
    private Factories() {}

    /** Writes JSON; the target stays open. */
    static TokenStreamFactory json() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** Reads JSON within limits. */
    static TokenStreamFactory json(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                // duplicates are ours to report: the parser's own check would end the document
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Reads YAML within limits, scalars as the core schema of YAML 1.2 has them. */
    static TokenStreamFactory yaml(Limits limits) {
        return YAMLFactory.builder()
                .streamReadConstraints(constraints(limits))
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .loadSettings(LoadSettings.builder()
                        .setSchema(new CoreSchema())
                        .setCodePointLimit((int) Math.min(Integer.MAX_VALUE, limits.bytes()))
                        .build())
                .build();
    }

    /** Writes YAML in which every text is quoted, so that no text reads back as a number or a truth value; the target stays open. */
    static TokenStreamFactory yaml() {
        return YAMLFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .stringQuotingChecker(new PlainWords())
                .build();
    }

    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(limits.text())
                .maxNumberLength(Limits.NUMBER)
                // the bytes are counted below the parser
                .maxDocumentLength(-1L)
                .maxTokenCount(-1L)
                .build();
    }
}
