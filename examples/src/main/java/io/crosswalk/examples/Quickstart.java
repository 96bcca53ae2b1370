package io.crosswalk.examples;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.standard.StandardId;

/** We satisfy SOC 2: what of ISO/IEC 27001:2022 does that cover, and why? */
public final class Quickstart {
    private Quickstart() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        Catalogs catalogs = Catalogs.bundled();
        Crosswalk crosswalk =
                Crosswalk.of(catalogs.standards(), catalogs.mappingSets()).orThrow();

        Coverage answer = CoverageQuery.of(StandardId.parse("iso27001:2022"))
                .from(StandardId.parse("soc2:2017"))
                .ask(crosswalk);

        System.out.println(answer);
        answer.findings(Verdict.COVERED).forEach(finding -> System.out.println(finding.explain()));
    }
}
