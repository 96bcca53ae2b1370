package io.crosswalk.catalogs.internal.opencre;

import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The common requirements in the order of first mention, each under the first one it is named under: a standard's tree has one parent, and
 * the others are kept as an attribute.
 */
final class CreTree {
    private static final class Node {
        private final String id;
        private final Optional<String> parent;
        private final List<String> children = new ArrayList<>();
        private final Map<String, List<String>> attributes = new LinkedHashMap<>();
        private String title;

        Node(String id, String title, Optional<String> parent) {
            this.id = id;
            this.title = title;
            this.parent = parent;
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    void add(String id, String title, Optional<String> parent) {
        Node node = nodes.get(id);
        if (node == null) {
            Optional<Node> above = parent.map(nodes::get);
            nodes.put(id, new Node(id, title, above.map(n -> n.id)));
            above.ifPresent(n -> n.children.add(id));
            return;
        }
        node.title = node.title.isEmpty() ? title : node.title;
        parent.filter(p -> !p.equals(id) && !node.parent.equals(Optional.of(p)))
                .ifPresent(p -> attribute(id, "also-under", p));
    }

    void attribute(String id, String name, String value) {
        Node node = nodes.get(id);
        if (node != null) {
            List<String> values = node.attributes.computeIfAbsent(name, key -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
    }

    /** The catalogue: what has others under it is a group. */
    Standard standard(StandardId id) {
        Standard.Builder standard =
                Standard.builder(id, "OpenCRE").publisher("OWASP").nature("common requirements");
        Deque<Node> open = new ArrayDeque<>();
        List<Node> all = List.copyOf(nodes.values());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).parent.isEmpty()) {
                open.push(all.get(i));
            }
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            standard.add(requirement(id, node));
            for (int i = node.children.size() - 1; i >= 0; i--) {
                Node child = nodes.get(node.children.get(i));
                if (child != null) {
                    open.push(child);
                }
            }
        }
        return standard.build();
    }

    private static Requirement requirement(StandardId id, Node node) {
        Requirement.Builder requirement = Requirement.builder(
                id.requirement(node.id),
                node.children.isEmpty() ? RequirementKind.CONTROL : RequirementKind.GROUP,
                node.title);
        node.parent.ifPresent(parent -> requirement.under(parent, HierarchyKind.GROUPING));
        node.attributes.forEach(requirement::attribute);
        return requirement.build();
    }
}
