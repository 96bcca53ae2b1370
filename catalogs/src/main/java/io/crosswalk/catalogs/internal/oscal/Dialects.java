package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes of what drafts of the mapping model and OSCAL 1.2.0 wrote what OSCAL 1.2.1 writes.
 *
 * <p>In 1.2.0 a value may stand in an object under {@code STRVALUE}. In the drafts a relationship is an object with a {@code type}, an id is
 * a reference with a {@code #}, a confidence or coverage is a bare value, and what is not mapped is said of the collection. Said once for a
 * document.
 */
final class Dialects {
    /** Members that are texts, though YAML takes an unquoted 5.10 for a number and no for a word. */
    private static final Set<String> TEXTS = Set.of(
            "id",
            "id-ref",
            "title",
            "version",
            "oscal-version",
            "name",
            "value",
            "values",
            "class",
            "label",
            "choice",
            "prose",
            "remarks",
            "relationship",
            "category",
            "with-ids",
            "pattern",
            "with-child-controls",
            "href",
            "rel");

    private static final String VALUE = "STRVALUE";
    private static final String RELATIONSHIP = "relationship";
    private static final String COVERAGE = "coverage";
    private static final String ID = "id-ref";

    private final Log log;
    private boolean said;

    Dialects(Log log) {
        this.log = log;
    }

    private void say(Node where, String what) {
        if (!said) {
            said = true;
            log.add(Code.OSCAL_DIALECT
                    .info(what + ", as in a draft of the mapping model or OSCAL 1.2.0: read as " + Usual.VERSION
                            + " has it")
                    .at(where.place(log))
                    .then(Action.KEPT));
        }
    }

    /** A map as 1.2.1 has it. */
    Node map(Node read) {
        Node map = plain(read, Optional.empty()).copy();
        map.get(RELATIONSHIP).filter(Node::isObject).ifPresent(relationship -> {
            say(relationship, "a relationship is an object");
            for (String key : List.of("type", VALUE, "value", "name", "prose")) {
                Optional<Node> word =
                        relationship.get(key).filter(value -> !value.scalar().isEmpty());
                if (word.isPresent()) {
                    map.put(RELATIONSHIP, word.get());
                    break;
                }
            }
            if (map.get("ns").isEmpty()) {
                relationship.get("ns").ifPresent(ns -> map.put("ns", ns));
            }
        });
        for (String side : List.of("sources", "targets")) {
            map.get(side).ifPresent(items -> {
                Node array = Node.array().at(items);
                map.list(side).forEach(item -> array.add(item(item)));
                map.put(side, array);
            });
        }
        scores(map);
        return map;
    }

    private Node item(Node read) {
        Node item = read.isObject()
                ? read.copy()
                : Node.object().at(read).put(ID, Node.text(read.scalar()).at(read));
        item.get(ID).filter(id -> id.scalar().startsWith("#")).ifPresent(id -> {
            say(id, "an id is written as a reference");
            item.put(ID, Node.text(id.scalar().substring(1)).at(id));
        });
        return item.get("type").isPresent() ? item : item.put("type", "control");
    }

    /** Everything of a collection but its maps as 1.2.1 has it. */
    Node collection(Node read) {
        Node collection = plain(read, Optional.of("mappings")).copy();
        collection.get(Maps.PROVENANCE).filter(Node::isObject).ifPresent(provenance -> {
            Node copy = provenance.copy();
            scores(copy);
            collection.put(Maps.PROVENANCE, copy);
        });
        return collection;
    }

    /** A mapping as 1.2.1 has it; what its collection says is not mapped is of the only mapping in it. */
    Node mapping(Node read, Node collection) {
        Node mapping = plain(read, Optional.empty()).copy();
        scores(mapping);
        for (Side side : Side.values()) {
            Optional<Node> gap = collection.get(Maps.gapKey(side)).filter(Node::isObject);
            if (gap.isPresent() && mapping.get(Maps.gapKey(side)).isEmpty()) {
                say(gap.get(), "what is not mapped is said of the collection");
                mapping.put(Maps.gapKey(side), gap.get());
            }
        }
        return mapping;
    }

    private void scores(Node object) {
        object.get(Maps.CONFIDENCE).filter(score -> !score.isObject()).ifPresent(score -> {
            say(score, "a confidence is a bare value");
            String key = isDecimal(score.scalar()) ? Maps.PERCENTAGE : Maps.CATEGORY;
            object.put(Maps.CONFIDENCE, Node.object().at(score).put(key, score));
        });
        object.get(COVERAGE).filter(coverage -> !coverage.isObject()).ifPresent(coverage -> {
            say(coverage, "a coverage is a bare value");
            object.put(COVERAGE, Node.object().at(coverage).put("target-coverage", coverage));
        });
        number(object, Maps.CONFIDENCE, Maps.PERCENTAGE);
        number(object, COVERAGE, "target-coverage");
    }

    /** Makes a number of one that is written as a text. */
    private static void number(Node object, String owner, String key) {
        Optional<Node> holder = object.get(owner).filter(Node::isObject);
        holder.flatMap(held -> held.string(key)).filter(Dialects::isDecimal).ifPresent(digits -> {
            Node copy = holder.get().copy();
            copy.put(key, Node.number(digits).at(copy));
            object.put(owner, copy);
        });
    }

    private static boolean isDecimal(String text) {
        return text.matches("-?(0|[1-9]\\d{0,20})(\\.\\d{1,20})?");
    }

    /**
     * A value with every object that holds nothing but a {@code STRVALUE} made that value, and every text that was taken for a number made
     * one again; the members of {@code but} stay.
     */
    Node plain(Node read, Optional<String> but) {
        if (read.isArray()) {
            Node array = Node.array().at(read);
            read.elements().forEach(element -> array.add(plain(element, Optional.empty())));
            return array;
        }
        if (!read.isObject()) {
            return read;
        }
        Optional<Node> value = read.get(VALUE);
        if (value.isPresent() && read.members().size() == 1) {
            say(read, "a value stands under " + VALUE);
            return value.get();
        }
        Node object = Node.object().at(read);
        read.members()
                .forEach((key, member) -> object.put(
                        key, but.equals(Optional.of(key)) ? member : text(key, plain(member, Optional.empty()))));
        return object;
    }

    private static Node text(String key, Node value) {
        if (!TEXTS.contains(key) || value.isObject() || value.isNothing()) {
            return value;
        }
        if (value.isArray()) {
            Node texts = Node.array().at(value);
            value.elements().forEach(element -> texts.add(text(key, element)));
            return texts;
        }
        return Node.text(value.scalar()).at(value);
    }
}
