package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.standard.RequirementKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates a catalog into a native standard.
 *
 * <p>A group is a heading, a control an assessable requirement, a control in a control an enhancement of it: OSCAL does not say that it
 * is a part. The items of a statement that have an id are paragraphs, which mappings may name, and are not assessable.
 */
final class Catalogs {
    private static final Set<String> KINDS =
            Stream.of(RequirementKind.values()).map(RequirementKind::toString).collect(Collectors.toUnmodifiableSet());
    private static final List<String> REPLACEMENTS = List.of("moved-to", "incorporated-into");

    private final Wording wording;
    private final Log log;
    private final Node requirements = Node.array();
    private final Set<String> taken = new HashSet<>();

    private Catalogs(Node catalog, Log log) {
        this.wording = new Wording(catalog, log);
        this.log = log;
    }

    /** The native standard of a catalog. */
    static Node standard(Node catalog, String id, Log log) {
        Catalogs translation = new Catalogs(catalog, log);
        Node metadata = catalog.get("metadata").orElseGet(Node::object);
        Node said = Node.object()
                .at(catalog)
                .put("id", id)
                .put("title", metadata.string("title").orElse(""));
        Parties.publisher(metadata).ifPresent(publisher -> said.put("publisher", publisher));
        translation.below(catalog, Optional.empty(), false);
        Node usual = Usual.catalog(said);
        Node read = catalog.copy();
        read.remove("groups");
        read.remove("controls");
        read.put("metadata", OwnProps.without(metadata));
        Remainder.keep(said, read, usual);
        if (!OwnProps.apply(metadata, said)) {
            translation.reportOwn(metadata);
        }
        return said.put("requirements", translation.requirements);
    }

    private void below(Node owner, Optional<String> parent, boolean inControl) {
        owner.members().keySet().forEach(key -> {
            if (key.equals("groups")) {
                owner.objects(key).forEach(group -> group(group, parent));
            } else if (key.equals("controls")) {
                owner.objects(key).forEach(control -> control(control, parent, inControl));
            }
        });
    }

    private void group(Node group, Optional<String> parent) {
        Node said = requirement(group, "group", parent, "grouping");
        add(group, said, Position.GROUP);
        below(group, said.string("id"), false);
    }

    private void control(Node control, Optional<String> parent, boolean inControl) {
        Position position = inControl ? Position.NESTED : Position.CONTROL;
        String kind = control.string("class").filter(KINDS::contains).orElse(position.kind());
        Node said = requirement(control, kind, parent, inControl ? "enhancement" : "grouping");
        add(control, said, position);
        for (Node part : control.objects("parts")) {
            if (part.string("name").orElse("").equals("statement")) {
                items(part, said.string("id"));
            }
        }
        below(control, said.string("id"), true);
    }

    /** What the words of OSCAL say of a group or control. */
    private Node requirement(Node object, String kind, Optional<String> parent, String hierarchy) {
        Node said = Node.object().at(object);
        Optional<String> id = object.string("id").map(Identifiers::decode);
        if (id.isEmpty() && kind.equals("group")) {
            id = Optional.of(made(object.string("title").orElse("group")));
        }
        id.ifPresent(local -> said.put("id", Node.text(local).at(object)));
        said.put("kind", kind);
        said.put("title", object.string("title").orElse(""));
        wording.of(object).ifPresent(text -> said.put("text", text));
        parent.ifPresent(
                above -> said.put("parent", Node.text(above).at(object)).put("hierarchy", hierarchy));
        Labels.first(object, "status")
                .filter(status -> status.strip().equalsIgnoreCase("withdrawn"))
                .ifPresent(
                        withdrawn -> said.put("assessable", Node.truth(false)).put("status", "withdrawn"));
        if (kind.equals("group") || kind.equals("guidance")) {
            said.remove("assessable");
        }
        Node attributes = attributes(object);
        if (!attributes.members().isEmpty()) {
            said.put("attributes", attributes);
        }
        String local = id.orElse("");
        List<String> aliases =
                Labels.of(object).stream().filter(label -> !label.equals(local)).collect(Collectors.toList());
        if (!aliases.isEmpty()) {
            said.put("aliases", Node.texts(aliases));
        }
        return said;
    }

    /** An id for a group that has none: its title, and a number where that is taken. */
    private String made(String title) {
        String words = title.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(180)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String first = words.isEmpty() ? "group" : words;
        String id = first;
        for (int i = 2; !taken.add(id); i++) {
            id = first + " (" + i + ")";
        }
        return id;
    }

    private static Node attributes(Node object) {
        Map<String, Node> attributes = new LinkedHashMap<>();
        for (Node prop : object.objects("props")) {
            if (prop.string("ns").orElse("").equals(OwnProps.ATTRIBUTES)) {
                add(attributes, prop.string("name"), prop.string("value"));
            }
        }
        for (Node link : object.objects("links")) {
            Optional<String> rel = link.string("rel").filter(REPLACEMENTS::contains);
            add(attributes, rel, link.string("href").map(Catalogs::named));
        }
        Node all = Node.object();
        attributes.forEach(all::put);
        return all;
    }

    private static void add(Map<String, Node> attributes, Optional<String> name, Optional<String> value) {
        if (name.isPresent() && value.isPresent()) {
            attributes.computeIfAbsent(name.get(), key -> Node.array()).add(Node.text(value.get()));
        }
    }

    /** The local id in a reference inside the document. */
    private static String named(String href) {
        return Identifiers.decode(href.startsWith("#") ? href.substring(1) : href);
    }

    private void add(Node object, Node said, Position position) {
        Node read = object.copy();
        // written anew from the local id, as a token whether or not it was one
        read.remove("id");
        read.remove("groups");
        read.remove("controls");
        Remainder.keep(said, OwnProps.without(read), Usual.control(said, position));
        if (!OwnProps.apply(object, said)) {
            reportOwn(object);
        }
        requirements.add(said);
    }

    private void items(Node part, Optional<String> parent) {
        for (Node item : part.objects("parts")) {
            Optional<String> id = item.string("id").map(Identifiers::decode);
            if (id.isPresent() && parent.isPresent()) {
                Node said = Node.object().at(item).put("id", Node.text(id.get()).at(item));
                said.put("kind", "paragraph");
                said.put("title", Labels.of(item).stream().findFirst().orElse(""));
                String text = wording.ofPart(item);
                if (!text.isEmpty()) {
                    said.put("text", text);
                }
                said.put("parent", Node.text(parent.get()).at(item)).put("hierarchy", "part");
                said.put("assessable", Node.truth(false));
                said.put(
                        Remainder.KEY,
                        Node.object().put("part", item.string("name").orElse("item")));
                requirements.add(said);
            }
            items(item, id.or(() -> parent));
        }
    }

    private void reportOwn(Node object) {
        log.add(Code.WRONG_TYPE
                .error("a property of this library, " + OwnProps.NAMESPACE + ", does not hold JSON; it is left out")
                .at(object.place(log))
                .then(Action.REFUSED));
    }
}
