package io.crosswalk.catalogs.internal.input;

import java.io.StringReader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** Texts in JSON notation, as extensions hold them. */
public final class JsonStrings {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonStrings() {}

    /** The notation of a text. */
    public static String of(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    /** The text of a notation; empty if it is of another type. */
    public static Optional<String> text(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(json))) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
