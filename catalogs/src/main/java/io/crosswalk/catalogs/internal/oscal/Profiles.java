package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Log;
import java.util.List;

final class Profiles {
    private Profiles() {}

    static List<Node> scopes(Node profile, Resources resources, Log log) {
        return List.of();
    }
}
