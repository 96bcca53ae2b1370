package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Status;
import java.util.List;

/** Writes standards. */
final class StandardWriter {
    private StandardWriter() {}

    /** The members of a standard. */
    static void write(Standard standard, Members out) {
        out.text("id", standard.id());
        out.text("title", standard.title());
        out.textUnless("", "publisher", standard.publisher());
        out.textUnless("", "nature", standard.nature());
        out.textUnless("", "licence", standard.licence());
        aliases(standard.aliases(), out);
        choices(standard, out);
        out.tagsIfAny("alternatives", standard.alternatives());
        if (!standard.sections().equals(usualSections(standard))) {
            NativeWriter.list(out, "sections", standard.sections(), StandardWriter::section);
        }
        out.textsIfAny("sources", standard.sources());
        out.text("supersedes", standard.supersedes());
        standard.profile().ifPresent(profile -> ProfileWriter.write(profile, out));
        NativeWriter.list(out, "requirements", standard.requirements(), StandardWriter::requirement);
        out.extensions(standard.extensions(), StandardDraft.FIELDS.names());
    }

    /** What a standard says of its sections if its catalog says nothing. */
    private static List<Section> usualSections(Standard standard) {
        return Standard.builder(standard.id(), standard.title())
                .requirements(standard.requirements())
                .build()
                .sections();
    }

    private static void choices(Standard standard, Members out) {
        if (standard.choices().isEmpty()) {
            return;
        }
        out.out().writeArrayPropertyStart("choices");
        for (String tag : standard.choices()) {
            if (standard.customary().containsKey(tag)) {
                out.out().writeStartObject();
                out.text("tag", tag);
                out.texts("customary", standard.customary().get(tag));
                out.out().writeEndObject();
            } else {
                out.out().writeString(Text.whole(tag));
            }
        }
        out.out().writeEndArray();
    }

    private static void aliases(List<Alias> aliases, Members out) {
        if (aliases.isEmpty()) {
            return;
        }
        out.out().writeArrayPropertyStart("aliases");
        for (Alias alias : aliases) {
            if (alias.note().isEmpty()) {
                out.out().writeString(Text.whole(alias.name()));
            } else {
                out.out().writeStartObject();
                out.text("name", alias.name());
                out.text("note", alias.note());
                out.out().writeEndObject();
            }
        }
        out.out().writeEndArray();
    }

    private static void section(Section section, Members out) {
        out.text("title", section.title());
        out.texts("roots", section.roots());
        out.truthUnless(false, "excludable", section.excludable());
    }

    private static void requirement(Requirement requirement, Members out) {
        Requirement plain = Requirement.builder(requirement.id(), requirement.kind(), requirement.title())
                .build();
        out.text("id", requirement.local());
        out.text("kind", requirement.kind());
        out.text("title", requirement.title());
        out.text("text", requirement.text());
        out.text("parent", requirement.parent());
        out.text("hierarchy", requirement.parent().map(p -> requirement.hierarchy()));
        out.truthUnless(plain.isAssessable(), "assessable", requirement.isAssessable());
        out.textUnless(Status.IN_FORCE.toString(), "status", requirement.status());
        out.textsIfAny("roles", requirement.roles());
        out.tagsIfAny("attributes", requirement.attributes());
        out.textsIfAny("aliases", requirement.aliases());
        out.extensions(requirement.extensions(), RequirementDraft.FIELDS.names());
    }
}
