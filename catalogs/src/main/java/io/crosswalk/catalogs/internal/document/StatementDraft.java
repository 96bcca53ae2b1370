package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Statement;
import java.util.Optional;

/** One statement of a profile. */
final class StatementDraft implements Draft {
    private static final Words<Aspect> ASPECTS = Words.of(Aspect.values());

    static final Fields<StatementDraft> FIELDS = Fields.<StatementDraft>none()
            .required("aspect", (d, t) -> d.aspect = t.word(ASPECTS))
            .required("text", (d, t) -> d.text = t.nonBlank())
            .required("basis", (d, t) -> d.basis = t.word(ProfileDraft.BASES))
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
