package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.Basis;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Under which condition one kind of evidence counts for one type of demand, and on what that rests.
 *
 * <p>Immutable; start from {@link #of} and say what differs.
 */
public final class EvidenceRule {
    private final Counting counting;
    private final Optional<Period> limit;
    private final boolean ownIntervalWins;
    private final Set<AssuranceKind> also;
    private final Set<AssuranceKind> only;
    private final boolean contributory;
    private final boolean ofOthers;
    private final Basis basis;
    private final String why;

    private EvidenceRule(
            Counting counting,
            Optional<Period> limit,
            boolean ownIntervalWins,
            Set<AssuranceKind> also,
            Set<AssuranceKind> only,
            boolean contributory,
            boolean ofOthers,
            Basis basis,
            String why) {
        this.counting = counting;
        this.limit = limit;
        this.ownIntervalWins = ownIntervalWins;
        this.also = also;
        this.only = only;
        this.contributory = contributory;
        this.ofOthers = ofOthers;
        this.basis = basis;
        this.why = why;
    }

    /** Evidence counts in this way, without limit, for what it shows; the reason in one sentence, not blank. */
    public static EvidenceRule of(Counting counting, Basis basis, String why) {
        requireNonNull(counting, "counting");
        requireNonNull(basis, "basis");
        if (why.isBlank()) {
            throw new IllegalArgumentException("a rule says why");
        }
        return new EvidenceRule(counting, Optional.empty(), false, Set.of(), Set.of(), false, false, basis, why);
    }

    /** This rule with a limit, longer than nothing, in place of none. */
    public EvidenceRule within(Period longest) {
        if (longest.isZero() || longest.isNegative()) {
            throw new IllegalArgumentException("a limit is longer than nothing, not " + longest);
        }
        return new EvidenceRule(
                counting, Optional.of(longest), ownIntervalWins, also, only, contributory, ofOthers, basis, why);
    }

    /** This rule, whose limit yields to the interval that an organization planned for its control. */
    public EvidenceRule unlessPlanned() {
        return new EvidenceRule(counting, limit, true, also, only, contributory, ofOthers, basis, why);
    }

    /** This rule, by which evidence that shows anything also counts for these kinds of assurance. */
    public EvidenceRule also(Collection<AssuranceKind> kinds) {
        return new EvidenceRule(
                counting, limit, ownIntervalWins, copy(kinds), only, contributory, ofOthers, basis, why);
    }

    /** This rule, by which evidence counts for no other kinds of assurance than these; none lifts the restriction. */
    public EvidenceRule only(Collection<AssuranceKind> kinds) {
        return new EvidenceRule(
                counting, limit, ownIntervalWins, also, copy(kinds), contributory, ofOthers, basis, why);
    }

    /** This rule, by which evidence contributes at best, and suffices for nothing. */
    public EvidenceRule atBestContributory() {
        return new EvidenceRule(counting, limit, ownIntervalWins, also, only, true, ofOthers, basis, why);
    }

    /** This rule, by which evidence counts only if it is about another organization ({@link Evidence#provider}). */
    public EvidenceRule ofOthers() {
        return new EvidenceRule(counting, limit, ownIntervalWins, also, only, contributory, true, basis, why);
    }

    private static Set<AssuranceKind> copy(Collection<AssuranceKind> kinds) {
        Set<AssuranceKind> sorted = EnumSet.noneOf(AssuranceKind.class);
        sorted.addAll(List.copyOf(kinds));
        return Collections.unmodifiableSet(sorted);
    }

    /** How evidence comes to count. */
    public Counting counting() {
        return counting;
    }

    /** The limit of {@link #counting}; empty if there is none. */
    public Optional<Period> limit() {
        return limit;
    }

    /** The limit for one control: the interval that the organization planned for it where that wins, otherwise that of the rule. */
    public Optional<Period> limit(Optional<ControlOperation> control) {
        return ownIntervalWins ? control.flatMap(ControlOperation::interval).or(() -> limit) : limit;
    }

    /** Whether the interval that an organization planned for its control takes the place of the limit. */
    public boolean yieldsToPlan() {
        return ownIntervalWins;
    }

    /** The kinds of assurance that evidence counts for besides those it shows, in their order. */
    public Set<AssuranceKind> also() {
        return also;
    }

    /** The kinds of assurance to which it is restricted, in their order; empty if it is not. */
    public Set<AssuranceKind> only() {
        return only;
    }

    /** Whether evidence contributes at best. */
    public boolean isAtBestContributory() {
        return contributory;
    }

    /** Whether evidence counts only if it is about another organization. */
    public boolean isOfOthers() {
        return ofOthers;
    }

    /** What it rests on: a rule, or practice. */
    public Basis basis() {
        return basis;
    }

    /** The reason, in one sentence. */
    public String why() {
        return why;
    }

    /**
     * The kinds of assurance for which a piece of evidence counts by this rule, in their order; empty if it does not count at all.
     *
     * <p>Those it shows and, if it shows any, {@link #also}; of them {@link #only}. None under {@link Counting#NEVER}, or if it is ours and the rule is of others.
     */
    public Set<AssuranceKind> kinds(Evidence evidence) {
        Set<AssuranceKind> kinds = EnumSet.noneOf(AssuranceKind.class);
        boolean counts =
                counting != Counting.NEVER && (!ofOthers || evidence.provider().isPresent());
        if (counts && !evidence.shows().isEmpty()) {
            kinds.addAll(evidence.shows());
            kinds.addAll(also);
            if (!only.isEmpty()) {
                kinds.retainAll(only);
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    private List<Object> parts() {
        return Arrays.asList(counting, limit, ownIntervalWins, also, only, contributory, ofOthers, basis, why);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceRule that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(counting, limit, ownIntervalWins, also, only, contributory, ofOthers, basis, why);
    }

    /** The condition and what it rests on, as {@code recent within P12M, at best contributory (practice)}. */
    @Override
    public String toString() {
        List<String> said = new ArrayList<>();
        said.add(counting
                + limit.map(p -> " within " + p).orElse("")
                + (ownIntervalWins ? " unless planned otherwise" : ""));
        if (!also.isEmpty()) {
            said.add("also " + also);
        }
        if (!only.isEmpty()) {
            said.add("only " + only);
        }
        if (contributory) {
            said.add("at best contributory");
        }
        if (ofOthers) {
            said.add("of others");
        }
        return String.join(", ", said) + " (" + basis + ")";
    }
}
