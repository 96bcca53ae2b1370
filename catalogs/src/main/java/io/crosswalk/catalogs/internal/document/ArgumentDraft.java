package io.crosswalk.catalogs.internal.document;

import io.crosswalk.relation.Argument;
import java.util.Optional;

/** The argument of a mapping. */
final class ArgumentDraft implements Draft {
    static final Fields<ArgumentDraft> FIELDS = Fields.<ArgumentDraft>none()
            .optional("shared", (d, t) -> d.shared = t.text())
            .optional("beyondSource", (d, t) -> d.beyondSource = t.text())
            .optional("beyondTarget", (d, t) -> d.beyondTarget = t.text());

    private Optional<String> shared = Optional.empty();
    private Optional<String> beyondSource = Optional.empty();
    private Optional<String> beyondTarget = Optional.empty();

    /** The argument of the object at the current token. */
    static Argument read(Tokens tokens) {
        ArgumentDraft draft = new ArgumentDraft();
        FIELDS.read(draft, tokens);
        return new Argument(draft.shared, draft.beyondSource, draft.beyondTarget);
    }
}
