package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a closed list, by the text that each constant of an enum prints; built once, since every entry has some. */
public final class Words<E extends Enum<E>> {
    private final Map<String, E> words;

    private Words(Map<String, E> words) {
        this.words = words;
    }

    /** The words that some constants print. */
    public static <E extends Enum<E>> Words<E> of(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.toString(), constant);
        }
        return new Words<>(words);
    }

    /** The constant that prints as a text; if there is none, reports that and names those there are. */
    public Optional<E> find(String text, Location place, Log log) {
        Optional<E> found = Optional.ofNullable(words.get(text));
        if (found.isEmpty()) {
            log.refuse(Code.UNKNOWN_WORD, "not one of " + String.join(", ", words.keySet()), place, text);
        }
        return found;
    }
}
