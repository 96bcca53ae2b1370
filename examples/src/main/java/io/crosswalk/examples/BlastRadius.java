package io.crosswalk.examples;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.whatif.Impact;
import io.crosswalk.mapping.whatif.Impacts;
import io.crosswalk.mapping.whatif.Scenario;
import io.crosswalk.mapping.whatif.Scenarios;
import io.crosswalk.mapping.whatif.WhatIf;
import io.crosswalk.standard.StandardId;

/** Our SOC 2 report and our CSF profile cover some of ISO/IEC 27001: what if the report lapses, and which mapping set matters most? */
public final class BlastRadius {
    private BlastRadius() {}

    /** Prints each scenario with the verdicts that it would change, the worst first. */
    public static void main(String[] args) {
        Catalogs catalogs = Catalogs.bundled();
        Crosswalk crosswalk =
                Crosswalk.of(catalogs.standards(), catalogs.mappingSets()).orThrow();
        CoverageQuery question = CoverageQuery.of(StandardId.parse("iso27001:2022"))
                .from(StandardId.parse("soc2:2017"))
                .from(StandardId.parse("nist-csf:2.0"));
        Scenario lapsed = Scenario.asIs().named("the SOC 2 report lapses").unstating(StandardId.parse("soc2:2017"));

        Impacts answer = WhatIf.of(question)
                .in(lapsed)
                .in(Scenarios.withoutEachSet(question.ask(crosswalk)))
                .ask(crosswalk)
                .orThrow();

        System.out.println(answer.base());
        for (Impact impact : answer.ranked()) {
            System.out.println(impact);
            impact.changes().forEach(change -> System.out.println("  " + change));
        }
    }
}
