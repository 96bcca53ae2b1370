package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.entailment.Relating.Chain;
import io.crosswalk.mapping.entailment.Relating.Denial;
import io.crosswalk.mapping.entailment.Relating.Letter;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds every smallest set of mappings that contradict each other: what one claim denies, and each way in which it follows nevertheless.
 *
 * <p>Ways are enumerated by Reiter's hitting-set tree: find one, make it smallest, withdraw each of its mappings in turn, find another.
 */
final class Disputes {
    /** How many withdrawals are followed for one denied claim; the worst case is exponential. */
    static final int MOST_REASONS = 500;

    private final Network network;
    private final BitSet enabled;
    private final Letter letter;

    private Disputes(Network network, BitSet enabledClaims, Letter letter) {
        this.network = network;
        this.enabled = enabledClaims;
        this.letter = letter;
    }

    /**
     * The mappings that some smallest contradiction needs: of all claims, of whatever rationale, and to the letter of those of one stated
     * rationale; under the strict reading of every set, under the weak of the sets that are read strictly.
     */
    static Set<Claim> under(Reading reading, Network network, BitSet enabledClaims) {
        Letter letter = Letter.under(reading);
        Set<Claim> disputed = new HashSet<>(new Disputes(network, enabledClaims, Letter.NONE).claims());
        for (Rationale rationale : Rationale.values()) {
            BitSet layer = Layers.stating(Optional.of(rationale), network, enabledClaims);
            disputed.addAll(new Disputes(network, layer, letter).claims());
        }
        return disputed;
    }

    private static BitSet without(Set<Claim> withdrawn, Network network, BitSet claims) {
        BitSet rest = (BitSet) claims.clone();
        withdrawn.forEach(c -> rest.clear(network.index(c)));
        return rest;
    }

    private Set<Claim> claims() {
        Relating all = new Relating(network, enabled, letter);
        List<Set<Claim>> conflicts = new ArrayList<>();
        for (Denial denial : all.denied()) {
            if (all.isWithin(denial.source(), denial.target())) {
                add(all, denial.because(), given -> given.within(denial.source(), denial.target()), conflicts);
            }
        }
        for (Claim claim : all.separations()) {
            add(all, claim, given -> given.overlap(claim.source(), claim.target()), conflicts);
        }
        return union(smallest(conflicts));
    }

    private void add(
            Relating all, Claim denying, Function<Relating, Optional<Chain>> denied, List<Set<Claim>> conflicts) {
        if (denied.apply(all).isEmpty()) {
            return;
        }
        for (Set<Claim> reason : reasons(denied)) {
            Set<Claim> conflict = new LinkedHashSet<>(reason);
            conflict.addAll(asserted(List.of(denying)));
            conflicts.add(conflict);
        }
    }

    private Set<Set<Claim>> reasons(Function<Relating, Optional<Chain>> denied) {
        Set<Set<Claim>> reasons = new LinkedHashSet<>();
        Set<Set<Claim>> seen = new HashSet<>(Set.of(Set.of()));
        Deque<Set<Claim>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() <= MOST_REASONS) {
            Set<Claim> withdrawn = open.poll();
            BitSet rest = without(withdrawn, network, enabled);
            Optional<Set<Claim>> reason = reasons.stream()
                    .filter(r -> Collections.disjoint(r, withdrawn))
                    .findFirst()
                    .or(() -> mappings(denied, rest).map(r -> smallest(denied, r)));
            reason.ifPresent(reasons::add);
            for (Claim next : reason.orElse(Set.of())) {
                Set<Claim> more = new HashSet<>(withdrawn);
                more.add(next);
                if (seen.add(more)) {
                    open.add(more);
                }
            }
        }
        return reasons;
    }

    private Set<Claim> smallest(Function<Relating, Optional<Chain>> denied, Set<Claim> reason) {
        Set<Claim> left = reason;
        for (Claim candidate : reason) {
            if (left.contains(candidate)) {
                Set<Claim> others = new LinkedHashSet<>(left);
                others.remove(candidate);
                left = mappings(denied, network.choice().structureAnd(others)).orElse(left);
            }
        }
        return left;
    }

    private Optional<Set<Claim>> mappings(Function<Relating, Optional<Chain>> denied, BitSet claims) {
        return denied.apply(new Relating(network, claims, letter)).map(chain -> asserted(chain.claims()));
    }

    private static Set<Claim> asserted(Collection<Claim> claims) {
        return claims.stream()
                .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that contain no other: where a reason contradicts itself, the denied claim is not needed. */
    private static List<Set<Claim>> smallest(List<Set<Claim>> conflicts) {
        List<Set<Claim>> smallest = new ArrayList<>();
        conflicts.stream().sorted(Comparator.comparingInt(Set::size)).forEach(c -> {
            if (smallest.stream().noneMatch(c::containsAll)) {
                smallest.add(c);
            }
        });
        return smallest;
    }

    private static Set<Claim> union(List<Set<Claim>> conflicts) {
        return conflicts.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
