package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.standard.Overlay;
import java.io.Writer;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Writes the native format, in JSON or YAML: the same values, the same characters. */
public final class NativeWriter {
    private NativeWriter() {}

    /** Writes JSON. */
    public static void json(Pieces pieces, Writer target) {
        PrettyPrinter layout = new Layout();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = Factories.json().createGenerator(context, target)) {
            write(pieces, new Members(out));
            out.writeRaw('\n');
        }
    }

    /** Writes YAML. */
    public static void yaml(Pieces pieces, Writer target) {
        try (JsonGenerator out = Factories.yaml().createGenerator(ObjectWriteContext.empty(), target)) {
            write(pieces, new Members(out));
        }
    }

    private static void write(Pieces pieces, Members out) {
        out.out().writeStartObject();
        out.out().writeNumberProperty("crosswalk", Integer.parseInt(DocumentDraft.VERSION));
        list(out, "standards", pieces.standards(), StandardWriter::write);
        list(out, "mappingSets", pieces.mappingSets(), MappingSetWriter::write);
        list(out, "assessments", pieces.assessments(), NativeWriter::assessment);
        list(out, "scopes", pieces.scopes(), ScopeWriter::write);
        list(out, "reports", pieces.reports(), ReportWriter::write);
        list(out, "overlays", pieces.overlays(), NativeWriter::overlay);
        list(out, "evidence", pieces.all(Evidence.class), EvidenceWriter::evidence);
        list(out, "operations", pieces.all(ControlOperation.class), EvidenceWriter::operation);
        EvidenceWriter.rules(pieces.evidenceRules(), out);
        list(out, "responsibilities", pieces.all(Responsibility.class), EvidenceWriter::responsibility);
        out.out().writeEndObject();
    }

    /** An array of objects, unless there is none. */
    static <T> void list(Members out, String key, List<T> values, BiConsumer<T, Members> each) {
        if (!values.isEmpty()) {
            out.out().writeArrayPropertyStart(key);
            values.forEach(value -> {
                out.out().writeStartObject();
                each.accept(value, out);
                out.out().writeEndObject();
            });
            out.out().writeEndArray();
        }
    }

    private static void overlay(Overlay overlay, Members out) {
        out.text("standard", overlay.standard());
        out.text("name", overlay.name());
        out.text("language", overlay.language());
        if (overlay.wordings().isEmpty()) {
            return;
        }
        out.out().writeObjectPropertyStart("wordings");
        overlay.wordings().forEach((local, wording) -> {
            out.out().writeObjectPropertyStart(local);
            out.text("title", wording.title());
            out.text("text", wording.text());
            out.out().writeEndObject();
        });
        out.out().writeEndObject();
    }

    private static void assessment(Assessment assessment, Members out) {
        out.out().writeObjectPropertyStart("statuses");
        assessment.statuses().forEach((id, status) -> out.text(id.toString(), status));
        out.out().writeEndObject();
    }
}
