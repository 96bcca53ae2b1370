package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.standard.Role;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes evidence of the texts that a document states of it, which every format names alike, and reports what does not fit; one for each
 * document.
 */
public final class EvidenceParts {
    /** The keys of the dimensions of a scope. */
    public static final List<String> DIMENSIONS = List.of("systems", "entities", "regions");
    /** Stands among what is stated if a scope is, even one that is restricted in no dimension. */
    public static final String SCOPE = "scope";

    private static final Words<EvidenceKind> KINDS = Words.of(EvidenceKind.values());
    private static final Words<AssuranceKind> ASSURANCES = Words.of(AssuranceKind.values());

    private final Log log;
    private Optional<Location> firstUnpinned = Optional.empty();
    private int unpinned;

    /** Reports to a log. */
    public EvidenceParts(Log log) {
        this.log = log;
    }

    /** The day that a text names. */
    public static Optional<LocalDate> date(Placed text, Log log) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeParseException e) {
            log.refuse(Code.DATE, "a date is year-month-day such as 2026-11-22", text.place(), text.text());
            return Optional.empty();
        }
    }

    /** The whole number of things that a text names. */
    public static Optional<Integer> count(Placed text, Log log) {
        try {
            if (text.text().matches("[0-9]+")) {
                return Optional.of(Integer.valueOf(text.text()));
            }
        } catch (NumberFormatException e) {
            // too large, as below
        }
        String form = "a number of things is whole, and from 0 to " + Integer.MAX_VALUE;
        log.refuse(Code.COUNT, form, text.place(), text.text());
        return Optional.empty();
    }

    /**
     * The evidence, without filings; empty if anything stated is in error, which has been reported, or if it is not {@code sound} for another reason that has been
     * reported before.
     */
    public Optional<Evidence.Builder> read(Map<String, List<Placed>> stated, Location start, boolean sound) {
        int before = log.errors();
        Optional<String> id = one(stated, "id").filter(this::isId).map(Placed::text);
        Optional<EvidenceKind> kind = one(stated, "kind").flatMap(k -> KINDS.find(k.text(), k.place(), log));
        Optional<LocalDate> collected = day(stated, "collected");
        // what is missing has been reported, and stands in the way of nothing else that is to be reported
        Evidence.Builder builder = Evidence.builder(
                        id.orElse("none"), kind.orElse(EvidenceKind.OTHER), collected.orElse(LocalDate.EPOCH))
                .location(start);
        what(stated, builder);
        when(stated, collected, builder);
        where(stated, builder);
        whose(stated, builder);
        population(stated, builder);
        boolean whole = sound && id.isPresent() && kind.isPresent() && collected.isPresent();
        if (!whole || log.errors() > before || !fits(builder, start)) {
            return Optional.empty();
        }
        note(stated, start);
        return Optional.of(builder);
    }

    private boolean isId(Placed text) {
        boolean isId = !text.text().isEmpty()
                && text.text().equals(text.text().strip())
                && text.text().length() <= 200
                && text.text().chars().noneMatch(Character::isISOControl);
        if (!isId) {
            String form = "an id of evidence has 1 to 200 characters, no outer blanks and no control characters";
            log.refuse(Code.EVIDENCE_ID, form, text.place(), text.text());
        }
        return isId;
    }

    private void what(Map<String, List<Placed>> stated, Evidence.Builder builder) {
        one(stated, "title").map(Placed::text).ifPresent(builder::title);
        one(stated, "hash").ifPresent(hash -> {
            if (hash.text().matches("[0-9a-fA-F]{64}")) {
                builder.hash(hash.text());
            } else {
                log.refuse(Code.HASH, "a hash is a SHA-256: 64 hexadecimal digits", hash.place(), hash.text());
            }
        });
        Optional.ofNullable(stated.get("shows")).ifPresent(words -> {
            List<AssuranceKind> kinds = new ArrayList<>();
            words.forEach(w -> ASSURANCES.find(w.text(), w.place(), log).ifPresent(kinds::add));
            builder.shows(kinds);
        });
    }

    private void when(Map<String, List<Placed>> stated, Optional<LocalDate> collected, Evidence.Builder builder) {
        one(stated, "zone").flatMap(this::zone).ifPresent(builder::zone);
        Optional<LocalDate> from = day(stated, "from");
        Optional<LocalDate> to = day(stated, "to");
        Optional<LocalDate> until = day(stated, "validUntil");
        day(stated, "performed").ifPresent(builder::performed);
        if (stated.containsKey("to") && !stated.containsKey("from")) {
            Placed last = one(stated, "to").orElseThrow();
            log.refuse(Code.EVIDENCE, "a period has a first day, \"from\"", last.place(), last.text());
        } else if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            endsEarly(one(stated, "to").orElseThrow(), "the period begins on " + from.get());
        } else if (from.isPresent() && to.isPresent()) {
            builder.period(new Period(from.get(), to.get()));
        } else {
            from.ifPresent(builder::from);
        }
        Optional<LocalDate> begins = from.or(() -> collected);
        if (begins.isPresent() && until.filter(begins.get()::isAfter).isPresent()) {
            endsEarly(one(stated, "validUntil").orElseThrow(), "what it shows begins on " + begins.get());
        } else {
            until.ifPresent(builder::validUntil);
        }
    }

    private void endsEarly(Placed end, String begin) {
        log.refuse(Code.PERIOD_ORDER, begin + ", after this day", end.place(), end.text());
    }

    private Optional<ZoneId> zone(Placed text) {
        try {
            return Optional.of(ZoneId.of(text.text()));
        } catch (DateTimeException e) {
            log.refuse(Code.ZONE, "a zone is a name such as Europe/Berlin or UTC", text.place(), text.text());
            return Optional.empty();
        }
    }

    private void where(Map<String, List<Placed>> stated, Evidence.Builder builder) {
        List<List<String>> names = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            List<String> named = new ArrayList<>();
            for (Placed name : stated.getOrDefault(dimension, List.of())) {
                if (name.text().isEmpty() || !name.text().equals(name.text().strip())) {
                    String form = "a name in a scope is not blank and has no outer blanks";
                    log.refuse(Code.BLANK_TEXT, form, name.place(), name.text());
                } else {
                    named.add(name.text());
                }
            }
            names.add(named);
        }
        builder.scope(EvidenceScope.everything()
                .systems(names.get(0))
                .entities(names.get(1))
                .regions(names.get(2)));
        for (Placed role : stated.getOrDefault("roles", List.of())) {
            try {
                builder.roles(List.of(new Role(role.text())));
            } catch (IllegalArgumentException e) {
                log.refuse(Code.ROLE, "a role is a lower-kebab word", role.place(), role.text());
            }
        }
    }

    private void whose(Map<String, List<Placed>> stated, Evidence.Builder builder) {
        one(stated, "provider").map(Placed::text).ifPresent(builder::provider);
        builder.origin(new Origin(
                one(stated, "owner").map(Placed::text),
                one(stated, "collector").map(Placed::text),
                one(stated, "method").map(Placed::text),
                one(stated, "source").map(Placed::text)));
    }

    private void population(Map<String, List<Placed>> stated, Evidence.Builder builder) {
        Optional<Integer> items = one(stated, "items").flatMap(text -> count(text, log));
        Optional<Placed> completeness = one(stated, "completeness");
        completeness
                .filter(c -> c.text().isBlank())
                .ifPresent(c -> log.refuse(Code.BLANK_TEXT, "this text must not be blank", c.place()));
        if (completeness.isPresent() && !stated.containsKey("items")) {
            String why = "completeness is that of a population, of which the number of items is stated";
            log.refuse(
                    Code.EVIDENCE,
                    why,
                    completeness.get().place(),
                    completeness.get().text());
        }
        items.filter(n -> completeness.filter(c -> c.text().isBlank()).isEmpty())
                .ifPresent(n -> builder.population(new Population(n, completeness.map(Placed::text))));
    }

    private boolean fits(Evidence.Builder builder, Location start) {
        try {
            builder.build();
            return true;
        } catch (IllegalArgumentException e) {
            // what is left after all checks above: a day that the zone never had
            log.refuse(Code.EVIDENCE, String.valueOf(e.getMessage()), start);
            return false;
        }
    }

    private void note(Map<String, List<Placed>> stated, Location start) {
        if (!stated.containsKey(SCOPE)) {
            log.add(Code.SCOPE_MISSING
                    .warning("it is not said where it was taken: read as all systems, entities and regions")
                    .at(start)
                    .quoting(one(stated, "id").orElseThrow().text())
                    .then(Action.KEPT));
        }
        if (!stated.containsKey("hash")) {
            firstUnpinned = firstUnpinned.or(() -> Optional.of(start));
            unpinned++;
        }
    }

    /** Reports once how much evidence is not pinned by a hash; called when the document has ended. */
    public void finish() {
        firstUnpinned.ifPresent(place -> log.add(Code.HASH_MISSING
                .info("without a hash a piece of evidence can change unnoticed; from here on there are " + unpinned
                        + " without")
                .at(place)));
    }

    private Optional<LocalDate> day(Map<String, List<Placed>> stated, String key) {
        return one(stated, key).flatMap(text -> date(text, log));
    }

    private static Optional<Placed> one(Map<String, List<Placed>> stated, String key) {
        return stated.getOrDefault(key, List.of()).stream().findFirst();
    }
}
