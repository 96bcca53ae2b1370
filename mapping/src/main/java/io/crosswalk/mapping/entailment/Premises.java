package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.standard.RequirementId;
import java.util.Set;

/**
 * From what a derivation starts.
 *
 * @param stated what is stated of requirements; {@code not-applicable} says nothing
 * @param excluded requirements that leave the joint cover of their parent because they do not apply
 * @param policy which claims may be used
 */
public record Premises(Assessment stated, Set<RequirementId> excluded, Policy policy) {
    /** Copies the exclusions. */
    public Premises {
        requireNonNull(stated, "stated");
        requireNonNull(policy, "policy");
        excluded = Set.copyOf(excluded);
    }

    /** What is stated, with every claim and no exclusion. */
    public static Premises of(Assessment stated) {
        return new Premises(stated, Set.of(), Policy.DEFAULT);
    }
}
