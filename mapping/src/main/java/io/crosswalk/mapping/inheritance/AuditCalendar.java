package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * When the audits of several programmes are due, on one calendar.
 *
 * <p>Immutable; start from {@link #empty}. A SOC 2 period follows the one before without a gap and is as long. A certificate is valid for
 * three years from its decision: surveillance within twelve months of it and once in every later calendar year without a recertification,
 * recertification before it ends (ISO/IEC 17021-1, 9.1.3).
 */
public final class AuditCalendar {
    private static final int CYCLE_YEARS = 3;

    /** What is due. */
    public enum Event {
        /** A period to be examined begins. */
        PERIOD_BEGINS,
        /** A period to be examined ends; the report follows. */
        PERIOD_ENDS,
        /** A surveillance audit is done by this day at the latest. */
        SURVEILLANCE,
        /** A recertification is decided by this day at the latest, the last one on which the certificate is valid. */
        RECERTIFICATION;

        /** The word that files and reports use, lower-kebab. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that is due.
     *
     * @param day by when
     * @param event what
     * @param programme of which programme, as it was named
     */
    public record Due(LocalDate day, Event event, String programme) {
        /** Checks that nothing is missing. */
        public Due {
            requireNonNull(day, "day");
            requireNonNull(event, "event");
            requireNonNull(programme, "programme");
        }

        /** Day, programme and what is due. */
        @Override
        public String toString() {
            return day + " " + programme + " " + event;
        }
    }

    /** What repeats without an end. */
    private interface Programme {
        void dueUntil(LocalDate last, List<Due> due);
    }

    private final List<Programme> programmes;

    private AuditCalendar(List<Programme> programmes) {
        this.programmes = List.copyOf(programmes);
    }

    /** No programme. */
    public static AuditCalendar empty() {
        return new AuditCalendar(List.of());
    }

    /** This calendar, with examinations over periods, such as SOC 2 Type 2, of which one is known. */
    public AuditCalendar periods(String programme, Period known) {
        requireNonNull(programme, "programme");
        requireNonNull(known, "period");
        return and((last, due) -> {
            boolean isMonths =
                    known.first().plusMonths(months(known)).equals(known.last().plusDays(1));
            LocalDate begin = known.last().plusDays(1);
            for (int n = 1; !begin.isAfter(last); n++) {
                LocalDate next = isMonths
                        ? known.last().plusDays(1).plusMonths(n * months(known))
                        : begin.plusDays(known.days());
                due.add(new Due(begin, Event.PERIOD_BEGINS, programme));
                due.add(new Due(next.minusDays(1), Event.PERIOD_ENDS, programme));
                begin = next;
            }
        });
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
    }

    /** This calendar, with a certificate that was decided on a day. */
    public AuditCalendar certificate(String programme, LocalDate decision) {
        requireNonNull(programme, "programme");
        requireNonNull(decision, "decision");
        return and((last, due) -> {
            due.add(new Due(decision.plusYears(1), Event.SURVEILLANCE, programme));
            for (int year = 2; !decision.plusYears(year).isAfter(last.plusYears(1)); year++) {
                if (year % CYCLE_YEARS == 0) {
                    due.add(new Due(decision.plusYears(year).minusDays(1), Event.RECERTIFICATION, programme));
                } else {
                    due.add(new Due(LocalDate.of(decision.getYear() + year, 12, 31), Event.SURVEILLANCE, programme));
                }
            }
        });
    }

    private AuditCalendar and(Programme programme) {
        List<Programme> more = new ArrayList<>(programmes);
        more.add(programme);
        return new AuditCalendar(more);
    }

    /** What is due between two days, these included; by day, then in the order in which programmes were given. */
    public List<Due> due(Period days) {
        List<Due> due = new ArrayList<>();
        programmes.forEach(p -> p.dueUntil(days.last(), due));
        due.removeIf(d -> d.day.isBefore(days.first()) || d.day.isAfter(days.last()));
        due.sort(Comparator.comparing(Due::day));
        return List.copyOf(due);
    }
}
