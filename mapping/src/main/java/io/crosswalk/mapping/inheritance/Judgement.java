package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Window;
import io.crosswalk.evidence.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What an extent says in the face of a demand: the state, what is missing, and until when it holds. */
final class Judgement {
    private final Demand demand;
    private final Grid grid;
    private final Extent asked;

    Judgement(Demand demand, Grid grid) {
        this.demand = demand;
        this.grid = grid;
        this.asked = grid.extent(demand.needs(), demand.scope());
    }

    /** Everything that is demanded. */
    Extent asked() {
        return asked;
    }

    /** The state by what is shown of all and of something; empty if nothing demanded is. */
    Optional<State> state(Extent all, Extent some) {
        if (all.contains(asked)) {
            return Optional.of(State.SUFFICIENT);
        }
        return all.meets(asked) || some.meets(asked) ? Optional.of(State.CONTRIBUTORY) : Optional.empty();
    }

    /**
     * What is missing.
     *
     * @param all what is shown of everything
     * @param some what is shown of something, all of that included
     * @param excused what would be shown if operation that could not be tested had been
     */
    Missing missing(Extent all, Extent some, Extent excused) {
        Extent missing = asked.minus(all);
        Extent rest = missing.minus(some).minus(excused);
        Set<AssuranceKind> kinds = EnumSet.noneOf(AssuranceKind.class);
        List<String> scopes = new ArrayList<>();
        Windows days = Windows.none();
        boolean isNothingShown = rest.equals(asked);
        for (AssuranceKind kind : demand.needs().keySet()) {
            boolean isUntested = missing.minus(some).and(excused).meets(ofKind(kind));
            if (isUntested || !isNothingShown && isAll(rest, cell -> true, kind)) {
                kinds.add(kind);
            }
        }
        for (int c = 0; c < grid.cells(); c++) {
            int cell = c;
            boolean isWhole = demand.needs().keySet().stream().allMatch(k -> isAll(rest, other -> other == cell, k));
            if (isWhole && !isNothingShown && kinds.size() < demand.needs().size()) {
                scopes.add(grid.name(cell));
            }
            for (AssuranceKind kind : demand.needs().keySet()) {
                if (!isWhole && !kinds.contains(kind) || isNothingShown) {
                    days = days.union(rest.at(grid.point(kind, cell)));
                }
            }
        }
        return new Missing(days.periods(demand.zone()), kinds, scopes, Optional.empty(), missing.meets(some));
    }

    private Extent ofKind(AssuranceKind kind) {
        return grid.extent(Map.of(kind, Windows.always()), demand.scope());
    }

    /** Whether all that is demanded of a kind in some cells is left. */
    private boolean isAll(Extent left, IntPredicate cells, AssuranceKind kind) {
        return IntStream.range(0, grid.cells())
                .filter(cells)
                .map(cell -> grid.point(kind, cell))
                .allMatch(point -> left.at(point).equals(asked.at(point)));
    }

    /** What is missing where nothing usable is shown, by the reason. */
    Missing missing(Unusable reason) {
        List<String> scopes = reason == Unusable.SCOPE
                ? IntStream.range(0, grid.cells()).mapToObj(grid::name).toList()
                : List.of();
        List<Period> days = reason == Unusable.TIME || reason == Unusable.SEVERAL ? List.of(demand.days()) : List.of();
        return new Missing(
                days,
                reason == Unusable.KIND ? demand.needs().keySet() : Set.of(),
                scopes,
                reason == Unusable.ROLE ? demand.role() : Optional.empty(),
                reason == Unusable.DISJOINT);
    }

    /**
     * The last day on which what is shown now is still shown: from the day of the demand on where that is looked at, otherwise from the last day that is. Empty
     * if it is not shown on that day, or has no end.
     */
    Optional<LocalDate> validUntil(Extent shown) {
        Optional<Instant> earliest = Optional.empty();
        for (AssuranceKind kind : demand.needs().keySet()) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                int point = grid.point(kind, cell);
                Optional<Instant> end = end(shown.at(point), now(asked.at(point)));
                if (end.isPresent()
                        && earliest.filter(e -> !e.isAfter(end.get())).isEmpty()) {
                    earliest = end;
                }
            }
        }
        return earliest.filter(end -> end.isBefore(Instant.MAX))
                .map(end -> Windows.between(end.minusNanos(1), end)
                        .periods(demand.zone())
                        .get(0)
                        .last());
    }

    private Instant now(Windows looked) {
        Instant today = Window.of(Period.of(demand.asOf()), demand.zone()).start();
        if (looked.contains(today)) {
            return today;
        }
        List<Period> periods = looked.periods(demand.zone());
        LocalDate last = periods.get(periods.size() - 1).last();
        return Window.of(Period.of(last), demand.zone()).start();
    }

    private static Optional<Instant> end(Windows shown, Instant from) {
        List<Instant> edges = shown.edges();
        for (int i = 0; i < edges.size(); i += 2) {
            if (!from.isBefore(edges.get(i)) && from.isBefore(edges.get(i + 1))) {
                return Optional.of(edges.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
