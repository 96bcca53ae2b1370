package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Proof.Rule;
import io.crosswalk.mapping.graph.Claim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The four facts of every region, and how each is traced back to what was stated; each is spread on first demand. */
final class Facts {
    /** That a fact holds of a region, or of the part of it that is in scope. */
    private record Goal(Fact fact, int vertex, boolean inScope) {}

    /** A last step and what it needs. */
    private record Step(Fact fact, int vertex, Rule rule, List<Claim> claims, List<Goal> from) {}

    /** Proofs that were built already: premises are shared. */
    static final class Known {
        private final Map<Goal, Proof> proofs = new HashMap<>();
    }

    private final Network network;
    private final Map<Integer, Satisfaction> stated;
    private final Map<Fact, Supplier<Propagation>> whole;
    private final Map<Fact, Supplier<InScope>> inScope;

    Facts(
            Network network,
            Map<Integer, Satisfaction> stated,
            Map<Fact, Supplier<Propagation>> whole,
            Map<Fact, Supplier<InScope>> inScope) {
        this.network = network;
        this.stated = stated;
        this.whole = whole;
        this.inScope = inScope;
    }

    /** These facts with those of one kind replaced. */
    Facts with(Fact fact, Propagation instead, Optional<InScope> part) {
        Map<Fact, Supplier<Propagation>> others = new EnumMap<>(whole);
        others.put(fact, Suppliers.ofInstance(instead));
        Map<Fact, Supplier<InScope>> parts = new EnumMap<>(inScope);
        part.ifPresent(p -> parts.put(fact, Suppliers.ofInstance(p)));
        return new Facts(network, stated, others, parts);
    }

    /** The fact of which a weak one is the consequence: ALL of SOME, NONE of NOT_ALL. */
    static Fact stronger(Fact weak) {
        return weak == Fact.SOME ? Fact.ALL : Fact.NONE;
    }

    static boolean isStrong(Fact fact) {
        return fact == Fact.ALL || fact == Fact.NONE;
    }

    /** What holds of whole regions. */
    Propagation whole(Fact fact) {
        return requireNonNull(requireNonNull(whole.get(fact)).get());
    }

    private Optional<InScope> part(Fact fact) {
        return Optional.ofNullable(inScope.get(fact)).map(Supplier::get);
    }

    boolean holds(Fact fact, int vertex) {
        return part(fact).map(p -> p.holds(vertex)).orElseGet(() -> whole(fact).holds(vertex));
    }

    double trust(Fact fact, int vertex) {
        return part(fact).map(p -> p.trust(vertex)).orElseGet(() -> whole(fact).trust(vertex));
    }

    Proof proof(Fact fact, int vertex, Known known) {
        return prove(last(new Goal(fact, vertex, true)), known);
    }

    /** The proof whose last step follows a claim from a premise. */
    Proof by(Rule rule, Fact fact, int vertex, Claim claim, Fact premise, int from, Known known) {
        return prove(new Step(fact, vertex, rule, List.of(claim), List.of(new Goal(premise, from, false))), known);
    }

    /** The proof whose last step weakens a strong fact. */
    Proof weakened(Fact fact, int vertex, Known known) {
        return prove(
                new Step(fact, vertex, Rule.WEAKENED, List.of(), List.of(new Goal(stronger(fact), vertex, true))),
                known);
    }

    /**
     * The proof whose last step joins the parts of a requirement that are in scope, otherwise all of its parts; empty if some lack the
     * fact.
     */
    Optional<Proof> joined(Fact fact, int cover, Known known) {
        int target = network.coverTarget(cover);
        List<Integer> inScopeMembers = part(fact).orElseThrow().members(cover);
        if (!inScopeMembers.isEmpty() && inScopeMembers.stream().allMatch(m -> holds(fact, m))) {
            return Optional.of(prove(joining(fact, target, cover, inScopeMembers, true), known));
        }
        List<Integer> members =
                Arrays.stream(network.coverMembers(cover)).boxed().collect(Collectors.toList());
        return members.stream().allMatch(whole(fact)::holds)
                ? Optional.of(prove(joining(fact, target, cover, members, false), known))
                : Optional.empty();
    }

    // proofs may be as long as the network is deep, hence a stack of our own
    private Proof prove(Step goal, Known known) {
        Deque<Goal> open = new ArrayDeque<>(goal.from);
        while (!open.isEmpty()) {
            Goal next = open.peek();
            Step step = last(next);
            List<Goal> missing = new ArrayList<>(step.from);
            missing.removeIf(known.proofs::containsKey);
            if (missing.isEmpty()) {
                open.pop();
                known.proofs.computeIfAbsent(next, n -> build(step, known));
            } else {
                missing.forEach(open::push);
            }
        }
        return build(goal, known);
    }

    private Step last(Goal goal) {
        Fact fact = goal.fact;
        int vertex = goal.vertex;
        int part = goal.inScope ? part(fact).map(p -> p.cover(vertex)).orElse(-1) : -1;
        if (part >= 0) {
            return joining(fact, vertex, part, part(fact).orElseThrow().members(part), true);
        }
        Propagation by = whole(fact);
        Rule rule = by.rule(vertex);
        int premise = by.premise(vertex);
        List<Claim> claims = by.claim(vertex) < 0 ? List.of() : List.of(network.claim(by.claim(vertex)));
        return switch (rule) {
            case STATED, SUPPOSED -> new Step(fact, vertex, rule, claims, List.of());
            case CONTAINED, CONTAINS -> new Step(fact, vertex, rule, claims, List.of(new Goal(fact, premise, false)));
            case WEAKENED, OVERLAPS ->
                new Step(fact, vertex, rule, claims, List.of(new Goal(stronger(fact), premise, false)));
            case JOINTLY_CONTAINED -> {
                List<Integer> members = new ArrayList<>();
                for (int member : network.coverMembers(premise)) {
                    members.add(member);
                }
                yield joining(fact, vertex, premise, members, false);
            }
        };
    }

    private Step joining(Fact fact, int vertex, int cover, List<Integer> members, boolean parts) {
        List<Claim> claims = new ArrayList<>();
        List<Goal> from = new ArrayList<>();
        for (int member : members) {
            network.hierarchyClaim(cover, member).ifPresent(claims::add);
            from.add(new Goal(fact, member, parts));
        }
        return new Step(fact, vertex, Rule.JOINTLY_CONTAINED, claims, from);
    }

    private Proof build(Step step, Known known) {
        List<Proof> premises = new ArrayList<>();
        step.from.forEach(g -> premises.add(requireNonNull(known.proofs.get(g))));
        Optional<Satisfaction> status =
                step.rule == Rule.STATED ? Optional.ofNullable(stated.get(step.vertex)) : Optional.empty();
        Trust least = premises.stream()
                .map(Proof::trust)
                .min(Comparator.naturalOrder())
                .orElse(Trust.CERTAIN);
        for (Claim used : step.claims) {
            least = network.trust(used).compareTo(least) < 0 ? network.trust(used) : least;
        }
        return new Proof(network.vertex(step.vertex), step.fact, step.rule, step.claims, premises, status, least);
    }
}
