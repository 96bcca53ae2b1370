package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whose a piece of evidence is and where it comes from; each empty if unsaid.
 *
 * @param owner who answers for it
 * @param collector who, or which tool, collected it
 * @param method how it was collected
 * @param source where it is kept: a URI, as written
 */
public record Origin(
        Optional<String> owner, Optional<String> collector, Optional<String> method, Optional<String> source) {
    /** Nothing is said. */
    public static final Origin UNSAID =
            new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public Origin {
        requireNonNull(owner, "owner");
        requireNonNull(collector, "collector");
        requireNonNull(method, "method");
        requireNonNull(source, "source");
    }
}
