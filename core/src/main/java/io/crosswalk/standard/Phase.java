package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of the way to a report or certificate, and of keeping it.
 *
 * <p>Immutable; build with {@link #builder}. The order of the steps is that of the {@link Profile} which holds them.
 */
public final class Phase {
    /** The most weeks that a phase may take: ten years. */
    public static final int LONGEST = 520;

    private final String id;
    private final String name;
    private final Attribution attribution;
    private final String actor;
    private final String deliverable;
    private final List<String> prerequisites;
    private final Optional<Weeks> length;
    private final Optional<Period> due;
    private final Optional<Period> recurrence;
    private final boolean optional;
    private final boolean assurance;

    private Phase(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.attribution = builder.attribution;
        this.actor = builder.actor;
        this.deliverable = builder.deliverable;
        this.prerequisites = builder.prerequisites;
        this.length = builder.length;
        this.due = builder.due;
        this.recurrence = builder.recurrence;
        this.optional = builder.optional;
        this.assurance = builder.assurance;
    }

    /**
     * Starts a phase that has to be gone through once.
     *
     * @throws IllegalArgumentException if the id is not a lower-kebab word of at most 60 characters, or the name is blank
     */
    public static Builder builder(String id, String name, Attribution attribution) {
        return new Builder(id, name, attribution);
    }

    /** Whether a text can be the id of a phase: a lower-kebab word of at most 60 characters. */
    public static boolean isId(String text) {
        return text.length() <= 60 && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    /** Starts from this phase's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name, attribution)
                .actor(actor)
                .deliverable(deliverable)
                .after(prerequisites)
                .optional(optional)
                .assurance(assurance);
        length.ifPresent(builder::length);
        due.ifPresent(builder::due);
        recurrence.ifPresent(builder::recurrence);
        return builder;
    }

    /** The name inside its profile, lower-kebab, such as {@code stage-1}. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String name() {
        return name;
    }

    /** Why it is there. */
    public Attribution attribution() {
        return attribution;
    }

    /** Who does it; empty text if unsaid. */
    public String actor() {
        return actor;
    }

    /** What there is when it is done; empty text if unsaid. */
    public String deliverable() {
        return deliverable;
    }

    /** The ids of the phases that are done before it starts. */
    public List<String> prerequisites() {
        return prerequisites;
    }

    /** How long it typically takes; empty if unsaid. */
    public Optional<Weeks> length() {
        return length;
    }

    /** By when after the end of its prerequisites it is done at the latest; empty if nothing says so. */
    public Optional<Period> due() {
        return due;
    }

    /** After how long it comes again; empty if it is done once. */
    public Optional<Period> recurrence() {
        return recurrence;
    }

    /** Whether it may be left out. */
    public boolean isOptional() {
        return optional;
    }

    /** Whether its deliverable is what outsiders are shown: a report or certificate. */
    public boolean isAssurance() {
        return assurance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phase that
                && id.equals(that.id)
                && name.equals(that.name)
                && attribution.equals(that.attribution)
                && actor.equals(that.actor)
                && deliverable.equals(that.deliverable)
                && prerequisites.equals(that.prerequisites)
                && length.equals(that.length)
                && due.equals(that.due)
                && recurrence.equals(that.recurrence)
                && optional == that.optional
                && assurance == that.assurance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, name, attribution, actor, deliverable, prerequisites, length, due, recurrence, optional, assurance);
    }

    /** The name and the typical length. */
    @Override
    public String toString() {
        return name + length.map(weeks -> " (" + weeks + ")").orElse("");
    }

    /** Collects the parts of a phase; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final String id;
        private final String name;
        private final Attribution attribution;
        private String actor = "";
        private String deliverable = "";
        private List<String> prerequisites = List.of();
        private Optional<Weeks> length = Optional.empty();
        private Optional<Period> due = Optional.empty();
        private Optional<Period> recurrence = Optional.empty();
        private boolean optional;
        private boolean assurance;

        private Builder(String id, String name, Attribution attribution) {
            if (!isId(id)) {
                throw new IllegalArgumentException("a phase's id is a lower-kebab word, not \"" + id + "\"");
            }
            if (name.isBlank()) {
                throw new IllegalArgumentException("a phase has a name");
            }
            this.id = id;
            this.name = name;
            this.attribution = requireNonNull(attribution, "attribution");
        }

        /** Who does it; default unsaid. */
        public Builder actor(String who) {
            actor = requireNonNull(who, "actor");
            return this;
        }

        /** What there is when it is done; default unsaid. */
        public Builder deliverable(String what) {
            deliverable = requireNonNull(what, "deliverable");
            return this;
        }

        /** The phases that are done before it starts, by id; default none. */
        public Builder after(List<String> phaseIds) {
            prerequisites = List.copyOf(phaseIds);
            return this;
        }

        /** How long it typically takes; default unsaid. */
        public Builder length(Weeks typical) {
            length = Optional.of(typical);
            return this;
        }

        /** By when after its prerequisites it is done at the latest; default unsaid. */
        public Builder due(Period within) {
            due = Optional.of(within);
            return this;
        }

        /** After how long it comes again; default never. */
        public Builder recurrence(Period every) {
            recurrence = Optional.of(every);
            return this;
        }

        /** Whether it may be left out; default false. */
        public Builder optional(boolean mayBeLeftOut) {
            optional = mayBeLeftOut;
            return this;
        }

        /** Whether its deliverable is what outsiders are shown; default false. */
        public Builder assurance(boolean isShown) {
            assurance = isShown;
            return this;
        }

        /**
         * The phase.
         *
         * @throws IllegalArgumentException if it takes more than {@value Phase#LONGEST} weeks, or a time after which something is due or comes again is not longer than nothing
         */
        public Phase build() {
            length.filter(weeks -> weeks.most() > LONGEST).ifPresent(weeks -> {
                throw new IllegalArgumentException(
                        "phase " + id + " takes " + weeks + "; at most are " + LONGEST + " weeks");
            });
            due.ifPresent(period -> requireForward(period, "due"));
            recurrence.ifPresent(period -> requireForward(period, "recurrence"));
            return new Phase(this);
        }

        private void requireForward(Period period, String name) {
            if (period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException(
                        "the " + name + " of phase " + id + " is a time after something, not " + period);
            }
        }
    }
}
