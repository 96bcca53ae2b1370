package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.EvidenceParts;
import io.crosswalk.catalogs.internal.input.Placed;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.standard.RequirementId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How one control is operated; an entry, kept or refused as a whole. */
final class OperationDraft implements Draft {
    private static final Words<Frequency> FREQUENCIES = Words.of(Frequency.values());

    static final Fields<OperationDraft> FIELDS = Fields.<OperationDraft>none()
            .required("control", (d, t) -> d.control = t.requirementId())
            .optional("frequency", (d, t) -> d.frequency = t.word(FREQUENCIES))
            .optional("interval", (d, t) -> d.interval = PhaseDraft.period(t))
            .optional("graceDays", (d, t) -> d.graceDays = count(t))
            .optional("automated", (d, t) -> d.automated = t.truth())
            .optional("since", (d, t) -> d.since = ReportDraft.date(t))
            .optional("tolerated", (d, t) -> d.tolerated = count(t))
            .optional("population", (d, t) -> d.population = t.nonBlank());

    private Optional<Location> start = Optional.empty();
    private Optional<RequirementId> control = Optional.empty();
    private Optional<Frequency> frequency = Optional.empty();
    private Optional<Period> interval = Optional.empty();
    private Optional<Integer> graceDays = Optional.empty();
    private Optional<Boolean> automated = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<Integer> tolerated = Optional.empty();
    private Optional<String> population = Optional.empty();

    private static Optional<Integer> count(Tokens tokens) {
        Optional<List<Text>> number = tokens.number();
        return number.map(n -> n.get(0))
                .flatMap(n -> EvidenceParts.count(new Placed(n.value(), n.place()), tokens.log()));
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
    }

    /** The operation of a sound draft. */
    ControlOperation finish() {
        ControlOperation.Builder builder =
                ControlOperation.builder(control.orElseThrow()).location(start.orElseThrow());
        frequency.ifPresent(builder::frequency);
        interval.ifPresent(builder::interval);
        graceDays.ifPresent(builder::graceDays);
        automated.ifPresent(builder::automated);
        since.ifPresent(builder::since);
        tolerated.ifPresent(builder::tolerated);
        population.ifPresent(builder::population);
        return builder.build();
    }
}
