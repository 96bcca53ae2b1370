package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts evidence of several documents together. */
final class Gathering {
    private Gathering() {}

    static Loaded<List<Evidence>> of(Collection<Evidence> all, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        Map<String, Evidence> byId = new HashMap<>();
        List<Evidence> held = new ArrayList<>();
        List<Diagnostic> said = new ArrayList<>();
        int repaired = 0;
        for (Evidence evidence : all) {
            Evidence earlier = byId.putIfAbsent(evidence.id(), evidence);
            if (earlier != null && earlier.equals(evidence)) {
                said.add(again(evidence));
                repaired++;
            } else if (earlier != null) {
                said.add(contradiction(earlier, evidence));
            } else if (evidence.collected().isAfter(asOf)) {
                said.add(Diagnostic.error(
                                "future-collection",
                                "evidence " + evidence.id() + " was collected on " + evidence.collected() + ", after "
                                        + asOf)
                        .at(evidence.location())
                        .then(Action.REFUSED));
            } else {
                held.add(evidence);
            }
        }
        return Loaded.of(
                List.copyOf(held), said, new Tally(held.size(), repaired, all.size() - held.size() - repaired));
    }

    private static Diagnostic again(Evidence evidence) {
        return Diagnostic.info("duplicate-evidence", "evidence " + evidence.id() + " is there already: taken once")
                .at(evidence.location())
                .then(Action.REPAIRED);
    }

    private static Diagnostic contradiction(Evidence earlier, Evidence evidence) {
        String difference = earlier.hash().equals(evidence.hash())
                ? "says something else of it"
                : "has the hash " + earlier.hash().orElse("unstated") + ", not "
                        + evidence.hash().orElse("unstated");
        String where = earlier.location().map(place -> " at " + place).orElse("");
        return Diagnostic.error("duplicate-evidence", "an earlier evidence " + evidence.id() + where + " " + difference)
                .at(evidence.location())
                .then(Action.REFUSED);
    }
}
