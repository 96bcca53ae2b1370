package io.crosswalk.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was noticed about data: what, how grave, where, in which words, and what was done with the entry.
 *
 * <p>Immutable; start from {@link #error}, {@link #warning} or {@link #info} and add what is known. Two diagnostics are
 * equal when every part is.
 */
public final class Diagnostic {
    /** What became of the entry that the diagnostic is about. */
    public enum Action {
        /** Taken as it was written. */
        KEPT,
        /** Taken after a change that the message states. */
        REPAIRED,
        /** Left out. */
        REFUSED;

        /** The word that reports use, lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final String code;
    private final Severity severity;
    private final String message;
    private final Optional<Location> location;
    private final Optional<String> quote;
    private final Optional<Action> action;

    private Diagnostic(
            String code,
            Severity severity,
            String message,
            Optional<Location> location,
            Optional<String> quote,
            Optional<Action> action) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.location = location;
        this.quote = quote;
        this.action = action;
    }

    /** An error with a stable code (lower-kebab, see {@code docs/diagnostics.md}) and a sentence for a person. */
    public static Diagnostic error(String code, String message) {
        return of(code, Severity.ERROR, message);
    }

    /** A warning with a stable code and a sentence for a person. */
    public static Diagnostic warning(String code, String message) {
        return of(code, Severity.WARNING, message);
    }

    /** A notice with a stable code and a sentence for a person. */
    public static Diagnostic info(String code, String message) {
        return of(code, Severity.INFO, message);
    }

    private static Diagnostic of(String code, Severity severity, String message) {
        if (!code.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("a diagnostic code is lower-kebab, not \"" + code + "\"");
        }
        return new Diagnostic(
                code,
                severity,
                requireNonNull(message, "message"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This diagnostic, at a place. */
    public Diagnostic at(Location place) {
        return new Diagnostic(code, severity, message, Optional.of(place), quote, action);
    }

    /** This diagnostic, at a place where one is known. */
    public Diagnostic at(Optional<Location> place) {
        return new Diagnostic(code, severity, message, requireNonNull(place, "place"), quote, action);
    }

    /** This diagnostic with the offending text, as it stands in the document. */
    public Diagnostic quoting(String text) {
        return new Diagnostic(code, severity, message, location, Optional.of(text), action);
    }

    /** This diagnostic with what became of the entry. */
    public Diagnostic then(Action done) {
        return new Diagnostic(code, severity, message, location, quote, Optional.of(done));
    }

    /** The stable code, lower-kebab. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** The sentence for a person, without code, place or quoted text. */
    public String message() {
        return message;
    }

    /** Where; empty for values built in code. */
    public Optional<Location> location() {
        return location;
    }

    /** The offending text, whole and as written; empty where no text is to blame. */
    public Optional<String> quote() {
        return quote;
    }

    /** What became of the entry; empty where no entry is concerned. */
    public Optional<Action> action() {
        return action;
    }

    /** The message and, clipped, the text it is about: one line. */
    public String sentence() {
        return OneLine.of(message)
                + quote.map(q -> ": \"" + OneLine.clipped(q) + "\"").orElse("")
                + action.filter(a -> a != Action.KEPT).map(a -> " (" + a + ")").orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && code.equals(that.code)
                && severity == that.severity
                && message.equals(that.message)
                && location.equals(that.location)
                && quote.equals(that.quote)
                && action.equals(that.action);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, message, location, quote, action);
    }

    /** {@code place: severity: sentence [code]}, always one line. */
    @Override
    public String toString() {
        return location.map(l -> l + ": ").orElse("") + severity + ": " + sentence() + " [" + code + "]";
    }
}
