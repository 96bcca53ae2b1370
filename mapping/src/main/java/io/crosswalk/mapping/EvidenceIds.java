package io.crosswalk.mapping;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the ids that evidence, operations of controls and responsibilities name. */
final class EvidenceIds {
    private final Ids ids;

    private EvidenceIds(Map<StandardId, Standard> standards) {
        this.ids = new Ids(standards);
    }

    private <T> Loaded<T> loaded(T value) {
        return Loaded.of(value, ids.diagnostics(), ids.tally());
    }

    static Loaded<Evidence> resolve(Evidence evidence, Map<StandardId, Standard> standards) {
        EvidenceIds all = new EvidenceIds(standards);
        return all.loaded(all.resolve(evidence));
    }

    private Evidence resolve(Evidence evidence) {
        Map<RequirementId, RequirementId> found = new LinkedHashMap<>();
        evidence.filings().keySet().forEach(written -> {
            Ids.Row row = ids.row("evidence " + evidence.id() + ": ", written.toString(), evidence.location(written));
            List<RequirementId> id = row.resolve(List.of(written));
            if (!id.isEmpty() && found.containsKey(id.get(0))) {
                row.refuse("duplicate-filing", "it is filed on " + id.get(0) + " already");
            }
            if (row.done()) {
                found.put(id.get(0), written);
            }
        });
        if (List.copyOf(found.keySet()).equals(List.copyOf(evidence.filings().keySet()))) {
            return evidence;
        }
        Evidence.Builder refiled = evidence.toBuilder().unfiled();
        found.forEach((id, written) -> {
            Sufficiency reach = evidence.filings().getOrDefault(written, Sufficiency.CANDIDATE);
            Optional<String> note = Optional.ofNullable(evidence.notes().get(written));
            note.ifPresentOrElse(n -> refiled.file(id, reach, n), () -> refiled.file(id, reach));
            evidence.location(written).ifPresent(place -> refiled.location(id, place));
        });
        return refiled.build();
    }

    static Loaded<Optional<ControlOperation>> resolve(ControlOperation operation, Map<StandardId, Standard> standards) {
        EvidenceIds all = new EvidenceIds(standards);
        Ids.Row row = all.ids.row("operation: ", operation.control().toString(), operation.location());
        List<RequirementId> id = row.resolve(List.of(operation.control()));
        return all.loaded(row.done() ? Optional.of(operation.on(id.get(0))) : Optional.empty());
    }

    static Loaded<Responsibility> resolve(Responsibility division, Map<StandardId, Standard> standards) {
        EvidenceIds all = new EvidenceIds(standards);
        return all.loaded(all.resolve(division));
    }

    private Responsibility resolve(Responsibility division) {
        Responsibility.Builder resolved = Responsibility.builder(division.provider(), division.treatment());
        division.location().ifPresent(resolved::location);
        Map<RequirementId, RequirementId> provided = new LinkedHashMap<>();
        for (Provided entry : division.provided()) {
            Ids.Row row = row(division, entry.requirement().toString(), division.location());
            List<RequirementId> id = row.resolve(List.of(entry.requirement()));
            if (!id.isEmpty() && provided.containsValue(id.get(0))) {
                row.refuse("responsibility", "it provides " + id.get(0) + " already");
            }
            if (row.done()) {
                provided.put(entry.requirement(), id.get(0));
                resolved.add(new Provided(id.get(0), entry.text(), entry.evidence(), entry.isInherited()));
            }
        }
        for (Duty duty : division.duties()) {
            Set<RequirementId> conditions = new LinkedHashSet<>();
            duty.conditions().stream().filter(provided::containsKey).forEach(c -> conditions.add(provided.get(c)));
            Ids.Row row = row(division, duty.text(), division.location());
            List<RequirementId> met = row.resolve(duty.satisfiedBy());
            // what is met by something unknown is not known to be met; dropping the condition would claim more
            boolean isSound = row.done();
            if (duty.conditions().isEmpty() || !conditions.isEmpty()) {
                resolved.add(new Duty(duty.text(), duty.bearer(), conditions, isSound ? met : List.of()));
            }
        }
        return resolved.build();
    }

    private Ids.Row row(Responsibility division, String text, Optional<Location> place) {
        return ids.row("responsibility of " + division.provider() + ": ", text, place);
    }
}
