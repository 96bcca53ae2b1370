package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.standard.StandardId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The slots of a mapping set and the native set without its entries: each made of the other. */
final class SetSlots {
    static final String ID = "mapping_set_id";
    static final String CURIES = "curie_map";
    static final String EXTENSIONS = "extension_definitions";
    private static final String VERSION = "mapping_set_version";
    private static final String TITLE = "mapping_set_title";
    private static final String SOURCES = "mapping_set_source";
    private static final String CREATOR = "creator_label";
    private static final String LICENCE = "license";
    private static final String DATE = "mapping_date";
    private static final String RATIONALE = "ext_rationale";
    private static final String UNSPECIFIED = "https://w3id.org/sssom/license/unspecified";
    private static final String OWN_SET = Prefixes.OWN + "set:";
    private static final String PROVENANCE = "provenance";
    private static final Set<String> OURS = Set.of("mappings", Native.SLOT);

    private SetSlots() {}

    /** The native set; without an id and ends where the metadata do not name them in our way. */
    static Node read(Node metadata, Log log) {
        Node said = Node.object().at(metadata);
        metadata.string(ID)
                .filter(id -> id.startsWith(OWN_SET))
                .ifPresent(id -> said.put("id", id.substring(OWN_SET.length())));
        end(metadata, "subject_source").ifPresent(id -> said.put("source", id.toString()));
        end(metadata, "object_source").ifPresent(id -> said.put("target", id.toString()));
        metadata.string(VERSION).filter(v -> !v.isEmpty()).ifPresent(v -> said.put("version", v));
        metadata.string(TITLE).ifPresent(title -> said.put("title", title));
        metadata.string(RATIONALE).ifPresent(rationale -> said.put("rationale", rationale));
        provenance(metadata).ifPresent(provenance -> said.put(PROVENANCE, provenance));
        keep(metadata, said);
        Native.apply(metadata.string(Native.SLOT), said, log);
        return said;
    }

    private static Optional<StandardId> end(Node metadata, String slot) {
        return metadata.string(slot).flatMap(source -> {
            String start = "crosswalk:";
            return Prefixes.standard(
                    source.startsWith(start) ? Prefixes.OWN + source.substring(start.length()) : source);
        });
    }

    private static Optional<Node> provenance(Node metadata) {
        Optional<String> author = Stream.of(CREATOR, "creator_id", "author_label", "author_id", "mapping_provider")
                .map(slot -> metadata.list(slot).stream().map(Node::scalar).collect(Collectors.joining("; ")))
                .filter(names -> !names.isBlank())
                .findFirst();
        return author.map(names -> {
            Node provenance = Node.object().at(metadata).put("author", names);
            metadata.string(DATE)
                    .or(() -> metadata.string("publication_date"))
                    .ifPresent(day -> provenance.put("date", day));
            List<Node> sources = metadata.list(SOURCES);
            if (!sources.isEmpty()) {
                provenance.put(
                        "sources", Node.texts(sources.stream().map(Node::scalar).collect(Collectors.toList())));
            }
            metadata.string(LICENCE).filter(l -> !l.equals(UNSPECIFIED)).ifPresent(l -> provenance.put("licence", l));
            return provenance;
        });
    }

    /** Keeps the slots that we would write otherwise. */
    private static void keep(Node metadata, Node said) {
        Node usual = usual(said);
        Node rest = Node.object();
        metadata.members().forEach((slot, value) -> {
            Node ours = usual.members().get(slot);
            if (slot.equals(CURIES) && ours != null) {
                Node others = Node.object();
                value.members().forEach((prefix, namespace) -> {
                    if (!namespace.equals(ours.members().get(prefix))) {
                        others.put(prefix, namespace);
                    }
                });
                putIfAny(rest, slot, others);
            } else if (slot.equals(EXTENSIONS)) {
                Node others = Node.array();
                value.elements().stream()
                        .filter(definition -> !isOurs(definition))
                        .forEach(others::add);
                putIfAny(rest, slot, others);
            } else if (!OURS.contains(slot) && !value.equals(ours)) {
                rest.put(slot, value);
            }
        });
        Native.keep(said, rest);
    }

    private static boolean isOurs(Node definition) {
        return definition
                .string("property")
                .filter(p -> p.startsWith("crosswalk:slot/"))
                .isPresent();
    }

    private static void putIfAny(Node object, String key, Node value) {
        if (!value.members().isEmpty() || !value.elements().isEmpty()) {
            object.put(key, value);
        }
    }

    private static Node usual(Node set) {
        Node slots = Node.object();
        Node curies = Node.object();
        slots.put(CURIES, curies);
        curies.put("crosswalk", Prefixes.OWN);
        Optional<StandardId> source = set.string("source").flatMap(StandardId::tryParse);
        Optional<StandardId> target = set.string("target").flatMap(StandardId::tryParse);
        set.string("id").ifPresent(id -> slots.put(ID, OWN_SET + id));
        set.string("version").ifPresent(version -> slots.put(VERSION, version));
        set.string("title").ifPresent(title -> slots.put(TITLE, title));
        Optional<Node> provenance = set.get(PROVENANCE);
        Optional<List<Node>> sources = provenance
                .map(p -> p.list("sources"))
                .filter(all -> !all.isEmpty() && all.stream().allMatch(s -> isUri(s.scalar())));
        sources.ifPresent(all ->
                slots.put(SOURCES, Node.texts(all.stream().map(Node::scalar).collect(Collectors.toList()))));
        provenance
                .flatMap(p -> p.string("author"))
                .ifPresent(author -> slots.put(CREATOR, Node.texts(List.of(author))));
        slots.put(
                LICENCE,
                provenance
                        .flatMap(p -> p.string("licence"))
                        .filter(SetSlots::isUri)
                        .orElse(UNSPECIFIED));
        source.ifPresent(id -> end(id, "subject", Prefixes.prefix(id), curies, slots));
        target.ifPresent(id -> end(id, "object", objectPrefix(source.orElse(id), id), curies, slots));
        provenance.flatMap(p -> p.string("date")).ifPresent(day -> slots.put(DATE, day));
        set.string("rationale").ifPresent(rationale -> slots.put(RATIONALE, rationale));
        return slots;
    }

    /** The prefix of objects: that of their standard, unless the subjects of another standard have it. */
    static String objectPrefix(StandardId source, StandardId target) {
        String prefix = Prefixes.prefix(target);
        return !source.equals(target) && prefix.equals(Prefixes.prefix(source)) ? prefix + "_object" : prefix;
    }

    private static void end(StandardId id, String side, String prefix, Node curies, Node slots) {
        curies.put(prefix, Prefixes.namespace(id));
        slots.put(side + "_source", "crosswalk:" + id);
        slots.put(side + "_source_version", id.edition());
    }

    private static boolean isUri(String text) {
        return text.matches("https?://[!-~]+");
    }

    /** The metadata of a native set, without what its rows need; {@code ours} are the extension slots that its rows have. */
    static Node write(Node set, List<String> ours, Log scratch) {
        Node wanted = set.copy();
        wanted.remove("unmapped");
        Node slots = usual(wanted);
        Node definitions = Node.array();
        wanted.get(Native.EXTENSION)
                .ifPresent(kept -> kept.members().forEach((slot, value) -> {
                    if (slot.equals(CURIES)) {
                        Node curies = slots.get(CURIES).orElseThrow();
                        value.members().forEach((prefix, namespace) -> {
                            if (!curies.members().containsKey(prefix)) {
                                curies.put(prefix, namespace);
                            }
                        });
                    } else if (slot.equals(EXTENSIONS)) {
                        value.elements().forEach(definitions::add);
                    } else if (MappingSlots.isSlot(slot) && !OURS.contains(slot)) {
                        slots.put(slot, value);
                    }
                }));
        ours.forEach(slot -> definitions.add(Node.object()
                .put("slot_name", slot)
                .put("property", "crosswalk:slot/" + slot.substring("ext_".length()))
                .put("type_hint", "http://www.w3.org/2001/XMLSchema#string")));
        putIfAny(slots, EXTENSIONS, definitions);
        Native.slot(read(slots, scratch), wanted).ifPresent(rest -> slots.put(Native.SLOT, rest));
        return slots;
    }

    /** How mappings of a set come about where they do not say. */
    static String justification(Node set) {
        boolean derived = set.get(PROVENANCE)
                .map(p -> p.list("derivedFrom"))
                .filter(of -> !of.isEmpty())
                .isPresent();
        boolean unknown =
                set.get(PROVENANCE).isEmpty() || set.string("kind").orElse("").equals("imported");
        return "semapv:" + (derived ? "MappingChaining" : unknown ? "UnspecifiedMatching" : "ManualMappingCuration");
    }
}
