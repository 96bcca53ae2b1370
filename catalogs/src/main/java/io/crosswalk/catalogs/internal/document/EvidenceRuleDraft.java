package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.RequirementId;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One rule in place of a default; an entry, kept or refused as a whole. */
final class EvidenceRuleDraft implements Draft {
    static final Words<EvidenceKind> KINDS = Words.of(EvidenceKind.values());
    private static final Words<Demand.Type> DEMANDS = Words.of(Demand.Type.values());
    private static final Words<Counting> COUNTINGS = Words.of(Counting.values());
    private static final Words<AssuranceKind> ASSURANCES = Words.of(AssuranceKind.values());

    static final Fields<EvidenceRuleDraft> FIELDS = Fields.<EvidenceRuleDraft>none()
            .required("evidence", (d, t) -> d.evidence = t.word(KINDS))
            .required("demand", (d, t) -> d.demand = t.word(DEMANDS))
            .required("counting", (d, t) -> d.counting = t.word(COUNTINGS))
            .optional("within", (d, t) -> d.within = PhaseDraft.period(t))
            .optional("unlessPlanned", (d, t) -> d.unlessPlanned = t.truth())
            .optional("also", (d, t) -> d.also = assurances(t))
            .optional("only", (d, t) -> d.only = assurances(t))
            .optional("atBestContributory", (d, t) -> d.atBestContributory = t.truth())
            .optional("ofOthers", (d, t) -> d.ofOthers = t.truth())
            .required("basis", (d, t) -> d.basis = t.word(ProfileDraft.BASES))
            .required("why", (d, t) -> d.why = t.nonBlank());

    /** That one kind of evidence alone suffices for a requirement. */
    static final class Reservation implements Draft {
        static final Fields<Reservation> FIELDS = Fields.<Reservation>none()
                .required("requirement", (d, t) -> d.requirement = t.requirementId())
                .required("evidence", (d, t) -> d.evidence = t.word(KINDS));

        private Optional<Location> start = Optional.empty();
        private Optional<RequirementId> requirement = Optional.empty();
        private Optional<EvidenceKind> evidence = Optional.empty();

        @Override
        public void ended(Tokens tokens, Location place, Set<String> seen) {
            start = Optional.of(place);
        }

        Location start() {
            return start.orElseThrow();
        }

        RequirementId requirement() {
            return requirement.orElseThrow();
        }

        /** Some rules and this reservation, if it is sound. */
        EvidenceRules in(EvidenceRules rules) {
            return rules.reserving(requirement(), evidence.orElseThrow());
        }
    }

    private Optional<Location> start = Optional.empty();
    private Optional<EvidenceKind> evidence = Optional.empty();
    private Optional<Demand.Type> demand = Optional.empty();
    private Optional<Counting> counting = Optional.empty();
    private Optional<Period> within = Optional.empty();
    private Optional<Boolean> unlessPlanned = Optional.empty();
    private Optional<List<AssuranceKind>> also = Optional.empty();
    private Optional<List<AssuranceKind>> only = Optional.empty();
    private Optional<Boolean> atBestContributory = Optional.empty();
    private Optional<Boolean> ofOthers = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<String> why = Optional.empty();

    private static Optional<List<AssuranceKind>> assurances(Tokens tokens) {
        List<AssuranceKind> kinds = new ArrayList<>();
        Optional<List<Text>> words = tokens.placedTexts();
        words.orElse(List.of())
                .forEach(
                        w -> ASSURANCES.find(w.value(), w.place(), tokens.log()).ifPresent(kinds::add));
        return words.map(w -> kinds);
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        if (only.filter(List::isEmpty).isPresent()) {
            tokens.log().refuse(Code.EMPTY_LIST, "a restriction to no kind: leave the key out, or say never", place);
        }
    }

    Location start() {
        return start.orElseThrow();
    }

    /** Which default it takes the place of. */
    String cell() {
        return evidence.orElseThrow() + " for " + demand.orElseThrow();
    }

    /** Some rules and this one, if it is sound. */
    EvidenceRules in(EvidenceRules rules) {
        EvidenceRule rule = EvidenceRule.of(counting.orElseThrow(), basis.orElseThrow(), why.orElseThrow())
                .also(also.orElse(List.of()))
                .only(only.orElse(List.of()));
        rule = within.map(rule::within).orElse(rule);
        rule = unlessPlanned.orElse(false) ? rule.unlessPlanned() : rule;
        rule = atBestContributory.orElse(false) ? rule.atBestContributory() : rule;
        rule = ofOthers.orElse(false) ? rule.ofOthers() : rule;
        return rules.with(evidence.orElseThrow(), demand.orElseThrow(), rule);
    }
}
