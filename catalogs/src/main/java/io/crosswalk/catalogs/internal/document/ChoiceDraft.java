package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** One choice of which some values are customary; one without such values is a mere text. */
final class ChoiceDraft implements Draft {
    static final Fields<ChoiceDraft> FIELDS = Fields.<ChoiceDraft>none()
            .required("tag", (d, t) -> d.tag = t.text())
            .required("customary", (d, t) -> d.customary = t.texts());

    private Optional<String> tag = Optional.empty();
    private Optional<List<String>> customary = Optional.empty();

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (customary.isPresent() && customary.get().isEmpty()) {
            tokens.log().refuse(Code.EMPTY_LIST, "a choice without customary values is written as a text", start);
        }
    }

    /** Hands on the choices of the text or array at the current token, each with its customary values. */
    static void list(Tokens tokens, BiConsumer<String, List<String>> choices) {
        if (!tokens.isArray()) {
            tokens.text().ifPresent(one -> choices.accept(one, List.of()));
            return;
        }
        tokens.elements(() -> {
            if (!tokens.isObject()) {
                tokens.text().ifPresent(one -> choices.accept(one, List.of()));
                return;
            }
            ChoiceDraft draft = new ChoiceDraft();
            if (FIELDS.read(draft, tokens)) {
                choices.accept(draft.tag.orElseThrow(), draft.customary.orElseThrow());
            }
        });
    }
}
