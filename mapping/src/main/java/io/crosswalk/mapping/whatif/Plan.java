package io.crosswalk.mapping.whatif;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one scenario drops, adds and states, its changes taken together; written by these, then only read. */
final class Plan {
    private final CoverageQuery query;
    final Set<Claim> droppedMappings = new LinkedHashSet<>();
    final Set<String> droppedSets = new LinkedHashSet<>();
    final Set<StandardId> droppedStandards = new LinkedHashSet<>();
    final Set<MappingSet> addedSets = new LinkedHashSet<>();
    final Set<Standard> addedStandards = new LinkedHashSet<>();
    private final Set<StandardId> satisfied;
    private final Map<RequirementId, Satisfaction> findings;
    private final Set<RequirementId> unstated = new LinkedHashSet<>();
    final Set<StandardId> unstatedStandards = new LinkedHashSet<>();

    Plan(CoverageQuery query) {
        this.query = query;
        this.satisfied = new LinkedHashSet<>(query.satisfied());
        this.findings = new LinkedHashMap<>(query.assessment().statuses());
    }

    void drop(Claim mapping) {
        droppedMappings.add(mapping);
    }

    void drop(String setId) {
        droppedSets.add(setId);
    }

    void drop(StandardId standard) {
        droppedStandards.add(standard);
        unstate(standard);
    }

    void add(MappingSet set) {
        addedSets.add(set);
    }

    void add(Standard standard) {
        addedStandards.add(standard);
    }

    void state(RequirementId requirement, Satisfaction status) {
        findings.put(requirement, status);
        unstated.remove(requirement);
    }

    void satisfy(StandardId standard) {
        satisfied.add(standard);
        unstated.removeIf(id -> id.standard().equals(standard));
    }

    void unstate(RequirementId requirement) {
        findings.remove(requirement);
        unstated.add(requirement);
    }

    void unstate(StandardId standard) {
        unstatedStandards.add(standard);
        satisfied.remove(standard);
        findings.keySet().removeIf(id -> id.standard().equals(standard));
    }

    /** The standards of which it states anything. */
    Set<StandardId> spokenOf() {
        return Stream.concat(satisfied.stream(), findings.keySet().stream().map(RequirementId::standard))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The requirements of which nothing shall be stated. */
    Set<RequirementId> unstated() {
        return unstated;
    }

    /** Whether anything is given otherwise than by the question. */
    boolean isRestated() {
        return !satisfied.equals(query.satisfied())
                || !findings.equals(query.assessment().statuses());
    }

    /** The question with what is given instead. */
    CoverageQuery restated() {
        CoverageQuery restated = CoverageQuery.of(query.target()).under(query.policy());
        for (StandardId standard : satisfied) {
            restated = restated.from(standard);
        }
        for (Scope scope : query.scopes()) {
            restated = restated.within(scope);
        }
        return restated.from(Assessment.of(findings));
    }

    /** What is stated, without that of which nothing shall be. */
    Assessment stated(Assessment all) {
        if (unstated.isEmpty()) {
            return all;
        }
        Map<RequirementId, Satisfaction> rest = new LinkedHashMap<>(all.statuses());
        List.copyOf(unstated).forEach(rest::remove);
        return Assessment.of(rest);
    }
}
