package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.ParserErrors;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Walks the tokens of a document and reports what does not fit, each time with its place, and goes on.
 *
 * <p>A method that reads a value stands on its first token when called and on its last when it returns; it answers empty after it has
 * reported why. When the syntax breaks, that is reported once, and the tokens end: every loop then ends too, so what was read until
 * there is kept.
 */
final class Tokens {
    /** Reads one member of an object; the current token is its key, which may be unusable for a reason that has been reported. */
    interface Member {
        void read(String key, boolean unusable);
    }

    private final TokenSource source;
    private final Log log;
    private final Supplier<Optional<Diagnostic>> cut;
    private final boolean yaml;
    private final boolean translated;
    private @Nullable JsonToken current;
    private boolean cutShort;
    private boolean reference;
    private int errorsBefore;

    /** The tokens of a parser; {@code cut} says why its characters ended too early, if they did. */
    Tokens(JsonParser parser, Log log, Supplier<Optional<Diagnostic>> cut) {
        this.source = new ParserSource(parser);
        this.log = log;
        this.cut = cut;
        this.yaml = parser instanceof YAMLParser;
        this.translated = false;
    }

    /** The tokens of a tree into which a document of another format was translated: what is unknown in it is kept unsaid. */
    Tokens(Node root, Log log) {
        this.source = new NodeSource(root);
        this.log = log;
        this.cut = Optional::empty;
        this.yaml = false;
        this.translated = true;
    }

    /** Whether what is read was translated from another format, whose reader has said what is to be said of unknown keys. */
    boolean isTranslated() {
        return translated;
    }

    Log log() {
        return log;
    }

    /** Whether the document ended before its syntax allowed it to. */
    boolean isCutShort() {
        return cutShort;
    }

    /** The place of the current token. */
    Location place() {
        return source.place(log);
    }

    /** Moves on; null at the end. */
    @Nullable JsonToken next() {
        if (cutShort) {
            return null;
        }
        reference = false;
        errorsBefore = log.errors();
        try {
            current = source.next();
        } catch (RuntimeException e) {
            // whatever the parser throws over a document is the document's error: it must not reach the caller
            cutShort(e);
            return null;
        }
        if (source instanceof ParserSource known && known.parser() instanceof YAMLParser parser) {
            refuseReferences(parser);
        }
        return current;
    }

    /** How many errors there were before the current token; an anchor on it is one more. */
    int errorsBefore() {
        return errorsBefore;
    }

    @Nullable JsonToken current() {
        return current;
    }

    private void refuseReferences(YAMLParser parser) {
        if (parser.isCurrentAlias()) {
            reference = true;
            log.refuse(Code.YAML_REFERENCE, "aliases are not read: write the value out", place(), "*" + text(parser));
        } else if ((current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY)
                && parser.getObjectId() != null) {
            log.refuse(
                    Code.YAML_REFERENCE,
                    "anchors are not read: write the value out",
                    place(),
                    "&" + parser.getObjectId());
        } else if (current == JsonToken.PROPERTY_NAME && text(parser).equals("<<")) {
            log.refuse(Code.YAML_REFERENCE, "merge keys are not read: write the members out", place(), "<<");
        }
    }

    private static String text(YAMLParser parser) {
        return String.valueOf(parser.getString());
    }

    private void cutShort(RuntimeException e) {
        cutShort = true;
        current = null;
        log.end(cut.get().orElseGet(() -> describe(e)));
    }

    private Diagnostic describe(RuntimeException e) {
        if (source instanceof ParserSource known) {
            return ParserErrors.describe(e, known.parser(), log);
        }
        throw e;
    }

    /** Reports what follows the end of the document. */
    void refuseMore() {
        if (cutShort) {
            return;
        }
        try {
            if (source.next() == null) {
                return;
            }
        } catch (RuntimeException e) {
            if (cut.get().isPresent()) {
                cutShort(e);
                return;
            }
        }
        log.refuse(Code.TRAILING_CONTENT, "the document has ended, and this follows", place());
    }

    /** The text of the current token as it stands in the document, without quotes and escapes. */
    private Optional<String> raw() {
        try {
            return Optional.of(source.text());
        } catch (RuntimeException e) {
            // long texts are completed only now
            cutShort(e);
            return Optional.empty();
        }
    }

    /** Leaves out the current value. */
    void skip() {
        int open = 0;
        do {
            if (current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY) {
                open++;
            } else if (current == JsonToken.END_OBJECT || current == JsonToken.END_ARRAY) {
                open--;
            }
        } while (open > 0 && next() != null);
    }

    /** Reads the members of the object at the current token; answers their keys, or empty if it is no object. */
    Optional<Set<String>> members(Member member) {
        if (current != JsonToken.START_OBJECT) {
            mismatch("an object");
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = source.name();
            if (yaml && key.equals("<<")) {
                next();
                skip();
                continue;
            }
            boolean repeated = !seen.add(key);
            boolean broken = Text.isBroken(key);
            if (repeated) {
                log.refuse(Code.DUPLICATE_KEY, "the object has this key already", place(), key);
            } else if (broken) {
                log.refuse(Code.BROKEN_TEXT, "a key holds half of a surrogate pair", place());
            }
            member.read(key, repeated || broken);
        }
        return Optional.of(seen);
    }

    /** Reads the elements of the array at the current token. */
    void elements(Runnable element) {
        if (current != JsonToken.START_ARRAY) {
            mismatch("an array");
            return;
        }
        while (next() != null && current != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    /** Reads an array of entries and hands on the sound ones; each other one has been reported and is counted as refused. */
    <D extends Draft> void entries(Fields<D> fields, Supplier<D> start, Consumer<D> sound) {
        elements(() -> {
            D draft = start.get();
            if (fields.read(draft, this)) {
                sound.accept(draft);
            } else {
                log.refused(1);
            }
        });
    }

    /** Whether an array starts here. */
    boolean isArray() {
        return current == JsonToken.START_ARRAY;
    }

    /** Whether an object starts here. */
    boolean isObject() {
        return current == JsonToken.START_OBJECT;
    }

    /** The text at the current token; in YAML also an unquoted number or truth value, letter by letter. */
    Optional<String> text() {
        boolean fits = current == JsonToken.VALUE_STRING
                || (yaml && current != null && (current.isNumeric() || current.isBoolean()));
        if (!fits || reference) {
            mismatch("a text");
            return Optional.empty();
        }
        return scalar();
    }

    /** The scalar at the current token, of whatever kind, as written. */
    Optional<String> scalar() {
        Optional<String> text = raw();
        if (text.isPresent() && Text.isBroken(text.get())) {
            log.refuse(Code.BROKEN_TEXT, "the text holds half of a surrogate pair", place());
            return Optional.empty();
        }
        return text;
    }

    /** A text that is not blank. */
    Optional<String> nonBlank() {
        Location place = place();
        Optional<String> text = text();
        if (text.isPresent() && text.get().isBlank()) {
            log.refuse(Code.BLANK_TEXT, "this text must not be blank", place);
            return Optional.empty();
        }
        return text;
    }

    /** A text or number that is not blank, as written. */
    Optional<String> textOrNumber() {
        return current != null && current.isNumeric() ? raw() : nonBlank();
    }

    /** A text with its place. */
    Optional<Text> placed() {
        Location place = place();
        return text().map(value -> new Text(value, place));
    }

    /** One text or an array of texts, each with its place; empty if any is not one. */
    Optional<List<Text>> placedTexts() {
        if (current != JsonToken.START_ARRAY) {
            return placed().map(List::of);
        }
        int before = log.errors();
        List<Text> texts = new ArrayList<>();
        elements(() -> placed().ifPresent(texts::add));
        return log.errors() == before ? Optional.of(texts) : Optional.empty();
    }

    /** One text or an array of texts. */
    Optional<List<String>> texts() {
        return placedTexts().map(texts -> texts.stream().map(Text::value).collect(Collectors.toList()));
    }

    /** A truth value. */
    Optional<Boolean> truth() {
        if (current == null || !current.isBoolean()) {
            mismatch("true or false");
            return Optional.empty();
        }
        return Optional.of(current == JsonToken.VALUE_TRUE);
    }

    /** One of the words of a closed list. */
    <E extends Enum<E>> Optional<E> word(Words<E> words) {
        return placed().flatMap(word -> words.find(word.value(), word.place(), log));
    }

    /** A local requirement id with its place. */
    Optional<Text> localId() {
        return placed().filter(id -> Ids.local(id.value(), id.place(), log).isPresent());
    }

    /** A text with its place, as the only one of a list. */
    Optional<List<Text>> placedText() {
        return placed().map(List::of);
    }

    /** A number with its place, as the only one of a list. */
    Optional<List<Text>> number() {
        if (current == null || !current.isNumeric()) {
            mismatch("a number");
            return Optional.empty();
        }
        Location place = place();
        return raw().map(number -> List.of(new Text(number, place)));
    }

    /** A full requirement id. */
    Optional<RequirementId> requirementId() {
        return placed().flatMap(id -> Ids.full(id.value(), id.place(), log));
    }

    /** One full requirement id or an array of them; empty if any is not one. */
    Optional<List<RequirementId>> requirementIds() {
        int before = log.errors();
        List<RequirementId> ids = new ArrayList<>();
        placedTexts()
                .orElse(List.of())
                .forEach(id -> Ids.full(id.value(), id.place(), log).ifPresent(ids::add));
        return log.errors() == before ? Optional.of(ids) : Optional.empty();
    }

    /** The id of a standard. */
    Optional<StandardId> standardId() {
        return placed().flatMap(id -> Ids.standard(id.value(), id.place(), log));
    }

    /** Reports that the current value is of another kind, and leaves it out. */
    void mismatch(String expected) {
        if (cutShort || reference) {
            return;
        }
        misfit(expected);
        skip();
    }

    /** Reports that the current value is of another kind, and stays on it. */
    void misfit(String expected) {
        log.refuse(Code.WRONG_TYPE, "expected " + expected + ", found " + kind(), place());
    }

    private String kind() {
        if (current == null) {
            return "nothing";
        }
        return switch (current) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
