package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser. */
record ParserSource(JsonParser parser) implements TokenSource {
    @Override
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public Location place(Log log) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return log.place(at.getLineNr(), at.getColumnNr());
    }
}
