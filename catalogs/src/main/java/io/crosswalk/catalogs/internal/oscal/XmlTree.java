package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import java.io.Reader;
import java.util.Optional;

final class XmlTree {
    private XmlTree() {}

    static Optional<Node> read(Reader chars, Utf8Reader bytes, Nodes.Entries entries, Log log) {
        return Optional.empty();
    }
}
