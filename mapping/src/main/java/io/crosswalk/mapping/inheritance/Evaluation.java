package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Window;
import io.crosswalk.evidence.Windows;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.mapping.inheritance.Spread.Conditions;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One asking of one query: files the evidence, lets it travel, and names the state of every requirement. */
final class Evaluation {
    private final InheritanceQuery query;
    private final Crosswalk crosswalk;
    private final Standard target;
    private final Demand demand;
    private final List<Evidence> evidence;
    private final Map<String, Scope.Exclusion> excluded = new LinkedHashMap<>();
    private final BitSet excludedRegions = new BitSet();
    private final Routes routes;
    private final Grid grid;
    private final Judgement judgement;
    private final Leaves leaves;
    private final Map<Integer, List<String>> notes;
    private final List<Leaf> given;
    private final Map<Integer, List<Leaf>> givenAt;
    private final Spread spread;
    private final Map<EvidenceKind, Spread> reserved = new HashMap<>();
    private final Map<Set<Unusable>, Spread> forgiving = new HashMap<>();
    private final Lazy<Spread> excused;
    private final Lazy<Obstacles> obstacles;

    Evaluation(InheritanceQuery query, Crosswalk crosswalk) {
        this.query = query;
        this.crosswalk = crosswalk;
        this.target = crosswalk.standard(query.target());
        this.demand = query.demand().orElseThrow(() -> new IllegalArgumentException("say what is demanded"));
        query.scopes().forEach(scope -> crosswalk.standard(scope.standard()));
        this.evidence = numbered(query.evidence());
        this.routes = new Routes(crosswalk.network(), policy(), this::isUsable, s -> validity(s, demand.zone()));
        exclude();
        this.grid =
                new Grid(demand.scope(), evidence.stream().map(Evidence::scope).collect(Collectors.toSet()));
        this.judgement = new Judgement(demand, grid);
        this.leaves = new Leaves(grid, demand, query.rules(), operations());
        Sources sources = new Sources(query, crosswalk, routes);
        for (int n = 0; n < evidence.size(); n++) {
            sources.file(n, evidence.get(n), leaves);
        }
        this.given = leaves.all();
        this.givenAt = given.stream().collect(Collectors.groupingBy(Leaf::region));
        this.notes = leaves.notes();
        sources.unmet().forEach((region, texts) -> texts.forEach(t -> Leaves.note(notes, region, t)));
        this.spread = spread(given);
        this.excused = Lazy.of(this::excused);
        this.obstacles = Lazy.of(() -> new Obstacles(routes, leaves, crosswalk, policy()));
    }

    private static List<Evidence> numbered(List<Evidence> given) {
        Map<String, Evidence> byId = new TreeMap<>();
        for (Evidence next : given) {
            Evidence earlier = byId.putIfAbsent(next.id(), next);
            if (earlier != null && !earlier.equals(next)) {
                throw new IllegalArgumentException("two different pieces of evidence have the id " + next.id());
            }
        }
        return List.copyOf(byId.values());
    }

    private Policy policy() {
        Policy policy = query.policy();
        if (query.withdrawnSets().isEmpty()) {
            return policy;
        }
        Set<String> left =
                crosswalk.mappingSets().stream().map(MappingSet::id).collect(Collectors.toCollection(TreeSet::new));
        query.withdrawnSets().stream()
                .filter(id -> !left.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new UnknownNameException("no mapping set \"" + id + "\"; there are " + left);
                });
        left.removeIf(id -> !policy.uses(id) || query.withdrawnSets().contains(id));
        Set<String> closed = new TreeSet<>(policy.closed());
        closed.removeAll(query.withdrawnSets());
        return new Policy(Optional.of(left), policy.atLeast(), policy.rationale(), closed);
    }

    /** Another edition of the target is left through the sets between editions only. */
    private boolean isUsable(Claim claim) {
        return claim.set()
                .map(set -> isOtherEdition(set.source()) == isOtherEdition(set.target())
                        || set.source().slug().equals(set.target().slug()))
                .orElse(true);
    }

    private boolean isOtherEdition(StandardId standard) {
        return standard.slug().equals(target.id().slug()) && !standard.equals(target.id());
    }

    static Windows validity(MappingSet set, ZoneId zone) {
        if (set.validFrom().isEmpty() && set.validUntil().isEmpty()) {
            return Windows.always();
        }
        Instant from = set.validFrom().map(d -> Window.from(d, zone).start()).orElse(Instant.MIN);
        Instant end = set.validUntil()
                .map(d -> Window.from(d.plusDays(1), zone).start())
                .orElse(Instant.MAX);
        return Windows.between(from, end);
    }

    private Map<RequirementId, ControlOperation> operations() {
        Map<RequirementId, ControlOperation> byControl = new HashMap<>();
        query.operations().forEach(o -> byControl.put(o.control(), o));
        return byControl;
    }

    /** Excludes what the scope leaves out, and every heading under which nothing assessable is left. */
    private void exclude() {
        query.scope(target.id()).ifPresent(scope -> {
            for (Requirement requirement : target.requirements()) {
                if (requirement.isAssessable() || scope.exclusions().containsKey(requirement.local())) {
                    scope.exclusionOf(requirement).ifPresent(e -> excluded.put(requirement.local(), e));
                }
            }
            for (Requirement heading : target.requirements()) {
                List<Requirement> below = target.subtree(heading).stream()
                        .filter(Requirement::isAssessable)
                        .collect(Collectors.toList());
                if (!below.isEmpty() && below.stream().allMatch(r -> excluded.containsKey(r.local()))) {
                    excluded.putIfAbsent(
                            heading.local(), excluded.get(below.get(0).local()));
                }
            }
        });
        if (target.assessable().stream().allMatch(r -> excluded.containsKey(r.local()))) {
            throw new IllegalArgumentException("nothing of " + target.id() + " is in scope");
        }
        excluded.keySet()
                .forEach(local -> excludedRegions.set(region(target.id().requirement(local))));
    }

    int region(RequirementId id) {
        return routes.index(Vertex.of(id));
    }

    private Spread spread(List<Leaf> some) {
        return new Spread(routes, grid.nothing(), some, Conditions.excluding(excludedRegions));
    }

    private Spread excused() {
        List<Leaf> untested = leaves.untested();
        if (untested.isEmpty()) {
            return spread;
        }
        List<Leaf> both = new ArrayList<>(given);
        both.addAll(untested);
        return spread(both);
    }

    private Spread forgiving(Set<Unusable> forgiven) {
        return forgiving.computeIfAbsent(forgiven, f -> spread(leaves.forgiving(f)));
    }

    /** The one kind of evidence that suffices for a requirement, if the rules reserve it. */
    Optional<EvidenceKind> reservedKind(Requirement requirement) {
        Optional<Requirement> at = Optional.of(requirement);
        while (at.isPresent()) {
            Optional<EvidenceKind> kind = query.rules().reserved(at.get().id());
            if (kind.isPresent()) {
                return kind;
            }
            at = at.get().parent().map(target::requirement);
        }
        return Optional.empty();
    }

    private Extent all(Requirement requirement, int region) {
        Optional<EvidenceKind> kind = reservedKind(requirement);
        return kind.map(k -> reserved.computeIfAbsent(
                        k,
                        only -> spread(
                                given.stream().filter(l -> isOfKind(l, only)).toList())))
                .orElse(spread)
                .inScope(region);
    }

    boolean isOfKind(Leaf leaf, EvidenceKind kind) {
        return leaf.evidence().stream().allMatch(n -> evidence.get(n).kind() == kind);
    }

    Inheritance answer() {
        List<Inherited> findings = new ArrayList<>();
        for (Requirement requirement : target.requirements()) {
            Scope.Exclusion out = excluded.get(requirement.local());
            findings.add(out == null ? finding(requirement) : Inherited.excluded(requirement, out));
        }
        return new Inheritance(query, demand, target, findings, new Outlook(demand, evidence, given));
    }

    private Inherited finding(Requirement requirement) {
        int region = region(requirement.id());
        Extent all = all(requirement, region);
        Extent some = spread.some(region).union(spread.inScope(region));
        Optional<State> state = judgement.state(all, some);
        if (state.isEmpty()) {
            return nothingShown(requirement, region);
        }
        // where all of its content is shown for a part of what is demanded, that part is what counts: what shows less
        // hides no day
        Extent counted = all.meets(judgement.asked()) ? all : some;
        Missing missing = judgement.missing(all, counted, excused.get().inScope(region));
        Optional<LocalDate> until = judgement.validUntil(counted);
        return Inherited.shown(requirement, state.get(), missing, until, new Grounds(this, requirement, state.get()));
    }

    private Inherited nothingShown(Requirement requirement, int region) {
        Optional<Unusable> unusable = unusable(region);
        if (unusable.isPresent()) {
            return Inherited.unusable(requirement, unusable.get(), judgement.missing(unusable.get()), List.of());
        }
        Obstacles known = obstacles.get();
        return known.denial(region)
                .map(claim -> Inherited.unusable(
                        requirement,
                        Unusable.DISJOINT,
                        judgement.missing(Unusable.DISJOINT),
                        List.of(claim.toString())))
                .orElseGet(() -> Inherited.unknown(requirement, known.doubt(requirement.id(), region, spread)));
    }

    private Optional<Unusable> unusable(int region) {
        Set<Unusable> every = EnumSet.of(Unusable.KIND, Unusable.SCOPE, Unusable.ROLE, Unusable.TIME);
        if (!isShown(forgiving(every), region)) {
            return Optional.empty();
        }
        return Optional.of(every.stream()
                .filter(one -> isShown(forgiving(EnumSet.of(one)), region))
                .findFirst()
                .orElse(Unusable.SEVERAL));
    }

    private boolean isShown(Spread instead, int region) {
        return judgement.state(instead.inScope(region), instead.some(region)).isPresent();
    }

    Routes routes() {
        return routes;
    }

    Spread spread() {
        return spread;
    }

    Spread spread(List<Leaf> some, Set<Claim> withdrawn, BitSet within) {
        return new Spread(
                routes,
                grid.nothing(),
                some,
                Conditions.excluding(excludedRegions).withdrawing(withdrawn).within(within));
    }

    Judgement judgement() {
        return judgement;
    }

    Leaves leaves() {
        return leaves;
    }

    /** What a reader should know of what is filed at each region. */
    Map<Integer, List<String>> notes() {
        return notes;
    }

    /** What all of the evidence shows at some regions, by region. */
    List<Leaf> given(BitSet regions) {
        return regions.stream()
                .mapToObj(r -> givenAt.getOrDefault(r, List.of()))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableList());
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
