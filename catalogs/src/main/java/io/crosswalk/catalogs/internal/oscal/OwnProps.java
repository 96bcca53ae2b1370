package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import java.util.Optional;
import java.util.Set;

/**
 * What the native words say of an object and OSCAL's do not, as properties of our own namespace.
 *
 * <p>A property is named as the native member is, its value the text of it, or, with the class {@code json}, the value in JSON: null
 * where OSCAL says something that the native object does not. Native extensions are members of one such property.
 */
final class OwnProps {
    /** The namespace of properties that carry native members. */
    static final String NAMESPACE = "urn:crosswalk:oscal";

    /** The namespace of properties that are values of the native attribute of their name. */
    static final String ATTRIBUTES = "urn:crosswalk:oscal:attribute";

    private static final String EXTENSIONS = "extensions";
    private static final String JSON = "json";
    private static final String PROPS = "props";

    private OwnProps() {}

    /** Adds to an OSCAL object the properties that make of what it says what is wanted. */
    static void add(Node oscal, Node said, Node wanted, Set<String> known) {
        Node extensions = Node.object();
        wanted.members().forEach((key, value) -> {
            if (!value.equals(said.members().get(key))) {
                if (known.contains(key)) {
                    add(oscal, prop(key, value));
                } else {
                    extensions.put(key, value);
                }
            }
        });
        said.members().keySet().stream()
                .filter(key -> !wanted.members().containsKey(key) && known.contains(key))
                .forEach(key -> add(oscal, prop(key, Node.nothing())));
        if (!extensions.members().isEmpty()) {
            add(oscal, prop(EXTENSIONS, extensions));
        }
    }

    /** Adds a property. */
    static void add(Node oscal, Node prop) {
        Node props =
                oscal.get(PROPS).filter(Node::isArray).orElseGet(Node::array).copy();
        oscal.put(PROPS, props.add(prop));
    }

    /** A property of ours. */
    static Node prop(String name, Node value) {
        Node prop = Node.object().put("name", name).put("ns", NAMESPACE);
        boolean plain = value.equals(Node.text(value.scalar())) && Datatypes.isString(value.scalar());
        return plain
                ? prop.put("value", value.scalar())
                : prop.put("value", value.toString()).put("class", JSON);
    }

    /** Makes of a native object what the properties of an OSCAL object say; false if one of them cannot be read. */
    static boolean apply(Node oscal, Node said) {
        boolean sound = true;
        for (Node prop : oscal.objects(PROPS)) {
            if (isOwn(prop)) {
                String name = prop.string("name").orElse("");
                Optional<Node> value = value(prop);
                if (value.isEmpty()) {
                    sound = false;
                } else if (name.equals(EXTENSIONS)) {
                    value.get().members().forEach(said::put);
                } else if (value.get().isNothing()) {
                    said.remove(name);
                } else {
                    said.put(name, value.get().at(prop));
                }
            }
        }
        return sound;
    }

    /** The text of a property of ours; empty if there is none. */
    static Optional<String> text(Node oscal, String name) {
        return oscal.objects(PROPS).stream()
                .filter(OwnProps::isOwn)
                .filter(prop -> prop.string("name").orElse("").equals(name))
                .flatMap(prop -> prop.string("value").stream())
                .findFirst();
    }

    private static Optional<Node> value(Node prop) {
        String value = prop.string("value").orElse("");
        return prop.string("class").orElse("").equals(JSON) ? Translation.parse(value) : Optional.of(Node.text(value));
    }

    private static boolean isOwn(Node prop) {
        return prop.string("ns").orElse("").equals(NAMESPACE);
    }

    /** An OSCAL object without the properties of ours. */
    static Node without(Node oscal) {
        if (oscal.objects(PROPS).stream().noneMatch(OwnProps::isOwn)) {
            return oscal;
        }
        Node rest = oscal.copy();
        Node others = Node.array();
        oscal.list(PROPS).stream().filter(prop -> !isOwn(prop)).forEach(others::add);
        if (others.elements().isEmpty()) {
            rest.remove(PROPS);
        } else {
            rest.put(PROPS, others);
        }
        return rest;
    }
}
