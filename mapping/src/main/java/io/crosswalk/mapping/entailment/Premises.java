package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.standard.RequirementId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * From what a derivation starts.
 *
 * @param stated what is stated of requirements; {@code not-applicable} says nothing
 * @param excluded requirements that leave the joint cover of their parent because they do not apply
 * @param policy which claims may be used
 * @param withdrawn claims of mapping sets that may not be used all the same; hierarchy and union cannot be withdrawn
 */
public record Premises(Assessment stated, Set<RequirementId> excluded, Policy policy, Set<Claim> withdrawn) {
    /** Copies the exclusions and the withdrawn claims. */
    public Premises {
        requireNonNull(stated, "stated");
        requireNonNull(policy, "policy");
        excluded = Set.copyOf(excluded);
        withdrawn = Set.copyOf(withdrawn);
        withdrawn.stream()
                .filter(c -> c.kind() != Claim.Kind.ASSERTED)
                .findAny()
                .ifPresent(claim -> {
                    throw new IllegalArgumentException("only what a mapping set claims can be withdrawn, not " + claim);
                });
    }

    /** With every claim that the policy lets through. */
    public Premises(Assessment stated, Set<RequirementId> excluded, Policy policy) {
        this(stated, excluded, policy, Set.of());
    }

    /** What is stated, with every claim and no exclusion. */
    public static Premises of(Assessment stated) {
        return new Premises(stated, Set.of(), Policy.DEFAULT);
    }

    /** These, without some claims more. */
    public Premises without(Collection<Claim> claims) {
        Set<Claim> more = new HashSet<>(withdrawn);
        more.addAll(claims);
        return new Premises(stated, excluded, policy, more);
    }
}
