package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One value of a document and everything in it: what a reader of another format holds while it translates an entry.
 *
 * <p>Objects and arrays can be added to, and are not thread-safe. Equality regards the value, not the place it was read from. A member
 * that holds one value where a list is meant is a list of one.
 */
public final class Node {
    private final JsonToken token;
    private final String text;
    private final Map<String, Node> members;
    private final List<Node> elements;
    private final int line;
    private final int column;

    private Node(JsonToken token, String text, Map<String, Node> members, List<Node> elements, int line, int column) {
        this.token = token;
        this.text = text;
        this.members = members;
        this.elements = elements;
        this.line = line;
        this.column = column;
    }

    private static Node of(JsonToken token, String text) {
        return new Node(
                token,
                text,
                token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : Map.of(),
                token == JsonToken.START_ARRAY ? new ArrayList<>(4) : List.of(),
                0,
                0);
    }

    /** An object without members. */
    public static Node object() {
        return of(JsonToken.START_OBJECT, "");
    }

    /** An array without elements. */
    public static Node array() {
        return of(JsonToken.START_ARRAY, "");
    }

    /** An array of texts. */
    public static Node texts(List<String> texts) {
        Node array = array();
        texts.forEach(text -> array.add(text(text)));
        return array;
    }

    /** A text. */
    public static Node text(String text) {
        return of(JsonToken.VALUE_STRING, text);
    }

    /** A number, as JSON writes it. */
    public static Node number(String digits) {
        boolean whole = digits.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return of(whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, digits);
    }

    /** True or false. */
    public static Node truth(boolean value) {
        return of(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, String.valueOf(value));
    }

    /** Null. */
    public static Node nothing() {
        return of(JsonToken.VALUE_NULL, "null");
    }

    /** This value, at a place. */
    public Node at(int atLine, int atColumn) {
        return new Node(token, text, members, elements, atLine, atColumn);
    }

    /** This value, at the place of another. */
    public Node at(Node other) {
        return at(other.line, other.column);
    }

    /** The place it was read from; the document as a whole if it was made up. */
    public Location place(Log log) {
        return log.place(line, column);
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return token == JsonToken.START_OBJECT;
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return token == JsonToken.START_ARRAY;
    }

    /** Whether it is null. */
    public boolean isNothing() {
        return token == JsonToken.VALUE_NULL;
    }

    JsonToken token() {
        return token;
    }

    /** The text of a scalar as written; empty text for an object or array. */
    public String scalar() {
        return text;
    }

    /** The members of an object, in order; none for anything else. */
    public Map<String, Node> members() {
        return Collections.unmodifiableMap(members);
    }

    /** The elements of an array, in order; none for anything else. */
    public List<Node> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Adds or replaces a member of an object. */
    public Node put(String key, Node value) {
        members.put(key, value);
        return this;
    }

    /** Adds or replaces a member of an object that is a text. */
    public Node put(String key, String value) {
        return put(key, text(value));
    }

    /** Adds or replaces a list of an object, unless it is empty. */
    public Node putIfAny(String key, List<Node> values) {
        if (!values.isEmpty()) {
            Node array = array();
            values.forEach(array::add);
            put(key, array);
        }
        return this;
    }

    /** Removes a member of an object, if it is there. */
    public @Nullable Node remove(String key) {
        return members.remove(key);
    }

    /** Adds an element to an array. */
    public Node add(Node element) {
        elements.add(element);
        return this;
    }

    /** A member of an object; empty if it is absent or null. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(members.get(key)).filter(value -> !value.isNothing());
    }

    /** The elements of a member that is a list, or the member itself as the only one; none if it is absent. */
    public List<Node> list(String key) {
        return get(key).map(value -> value.isArray() ? value.elements() : List.of(value))
                .orElse(List.of());
    }

    /** The objects of a member that is a list; what is no object is left out. */
    public List<Node> objects(String key) {
        return list(key).stream().filter(Node::isObject).collect(Collectors.toUnmodifiableList());
    }

    /** The text of a member that is a scalar; empty if it is absent, or holds other values. */
    public Optional<String> string(String key) {
        return get(key).filter(value -> !value.isObject() && !value.isArray()).map(Node::scalar);
    }

    /** A copy whose own members or elements can be changed without changing these. */
    public Node copy() {
        return new Node(
                token,
                text,
                isObject() ? new LinkedHashMap<>(members) : members,
                isArray() ? new ArrayList<>(elements) : elements,
                line,
                column);
    }

    /** Writes the value. */
    public void write(JsonGenerator out) {
        if (isObject()) {
            out.writeStartObject();
            members.forEach((key, value) -> {
                out.writeName(Text.whole(key));
                value.write(out);
            });
            out.writeEndObject();
        } else if (isArray()) {
            out.writeStartArray();
            elements.forEach(element -> element.write(out));
            out.writeEndArray();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            out.writeBoolean(token == JsonToken.VALUE_TRUE);
        } else if (isNothing()) {
            out.writeNull();
        } else if (token.isNumeric() && JsonText.isNumber(text)) {
            out.writeNumber(text);
        } else {
            out.writeString(Text.whole(text));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node that
                && token == that.token
                && text.equals(that.text)
                && members.equals(that.members)
                && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, members, elements);
    }

    /** The value in compact JSON notation. */
    @Override
    public String toString() {
        return Nodes.json(this);
    }
}
