package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.inheritance.Spread.Gain;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** On what the state of one requirement rests: found when somebody asks, by asking again with less. */
final class Grounds {
    /** More than a reader compares. */
    private static final int MOST_SUPPORTS = 10;

    private final Evaluation evaluation;
    private final Requirement requirement;
    private final State state;
    private final int region;
    private final Optional<EvidenceKind> reserved;
    private final Lazy<Reach> reach;
    private final Lazy<List<Integer>> candidates;
    private final Lazy<Leaves.Subset> subset;
    private final Lazy<Supports> supports;

    Grounds(Evaluation evaluation, Requirement requirement, State state) {
        this.evaluation = evaluation;
        this.requirement = requirement;
        this.state = state;
        this.region = evaluation.region(requirement.id());
        this.reserved = evaluation.reservedKind(requirement);
        this.reach = Lazy.of(() -> new Reach(
                evaluation.routes(),
                evaluation.spread(),
                evaluation.judgement().asked(),
                region,
                state == State.SUFFICIENT));
        this.candidates = Lazy.of(this::candidates);
        this.subset = Lazy.of(() -> evaluation.leaves().subset(used(), l -> reach().uses(l)));
        this.supports = Lazy.of(
                () -> new Supports(candidates.get().size(), set -> holds(numbers(set), Set.of()), MOST_SUPPORTS));
    }

    private Reach reach() {
        return reach.get();
    }

    /** The leaves from which something came. */
    private List<Leaf> used() {
        return evaluation.given(reach().regions()).stream()
                .filter(reach()::uses)
                .toList();
    }

    /** The numbers of the evidence that counts, in order. */
    private List<Integer> candidates() {
        BitSet numbers = new BitSet();
        used().stream()
                .filter(l -> l.extent().meets(evaluation.judgement().asked()))
                .forEach(l -> numbers.or(l.evidence()));
        return numbers.stream().boxed().collect(Collectors.toUnmodifiableList());
    }

    private BitSet numbers(BitSet places) {
        BitSet numbers = new BitSet();
        places.stream().forEach(p -> numbers.set(candidates.get().get(p)));
        return numbers;
    }

    /** Whether the state, or a better one, is reached with some of the evidence and without some claims. */
    private boolean holds(BitSet evidence, Set<Claim> withdrawn) {
        List<Leaf> leaves = subset.get().of(evidence);
        Spread some = evaluation.spread(leaves, withdrawn, reach().regions());
        Extent all = some.inScope(region);
        if (reserved.isPresent()) {
            List<Leaf> own = leaves.stream()
                    .filter(l -> evaluation.isOfKind(l, reserved.get()))
                    .toList();
            all = evaluation.spread(own, withdrawn, reach().regions()).inScope(region);
        }
        return evaluation
                .judgement()
                .state(all, some.some(region).union(some.inScope(region)))
                .filter(s -> state.isAtMost(s))
                .isPresent();
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        candidates.get().forEach(all::set);
        return all;
    }

    private Evidence evidence(int number) {
        return evaluation.evidence().get(number);
    }

    /** The ids of everything that counts, in order. */
    List<String> evidence() {
        return candidates.get().stream().map(n -> evidence(n).id()).collect(Collectors.toUnmodifiableList());
    }

    List<Set<String>> supports() {
        return supports.get().found().stream()
                .map(this::numbers)
                .map(this::ids)
                .collect(Collectors.toUnmodifiableList());
    }

    private Set<String> ids(BitSet numbers) {
        return numbers.stream().mapToObj(n -> evidence(n).id()).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isTruncated() {
        return supports.get().isTruncated();
    }

    /** The ids of what every support holds. */
    Set<String> essential() {
        return ids(numbersOf(n -> {
            BitSet without = everything();
            without.clear(n);
            return !holds(without, Set.of());
        }));
    }

    private BitSet numbersOf(java.util.function.IntPredicate test) {
        BitSet found = new BitSet();
        firstSupport().stream().filter(test).forEach(found::set);
        return found;
    }

    private BitSet firstSupport() {
        return supports.get().found().stream().findFirst().map(this::numbers).orElseGet(this::everything);
    }

    /** The organizations about which there is evidence, and without all of it the state falls. */
    Set<String> essentialProviders() {
        Set<String> essential = new TreeSet<>();
        firstSupport().stream().forEach(n -> evidence(n).provider().ifPresent(essential::add));
        essential.removeIf(provider -> {
            BitSet without = everything();
            candidates.get().stream()
                    .filter(n -> evidence(n).provider().filter(provider::equals).isPresent())
                    .forEach(without::clear);
            return holds(without, Set.of());
        });
        return essential;
    }

    /** The ids of the mapping sets without any one of which the state falls. */
    Set<String> essentialSets() {
        Set<String> essential = new TreeSet<>();
        List<Claim> used = steps().stream().flatMap(s -> s.claim().stream()).toList();
        used.forEach(c -> c.set().map(MappingSet::id).ifPresent(essential::add));
        essential.removeIf(id -> holds(everything(), claimsOf(id)));
        return essential;
    }

    private Set<Claim> claimsOf(String set) {
        Set<Claim> claims = new LinkedHashSet<>();
        BitSet regions = reach().regions();
        regions.stream().forEach(v -> {
            evaluation.routes().up(v).forEach(w -> w.claim().ifPresent(claims::add));
            evaluation.routes().across(v).forEach(w -> w.claim().ifPresent(claims::add));
        });
        claims.removeIf(c -> c.set().map(MappingSet::id).filter(set::equals).isEmpty());
        return claims;
    }

    /** How the evidence of the first support came to the requirement. */
    List<Step> steps() {
        Spread some = evaluation.spread(subset.get().of(firstSupport()), Set.of(), reach().regions());
        boolean whole = some.inScope(region).meets(evaluation.judgement().asked());
        List<Step> steps = new ArrayList<>();
        for (Gain gain : some.gains(region, whole)) {
            steps.add(step(gain));
        }
        return List.copyOf(steps);
    }

    private Step step(Gain gain) {
        List<Vertex> from = Arrays.stream(gain.from())
                .mapToObj(v -> evaluation.routes().vertex(v))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        List<String> filed = gain.leaf().map(l -> List.copyOf(ids(used(l)))).orElse(List.of());
        boolean isProvided = evaluation.routes().vertex(gain.region()).isEmpty();
        return new Step(
                evaluation.routes().regionOf(gain.region()),
                gain.isWhole() && !isProvided,
                gain.rule(),
                from,
                filed,
                gain.claim());
    }

    private BitSet used(Leaf leaf) {
        BitSet used = (BitSet) leaf.evidence().clone();
        used.and(firstSupport());
        return used;
    }

    /** The hands through which what counts came: who collected it, otherwise who owns it, otherwise the evidence itself. */
    Set<String> roots() {
        Set<String> roots = new TreeSet<>();
        for (int n : candidates.get()) {
            Evidence one = evidence(n);
            roots.add(one.origin()
                    .collector()
                    .or(() -> one.origin().owner())
                    .or(one::provider)
                    .orElse(one.id()));
        }
        return roots;
    }

    /** What a reader should know of the evidence that counts. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        BitSet only = new BitSet();
        only.set(region);
        BitSet around = evaluation.routes().above(evaluation.routes().below(only));
        around.or(reach().regions());
        around.stream()
                .filter(evaluation.notes()::containsKey)
                .forEach(v -> notes.addAll(evaluation.notes().getOrDefault(v, List.of())));
        reserved.filter(kind -> state != State.SUFFICIENT)
                .ifPresent(kind -> notes.add(requirement.id() + " takes no other evidence than of kind " + kind
                        + ": what was collected for SOC 2 does not supply it by itself"));
        return notes;
    }
}
