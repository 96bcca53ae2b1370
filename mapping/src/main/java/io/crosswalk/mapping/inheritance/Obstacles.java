package io.crosswalk.mapping.inheritance;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.inheritance.Routes.Cover;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why nothing is known to reach a requirement. */
final class Obstacles {
    private final Routes routes;
    private final Set<RequirementId> candidates;
    private final Map<Integer, Claim> denied = new HashMap<>();

    Obstacles(Routes routes, Leaves leaves, Crosswalk crosswalk, Policy policy) {
        this.routes = routes;
        BitSet filed = new BitSet();
        Set<RequirementId> ids = new LinkedHashSet<>();
        for (Leaves.Filing filing : leaves.filings()) {
            filed.set(filing.region());
            routes.vertex(filing.region()).ifPresent(v -> ids.addAll(v.members()));
        }
        this.candidates = ids.isEmpty() ? Set.of() : crosswalk.network().candidates(ids, policy);
        BitSet around = routes.containing(filed);
        for (Claim denial : routes.denials()) {
            deny(denial.source(), denial.target(), denial, around);
            deny(denial.target(), denial.source(), denial, around);
        }
    }

    private void deny(Vertex ours, Vertex theirs, Claim denial, BitSet around) {
        if (around.get(routes.index(ours))) {
            BitSet there = new BitSet();
            there.set(routes.index(theirs));
            routes.below(there).stream().forEach(v -> denied.putIfAbsent(v, denial));
        }
    }

    /** The claim by which a region has nothing in common with something for which evidence is filed. */
    Optional<Claim> denial(int region) {
        return Optional.ofNullable(denied.get(region));
    }

    /** The first reason for which nothing is known of a requirement. */
    Inherited.Doubt doubt(RequirementId id, int region, Spread spread) {
        BitSet only = new BitSet();
        only.set(region);
        BitSet above = routes.above(only);
        for (int v = above.nextSetBit(0); v >= 0; v = above.nextSetBit(v + 1)) {
            for (int c : routes.coversOf(v)) {
                List<RequirementId> lacking = lacking(routes.cover(c), spread);
                // a requirement would be explained by itself or its siblings
                boolean isOurs = lacking.stream().anyMatch(l -> l.standard().equals(id.standard()));
                if (!lacking.isEmpty() && !isOurs) {
                    return new Inherited.Doubt(UnknownReason.JOINT_COVER_INCOMPLETE, lacking);
                }
            }
        }
        return new Inherited.Doubt(
                candidates.contains(id) ? UnknownReason.ONLY_CANDIDATE_LINKS : UnknownReason.UNMAPPED, List.of());
    }

    /** The members of which nothing is shown, where something is of others. */
    private List<RequirementId> lacking(Cover cover, Spread spread) {
        List<RequirementId> lacking = new ArrayList<>();
        boolean isBegun = false;
        for (int member : cover.members()) {
            if (spread.all(member).isEmpty()) {
                routes.vertex(member).ifPresent(v -> lacking.addAll(v.members()));
            } else {
                isBegun = true;
            }
        }
        return isBegun ? lacking : List.of();
    }
}
