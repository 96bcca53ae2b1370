package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.evidence.Windows;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each piece of evidence shows of the requirements it is filed for, before anything travels. */
final class Leaves {
    /** One evidence, filed for one region. */
    record Filing(int region, boolean isWhole, int number, Evidence evidence, EvidenceRule rule, Counted counted) {
        Extent extent(Grid grid, Demand demand, Set<Unusable> forgiven) {
            boolean isOtherRole = demand.role()
                    .filter(r ->
                            !evidence.roles().isEmpty() && !evidence.roles().contains(r))
                    .isPresent();
            if (isOtherRole && !forgiven.contains(Unusable.ROLE)) {
                return grid.nothing();
            }
            Map<AssuranceKind, Windows> times = new EnumMap<>(AssuranceKind.class);
            times.putAll(counted.times());
            if (forgiven.contains(Unusable.TIME)) {
                rule.kinds(evidence).forEach(k -> times.put(k, Windows.always()));
            }
            if (forgiven.contains(Unusable.KIND)) {
                Windows union = times.values().stream().reduce(Windows.none(), Windows::union);
                Windows ever = times.isEmpty() ? evidence.time() : union;
                demand.needs().keySet().forEach(k -> times.put(k, ever));
            }
            return grid.extent(
                    times, forgiven.contains(Unusable.SCOPE) ? EvidenceScope.everything() : evidence.scope());
        }
    }

    /** What records of one control have in common that are counted together. */
    private record Group(int region, boolean isWhole, Set<AssuranceKind> kinds, EvidenceScope scope) {}

    private final Grid grid;
    private final Demand demand;
    private final EvidenceRules rules;
    private final Map<RequirementId, ControlOperation> operations;
    private final List<Filing> filings = new ArrayList<>();
    private final Map<Group, Occurrences> groups = new LinkedHashMap<>();
    private final Map<Integer, List<Group>> groupsAt = new HashMap<>();
    private final Map<Integer, List<String>> notes = new LinkedHashMap<>();

    Leaves(Grid grid, Demand demand, EvidenceRules rules, Map<RequirementId, ControlOperation> operations) {
        this.grid = grid;
        this.demand = demand;
        this.rules = rules;
        this.operations = operations;
    }

    /** Files numbered evidence for a requirement, with how far it reaches, at a region: that of the requirement, or what is provided of it. */
    void file(int number, Evidence evidence, RequirementId requirement, int region, Sufficiency reach) {
        EvidenceRule rule = rules.rule(evidence.kind(), demand.type());
        Optional<ControlOperation> operation = Optional.ofNullable(operations.get(requirement));
        Counted counted = Counted.of(new Counted.Case(evidence, rule, operation, demand));
        boolean whole = reach == Sufficiency.SUFFICIENT && !rule.isAtBestContributory();
        counted.note().ifPresent(n -> note(region, n));
        Optional.ofNullable(evidence.notes().get(requirement))
                .ifPresent(n -> note(region, evidence.id() + " for " + requirement + ": " + n));
        boolean isByPeriod = rule.counting() == Counting.EACH_DUE || rule.counting() == Counting.LATEST_DUE;
        boolean isKnown = operation
                .filter(o -> o.interval().isPresent()
                        || o.frequency().filter(Frequency::isPeriodic).isPresent())
                .isPresent();
        if (isByPeriod && !isKnown) {
            note(
                    region,
                    "how often " + requirement + " is performed is not known, so that " + evidence.id()
                            + " counts for its own days alone");
        }
        if (isKnown && rule.counting() == Counting.EACH_DUE && isForRole(evidence)) {
            Group group = new Group(region, whole, rule.kinds(evidence), evidence.scope());
            if (!groups.containsKey(group)) {
                groups.put(group, new Occurrences(operation.orElseThrow(), demand));
                groupsAt.computeIfAbsent(region, r -> new ArrayList<>()).add(group);
            }
            requireNonNull(groups.get(group)).add(number, evidence);
            counted = new Counted(Map.of(), Windows.none(), Optional.empty());
        }
        filings.add(new Filing(region, whole, number, evidence, rule, counted));
    }

    private boolean isForRole(Evidence evidence) {
        return demand.role()
                .filter(r -> !evidence.roles().isEmpty() && !evidence.roles().contains(r))
                .isEmpty();
    }

    private void note(int region, String text) {
        note(notes, region, text);
    }

    /** Adds a note on a region, once. */
    static void note(Map<Integer, List<String>> notes, int region, String text) {
        List<String> known = notes.computeIfAbsent(region, r -> new ArrayList<>());
        if (!known.contains(text)) {
            known.add(text);
        }
    }

    /** Every filing, in the order given. */
    List<Filing> filings() {
        return filings;
    }

    /** What all of the evidence shows. */
    List<Leaf> all() {
        List<Leaf> leaves = single(f -> f.extent(grid, demand, Set.of()));
        groups.forEach((group, records) -> leaves.add(leaf(group, records, records.evidence())));
        leaves.removeIf(l -> l.extent().isEmpty());
        return leaves;
    }

    /** What the evidence would show if it were of the right kind, place, role or time. */
    List<Leaf> forgiving(Set<Unusable> forgiven) {
        List<Leaf> leaves = single(f -> f.extent(grid, demand, forgiven));
        groups.forEach((group, records) -> {
            Map<AssuranceKind, Windows> times = new EnumMap<>(AssuranceKind.class);
            Windows shown = forgiven.contains(Unusable.TIME) ? Windows.always() : records.shown(records.evidence());
            (forgiven.contains(Unusable.KIND) ? demand.needs().keySet() : group.kinds)
                    .forEach(k -> times.put(k, shown));
            EvidenceScope scope = forgiven.contains(Unusable.SCOPE) ? EvidenceScope.everything() : group.scope;
            leaves.add(new Leaf(group.region, group.isWhole, grid.extent(times, scope), records.evidence()));
        });
        leaves.removeIf(l -> l.extent().isEmpty());
        return leaves;
    }

    private List<Leaf> single(Function<Filing, Extent> extent) {
        return filings.stream()
                .map(f -> Leaf.of(f.region, f.isWhole, extent.apply(f), f.number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Leaf leaf(Group group, Occurrences records, BitSet some) {
        Map<AssuranceKind, Windows> times = new EnumMap<>(AssuranceKind.class);
        Windows shown = records.shown(some);
        group.kinds.forEach(k -> times.put(k, shown));
        return new Leaf(group.region, group.isWhole, grid.extent(times, group.scope), records.evidence());
    }

    /** Some leaves that count, as a function of the evidence: those of single evidence as they are, others counted anew. */
    Subset subset(List<Leaf> used, Predicate<Leaf> uses) {
        List<Leaf> single =
                used.stream().filter(l -> l.evidence().cardinality() == 1).collect(Collectors.toList());
        BitSet regions = new BitSet();
        used.forEach(l -> regions.set(l.region()));
        Map<Group, Occurrences> counted = new LinkedHashMap<>();
        regions.stream()
                .mapToObj(r -> groupsAt.getOrDefault(r, List.of()))
                .flatMap(List::stream)
                .filter(g -> uses.test(new Leaf(g.region, g.isWhole, grid.nothing(), new BitSet())))
                .forEach(g -> counted.put(g, requireNonNull(groups.get(g))));
        return some -> {
            List<Leaf> leaves = single.stream()
                    .filter(l -> some.intersects(l.evidence()))
                    .collect(Collectors.toCollection(ArrayList::new));
            counted.forEach((group, records) -> leaves.add(leaf(group, records, some)));
            return leaves;
        };
    }

    /** The leaves of some of the evidence. */
    interface Subset {
        List<Leaf> of(BitSet evidence);
    }

    /** Where and when operation is excused because nothing occurred that could be tested. */
    List<Leaf> untested() {
        List<Leaf> leaves = new ArrayList<>();
        for (Filing filing : filings) {
            Windows untested = filing.counted.untested();
            if (!untested.isEmpty()) {
                Extent extent = grid.extent(Map.of(AssuranceKind.OPERATION, untested), filing.evidence.scope());
                leaves.add(Leaf.of(filing.region, filing.isWhole, extent, filing.number));
            }
        }
        groups.forEach((group, records) -> {
            Windows untested = records.untested();
            if (!untested.isEmpty()) {
                Extent extent = grid.extent(Map.of(AssuranceKind.OPERATION, untested), group.scope);
                leaves.add(new Leaf(group.region, group.isWhole, extent, records.evidence()));
            }
        });
        return leaves;
    }

    /** What a reader should know of what is filed at each region; occurrences that are missing among it. */
    Map<Integer, List<String>> notes() {
        groups.forEach((group, records) -> records.note().ifPresent(n -> note(group.region, n)));
        return notes;
    }
}
