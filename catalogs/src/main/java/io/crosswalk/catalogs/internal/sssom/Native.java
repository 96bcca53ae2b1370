package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What native objects say and slots do not, as one slot; and what slots say and native objects do not, as one extension. */
final class Native {
    /** The slot: an object in JSON of {@code set}, members that replace others, and {@code drop}, names of those to take away. */
    static final String SLOT = "ext_native";

    /** The extension: an object of slots. */
    static final String EXTENSION = "sssom";

    private Native() {}

    /** The slot that makes of what was said what is wanted; empty if they are the same. */
    static Optional<String> slot(Node said, Node wanted) {
        Node rest = Node.object();
        Node set = Node.object();
        wanted.members().forEach((key, value) -> {
            // as text, since the order of the members of an extension is kept too
            Node before = said.members().get(key);
            if (before == null || !value.toString().equals(before.toString())) {
                set.put(key, value);
            }
        });
        if (!set.members().isEmpty()) {
            rest.put("set", set);
        }
        rest.putIfAny(
                "drop",
                said.members().keySet().stream()
                        .filter(key -> !wanted.members().containsKey(key))
                        .map(Node::text)
                        .collect(Collectors.toList()));
        return rest.members().isEmpty() ? Optional.empty() : Optional.of(rest.toString());
    }

    /** Keeps slots as the extension, in the order of their names; nothing if there are none. */
    static void keep(Node said, Node slots) {
        Node sorted = Node.object();
        new TreeMap<>(slots.members()).forEach(sorted::put);
        if (!sorted.members().isEmpty()) {
            said.put(EXTENSION, sorted);
        }
    }

    /** Makes of what was said what the slot says; reports a slot that is no object in JSON. */
    static void apply(Optional<String> slot, Node said, Log log) {
        if (slot.isEmpty()) {
            return;
        }
        Optional<Node> rest = Translation.parse(slot.get()).filter(Node::isObject);
        if (rest.isEmpty()) {
            log.add(Code.WRONG_TYPE
                    .error("the slot " + SLOT + " does not hold an object in JSON; it is left out")
                    .at(said.place(log))
                    .quoting(slot.get())
                    .then(Action.REFUSED));
            return;
        }
        rest.get().get("set").ifPresent(set -> set.members().forEach((key, value) -> said.put(key, value.at(said))));
        rest.get().list("drop").forEach(key -> said.remove(key.scalar()));
    }
}
