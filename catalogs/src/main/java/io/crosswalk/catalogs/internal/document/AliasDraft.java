package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** One alias that needs a remark; one that needs none is a mere text. */
final class AliasDraft implements Draft {
    static final Fields<AliasDraft> FIELDS = Fields.<AliasDraft>none()
            .required("name", (d, t) -> d.name = t.nonBlank())
            .optional("note", (d, t) -> d.note = t.text());

    private Optional<String> name = Optional.empty();
    private Optional<String> note = Optional.empty();

    /** The aliases of the array at the current token; each other one has been reported. */
    static List<Alias> list(Tokens tokens) {
        List<Alias> aliases = new ArrayList<>();
        tokens.elements(() -> {
            if (tokens.current() != JsonToken.START_OBJECT) {
                tokens.nonBlank().map(Alias::of).ifPresent(aliases::add);
                return;
            }
            AliasDraft draft = new AliasDraft();
            if (FIELDS.read(draft, tokens)) {
                aliases.add(new Alias(draft.name.orElseThrow(), draft.note));
            }
        });
        return aliases;
    }
}
