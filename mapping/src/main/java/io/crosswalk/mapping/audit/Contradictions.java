package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.entailment.Conflict;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims that deny each other: weakly read, all of them; to the letter, those of one stated rationale. */
final class Contradictions {
    private final Crosswalk crosswalk;
    private final Set<Claim> guaranteed;
    private final Set<Set<Place>> known = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Contradictions(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        this.guaranteed = crosswalk.network().claims().stream()
                .filter(crosswalk.network()::isGuarantee)
                .collect(Collectors.toSet());
    }

    static List<Finding> in(Crosswalk crosswalk) {
        Contradictions found = new Contradictions(crosswalk);
        found.add(
                Lint.CONTRADICTION,
                "cannot all be true: ",
                crosswalk.network().conflicts(Policy.DEFAULT, Reading.WEAK));
        for (Rationale rationale : List.of(Rationale.SEMANTIC, Rationale.FUNCTIONAL)) {
            found.add(
                    Lint.STRICT_CONTRADICTION,
                    "cannot all be true to the letter, in " + rationale + " respect: ",
                    found.layer(rationale).network().conflicts(Policy.DEFAULT, Reading.STRICT));
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

    /** The crosswalk with every claim that is of another rationale, or supports no guarantee, turned into a candidate in its place. */
    private Crosswalk layer(Rationale rationale) {
        List<MappingSet> sets = crosswalk.mappingSets().stream()
                .map(set -> layer(set, rationale))
                .collect(Collectors.toList());
        return Crosswalk.of(crosswalk.standards(), sets).value();
    }

    private MappingSet layer(MappingSet set, Rationale rationale) {
        MappingSet.Builder layer = MappingSet.builder(set.id(), set.source(), set.target())
                .version(set.version())
                .reading(Reading.WEAK);
        for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
            Mapping mapping = set.mappings().get(ordinal - 1);
            boolean within = set.rationaleOf(mapping).equals(Optional.of(rationale))
                    && guaranteed.contains(Claim.asserted(set, ordinal));
            Mapping.Builder copy = Mapping.builder(
                    mapping.sources(), within ? mapping.relationship() : Relationship.RELATED, mapping.targets());
            mapping.location().ifPresent(copy::location);
            layer.add(copy.build());
        }
        return layer.build();
    }
}
