package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.StatedScope.Entry;
import io.crosswalk.standard.StatedScope.Kind;
import java.util.List;
import java.util.Optional;

/** One entry of a scope that is an object. */
final class ScopeEntryDraft implements Draft {
    static final Fields<ScopeEntryDraft> PROCESSING = Fields.<ScopeEntryDraft>none()
            .required("name", (d, t) -> d.name = t.placed())
            .required("roles", (d, t) -> d.values = t.texts());
    static final Fields<ScopeEntryDraft> INCLUSION = idAnd("reason", false);
    static final Fields<ScopeEntryDraft> EXCLUSION = idAnd("reason", true);
    static final Fields<ScopeEntryDraft> ALTERNATIVE = idAnd("documented", true);
    static final Fields<ScopeEntryDraft> ADDITION = idAnd("title", true);

    private final Kind kind;
    private Optional<Text> name = Optional.empty();
    private Optional<List<String>> values = Optional.empty();

    ScopeEntryDraft(Kind kind) {
        this.kind = kind;
    }

    private static Fields<ScopeEntryDraft> idAnd(String key, boolean required) {
        Fields<ScopeEntryDraft> id = Fields.<ScopeEntryDraft>none().required("id", (d, t) -> d.name = t.placed());
        Fields.Step<ScopeEntryDraft> text = (d, t) -> d.values = t.text().map(List::of);
        return required ? id.required(key, text) : id.optional(key, text);
    }

    /** The entry of a sound draft. */
    Entry finish() {
        Text named = name.orElseThrow();
        return new Entry(kind, named.value(), values.orElse(List.of()), Optional.of(named.place()));
    }
}
