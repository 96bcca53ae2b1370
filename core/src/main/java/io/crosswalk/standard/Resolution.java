package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a name that a person wrote turned out to mean: one thing, several, or none.
 *
 * <p>Immutable. Unknown is never the same as empty: an unresolved name says what it might have meant.
 *
 * @param <T> what names resolve to
 */
public final class Resolution<T> {
    /** How a name resolved. */
    public enum Outcome {
        /** The name is the id itself. */
        EXACT,
        /** The name is another name of one thing; {@link Resolution#note} says which. */
        ALIAS,
        /** The name fits several things, given as candidates; none is chosen. */
        AMBIGUOUS,
        /** The name fits nothing; the candidates are near misses. */
        UNKNOWN
    }

    private final String what;
    private final String asked;
    private final Outcome outcome;
    private final Optional<T> found;
    private final List<T> candidates;
    private final Optional<String> note;

    private Resolution(
            String what, String asked, Outcome outcome, Optional<T> found, List<T> candidates, Optional<String> note) {
        this.what = requireNonNull(what, "what");
        this.asked = requireNonNull(asked, "asked");
        this.outcome = outcome;
        this.found = found;
        this.candidates = List.copyOf(candidates);
        this.note = note;
    }

    static <T> Resolution<T> exact(String what, String asked, T found) {
        return new Resolution<>(what, asked, Outcome.EXACT, Optional.of(found), List.of(), Optional.empty());
    }

    static <T> Resolution<T> alias(String what, String asked, T found, String note) {
        return new Resolution<>(what, asked, Outcome.ALIAS, Optional.of(found), List.of(), Optional.of(note));
    }

    static <T> Resolution<T> ambiguous(String what, String asked, List<T> candidates) {
        return new Resolution<>(what, asked, Outcome.AMBIGUOUS, Optional.empty(), candidates, Optional.empty());
    }

    static <T> Resolution<T> unknown(String what, String asked, List<T> nearMisses) {
        return new Resolution<>(what, asked, Outcome.UNKNOWN, Optional.empty(), nearMisses, Optional.empty());
    }

    /** The text that was resolved, as written. */
    public String asked() {
        return asked;
    }

    /** How it resolved. */
    public Outcome outcome() {
        return outcome;
    }

    /** The one thing it means; empty when ambiguous or unknown. */
    public Optional<T> found() {
        return found;
    }

    /** What it may have meant: all it fits when ambiguous, near misses (at most five) when unknown, otherwise none. */
    public List<T> candidates() {
        return candidates;
    }

    /** What the user of an alias should know; present for {@link Outcome#ALIAS} only. */
    public Optional<String> note() {
        return note;
    }

    /**
     * The one thing it means.
     *
     * @throws UnknownNameException naming the text and the candidates, when ambiguous or unknown
     */
    public T orThrow() {
        return found.orElseThrow(() -> new UnknownNameException(complaint()));
    }

    /** One sentence for a person: what was asked and what it means or may have meant. */
    public String complaint() {
        String names = candidates.stream().map(Object::toString).collect(Collectors.joining(", "));
        return switch (outcome) {
            case EXACT, ALIAS ->
                "\"" + asked + "\" is " + found.map(Object::toString).orElse("");
            case AMBIGUOUS -> "\"" + asked + "\" fits several " + what + "s: " + names;
            case UNKNOWN ->
                "no " + what + " \"" + asked + "\"" + (names.isEmpty() ? "" : "; did you mean " + names + "?");
        };
    }

    /** As {@link #complaint}. */
    @Override
    public String toString() {
        return complaint();
    }
}
