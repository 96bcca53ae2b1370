package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.EvidenceParts;
import io.crosswalk.catalogs.internal.input.Placed;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One piece of evidence: an entry, and so is each of its filings. */
final class EvidenceDraft implements Draft {
    /** One filing. */
    static final class Filing implements Draft {
        private static final Words<Sufficiency> SUFFICIENCIES = Words.of(Sufficiency.values());

        static final Fields<Filing> FIELDS = Fields.<Filing>none()
                .required("requirement", (d, t) -> d.requirement = t.requirementId())
                .optional("sufficiency", (d, t) -> d.sufficiency = t.word(SUFFICIENCIES))
                .optional("note", (d, t) -> d.note = t.text());

        private Optional<Location> start = Optional.empty();
        private Optional<RequirementId> requirement = Optional.empty();
        private Optional<Sufficiency> sufficiency = Optional.empty();
        private Optional<String> note = Optional.empty();

        @Override
        public void ended(Tokens tokens, Location place, Set<String> seen) {
            start = Optional.of(place);
        }
    }

    /** Where evidence was taken. */
    static final class Scope implements Draft {
        static final Fields<Scope> FIELDS = Fields.<Scope>none()
                .optional("systems", (d, t) -> d.outer.take("systems", t.placedTexts()))
                .optional("entities", (d, t) -> d.outer.take("entities", t.placedTexts()))
                .optional("regions", (d, t) -> d.outer.take("regions", t.placedTexts()));

        private final EvidenceDraft outer;

        private Scope(EvidenceDraft outer) {
            this.outer = outer;
        }
    }

    /** The list that evidence was drawn from. */
    static final class Population implements Draft {
        static final Fields<Population> FIELDS = Fields.<Population>none()
                .required("items", (d, t) -> d.outer.take("items", t.number()))
                .optional("completeness", (d, t) -> d.outer.take("completeness", t.placedText()));

        private final EvidenceDraft outer;

        private Population(EvidenceDraft outer) {
            this.outer = outer;
        }
    }

    static final Fields<EvidenceDraft> FIELDS = Fields.<EvidenceDraft>none()
            .required("id", text("id"))
            .optional("hash", text("hash"))
            .optional("title", text("title"))
            .required("kind", text("kind"))
            .optional("shows", (d, t) -> d.take("shows", t.placedTexts()))
            .required("collected", text("collected"))
            .optional("from", text("from"))
            .optional("to", text("to"))
            .optional("zone", text("zone"))
            .optional("performed", text("performed"))
            .optional("validUntil", text("validUntil"))
            .optional("scope", (d, t) -> d.readScope(t))
            .optional("roles", (d, t) -> d.take("roles", t.placedTexts()))
            .optional("provider", text("provider"))
            .optional("population", (d, t) -> Population.FIELDS.read(new Population(d), t))
            .optional("owner", text("owner"))
            .optional("collector", text("collector"))
            .optional("method", text("method"))
            .optional("source", text("source"))
            .entries("filings", (d, t) -> d.readFilings(t));

    private Optional<Location> start = Optional.empty();
    private final Map<String, List<Placed>> stated = new LinkedHashMap<>();
    private final Map<RequirementId, Filing> filings = new LinkedHashMap<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();
    private int filingErrors;

    private static Fields.Step<EvidenceDraft> text(String key) {
        return (d, t) -> d.take(key, t.placedText());
    }

    private void take(String key, Optional<List<Text>> texts) {
        texts.ifPresent(some -> {
            List<Placed> placed = new ArrayList<>();
            some.forEach(text -> placed.add(new Placed(text.value(), text.place())));
            stated.put(key, placed);
        });
    }

    private void readScope(Tokens tokens) {
        stated.put(EvidenceParts.SCOPE, List.of());
        Scope.FIELDS.read(new Scope(this), tokens);
    }

    private void readFilings(Tokens tokens) {
        int before = tokens.log().errors();
        tokens.entries(Filing.FIELDS, Filing::new, filing -> {
            RequirementId requirement = filing.requirement.orElseThrow();
            if (filings.putIfAbsent(requirement, filing) != null) {
                String why = "it is filed on this requirement already";
                tokens.log().refuse(Code.DUPLICATE_FILING, why, filing.start.orElseThrow(), requirement.toString());
                tokens.log().refused(1);
            }
        });
        filingErrors += tokens.log().errors() - before;
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
    }

    @Override
    public boolean keep(String key, String json) {
        extensions.put(key, json);
        return true;
    }

    /** How many errors there were in filings, which cost those alone. */
    int filingErrors() {
        return filingErrors;
    }

    /** How many entries it is: itself and its sound filings. */
    int entries() {
        return 1 + filings.size();
    }

    /** The evidence; empty if anything but a filing is in error, which has been reported, {@code sound} if nothing is yet. */
    Optional<Evidence> finish(EvidenceParts parts, boolean sound) {
        return start.flatMap(place -> parts.read(stated, place, sound)).map(builder -> {
            filings.forEach((requirement, filing) -> {
                Sufficiency reach = filing.sufficiency.orElse(Sufficiency.CANDIDATE);
                filing.note.ifPresentOrElse(
                        note -> builder.file(requirement, reach, note), () -> builder.file(requirement, reach));
                builder.location(requirement, filing.start.orElseThrow());
            });
            extensions.forEach(builder::extension);
            return builder.build();
        });
    }
}
