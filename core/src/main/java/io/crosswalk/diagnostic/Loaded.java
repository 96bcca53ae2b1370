package io.crosswalk.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could be read, beside everything that was noticed on the way.
 *
 * <p>The value is usable even when there are errors; then it is incomplete, and the {@link #tally} says by how much.
 * {@link #orThrow} is the strict door. Immutable when the value is.
 *
 * @param <T> the type of the value
 */
public final class Loaded<T> {
    private final T value;
    private final List<Diagnostic> diagnostics;
    private final Tally tally;

    private Loaded(T value, List<Diagnostic> diagnostics, Tally tally) {
        this.value = requireNonNull(value, "value");
        this.diagnostics = List.copyOf(diagnostics);
        this.tally = requireNonNull(tally, "tally");
    }

    /** A value with what was noticed, in the order noticed, and the count of its entries. */
    public static <T> Loaded<T> of(T value, List<Diagnostic> diagnostics, Tally tally) {
        return new Loaded<>(value, diagnostics, tally);
    }

    /** The value that could be read; possibly empty, never null. */
    public T value() {
        return value;
    }

    /** Everything noticed, in the order noticed. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How many entries were kept, repaired and refused. */
    public Tally tally() {
        return tally;
    }

    /** The errors alone, in the order noticed. */
    public List<Diagnostic> errors() {
        return diagnostics.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether anything was refused or contradicts itself. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * The value, if there is no error.
     *
     * @throws LoadException listing every error, if there is one
     */
    public T orThrow() {
        if (hasErrors()) {
            throw new LoadException(errors());
        }
        return value;
    }

    /** The same reading with another view of its value. */
    public <R> Loaded<R> map(Function<? super T, ? extends R> view) {
        return new Loaded<>(view.apply(value), diagnostics, tally);
    }

    /** What came before this reading, followed by it: diagnostics in that order, tallies added. */
    public Loaded<T> after(Loaded<?> before) {
        List<Diagnostic> both = Stream.concat(before.diagnostics.stream(), diagnostics.stream())
                .collect(Collectors.toUnmodifiableList());
        return new Loaded<>(value, both, before.tally.plus(tally));
    }

    /** The tally, the number of errors and the value. */
    @Override
    public String toString() {
        return "Loaded(" + tally + ", " + errors().size() + " errors, " + value + ")";
    }
}
