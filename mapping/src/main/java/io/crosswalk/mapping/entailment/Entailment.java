package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.RequirementId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The strongest relation that the claims of a crosswalk entail between two requirements, and why.
 *
 * <p>{@code unknown} means that the claims leave everything possible. A contradiction can arise under the strict reading, or where
 * requirements are declared disjoint; then the claims are some that cannot all be true, of which none can be left out. To the letter they contradict each other
 * within one stated rationale only: claims of different ones answer different questions. No set read in a closed world contradicts anything.
 *
 * <p>Each ground is one thing that follows on its own, by a derivation than which none is more trusted. Of equally trusted ways to a step the
 * one with the fewest mappings is taken, so that the ground is shortest where its claims are of one trust; a detour over better claims is kept
 * even if a weaker claim must follow, and what the members of a joint cover share is counted for each.
 */
public final class Entailment {
    /**
     * One thing that is entailed of the two, with its reasons.
     *
     * @param says what it leaves possible from left to right
     * @param claims the claims it follows from, in order; none where left and right are one requirement
     * @param absence the pair left out by a set read in a closed world, on which it rests too; empty unless the question closes one
     * @param trust the least trust of these claims, and of the set that leaves the pair out
     */
    public record Ground(RelationSet says, List<Claim> claims, Optional<Absence> absence, Trust trust) {
        /** Copies the claims. */
        public Ground {
            requireNonNull(says, "says");
            requireNonNull(absence, "absence");
            requireNonNull(trust, "trust");
            claims = List.copyOf(claims);
        }

        /** The same, from right to left. */
        Ground converse() {
            return new Ground(says.converse(), claims, absence, trust);
        }

        /** How much it rests on: the shorter of two equally trusted grounds is the better one. */
        int length() {
            return claims.size() + absence.map(a -> 1).orElse(0);
        }
    }

    private final RequirementId left;
    private final RequirementId right;
    private final RelationSet relation;
    private final List<Ground> grounds;
    private final List<Claim> asserted;
    private final List<Claim> claims;
    private final Trust trust;

    Entailment(RequirementId left, RequirementId right, List<Ground> all, List<Claim> asserted) {
        this.left = left;
        this.right = right;
        RelationSet possible = RelationSet.unknown();
        for (Ground ground : all) {
            possible = possible.and(ground.says());
        }
        this.relation = possible;
        this.grounds = needed(all, possible);
        this.asserted = List.copyOf(asserted);
        Set<Claim> used = new LinkedHashSet<>();
        grounds.forEach(g -> used.addAll(g.claims()));
        this.claims = List.copyOf(used);
        this.trust = grounds.stream()
                .map(Ground::trust)
                .min(Comparator.naturalOrder())
                .orElse(Trust.CERTAIN);
    }

    private Entailment(Entailment contradiction, List<Claim> asserted, List<Claim> conflict, Trust trust) {
        this.left = contradiction.left;
        this.right = contradiction.right;
        this.relation = contradiction.relation;
        this.grounds = contradiction.grounds;
        this.asserted = List.copyOf(asserted);
        this.claims = conflict;
        this.trust = trust;
    }

    /** This contradiction, reduced to the claims that make it one. */
    Entailment contradictedBy(List<Claim> conflict, Trust leastTrust) {
        return new Entailment(this, asserted, conflict, leastTrust);
    }

    /** This contradiction of one layer, with what the claims of every layer assert of the pair. */
    Entailment asserting(List<Claim> ofEveryLayer) {
        return new Entailment(this, ofEveryLayer, claims, trust);
    }

    /** Leaves out each ground without which the same follows, weakest trust first. */
    private static List<Ground> needed(List<Ground> all, RelationSet possible) {
        Set<Ground> kept = new LinkedHashSet<>(all);
        all.stream()
                .sorted(Comparator.comparing(Ground::trust).thenComparing(g -> -g.length()))
                .forEach(ground -> {
                    RelationSet without = RelationSet.unknown();
                    for (Ground other : kept) {
                        without = other.equals(ground) ? without : without.and(other.says());
                    }
                    if (without.equals(possible)) {
                        kept.remove(ground);
                    }
                });
        return List.copyOf(kept);
    }

    /** The requirement on the left. */
    public RequirementId left() {
        return left;
    }

    /** The requirement on the right. */
    public RequirementId right() {
        return right;
    }

    /** What is still possible from left to right. */
    public RelationSet relation() {
        return relation;
    }

    /** The grounds that are needed for it; none when nothing is known. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** The mapping claims that name both, in whatever direction and list, candidates included. */
    public List<Claim> asserted() {
        return asserted;
    }

    /**
     * The claims that it follows from, each once: those of the grounds; for a contradiction those alone that contradict each other,
     * wherever in the crosswalk they stand.
     */
    public List<Claim> claims() {
        return claims;
    }

    /** The pairs left out by sets that the question closes, on which it rests besides the claims, each once. */
    public List<Absence> absences() {
        return grounds.stream().flatMap(g -> g.absence().stream()).distinct().collect(Collectors.toUnmodifiableList());
    }

    /** The least trust of these claims and absences; certain when none is needed. */
    public Trust trust() {
        return trust;
    }

    /** Left, relation, right. */
    @Override
    public String toString() {
        return left + " " + relation + " " + right;
    }
}
