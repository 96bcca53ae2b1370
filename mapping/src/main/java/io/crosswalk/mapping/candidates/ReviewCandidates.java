package io.crosswalk.mapping.candidates;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Absence;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ranks pairs of two standards by what they share in a third: degree-normalised corroboration over its requirements.
 *
 * <p>The score of a pair (s, t) is the sum, over the requirements h of one other standard that are linked to both, of 1 / (the number of
 * requirements of s's standard linked to h × the number of t's linked to h). The sum never runs over two standards. Linked is by any claim of a mapping set but no-relationship,
 * each pair of lists once; sets composed from others are left aside, as they corroborate nothing. Where several standards suggest a pair,
 * the one that suggests it most speaks for it. Immutable and safe to share.
 */
public final class ReviewCandidates {
    private final Crosswalk crosswalk;
    private final Policy policy;
    private final Map<RequirementId, Set<RequirementId>> links = new HashMap<>();
    private final Map<RequirementId, Integer> places = new HashMap<>();

    private ReviewCandidates(Crosswalk crosswalk, Policy policy) {
        this.crosswalk = crosswalk;
        this.policy = policy;
        crosswalk.standards().forEach(s -> s.requirements().forEach(r -> places.put(r.id(), places.size())));
        for (Claim claim : crosswalk.network().claims()) {
            boolean suggests = claim.kind() == Claim.Kind.ASSERTED
                    && claim.relationship() != Relationship.NO_RELATIONSHIP
                    && !claim.set().map(MappingSet::isDerived).orElse(false);
            if (suggests && crosswalk.network().lets(policy, claim)) {
                link(claim);
            }
        }
    }

    /**
     * The candidates that the claims of a crosswalk suggest, as far as a policy lets them through.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the policy names a mapping set that is not there
     */
    public static ReviewCandidates of(Crosswalk crosswalk, Policy policy) {
        return new ReviewCandidates(requireNonNull(crosswalk, "crosswalk"), requireNonNull(policy, "policy"));
    }

    private void link(Claim claim) {
        for (RequirementId source : claim.source().members()) {
            for (RequirementId target : claim.target().members()) {
                links.computeIfAbsent(source, k -> new HashSet<>()).add(target);
                links.computeIfAbsent(target, k -> new HashSet<>()).add(source);
            }
        }
    }

    private Set<RequirementId> linked(RequirementId id) {
        return links.getOrDefault(id, Set.of());
    }

    private int place(RequirementId id) {
        return places.getOrDefault(id, 0);
    }

    private long degree(RequirementId hub, StandardId into) {
        return linked(hub).stream().filter(id -> id.standard().equals(into)).count();
    }

    /**
     * The pairs of some requirements with one of another standard, highest score first, then in catalog order; requirements of the target's own
     * standard are never paired with it, nor are those of which a set that the policy closes says that they have nothing in common.
     *
     * @throws io.crosswalk.standard.UnknownNameException naming near misses, if the crosswalk has no such target
     */
    public List<ReviewCandidate> forTarget(RequirementId target, Collection<RequirementId> sources) {
        Requirement known = crosswalk.standard(target.standard()).requirement(target.local());
        Set<RequirementId> wanted = new HashSet<>(sources);
        // hubs in catalog order, so that a sum of fractions never depends on anything else
        Map<RequirementId, Map<StandardId, ReviewCandidate>> found = new LinkedHashMap<>();
        linked(known.id()).stream()
                .filter(h -> !h.standard().equals(target.standard()))
                .sorted(Comparator.comparingInt(this::place))
                .forEach(hub -> linked(hub).stream()
                        .filter(s -> wanted.contains(s) && isThird(hub, s, target) && !isDenied(s, target))
                        .forEach(s -> found.computeIfAbsent(s, k -> new TreeMap<>())
                                .merge(hub.standard(), single(s, target, hub), ReviewCandidates::sum)));
        List<ReviewCandidate> best = new ArrayList<>();
        found.values()
                .forEach(byHub -> byHub.values().stream()
                        .reduce((first, next) -> next.score() > first.score() ? next : first)
                        .ifPresent(best::add));
        best.sort(Comparator.comparingDouble(ReviewCandidate::score).reversed().thenComparing(c -> place(c.source())));
        return List.copyOf(best);
    }

    /** Whether a set that the question closes says that the two have nothing in common. */
    private boolean isDenied(RequirementId source, RequirementId target) {
        return !policy.closed().isEmpty()
                && Absence.between(source, target, crosswalk.network(), policy).isPresent();
    }

    private static boolean isThird(RequirementId hub, RequirementId source, RequirementId target) {
        return !source.standard().equals(hub.standard()) && !source.standard().equals(target.standard());
    }

    private ReviewCandidate single(RequirementId source, RequirementId target, RequirementId hub) {
        double score = 1.0 / (degree(hub, source.standard()) * degree(hub, target.standard()));
        return new ReviewCandidate(source, target, score, List.of(hub));
    }

    private static ReviewCandidate sum(ReviewCandidate one, ReviewCandidate other) {
        List<RequirementId> hubs = new ArrayList<>(one.hubs());
        hubs.addAll(other.hubs());
        return new ReviewCandidate(one.source(), one.target(), one.score() + other.score(), hubs);
    }

    /** How many requirements are linked to others. */
    @Override
    public String toString() {
        Set<StandardId> standards = new TreeSet<>();
        links.keySet().forEach(id -> standards.add(id.standard()));
        return "Review candidates by " + links.size() + " linked requirements of " + standards.size() + " standards";
    }
}
