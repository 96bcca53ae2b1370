package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/** Reads the native format, in JSON or YAML. */
public final class NativeReader {
    private NativeReader() {}

    /** Reads JSON; {@code chars} are the characters of {@code bytes}. */
    public static Pieces json(Reader chars, Utf8Reader bytes, Log log) {
        return read(Factories.json(log.limits()), chars, bytes, log);
    }

    /** Reads YAML; {@code chars} are the characters of {@code bytes}. */
    public static Pieces yaml(Reader chars, Utf8Reader bytes, Log log) {
        return read(Factories.yaml(log.limits()), new WholePairs(chars), bytes, log);
    }

    private static Pieces read(TokenStreamFactory factory, Reader chars, Utf8Reader bytes, Log log) {
        DocumentDraft document = new DocumentDraft(log);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), chars)) {
            Tokens tokens = new Tokens(parser, log, bytes::failure);
            JsonToken first = tokens.next();
            if (first == JsonToken.START_OBJECT) {
                DocumentDraft.FIELDS.read(document, tokens);
                tokens.refuseMore();
            } else if (first != null) {
                // no document of ours: one error, however long and deep the rest is
                tokens.misfit("an object");
            }
        }
        return document.finish(bytes::origin);
    }
}
