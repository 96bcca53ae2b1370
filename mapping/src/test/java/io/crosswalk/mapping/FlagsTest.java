package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contested and fragile verdicts: by hand, and against brute force over random networks. */
class FlagsTest {
    private static List<String> shortly(List<Claim> claims) {
        return claims.stream().map(TestNetwork::shortly).collect(Collectors.toList());
    }

    @Test
    void aVerdictThatRestsOnADeniedClaimIsContestedAndStands() {
        Finding finding =
                network().superset("S", "T").disjoint("S", "T").full("S").findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.COVERED);
        assertThat(finding.contested()).contains(Reading.WEAK);
        assertThat(finding.explain()).contains("contested: every proof uses a mapping that others deny (weak reading)");
    }

    @Test
    void aProofWithoutADeniedClaimTakesTheContestAway() {
        Finding finding = network()
                .superset("S", "T")
                .disjoint("S", "T")
                .superset("S2", "T")
                .full("S", "S2")
                .findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.COVERED);
        assertThat(finding.contested()).isEmpty();
    }

    @Test
    void aContradictionToTheLetterIsNamedStrict() {
        Finding finding = network().superset("S", "T").equal("S", "T").full("S").findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.COVERED);
        assertThat(finding.contested()).contains(Reading.STRICT);
    }

    @Test
    void claimsOfDifferentOrUnstatedRationaleDoNotContradictToTheLetter() {
        TestNetwork network = network().superset("S", "T").full("S");
        MappingSet semantic = network.sets().get(0);
        Mapping equal = network().equal("S", "T").sets().get(0).mappings().get(0);
        MappingSet.Builder other = MappingSet.builder("other", semantic.source(), semantic.target())
                .version("1")
                .add(equal);
        assertThat(network.findingOf("T", List.of(semantic, other.build())).contested())
                .isEmpty();
        assertThat(network.findingOf(
                                "T",
                                List.of(
                                        semantic,
                                        other.rationale(Rationale.FUNCTIONAL).build()))
                        .contested())
                .isEmpty();
        assertThat(network.findingOf(
                                "T",
                                List.of(
                                        semantic,
                                        other.rationale(Rationale.SEMANTIC).build()))
                        .contested())
                .contains(Reading.STRICT);
    }

    @Test
    void aSecondReasonForAContradictionIsFoundToo() {
        Finding finding = network()
                .disjoint("S", "T")
                .superset("S", "A")
                .superset("A", "T")
                .superset("S", "B")
                .superset("B", "T")
                .full("S")
                .findingOf("T");
        assertThat(finding.contested()).contains(Reading.WEAK);
    }

    @Test
    void theOnlySetThereIsMakesNothingFragile() {
        Finding finding = network().superset("S", "T").full("S").findingOf("T");
        assertThat(shortly(finding.essential())).containsExactly("S superset-of T");
        assertThat(finding.fragile()).isEmpty();
    }

    @Test
    void aLongerChainOfSetsCouldNotBeExpectedToConfirm() {
        Finding finding = network()
                .superset("S", "T")
                .superset("S", "H")
                .intersects("H", "T")
                .full("S")
                .findingOf("T");
        assertThat(finding.essential()).hasSize(1);
        assertThat(finding.fragile()).isEmpty();
    }

    @Test
    void aVerdictThatADirectSetDoesNotConfirmIsFragile() {
        Finding finding = network()
                .superset("S", "H")
                .superset("H", "T")
                .intersects("S", "T2")
                .full("S")
                .findingOf("T");
        assertThat(shortly(finding.fragile())).containsExactly("H superset-of T", "S superset-of H");
        assertThat(finding.explain()).contains("fragile: without ");
    }

    @Test
    void whatIsProvedTwiceIsNotFragile() {
        Finding finding = network()
                .superset("S", "H")
                .superset("H", "T")
                .superset("S", "T")
                .full("S")
                .findingOf("T");
        assertThat(finding.essential()).isEmpty();
        assertThat(finding.fragile()).isEmpty();
    }

    @Test
    void whatIsNotProvedHasNoFlags() {
        Finding finding = network()
                .intersects("S", "H")
                .intersects("H", "T")
                .disjoint("S", "H")
                .full("S")
                .findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.contested()).isEmpty();
        assertThat(finding.essential()).isEmpty();
    }

    @Test
    void nothingIsContradictoryUnderTheCandidateReading() {
        TestNetwork network = network().superset("S", "T").full("S");
        assertThatThrownBy(() -> network.crosswalk()
                        .network()
                        .derive(Premises.of(network.assessment()))
                        .undisputed(Reading.CANDIDATE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** One mapping of a random network: the set and the place. */
    record Row(int set, int place) {}

    static List<Row> rows(RandomNetwork sample) {
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < sample.sets.size(); s++) {
            for (int m = 0; m < sample.sets.get(s).mappings().size(); m++) {
                rows.add(new Row(s, m));
            }
        }
        return rows;
    }

    static List<MappingSet> only(RandomNetwork sample, Predicate<Row> kept) {
        List<MappingSet> sets = new ArrayList<>();
        for (int s = 0; s < sample.sets.size(); s++) {
            MappingSet whole = sample.sets.get(s);
            MappingSet.Builder part = MappingSet.builder(whole.id(), whole.source(), whole.target())
                    .version(whole.version())
                    .rationale(Rationale.FUNCTIONAL);
            whole.confidence().ifPresent(part::confidence);
            for (int m = 0; m < whole.mappings().size(); m++) {
                if (kept.test(new Row(s, m))) {
                    part.add(whole.mappings().get(m));
                }
            }
            sets.add(part.build());
        }
        return sets;
    }

    private static Map<RequirementId, Satisfaction> given(RandomNetwork sample) {
        Map<RequirementId, Satisfaction> given = new LinkedHashMap<>(sample.stated);
        given.values().removeIf(s -> s == Satisfaction.NOT_APPLICABLE);
        return given;
    }

    interface Check {
        void on(RandomNetwork sample, CoverageQuery query, Coverage answer);
    }

    static void onRandom(int wanted, Check check, Without... not) {
        Random random = new Random(20_240_731 + wanted);
        for (int drawn = 0; drawn < wanted; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random, not);
            Map<RequirementId, Satisfaction> given = given(sample);
            if (given.isEmpty()) {
                continue;
            }
            for (Standard standard : sample.standards) {
                if (!standard.assessable().isEmpty()) {
                    CoverageQuery query = CoverageQuery.of(standard.id()).from(Assessment.of(given));
                    check.on(sample, query, query.ask(sample.crosswalk()));
                }
            }
        }
    }

    static Verdict verdict(RandomNetwork sample, CoverageQuery query, Predicate<Row> kept, RequirementId id) {
        Crosswalk part = Crosswalk.of(sample.standards, only(sample, kept)).orThrow();
        return query.ask(part).finding(id.local()).verdict();
    }

    @Test
    void essentialIsWhatChangesTheVerdictWhenItIsTakenAway() {
        int[] found = {0, 0};
        onRandom(1_500, (sample, query, answer) -> {
            List<Row> rows = rows(sample);
            for (Requirement requirement : answer.standard().requirements()) {
                Finding finding = answer.finding(requirement.local());
                Set<String> expected = new TreeSet<>();
                for (Row row : rows) {
                    if (verdict(sample, query, r -> !r.equals(row), requirement.id()) != finding.verdict()) {
                        expected.add("m" + row.set + "#" + (row.place + 1));
                    }
                }
                assertThat(places(finding.essential()))
                        .as("%s in %s", finding, sample)
                        .isEqualTo(expected);
                assertThat(finding.essential()).containsAll(finding.fragile());
                found[0] += expected.size();
                found[1] += finding.fragile().size();
                for (Claim claim : finding.essential()) {
                    assertThat(finding.fragile().contains(claim))
                            .as("%s of %s in %s", claim, finding, sample)
                            .isEqualTo(couldBeConfirmed(sample, finding, claim));
                }
            }
        });
        assertThat(found[0]).as("essential mappings").isGreaterThan(500);
        assertThat(found[1]).as("of fragile verdicts").isGreaterThan(20);
    }

    private static Set<String> places(List<Claim> claims) {
        return claims.stream()
                .map(c -> c.set().orElseThrow().id() + "#" + c.ordinal())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Walks every chain of sets, one step at a time. */
    private static boolean couldBeConfirmed(RandomNetwork sample, Finding finding, Claim claim) {
        int longest = finding.proofs().stream()
                .mapToInt(p -> p.assertions().size())
                .max()
                .orElseThrow();
        Set<String> used = finding.proofs().stream()
                .flatMap(p -> p.assertions().stream())
                .map(c -> c.set().orElseThrow().id())
                .collect(Collectors.toSet());
        List<MappingSet> others = sample.sets.stream()
                .filter(s -> !s.id().equals(claim.set().orElseThrow().id()))
                .filter(s -> s.mappings().stream().anyMatch(m -> m.relationship() != Relationship.RELATED))
                .collect(Collectors.toList());
        return finding.proofs().stream()
                .flatMap(p -> p.statements().keySet().stream())
                .anyMatch(start -> leads(
                        others,
                        used,
                        start.standard(),
                        finding.requirement().id().standard(),
                        longest,
                        false));
    }

    private static boolean leads(
            List<MappingSet> sets, Set<String> used, StandardId from, StandardId to, int steps, boolean anew) {
        if (anew && from.equals(to)) {
            return true;
        }
        for (MappingSet set : steps == 0 ? List.<MappingSet>of() : sets) {
            boolean fresh = anew || !used.contains(set.id());
            if (set.source().equals(from) && leads(sets, used, set.target(), to, steps - 1, fresh)
                    || set.target().equals(from) && leads(sets, used, set.source(), to, steps - 1, fresh)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theMappingsOfAFragileVerdictStandInOneLine() {
        Finding finding = network()
                .superset("S", "H")
                .superset("H", "T")
                .intersects("S", "T2")
                .full("S")
                .findingOf("T");
        assertThat(finding.fragile()).hasSize(2);
        assertThat(finding.explain().lines().filter(l -> l.contains("fragile")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(", or without ").endsWith(" nothing else confirms it"));
    }
}
