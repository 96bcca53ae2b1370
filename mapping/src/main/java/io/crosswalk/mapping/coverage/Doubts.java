package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the first reason for which nothing is known of a requirement, by asking what would be known if one thing were different.
 *
 * <p>Each "if" is derived once, when the first requirement needs it.
 */
final class Doubts {
    private final CoverageQuery query;
    private final Crosswalk crosswalk;
    private final Derivation derivation;
    private final Map<RequirementId, Scope.Exclusion> withheld;
    private final Map<Vertex, List<RequirementId>> incomplete;
    private final Supplier<Derivation> withoutPolicy;
    private final Supplier<Derivation> withUnions;
    private final Supplier<Derivation> withWithheld;
    private final Supplier<Derivation> withSources;
    private final Supplier<Set<RequirementId>> candidates;

    Doubts(
            CoverageQuery query,
            Crosswalk crosswalk,
            Derivation derivation,
            Map<RequirementId, Scope.Exclusion> withheld) {
        this.query = query;
        this.crosswalk = crosswalk;
        this.derivation = derivation;
        this.withheld = withheld;
        this.incomplete = new LinkedHashMap<>(derivation.incompleteUnions());
        // what is asked about gives nothing: a cover that lacks a requirement of the target would be explained by
        // itself
        incomplete
                .values()
                .removeIf(missing -> missing.stream().anyMatch(m -> m.standard().equals(query.target())));
        Premises given = derivation.premises();
        this.withoutPolicy = Suppliers.memoize(() -> crosswalk
                .network()
                .derive(new Premises(given.stated(), given.excluded(), Policy.DEFAULT, given.withdrawn())));
        this.withUnions = Suppliers.memoize(() -> derivation.supposing(incomplete.keySet()));
        this.withWithheld = Suppliers.memoize(() -> given(withheld.keySet()));
        this.withSources = Suppliers.memoize(() -> given(sourceRequirements()));
        this.candidates = Suppliers.memoize(() -> crosswalk.network().candidates(satisfied(), query.policy()));
    }

    Doubt about(RequirementId id) {
        return cutByPolicy(id)
                .or(() -> incompleteCover(id))
                .or(() -> outOfScope(id))
                .or(() -> notSatisfied(id))
                .or(() -> candidateLinks(id))
                .or(() -> declared(id))
                .orElseGet(() -> new Doubt(
                        UnknownReason.UNMAPPED,
                        List.of(),
                        "no mapping set links it to anything that is satisfied",
                        false));
    }

    private Optional<Doubt> cutByPolicy(RequirementId id) {
        if (query.policy().closing(Set.of()).equals(Policy.DEFAULT)) {
            return Optional.empty();
        }
        Derivation then = requireNonNull(withoutPolicy.get());
        return gain(withoutPolicy, id)
                .or(() -> then.proof(Fact.NONE, id))
                .or(() -> then.proof(Fact.NOT_ALL, id))
                .map(proof -> new Doubt(
                        UnknownReason.CUT_BY_POLICY,
                        List.of(),
                        "would be known by mapping sets or claims that the query leaves out: "
                                + proof.assertions().stream()
                                        .filter(this::isLeftOut)
                                        .map(Claim::authority)
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        false));
    }

    private boolean isLeftOut(Claim claim) {
        return !crosswalk.network().lets(query.policy(), claim);
    }

    private Optional<Doubt> incompleteCover(RequirementId id) {
        if (incomplete.isEmpty()) {
            return Optional.empty();
        }
        return gain(withUnions, id).map(proof -> {
            Set<RequirementId> missing = new LinkedHashSet<>();
            proof.steps().stream()
                    .filter(s -> s.rule() == Proof.Rule.SUPPOSED)
                    .forEach(s -> missing.addAll(incomplete.getOrDefault(s.region(), List.of())));
            return new Doubt(
                    UnknownReason.JOINT_COVER_INCOMPLETE,
                    List.copyOf(missing),
                    (isContained(withUnions, id) ? "contained in" : "overlaps what is contained in")
                            + " several requirements together, of which " + names(missing)
                            + (missing.size() == 1 ? " is" : " are") + " not satisfied",
                    false);
        });
    }

    private Optional<Doubt> outOfScope(RequirementId id) {
        if (withheld.isEmpty()) {
            return Optional.empty();
        }
        return gain(withWithheld, id).map(proof -> {
            List<RequirementId> out = proof.statements().keySet().stream()
                    .filter(withheld::containsKey)
                    .collect(Collectors.toList());
            String why = out.stream().map(o -> o + " (" + exclusion(o) + ")").collect(Collectors.joining(", "));
            return new Doubt(UnknownReason.SOURCE_OUT_OF_SCOPE, out, "would be reached by " + why, false);
        });
    }

    private String exclusion(RequirementId id) {
        Scope.Exclusion exclusion = withheld.get(id);
        return exclusion == null ? "" : exclusion.reason() + ": " + exclusion.justification();
    }

    private Optional<Doubt> notSatisfied(RequirementId id) {
        if (query.assessment().statuses().isEmpty()) {
            return Optional.empty();
        }
        return gain(withSources, id).map(proof -> {
            List<RequirementId> unmet = proof.statements().keySet().stream()
                    .filter(s -> !derivation.holds(Fact.ALL, s))
                    .collect(Collectors.toList());
            return new Doubt(
                    UnknownReason.SOURCE_NOT_SATISFIED,
                    unmet,
                    "would be reached if " + names(unmet) + " were satisfied",
                    false);
        });
    }

    private Optional<Doubt> candidateLinks(RequirementId id) {
        if (!requireNonNull(candidates.get()).contains(id)) {
            return Optional.empty();
        }
        Optional<Doubt> declared = declared(id);
        return Optional.of(new Doubt(
                UnknownReason.ONLY_CANDIDATE_LINKS,
                List.of(),
                declared.map(Doubt::detail).orElse("linked to something satisfied, but nothing follows from the links"),
                declared.isPresent()));
    }

    private Optional<Doubt> declared(RequirementId id) {
        for (MappingSet set : crosswalk.mappingSets()) {
            if (!query.policy().uses(set.id())) {
                continue;
            }
            Optional<Doubt> entry = set.unmapped().stream()
                    .filter(u -> u.id().equals(id) && joinsSource(set, id))
                    .map(Unmapped::reason)
                    .findFirst()
                    .map(reason -> new Doubt(UnknownReason.DECLARED_UNMAPPED, List.of(), reason, true));
            if (entry.isPresent()) {
                return entry;
            }
            boolean closed = query.policy().closed().contains(set.id());
            if ((closed || set.isExhaustive()) && isAssessable(id) && joinsSource(set, id)) {
                return Optional.of(new Doubt(
                        UnknownReason.DECLARED_UNMAPPED,
                        List.of(),
                        set.reference()
                                + (closed
                                        ? ", read as closed, maps it to nothing that is given"
                                        : " considered every pair and maps it to nothing that is given"),
                        true));
            }
        }
        return Optional.empty();
    }

    private boolean isAssessable(RequirementId id) {
        return crosswalk.standard(id.standard()).requirement(id.local()).isAssessable();
    }

    private boolean joinsSource(MappingSet set, RequirementId id) {
        StandardId other = set.source().equals(id.standard()) ? set.target() : set.source();
        boolean joins = set.source().equals(id.standard()) || set.target().equals(id.standard());
        return joins && query.sources().contains(other);
    }

    /** The proof of something positive that one change would bring; empty if it would bring none. */
    private static Optional<Proof> gain(Supplier<Derivation> changed, RequirementId id) {
        Derivation then = requireNonNull(changed.get());
        return then.proof(Fact.ALL, id).or(() -> then.proof(Fact.SOME, id));
    }

    private static boolean isContained(Supplier<Derivation> changed, RequirementId id) {
        return requireNonNull(changed.get()).holds(Fact.ALL, id);
    }

    private Derivation given(Set<RequirementId> more) {
        Map<RequirementId, Satisfaction> full =
                new LinkedHashMap<>(derivation.premises().stated().statuses());
        more.forEach(id -> full.put(id, Satisfaction.FULL));
        return crosswalk
                .network()
                .derive(new Premises(
                        Assessment.of(full),
                        derivation.premises().excluded(),
                        query.policy(),
                        derivation.premises().withdrawn()));
    }

    /** What is assessable in the sources, and what was stated, of groups and of the target too. */
    private Set<RequirementId> sourceRequirements() {
        Set<RequirementId> ids =
                new LinkedHashSet<>(derivation.premises().stated().statuses().keySet());
        for (StandardId source : query.sources()) {
            if (!source.equals(query.target())) {
                crosswalk.standard(source).assessable().stream()
                        .map(Requirement::id)
                        .forEach(ids::add);
            }
        }
        ids.removeAll(withheld.keySet());
        return ids;
    }

    private List<RequirementId> satisfied() {
        List<RequirementId> full = new ArrayList<>();
        derivation.premises().stated().statuses().forEach((id, status) -> {
            if (status == Satisfaction.FULL) {
                full.add(id);
            }
        });
        return full;
    }

    private static String names(Iterable<RequirementId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.toString()));
        return String.join(" and ", names);
    }
}
