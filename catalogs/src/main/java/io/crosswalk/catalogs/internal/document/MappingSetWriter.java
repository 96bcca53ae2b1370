package io.crosswalk.catalogs.internal.document;

import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes mapping sets. */
final class MappingSetWriter {
    private MappingSetWriter() {}

    /** The members of a mapping set. */
    static void write(MappingSet set, Members out) {
        Optional<String> scale = commonScale(set);
        describe(set, scale, out);
        NativeWriter.list(out, "mappings", set.mappings(), (mapping, o) -> mapping(mapping, scale, o));
        entries(set, out);
    }

    /** The members of a mapping set but for its mappings. */
    static void header(MappingSet set, Members out) {
        describe(set, Optional.empty(), out);
        entries(set, out);
    }

    private static void describe(MappingSet set, Optional<String> scale, Members out) {
        out.text("id", set.id());
        out.textUnless("0", "version", set.version());
        out.text("title", set.title());
        out.text("source", set.source());
        out.text("target", set.target());
        out.textUnless(SetKind.AUTHORED.toString(), "kind", set.kind());
        out.truthUnless(false, "exhaustive", set.isExhaustive());
        out.text("reading", set.reading());
        out.text("rationale", set.rationale());
        out.text("confidence", set.confidence());
        out.text("strengthScale", scale);
        out.text("validFrom", set.validFrom());
        out.text("validUntil", set.validUntil());
        provenance(set.provenance(), out);
    }

    private static void entries(MappingSet set, Members out) {
        NativeWriter.list(out, "unmapped", set.unmapped(), MappingSetWriter::unmapped);
        out.extensions(set.extensions(), MappingSetDraft.FIELDS.names());
    }

    /** The scale of every strength of a set; empty if they differ or some have none. */
    private static Optional<String> commonScale(MappingSet set) {
        Set<Optional<String>> scales = set.mappings().stream()
                .flatMap(mapping -> mapping.strength().stream())
                .map(Strength::scale)
                .collect(Collectors.toSet());
        return scales.size() == 1 ? scales.iterator().next() : Optional.empty();
    }

    private static void provenance(Provenance provenance, Members out) {
        out.out().writeObjectPropertyStart("provenance");
        out.text("author", provenance.author());
        out.text("date", provenance.date());
        out.text("method", provenance.method());
        out.textsIfAny("sources", provenance.sources());
        out.text("licence", provenance.licence());
        out.textsIfAny("derivedFrom", provenance.derivedFrom());
        out.out().writeEndObject();
    }

    /** The members of a mapping; {@code scale} is that of every strength of its set. */
    static void mapping(Mapping mapping, Optional<String> scale, Members out) {
        out.texts("source", locals(mapping.sources()));
        out.text("relationship", mapping.relationship());
        out.texts("target", locals(mapping.targets()));
        out.text("written", mapping.written());
        out.text("rationale", mapping.rationale());
        mapping.strength().ifPresent(strength -> {
            out.textOrNumber("strength", strength.value());
            if (scale.isEmpty()) {
                out.text("strengthScale", strength.scale());
            }
        });
        out.text("confidence", mapping.confidence());
        if (!mapping.argument().equals(Argument.NONE)) {
            out.out().writeObjectPropertyStart("argument");
            out.text("shared", mapping.argument().shared());
            out.text("beyondSource", mapping.argument().beyondSource());
            out.text("beyondTarget", mapping.argument().beyondTarget());
            out.out().writeEndObject();
        }
        out.text("succession", mapping.succession());
        out.text("remarks", mapping.remarks());
        out.extensions(mapping.extensions(), MappingDraft.FIELDS.names());
    }

    private static void unmapped(Unmapped entry, Members out) {
        out.text("side", entry.side());
        out.text("id", entry.id().local());
        out.text("reason", entry.reason());
    }

    private static List<String> locals(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::local).collect(Collectors.toUnmodifiableList());
    }
}
