package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/** Reads the native format, in JSON or YAML. */
public final class NativeReader {
    private static final Pattern LAST_NAME = Pattern.compile("[^/\\\\]+(?=[/\\\\]*$)");

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
        return document.finish(account -> origin(bytes, account));
    }

    /** The document's own name, without the folders of the machine it was read on, and the SHA-256 of its bytes. */
    private static Optional<String> origin(Utf8Reader bytes, Log log) {
        Matcher name = LAST_NAME.matcher(log.whole().source());
        String file = name.find() ? name.group() : log.whole().source();
        try {
            return Optional.of(file + ", SHA-256 " + bytes.hash());
        } catch (IOException e) {
            // what cut the reading short has been reported; the bytes as a whole are not known then
            if (log.errors() == 0) {
                log.add(Code.IO
                        .error("cannot read to the end: " + e.getMessage())
                        .at(log.whole())
                        .then(Action.REFUSED));
            }
            return Optional.of(file);
        }
    }
}
