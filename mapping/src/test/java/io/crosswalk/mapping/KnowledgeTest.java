package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Knowledge;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What follows from many premises at once is what follows from each alone. */
class KnowledgeTest {
    @Provide
    Arbitrary<RandomNetwork> networks() {
        return Arbitraries.randomValue(RandomNetwork::of);
    }

    private static Premises premises(RandomNetwork sample, Network network, Random random) {
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>(sample.stated);
        stated.keySet().removeIf(id -> random.nextInt(3) == 0);
        Set<RequirementId> excluded =
                sample.regions().stream().filter(id -> random.nextInt(6) == 0).collect(Collectors.toSet());
        Set<Claim> withdrawn =
                network.claims().stream().filter(c -> random.nextInt(4) == 0).collect(Collectors.toSet());
        Policy policy = new Policy(Optional.empty(), new Trust(random.nextInt(3) == 0 ? 0.6 : 0));
        return new Premises(Assessment.of(stated), excluded, policy, withdrawn);
    }

    @Property(tries = 1_000)
    void manyAreAsEach(@ForAll("networks") RandomNetwork sample, @ForAll Random random) {
        Network network = sample.crosswalk().network();
        List<Premises> scenarios = new ArrayList<>();
        for (int n = random.nextInt(130); n > 0; n -= 1 + random.nextInt(40)) {
            scenarios.add(premises(sample, network, random));
        }
        List<Knowledge> known = network.know(scenarios);
        assertThat(known).hasSameSizeAs(scenarios);
        for (int n = 0; n < scenarios.size(); n++) {
            Premises premises = scenarios.get(n);
            Derivation alone = network.derive(premises);
            Derivation withdrawnLater = network.derive(
                            new Premises(premises.stated(), premises.excluded(), premises.policy()))
                    .without(premises.withdrawn());
            for (RequirementId id : sample.regions()) {
                for (Fact fact : Fact.values()) {
                    boolean holds = known.get(n).holds(fact, id);
                    assertThat(holds)
                            .as("%s %s of %s in %s", id, fact, premises, sample)
                            .isEqualTo(alone.holds(fact, id))
                            .isEqualTo(withdrawnLater.holds(fact, id));
                }
            }
        }
    }

    @Example
    void whatIsNotInTheNetworkIsRefused() {
        TestNetwork sample = TestNetwork.network().equal("S", "T").full("S");
        Network network = sample.crosswalk().network();
        Claim elsewhere = TestNetwork.network()
                .equal("S", "H")
                .crosswalk()
                .network()
                .claims()
                .get(0);
        Premises wrong = new Premises(sample.assessment(), Set.of(), Policy.DEFAULT, Set.of(elsewhere));
        assertThatThrownBy(() -> network.know(List.of(wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a claim of this network");
        assertThat(network.know(List.of())).isEmpty();
        Knowledge known =
                network.know(List.of(Premises.of(sample.assessment()))).get(0);
        assertThatThrownBy(() -> known.holds(Fact.ALL, sample.id("T9"))).hasMessageContaining("no requirement");
    }
}
