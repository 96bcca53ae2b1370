package io.crosswalk.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Data had errors and the caller asked for all or nothing; the message lists every error, one a line. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    LoadException(List<Diagnostic> errors) {
        super(errors.size()
                + (errors.size() == 1 ? " error:\n" : " errors:\n")
                + errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order noticed. */
    public List<Diagnostic> errors() {
        return errors;
    }
}
