package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The question which evidence that was already collected carries over to the requirements of a standard, for a demand.
 *
 * <p>An immutable value; start from {@link #of}, say which {@link #evidence} there is and what is {@linkplain #demand demanded}, and {@link #ask} a
 * crosswalk. What is given adds up. Without a scope the whole standard applies; without a policy every claim may be used; the rules of
 * evidence are the {@linkplain EvidenceRules#defaults defaults}.
 */
public final class InheritanceQuery {
    /** What is given; changed before anybody else sees it only. */
    private static final class Parts {
        private List<Evidence> evidence = List.of();
        private List<ControlOperation> operations = List.of();
        private List<Responsibility> responsibilities = List.of();
        private Optional<Demand> demand = Optional.empty();
        private Map<StandardId, Scope> scopes = Map.of();
        private Policy policy = Policy.DEFAULT;
        private EvidenceRules rules = EvidenceRules.defaults();
        private Set<String> withdrawn = Set.of();
    }

    private final StandardId target;
    private final Parts parts;

    private InheritanceQuery(StandardId target, Parts parts) {
        this.target = target;
        this.parts = parts;
    }

    /** Which evidence carries over to this standard? */
    public static InheritanceQuery of(StandardId target) {
        return new InheritanceQuery(requireNonNull(target, "target"), new Parts());
    }

    private InheritanceQuery with(Consumer<Parts> change) {
        Parts next = new Parts();
        next.evidence = parts.evidence;
        next.operations = parts.operations;
        next.responsibilities = parts.responsibilities;
        next.demand = parts.demand;
        next.scopes = parts.scopes;
        next.policy = parts.policy;
        next.rules = parts.rules;
        next.withdrawn = parts.withdrawn;
        change.accept(next);
        return new InheritanceQuery(target, next);
    }

    private static <T> List<T> and(List<T> some, Collection<? extends T> more) {
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }

    /** Given this evidence, besides what is given. */
    public InheritanceQuery evidence(Collection<Evidence> more) {
        return with(p -> p.evidence = and(p.evidence, more));
    }

    /** Given how these controls are operated, besides what is given; a later statement of the same control wins. */
    public InheritanceQuery operations(Collection<ControlOperation> more) {
        return with(p -> p.operations = and(p.operations, more));
    }

    /** Given these divisions of responsibility, besides what is given. */
    public InheritanceQuery responsibilities(Collection<Responsibility> more) {
        return with(p -> p.responsibilities = and(p.responsibilities, more));
    }

    /** For this demand, in place of an earlier one. */
    public InheritanceQuery demand(Demand asked) {
        return with(p -> p.demand = Optional.of(asked));
    }

    /** Within a scope of the target, or of a standard on which evidence is filed; replaces an earlier scope of the same standard. */
    public InheritanceQuery within(Scope scope) {
        return with(p -> {
            Map<StandardId, Scope> more = new LinkedHashMap<>(p.scopes);
            more.put(scope.standard(), scope);
            p.scopes = more;
        });
    }

    /** Using only the claims that a policy lets through. */
    public InheritanceQuery under(Policy claims) {
        return with(p -> p.policy = requireNonNull(claims, "policy"));
    }

    /** By these rules of evidence. */
    public InheritanceQuery by(EvidenceRules rules) {
        return with(p -> p.rules = requireNonNull(rules, "rules"));
    }

    /**
     * As if some evidence were gone.
     *
     * @throws UnknownNameException naming an id that is not given
     */
    public InheritanceQuery withoutEvidence(Collection<String> ids) {
        requireKnown("evidence", parts.evidence.stream().map(Evidence::id).toList(), ids);
        return with(p -> p.evidence =
                p.evidence.stream().filter(e -> !ids.contains(e.id())).toList());
    }

    /** As if some mapping sets were withdrawn; one that the crosswalk does not have is refused when it is asked. */
    public InheritanceQuery withoutSets(Collection<String> ids) {
        return with(p -> {
            Set<String> more = new LinkedHashSet<>(p.withdrawn);
            more.addAll(ids);
            p.withdrawn = more;
        });
    }

    /**
     * As if an organization that we depend on had left: without the evidence about it, and without what it provides.
     *
     * @throws UnknownNameException if no evidence is about it and it provides nothing
     */
    public InheritanceQuery withoutProvider(String provider) {
        List<String> known = new ArrayList<>();
        parts.evidence.forEach(e -> e.provider().ifPresent(known::add));
        parts.responsibilities.forEach(r -> known.add(r.provider()));
        requireKnown("provider", known, List.of(provider));
        Set<String> theirs = new LinkedHashSet<>();
        parts.responsibilities.stream()
                .filter(r -> r.provider().equals(provider))
                .flatMap(r -> r.provided().stream())
                .forEach(provided -> theirs.addAll(provided.evidence()));
        return with(p -> {
            p.evidence = p.evidence.stream()
                    .filter(e -> !e.provider().filter(provider::equals).isPresent() && !theirs.contains(e.id()))
                    .toList();
            p.responsibilities = p.responsibilities.stream()
                    .filter(r -> !r.provider().equals(provider))
                    .toList();
        });
    }

    private static void requireKnown(String what, Collection<String> known, Collection<String> named) {
        named.stream().filter(n -> !known.contains(n)).findFirst().ifPresent(n -> {
            throw new UnknownNameException("no " + what + " \"" + n + "\" is given");
        });
    }

    /**
     * The answer that a crosswalk gives.
     *
     * @throws IllegalArgumentException if nothing is demanded, nothing is in scope, two different pieces of evidence have one id, or the
     *     question names a standard, requirement or mapping set that the crosswalk does not have
     */
    public Inheritance ask(Crosswalk crosswalk) {
        return new Evaluation(this, crosswalk).answer();
    }

    /** The standard that is asked about. */
    public StandardId target() {
        return target;
    }

    /** The evidence that is given, in the order given. */
    public List<Evidence> evidence() {
        return parts.evidence;
    }

    /** How controls are operated, in the order given. */
    public List<ControlOperation> operations() {
        return parts.operations;
    }

    /** The divisions of responsibility, in the order given. */
    public List<Responsibility> responsibilities() {
        return parts.responsibilities;
    }

    /** What is demanded; empty if that was not said. */
    public Optional<Demand> demand() {
        return parts.demand;
    }

    /** The scope of a standard; empty if the whole of it applies. */
    public Optional<Scope> scope(StandardId standard) {
        return Optional.ofNullable(parts.scopes.get(standard));
    }

    /** Every scope that is given, in the order given. */
    public Collection<Scope> scopes() {
        return List.copyOf(parts.scopes.values());
    }

    /** Which claims may be used. */
    public Policy policy() {
        return parts.policy;
    }

    /** The rules of evidence. */
    public EvidenceRules rules() {
        return parts.rules;
    }

    /** The mapping sets that are taken as withdrawn, in the order given. */
    public Set<String> withdrawnSets() {
        return Collections.unmodifiableSet(parts.withdrawn);
    }

    /** The question, as a sentence. */
    @Override
    public String toString() {
        return "Which of " + parts.evidence.size() + " pieces of evidence carry over to " + target
                + parts.demand.map(d -> " for " + d).orElse("") + "?";
    }
}
