package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Claims that cannot all be true.
 *
 * @param claims the claim that is denied first, then those that deny it, in the order of the reason
 * @param trust the least trust of these claims
 */
public record Conflict(List<Claim> claims, Trust trust) {
    /** Copies the claims. */
    public Conflict {
        claims = List.copyOf(claims);
        requireNonNull(trust, "trust");
    }

    /** The claims, joined by {@code ;}. */
    @Override
    public String toString() {
        return claims.stream().map(Claim::toString).collect(Collectors.joining("; "));
    }
}
