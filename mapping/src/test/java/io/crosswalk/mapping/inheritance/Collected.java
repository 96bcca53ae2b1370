package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.TestNetwork;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small network with evidence, in the notation of the oracle cases: days are numbered from 0, which is 1 January 2026. */
final class Collected {
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    final TestNetwork network;
    final List<Evidence> evidence = new ArrayList<>();
    private final List<ControlOperation> operations = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private UnaryOperator<MappingSet> sets = set -> set;
    private Demand demand = type2(0, 180);

    Collected(TestNetwork network) {
        this.network = network;
    }

    static Collected on(TestNetwork network) {
        return new Collected(network);
    }

    /** The days [from, to). */
    static Period days(int from, int to) {
        return new Period(START.plusDays(from), START.plusDays(to - 1L));
    }

    static Demand type2(int from, int to) {
        return Demand.builder(Demand.Type.TYPE_2, START.plusDays(from))
                .window(days(from, to))
                .build();
    }

    RequirementId id(String name) {
        return network.id(name);
    }

    Collected demand(Demand asked) {
        demand = asked;
        return this;
    }

    Collected sets(UnaryOperator<MappingSet> change) {
        sets = change;
        return this;
    }

    /** Evidence of design and operation that counts for its own days. */
    Evidence.Builder shown(String id, int from, int to) {
        return Evidence.builder(id, EvidenceKind.OTHER, START.plusDays(to - 1L))
                .shows(List.of(AssuranceKind.DESIGN, AssuranceKind.IMPLEMENTED, AssuranceKind.OPERATION))
                .period(days(from, to));
    }

    Collected file(String evidence, String requirement, int from, int to) {
        return add(shown(evidence, from, to).file(id(requirement), Sufficiency.SUFFICIENT));
    }

    Collected add(Evidence.Builder more) {
        evidence.add(more.build());
        return this;
    }

    Collected every(Frequency frequency, String control) {
        operations.add(
                ControlOperation.builder(id(control)).frequency(frequency).build());
        return this;
    }

    Collected operated(ControlOperation operation) {
        operations.add(operation);
        return this;
    }

    Collected dividing(Responsibility responsibility) {
        responsibilities.add(responsibility);
        return this;
    }

    Crosswalk crosswalk() {
        return Crosswalk.of(
                        network.standards(), network.sets().stream().map(sets).collect(Collectors.toList()))
                .orThrow();
    }

    InheritanceQuery query(String name) {
        return InheritanceQuery.of(id(name).standard())
                .evidence(evidence)
                .operations(operations)
                .responsibilities(responsibilities)
                .demand(demand);
    }

    Inheritance answer(String name) {
        InheritanceQuery query = query(name);
        return query.ask(crosswalk());
    }

    Inherited of(String name) {
        return answer(name).finding(name);
    }
}
