package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.evidence.Assessment;
import java.io.Writer;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvFactory;

/** Writes one assessment as CSV. */
public final class StatusWriter {
    private StatusWriter() {}

    /**
     * Writes the header and a row for each status.
     *
     * @throws IllegalArgumentException if there is anything that this format cannot hold
     */
    public static void write(Pieces pieces, Writer target) {
        if (!Set.of(Assessment.class).containsAll(pieces.types())
                || pieces.assessments().size() > 1) {
            throw new IllegalArgumentException("this format holds one assessment and nothing else, not "
                    + pieces.standards().size() + " standards, "
                    + pieces.mappingSets().size() + " mapping sets and "
                    + pieces.assessments().size() + " assessments");
        }
        CsvFactory factory = CsvFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), target)) {
            row(out, "id", "status");
            pieces.assessments()
                    .forEach(assessment ->
                            assessment.statuses().forEach((id, status) -> row(out, id.toString(), status.toString())));
        }
    }

    private static void row(JsonGenerator out, String id, String status) {
        out.writeStartArray();
        out.writeString(id);
        out.writeString(status);
        out.writeEndArray();
    }
}
