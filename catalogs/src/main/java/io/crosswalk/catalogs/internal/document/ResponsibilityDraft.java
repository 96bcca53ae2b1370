package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The division of responsibilities with one provider; what is provided and what is left to others are its entries. */
final class ResponsibilityDraft implements Draft {
    private static final Words<Treatment> TREATMENTS = Words.of(Treatment.values());
    private static final Words<Bearer> BEARERS = Words.of(Bearer.values());

    /** Something provided. */
    static final class ProvidedDraft implements Draft {
        static final Fields<ProvidedDraft> FIELDS = Fields.<ProvidedDraft>none()
                .required("requirement", (d, t) -> d.requirement = t.requirementId())
                .optional("text", (d, t) -> d.text = t.text())
                .optional("evidence", (d, t) -> d.evidence = t.texts())
                .optional("inherited", (d, t) -> d.inherited = t.truth());

        private Optional<Location> start = Optional.empty();
        private Optional<RequirementId> requirement = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<List<String>> evidence = Optional.empty();
        private Optional<Boolean> inherited = Optional.empty();

        @Override
        public void ended(Tokens tokens, Location place, Set<String> seen) {
            start = Optional.of(place);
        }

        private Provided finish() {
            return new Provided(requirement.orElseThrow(), text, evidence.orElse(List.of()), inherited.orElse(true));
        }
    }

    /** Something left to others. */
    static final class DutyDraft implements Draft {
        static final Fields<DutyDraft> FIELDS = Fields.<DutyDraft>none()
                .required("text", (d, t) -> d.text = t.nonBlank())
                .optional("bearer", (d, t) -> d.bearer = t.word(BEARERS))
                .optional("conditionOf", (d, t) -> d.conditionOf = t.requirementIds())
                .optional("satisfiedBy", (d, t) -> d.satisfiedBy = t.requirementIds());

        private Optional<Location> start = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<Bearer> bearer = Optional.empty();
        private Optional<List<RequirementId>> conditionOf = Optional.empty();
        private Optional<List<RequirementId>> satisfiedBy = Optional.empty();

        @Override
        public void ended(Tokens tokens, Location place, Set<String> seen) {
            start = Optional.of(place);
            if (conditionOf.filter(List::isEmpty).isPresent()) {
                String why = "a condition of nothing: leave the key out if it is one of all that is provided";
                tokens.log().refuse(Code.EMPTY_LIST, why, place);
            }
        }

        private Duty finish() {
            return new Duty(
                    text.orElseThrow(),
                    bearer.orElse(Bearer.USER),
                    new LinkedHashSet<>(conditionOf.orElse(List.of())),
                    satisfiedBy.orElse(List.of()));
        }
    }

    static final Fields<ResponsibilityDraft> FIELDS = Fields.<ResponsibilityDraft>none()
            .required("provider", (d, t) -> d.provider = t.nonBlank())
            .required("treatment", (d, t) -> d.treatment = t.word(TREATMENTS))
            .entries("provided", (d, t) -> t.entries(ProvidedDraft.FIELDS, ProvidedDraft::new, d.provided::add))
            .entries("responsibilities", (d, t) -> t.entries(DutyDraft.FIELDS, DutyDraft::new, d.duties::add));

    private Optional<Location> start = Optional.empty();
    private boolean cutShort;
    private Optional<String> provider = Optional.empty();
    private Optional<Treatment> treatment = Optional.empty();
    private final List<ProvidedDraft> provided = new ArrayList<>();
    private final List<DutyDraft> duties = new ArrayList<>();

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        cutShort = tokens.isCutShort();
    }

    /** The division; empty if it is refused as a whole, which has been reported. */
    Optional<Responsibility> finish(Log log) {
        int entries = provided.size() + duties.size();
        if (start.isEmpty() || (cutShort && entries == 0)) {
            return Optional.empty();
        }
        if (provider.isEmpty() || treatment.isEmpty()) {
            String why = "responsibilities without a usable provider and treatment; the entries, " + entries
                    + ", are left out with them";
            log.refuse(Code.ITEM_REFUSED, why, start.get());
            log.refused(entries);
            return Optional.empty();
        }
        Map<RequirementId, Provided> byRequirement = distinct(log);
        List<Duty> sound = conditional(byRequirement.keySet(), log);
        Responsibility.Builder builder =
                Responsibility.builder(provider.get(), treatment.get()).location(start.get());
        byRequirement.values().forEach(builder::add);
        sound.forEach(builder::add);
        log.kept(byRequirement.size() + sound.size());
        return Optional.of(builder.build());
    }

    private Map<RequirementId, Provided> distinct(Log log) {
        Map<RequirementId, Provided> byRequirement = new LinkedHashMap<>();
        for (ProvidedDraft draft : provided) {
            Provided entry = draft.finish();
            if (byRequirement.putIfAbsent(entry.requirement(), entry) != null) {
                String why = "this provider provides it already";
                log.refuse(
                        Code.RESPONSIBILITY,
                        why,
                        draft.start.orElseThrow(),
                        entry.requirement().toString());
                log.refused(1);
            }
        }
        return byRequirement;
    }

    private List<Duty> conditional(Set<RequirementId> known, Log log) {
        List<Duty> sound = new ArrayList<>();
        for (DutyDraft draft : duties) {
            Duty duty = draft.finish();
            Set<RequirementId> unknown = new HashSet<>(duty.conditions());
            unknown.removeAll(known);
            if (unknown.isEmpty()) {
                sound.add(duty);
            } else {
                String why = "it is a condition of something that this provider does not provide";
                log.refuse(Code.RESPONSIBILITY, why, draft.start.orElseThrow(), duty.text());
                log.refused(1);
            }
        }
        return sound;
    }
}
