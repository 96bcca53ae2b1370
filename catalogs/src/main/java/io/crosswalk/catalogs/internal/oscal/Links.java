package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of which links inside a catalog the end is missing, as it often is in a part of a catalog. */
final class Links {
    private static final int NAMED = 10;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Node> references = new LinkedHashMap<>();

    private Links() {}

    /** Reports once, at the first of them, the links that lead nowhere; they are kept. */
    static void check(Node catalog, Log log) {
        Links links = new Links();
        links.walk(catalog);
        links.references.keySet().removeAll(links.ids);
        Optional<Node> first = links.references.values().stream().findFirst();
        if (first.isPresent()) {
            String named = links.references.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
            int more = links.references.size() - NAMED;
            log.add(Code.DANGLING_LINK
                    .info("links lead to ids that the document does not have: " + named
                            + (more > 0 ? " and " + more + " more" : ""))
                    .at(first.get().place(log))
                    .then(Action.KEPT));
        }
    }

    private void walk(Node node) {
        node.elements().forEach(this::walk);
        node.string("id").ifPresent(ids::add);
        node.string("uuid").ifPresent(ids::add);
        node.objects("links")
                .forEach(link -> link.string("href")
                        .filter(href -> href.startsWith("#"))
                        .ifPresent(href -> references.putIfAbsent(href.substring(1), link)));
        node.members().values().forEach(this::walk);
    }
}
