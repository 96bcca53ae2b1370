package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the answer says of one requirement: how far the evidence meets the demand, what is missing, and on what that rests.
 *
 * <p>Immutable. Created by an {@link InheritanceQuery} only. What it rests on is found when it is first asked for.
 */
public final class Inherited {
    /**
     * Why nothing is known to reach a requirement.
     *
     * @param reason the first reason that holds
     * @param names the requirements that it names: members of a joint cover for which nothing is shown
     */
    public record Doubt(UnknownReason reason, List<RequirementId> names) {
        /** Copies the names. */
        public Doubt {
            requireNonNull(reason, "reason");
            names = List.copyOf(names);
        }
    }

    private final Requirement requirement;
    private final State state;
    private final Missing missing;
    private final Optional<Unusable> unusable;
    private final Optional<Doubt> doubt;
    private final Optional<Scope.Exclusion> exclusion;
    private final Optional<LocalDate> validUntil;
    private final Optional<Grounds> grounds;
    private final List<String> remarks;
    private final Lazy<List<String>> evidence;
    private final Lazy<List<Set<String>>> supports;
    private final Lazy<Set<String>> essential;
    private final Lazy<List<Step>> steps;

    private Inherited(Requirement requirement, State state, Missing missing, Details details) {
        this.requirement = requirement;
        this.state = state;
        this.missing = missing;
        this.unusable = details.unusable;
        this.doubt = details.doubt;
        this.exclusion = details.exclusion;
        this.validUntil = details.validUntil;
        this.grounds = details.grounds;
        this.remarks = details.remarks;
        this.evidence = from(Grounds::evidence, List.of());
        this.supports = from(Grounds::supports, List.of());
        this.essential = from(Grounds::essential, Set.of());
        this.steps = from(Grounds::steps, List.of());
    }

    private <T> Lazy<T> from(Function<Grounds, T> part, T otherwise) {
        return Lazy.of(() -> grounds.map(part).orElse(otherwise));
    }

    /** What only some states have. */
    private static final class Details {
        private Optional<Unusable> unusable = Optional.empty();
        private Optional<Doubt> doubt = Optional.empty();
        private Optional<Scope.Exclusion> exclusion = Optional.empty();
        private Optional<LocalDate> validUntil = Optional.empty();
        private Optional<Grounds> grounds = Optional.empty();
        private List<String> remarks = List.of();
    }

    static Inherited shown(
            Requirement requirement, State state, Missing missing, Optional<LocalDate> validUntil, Grounds grounds) {
        Details details = new Details();
        details.validUntil = validUntil;
        details.grounds = Optional.of(grounds);
        return new Inherited(requirement, state, missing, details);
    }

    static Inherited unusable(Requirement requirement, Unusable reason, Missing missing, List<String> remarks) {
        Details details = new Details();
        details.unusable = Optional.of(reason);
        details.remarks = List.copyOf(remarks);
        return new Inherited(requirement, State.NOT_USABLE, missing, details);
    }

    static Inherited unknown(Requirement requirement, Doubt doubt) {
        Details details = new Details();
        details.doubt = Optional.of(doubt);
        return new Inherited(requirement, State.UNKNOWN, Missing.everything(), details);
    }

    static Inherited excluded(Requirement requirement, Scope.Exclusion exclusion) {
        Details details = new Details();
        details.exclusion = Optional.of(exclusion);
        return new Inherited(requirement, State.EXCLUDED, Missing.NOTHING, details);
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** How far the evidence meets the demand. */
    public State state() {
        return state;
    }

    /** What is demanded and not shown. */
    public Missing missing() {
        return missing;
    }

    /** Why the evidence that reaches it is of no use; present for {@link State#NOT_USABLE} only. */
    public Optional<Unusable> unusable() {
        return unusable;
    }

    /** Why nothing is known to reach it; present for {@link State#UNKNOWN} only. */
    public Optional<Doubt> doubt() {
        return doubt;
    }

    /** Why it is out of scope; present for {@link State#EXCLUDED} only. */
    public Optional<Scope.Exclusion> exclusion() {
        return exclusion;
    }

    /**
     * The last day on which what is shown now is still shown; empty if nothing is, or if it has no end.
     *
     * <p>Counted from the day of the demand, or from the last day that is looked at where that is earlier.
     */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /** The ids of all evidence that counts for the state, in order; more than is needed where some stands in for other. */
    public List<String> evidence() {
        return evidence.get();
    }

    /** The smallest sets of evidence that suffice for the state by themselves, smaller ones first; at most ten. */
    public List<Set<String>> supports() {
        return supports.get();
    }

    /** Whether there may be more {@link #supports}. */
    public boolean hasMoreSupports() {
        return grounds.map(Grounds::isTruncated).orElse(false);
    }

    /** The ids of the evidence without any one of which the state falls. */
    public Set<String> essential() {
        return essential.get();
    }

    /** The ids of the mapping sets without any one of which the state falls. */
    public Set<String> essentialSets() {
        return grounds.map(Grounds::essentialSets).orElse(Set.of());
    }

    /** The organizations that we depend on and without any one of which the state falls. */
    public Set<String> essentialProviders() {
        return grounds.map(Grounds::essentialProviders).orElse(Set.of());
    }

    /** Who collected the evidence that counts, or owns it: each hand once, however much came through it. */
    public Set<String> roots() {
        return grounds.map(Grounds::roots).orElse(Set.of());
    }

    /** How the evidence of the first support came to the requirement, each step after those on which it rests. */
    public List<Step> steps() {
        return steps.get();
    }

    /** What a reader should know: occurrences that are missing, what could not be tested, exceptions that travel with evidence, unmet conditions. */
    public List<String> notes() {
        return grounds.map(Grounds::notes).orElse(remarks);
    }

    /** Why it is in this state, in sentences. */
    public List<String> explain() {
        return new Sentences(this).lines();
    }

    /** The requirement, the state and what is missing. */
    @Override
    public String toString() {
        return requirement.id() + " " + state + (missing.isNothing() ? "" : ", missing " + missing);
    }
}
