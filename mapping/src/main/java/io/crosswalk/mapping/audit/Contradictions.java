package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.entailment.Conflict;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims that deny each other: weakly read, all of them; to the letter, those of one stated rationale. */
final class Contradictions {
    private final Set<Set<Place>> known = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> in(Crosswalk crosswalk, Policy policy) {
        Contradictions found = new Contradictions();
        found.add(
                Lint.CONTRADICTION, "cannot all be true: ", crosswalk.network().conflicts(policy, Reading.WEAK));
        for (Rationale rationale : List.of(Rationale.SEMANTIC, Rationale.FUNCTIONAL)) {
            found.add(
                    Lint.STRICT_CONTRADICTION,
                    "cannot all be true to the letter, in " + rationale + " respect: ",
                    crosswalk.network().conflicts(policy.in(rationale), Reading.STRICT));
        }
        return found.findings;
    }

    private void add(Lint lint, String words, List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            Set<Place> places = new LinkedHashSet<>();
            conflict.claims().forEach(claim -> claim.set().ifPresent(set -> places.add(place(set, claim))));
            if (known.add(places)) {
                String proof = conflict.claims().stream().map(Words::of).collect(Collectors.joining("; "));
                findings.add(new Finding(lint, List.copyOf(places), words + proof));
            }
        }
    }

    private static Place place(MappingSet set, Claim claim) {
        return Place.of(set, claim.ordinal());
    }
}
