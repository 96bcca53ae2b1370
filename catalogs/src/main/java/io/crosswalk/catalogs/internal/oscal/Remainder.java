package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What an OSCAL object says beyond what we would write ourselves, kept as the extension {@code oscal} of the native object. */
final class Remainder {
    /** The extension. */
    static final String KEY = "oscal";

    /** Objects of which the members are compared one by one. */
    private static final Set<String> DEEP =
            Set.of("metadata", "provenance", "source-gap-summary", "target-gap-summary");

    /** A list of which the kept elements stand beside the usual ones. */
    private static final String ADDED = "unmapped-controls";

    /** The order of members: OSCAL's, as far as it matters to a person who reads a document; others follow by name. */
    private static final List<String> ORDER = List.of(
            "uuid",
            "id",
            "class",
            "ns",
            "title",
            "metadata",
            "published",
            "last-modified",
            "version",
            "oscal-version",
            "method",
            "matching-rationale",
            "status",
            "mapping-description",
            "provenance",
            "relationship",
            "sources",
            "targets",
            "source-resource",
            "target-resource",
            "params",
            "props",
            "links",
            "roles",
            "parties",
            "responsible-parties",
            "parts");

    private Remainder() {}

    /** The members of an object in the one order, however they were read or put together. */
    private static Node ordered(Node object) {
        Node ordered = Node.object().at(object);
        object.members().keySet().stream()
                .sorted(Comparator.comparing(Remainder::rank).thenComparing(Comparator.naturalOrder()))
                .forEach(key ->
                        ordered.put(key, Objects.requireNonNull(object.members().get(key))));
        return ordered;
    }

    private static int rank(String key) {
        int rank = ORDER.indexOf(key);
        return rank < 0 ? ORDER.size() : rank;
    }

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
        return ordered(rest);
    }

    /** The usual object with what was kept: the inverse of {@link #keep} where nothing changed since. */
    static Node plus(Node usual, Optional<Node> kept) {
        if (kept.isEmpty() || !kept.get().isObject()) {
            return ordered(usual);
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
        return ordered(both);
    }
}
