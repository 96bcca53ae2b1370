package io.crosswalk.catalogs.internal.document;

import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.AttestationReport.Type;
import io.crosswalk.evidence.Opinion;
import java.util.Map;

/** Writes attestation reports. */
final class ReportWriter {
    private ReportWriter() {}

    /** The members of a report. */
    static void write(AttestationReport report, Members out) {
        out.text("standard", report.standard());
        out.text("type", report.type());
        if (report.type() == Type.TYPE_1) {
            out.text("asOf", report.period().first());
        } else {
            out.text("from", report.period().first());
            out.text("to", report.period().last());
        }
        out.texts("categories", report.categories());
        out.textUnless(Opinion.UNMODIFIED.toString(), "opinion", report.opinion());
        out.textsIfAny("qualified", report.qualified());
        object("notRelevant", report.notRelevant(), out);
        object("exceptions", report.exceptions(), out);
        NativeWriter.list(out, "subservice", report.subserviceOrganizations(), (vendor, members) -> {
            members.text("name", vendor.name());
            members.text("treatment", vendor.treatment());
            members.textsIfAny("criteria", vendor.criteria());
            members.textsIfAny("complementaryControls", vendor.complementaryControls());
        });
        out.textsIfAny("userEntityControls", report.userEntityControls());
    }

    private static void object(String key, Map<String, String> texts, Members out) {
        if (!texts.isEmpty()) {
            out.out().writeObjectPropertyStart(key);
            texts.forEach((id, text) -> out.text(Text.whole(id), text));
            out.out().writeEndObject();
        }
    }
}
