package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where tokens come from: a parser, or a tree into which a document of another format was translated. */
interface TokenSource {
    /** Moves on; null at the end. Throws what a parser throws over a broken document. */
    @Nullable JsonToken next();

    /** The key of the current member. */
    String name();

    /** The text of the current key or scalar, without quotes and escapes. */
    String text();

    /** The place of the current token. */
    Location place(Log log);
}
