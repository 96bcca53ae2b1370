package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Location;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads documents into {@linkplain Node trees}, and writes trees. */
public final class Nodes {
    /** Takes the elements of some lists as they are read, so that a long list is never held as a whole. */
    public interface Entries {
        /** Whether a list of this key is taken. */
        boolean takes(String key);

        /** Takes one element; {@code owner} has the members that stand before the list. */
        void take(Node owner, Node element);
    }

    /** Takes nothing. */
    public static final Entries NONE = new Entries() {
        @Override
        public boolean takes(String key) {
            return false;
        }

        @Override
        public void take(Node owner, Node element) {}
    };

    private static final JsonFactory COMPACT = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Nodes() {}

    /** Reads JSON; {@code chars} are the characters of {@code bytes}. What is broken is reported, and what stands before it kept. */
    public static Optional<Node> ofJson(Reader chars, Utf8Reader bytes, Entries entries, Log log) {
        return read(Factories.json(log.limits()), chars, bytes, entries, log);
    }

    /** Reads YAML; {@code chars} are the characters of {@code bytes}. What is broken is reported, and what stands before it kept. */
    public static Optional<Node> ofYaml(Reader chars, Utf8Reader bytes, Entries entries, Log log) {
        return read(Factories.yaml(log.limits()), new WholePairs(chars), bytes, entries, log);
    }

    private static Optional<Node> read(
            TokenStreamFactory factory, Reader chars, Utf8Reader bytes, Entries entries, Log log) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), chars)) {
            Tokens tokens = new Tokens(parser, log, bytes::failure);
            JsonToken first = tokens.next();
            if (first == null) {
                return Optional.empty();
            }
            if (first != JsonToken.START_OBJECT) {
                tokens.misfit("an object");
                return Optional.empty();
            }
            Node root = value(tokens, entries);
            tokens.refuseMore();
            return Optional.of(root);
        }
    }

    /** The value of a text of JSON; empty if it is none. */
    static Optional<Node> parse(String json, Log log) {
        try (JsonParser parser = COMPACT.createParser(ObjectReadContext.empty(), json)) {
            Tokens tokens = new Tokens(parser, log, Optional::empty);
            if (tokens.next() == null) {
                return Optional.empty();
            }
            Node value = value(tokens, NONE);
            return tokens.isCutShort() ? Optional.empty() : Optional.of(value);
        }
    }

    private static Node value(Tokens tokens, Entries entries) {
        JsonToken token = tokens.current();
        Location place = tokens.place();
        Node value;
        if (token == JsonToken.START_OBJECT) {
            Node object = Node.object().at(place.line(), place.column());
            tokens.members((key, unusable) -> {
                tokens.next();
                if (unusable) {
                    tokens.skip();
                } else if (entries.takes(key) && (tokens.isArray() || tokens.isObject())) {
                    hand(tokens, element -> entries.take(object, element));
                } else {
                    object.put(key, value(tokens, entries));
                }
            });
            return object;
        } else if (token == JsonToken.START_ARRAY) {
            Node array = Node.array().at(place.line(), place.column());
            tokens.elements(() -> array.add(value(tokens, entries)));
            return array;
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            value = Node.truth(token == JsonToken.VALUE_TRUE);
        } else if (token == null || token == JsonToken.VALUE_NULL) {
            value = Node.nothing();
        } else {
            String text = tokens.scalar().orElse("");
            value = token.isNumeric() ? Node.number(text) : Node.text(text);
        }
        return value.at(place.line(), place.column());
    }

    private static void hand(Tokens tokens, Consumer<Node> taker) {
        if (tokens.isObject()) {
            taker.accept(value(tokens, NONE));
        } else {
            tokens.elements(() -> taker.accept(value(tokens, NONE)));
        }
    }

    /** A value in compact JSON notation, in ASCII. */
    static String json(Node node) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = COMPACT.createGenerator(ObjectWriteContext.empty(), json)) {
            node.write(out);
        }
        return json.toString();
    }

    /** Writes JSON, two blanks a level; the target stays open. */
    public static void writeJson(Writer target, Consumer<JsonGenerator> content) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = Factories.json().createGenerator(context, target)) {
            content.accept(out);
            out.writeRaw('\n');
        }
    }

    /** Writes YAML; the target stays open. */
    public static void writeYaml(Writer target, Consumer<JsonGenerator> content) {
        try (JsonGenerator out = Factories.yaml().createGenerator(ObjectWriteContext.empty(), target)) {
            content.accept(out);
        }
    }
}
