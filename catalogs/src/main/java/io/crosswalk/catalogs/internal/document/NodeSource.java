package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a tree, each at the place where its value stood in the document that was translated. */
final class NodeSource implements TokenSource {
    /** An object or array that is open: what is left of it. */
    private record Open(Node node, Iterator<Map.Entry<String, Node>> members, Iterator<Node> elements) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node upcoming;
    private Node current;
    private String name = "";
    private boolean atName;

    NodeSource(Node root) {
        this.upcoming = root;
        this.current = root;
    }

    @Override
    public @Nullable JsonToken next() {
        atName = false;
        Node value = upcoming;
        if (value != null) {
            upcoming = null;
            return start(value);
        }
        Open inside = open.peek();
        if (inside == null) {
            return null;
        }
        if (inside.members.hasNext()) {
            Map.Entry<String, Node> member = inside.members.next();
            name = member.getKey();
            current = member.getValue();
            upcoming = current;
            atName = true;
            return JsonToken.PROPERTY_NAME;
        }
        if (inside.elements.hasNext()) {
            return start(inside.elements.next());
        }
        open.pop();
        current = inside.node;
        return inside.node.isObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    private JsonToken start(Node value) {
        current = value;
        if (value.isObject() || value.isArray()) {
            open.push(new Open(
                    value,
                    value.members().entrySet().iterator(),
                    value.elements().iterator()));
        }
        return value.token();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String text() {
        return atName ? name : current.scalar();
    }

    @Override
    public Location place(Log log) {
        return current.place(log);
    }
}
