package io.crosswalk.catalogs.internal.document;

import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Carries values that this version does not understand from a document to a text of JSON, and from there to a document. */
final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private JsonText() {}

    /** Whether a text is a number as JSON writes it. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The current value in compact JSON notation; empty if it has an error, which has been reported. */
    static Optional<String> of(Tokens tokens) {
        int before = tokens.log().errors();
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            value(tokens, out);
        }
        return tokens.log().errors() == before ? Optional.of(json.toString()) : Optional.empty();
    }

    private static void value(Tokens tokens, JsonGenerator out) {
        JsonToken token = tokens.current();
        if (token == JsonToken.START_OBJECT) {
            out.writeStartObject();
            tokens.members((key, unusable) -> {
                tokens.next();
                if (unusable) {
                    tokens.skip();
                } else {
                    out.writeName(key);
                    value(tokens, out);
                }
            });
            out.writeEndObject();
        } else if (token == JsonToken.START_ARRAY) {
            out.writeStartArray();
            tokens.elements(() -> value(tokens, out));
            out.writeEndArray();
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            out.writeBoolean(token == JsonToken.VALUE_TRUE);
        } else if (token == null || token == JsonToken.VALUE_NULL) {
            out.writeNull();
        } else {
            String text = tokens.scalar().orElse("");
            // YAML has numbers that JSON has not, such as 0x1F: they stay texts
            if (token.isNumeric() && isNumber(text)) {
                out.writeNumber(text);
            } else {
                out.writeString(text);
            }
        }
    }

    /**
     * Writes a text of JSON as a value.
     *
     * @throws IllegalArgumentException naming the key, if the text is not one JSON value
     */
    static void write(String key, String json, JsonGenerator out) {
        // read twice, so that nothing is written of a text that turns out not to be JSON
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            copy(parser, null);
        } catch (StreamReadException e) {
            throw new IllegalArgumentException("the extension \"" + key + "\" is not JSON: " + json, e);
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            copy(parser, out);
        }
    }

    private static void copy(JsonParser parser, @Nullable JsonGenerator out) {
        int open = 0;
        do {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new StreamReadException(parser, "the text ends too early");
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            String text = Text.whole(parser.getString());
            if (out != null) {
                copy(token, text, out);
            }
        } while (open > 0);
        if (out == null && parser.nextToken() != null) {
            throw new StreamReadException(parser, "more than one value");
        }
    }

    private static void copy(JsonToken token, String text, JsonGenerator out) {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(text);
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> out.writeNull();
            default -> out.writeString(text);
        }
    }
}
