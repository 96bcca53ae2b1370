package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why an author chose a relationship, each part one sentence in the author's own words.
 *
 * <p>What a partly covered requirement still asks is read from {@link #beyondSource}.
 *
 * @param shared what both sides ask
 * @param beyondSource what the target asks that lies beyond the source
 * @param beyondTarget what the source asks that lies beyond the target
 */
public record Argument(Optional<String> shared, Optional<String> beyondSource, Optional<String> beyondTarget) {
    /** No argument was given. */
    public static final Argument NONE = new Argument(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that no part is null. */
    public Argument {
        requireNonNull(shared, "shared");
        requireNonNull(beyondSource, "beyondSource");
        requireNonNull(beyondTarget, "beyondTarget");
    }

    /** What both sides ask, and no more. */
    public static Argument shared(String sentence) {
        return new Argument(Optional.of(sentence), Optional.empty(), Optional.empty());
    }

    /** What both sides ask, and what each asks beyond the other. */
    public static Argument of(String shared, String beyondSource, String beyondTarget) {
        return new Argument(Optional.of(shared), Optional.of(beyondSource), Optional.of(beyondTarget));
    }

    /** The same argument with the sides exchanged. */
    public Argument inverse() {
        return new Argument(shared, beyondTarget, beyondSource);
    }

    /** The sentences in the order of the components, joined by a blank; empty text if there are none. */
    public String text() {
        return Stream.of(shared, beyondSource, beyondTarget)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
