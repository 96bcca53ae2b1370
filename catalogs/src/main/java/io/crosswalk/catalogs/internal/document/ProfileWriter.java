package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;

/** Writes profiles of standards. */
final class ProfileWriter {
    private ProfileWriter() {}

    /** The member {@code profile}, its facts a line each. */
    static void write(Profile profile, Members out) {
        out.out().writeName("profile");
        out.deeper(() -> {
            out.out().writeStartObject();
            NativeWriter.list(out, "statements", profile.statements(), ProfileWriter::statement);
            NativeWriter.list(out, "phases", profile.phases(), ProfileWriter::phase);
            NativeWriter.list(out, "links", profile.links(), ProfileWriter::link);
            out.out().writeEndObject();
        });
    }

    private static void statement(Statement statement, Members out) {
        out.text("aspect", statement.aspect());
        out.text("text", statement.text());
        attribution(statement.attribution(), out);
    }

    private static void phase(Phase phase, Members out) {
        out.text("id", phase.id());
        out.text("name", phase.name());
        out.textUnless("", "actor", phase.actor());
        out.textUnless("", "deliverable", phase.deliverable());
        out.textsIfAny("after", phase.prerequisites());
        phase.length().ifPresent(weeks -> weeks(weeks, out));
        out.text("due", phase.due());
        out.text("recurrence", phase.recurrence());
        out.truthUnless(false, "optional", phase.isOptional());
        out.truthUnless(false, "assurance", phase.isAssurance());
        attribution(phase.attribution(), out);
    }

    private static void weeks(Weeks weeks, Members out) {
        out.out().writeObjectPropertyStart("weeks");
        out.out().writeNumberProperty("least", weeks.least());
        out.out().writeNumberProperty("most", weeks.most());
        attribution(weeks.attribution(), out);
        out.out().writeEndObject();
    }

    private static void link(Link link, Members out) {
        out.text("kind", link.kind());
        out.text("other", link.other());
        out.textUnless("", "note", link.note());
        attribution(link.attribution(), out);
    }

    private static void attribution(Attribution attribution, Members out) {
        out.text("basis", attribution.basis());
        out.text("source", attribution.source());
    }
}
