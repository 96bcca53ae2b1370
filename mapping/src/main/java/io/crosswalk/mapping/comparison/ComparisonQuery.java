package io.crosswalk.mapping.comparison;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The question how two standards differ and what they share.
 *
 * <p>An immutable value that prints as a question. Without a scope the whole of a standard applies; without a policy every claim
 * of the crosswalk is used.
 */
public final class ComparisonQuery {
    private final StandardId left;
    private final StandardId right;
    private final Map<StandardId, Scope> scopes;
    private final Policy policy;

    private ComparisonQuery(StandardId left, StandardId right, Map<StandardId, Scope> scopes, Policy policy) {
        this.left = left;
        this.right = right;
        this.scopes = Collections.unmodifiableMap(scopes);
        this.policy = policy;
    }

    /**
     * How do these two differ, and what do they share?
     *
     * @throws IllegalArgumentException if they are one
     */
    public static ComparisonQuery of(StandardId left, StandardId right) {
        if (left.equals(requireNonNull(right, "right"))) {
            throw new IllegalArgumentException("a comparison takes two standards, not " + left + " twice");
        }
        return new ComparisonQuery(left, right, Map.of(), Policy.DEFAULT);
    }

    /**
     * Within a scope of one of the two; replaces an earlier scope of the same standard.
     *
     * @throws IllegalArgumentException if it is a scope of another standard
     */
    public ComparisonQuery within(Scope scope) {
        if (!scope.standard().equals(left) && !scope.standard().equals(right)) {
            throw new IllegalArgumentException(
                    "a scope of " + scope.standard() + " has no part in comparing " + left + " with " + right);
        }
        Map<StandardId, Scope> more = new LinkedHashMap<>(scopes);
        more.put(scope.standard(), scope);
        return new ComparisonQuery(left, right, more, policy);
    }

    /** Using only the claims that a policy lets through. */
    public ComparisonQuery under(Policy claims) {
        return new ComparisonQuery(left, right, scopes, requireNonNull(claims, "policy"));
    }

    /**
     * The answer that a crosswalk gives.
     *
     * @throws IllegalArgumentException if the crosswalk does not have a standard or mapping set that is named, or a standard has nothing
     *     assessable in scope; the message names it
     */
    public Comparison ask(Crosswalk crosswalk) {
        return new Comparison(this, crosswalk);
    }

    /** The standard on the left. */
    public StandardId left() {
        return left;
    }

    /** The standard on the right. */
    public StandardId right() {
        return right;
    }

    /** Which claims may be used. */
    public Policy policy() {
        return policy;
    }

    /** What of one standard the other one covers. */
    CoverageQuery coverage(StandardId target, StandardId given) {
        CoverageQuery query = CoverageQuery.of(target).from(given).under(policy);
        for (Scope scope : scopes.values()) {
            query = query.within(scope);
        }
        return query;
    }

    /** The question, as a sentence. */
    @Override
    public String toString() {
        return "How do " + left + " and " + right + " differ, and what do they share?";
    }
}
