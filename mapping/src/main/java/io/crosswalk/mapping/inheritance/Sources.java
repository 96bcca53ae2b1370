package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where evidence starts from: the requirements on which it is filed, or what an organization that we depend on provides of them.
 *
 * <p>What is provided contains a requirement only together with everything that meets the duties it is conditional on; by itself it contributes.
 */
final class Sources {
    /** What one provider does for one requirement. */
    private record Provision(Responsibility responsibility, Provided provided) {}

    private final InheritanceQuery query;
    private final Crosswalk crosswalk;
    private final Routes routes;
    private final Map<String, List<Provision>> byEvidence = new HashMap<>();
    private final Map<Provision, Integer> regions = new LinkedHashMap<>();

    Sources(InheritanceQuery query, Crosswalk crosswalk, Routes routes) {
        this.query = query;
        this.crosswalk = crosswalk;
        this.routes = routes;
        for (Responsibility responsibility : query.responsibilities()) {
            for (Provided provided : responsibility.provided()) {
                Provision provision = new Provision(responsibility, provided);
                regions.put(provision, region(provision));
                provided.evidence()
                        .forEach(e -> byEvidence
                                .computeIfAbsent(e, k -> new ArrayList<>())
                                .add(provision));
            }
        }
    }

    /** The region of what is provided, which with all that meets the duties contains the requirement; without them it is only contained in it. */
    private int region(Provision provision) {
        List<Duty> duties = provision.responsibility.conditionsOf(provision.provided.requirement());
        int whole = region(provision.provided.requirement());
        if (duties.stream().anyMatch(d -> d.satisfiedBy().isEmpty())) {
            return routes.addPart(whole);
        }
        List<Integer> others = new ArrayList<>();
        duties.forEach(d -> d.satisfiedBy().forEach(own -> others.add(region(own))));
        return routes.addProvision(whole, others);
    }

    private int region(RequirementId id) {
        return routes.index(Vertex.of(requirement(id).id()));
    }

    private Requirement requirement(RequirementId id) {
        return crosswalk.standard(id.standard()).requirement(id.local());
    }

    private boolean isInScope(RequirementId id) {
        return query.scope(id.standard())
                .flatMap(scope -> scope.exclusionOf(requirement(id)))
                .isEmpty();
    }

    /** Files numbered evidence wherever it counts. */
    void file(int number, Evidence evidence, Leaves leaves) {
        List<Provision> provisions = byEvidence.getOrDefault(evidence.id(), List.of());
        for (Provision provision : provisions) {
            RequirementId id = provision.provided.requirement();
            if (provision.provided.isInherited() && isInScope(id)) {
                Sufficiency reach = evidence.filings().getOrDefault(id, Sufficiency.SUFFICIENT);
                leaves.file(number, evidence, id, regions.getOrDefault(provision, 0), reach);
            }
        }
        boolean isDivided = !provisions.isEmpty()
                || query.responsibilities().stream()
                        .anyMatch(r ->
                                evidence.provider().filter(r.provider()::equals).isPresent());
        evidence.filings().forEach((id, reach) -> {
            requirement(id);
            boolean isProvided =
                    provisions.stream().anyMatch(p -> p.provided.requirement().equals(id));
            if (reach != Sufficiency.CANDIDATE && !isProvided && isInScope(id)) {
                // what a provider does not hand on with its conditions is no more than a hint for us
                Sufficiency ours = isDivided ? Sufficiency.PARTIAL : reach;
                leaves.file(number, evidence, id, region(id), ours);
            }
        });
    }

    private static List<String> unmet(Provision provision) {
        RequirementId requirement = provision.provided.requirement();
        return provision.responsibility.conditionsOf(requirement).stream()
                .filter(d -> d.satisfiedBy().isEmpty())
                .map(d -> provision.responsibility.provider() + " provides " + requirement + " on a condition of the "
                        + d.bearer() + " that nothing is named to meet: " + d.text())
                .toList();
    }

    /** Everything that is provided on a condition that nothing meets, as sentences by region. */
    Map<Integer, List<String>> unmet() {
        Map<Integer, List<String>> sentences = new LinkedHashMap<>();
        regions.forEach((provision, region) -> sentences.put(region, unmet(provision)));
        return sentences;
    }
}
