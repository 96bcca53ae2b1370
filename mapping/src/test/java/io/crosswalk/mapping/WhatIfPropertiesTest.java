package io.crosswalk.mapping;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.whatif.Impact;
import io.crosswalk.mapping.whatif.Impact.VerdictChange;
import io.crosswalk.mapping.whatif.Impacts;
import io.crosswalk.mapping.whatif.Scenario;
import io.crosswalk.mapping.whatif.Scenarios;
import io.crosswalk.mapping.whatif.WhatIf;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a scenario would change is what building everything anew changes. */
class WhatIfPropertiesTest {
    @Provide
    Arbitrary<RandomNetwork> networks() {
        return Arbitraries.randomValue(RandomNetwork::of);
    }

    /** A question with findings, standards that are satisfied, scopes, a choice of sets and a floor, any of which may be missing. */
    private static CoverageQuery question(RandomNetwork network, Random random) {
        List<StandardId> ids = network.standards.stream().map(Standard::id).collect(Collectors.toList());
        CoverageQuery query = CoverageQuery.of(ids.get(ids.size() - 1));
        query = random.nextInt(4) > 0 ? query.from(Assessment.of(network.stated)) : query;
        query = random.nextInt(3) == 0 ? query.from(ids.get(random.nextInt(ids.size()))) : query;
        for (Standard standard : network.standards) {
            Scope.Builder scope = Scope.builder(standard);
            for (Requirement requirement : standard.requirements()) {
                if (random.nextInt(6) == 0) {
                    scope.exclude(requirement.local(), "not ours");
                }
            }
            query = random.nextInt(3) == 0 ? query.within(scope.build()) : query;
        }
        Set<String> chosen = network.sets.stream()
                .map(MappingSet::id)
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());
        if (!chosen.isEmpty() && random.nextInt(4) == 0) {
            query = query.using(chosen);
        }
        return random.nextInt(4) == 0 ? query.atLeast(new Trust(0.6)) : query;
    }

    private static Coverage answer(CoverageQuery query, Crosswalk crosswalk) {
        try {
            return query.ask(crosswalk);
        } catch (IllegalArgumentException emptyQuestion) {
            Assume.that(false);
            throw emptyQuestion;
        }
    }

    private static Map<RequirementId, Verdict> verdicts(Coverage answer) {
        Map<RequirementId, Verdict> verdicts = new LinkedHashMap<>();
        answer.findings().forEach(f -> verdicts.put(f.requirement().id(), f.verdict()));
        return verdicts;
    }

    private static Impacts impacts(CoverageQuery query, Crosswalk crosswalk, List<Scenario> scenarios) {
        return WhatIf.of(query).in(scenarios).ask(crosswalk).value();
    }

    @Property(tries = 4_000)
    void everyImpactIsThatOfBuildingAnew(@ForAll("networks") RandomNetwork network, @ForAll Random random) {
        CoverageQuery query = question(network, random);
        Crosswalk crosswalk = network.crosswalk();
        Map<RequirementId, Verdict> before = verdicts(answer(query, crosswalk));
        List<RandomScenario> scenarios = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            scenarios.add(new RandomScenario(random, network, query, "scenario " + n));
        }
        List<Impact> impacts = impacts(
                        query,
                        crosswalk,
                        scenarios.stream().map(s -> s.scenario).collect(Collectors.toList()))
                .impacts();
        for (int n = 0; n < scenarios.size(); n++) {
            Map<RequirementId, Verdict> anew = scenarios.get(n).anew();
            List<VerdictChange> expected = new ArrayList<>();
            before.forEach((id, verdict) -> {
                Verdict after = requireNonNull(anew.get(id));
                if (after != verdict) {
                    expected.add(new VerdictChange(id, verdict, after));
                }
            });
            Impact impact = impacts.get(n);
            assertThat(impact.changes())
                    .as("%s of %s in %s", scenarios.get(n), query, network)
                    .isEqualTo(expected);
            assertThat(impact.before()).isEqualTo(Totals.of(before.values()));
            assertThat(impact.after()).isEqualTo(Totals.of(anew.values()));
            expected.forEach(c -> Statistics.label("after").collect(c.after()));
            Statistics.label("changes").collect(expected.size() > 2 ? "more" : String.valueOf(expected.size()));
        }
        Statistics.label("changes").coverage(c -> c.check("more").percentage(p -> p > 1));
        Statistics.label("after").coverage(c -> {
            for (Verdict verdict : Verdict.values()) {
                c.check(verdict).count(n -> n > 30);
            }
        });
    }

    /** What is certainly satisfied (lo) and what may be (hi), from 0 to 2; a conflict is no bound. */
    private static int lo(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> 2;
            case PARTIAL, PARTIAL_NOT_FULL -> 1;
            default -> 0;
        };
    }

    private static int hi(Verdict verdict) {
        return switch (verdict) {
            case GAP -> 0;
            case NOT_FULL, PARTIAL_NOT_FULL -> 1;
            default -> 2;
        };
    }

    @Property(tries = 2_000)
    void whatIsDroppedProvesNothingMore(@ForAll("networks") RandomNetwork network, @ForAll Random random) {
        network.stated.values().removeIf(s -> s == Satisfaction.NOT_APPLICABLE);
        CoverageQuery query = question(network, random);
        Crosswalk crosswalk = network.crosswalk();
        answer(query, crosswalk);
        List<Scenario> scenarios = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            Scenario fewer = Scenario.asIs().named("scenario " + n);
            for (Claim claim : crosswalk.network().claims()) {
                boolean dropped = claim.kind() == Claim.Kind.ASSERTED && random.nextInt(3) == 0;
                fewer = dropped ? fewer.withoutMapping(claim) : fewer;
            }
            for (RequirementId id : network.regions()) {
                fewer = random.nextInt(5) == 0 ? fewer.unstating(id) : fewer;
            }
            scenarios.add(fewer);
        }
        for (Impact impact : impacts(query, crosswalk, scenarios).impacts()) {
            for (VerdictChange change : impact.changes()) {
                assertThat(change.after()).isNotIn(Verdict.EXCLUDED, Verdict.CONFLICT);
                if (change.before() != Verdict.CONFLICT) {
                    assertThat(lo(change.after()))
                            .as("%s in %s", change, network)
                            .isLessThanOrEqualTo(lo(change.before()));
                    assertThat(hi(change.after()))
                            .as("%s in %s", change, network)
                            .isGreaterThanOrEqualTo(hi(change.before()));
                }
            }
        }
    }

    @Property(tries = 1_000)
    void noOrderAndNoOtherScenarioMatters(@ForAll("networks") RandomNetwork network, @ForAll Random random) {
        CoverageQuery query = question(network, random);
        Crosswalk crosswalk = network.crosswalk();
        answer(query, crosswalk);
        List<Scenario> scenarios = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            scenarios.add(new RandomScenario(random, network, query, "scenario " + n).scenario);
        }
        List<Impact> together = impacts(query, crosswalk, scenarios).impacts();
        List<Scenario> shuffled = new ArrayList<>(scenarios);
        Collections.shuffle(shuffled, random);
        assertThat(impacts(query, crosswalk, shuffled).impacts()).containsExactlyInAnyOrderElementsOf(together);
        for (int n = 0; n < scenarios.size(); n++) {
            assertThat(impacts(query, crosswalk, List.of(scenarios.get(n))).impacts())
                    .containsExactly(together.get(n));
        }
    }

    @Property(tries = 1_000)
    void noMappingSetOrStatementThatIsNotListedFailsAlone(
            @ForAll("networks") RandomNetwork network, @ForAll Random random) {
        CoverageQuery query = question(network, random);
        Crosswalk crosswalk = network.crosswalk();
        Coverage answer = answer(query, crosswalk);
        Set<Scenario> listed = new LinkedHashSet<>(Scenarios.withoutEachMapping(answer));
        listed.addAll(Scenarios.withoutEachSet(answer));
        listed.addAll(Scenarios.withoutEachStatement(answer, crosswalk));
        List<Scenario> others = new ArrayList<>();
        crosswalk.network().claims().stream()
                .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                .forEach(c -> others.add(Scenario.asIs().withoutMapping(c)));
        network.sets.forEach(s -> others.add(Scenario.asIs().withoutSet(s.id())));
        network.regions().forEach(id -> others.add(Scenario.asIs().unstating(id)));
        Impacts all = impacts(query, crosswalk, others);
        for (Impact impact : all.impacts()) {
            if (!listed.contains(impact.scenario())) {
                assertThat(impact.changes()).as("%s in %s", impact, network).isEmpty();
            }
        }
        assertThat(all.ranked())
                .hasSameElementsAs(all.impacts())
                .isSortedAccordingTo((a, b) ->
                        Integer.compare(b.changes().size(), a.changes().size()));
    }
}
