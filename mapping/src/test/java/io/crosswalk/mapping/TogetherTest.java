package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is derived for many premises at once is what is derived for each alone, and what its proofs say. */
class TogetherTest {
    private static final int MORE_THAN_ONE_PASS = 70;

    @Provide
    Arbitrary<Random> seeds() {
        return Arbitraries.longs().map(Random::new);
    }

    @Property(tries = 300)
    void manyPremisesAtOnceGiveWhatEachGivesAlone(@ForAll("seeds") Random random) {
        RandomNetwork sample = RandomNetwork.of(random);
        Network network = sample.crosswalk().network();
        List<Premises> scenarios = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_ONE_PASS; i++) {
            scenarios.add(premises(random, sample, network));
        }
        List<Derivation> together = network.deriveAll(scenarios);
        assertThat(together).hasSameSizeAs(scenarios);
        for (int i = 0; i < scenarios.size(); i++) {
            Derivation alone = network.derive(scenarios.get(i));
            for (RequirementId region : sample.regions()) {
                for (Fact fact : Fact.values()) {
                    assertThat(together.get(i).holds(fact, region))
                            .as("%s %s under %s in %s", region, fact, scenarios.get(i), sample)
                            .isEqualTo(alone.holds(fact, region));
                    together.get(i).proof(fact, region).ifPresent(proof -> {
                        check(proof, alone.premises(), sample);
                        proof.steps().stream()
                                .flatMap(s -> s.claims().stream())
                                .forEach(c ->
                                        assertThat(alone.premises().withdrawn()).doesNotContain(c));
                    });
                    assertThat(together.get(i).proof(fact, region).isPresent()).isEqualTo(alone.holds(fact, region));
                }
            }
        }
    }

    @Property(tries = 300)
    void withdrawingEachAtOnceGivesWhatEachGivesAlone(@ForAll("seeds") Random random) {
        RandomNetwork sample = RandomNetwork.of(random);
        Derivation all = sample.crosswalk().network().derive(Premises.of(Assessment.of(sample.stated)));
        List<Claim> claims = sample.crosswalk().network().claims().stream()
                .filter(c -> c.kind() == Claim.Kind.ASSERTED)
                .collect(Collectors.toList());
        List<Derivation> each = all.withoutEach(claims);
        for (int i = 0; i < claims.size(); i++) {
            Derivation alone = all.without(List.of(claims.get(i)));
            assertThat(each.get(i).premises()).isEqualTo(alone.premises());
            for (RequirementId region : sample.regions()) {
                for (Fact fact : Fact.values()) {
                    assertThat(each.get(i).holds(fact, region)).isEqualTo(alone.holds(fact, region));
                }
            }
        }
    }

    private static void check(Proof proof, Premises premises, RandomNetwork sample) {
        new ProofChecker(sample.standards, sample.sets, premises.stated().statuses(), premises.excluded()).check(proof);
    }

    @Property(tries = 50)
    void whatTheCatalogSaysCannotBeWithdrawn(@ForAll("seeds") Random random) {
        Network network = RandomNetwork.of(random).crosswalk().network();
        Premises nothing = Premises.of(Assessment.none());
        network.claims().stream()
                .filter(c -> c.kind() != Claim.Kind.ASSERTED)
                .forEach(c -> assertThatThrownBy(() -> nothing.without(List.of(c)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(c.toString()));
    }

    private static Premises premises(Random random, RandomNetwork sample, Network network) {
        Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>(sample.stated);
        stated.keySet().removeIf(id -> random.nextInt(4) == 0);
        Set<RequirementId> excluded = random.nextInt(3) == 0 ? Exclusions.of(random, sample).excluded : Set.of();
        stated.keySet().removeAll(excluded);
        Set<Claim> withdrawn = new HashSet<>(network.claims());
        withdrawn.removeIf(c -> c.kind() != Claim.Kind.ASSERTED || random.nextInt(5) > 0);
        return new Premises(Assessment.of(stated), excluded, policy(random, sample), withdrawn);
    }

    private static Policy policy(Random random, RandomNetwork sample) {
        Set<String> sets = new HashSet<>();
        sample.sets.stream()
                .map(MappingSet::id)
                .filter(id -> random.nextBoolean())
                .forEach(sets::add);
        return switch (random.nextInt(3)) {
            case 0 -> Policy.DEFAULT;
            case 1 -> new Policy(Optional.of(sets), Trust.NONE);
            default -> new Policy(Optional.empty(), new Trust(0.6));
        };
    }
}
