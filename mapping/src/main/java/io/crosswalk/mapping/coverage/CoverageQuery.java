package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question what of one standard is covered, given standards that are satisfied or an assessment.
 *
 * <p>An immutable value that reads and prints as a question; start from {@link #of}, say {@link #from} what, and {@link #ask} a
 * crosswalk. Without a scope the whole standard applies; without a choice of sets every set of the crosswalk is used; without a floor
 * every claim is.
 */
public final class CoverageQuery {
    private final StandardId target;
    private final Set<StandardId> satisfied;
    private final Assessment assessment;
    private final Map<StandardId, Scope> scopes;
    private final Policy policy;

    private CoverageQuery(
            StandardId target,
            Set<StandardId> satisfied,
            Assessment assessment,
            Map<StandardId, Scope> scopes,
            Policy policy) {
        this.target = target;
        this.satisfied = Collections.unmodifiableSet(satisfied);
        this.assessment = assessment;
        this.scopes = Collections.unmodifiableMap(scopes);
        this.policy = policy;
    }

    /** What of this standard is covered? */
    public static CoverageQuery of(StandardId target) {
        return new CoverageQuery(
                requireNonNull(target, "target"), Set.of(), Assessment.none(), Map.of(), Policy.DEFAULT);
    }

    /** Given that every assessable requirement in scope of this standard is satisfied in full, and nothing else; adds to what is given. */
    public CoverageQuery from(StandardId standard) {
        Set<StandardId> more = new LinkedHashSet<>(satisfied);
        more.add(requireNonNull(standard, "standard"));
        return new CoverageQuery(target, more, assessment, scopes, policy);
    }

    /** Given these findings; they add to what is given and win over {@link #from(StandardId)}. */
    public CoverageQuery from(Assessment findings) {
        return new CoverageQuery(target, satisfied, assessment.and(findings), scopes, policy);
    }

    /**
     * Within a scope of the target or of a source; replaces an earlier scope of the same standard.
     *
     * <p>What the scope of the target, or of a standard given as satisfied, states as not implemented is a finding of not-full; what it
     * states to be met by an alternative is a finding of full. Findings of an assessment win over both.
     */
    public CoverageQuery within(Scope scope) {
        Map<StandardId, Scope> more = new LinkedHashMap<>(scopes);
        more.put(scope.standard(), scope);
        return new CoverageQuery(target, satisfied, assessment, more, policy);
    }

    /** Using only the claims that a policy lets through; replaces {@link #using}, {@link #atLeast} and {@link #closing}. */
    public CoverageQuery under(Policy claims) {
        return new CoverageQuery(target, satisfied, assessment, scopes, requireNonNull(claims, "policy"));
    }

    /**
     * By these mapping sets only.
     *
     * @throws IllegalArgumentException if there is none: make no choice to use all
     */
    public CoverageQuery using(Collection<String> setIds) {
        return under(policy.using(setIds));
    }

    /** By claims of at least this trust only. */
    public CoverageQuery atLeast(Trust floor) {
        return under(policy.atLeast(floor));
    }

    /**
     * In a closed world of these mapping sets: an assessable pair that such a set leaves out has nothing in common.
     *
     * <p>That changes no verdict, as having nothing in common with what is satisfied leaves open what else is. It changes why a verdict is
     * UNKNOWN, which becomes {@link UnknownReason#DECLARED_UNMAPPED} where nothing before it holds, and which pairs are worth a review.
     */
    public CoverageQuery closing(Collection<String> setIds) {
        return under(policy.closing(setIds));
    }

    /**
     * The answer that a crosswalk gives.
     *
     * @throws IllegalArgumentException if the question is empty (nothing given, nothing in scope), or names a standard, requirement or
     *     mapping set that the crosswalk does not have; the message names it and near misses
     */
    public Coverage ask(Crosswalk crosswalk) {
        return new Evaluation(this, crosswalk).answer();
    }

    /**
     * From what a crosswalk would derive the answer: what is stated in scope, possibly nothing; what of the target is excluded; which
     * claims may be used.
     *
     * @throws IllegalArgumentException if the question names a standard or requirement that the crosswalk does not have; the message
     *     names it and near misses
     */
    public Premises premises(Crosswalk crosswalk) {
        return new Evaluation(this, crosswalk).premises();
    }

    /** The standard that is asked about. */
    public StandardId target() {
        return target;
    }

    /** The standards that are given as satisfied, in the order given. */
    public Set<StandardId> satisfied() {
        return satisfied;
    }

    /** The findings that are given. */
    public Assessment assessment() {
        return assessment;
    }

    /** The scope of a standard; empty if the whole of it applies. */
    public Optional<Scope> scope(StandardId standard) {
        return Optional.ofNullable(scopes.get(standard));
    }

    /** Every scope that is given, in the order given. */
    public Collection<Scope> scopes() {
        return scopes.values();
    }

    /** Which claims may be used. */
    public Policy policy() {
        return policy;
    }

    /** The standards from which an answer can come, in the order given. */
    public Set<StandardId> sources() {
        Set<StandardId> sources = new LinkedHashSet<>(satisfied);
        sources.addAll(assessment.standards());
        return Collections.unmodifiableSet(sources);
    }

    /** The question, as a sentence. */
    @Override
    public String toString() {
        Stream<String> given = Stream.concat(
                satisfied.stream().map(StandardId::toString),
                assessment.statuses().isEmpty()
                        ? Stream.empty()
                        : Stream.of(assessment.statuses().size() + " assessed requirements of "
                                + assessment.standards().stream()
                                        .map(StandardId::toString)
                                        .collect(Collectors.joining(", "))));
        return "What of " + target + " is covered, given " + given.collect(Collectors.joining(" and ")) + "?";
    }
}
