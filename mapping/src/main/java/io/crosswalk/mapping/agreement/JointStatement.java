package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A claim that holds of a list only together, cut to the smallest: a containing list has one contained requirement on its other side. */
record JointStatement(Set<RequirementId> sources, Relationship word, Set<RequirementId> targets) {
    /** What a mapping claims beyond its pairs; nothing, if its pairs say all. */
    static Stream<JointStatement> of(Mapping mapping) {
        List<RequirementId> sources = mapping.sources();
        List<RequirementId> targets = mapping.targets();
        Relationship word = mapping.relationship();
        Stream<JointStatement> covers = Stream.empty();
        if (sources.size() > 1 && (word == Relationship.SUPERSET_OF || word == Relationship.EQUAL_TO)) {
            covers = targets.stream()
                    .map(t -> new JointStatement(Set.copyOf(sources), Relationship.SUPERSET_OF, Set.of(t)));
        }
        if (targets.size() > 1 && (word == Relationship.SUBSET_OF || word == Relationship.EQUAL_TO)) {
            covers = Stream.concat(
                    covers,
                    sources.stream()
                            .map(s -> new JointStatement(Set.of(s), Relationship.SUBSET_OF, Set.copyOf(targets))));
        }
        if (!mapping.isPair() && word == Relationship.INTERSECTS_WITH) {
            covers = Stream.of(new JointStatement(Set.copyOf(sources), word, Set.copyOf(targets)));
        }
        return covers;
    }

    boolean within(Universe universe) {
        return sources.stream()
                .allMatch(s ->
                        targets.stream().allMatch(t -> universe.number(s, t).isPresent()));
    }
}
