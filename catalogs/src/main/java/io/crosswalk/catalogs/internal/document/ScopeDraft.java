package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.StatedScope.Entry;
import io.crosswalk.standard.StatedScope.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One scope, as stated. */
final class ScopeDraft implements Draft {
    static final Fields<ScopeDraft> FIELDS = Fields.<ScopeDraft>none()
            .required("standard", (d, t) -> d.standard = t.standardId())
            .entries("choose", (d, t) -> d.readChoices(t))
            .entries("processings", (d, t) -> d.read(t, ScopeEntryDraft.PROCESSING, Kind.PROCESSING))
            .entries("include", (d, t) -> d.read(t, ScopeEntryDraft.INCLUSION, Kind.INCLUSION))
            .entries("exclude", (d, t) -> d.read(t, ScopeEntryDraft.EXCLUSION, Kind.EXCLUSION))
            .entries("notImplemented", (d, t) -> d.readNotImplemented(t))
            .entries("alternatives", (d, t) -> d.read(t, ScopeEntryDraft.ALTERNATIVE, Kind.ALTERNATIVE))
            .entries("add", (d, t) -> d.read(t, ScopeEntryDraft.ADDITION, Kind.ADDITION));

    private Optional<Location> start = Optional.empty();
    private boolean cutShort;
    private Optional<StandardId> standard = Optional.empty();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private void readChoices(Tokens tokens) {
        tokens.members((tag, unusable) -> {
            int before = tokens.log().errors();
            Location place = tokens.place();
            tokens.next();
            if (unusable) {
                tokens.skip();
                tokens.log().refused(1);
                return;
            }
            Optional<List<String>> values = tokens.texts();
            if (values.isPresent() && values.get().isEmpty()) {
                tokens.log().refuse(Code.EMPTY_LIST, "a choice has at least one value", place, tag);
            }
            if (values.isPresent() && tokens.log().errors() == before) {
                enter(new Entry(Kind.CHOICE, tag, values.get(), Optional.of(place)), tokens.log());
            } else {
                tokens.log().refused(1);
            }
        });
    }

    private void read(Tokens tokens, Fields<ScopeEntryDraft> fields, Kind kind) {
        tokens.entries(fields, () -> new ScopeEntryDraft(kind), draft -> enter(draft.finish(), tokens.log()));
    }

    private void readNotImplemented(Tokens tokens) {
        tokens.elements(() -> {
            Optional<Text> id = tokens.placed();
            if (id.isPresent()) {
                Text named = id.get();
                enter(
                        new Entry(Kind.NOT_IMPLEMENTED, named.value(), List.of(), Optional.of(named.place())),
                        tokens.log());
            } else {
                tokens.log().refused(1);
            }
        });
    }

    private void enter(Entry entry, Log log) {
        if (seen.add(List.of(entry.kind().name(), entry.name()))) {
            entries.add(entry);
        } else {
            String message = "the scope states the " + entry.kind() + " of it already";
            log.refuse(Code.DUPLICATE_SCOPE_ENTRY, message, entry.location().orElseThrow(), entry.name());
            log.refused(1);
        }
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> keys) {
        start = Optional.of(place);
        cutShort = tokens.isCutShort();
    }

    /** The scope; empty if it is refused as a whole, which has been reported. */
    Optional<StatedScope> finish(Log log) {
        if (start.isEmpty() || (standard.isEmpty() && cutShort && entries.isEmpty())) {
            return Optional.empty();
        }
        if (standard.isEmpty()) {
            String why = "a scope without a usable standard; its entries, " + entries.size() + ", are left out with it";
            log.refuse(Code.ITEM_REFUSED, why, start.get());
            log.refused(entries.size());
            return Optional.empty();
        }
        log.kept(entries.size());
        return Optional.of(StatedScope.of(standard.get(), entries));
    }
}
