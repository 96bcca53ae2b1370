package io.crosswalk.mapping.audit;

import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.mapping.graph.Claim;
import java.util.Collection;
import java.util.stream.Collectors;

/** How findings quote what they are about. */
final class Words {
    private static final int LISTED = 5;

    private Words() {}

    /** A claim with its place. */
    static String of(Claim claim) {
        String authority = claim.set()
                .map(set -> Place.of(set, claim.ordinal()).toString())
                .orElse(claim.authority());
        String word = claim.hierarchy()
                .map(h -> h + " child of")
                .orElse(claim.relationship().toString());
        return claim.source() + " " + word + " " + claim.target() + " [" + authority + "]";
    }

    /** The first few, and how many more. */
    static String some(Collection<?> all) {
        String first = all.stream().limit(LISTED).map(Object::toString).collect(Collectors.joining(", "));
        return all.size() > LISTED ? first + " and " + (all.size() - LISTED) + " more" : first;
    }
}
