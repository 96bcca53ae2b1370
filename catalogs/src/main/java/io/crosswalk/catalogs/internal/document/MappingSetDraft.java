package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.SetKind;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One mapping set. */
final class MappingSetDraft implements Draft {
    private static final Words<SetKind> KINDS = Words.of(SetKind.values());
    private static final Words<Reading> READINGS = Words.of(Reading.values());
    private static final Words<Rationale> RATIONALES = Words.of(Rationale.values());

    static final Fields<MappingSetDraft> FIELDS = Fields.<MappingSetDraft>none()
            .required("id", (d, t) -> d.readId(t))
            .optional("version", (d, t) -> d.version = t.text())
            .optional("title", (d, t) -> d.title = t.text())
            .required("source", (d, t) -> d.source = t.standardId())
            .required("target", (d, t) -> d.target = t.standardId())
            .optional("kind", (d, t) -> d.kind = t.word(KINDS))
            .optional("exhaustive", (d, t) -> d.exhaustive = t.truth())
            .optional("reading", (d, t) -> d.reading = t.word(READINGS))
            .optional("rationale", (d, t) -> d.rationale = t.word(RATIONALES))
            .optional("confidence", (d, t) -> d.confidence = t.nonBlank())
            .optional("strengthScale", (d, t) -> d.strengthScale = t.text())
            .optional("validFrom", (d, t) -> d.validFrom = d.date(t))
            .optional("validUntil", (d, t) -> d.validUntil = d.date(t))
            .optional("provenance", (d, t) -> d.readProvenance(t))
            .entries("mappings", (d, t) -> t.entries(MappingDraft.FIELDS, MappingDraft::new, d.mappings::add))
            .entries("unmapped", (d, t) -> t.entries(UnmappedDraft.FIELDS, UnmappedDraft::new, d.unmapped::add));

    private Optional<Location> start = Optional.empty();
    private boolean cutShort;
    private Optional<String> id = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<StandardId> source = Optional.empty();
    private Optional<StandardId> target = Optional.empty();
    private Optional<SetKind> kind = Optional.empty();
    private Optional<Boolean> exhaustive = Optional.empty();
    private Optional<Reading> reading = Optional.empty();
    private Optional<Rationale> rationale = Optional.empty();
    private Optional<String> confidence = Optional.empty();
    private Optional<String> strengthScale = Optional.empty();
    private Optional<LocalDate> validFrom = Optional.empty();
    private Optional<LocalDate> validUntil = Optional.empty();
    private boolean unusableValidity;
    private Optional<Provenance> provenance = Optional.empty();
    private final List<MappingDraft> mappings = new ArrayList<>();
    private final List<UnmappedDraft> unmapped = new ArrayList<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();

    /** A set that has these mappings before its own. */
    MappingSetDraft(List<MappingDraft> readBefore) {
        mappings.addAll(readBefore);
    }

    private void readId(Tokens tokens) {
        tokens.placed().ifPresent(text -> {
            if (text.value().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,199}")) {
                id = Optional.of(text.value());
            } else {
                tokens.log()
                        .refuse(
                                Code.SET_ID,
                                "a mapping set's id is 1 to 200 letters, digits, '.', '_' and '-'",
                                text.place(),
                                text.value());
            }
        });
    }

    // without its validity a set would claim more than its author did: an error in it costs the set
    private Optional<LocalDate> date(Tokens tokens) {
        Optional<LocalDate> date = ReportDraft.date(tokens);
        unusableValidity |= date.isEmpty();
        return date;
    }

    private void readProvenance(Tokens tokens) {
        ProvenanceDraft draft = new ProvenanceDraft();
        ProvenanceDraft.FIELDS.read(draft, tokens);
        provenance = Optional.of(draft.finish());
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        cutShort = tokens.isCutShort();
        if (validFrom.isPresent() && validUntil.filter(validFrom.get()::isAfter).isPresent()) {
            unusableValidity = true;
            String why = "a set valid until " + validUntil.get() + " cannot be valid from a later day";
            tokens.log().refuse(Code.PERIOD_ORDER, why, place, validFrom.get().toString());
        }
    }

    @Override
    public boolean keep(String key, String json) {
        extensions.put(key, json);
        return true;
    }

    /** Whether the document says on whose word the set rests. */
    boolean hasProvenance() {
        return provenance.isPresent();
    }

    /** The set; empty if it is refused as a whole, which has been reported. */
    Optional<MappingSet> finish(Set<String> taken, Log log) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if ((id.isEmpty() || source.isEmpty() || target.isEmpty())
                && cutShort
                && mappings.isEmpty()
                && unmapped.isEmpty()) {
            // the end of the document has been reported, and nothing else is lost
            return Optional.empty();
        }
        if (id.isEmpty() || source.isEmpty() || target.isEmpty()) {
            return refuse(Code.ITEM_REFUSED, "a mapping set without a usable id, source and target", log);
        }
        if (unusableValidity) {
            return refuse(Code.ITEM_REFUSED, "a mapping set without a usable validity", log);
        }
        if (!taken.add(id.get())) {
            return refuse(Code.DUPLICATE_SET, "the document holds a mapping set " + id.get() + " already", log);
        }
        if (!hasProvenance()) {
            log.add(Code.PROVENANCE_MISSING
                    .warning(
                            "nobody is named as the author: read as imported, from this document by its name and SHA-256")
                    .at(start)
                    .quoting(id.get())
                    .then(Diagnostic.Action.REPAIRED));
        }
        MappingSet.Builder builder = header(MappingSet.builder(id.get(), source.get(), target.get()));
        mappings.forEach(m -> builder.add(m.finish(source.get(), target.get(), strengthScale)));
        unmapped.forEach(u -> builder.add(u.finish(source.get(), target.get())));
        log.kept(mappings.size() + unmapped.size());
        return Optional.of(builder.build());
    }

    private MappingSet.Builder header(MappingSet.Builder builder) {
        version.ifPresent(builder::version);
        title.ifPresent(builder::title);
        kind.ifPresent(builder::kind);
        exhaustive.ifPresent(builder::exhaustive);
        reading.ifPresent(builder::reading);
        rationale.ifPresent(builder::rationale);
        confidence.ifPresent(value -> builder.confidence(new Confidence(value)));
        validFrom.ifPresent(builder::validFrom);
        validUntil.ifPresent(builder::validUntil);
        provenance.ifPresent(builder::provenance);
        extensions.forEach(builder::extension);
        return builder;
    }

    private Optional<MappingSet> refuse(Code code, String why, Log log) {
        int entries = mappings.size() + unmapped.size();
        log.refuse(code, why + "; its entries, " + entries + ", are left out with it", start.get());
        log.refused(entries);
        return Optional.empty();
    }
}
