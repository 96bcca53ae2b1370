package io.crosswalk.mapping.whatif;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The question which verdicts of a coverage question would be others in some scenarios.
 *
 * <p>An immutable value that prints as a question; start from {@link #of}, add scenarios, and {@link #ask} a crosswalk. Scenarios do not
 * see each other: each starts from the crosswalk and the question as they are. {@link Scenarios} makes those of a single failure.
 */
public final class WhatIf {
    private final CoverageQuery query;
    private final List<Scenario> scenarios;

    private WhatIf(CoverageQuery query, List<Scenario> scenarios) {
        this.query = requireNonNull(query, "query");
        this.scenarios = List.copyOf(scenarios);
    }

    /** Which answers of this question would change? */
    public static WhatIf of(CoverageQuery query) {
        return new WhatIf(query, List.of());
    }

    /** In this scenario as well. */
    public WhatIf in(Scenario scenario) {
        return in(List.of(scenario));
    }

    /**
     * In these scenarios as well, in their order; one that is there already is not asked twice.
     *
     * @throws IllegalArgumentException if two different scenarios have the same name
     */
    public WhatIf in(Collection<Scenario> more) {
        List<Scenario> all = new ArrayList<>(scenarios);
        Set<Scenario> known = new HashSet<>(scenarios);
        Set<String> names = new HashSet<>();
        scenarios.forEach(s -> names.add(s.name()));
        for (Scenario scenario : more) {
            if (known.add(scenario)) {
                if (!names.add(scenario.name())) {
                    throw new IllegalArgumentException("two scenarios are named \"" + scenario + "\"");
                }
                all.add(scenario);
            }
        }
        return new WhatIf(query, all);
    }

    /**
     * What each scenario would change, beside what there was to notice about its additions.
     *
     * <p>The additions of all scenarios are linked once and all scenarios derived in one pass. An addition that cannot be linked is
     * refused as by {@link Crosswalk#of}, and the tally counts the rows of added sets. A set of an id that the crosswalk has already is another set.
     *
     * @throws IllegalArgumentException if there is no scenario; if the question cannot be asked; if a scenario drops the standard that is
     *     asked about, drops or states something that is not there, or states something of a standard that it leaves out
     */
    public Loaded<Impacts> ask(Crosswalk crosswalk) {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("there is no scenario: say what would be different");
        }
        return new Simulation(query.ask(crosswalk), crosswalk, scenarios).run();
    }

    /** The question whose answers may change. */
    public CoverageQuery query() {
        return query;
    }

    /** The scenarios, in the order given. */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** The question, as a sentence. */
    @Override
    public String toString() {
        return query + " What would change in " + scenarios.size()
                + (scenarios.size() == 1 ? " scenario?" : " scenarios?");
    }
}
