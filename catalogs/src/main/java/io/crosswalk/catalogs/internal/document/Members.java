package io.crosswalk.catalogs.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes the members of objects, leaving out what is absent or the default. */
final class Members {
    private final JsonGenerator out;

    Members(JsonGenerator out) {
        this.out = out;
    }

    /** The generator below, for what is not a plain member. */
    JsonGenerator out() {
        return out;
    }

    /** Writes a member that is laid out as if it stood a level higher, where the format cares. */
    void deeper(Runnable content) {
        if (out.objectWriteContext().getPrettyPrinter() instanceof Layout layout) {
            layout.deeper(content);
        } else {
            content.run();
        }
    }

    /** A text, always. */
    void text(String key, Object value) {
        out.writeName(key);
        out.writeString(Text.whole(value.toString()));
    }

    /** A text, if there is one. */
    void text(String key, Optional<?> value) {
        value.ifPresent(v -> text(key, v));
    }

    /** A text, unless it is the default. */
    void textUnless(String usual, String key, Object value) {
        if (!value.toString().equals(usual)) {
            text(key, value);
        }
    }

    /** A truth value, unless it is the default. */
    void truthUnless(boolean usual, String key, boolean value) {
        if (value != usual) {
            out.writeBooleanProperty(key, value);
        }
    }

    /** A number where the text is one, otherwise a text. */
    void textOrNumber(String key, String value) {
        if (JsonText.isNumber(value)) {
            out.writeName(key);
            out.writeNumber(value);
        } else {
            text(key, value);
        }
    }

    /** An array of texts, always. */
    void texts(String key, Collection<?> values) {
        out.writeName(key);
        out.writeStartArray();
        values.forEach(value -> out.writeString(Text.whole(value.toString())));
        out.writeEndArray();
    }

    /** An array of texts, unless there is none. */
    void textsIfAny(String key, Collection<?> values) {
        if (!values.isEmpty()) {
            texts(key, values);
        }
    }

    /** An object of arrays of texts, unless there is none. */
    void tagsIfAny(String key, Map<String, List<String>> tags) {
        if (!tags.isEmpty()) {
            out.writeObjectPropertyStart(key);
            tags.forEach((name, values) -> texts(Text.whole(name), values));
            out.writeEndObject();
        }
    }

    /**
     * The members that were kept without being understood.
     *
     * @throws IllegalArgumentException if one has the name of a known member, or its value is not JSON
     */
    void extensions(Map<String, String> extensions, Set<String> known) {
        extensions.forEach((key, json) -> {
            if (known.contains(key)) {
                throw new IllegalArgumentException("the extension \"" + key + "\" has the name of a known member");
            }
            out.writeName(Text.whole(key));
            JsonText.write(key, json, out);
        });
    }
}
