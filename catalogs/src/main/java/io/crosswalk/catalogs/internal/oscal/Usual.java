package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.relation.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The OSCAL objects that say of native ones what OSCAL can say: what we write if nothing else is known.
 *
 * <p>Translated back, they say the same again and leave no remainder.
 */
final class Usual {
    /** The version of OSCAL that we write. */
    static final String VERSION = "1.2.1";

    /** OSCAL demands the time of the last change; where no date is known, this one, and never that of the conversion. */
    static final String NO_TIME = "1970-01-01T00:00:00Z";

    /** The rationale that we write where none is known, since OSCAL demands one; a property of ours says that none is. */
    static final String NO_RATIONALE = "semantic";

    /** What the reference to a standard starts with: its id follows. */
    static final String STANDARD = "urn:crosswalk:standard:";

    private static final Set<String> METHODS = Set.of("human", "automation", "hybrid");

    private Usual() {}

    /** The catalog of a standard, without its requirements. */
    static Node catalog(Node standard) {
        String id = standard.string("id").orElse("");
        Node metadata = metadata(
                standard.string("title"), Optional.of(id), Optional.of(id.substring(id.indexOf(':') + 1)), NO_TIME);
        standard.string("publisher").ifPresent(publisher -> Parties.add(metadata, publisher));
        return Node.object().put("uuid", Datatypes.uuid("catalog:" + id)).put("metadata", metadata);
    }

    /** The metadata of a document. */
    static Node metadata(Optional<String> title, Optional<String> orElse, Optional<String> version, String time) {
        return Node.object()
                .put("title", line(title, orElse))
                .put("last-modified", time)
                .put("version", version.filter(Datatypes::isString).orElse("0"))
                .put("oscal-version", VERSION);
    }

    private static String line(Optional<String> title, Optional<String> orElse) {
        return title.filter(Datatypes::isLine)
                .or(() -> orElse.filter(Datatypes::isLine))
                .orElse("untitled");
    }

    /** The group or control of a requirement, without what stands under it. */
    static Node control(Node requirement, Position position) {
        String local = requirement.string("id").orElse("");
        String id = Identifiers.encode(local);
        Node control = Node.object().put("id", id);
        String kind = requirement.string("kind").orElse(position.kind());
        if (position != Position.GROUP && !kind.equals(position.kind())) {
            control.put("class", kind);
        }
        control.put("title", line(requirement.string("title"), Optional.of(local)));
        Node props = Node.array();
        label(props, local, Optional.empty());
        requirement.list("aliases").stream()
                .map(Node::scalar)
                .filter(alias -> !alias.equals(local))
                .distinct()
                .forEach(alias -> label(props, alias, Optional.of("alias")));
        if (requirement.string("status").orElse("").equals("withdrawn")) {
            props.add(Node.object().put("name", "status").put("value", "withdrawn"));
        }
        requirement
                .get("attributes")
                .ifPresent(tags -> tags.members().forEach((name, values) -> {
                    if (Datatypes.isToken(name)
                            && values.elements().stream().allMatch(value -> Datatypes.isString(value.scalar()))) {
                        values.elements()
                                .forEach(value -> props.add(Node.object()
                                        .put("name", name)
                                        .put("ns", OwnProps.ATTRIBUTES)
                                        .put("value", value.scalar())));
                    }
                }));
        control.putIfAny("props", props.elements());
        requirement
                .string("text")
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> control.putIfAny(
                        "parts",
                        List.of(Node.object()
                                .put("id", id + "_smt")
                                .put("name", "statement")
                                .put("prose", text))));
        return control;
    }

    private static void label(Node props, String label, Optional<String> kind) {
        if (Datatypes.isString(label)) {
            Node prop = Node.object().put("name", Labels.LABEL).put("value", label);
            kind.ifPresent(words -> prop.put("class", words));
            props.add(prop);
        }
    }

    /** A collection of the sets of some ids that says what a native set does. */
    static Node collection(Node general, List<String> ids) {
        Optional<Node> whose = general.get(Maps.PROVENANCE);
        Node metadata = metadata(
                general.string("title"),
                ids.stream().findFirst(),
                general.string("version"),
                whose.flatMap(w -> w.string("date"))
                        .map(day -> day + "T00:00:00Z")
                        .orElse(NO_TIME));
        whose.flatMap(w -> w.string("author"))
                .filter(author -> !author.equals("unknown"))
                .ifPresent(author -> Parties.add(metadata, author));
        Node provenance = Node.object()
                .put(
                        "method",
                        whose.flatMap(w -> w.string("method"))
                                .filter(METHODS::contains)
                                .orElse("human"))
                .put(Maps.RATIONALE, general.string("rationale").orElse(NO_RATIONALE))
                .put("status", "complete")
                .put(
                        "mapping-description",
                        line(general.string("title"), ids.stream().findFirst()));
        return Node.object()
                .put("uuid", Datatypes.uuid("collection:" + String.join(" ", ids)))
                .put(Maps.METADATA, metadata)
                .put(Maps.PROVENANCE, provenance);
    }

    /** The mapping of a native set, without its maps. */
    static Node mapping(Node set) {
        String id = set.string("id").orElse("");
        Node mapping = Node.object().put("uuid", Datatypes.uuid("mapping:" + id));
        set.string("rationale").ifPresent(rationale -> mapping.put(Maps.RATIONALE, rationale));
        mapping.put("source-resource", resource(set, "source"));
        mapping.put("target-resource", resource(set, "target"));
        for (Side side : Side.values()) {
            List<Node> ids = set.objects("unmapped").stream()
                    .filter(entry -> entry.string("side").orElse("").equals(side.toString()))
                    .map(entry ->
                            Node.text(Identifiers.encode(entry.string("id").orElse(""))))
                    .toList();
            if (!ids.isEmpty()) {
                mapping.put(Maps.gapKey(side), gap(id, side, ids));
            }
        }
        set.string("confidence").ifPresent(confidence -> confidence(mapping, confidence));
        return mapping;
    }

    private static Node gap(String id, Side side, List<Node> ids) {
        return Node.object()
                .put("uuid", Datatypes.uuid("gap:" + id + ":" + side))
                .putIfAny("unmapped-controls", List.of(Node.object().putIfAny("with-ids", ids)));
    }

    private static Node resource(Node set, String side) {
        return Node.object()
                .put("type", "catalog")
                .put("href", STANDARD + set.string(side).orElse(""));
    }

    /** The map of a native mapping. */
    static Node map(Node mapping, String uuid) {
        Node map = Node.object().put("uuid", uuid);
        String meaning = mapping.string("relationship").orElse("related");
        String written = mapping.string("written").orElse("");
        boolean own = meaning.equals("related")
                ? Maps.meaning(written).isEmpty() && Datatypes.isToken(written)
                : Maps.meaning(written).equals(Optional.of(meaning)) && Datatypes.isToken(written);
        if (meaning.equals("related") && !own) {
            map.put("ns", OwnProps.NAMESPACE);
        }
        mapping.string("rationale").ifPresent(rationale -> map.put(Maps.RATIONALE, rationale));
        map.put("relationship", own ? written : Maps.word(meaning));
        map.put("sources", items(mapping, "source"));
        map.put("targets", items(mapping, "target"));
        mapping.string("confidence").ifPresent(confidence -> confidence(map, confidence));
        mapping.string("remarks")
                .or(() -> mapping.get("argument").map(Usual::sentences))
                .filter(remarks -> !remarks.isEmpty())
                .ifPresent(remarks -> map.put("remarks", remarks));
        return map;
    }

    private static String sentences(Node argument) {
        return argument.members().values().stream().map(Node::scalar).collect(Collectors.joining(" "));
    }

    private static Node items(Node mapping, String side) {
        Node items = Node.array();
        mapping.list(side)
                .forEach(id ->
                        items.add(Node.object().put("type", "control").put("id-ref", Identifiers.encode(id.scalar()))));
        return items;
    }

    private static void confidence(Node object, String confidence) {
        if (confidence.matches("(100|\\d{1,2})(\\.\\d{1,6})?%")) {
            BigDecimal percent = new BigDecimal(confidence.substring(0, confidence.length() - 1));
            if (percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                String share = percent.movePointLeft(2).stripTrailingZeros().toPlainString();
                object.put(Maps.CONFIDENCE, Node.object().put(Maps.PERCENTAGE, Node.number(share)));
                return;
            }
        }
        if (Datatypes.isString(confidence)) {
            object.put(Maps.CONFIDENCE, Node.object().put(Maps.CATEGORY, confidence));
        }
    }
}
