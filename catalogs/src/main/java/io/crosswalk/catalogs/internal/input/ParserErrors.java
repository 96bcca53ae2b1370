package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in one sentence and with a place why a parser gave up. */
public final class ParserErrors {
    private ParserErrors() {}

    /** The error that a parser's exception stands for. */
    public static Diagnostic describe(RuntimeException thrown, JsonParser parser, Log log) {
        Code code = thrown instanceof StreamConstraintsException ? Code.LIMIT_EXCEEDED : Code.SYNTAX;
        return code.error(message(thrown)).at(place(thrown, parser, log));
    }

    private static Location place(RuntimeException thrown, JsonParser parser, Log log) {
        TokenStreamLocation at = thrown instanceof JacksonException known && known.getLocation() != null
                ? known.getLocation()
                : parser.currentLocation();
        return at == null ? log.whole() : log.place(at.getLineNr(), at.getColumnNr());
    }

    private static String message(RuntimeException thrown) {
        if (thrown.getCause() instanceof MarkedYamlEngineException marked) {
            return marked.getProblem();
        }
        if (thrown.getCause() instanceof ReaderException character) {
            return String.format("the character U+%04X is not allowed unescaped", character.getCodePoint());
        }
        String message = thrown instanceof JacksonException known ? known.getOriginalMessage() : String.valueOf(thrown);
        return String.valueOf(message)
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceAll(", from `[^`]*`", "")
                // the parser's own idea of a place, which we state better
                .replaceAll(" ?\\(start marker at \\[[^\\]]*\\]\\)", "");
    }
}
