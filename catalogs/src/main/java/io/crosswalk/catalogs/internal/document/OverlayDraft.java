package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Overlay.Wording;
import io.crosswalk.standard.StandardId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One overlay: wordings by local id. */
final class OverlayDraft implements Draft {
    static final Fields<OverlayDraft> FIELDS = Fields.<OverlayDraft>none()
            .required("standard", (d, t) -> d.standard = t.standardId())
            .required("name", (d, t) -> d.name = t.text())
            .optional("language", (d, t) -> d.language = t.nonBlank())
            .entries("wordings", (d, t) -> d.readWordings(t));

    /** The wording of one requirement. */
    static final class WordingDraft implements Draft {
        static final Fields<WordingDraft> FIELDS = Fields.<WordingDraft>none()
                .optional("title", (d, t) -> d.title = t.text())
                .optional("text", (d, t) -> d.text = t.text());

        private Optional<String> title = Optional.empty();
        private Optional<String> text = Optional.empty();

        @Override
        public void ended(Tokens tokens, Location start, Set<String> seen) {
            if (!seen.contains("title") && !seen.contains("text") && !tokens.isCutShort()) {
                tokens.log().refuse(Code.MISSING_FIELD, "a wording has a \"title\", a \"text\" or both", start);
            }
        }
    }

    private Optional<Location> start = Optional.empty();
    private boolean cutShort;
    private Optional<StandardId> standard = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> language = Optional.empty();
    private final Map<String, Wording> wordings = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();

    private void readWordings(Tokens tokens) {
        tokens.members((local, unusable) -> {
            int before = tokens.log().errors();
            Location place = tokens.place();
            boolean usable = !unusable && Ids.local(local, place, tokens.log()).isPresent();
            tokens.next();
            if (unusable) {
                tokens.skip();
                tokens.log().refused(1);
                return;
            }
            WordingDraft draft = new WordingDraft();
            boolean sound = WordingDraft.FIELDS.read(draft, tokens);
            if (usable && wordings.containsKey(local)) {
                tokens.log().refuse(Code.DUPLICATE_KEY, "the overlay has a wording of it already", place, local);
            }
            if (usable && sound && tokens.log().errors() == before) {
                wordings.put(local, new Wording(draft.title, draft.text));
                places.put(local, place);
            } else {
                tokens.log().refused(1);
            }
        });
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        cutShort = tokens.isCutShort();
    }

    /** The overlay; empty if it is refused as a whole, which has been reported. */
    Optional<Overlay> finish(Log log) {
        boolean nameless = standard.isEmpty() || name.isEmpty();
        if (start.isEmpty() || (nameless && cutShort && wordings.isEmpty())) {
            return Optional.empty();
        }
        if (nameless) {
            String why = "an overlay without a usable standard and name; its wordings, " + wordings.size()
                    + ", are left out with it";
            log.refuse(Code.ITEM_REFUSED, why, start.get());
            log.refused(wordings.size());
            return Optional.empty();
        }
        log.kept(wordings.size());
        Overlay overlay = Overlay.of(standard.get(), name.get());
        return Optional.of(
                language.map(overlay::language).orElse(overlay).with(wordings).at(places));
    }
}
