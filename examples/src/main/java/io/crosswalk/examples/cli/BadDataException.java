package io.crosswalk.examples.cli;

import io.crosswalk.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data has errors and the user did not ask to keep going. */
final class BadDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    BadDataException(List<Diagnostic> errors) {
        super(errors.size() + " errors");
        this.lines = Stream.concat(
                        errors.stream().map(Diagnostic::toString),
                        Stream.of(errors.size() + (errors.size() == 1 ? " error" : " errors")
                                + "; no answer is given (--keep-going answers from the rest)"))
                .collect(Collectors.toList());
    }

    List<String> lines() {
        return lines;
    }
}
