package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Another name that people use for a standard.
 *
 * @param name the name, matched without regard to case and runs of blanks
 * @param note what a user of this name should know, such as that it names a national adoption; often empty
 */
public record Alias(String name, Optional<String> note) {
    /** Checks that the name is not blank. */
    public Alias {
        requireNonNull(note, "note");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an alias is not blank");
        }
    }

    /** A name that needs no remark. */
    public static Alias of(String name) {
        return new Alias(name, Optional.empty());
    }
}
