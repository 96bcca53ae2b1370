package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the evidence itself says of the time after the demand: when it ends, and where a provider's report ends too early. */
final class Outlook {
    private final Demand demand;
    private final List<Evidence> evidence;
    private final Map<String, LocalDate> lastDays = new LinkedHashMap<>();

    Outlook(Demand demand, List<Evidence> evidence, List<Leaf> leaves) {
        this.demand = demand;
        this.evidence = evidence;
        for (Leaf leaf : leaves) {
            lastDay(leaf)
                    .ifPresent(day -> leaf.evidence().stream()
                            .forEach(n -> lastDays.merge(
                                    evidence.get(n).id(), day, (one, other) -> one.isAfter(other) ? one : other)));
        }
    }

    /** The last day on which a leaf shows anything, if that is not before the demand; empty if it has no end. */
    private Optional<LocalDate> lastDay(Leaf leaf) {
        Windows shown = Windows.none();
        for (int point = 0; point < leaf.extent().points(); point++) {
            shown = shown.union(leaf.extent().at(point));
        }
        List<Period> periods = shown.periods(demand.zone());
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.get(periods.size() - 1).last());
    }

    /** The last day on which each piece of evidence counts, by its id. */
    Map<String, LocalDate> lastDays() {
        return lastDays;
    }

    /** For each report on a provider, the days between its end and the last day demanded. */
    List<ReportGap> gaps() {
        List<ReportGap> gaps = new ArrayList<>();
        LocalDate end = demand.days().last();
        for (Evidence report : evidence) {
            Optional<LocalDate> last = report.window().lastDay().filter(day -> day.isBefore(end));
            if (report.kind() == EvidenceKind.ATTESTATION_TYPE_2
                    && report.provider().isPresent()
                    && last.isPresent()) {
                String provider = report.provider().get();
                Period gap = new Period(last.get().plusDays(1), end);
                boolean isFollowed = evidence.stream()
                        .anyMatch(e -> e.kind() == EvidenceKind.ATTESTATION_TYPE_2
                                && e.provider().filter(provider::equals).isPresent()
                                && e.window()
                                        .lastDay()
                                        .filter(last.get()::isBefore)
                                        .isPresent());
                if (!isFollowed) {
                    gaps.add(new ReportGap(provider, report.id(), gap, bridges(provider, gap)));
                }
            }
        }
        return List.copyOf(gaps);
    }

    private List<String> bridges(String provider, Period gap) {
        return evidence.stream()
                .filter(e -> e.kind() == EvidenceKind.BRIDGE_LETTER
                        && e.provider().filter(provider::equals).isPresent())
                .filter(e -> !e.window().firstDay().isAfter(gap.last())
                        && e.window().lastDay().filter(gap.first()::isAfter).isEmpty())
                .map(Evidence::id)
                .toList();
    }
}
