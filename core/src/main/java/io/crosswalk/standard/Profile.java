package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a buyer wants to know of a standard besides its requirements: statements by aspect, the phases of the way to a
 * report or certificate, and the standards it is linked with.
 *
 * <p>Immutable; build with {@link #builder}. Every fact says on what it rests. Order is that in which facts were added.
 */
public final class Profile {
    /** Where every sum of lengths starts. */
    private static final Weeks NOTHING = new Weeks(0, 0, Attribution.rule("nothing yet"));

    private final List<Statement> statements;
    private final List<Phase> phases;
    private final List<Link> links;

    private Profile(Builder builder) {
        this.statements = List.copyOf(builder.statements);
        this.phases = List.copyOf(builder.phases);
        this.links = List.copyOf(builder.links);
        Set<String> earlier = new HashSet<>();
        for (Phase phase : phases) {
            for (String prerequisite : phase.prerequisites()) {
                if (!earlier.contains(prerequisite)) {
                    throw new IllegalArgumentException("phase " + phase.id() + " comes after \"" + prerequisite
                            + "\", which is no earlier phase; there are: "
                            + earlier.stream().sorted().toList());
                }
            }
            if (!earlier.add(phase.id())) {
                throw new IllegalArgumentException("phase " + phase.id() + " appears twice");
            }
        }
    }

    /** Starts an empty profile. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every statement. */
    public List<Statement> statements() {
        return statements;
    }

    /** The statements of one aspect; empty if there is none. */
    public List<Statement> statements(Aspect aspect) {
        return statements.stream().filter(s -> s.aspect() == aspect).collect(Collectors.toUnmodifiableList());
    }

    /** The phases, in the order in which they are gone through. */
    public List<Phase> phases() {
        return phases;
    }

    /** The phase with exactly this id; empty if there is none. */
    public Optional<Phase> phase(String id) {
        return phases.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * How long it takes until a phase is done, from a start of nothing: the sum over its longest chain of prerequisites, and itself.
     *
     * <p>Rests on the weakest basis among the phases that had to be considered. Empty if one of them has no length, or the profile has no
     * such phase.
     */
    public Optional<Weeks> weeksUntil(String phaseId) {
        Map<String, Weeks> done = new HashMap<>();
        for (Phase phase : phases) {
            Optional<Weeks> start = phase.prerequisites().stream()
                    .map(id -> Optional.ofNullable(done.get(id)))
                    .reduce(Optional.of(NOTHING), (a, b) -> a.flatMap(x -> b.map(y -> later(x, y))));
            start.flatMap(from -> phase.length().map(takes -> sum(from, takes)))
                    .ifPresent(end -> done.put(phase.id(), end));
        }
        return Optional.ofNullable(done.get(phaseId));
    }

    private static Weeks later(Weeks one, Weeks other) {
        return new Weeks(Math.max(one.least(), other.least()), Math.max(one.most(), other.most()), weaker(one, other));
    }

    private static Weeks sum(Weeks one, Weeks other) {
        return new Weeks(one.least() + other.least(), one.most() + other.most(), weaker(one, other));
    }

    private static Attribution weaker(Weeks one, Weeks other) {
        return one.attribution().basis().compareTo(other.attribution().basis()) > 0
                ? one.attribution()
                : other.attribution();
    }

    /** The first phase to end, in its shortest case, whose deliverable outsiders are shown; empty if that cannot be said of any. */
    public Optional<Phase> firstAssurance() {
        return phases.stream()
                .filter(Phase::isAssurance)
                .filter(p -> weeksUntil(p.id()).isPresent())
                .min(Comparator.comparing(p -> weeksUntil(p.id()).orElseThrow().least()));
    }

    /** The standards it builds on or refers to, and how. */
    public List<Link> links() {
        return links;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that
                && statements.equals(that.statements)
                && phases.equals(that.phases)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statements, phases, links);
    }

    /** How much it says. */
    @Override
    public String toString() {
        return statements.size() + " statements, " + phases.size() + " phases, " + links.size() + " links";
    }

    /** Collects the facts of a profile; not thread-safe. */
    public static final class Builder {
        private final List<Statement> statements = new ArrayList<>();
        private final List<Phase> phases = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private Builder() {}

        /** Adds a statement. */
        public Builder add(Statement statement) {
            statements.add(requireNonNull(statement, "statement"));
            return this;
        }

        /** Adds the next phase. */
        public Builder add(Phase phase) {
            phases.add(requireNonNull(phase, "phase"));
            return this;
        }

        /** Adds a link. */
        public Builder add(Link link) {
            links.add(requireNonNull(link, "link"));
            return this;
        }

        /**
         * The profile.
         *
         * @throws IllegalArgumentException naming the phase, if one appears twice or comes after one that is not earlier
         */
        public Profile build() {
            return new Profile(this);
        }
    }
}
