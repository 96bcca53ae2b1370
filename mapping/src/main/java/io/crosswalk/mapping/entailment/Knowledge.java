package io.crosswalk.mapping.entailment;

import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which facts follow from some {@link Premises} in one {@link Network}; why they do says a {@link Derivation}.
 *
 * <p>Immutable and safe to share. A fact costs O(1) to look up.
 */
public final class Knowledge {
    private final Network network;
    private final Map<Fact, BitSet> facts;

    private Knowledge(Network network, Map<Fact, BitSet> facts) {
        this.network = network;
        this.facts = facts;
    }

    static List<Knowledge> of(Network network, List<Premises> scenarios) {
        List<Knowledge> known = new ArrayList<>();
        scenarios.forEach(premises -> known.add(of(network, Derivation.of(network, premises))));
        return List.copyOf(known);
    }

    private static Knowledge of(Network network, Derivation derivation) {
        Map<Fact, BitSet> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            BitSet holds = new BitSet(network.size());
            for (int vertex = 0; vertex < network.size(); vertex++) {
                holds.set(vertex, derivation.holds(fact, vertex));
            }
            facts.put(fact, holds);
        }
        return new Knowledge(network, facts);
    }

    /**
     * Whether the fact follows for a requirement; for the part of it that is in scope, where some of its children are excluded.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the network has no such requirement
     */
    public boolean holds(Fact fact, RequirementId requirement) {
        return Objects.requireNonNull(facts.get(fact)).get(network.index(requirement));
    }
}
