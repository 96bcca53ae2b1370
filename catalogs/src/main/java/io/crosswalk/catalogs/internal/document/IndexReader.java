package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.StandardId;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads the index of the bundled files: what they hold, so that none has to be opened to know it. */
public final class IndexReader {
    /** The ends of one mapping set. */
    public record Ends(StandardId source, StandardId target) {}

    /** The bundled standards with their aliases, and the bundled mapping sets by id, each in the order of the index. */
    public record Index(Map<StandardId, List<Alias>> standards, Map<String, Ends> mappingSets) {}

    private static final Fields<IndexDraft> FIELDS = Fields.<IndexDraft>none()
            .required("standards", (d, t) -> t.entries(StandardEntry.FIELDS, StandardEntry::new, d.standards::add))
            .required("mappingSets", (d, t) -> t.entries(SetEntry.FIELDS, SetEntry::new, d.mappingSets::add));

    private IndexReader() {}

    /** Reads an index; whether it is sound, the log says. */
    public static Index read(InputStream in, Log log) {
        Utf8Reader chars = new Utf8Reader(in, log);
        IndexDraft draft = new IndexDraft();
        try (JsonParser parser = Factories.json(log.limits()).createParser(ObjectReadContext.empty(), chars)) {
            Tokens tokens = new Tokens(parser, log, chars::failure);
            tokens.next();
            FIELDS.read(draft, tokens);
            tokens.refuseMore();
        }
        Map<StandardId, List<Alias>> standards = new LinkedHashMap<>();
        draft.standards.forEach(entry -> standards.put(entry.id.orElseThrow(), entry.aliases));
        Map<String, Ends> sets = new LinkedHashMap<>();
        draft.mappingSets.forEach(entry ->
                sets.put(entry.id.orElseThrow(), new Ends(entry.source.orElseThrow(), entry.target.orElseThrow())));
        return new Index(standards, sets);
    }

    private static final class IndexDraft implements Draft {
        private final List<StandardEntry> standards = new ArrayList<>();
        private final List<SetEntry> mappingSets = new ArrayList<>();
    }

    private static final class StandardEntry implements Draft {
        private static final Fields<StandardEntry> FIELDS = Fields.<StandardEntry>none()
                .required("id", (d, t) -> d.id = t.standardId())
                .optional("aliases", (d, t) -> d.aliases = AliasDraft.list(t));

        private Optional<StandardId> id = Optional.empty();
        private List<Alias> aliases = List.of();
    }

    private static final class SetEntry implements Draft {
        private static final Fields<SetEntry> FIELDS = Fields.<SetEntry>none()
                .required("id", (d, t) -> d.id = t.text())
                .required("source", (d, t) -> d.source = t.standardId())
                .required("target", (d, t) -> d.target = t.standardId());

        private Optional<String> id = Optional.empty();
        private Optional<StandardId> source = Optional.empty();
        private Optional<StandardId> target = Optional.empty();
    }
}
