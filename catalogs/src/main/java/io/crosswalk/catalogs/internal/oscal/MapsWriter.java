package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes mapping sets as one mapping collection, a map at a time. */
final class MapsWriter {
    private static final Limits SCRATCH = new Limits(Long.MAX_VALUE, 1_000, Integer.MAX_VALUE, 1);

    private MapsWriter() {}

    /** The UUID of a map of a set, by its number from 1. */
    static String uuid(String set, int number) {
        return Datatypes.uuid("map:" + set + "#" + number);
    }

    /** Writes the collection; what it cannot say is added to {@code lost}. */
    static void write(List<MappingSet> sets, JsonGenerator out, List<Diagnostic> lost) {
        Node first = Translation.headerOf(sets.get(0));
        List<String> ids = sets.stream().map(MappingSet::id).collect(Collectors.toUnmodifiableList());
        // said and heard once: what OSCAL cannot say of the first set must not be half said
        Node general = Maps.collection(Usual.collection(first, ids));
        Node collection = Remainder.plus(
                Usual.collection(general, ids), first.get(Remainder.KEY).flatMap(kept -> kept.get("collection")));
        Node marked = collection.copy();
        ids.forEach(id -> mark(marked, id));
        out.writeStartObject();
        collection.members().forEach((key, value) -> {
            if (!key.equals("mappings")) {
                out.writeName(key);
                value.write(out);
            }
        });
        out.writeArrayPropertyStart("mappings");
        sets.forEach(set -> write(set, marked, out, lost));
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Adds to a collection, for the reader's eyes, that it holds a set of ours. */
    private static void mark(Node collection, String id) {
        Node mappings = collection.get("mappings").orElseGet(Node::array).copy();
        Node mapping = Node.object();
        OwnProps.add(mapping, OwnProps.prop("id", Node.text(id)));
        collection.put("mappings", mappings.add(mapping));
    }

    private static void write(MappingSet set, Node collection, JsonGenerator out, List<Diagnostic> lost) {
        Node wanted = Translation.headerOf(set);
        Node mapping =
                Remainder.plus(Usual.mapping(wanted), wanted.get(Remainder.KEY).flatMap(kept -> kept.get("mapping")));
        Log scratch = new Log(set.id(), SCRATCH);
        Node said = Maps.set(collection, mapping, set.id(), MapsWriter::own, scratch);
        OwnProps.add(mapping, OwnProps.prop("id", Node.text(set.id())));
        OwnProps.add(mapping, said, wanted, Translation.setKeys());
        if (set.rationale().isEmpty()) {
            lost.add(Code.NOT_EXPRESSIBLE.info("OSCAL demands a rationale: " + set.id() + " has none and is written as "
                    + Usual.NO_RATIONALE + ", which a property of ours takes back"));
        }
        out.writeStartObject();
        mapping.members().forEach((key, value) -> {
            out.writeName(key);
            value.write(out);
        });
        out.writeArrayPropertyStart("maps");
        int number = 0;
        for (Mapping each : set.mappings()) {
            number++;
            map(each, uuid(set.id(), number), scratch).write(out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static Node map(Mapping mapping, String uuid, Log scratch) {
        Node wanted = Translation.of(mapping);
        Node map = Remainder.plus(Usual.map(wanted, uuid), wanted.get(Remainder.KEY));
        Node said = Maps.mapping(map, uuid, scratch);
        OwnProps.add(map, said, wanted, Translation.mappingKeys());
        return map;
    }

    private static Optional<String> own(Node resource) {
        return resource.string("href")
                .filter(href -> href.startsWith(Usual.STANDARD))
                .map(href -> href.substring(Usual.STANDARD.length()));
    }
}
