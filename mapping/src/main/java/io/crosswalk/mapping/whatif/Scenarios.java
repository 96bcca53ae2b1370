package io.crosswalk.mapping.whatif;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.standard.RequirementId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The scenarios of a single failure: everything of a kind on which an answer may rest, dropped in turn. */
public final class Scenarios {
    private Scenarios() {}

    /** One for each mapping set that the answer could use, by id. */
    public static List<Scenario> withoutEachSet(Coverage answer) {
        return answer.consulted().stream()
                .map(set -> Scenario.asIs().withoutSet(set.id()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * One for each mapping on which some verdict rests, in the order of the findings.
     *
     * <p>No other mapping would change a verdict alone: each verdict has a proof without it.
     */
    public static List<Scenario> withoutEachMapping(Coverage answer) {
        return answer.findings().stream()
                .flatMap(f -> f.because().stream())
                .distinct()
                .map(claim -> Scenario.asIs().withoutMapping(claim))
                .collect(Collectors.toUnmodifiableList());
    }

    /** One for each requirement of which something is given in scope, in the order given; not-applicable ones last. */
    public static List<Scenario> withoutEachStatement(Coverage answer, Crosswalk crosswalk) {
        Set<RequirementId> stated = new LinkedHashSet<>(
                answer.query().premises(crosswalk).stated().statuses().keySet());
        answer.query().assessment().statuses().forEach((id, status) -> {
            if (status == Satisfaction.NOT_APPLICABLE) {
                stated.add(id);
            }
        });
        return stated.stream().map(id -> Scenario.asIs().unstating(id)).collect(Collectors.toUnmodifiableList());
    }
}
