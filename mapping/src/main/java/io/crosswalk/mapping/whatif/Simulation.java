package io.crosswalk.mapping.whatif;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.whatif.Impact.VerdictChange;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One asking of some scenarios: links all additions, states the premises of each scenario, and compares what follows. */
final class Simulation {
    private final Coverage base;
    private final Crosswalk crosswalk;
    private final Map<Scenario, Plan> plans = new LinkedHashMap<>();
    private final Map<String, MappingSet> sets = new LinkedHashMap<>();
    private final Additions additions;
    private final Crosswalk linked;
    private final Policy policy;
    private final Premises asIs;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Simulation(Coverage base, Crosswalk crosswalk, Collection<Scenario> scenarios) {
        this.base = base;
        this.crosswalk = crosswalk;
        crosswalk.mappingSets().forEach(s -> sets.put(s.id(), s));
        scenarios.forEach(s -> plans.put(s, s.plan(new Plan(base.query()))));
        plans.forEach(this::requireThere);
        this.additions = new Additions(crosswalk, plans.values());
        this.linked = additions.linked().value();
        this.policy = additions.usedBy(base.query());
        this.asIs = base.query().under(policy).premises(linked);
        for (Claim claim : linked.network().claims()) {
            claim.set()
                    .ifPresent(s -> claims.computeIfAbsent(s.id(), k -> new ArrayList<>())
                            .add(claim));
        }
    }

    private void requireThere(Scenario scenario, Plan plan) {
        StandardId target = base.query().target();
        if (plan.droppedStandards.contains(target)) {
            throw new IllegalArgumentException(in(scenario) + "drops " + target + ", which is asked about");
        }
        plan.droppedStandards.forEach(crosswalk::standard);
        for (String id : plan.droppedSets) {
            if (!sets.containsKey(id)) {
                throw new UnknownNameException(
                        "no mapping set \"" + id + "\"; there are " + String.join(", ", sets.keySet()));
            }
        }
    }

    private static String in(Scenario scenario) {
        return "scenario \"" + scenario + "\" ";
    }

    Loaded<Impacts> run() {
        List<Premises> premises = new ArrayList<>();
        plans.forEach((scenario, plan) -> premises.add(premises(scenario, plan)));
        List<Derivation> known = linked.network().deriveAll(premises);
        List<Impact> impacts = new ArrayList<>();
        for (Scenario scenario : plans.keySet()) {
            impacts.add(impact(scenario, premises.get(impacts.size()), known.get(impacts.size())));
        }
        return Loaded.of(new Impacts(base, impacts), diagnostics, Tally.NONE).after(additions.linked());
    }

    private Premises premises(Scenario scenario, Plan plan) {
        Set<StandardId> standards = standards(plan);
        for (StandardId standard : plan.spokenOf()) {
            linked.standard(standard);
            if (!standards.contains(standard)) {
                throw new UnknownNameException(
                        in(scenario) + "states something of " + standard + ", which it leaves out");
            }
        }
        plan.unstatedStandards.forEach(linked::standard);
        plan.unstated().forEach(id -> linked.standard(id.standard()).requirement(id.local()));
        noteUnusable(scenario, plan, standards);
        Premises given = plan.isRestated() ? plan.restated().under(policy).premises(linked) : asIs;
        return new Premises(plan.stated(given.stated()), given.excluded(), policy, withdrawn(plan, standards));
    }

    /** The standards that are there in a scenario. */
    private Set<StandardId> standards(Plan plan) {
        Set<StandardId> standards = new HashSet<>();
        crosswalk.standards().forEach(s -> standards.add(s.id()));
        standards.removeAll(plan.droppedStandards);
        plan.addedStandards.forEach(s -> standards.add(s.id()));
        return standards;
    }

    /** Refuses added sets of standards that only other scenarios have; those of standards that none has were refused when linking. */
    private void noteUnusable(Scenario scenario, Plan plan, Set<StandardId> standards) {
        for (MappingSet set : plan.addedSets) {
            Stream.of(set.source(), set.target())
                    .filter(id -> !standards.contains(id)
                            && linked.names().resolve(id.toString()).found().isPresent())
                    .findFirst()
                    .ifPresent(id -> diagnostics.add(Diagnostic.error(
                                    "unknown-standard",
                                    in(scenario) + "has mapping set " + set.reference() + ", which needs " + id
                                            + ", which it leaves out")
                            .then(Action.REFUSED)));
        }
    }

    /** The claims that are not there in a scenario; of a standard that is not there nothing else is used, as nothing is stated of it. */
    private Set<Claim> withdrawn(Plan plan, Set<StandardId> standards) {
        Set<String> there = new HashSet<>();
        for (MappingSet set : sets.values()) {
            boolean dropped = plan.droppedSets.contains(set.id())
                    || plan.droppedStandards.contains(set.source())
                    || plan.droppedStandards.contains(set.target());
            if (!dropped) {
                there.add(set.id());
            }
        }
        for (MappingSet set : plan.addedSets) {
            if (standards.contains(set.source()) && standards.contains(set.target())) {
                there.add(additions.idOf(set));
            }
        }
        Set<Claim> withdrawn = new HashSet<>(plan.droppedMappings);
        claims.forEach((id, ofSet) -> withdrawn.addAll(there.contains(id) ? List.of() : ofSet));
        return withdrawn;
    }

    private Impact impact(Scenario scenario, Premises premises, Derivation known) {
        List<Verdict> before = new ArrayList<>();
        List<Verdict> after = new ArrayList<>();
        List<VerdictChange> changes = new ArrayList<>();
        for (Finding finding : base.findings()) {
            RequirementId id = finding.requirement().id();
            Verdict then =
                    premises.excluded().contains(id) ? Verdict.EXCLUDED : Verdict.of(fact -> known.holds(fact, id));
            before.add(finding.verdict());
            after.add(then);
            if (then != finding.verdict()) {
                changes.add(new VerdictChange(id, finding.verdict(), then));
            }
        }
        return new Impact(scenario, changes, Totals.of(before), Totals.of(after));
    }
}
