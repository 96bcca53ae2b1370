package io.crosswalk.mapping.whatif;

import io.crosswalk.mapping.coverage.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The answer to a {@link WhatIf}: what each scenario would change. Immutable. */
public final class Impacts {
    private final Coverage base;
    private final List<Impact> impacts;

    Impacts(Coverage base, List<Impact> impacts) {
        this.base = base;
        this.impacts = List.copyOf(impacts);
    }

    /** The answer as it is. */
    public Coverage base() {
        return base;
    }

    /** One for each scenario, in the order of these, those that would change nothing included. */
    public List<Impact> impacts() {
        return impacts;
    }

    /** The impacts by how many verdicts change, most first; those of as many in the order of their scenarios. */
    public List<Impact> ranked() {
        Comparator<Impact> byChanges = Comparator.comparingInt(i -> i.changes().size());
        return impacts.stream().sorted(byChanges.reversed()).collect(Collectors.toUnmodifiableList());
    }

    /** The impacts, a line each. */
    @Override
    public String toString() {
        return impacts.stream().map(Impact::toString).collect(Collectors.joining("\n"));
    }
}
