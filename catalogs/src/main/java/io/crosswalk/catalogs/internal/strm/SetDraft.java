package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.JsonStrings;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One mapping set while its rows are read. */
final class SetDraft {
    static final String NOTE = "note:";

    private final StandardId source;
    private final StandardId target;
    private final String reference;
    private final Notes notes;
    private final Location start;
    private final List<@Nullable Mapping> mappings = new ArrayList<>();
    private final Map<List<String>, Group> groups = new LinkedHashMap<>();
    private final List<Unmapped> unmapped = new ArrayList<>();

    /** {@code reference} is what a row calls the set, {@code id} or {@code id@version}; empty text if it does not. */
    SetDraft(StandardId source, StandardId target, String reference, Notes notes, Location start) {
        this.source = source;
        this.target = target;
        this.reference = reference;
        this.notes = notes;
        this.start = start;
    }

    StandardId source() {
        return source;
    }

    StandardId target() {
        return target;
    }

    /** An id for the set that is not taken yet, and now is: its own, or one of {@code document} and its standards. */
    String id(Set<String> taken, String document) {
        String file = document.replaceFirst("[.][A-Za-z]{1,5}$", "");
        String wanted = (reference.isEmpty()
                        ? file + "_" + source + "_" + target
                        : reference.split("@", 2)[0])
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceFirst("^[^A-Za-z0-9]+", "");
        String base = wanted.isEmpty() ? "set" : wanted.substring(0, Math.min(190, wanted.length()));
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    void add(Mapping mapping) {
        mappings.add(mapping);
    }

    void add(Unmapped entry) {
        unmapped.add(entry);
    }

    /** The rows of a group, by sheet and id, whose mapping takes the place of the first of them. */
    Group group(List<String> id) {
        return groups.computeIfAbsent(id, key -> {
            mappings.add(null);
            return new Group(id.get(1), mappings.size() - 1);
        });
    }

    /** The set; {@code incomplete} are groups of which a row was refused; {@code origin} answers the document's name and SHA-256, and is asked only if nobody is named as its author. */
    MappingSet finish(String id, Set<List<String>> incomplete, Supplier<String> origin, Log log) {
        List<List<Mapping>> instead = new ArrayList<>();
        Map<Integer, Integer> at = new LinkedHashMap<>();
        groups.forEach((key, group) -> {
            at.put(group.position(), instead.size());
            instead.add(group.finish(!incomplete.contains(key), log));
        });
        MappingSet.Builder builder = header(id, origin, log);
        for (int i = 0; i < mappings.size(); i++) {
            Integer group = at.get(i);
            if (group != null) {
                instead.get(group).forEach(builder::add);
            } else {
                builder.add(Objects.requireNonNull(mappings.get(i)));
            }
        }
        unmapped.forEach(builder::add);
        return builder.build();
    }

    private MappingSet.Builder header(String id, Supplier<String> origin, Log log) {
        MappingSet.Builder builder = MappingSet.builder(id, source, target);
        String[] named = reference.split("@", 2);
        (named.length > 1 ? Optional.of(named[1]) : notes.text(Note.VERSION)).ifPresent(builder::version);
        notes.text(Note.TITLE).ifPresent(builder::title);
        notes.text(Note.CONFIDENCE).map(Confidence::new).ifPresent(builder::confidence);
        word(Note.READING, Reading.values(), builder::reading, log);
        word(Note.RATIONALE, Rationale.values(), builder::rationale, log);
        notes.text(Note.COMPREHENSIVE)
                .ifPresent(
                        word -> builder.exhaustive(word.toLowerCase(Locale.ROOT).matches("y|yes|true")));
        notes.others().forEach((name, value) -> builder.extension(NOTE + name, JsonStrings.of(value)));
        builder.kind(SetKind.IMPORTED);
        word(Note.KIND, SetKind.values(), builder::kind, log);
        return builder.provenance(provenance(id, origin, log));
    }

    private <E extends Enum<E>> void word(Note note, E[] words, Consumer<E> sink, Log log) {
        notes.text(note).ifPresent(text -> {
            Optional<E> word = Stream.of(words)
                    .filter(w ->
                            w.toString().equals(text.toLowerCase(Locale.ROOT).replace(' ', '-')))
                    .findFirst();
            word.ifPresent(sink);
            if (word.isEmpty()) {
                log.add(Code.UNKNOWN_WORD
                        .warning("not one of "
                                + String.join(
                                        ", ",
                                        Stream.of(words).map(Enum::toString).toList()) + ": not read")
                        .at(notes.place(note))
                        .quoting(text));
            }
        });
    }

    private Provenance provenance(String id, Supplier<String> origin, Log log) {
        if (notes.text(Note.AUTHOR).isEmpty()) {
            log.add(Code.PROVENANCE_MISSING
                    .warning(
                            "nobody is named as the author: read as imported, from this document by its name and SHA-256;"
                                    + " a line above the header may say: # Reference Developer, Acme")
                    .at(start)
                    .quoting(id)
                    .then(Action.REPAIRED));
        }
        Provenance provenance = Provenance.by(notes.text(Note.AUTHOR).orElse("unknown"));
        provenance = notes.text(Note.METHOD).map(provenance::method).orElse(provenance);
        provenance = notes.text(Note.LICENCE).map(provenance::licence).orElse(provenance);
        provenance = date(log).map(provenance::on).orElse(provenance);
        List<String> sources = notes.texts(Note.SOURCE);
        boolean isBare = notes.text(Note.AUTHOR).isEmpty() && sources.isEmpty();
        return provenance.sources(isBare ? List.of(origin.get()) : sources).derivedFrom(notes.texts(Note.DERIVED_FROM));
    }

    private Optional<LocalDate> date(Log log) {
        return notes.text(Note.DATE).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                log.add(Code.DATE
                        .warning("a date is year-month-day such as 2026-11-22: not read")
                        .at(notes.place(Note.DATE))
                        .quoting(text));
                return Optional.empty();
            }
        });
    }
}
