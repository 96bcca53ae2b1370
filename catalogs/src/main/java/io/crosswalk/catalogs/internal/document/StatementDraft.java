package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Statement;
import java.util.Optional;

/** One statement of a profile. */
final class StatementDraft implements Draft {
    static final Fields<StatementDraft> FIELDS = Fields.<StatementDraft>none()
            .required("aspect", (d, t) -> d.aspect = t.word(Aspect.class))
            .required("text", (d, t) -> d.text = t.nonBlank())
            .required("basis", (d, t) -> d.basis = t.word(Basis.class))
            .required("source", (d, t) -> d.source = t.nonBlank());

    private Optional<Aspect> aspect = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<String> source = Optional.empty();

    /** The statement of a sound draft. */
    Statement finish() {
        return new Statement(aspect.orElseThrow(), text.orElseThrow(), ProfileDraft.attribution(basis, source));
    }
}
