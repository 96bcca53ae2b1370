package io.crosswalk.catalogs.internal.ctid;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.standard.StandardId;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what capabilities do about techniques of ATT&amp;CK; the words are others than those of requirements, so that all is related. */
public final class CtidReader {
    private static final String OBJECTS = "mapping_objects";
    private static final String CAPABILITY = "capability_id";
    private static final String TECHNIQUE = "attack_object_id";
    private static final String TYPE = "mapping_type";
    private static final String COMMENTS = "comments";

    private CtidReader() {}

    /** Whether a document with these members at the top is of this format. */
    public static boolean fits(Set<String> keys) {
        return keys.contains(OBJECTS);
    }

    /** Reads JSON; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Naming naming, Log log) {
        Translation translation = new Translation(log);
        Nodes.ofJson(chars, bytes, Nodes.NONE, log).ifPresent(document -> read(document, translation, naming, log));
        return translation.finish(bytes::origin);
    }

    private static void read(Node document, Translation translation, Naming naming, Log log) {
        Node metadata = document.get("metadata").orElseGet(Node::object);
        Translation.Mappings mappings = translation.mappings();
        Node unmapped = Node.array();
        for (Node object : document.list(OBJECTS)) {
            Optional<String> capability = id(object, CAPABILITY);
            Optional<String> technique = id(object, TECHNIQUE);
            if (capability.isPresent() && technique.isPresent()) {
                mappings.add(mapping(object, metadata));
            } else if (capability.isPresent() || technique.isPresent()) {
                unmapped.add(Node.object()
                        .at(object)
                        .put("side", capability.isPresent() ? "source" : "target")
                        .put("id", capability.or(() -> technique).orElse(""))
                        .put("reason", object.string(COMMENTS).orElse("")));
            } else {
                log.refuse(Code.MISSING_FIELD, "a mapping names a capability or a technique", object.place(log));
                log.refused(1);
            }
        }
        Node said = set(metadata, naming, log).at(document);
        if (!unmapped.elements().isEmpty()) {
            said.put("unmapped", unmapped);
        }
        translation.mappingSet(said, mappings);
    }

    private static Optional<String> id(Node object, String key) {
        return object.string(key).map(String::strip).filter(id -> !id.isEmpty());
    }

    private static Node mapping(Node object, Node metadata) {
        Node said = Node.object().at(object);
        said.put("source", Node.text(id(object, CAPABILITY).orElse("")).at(object));
        said.put("target", Node.text(id(object, TECHNIQUE).orElse("")).at(object));
        said.put("relationship", "related");
        object.string(TYPE)
                .map(type -> name(type, metadata))
                .filter(type -> !type.isBlank())
                .ifPresent(type -> said.put("written", type));
        object.string(COMMENTS).filter(text -> !text.isBlank()).ifPresent(text -> said.put("remarks", text));
        Node rest = Node.object();
        object.members().forEach((key, value) -> {
            boolean understood = Set.of(CAPABILITY, TECHNIQUE, TYPE, COMMENTS).contains(key);
            if (!understood && !value.isNothing()) {
                rest.put(key, value);
            }
        });
        if (!rest.members().isEmpty()) {
            said.put("ctid", rest);
        }
        return said;
    }

    /** The name of a type, which older files refer to by a key. */
    private static String name(String type, Node metadata) {
        Map<String, Node> types =
                metadata.get("mapping_types").map(Node::members).orElse(Map.of());
        return Optional.ofNullable(types.get(type))
                .flatMap(of -> of.string("name"))
                .orElse(type);
    }

    private static Node set(Node metadata, Naming naming, Log log) {
        Node said = Node.object();
        String framework = metadata.string("mapping_framework").orElse("");
        String version =
                metadata.string("mapping_framework_version").map(v -> " " + v).orElse("");
        String domain = metadata.string("technology_domain").map(d -> "-" + d).orElse("");
        String attack = metadata.string("attack_version").map(v -> " " + v).orElse("");
        if (framework.isBlank()) {
            log.refuse(Code.MISSING_FIELD, "the metadata name no mapping_framework", metadata.place(log));
            return said.put("id", "ctid");
        }
        StandardId source =
                naming.chosen(framework).orElseGet(() -> naming.standard(framework + version, metadata.place(log)));
        StandardId target = naming.chosen("attack")
                .orElseGet(() -> naming.standard("mitre-attack" + domain + attack, metadata.place(log)));
        String id = (source + "_" + target).replace(':', '-');
        said.put("id", id.substring(0, Math.min(200, id.length())));
        said.put("source", source.toString()).put("target", target.toString());
        metadata.string("mapping_version").filter(v -> !v.isBlank()).ifPresent(v -> said.put("version", v));
        Stream.of("organization", "author")
                .flatMap(key -> metadata.string(key).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .ifPresent(author -> {
                    Node provenance = Node.object().at(metadata).put("author", author);
                    date(metadata).ifPresent(day -> provenance.put("date", day));
                    said.put("provenance", provenance);
                });
        return said;
    }

    /** The day of the last update, which is written month/day/year. */
    private static Optional<String> date(Node metadata) {
        return metadata.string("last_update")
                .or(() -> metadata.string("creation_date"))
                .filter(day -> day.matches("(0[1-9]|1[0-2])/(0[1-9]|1\\d|2[0-8])/\\d{4}"))
                .map(day -> day.substring(6) + "-" + day.substring(0, 2) + "-" + day.substring(3, 5));
    }
}
