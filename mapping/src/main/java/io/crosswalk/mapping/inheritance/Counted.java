package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Window;
import io.crosswalk.evidence.Windows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a piece of evidence counts at its source, by the rule for its kind and the operation of the control for which it is filed.
 *
 * @param times for each kind of assurance that it counts for, when
 * @param untested when operation is excused: nothing occurred that could be tested, so that no day is missing and nothing is shown
 * @param note what a reader should know of it
 */
record Counted(Map<AssuranceKind, Windows> times, Windows untested, Optional<String> note) {
    private static final int YEARS_AROUND = 3;

    private static Counted nothing() {
        return new Counted(Map.of(), Windows.none(), Optional.empty());
    }

    /** One evidence under one demand. */
    record Case(Evidence evidence, EvidenceRule rule, Optional<ControlOperation> operation, Demand demand) {
        Period days() {
            return demand.days();
        }

        private Windows windows(LocalDate first, LocalDate last) {
            return Windows.of(Window.of(new Period(first, last), demand.zone()));
        }

        private Optional<java.time.Period> limit() {
            return rule.limit(operation);
        }

        private Windows until(LocalDate last) {
            return Windows.between(
                    Instant.MIN,
                    Window.of(Period.of(last), evidence.window().zone()).end().orElse(Instant.MAX));
        }

        /** What is left of some instants until the last day on which the evidence is valid. */
        private Windows valid(Windows windows) {
            return evidence.validUntil().map(last -> windows.and(until(last))).orElse(windows);
        }

        private boolean isInside(LocalDate day) {
            return !day.isBefore(days().first()) && !day.isAfter(days().last());
        }

        /** Whether something done on a day is at the last day demanded no older than the limit, and not still to come. */
        private boolean isRecent(LocalDate done) {
            LocalDate last = days().last();
            return !done.isAfter(last)
                    && limit().filter(l -> done.plus(l).isBefore(last)).isEmpty();
        }

        /** The days demanded, and those after them until something done on a day is older than the limit. */
        private Windows asLongAsRecent(LocalDate done) {
            Instant start = Window.from(days().first(), demand.zone()).start();
            LocalDate last = days().last();
            return valid(limit().map(done::plus)
                    .map(l -> windows(days().first(), l.isAfter(last) ? l : last))
                    .orElse(Windows.between(start, Instant.MAX)));
        }
    }

    /** The evidence by itself; what is due period by period is left to {@link Occurrences}. */
    static Counted of(Case given) {
        EvidenceRule rule = given.rule;
        Set<AssuranceKind> kinds = rule.kinds(given.evidence);
        LocalDate done = given.evidence.lastPerformed();
        Windows own = given.evidence.time();
        return switch (rule.counting()) {
            case NEVER -> nothing();
            case OWN_DAYS ->
                during(
                        kinds,
                        given.limit()
                                .map(l -> own.and(given.until(given.evidence
                                        .window()
                                        .firstDay()
                                        .plus(l)
                                        .minusDays(1))))
                                .orElse(own));
            case IN_FORCE -> inForce(given, kinds);
            case RECENT -> during(kinds, given.isRecent(done) ? given.asLongAsRecent(done) : Windows.none());
            case CARRIED_FORWARD -> during(kinds, carriedForward(given));
            case ONE_DUE ->
                during(kinds, given.isInside(done) || isFirstDueLater(given) ? given.asLongAsRecent(done) : own);
            case RETAINED -> during(kinds, own.union(notRetained(given, own)));
            case LATEST_DUE -> during(kinds, latestDue(given));
            case EACH_DUE -> during(kinds, own);
            case ONCE_INSIDE -> onceInside(given, kinds);
            case ONCE_A_YEAR -> during(kinds, given.valid(year(given, done)));
            case POPULATION -> population(given, kinds);
        };
    }

    private static Counted during(Set<AssuranceKind> kinds, Windows windows) {
        Map<AssuranceKind, Windows> times = new EnumMap<>(AssuranceKind.class);
        kinds.forEach(k -> times.put(k, windows));
        return new Counted(times, Windows.none(), Optional.empty());
    }

    private static Counted inForce(Case given, Set<AssuranceKind> kinds) {
        LocalDate stated = given.evidence.lastPerformed();
        LocalDate done =
                stated.isAfter(given.days().last()) ? given.evidence.window().firstDay() : stated;
        Windows own = given.evidence.time();
        Windows fresh =
                given.limit().map(l -> own.and(given.until(done.plus(l)))).orElse(own);
        return during(kinds, given.isRecent(done) ? fresh : Windows.none());
    }

    private static Windows carriedForward(Case given) {
        Windows own = given.evidence.time();
        Window window = given.evidence.window();
        boolean automated =
                given.operation.filter(ControlOperation::isAutomated).isPresent();
        if (!automated || window.lastDay().isEmpty()) {
            return own;
        }
        LocalDate last = given.limit()
                .map(window.lastDay().get()::plus)
                .orElse(given.days().last());
        return given.valid(
                last.isAfter(window.firstDay())
                        ? Windows.of(Window.of(new Period(window.firstDay(), last), window.zone()))
                        : own);
    }

    /** The days demanded of which no record needs to be kept, if there are records of the others. */
    private static Windows notRetained(Case given, Windows own) {
        LocalDate last = given.days().last();
        Optional<LocalDate> before = given.limit()
                .map(last::minus)
                .filter(day -> !day.isBefore(given.days().first()))
                .filter(day -> !own.and(given.windows(day.plusDays(1), last)).isEmpty());
        return before.map(day -> given.windows(given.days().first(), day)).orElse(Windows.none());
    }

    /** The days demanded, and those until a later occurrence is overdue, if it was done since the latest period that was due began. */
    private static Windows latestDue(Case given) {
        LocalDate done = given.evidence.lastPerformed();
        LocalDate last = given.days().last();
        Optional<ControlOperation> periodic =
                given.operation.filter(o -> o.interval().isPresent()
                        || o.frequency().filter(Frequency::isPeriodic).isPresent());
        if (periodic.isEmpty()) {
            return given.evidence.time();
        }
        ControlOperation operation = periodic.get();
        int grace = operation.graceDays();
        Optional<Period> latest = operation.due(new Period(last.minusYears(YEARS_AROUND), last)).stream()
                .filter(p -> !p.last().plusDays(grace).isAfter(last))
                .reduce((earlier, later) -> later);
        if (done.isAfter(last) || latest.filter(p -> done.isBefore(p.first())).isPresent()) {
            return Windows.none();
        }
        LocalDate until = operation.due(new Period(done, done.plusYears(YEARS_AROUND))).stream()
                .skip(1)
                .findFirst()
                .map(next -> next.last().plusDays(grace - 1L))
                .filter(last::isBefore)
                .orElse(last);
        return given.windows(given.days().first(), until);
    }

    private static boolean isFirstDueLater(Case given) {
        return given.operation
                .filter(o -> o.frequency().isPresent() || o.interval().isPresent())
                .filter(o -> o.due(given.days()).isEmpty())
                .isPresent();
    }

    private static Counted onceInside(Case given, Set<AssuranceKind> kinds) {
        LocalDate done = given.evidence.lastPerformed();
        Period days = given.days();
        if (given.isInside(done)) {
            return during(kinds, given.asLongAsRecent(done));
        }
        boolean isShort = given.limit()
                .filter(l -> days.first().plus(l).minusDays(1).isAfter(days.last()))
                .isPresent();
        if (!isShort || !given.isRecent(done)) {
            return nothing();
        }
        Windows all = given.windows(days.first(), days.last());
        Counted design = during(Set.of(AssuranceKind.DESIGN), all);
        return new Counted(
                design.times,
                all,
                Optional.of(given.evidence.id() + " was done on " + done + ": not testable in the period " + days));
    }

    /** Of the years counted back from the last day demanded, the days demanded of the one to which a day belongs. */
    private static Windows year(Case given, LocalDate done) {
        LocalDate last = given.days().last();
        for (int back = 0; !last.minusYears(back).isBefore(given.days().first()); back++) {
            LocalDate end = last.minusYears(back);
            LocalDate start = last.minusYears(back + 1L).plusDays(1);
            if (!done.isBefore(start) && !done.isAfter(end)) {
                return given.windows(
                        start.isBefore(given.days().first()) ? given.days().first() : start, end);
            }
        }
        return Windows.none();
    }

    private static Counted population(Case given, Set<AssuranceKind> kinds) {
        Evidence evidence = given.evidence;
        boolean isComplete =
                evidence.population().filter(p -> p.completeness().isPresent()).isPresent()
                        && evidence.window()
                                .lastDay()
                                .filter(last -> !evidence.collected().isBefore(last))
                                .isPresent();
        if (!isComplete) {
            LocalDate day = evidence.lastPerformed();
            return during(
                    kinds,
                    evidence.time()
                            .and(Windows.of(
                                    Window.of(Period.of(day), evidence.window().zone()))));
        }
        if (evidence.population().filter(p -> p.items() == 0).isEmpty()) {
            return during(kinds, evidence.time());
        }
        return new Counted(
                Map.of(),
                evidence.time(),
                Optional.of(
                        evidence.id() + ": did not occur in " + evidence.window() + ", so operation is not tested"));
    }
}
