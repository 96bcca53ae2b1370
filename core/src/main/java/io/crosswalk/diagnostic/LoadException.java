package io.crosswalk.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Data had errors and the caller asked for all or nothing; the message lists every error, one a line. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // null after deserialization: diagnostics are not serializable, the message is
    private final transient @Nullable List<Diagnostic> errors;

    LoadException(List<Diagnostic> errors) {
        super(errors.size()
                + (errors.size() == 1 ? " error:\n" : " errors:\n")
                + errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order noticed; empty on an exception that was serialized, whose message still lists them. */
    public List<Diagnostic> errors() {
        return errors == null ? List.of() : errors;
    }
}
