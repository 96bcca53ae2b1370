package io.crosswalk.mapping.report;

import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.mapping.inheritance.State;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What people read in place of what programs do. */
final class Words {
    private Words() {}

    /** The words in which people read a state. */
    static String of(State state) {
        return switch (state) {
            case SUFFICIENT -> "carries over";
            case CONTRIBUTORY -> "contributes";
            case NOT_USABLE -> "not usable";
            case UNKNOWN -> "no evidence";
            case EXCLUDED -> "excluded";
        };
    }

    /** When evidence counts by a rule, to be read after its kind. */
    static String of(EvidenceRule rule) {
        String within = rule.limit().map(p -> " within " + of(p)).orElse("");
        String counts = switch (rule.counting()) {
            case NEVER -> "not asked for";
            case OWN_DAYS -> "for its own days";
            case RETAINED ->
                "for its own days"
                        + rule.limit().map(p -> ", kept for " + of(p)).orElse("");
            case IN_FORCE ->
                "in force" + rule.limit().map(p -> ", reviewed within " + of(p)).orElse("");
            case RECENT -> within.isEmpty() ? "whenever done" : "done" + within;
            case CARRIED_FORWARD ->
                "for its day"
                        + rule.limit().map(p -> ", if automated for " + of(p)).orElse("");
            case LATEST_DUE -> "for the latest period due";
            case ONE_DUE -> "once, or not due yet";
            case EACH_DUE -> "for each period due";
            case ONCE_INSIDE -> "once inside the days";
            case ONCE_A_YEAR -> "once in each year";
            case POPULATION -> "with a complete population";
        };
        return counts + (rule.isAtBestContributory() ? ", at best contributing" : "");
    }

    private static String of(Period length) {
        List<String> parts = new ArrayList<>();
        if (length.getYears() > 0) {
            parts.add(count(length.getYears(), "year", "years"));
        }
        if (length.getMonths() > 0) {
            parts.add(count(length.getMonths(), "month", "months"));
        }
        if (length.getDays() > 0) {
            parts.add(count(length.getDays(), "day", "days"));
        }
        return String.join(" and ", parts);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The first few names, and how many more there are. */
    static String some(Collection<?> names, int most) {
        List<String> first = names.stream().limit(most).map(Object::toString).toList();
        int more = names.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
