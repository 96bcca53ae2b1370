package io.crosswalk.mapping.graph;

import static java.util.Objects.requireNonNull;

/**
 * That one region is contained in another, because a claim says so.
 *
 * @param contained the region whose whole content the other asks
 * @param container the region that asks it
 * @param because the claim
 */
public record Containment(Vertex contained, Vertex container, Claim because) {
    /** Checks that nothing is missing. */
    public Containment {
        requireNonNull(contained, "contained");
        requireNonNull(container, "container");
        requireNonNull(because, "because");
    }

    /** Contained, container and authority. */
    @Override
    public String toString() {
        return contained + " within " + container + " [" + because.authority() + "]";
    }
}
