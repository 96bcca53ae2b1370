package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one control is operated: how often, by whom or what, and how many occurrences it owes.
 *
 * <p>Immutable; build with {@link #builder}. Evidence is measured against it where the control is, before anything follows for other requirements. What the
 * organization states here wins over every default of {@link EvidenceRules}.
 */
public final class ControlOperation {
    /** The attribute of a {@link Requirement} that says how often it is performed. */
    public static final String FREQUENCY = "frequency";

    private final RequirementId control;
    private final Optional<Frequency> frequency;
    private final Optional<java.time.Period> interval;
    private final Optional<Integer> graceDays;
    private final boolean automated;
    private final Optional<LocalDate> since;
    private final int tolerated;
    private final Optional<String> population;
    private final Optional<Location> location;

    private ControlOperation(Builder builder) {
        this.control = builder.control;
        this.frequency = builder.frequency;
        this.interval = builder.interval;
        this.graceDays = builder.graceDays;
        this.automated = builder.automated;
        this.since = builder.since;
        this.tolerated = builder.tolerated;
        this.population = builder.population;
        this.location = builder.location;
    }

    /** Starts the operation of a control, or of a requirement that is operated as one. */
    public static Builder builder(RequirementId control) {
        return new Builder(control);
    }

    /**
     * The operation of each assessable requirement that has the attribute {@link #FREQUENCY}, as a company's own control list does.
     *
     * @return one operation for each, in catalog order; a warning <i>unknown-frequency</i> where the text is none that {@link Frequency#find} knows, and then the
     *     operation has no frequency
     */
    public static Loaded<List<ControlOperation>> of(Standard controls) {
        List<ControlOperation> operations = new ArrayList<>();
        List<Diagnostic> said = new ArrayList<>();
        for (Requirement control : controls.assessable()) {
            for (String text : control.attribute(FREQUENCY).stream().limit(1).toList()) {
                Builder builder = builder(control.id());
                Frequency.find(text)
                        .ifPresentOrElse(
                                builder::frequency,
                                () -> said.add(Diagnostic.warning(
                                                "unknown-frequency",
                                                "how often " + control.id() + " is performed is not understood")
                                        .quoting(text)
                                        .then(Action.KEPT)));
                operations.add(builder.build());
            }
        }
        return Loaded.of(List.copyOf(operations), said, new Tally(operations.size(), 0, 0));
    }

    /** The same operation of another control, such as the one that an alias means. */
    public ControlOperation on(RequirementId other) {
        Builder builder = builder(other).automated(automated).tolerated(tolerated);
        frequency.ifPresent(builder::frequency);
        interval.ifPresent(builder::interval);
        graceDays.ifPresent(builder::graceDays);
        since.ifPresent(builder::since);
        population.ifPresent(builder::population);
        location.ifPresent(builder::location);
        return builder.build();
    }

    /** The control. */
    public RequirementId control() {
        return control;
    }

    /** How often it is performed; empty if that is not known. */
    public Optional<Frequency> frequency() {
        return frequency;
    }

    /** The longest time between two occurrences that the organization planned, where that is no calendar period; it wins over the frequency. */
    public Optional<java.time.Period> interval() {
        return interval;
    }

    /** How many days after its period an occurrence still counts for it: as stated, otherwise that of the frequency, otherwise none. */
    public int graceDays() {
        return graceDays.orElseGet(() -> frequency.map(Frequency::graceDays).orElse(0));
    }

    /** The days of grace that are stated; empty to leave it to the frequency. */
    public Optional<Integer> statedGraceDays() {
        return graceDays;
    }

    /** Whether a system performs it, so that it does the same until it is changed. */
    public boolean isAutomated() {
        return automated;
    }

    /** The first day on which it was to be performed; empty if always. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** How many occurrences may be missing among those due; 0 unless the organization states otherwise. */
    public int tolerated() {
        return tolerated;
    }

    /** From which list its occurrences are drawn, in the organization's words; empty if unsaid. */
    public Optional<String> population() {
        return population;
    }

    /** Where it was read; empty if it was built in code. Not part of equality. */
    public Optional<Location> location() {
        return location;
    }

    /**
     * The periods whose last day is one of the days given and that owe an occurrence, in order.
     *
     * <p>By a stated interval, one after the other from {@link #since}, or from the first of the days if that is unsaid; otherwise the calendar periods of the
     * frequency. A period that ends before {@link #since} owes nothing. None if it is not performed by period.
     */
    public List<Period> due(Period days) {
        if (interval.isEmpty()) {
            return frequency.map(f -> f.periodsEndingIn(days)).orElse(List.of()).stream()
                    .filter(p -> since.filter(p.last()::isBefore).isEmpty())
                    .toList();
        }
        List<Period> periods = new ArrayList<>();
        LocalDate anchor = since.orElse(days.first());
        LocalDate first = anchor;
        for (int i = 1; !first.isAfter(days.last()); i++) {
            // always from the anchor: a month after 31 January is no month before 31 March
            LocalDate next = anchor.plus(interval.get().multipliedBy(i));
            Period period = new Period(first, next.minusDays(1));
            if (!period.last().isBefore(days.first()) && !period.last().isAfter(days.last())) {
                periods.add(period);
            }
            first = next;
        }
        return List.copyOf(periods);
    }

    /** What people call one of the periods that are {@linkplain #due due}: {@code Q3 2025}, or its days. */
    public String nameOf(Period period) {
        return interval.isEmpty() && frequency.isPresent() ? frequency.get().nameOf(period) : period.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlOperation that
                && control.equals(that.control)
                && frequency.equals(that.frequency)
                && interval.equals(that.interval)
                && graceDays.equals(that.graceDays)
                && automated == that.automated
                && since.equals(that.since)
                && tolerated == that.tolerated
                && population.equals(that.population);
    }

    @Override
    public int hashCode() {
        return Objects.hash(control, frequency, interval, graceDays, automated, since, tolerated, population);
    }

    /** The control, how often, and automated or manual. */
    @Override
    public String toString() {
        String often = interval.map(i -> "every " + i)
                .or(() -> frequency.map(Frequency::toString))
                .orElse("frequency unknown");
        return control + " " + often + (automated ? ", automated" : ", manual");
    }

    /** Collects the parts of an operation; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final RequirementId control;
        private Optional<Frequency> frequency = Optional.empty();
        private Optional<java.time.Period> interval = Optional.empty();
        private Optional<Integer> graceDays = Optional.empty();
        private boolean automated;
        private Optional<LocalDate> since = Optional.empty();
        private int tolerated;
        private Optional<String> population = Optional.empty();
        private Optional<Location> location = Optional.empty();

        private Builder(RequirementId control) {
            this.control = requireNonNull(control, "control");
        }

        /** How often it is performed; default unknown. */
        public Builder frequency(Frequency often) {
            frequency = Optional.of(often);
            return this;
        }

        /** The longest time between two occurrences, more than nothing; default that of the frequency. */
        public Builder interval(java.time.Period planned) {
            if (planned.isZero() || planned.isNegative()) {
                throw new IllegalArgumentException("an interval is longer than nothing, not " + planned);
            }
            interval = Optional.of(planned);
            return this;
        }

        /** How many days after its period an occurrence still counts, 0 or more; default that of the frequency. */
        public Builder graceDays(int days) {
            graceDays = Optional.of(notNegative("days of grace", days));
            return this;
        }

        /** Whether a system performs it; default false. */
        public Builder automated(boolean bySystem) {
            automated = bySystem;
            return this;
        }

        /** The first day on which it was to be performed; default always. */
        public Builder since(LocalDate day) {
            since = Optional.of(day);
            return this;
        }

        /** How many occurrences may be missing among those due, 0 or more; default 0. */
        public Builder tolerated(int occurrences) {
            tolerated = notNegative("tolerated occurrences", occurrences);
            return this;
        }

        /** From which list its occurrences are drawn; default unsaid. */
        public Builder population(String list) {
            population = Optional.of(list);
            return this;
        }

        /** Where it was read; default nowhere. */
        public Builder location(Location place) {
            location = Optional.of(place);
            return this;
        }

        private static int notNegative(String what, int number) {
            if (number < 0) {
                throw new IllegalArgumentException(what + " are 0 or more, not " + number);
            }
            return number;
        }

        /** The operation. */
        public ControlOperation build() {
            return new ControlOperation(this);
        }
    }
}
