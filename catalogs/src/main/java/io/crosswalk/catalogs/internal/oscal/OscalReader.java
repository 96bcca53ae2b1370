package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Side;
import io.crosswalk.standard.StandardId;
import java.io.Reader;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads OSCAL catalogs, profiles and mapping collections, in JSON, YAML or XML. */
public final class OscalReader {
    static final String CATALOG = "catalog";
    static final String PROFILE = "profile";
    static final String COLLECTION = "mapping-collection";
    static final Set<String> ROOTS = Set.of(CATALOG, PROFILE, COLLECTION);

    /** The maps of one mapping as they are read. */
    private static final class Started {
        private final Translation.Mappings mappings;
        private int count;

        Started(Translation.Mappings mappings) {
            this.mappings = mappings;
        }
    }

    private final Log log;
    private final Shelf shelf;
    private final Resources resources;
    private final Dialects dialects;
    private final Translation translation;
    private final Map<Node, Started> started = new IdentityHashMap<>();

    private OscalReader(Shelf shelf, Log log) {
        this.log = log;
        this.shelf = shelf;
        this.resources = new Resources(shelf.naming(), shelf.names(), log);
        this.dialects = new Dialects(log);
        this.translation = new Translation(log);
    }

    /** Whether a document with these members at the top is one of OSCAL's that is read. */
    public static boolean fits(Set<String> keys) {
        return keys.stream().anyMatch(ROOTS::contains);
    }

    /** Reads JSON; {@code chars} are the characters of {@code bytes}. */
    public static Pieces json(Reader chars, Utf8Reader bytes, Shelf shelf, Log log) {
        OscalReader reader = new OscalReader(shelf, log);
        return reader.read(Nodes.ofJson(chars, bytes, reader.entries(), log), bytes);
    }

    /** Reads YAML; as {@link #json}. */
    public static Pieces yaml(Reader chars, Utf8Reader bytes, Shelf shelf, Log log) {
        OscalReader reader = new OscalReader(shelf, log);
        return reader.read(Nodes.ofYaml(chars, bytes, reader.entries(), log), bytes);
    }

    /** Reads XML; as {@link #json}. */
    public static Pieces xml(Reader chars, Utf8Reader bytes, Shelf shelf, Log log) {
        OscalReader reader = new OscalReader(shelf, log);
        return reader.read(XmlTree.read(chars, bytes, reader.entries(), log), bytes);
    }

    private Nodes.Entries entries() {
        return new Nodes.Entries() {
            @Override
            public boolean takes(String key) {
                return key.equals("maps");
            }

            @Override
            public void take(Node owner, Node element) {
                Started maps = started.computeIfAbsent(owner, o -> new Started(translation.mappings()));
                maps.count++;
                if (!element.isObject()) {
                    log.refuse(Code.WRONG_TYPE, "expected an object", element.place(log), element.scalar());
                    log.refused(1);
                    return;
                }
                String set = OwnProps.text(owner, "id").orElse("");
                maps.mappings.add(Maps.mapping(dialects.map(element), MapsWriter.uuid(set, maps.count), log));
            }
        };
    }

    private Pieces read(Optional<Node> root, Utf8Reader bytes) {
        root.ifPresent(document -> {
            document.get(CATALOG).filter(Node::isObject).ifPresent(this::catalog);
            document.get(PROFILE).filter(Node::isObject).ifPresent(this::profile);
            document.get(COLLECTION).filter(Node::isObject).ifPresent(this::collection);
            if (!fits(document.members().keySet()) && log.errors() == 0) {
                log.refuse(
                        Code.MISSING_FIELD,
                        "an OSCAL document has one member: catalog, profile or mapping-collection",
                        document.place(log));
            }
        });
        return translation.finish(bytes::origin);
    }

    private void catalog(Node read) {
        Node catalog = dialects.plain(read, Optional.empty());
        StandardId id = resources.described(
                catalog.get(Maps.METADATA).orElseGet(Node::object).at(catalog));
        Links.check(catalog, log);
        translation.standard(Catalogs.standard(catalog, id.toString(), log));
    }

    private void profile(Node profile) {
        Profiles.scopes(dialects.plain(profile, Optional.empty()), resources, shelf.standards(), log)
                .forEach(translation::scope);
    }

    private void collection(Node read) {
        Node collection = dialects.collection(read);
        List<Node> mappings = read.objects("mappings");
        Set<String> taken = mappings.stream()
                .flatMap(mapping -> OwnProps.text(mapping, "id").stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (mappings.size() != 1) {
            refuseGaps(collection);
        }
        for (Node mapping : mappings) {
            Node plain = dialects.mapping(mapping, collection);
            Optional<String> own = OwnProps.text(plain, "id");
            Node said = Maps.set(
                    collection,
                    plain,
                    own.orElse(""),
                    resource ->
                            Optional.of(resources.referred(resource, collection).toString()),
                    log);
            if (own.isEmpty()) {
                said.put("id", id(said, taken));
            }
            Started maps = started.getOrDefault(mapping, new Started(translation.mappings()));
            translation.mappingSet(said, maps.mappings);
        }
    }

    private void refuseGaps(Node collection) {
        for (Side side : Side.values()) {
            Optional<Node> gap = collection.get(Maps.gapKey(side));
            if (gap.isPresent()) {
                collection.remove(Maps.gapKey(side));
                log.add(Code.UNKNOWN_KEY
                        .warning("the collection has several mappings, and does not say of which one this is the gap")
                        .at(gap.get().place(log))
                        .quoting(Maps.gapKey(side))
                        .then(Action.REFUSED));
            }
        }
    }

    /** The id of a set that we did not write: its ends, and a number where that is taken. */
    private static String id(Node said, Set<String> taken) {
        String ends = (said.string("source").orElse("unnamed") + "_"
                        + said.string("target").orElse("unnamed"))
                .replace(':', '-');
        String first = ends.substring(0, Math.min(190, ends.length()));
        String id = first;
        for (int i = 2; !taken.add(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
