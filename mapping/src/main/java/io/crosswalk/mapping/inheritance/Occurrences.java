package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Window;
import io.crosswalk.evidence.Windows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the records of one control that is performed period by period show together.
 *
 * <p>A record covers the period in which it was done, or, within the days of grace, the one before; one period each, so that as many as possible are covered,
 * earlier ones first; a record over several whole periods covers them all. Days after the last period that is due lack nothing once any is
 * covered. More records never cover less.
 */
final class Occurrences {
    private static final int ONE_MORE_YEARS = 2;

    private final ControlOperation operation;
    private final Demand demand;
    private final List<Period> due;
    private final Optional<Period> running;
    private final Map<Integer, Evidence> records = new TreeMap<>();

    Occurrences(ControlOperation operation, Demand demand) {
        this.operation = operation;
        this.demand = demand;
        Period days = demand.days();
        this.due = operation.due(days);
        this.running = operation.due(new Period(days.first(), days.last().plusYears(ONE_MORE_YEARS))).stream()
                .skip(due.size())
                .findFirst();
    }

    void add(int number, Evidence record) {
        records.put(number, record);
    }

    BitSet evidence() {
        BitSet all = new BitSet();
        records.keySet().forEach(all::set);
        return all;
    }

    private boolean serves(Evidence record, Period period) {
        LocalDate done = record.lastPerformed();
        Window window = record.window();
        boolean isOneDay = window.lastDay().filter(window.firstDay()::equals).isPresent();
        boolean touches = !window.firstDay().isAfter(period.last())
                && window.lastDay().filter(period.first()::isAfter).isEmpty();
        return !done.isBefore(period.first())
                && !done.isAfter(period.last().plusDays(operation.graceDays()))
                && (isOneDay || touches);
    }

    private static boolean spans(Evidence record, Period period) {
        return !record.window().firstDay().isAfter(period.first())
                && record.window().lastDay().filter(period.last()::isAfter).isEmpty();
    }

    /** The due periods that some of the records cover, by number. */
    private BitSet covered(BitSet some) {
        List<Evidence> given = records.entrySet().stream()
                .filter(e -> some.get(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
        BitSet covered = new BitSet();
        Map<Integer, Integer> periodOf = new HashMap<>();
        for (int p = 0; p < due.size(); p++) {
            Period period = due.get(p);
            boolean found = given.stream().anyMatch(r -> spans(r, period)) || assign(p, given, periodOf, new BitSet());
            covered.set(p, found);
        }
        return covered;
    }

    /** Finds a record for a period, moving records to other periods that they serve as well. */
    private boolean assign(int period, List<Evidence> given, Map<Integer, Integer> periodOf, BitSet tried) {
        for (int r = 0; r < given.size(); r++) {
            if (!tried.get(r) && serves(given.get(r), due.get(period))) {
                tried.set(r);
                Integer taken = periodOf.get(r);
                if (taken == null || assign(taken, given, periodOf, tried)) {
                    periodOf.put(r, period);
                    return true;
                }
            }
        }
        return false;
    }

    /** When some of the records show operation. */
    Windows shown(BitSet some) {
        BitSet covered = covered(some);
        boolean isTolerated = due.size() - covered.cardinality() <= operation.tolerated() && !covered.isEmpty();
        List<Window> windows = new ArrayList<>();
        for (int p = 0; p < due.size(); p++) {
            if (isTolerated || covered.get(p)) {
                windows.add(Window.of(due.get(p), demand.zone()));
            }
        }
        boolean isRunning = records.entrySet().stream()
                .anyMatch(e -> some.get(e.getKey())
                        && running.filter(p -> serves(e.getValue(), p)).isPresent());
        if (isRunning || !covered.isEmpty()) {
            rest().ifPresent(p -> windows.add(Window.of(p, demand.zone())));
        }
        return Windows.of(windows);
    }

    /** The days demanded after the last period that is due, or all from the start of the running one if none is. */
    private Optional<Period> rest() {
        LocalDate first = due.isEmpty()
                ? running.map(Period::first).orElse(demand.days().first())
                : due.get(due.size() - 1).last().plusDays(1);
        return first.isAfter(demand.days().last())
                ? Optional.empty()
                : Optional.of(new Period(first, demand.days().last()));
    }

    /** When nothing was due and nothing done, though it is done at other times. */
    Windows untested() {
        return due.isEmpty() && shown(evidence()).isEmpty()
                ? Windows.of(Window.of(demand.days(), demand.zone()))
                : Windows.none();
    }

    /** How many occurrences there are of those due, and which are missing; empty if none is. */
    Optional<String> note() {
        BitSet covered = covered(evidence());
        if (due.isEmpty()) {
            return untested().isEmpty()
                    ? Optional.empty()
                    : Optional.of(operation.control() + ": nothing was due in " + demand.days()
                            + ", so operation is not testable in the period");
        }
        if (covered.cardinality() == due.size()) {
            return Optional.empty();
        }
        String missing = IntStream.range(0, due.size())
                .filter(p -> !covered.get(p))
                .mapToObj(p -> operation.nameOf(due.get(p)))
                .collect(Collectors.joining(", "));
        return Optional.of(operation.control() + ": " + covered.cardinality() + " of " + due.size() + " occurrences, "
                + missing + " missing"
                + (due.size() - covered.cardinality() <= operation.tolerated() ? " and tolerated" : ""));
    }
}
