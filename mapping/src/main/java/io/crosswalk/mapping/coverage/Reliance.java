package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says of the verdicts of one answer what they would be if mappings were withdrawn: those that are disputed, or one alone.
 *
 * <p>The withdrawals of an answer are derived together, on first demand.
 */
final class Reliance {
    private final BiFunction<Derivation, RequirementId, Verdict> verdictOf;
    private final StandardId target;
    private final Policy policy;
    private final Crosswalk crosswalk;
    private final Derivation derivation;
    private final Supplier<Map<Reading, Map<RequirementId, Verdict>>> undisputed;
    private final Supplier<Map<String, MappingSet>> usable;
    private final Supplier<Map<Claim, Derivation>> without;

    Reliance(
            CoverageQuery query,
            Crosswalk crosswalk,
            Derivation derivation,
            BiFunction<Derivation, RequirementId, Verdict> verdictOf,
            Supplier<List<Claim>> relied) {
        this.verdictOf = verdictOf;
        this.target = query.target();
        this.policy = query.policy();
        this.crosswalk = crosswalk;
        this.derivation = derivation;
        this.undisputed = Suppliers.memoize(this::withoutDisputed);
        this.usable = Suppliers.memoize(this::usableSets);
        this.without = Suppliers.memoize(() -> withoutEach(requireNonNull(relied.get())));
    }

    /** What follows from the mappings that are not disputed, by the reading of the dispute; only where there is one. */
    private Map<Reading, Map<RequirementId, Verdict>> withoutDisputed() {
        Map<Reading, Map<RequirementId, Verdict>> undisputedOnly = new LinkedHashMap<>();
        for (Reading reading : List.of(Reading.WEAK, Reading.STRICT)) {
            derivation.undisputed(reading).ifPresent(d -> undisputedOnly.put(reading, verdicts(d)));
        }
        return undisputedOnly;
    }

    /** What follows of the standard asked about. */
    private Map<RequirementId, Verdict> verdicts(Derivation changed) {
        Map<RequirementId, Verdict> verdicts = new LinkedHashMap<>();
        for (Requirement requirement : crosswalk.standard(target).requirements()) {
            verdicts.put(requirement.id(), verdictOf.apply(changed, requirement.id()));
        }
        return verdicts;
    }

    /** The reading under which every proof of the verdict uses a disputed mapping, the weaker if both; empty if none does. */
    Optional<Reading> contested(RequirementId id, Verdict verdict) {
        return requireNonNull(undisputed.get()).entrySet().stream()
                .filter(e -> e.getValue().get(id) != verdict)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The mappings that every proof of the verdict uses, in the order of the proofs given. */
    List<Claim> essential(RequirementId id, Verdict verdict, List<Proof> proofs) {
        return essential(id, verdict, proofs, claim -> true);
    }

    /** Of the essential mappings, those in whose place other loaded sets could have led to the verdict. */
    List<Claim> fragile(RequirementId id, Verdict verdict, List<Proof> proofs) {
        return essential(id, verdict, proofs, claim -> couldBeConfirmed(claim, proofs));
    }

    private List<Claim> essential(RequirementId id, Verdict verdict, List<Proof> proofs, Predicate<Claim> worthAsking) {
        return proofs.stream()
                .flatMap(p -> p.assertions().stream())
                .distinct()
                .filter(worthAsking)
                .filter(c -> !stands(id, verdict, c))
                .collect(Collectors.toUnmodifiableList());
    }

    private Map<Claim, Derivation> withoutEach(List<Claim> claims) {
        List<Derivation> changed = derivation.withoutEach(claims);
        Map<Claim, Derivation> byClaim = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            byClaim.put(claims.get(i), changed.get(i));
        }
        return byClaim;
    }

    private boolean stands(RequirementId id, Verdict verdict, Claim withdrawn) {
        Derivation changed = requireNonNull(requireNonNull(without.get()).get(withdrawn));
        return verdictOf.apply(changed, id) == verdict;
    }

    /**
     * Whether sets other than the claim's, of which the proofs do not use all, lead from what the proofs start at to the target, by no
     * longer a way than the proofs'.
     */
    private boolean couldBeConfirmed(Claim claim, List<Proof> proofs) {
        Set<String> used = proofs.stream()
                .flatMap(p -> p.assertions().stream())
                .flatMap(c -> c.set().stream())
                .map(MappingSet::id)
                .collect(Collectors.toSet());
        List<MappingSet> others = requireNonNull(usable.get()).values().stream()
                .filter(s -> claim.set().map(own -> !own.id().equals(s.id())).orElse(true))
                .collect(Collectors.toList());
        List<MappingSet> unused =
                others.stream().filter(s -> !used.contains(s.id())).collect(Collectors.toList());
        int longest = proofs.stream().mapToInt(p -> p.assertions().size()).max().orElse(0);
        Set<StandardId> reached = proofs.stream()
                .flatMap(p -> p.statements().keySet().stream())
                .map(RequirementId::standard)
                .collect(Collectors.toSet());
        Set<StandardId> reachedAnew = Set.of();
        for (int steps = 0; steps < longest; steps++) {
            Set<StandardId> next = new HashSet<>(step(reachedAnew, others));
            next.addAll(step(reached, unused));
            reachedAnew = next;
            reached = step(reached, others);
            if (reachedAnew.contains(target)) {
                return true;
            }
        }
        return false;
    }

    private static Set<StandardId> step(Collection<StandardId> from, List<MappingSet> sets) {
        Set<StandardId> reached = new HashSet<>();
        for (MappingSet set : sets) {
            if (from.contains(set.source())) {
                reached.add(set.target());
            }
            if (from.contains(set.target())) {
                reached.add(set.source());
            }
        }
        return reached;
    }

    /** The sets of which some mapping may be used and can support a conclusion. */
    private Map<String, MappingSet> usableSets() {
        Map<String, MappingSet> sets = new LinkedHashMap<>();
        for (Claim claim : crosswalk.network().claims()) {
            if (crosswalk.network().isGuarantee(claim) && crosswalk.network().lets(policy, claim)) {
                claim.set().ifPresent(s -> sets.put(s.id(), s));
            }
        }
        return sets;
    }
}
