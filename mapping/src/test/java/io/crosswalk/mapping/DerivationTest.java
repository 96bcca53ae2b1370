package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.UnknownNameException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final List<Double> LEVELS = List.of(0.3, 0.6, 0.9, 1.0);
    private static final Vertex NOTHING = Vertex.of(RequirementId.parse("none:1/none"));

    /** On any network, consistent or not: what follows, how far it is trusted and by which last steps, against the bare rules. */
    @Test
    void whatFollowsIsWhatTheRulesGive() {
        Random random = new Random(3);
        int supports = 0;
        for (int drawn = 0; drawn < 3_000; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random);
            Derivation derivation = sample.crosswalk().network().derive(Premises.of(Assessment.of(sample.stated)));
            Map<Double, Closure> byLevel = new TreeMap<>(Comparator.reverseOrder());
            LEVELS.forEach(level -> byLevel.put(level, new Closure(sample, level, Fact.ALL, NOTHING)));
            for (RequirementId region : sample.regions()) {
                for (Fact fact : Fact.values()) {
                    assertThat(derivation.trust(fact, region).map(Trust::value).orElse(0.0))
                            .as("%s %s in %s", region, fact, sample)
                            .isEqualTo(trust(byLevel, fact, region));
                    Vertex vertex = Vertex.of(region);
                    List<Proof> ways = derivation.supports(fact, region);
                    if (derivation.holds(fact, region)) {
                        assertThat(ways)
                                .as("%s %s in %s", region, fact, sample)
                                .hasSize(new Closure(sample, 0, fact, vertex).waysTo(fact, region));
                        assertThat(ways.get(0).trust())
                                .isEqualTo(derivation.trust(fact, region).orElseThrow());
                        supports += ways.size();
                    } else {
                        assertThat(ways).isEmpty();
                    }
                }
            }
        }
        assertThat(supports).isGreaterThan(5_000);
    }

    /** The highest level whose claims suffice; 0 if none does. */
    private static double trust(Map<Double, Closure> byLevel, Fact fact, RequirementId region) {
        return byLevel.entrySet().stream()
                .filter(level -> level.getValue().holds(fact, Vertex.of(region)))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    @Test
    void aWayThatBestLeadsThroughTheRequirementItselfIsGivenByTheNextBest() {
        TestNetwork network = network()
                .trusted(90)
                .subset("T", "S1")
                .equal("A", "T")
                .trusted(30)
                .subset("A", "S2")
                .full("S1", "S2");
        Finding finding = network.findingOf("T");
        assertThat(finding.supports()).extracting(Proof::trust).containsExactly(new Trust(0.9), new Trust(0.3));
        assertThat(finding.because())
                .extracting(TestNetwork::shortly)
                .containsExactly("T subset-of S1", "A equal T", "A subset-of S2");
    }

    @Test
    void aWayThatLeadsOnlyThroughTheRequirementItselfIsNone() {
        Finding finding = network().subset("T", "S").equal("A", "T").full("S").findingOf("T");
        assertThat(finding.supports()).hasSize(1);
        Finding listed =
                network().subset("T", "S").superset("T1+T2", "T1").full("T2").findingOf("T1");
        assertThat(listed.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void equallyTrustedSupportsStandInTheOrderOfTheirCounterparts() {
        TestNetwork network = network()
                .and("S1", "S2", "S3")
                .superset("S3", "T")
                .subset("T", "S1")
                .subset("T", "S2")
                .full("S1", "S2", "S3");
        assertThat(network.findingOf("T").supports())
                .extracting(p -> p.premises().get(0).region())
                .containsExactly(Vertex.of(network.id("S1")), Vertex.of(network.id("S2")), Vertex.of(network.id("S3")));
    }

    @Test
    void anExcludedChildSaysNothingOfItsGroup() {
        TestNetwork group = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2", "T.3")
                .superset("S", "T.3")
                .excluding("T.3")
                .full("T.1", "T.2");
        assertThat(group.none("S").verdictOf("T")).isEqualTo(Verdict.COVERED);
        TestNetwork alone = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .superset("S", "T.2")
                .excluding("T.2")
                .full("S");
        assertThat(alone.verdictOf("T")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatHoldsOfThePartInScopeDoesNotSpreadToTheExcludedPart() {
        TestNetwork leak = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .excluding("T.2")
                .full("T.1")
                .equal("T.2", "H")
                .subset("T3", "H")
                .and("T3");
        assertThat(leak.verdictOf("T")).isEqualTo(Verdict.COVERED);
        assertThat(leak.verdictOf("T3")).isEqualTo(Verdict.UNKNOWN);
        TestNetwork overlap = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .excluding("T.2")
                .full("T.1")
                .intersects("T", "H")
                .equal("H", "T3");
        assertThat(overlap.verdictOf("T3")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aGroupPartlyExcludedStillCountsInItsOwnGroup() {
        TestNetwork nested = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .under("T.1", HierarchyKind.GROUPING, "T.1.1", "T.1.2")
                .excluding("T.1.2")
                .full("T.1.1", "T.2");
        assertThat(nested.verdictOf("T.1")).isEqualTo(Verdict.COVERED);
        assertThat(nested.verdictOf("T")).isEqualTo(Verdict.COVERED);
        assertThat(nested.findingOf("T").supports()).hasSize(1);
    }

    @Test
    void theBetterOfTheWholeAndThePartInScopeIsTheProof() {
        TestNetwork network = network()
                .under("T", HierarchyKind.GROUPING, "T.1", "T.2")
                .excluding("T.2")
                .trusted(30)
                .subset("T", "S")
                .full("S", "T.1");
        assertThat(network.findingOf("T").trust()).contains(Trust.CERTAIN);
        assertThat(network.findingOf("T").supports())
                .extracting(Proof::trust)
                .containsExactly(Trust.CERTAIN, new Trust(0.3));
    }

    @Test
    void aSupposedUnionSaysNothingOfItsMembers() {
        TestNetwork network = network().superset("A+B", "C");
        Derivation supposing = network.crosswalk()
                .network()
                .derive(Premises.of(Assessment.none()))
                .supposing(List.of(Vertex.ofAll(List.of(network.id("A"), network.id("B")))));
        assertThat(supposing.holds(Fact.ALL, network.id("C"))).isTrue();
        assertThat(supposing.holds(Fact.ALL, network.id("A"))).isFalse();
        assertThat(supposing.proof(Fact.ALL, network.id("C")).orElseThrow().premises())
                .singleElement()
                .satisfies(p -> assertThat(p.rule()).isEqualTo(Proof.Rule.SUPPOSED));
    }

    @Test
    void anUnionIsIncompleteWhenSomeOfItsMembersAreSatisfied() {
        TestNetwork network = network().superset("A+B+C", "D").superset("E+F", "D");
        Derivation derivation = network.crosswalk()
                .network()
                .derive(Premises.of(Assessment.of(Map.of(network.id("B"), Satisfaction.FULL))));
        assertThat(derivation.incompleteUnions())
                .containsOnly(Map.entry(
                        Vertex.ofAll(List.of(network.id("A"), network.id("B"), network.id("C"))),
                        List.of(network.id("A"), network.id("C"))));
    }

    @Test
    void aProofMayBeAsLongAsTheNetworkIsDeep() {
        TestNetwork chain = network();
        IntStream.range(0, 10_000).forEach(i -> chain.subset("A" + i, "A" + (i + 1)));
        Derivation derivation = chain.crosswalk()
                .network()
                .derive(Premises.of(Assessment.of(Map.of(chain.id("A10000"), Satisfaction.FULL))));
        Proof proof = derivation.proof(Fact.ALL, chain.id("A0")).orElseThrow();
        assertThat(proof.assertions()).hasSize(10_000);
    }

    @Test
    void premisesThatNameWhatIsNotThereAreRefused() {
        TestNetwork network = network().subset("A", "B");
        RequirementId unknown = RequirementId.parse("hub:1/Q");
        assertThatThrownBy(() -> network.crosswalk()
                        .network()
                        .derive(Premises.of(Assessment.of(Map.of(unknown, Satisfaction.FULL)))))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("hub:1/Q");
        assertThatThrownBy(() -> network.crosswalk()
                        .network()
                        .derive(new Premises(Assessment.none(), Set.of(unknown), Policy.DEFAULT)))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("hub:1/Q");
    }
}
