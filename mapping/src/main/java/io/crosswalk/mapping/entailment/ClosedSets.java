package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The sets of a network as they read in a closed world; each is worked out once, when a question first closes it. */
final class ClosedSets {
    private final Network network;
    private final TrustPolicy trust;
    private final Map<StandardId, Standard> standards = new HashMap<>();
    private final Map<String, ClosedSet> known = new ConcurrentHashMap<>();

    ClosedSets(Network network, List<Standard> standards, TrustPolicy trust) {
        this.network = network;
        this.trust = trust;
        standards.forEach(s -> this.standards.put(s.id(), s));
    }

    /**
     * Those that a policy closes, and neither its floor nor its rationale leaves aside, by id.
     *
     * @throws IllegalArgumentException naming a set whose silence supports no conclusion
     */
    List<ClosedSet> under(Policy policy) {
        return policy.closed().stream()
                .map(id -> known.computeIfAbsent(id, this::close))
                .filter(s -> s.trust().compareTo(policy.atLeast()) >= 0)
                .filter(s -> policy.rationale().isEmpty() || s.set().rationale().equals(policy.rationale()))
                .collect(Collectors.toUnmodifiableList());
    }

    private ClosedSet close(String id) {
        Map<String, MappingSet> sets = new LinkedHashMap<>();
        network.claims().stream().map(Claim::set).flatMap(Optional::stream).forEach(s -> sets.put(s.id(), s));
        MappingSet set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException(
                    "mapping set \"" + id + "\" has no mapping: read as closed it would deny everything");
        }
        if (set.isDerived() || set.rationale().equals(Optional.of(Rationale.SYNTACTIC))) {
            throw new IllegalArgumentException("mapping set \"" + id + "\" cannot be read as closed: it "
                    + (set.isDerived() ? "is composed from others" : "compares wording alone")
                    + ", so that no conclusion may rest on it");
        }
        return new ClosedSet(
                set,
                trust.of(set.confidence()),
                network,
                standard(set.source()),
                standard(set.target()),
                new Witnesses(network));
    }

    private Standard standard(StandardId id) {
        return Optional.ofNullable(standards.get(id)).orElseThrow();
    }
}
