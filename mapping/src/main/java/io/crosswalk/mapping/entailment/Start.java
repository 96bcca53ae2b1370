package io.crosswalk.mapping.entailment;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.graph.Vertex;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Premises by the numbers of a network.
 *
 * @param supposed regions taken to be at ALL, beside what the premises state
 * @param claims what may be used; shared and never changed
 * @param withdrawn what of it may not
 */
record Start(Network network, Premises premises, Set<Vertex> supposed, BitSet claims, BitSet withdrawn) {
    /** The claims that may be used. */
    BitSet enabled() {
        BitSet rest = (BitSet) claims.clone();
        rest.andNot(withdrawn);
        return rest;
    }

    /** The claims that may be used from what is contained to its containers. */
    BitSet enabledUp() {
        BitSet rest = enabled();
        rest.andNot(network.choice().parentsOf(excluded()));
        return rest;
    }

    /** The excluded regions. */
    BitSet excluded() {
        BitSet excluded = new BitSet(network.size());
        premises.excluded().forEach(id -> excluded.set(network.index(id)));
        return excluded;
    }

    /** What is stated, by region. */
    Map<Integer, Satisfaction> stated() {
        Map<Integer, Satisfaction> stated = new LinkedHashMap<>();
        premises.stated().statuses().forEach((id, status) -> stated.put(network.index(id), status));
        return stated;
    }

    Planes.Lane lane(Map<Integer, Satisfaction> stated, BitSet excluded) {
        int[] assumed = supposed.stream().mapToInt(network::index).toArray();
        return new Planes.Lane(
                and(at(stated, Satisfaction.FULL), assumed),
                at(stated, Satisfaction.NONE),
                at(stated, Satisfaction.PARTIAL),
                and(at(stated, Satisfaction.PARTIAL), at(stated, Satisfaction.NOT_FULL)),
                claims,
                withdrawn,
                excluded);
    }

    private static int[] at(Map<Integer, Satisfaction> stated, Satisfaction status) {
        return stated.entrySet().stream()
                .filter(e -> e.getValue() == status)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int[] and(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
