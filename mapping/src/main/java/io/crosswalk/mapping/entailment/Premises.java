package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.standard.RequirementId;
import java.util.Set;

/**
 * From what a derivation starts.
 *
 * @param stated what is stated of requirements; {@code not-applicable} says nothing
 * @param excluded requirements that leave the joint cover of their parent because they do not apply
 * @param policy which claims may be used
 * @param withdrawn claims that are left out, whatever the policy
 */
public record Premises(Assessment stated, Set<RequirementId> excluded, Policy policy, Set<Claim> withdrawn) {
    /** Copies the exclusions and the claims. */
    public Premises {
        requireNonNull(stated, "stated");
        requireNonNull(policy, "policy");
        excluded = Set.copyOf(excluded);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** With no claim left out but by the policy. */
    public Premises(Assessment stated, Set<RequirementId> excluded, Policy policy) {
        this(stated, excluded, policy, Set.of());
    }

    /** What is stated, with every claim and no exclusion. */
    public static Premises of(Assessment stated) {
        return new Premises(stated, Set.of(), Policy.DEFAULT);
    }
}
