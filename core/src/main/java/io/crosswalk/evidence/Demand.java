package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody who examines an organization asks to be shown of each requirement: which kinds of assurance, when and where.
 *
 * <p>Immutable; build with {@link #builder}. Which evidence counts for it is for {@link EvidenceRules} to say.
 */
public final class Demand {
    /** Days before a certification decision that records have to reach back to, where it is not said since when the management system runs. */
    private static final int LOOK_BACK_DAYS = 92;

    /** Who examines, and at which step. */
    public enum Type {
        /** A SOC 2 Type 1 examination: design and implementation at a date. */
        TYPE_1,
        /** A SOC 2 Type 2 examination: design and operation over the whole of a window. */
        TYPE_2,
        /** Stage 1 of an ISO certification: what is documented, at a date (ISO/IEC 17021-1, 9.3.1.2). */
        STAGE_1,
        /** Stage 2 of an ISO certification: implementation at a date, with records since the management system runs (ISO/IEC 17021-1, 9.3.1.3). */
        CERTIFICATION,
        /** A surveillance audit: implementation at a date, with records since the last audit (ISO/IEC 17021-1, 9.6.2). */
        SURVEILLANCE,
        /** A recertification audit: as surveillance, over the cycle (ISO/IEC 17021-1, 9.6.3). */
        RECERTIFICATION,
        /** In force at a date, where nobody certifies, as under HIPAA; its documents are kept for six years (45 CFR 164.316(b)(2)(i)). */
        IN_FORCE;

        /** The type of a word such as {@code type2}; empty if there is none. */
        public static Optional<Type> find(String word) {
            return Stream.of(values()).filter(t -> t.toString().equals(word)).findFirst();
        }

        /** The word that files and the command line use: {@code type1}, {@code type2}, {@code stage1}, otherwise lower-kebab. */
        @Override
        public String toString() {
            String word = name().toLowerCase(Locale.ROOT);
            return this == IN_FORCE ? "in-force" : word.replace("_", "");
        }
    }

    private final Type type;
    private final LocalDate asOf;
    private final Optional<Period> window;
    private final Optional<LocalDate> since;
    private final ZoneId zone;
    private final EvidenceScope scope;
    private final Optional<Role> role;

    private Demand(Builder builder) {
        this.type = builder.type;
        this.asOf = builder.asOf;
        this.window = builder.window;
        this.since = builder.since;
        this.zone = builder.zone;
        this.scope = builder.scope;
        this.role = builder.role;
        check(window.isPresent() == (type == Type.TYPE_2), "a window belongs to a type2 demand, and to no other");
        check(since.isPresent() || !isRepeated(), "a " + type + " demand says since when");
        check(
                since.isEmpty() || isRepeated() || type == Type.CERTIFICATION,
                "a " + type + " demand has no day since when");
        check(since.filter(asOf::isBefore).isEmpty(), "a demand as of " + asOf + " does not reach back to a later day");
    }

    private boolean isRepeated() {
        return type == Type.SURVEILLANCE || type == Type.RECERTIFICATION;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Starts a demand of a type as of a day: that of the audit, of the examination, or today. */
    public static Builder builder(Type type, LocalDate asOf) {
        return new Builder(type, asOf);
    }

    /** Starts from this demand's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(type, asOf);
        builder.window = window;
        builder.since = since;
        builder.zone = zone;
        builder.scope = scope;
        builder.role = role;
        return builder;
    }

    /** Who examines, and at which step. */
    public Type type() {
        return type;
    }

    /** The day from which it is asked. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The days over which a Type 2 examination looks; empty for every other type. */
    public Optional<Period> window() {
        return window;
    }

    /** The day of the last audit, the start of the cycle or of the management system; empty where it is not needed or not said. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** In whose calendar its days are counted. */
    public ZoneId zone() {
        return zone;
    }

    /** Where it asks to be shown everything. */
    public EvidenceScope scope() {
        return scope;
    }

    /** The role that is examined; empty if the standard knows none or it does not matter. */
    public Optional<Role> role() {
        return role;
    }

    /**
     * The days over which operation is looked at, both included: the window of a Type 2 examination, the days since {@link #since}, the last 92 days of a
     * certification that says nothing of that (practice), otherwise the day itself.
     */
    public Period days() {
        LocalDate first = type == Type.CERTIFICATION ? asOf.minusDays(LOOK_BACK_DAYS - 1L) : asOf;
        return window.orElseGet(() -> new Period(since.orElse(first), asOf));
    }

    /**
     * Each kind of assurance that it asks for, and over which time, in the order of the kinds.
     *
     * <p>Type 1 and in force: design and implementation on the day. Type 2: design and operation on each of its {@linkplain #days days}. Stage 1: design on the day. Certification, surveillance and
     * recertification: design and implementation on the day, operation on each of its days.
     */
    public Map<AssuranceKind, Windows> needs() {
        Windows day = Windows.of(Window.of(Period.of(asOf), zone));
        Windows days = Windows.of(Window.of(days(), zone));
        Map<AssuranceKind, Windows> needs = new EnumMap<>(AssuranceKind.class);
        needs.put(AssuranceKind.DESIGN, type == Type.TYPE_2 ? days : day);
        if (type != Type.TYPE_2 && type != Type.STAGE_1) {
            needs.put(AssuranceKind.IMPLEMENTED, day);
        }
        if (type == Type.TYPE_2 || type == Type.CERTIFICATION || isRepeated()) {
            needs.put(AssuranceKind.OPERATION, days);
        }
        return Collections.unmodifiableMap(needs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Demand that
                && type == that.type
                && asOf.equals(that.asOf)
                && window.equals(that.window)
                && since.equals(that.since)
                && zone.equals(that.zone)
                && scope.equals(that.scope)
                && role.equals(that.role);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, asOf, window, since, zone, scope, role);
    }

    /** The question, as {@code type2 over 2025-01-01..2025-12-31 UTC as of 2026-01-15, of systems prod, as processor}. */
    @Override
    public String toString() {
        return type
                + (days().equals(Period.of(asOf)) ? "" : " over " + days())
                + " as of " + asOf + " " + zone
                + (scope.isEverything() ? "" : ", of " + scope)
                + role.map(r -> ", as " + r).orElse("");
    }

    /** Collects the parts of a demand; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final Type type;
        private final LocalDate asOf;
        private Optional<Period> window = Optional.empty();
        private Optional<LocalDate> since = Optional.empty();
        private ZoneId zone = ZoneId.of("UTC");
        private EvidenceScope scope = EvidenceScope.everything();
        private Optional<Role> role = Optional.empty();

        private Builder(Type type, LocalDate asOf) {
            this.type = requireNonNull(type, "type");
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /** The days over which a Type 2 examination looks; needed there, and nowhere else allowed. */
        public Builder window(Period days) {
            window = Optional.of(days);
            return this;
        }

        /** The day of the last audit, or the start of the cycle: needed by surveillance and recertification; of a certification, when the management system started. */
        public Builder since(LocalDate day) {
            since = Optional.of(day);
            return this;
        }

        /** In whose calendar its days are counted; default UTC. */
        public Builder zone(ZoneId calendar) {
            zone = requireNonNull(calendar, "zone");
            return this;
        }

        /** Where everything is to be shown; default everywhere. */
        public Builder scope(EvidenceScope where) {
            scope = requireNonNull(where, "scope");
            return this;
        }

        /** The role that is examined; default any. */
        public Builder role(Role part) {
            role = Optional.of(part);
            return this;
        }

        /**
         * The demand.
         *
         * @throws IllegalArgumentException if a window or a day since when is missing or out of place, or that day is after the day of the demand
         */
        public Demand build() {
            return new Demand(this);
        }
    }
}
