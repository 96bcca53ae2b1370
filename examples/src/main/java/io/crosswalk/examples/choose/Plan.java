package io.crosswalk.examples.choose;

import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Weeks;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phases of some standards, dated from the day on which work starts; standards run side by side.
 *
 * @param steps by earliest end, then in the order of the phases
 */
public record Plan(List<Step> steps) {
    /**
     * One phase, dated.
     *
     * @param standard whose phase
     * @param phase the phase
     * @param earliest when it is done if everything takes as short as usual
     * @param latest when it is done if everything takes as long as usual, or by when it is due
     */
    public record Step(StandardId standard, Phase phase, LocalDate earliest, LocalDate latest) {
        @Override
        public String toString() {
            return (earliest.equals(latest) ? "by " + latest : earliest + " to " + latest) + "  " + standard + "  "
                    + phase.name() + (phase.actor().isEmpty() ? "" : ", " + phase.actor())
                    + (phase.isAssurance() ? ": " + phase.deliverable() : "")
                    + phase.recurrence()
                            .map(every -> " (again after " + words(every) + ")")
                            .orElse("");
        }

        private static String words(Period period) {
            return Stream.of(
                            count(period.getYears(), "year"),
                            count(period.getMonths(), "month"),
                            count(period.getDays(), "day"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" and "));
        }

        private static Optional<String> count(int number, String unit) {
            return number == 0 ? Optional.empty() : Optional.of(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    /** Copies the steps. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /** The plan of standards that say how long their phases take; a phase whose length or prerequisites are unknown is left out. */
    static Plan of(List<Standard> standards, Situation situation) {
        List<Step> steps = new ArrayList<>();
        standards.forEach(standard ->
                standard.profile().ifPresent(profile -> steps.addAll(steps(standard.id(), profile, situation))));
        steps.sort(Comparator.comparing(Step::earliest));
        return new Plan(steps);
    }

    private static List<Step> steps(StandardId standard, Profile profile, Situation situation) {
        Map<String, Step> done = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Phase phase : profile.phases()) {
            if (phase.length().isEmpty() || !done.keySet().containsAll(phase.prerequisites())) {
                continue;
            }
            Step step = step(standard, phase, done, situation.today());
            done.put(phase.id(), step);
            steps.add(step);
        }
        boolean late = steps.stream().noneMatch(s -> isInTime(s, situation.target()) && !s.phase.isOptional());
        // an optional report is worth its cost only where something has to be shown before the others are there
        boolean soon = late || situation.objective() == Situation.Objective.SALES;
        steps.removeIf(s -> s.phase.isOptional() && s.phase.isAssurance() && !soon);
        return steps;
    }

    private static boolean isInTime(Step step, Optional<LocalDate> target) {
        return step.phase.isAssurance()
                && target.map(day -> !step.latest.isAfter(day)).orElse(true);
    }

    private static Step step(StandardId standard, Phase phase, Map<String, Step> done, LocalDate today) {
        LocalDate earliest = today;
        LocalDate latest = today;
        for (String id : phase.prerequisites()) {
            Step before = Optional.ofNullable(done.get(id)).orElseThrow();
            earliest = before.earliest.isAfter(earliest) ? before.earliest : earliest;
            latest = before.latest.isAfter(latest) ? before.latest : latest;
        }
        Weeks weeks = phase.length().orElseThrow();
        return phase.due().isPresent()
                ? new Step(
                        standard,
                        phase,
                        earliest.plus(phase.due().get()),
                        latest.plus(phase.due().get()))
                : new Step(standard, phase, earliest.plusWeeks(weeks.least()), latest.plusWeeks(weeks.most()));
    }

    /** The first step of a standard whose deliverable outsiders are shown. */
    public Optional<Step> firstAssurance(StandardId standard) {
        return steps.stream()
                .filter(s -> s.standard.equals(standard) && s.phase.isAssurance())
                .findFirst();
    }
}
