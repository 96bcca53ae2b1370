package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import java.util.Optional;
import java.util.Set;

/** What an OSCAL object says beyond what we would write ourselves, kept as the extension {@code oscal} of the native object. */
final class Remainder {
    /** The extension. */
    static final String KEY = "oscal";

    /** Objects of which the members are compared one by one. */
    private static final Set<String> DEEP = Set.of("metadata", "provenance", "source-gap-summary", "target-gap-summary");

    /** A list of which the kept elements stand beside the usual ones. */
    private static final String ADDED = "unmapped-controls";

    private Remainder() {}

    /** Keeps in a native object what a read object has and the usual one has not. */
    static void keep(Node said, Node read, Node usual) {
        Node rest = minus(read, usual);
        if (!rest.members().isEmpty()) {
            said.put(KEY, rest);
        }
    }

    private static Node minus(Node read, Node usual) {
        Node rest = Node.object();
        read.members().forEach((key, value) -> {
            Optional<Node> same = usual.get(key);
            if (same.isPresent() && DEEP.contains(key) && value.isObject()) {
                Node inner = minus(value, same.get());
                if (!inner.members().isEmpty()) {
                    rest.put(key, inner);
                }
            } else if (!same.equals(Optional.of(value))) {
                rest.put(key, value);
            }
        });
        return rest;
    }

    /** The usual object with what was kept: the inverse of {@link #keep} where nothing changed since. */
    static Node plus(Node usual, Optional<Node> kept) {
        if (kept.isEmpty() || !kept.get().isObject()) {
            return usual;
        }
        Node both = usual.copy();
        kept.get().members().forEach((key, value) -> {
            Optional<Node> same = usual.get(key);
            if (same.isPresent() && key.equals(ADDED)) {
                Node all = same.get().copy();
                value.elements().forEach(all::add);
                both.put(key, all);
            } else {
                both.put(key, same.isPresent() && DEEP.contains(key) ? plus(same.get(), Optional.of(value)) : value);
            }
        });
        return both;
    }
}
