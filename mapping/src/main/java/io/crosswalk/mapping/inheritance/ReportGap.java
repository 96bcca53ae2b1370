package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Period;
import java.util.List;

/**
 * That the last report on an organization that we depend on ends before the last day demanded.
 *
 * @param provider the organization
 * @param report the id of its report
 * @param gap the days that the report does not reach
 * @param bridges the ids of bridge letters that speak of some of them: management's word, which contributes at best
 */
public record ReportGap(String provider, String report, Period gap, List<String> bridges) {
    /** Copies the list. */
    public ReportGap {
        requireNonNull(provider, "provider");
        requireNonNull(report, "report");
        requireNonNull(gap, "gap");
        bridges = List.copyOf(bridges);
    }

    /** Provider, report and days. */
    @Override
    public String toString() {
        return provider + ": " + report + " ends " + gap.days() + " days early (" + gap + ")"
                + (bridges.isEmpty() ? "" : ", bridged by " + String.join(", ", bridges));
    }
}
