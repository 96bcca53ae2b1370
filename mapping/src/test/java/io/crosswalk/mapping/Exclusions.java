package io.crosswalk.mapping;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Requirements of a random network that are out of scope, each with everything under it. */
final class Exclusions {
    private final RandomNetwork network;
    final Set<RequirementId> excluded = new LinkedHashSet<>();

    private Exclusions(RandomNetwork network) {
        this.network = network;
    }

    static Exclusions of(Random random, RandomNetwork network) {
        Exclusions exclusions = new Exclusions(network);
        for (Standard standard : network.standards) {
            for (Requirement requirement : standard.requirements()) {
                boolean part = requirement.parent().isPresent()
                        && requirement.hierarchy().isExhaustive();
                if (random.nextInt(part ? 2 : 10) == 0) {
                    standard.subtree(requirement).forEach(r -> exclusions.excluded.add(r.id()));
                }
            }
        }
        return exclusions;
    }

    Map<RequirementId, Satisfaction> statedInScope() {
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>(network.stated);
        stated.keySet().removeAll(excluded);
        return stated;
    }

    /** The requirement itself; of one whose children exhaust it, some of them excluded, the parts of the others. */
    Set<RequirementId> partInScope(RequirementId id) {
        Standard standard = network.standards.stream()
                .filter(s -> s.id().equals(id.standard()))
                .findFirst()
                .orElseThrow();
        List<RequirementId> children = standard.children(standard.requirement(id.local())).stream()
                .filter(c -> c.hierarchy().isExhaustive())
                .filter(c -> standard.subtree(c).stream().anyMatch(Requirement::isAssessable))
                .map(Requirement::id)
                .collect(Collectors.toList());
        Set<RequirementId> parts = new LinkedHashSet<>();
        children.stream().filter(c -> !excluded.contains(c)).forEach(c -> parts.addAll(partInScope(c)));
        return children.isEmpty() || parts.equals(new LinkedHashSet<>(children)) || parts.isEmpty()
                ? Set.of(id)
                : parts;
    }
}
