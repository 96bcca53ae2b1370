package io.crosswalk.evidence;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often a control is performed.
 *
 * <p>From daily to annual it is performed once in each calendar period: day, week from Monday (ISO 8601), month, quarter, half-year, year. The
 * days of grace after a period in which an occurrence still counts for it are usual practice, and no rule.
 */
public enum Frequency {
    /** All the time, by a system. */
    CONTINUOUS(0, DAYS, 0, "continuously"),
    /** Every day; no grace. */
    DAILY(1, DAYS, 0, "per day"),
    /** Every week; two days of grace. */
    WEEKLY(1, WEEKS, 2, "per week"),
    /** Every month; seven days of grace. */
    MONTHLY(1, MONTHS, 7, "per month"),
    /** Every quarter of a year; 15 days of grace. */
    QUARTERLY(3, MONTHS, 15, "per quarter"),
    /** Every half of a year; 30 days of grace. */
    HALF_YEARLY(
            6,
            MONTHS,
            30,
            "half yearly",
            "per half-year",
            "semi-annual",
            "semi-annually",
            "semiannually",
            "twice a year"),
    /** Every year; no grace. */
    ANNUAL(12, MONTHS, 0, "annually", "yearly", "per year", "once a year"),
    /** Whenever something happens, such as a request, a change, a leaver. */
    EVENT_DRIVEN(0, DAYS, 0, "event driven"),
    /** Once, and not again. */
    ONCE(0, DAYS, 0, "one-off");

    // "per fortnight" is no event, and no frequency that we know
    private static final Pattern PER_EVENT =
            Pattern.compile("per (?!.*(second|minute|hour|day|night|week|month|quarter|year|annum)).+");

    private final int length;
    private final ChronoUnit unit;
    private final int graceDays;
    private final Set<String> synonyms;

    Frequency(int length, ChronoUnit unit, int graceDays, String... synonyms) {
        this.length = length;
        this.unit = unit;
        this.graceDays = graceDays;
        this.synonyms = Set.of(synonyms);
    }

    /**
     * The frequency that a text says, as control lists write it; empty if it says none of them, and never a guess.
     *
     * <p>Known are the words of {@link #toString}, {@code yearly}, {@code annually}, {@code semi-annual} and the like, {@code per day} to {@code per year}, and {@code per} with anything but a time for
     * event-driven, such as {@code per leaver}. Case and outer blanks do not matter.
     */
    public static Optional<Frequency> find(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(f -> f.toString().equals(word) || f.synonyms.contains(word))
                .findFirst()
                .or(() -> PER_EVENT.matcher(word).matches() ? Optional.of(EVENT_DRIVEN) : Optional.empty());
    }

    /** Whether it is performed once in each calendar period: daily to annual. */
    public boolean isPeriodic() {
        return length > 0;
    }

    /** How many days after its period an occurrence still counts for it. */
    public int graceDays() {
        return graceDays;
    }

    /** The calendar periods whose last day is one of the days given, in order; none unless it {@linkplain #isPeriodic is periodic}. */
    public List<Period> periodsEndingIn(Period days) {
        List<Period> periods = new ArrayList<>();
        if (isPeriodic()) {
            LocalDate first = start(days.first());
            LocalDate next = first.plus(length, unit);
            while (!next.minusDays(1).isAfter(days.last())) {
                periods.add(new Period(first, next.minusDays(1)));
                first = next;
                next = first.plus(length, unit);
            }
        }
        return List.copyOf(periods);
    }

    /** The first day of the calendar period that a day belongs to. */
    private LocalDate start(LocalDate day) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / length * length + 1);
            default -> day;
        };
    }

    /** What people call one of its periods: {@code Q3 2025}, {@code H1 2025}, {@code 2025-07}, {@code 2025-W31}; the days themselves for any other. */
    public String nameOf(Period period) {
        LocalDate first = period.first();
        int year = first.getYear();
        return switch (this) {
            case DAILY -> first.toString();
            case WEEKLY ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> String.format(Locale.ROOT, "%d-%02d", year, first.getMonthValue());
            case QUARTERLY -> "Q" + first.get(IsoFields.QUARTER_OF_YEAR) + " " + year;
            case HALF_YEARLY -> "H" + (first.getMonthValue() <= 6 ? 1 : 2) + " " + year;
            case ANNUAL -> String.valueOf(year);
            default -> period.toString();
        };
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
