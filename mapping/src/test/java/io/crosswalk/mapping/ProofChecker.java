package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Replays a proof step by step from what was given: standards, mapping sets, statuses and exclusions, and the rules. */
final class ProofChecker {
    private final List<Standard> standards;
    private final List<MappingSet> sets;
    private final Map<RequirementId, Satisfaction> stated;
    private final Set<RequirementId> excluded;

    ProofChecker(
            List<Standard> standards,
            List<MappingSet> sets,
            Map<RequirementId, Satisfaction> stated,
            Set<RequirementId> excluded) {
        this.standards = standards;
        this.sets = sets;
        this.stated = stated;
        this.excluded = excluded;
    }

    /** Fails unless every step follows, no step rests on itself, and the trust is that of the weakest claim. */
    void check(Proof proof) {
        check(proof, true, Collections.newSetFromMap(new IdentityHashMap<>()));
        double least = proof.steps().stream()
                .flatMap(s -> s.claims().stream())
                .mapToDouble(this::trust)
                .min()
                .orElse(1);
        assertThat(proof.trust().value()).as("trust of %s", proof).isEqualTo(least);
    }

    /** What holds of the part of a group in scope supports what holds of its parent's part, and nothing else. */
    private void check(Proof step, boolean ofThePartInScope, Set<Proof> above) {
        assertThat(above.add(step)).as("%s rests on itself", step).isTrue();
        boolean keepsToThePart = ofThePartInScope
                && (step.rule() == Proof.Rule.WEAKENED
                        || (step.rule() == Proof.Rule.JOINTLY_CONTAINED
                                && !step.region().isUnion()));
        step.premises().forEach(p -> check(p, keepsToThePart, above));
        above.remove(step);
        if (!follows(step, ofThePartInScope)) {
            fail("no step: " + step.region() + " " + step.fact() + " " + step.rule() + " by " + step.claims() + " from "
                    + step.premises());
        }
    }

    private boolean follows(Proof step, boolean ofThePartInScope) {
        return switch (step.rule()) {
            case STATED -> step.premises().isEmpty() && isStated(step);
            case SUPPOSED -> false;
            case CONTAINED ->
                isStrong(step.fact())
                        && only(step).fact() == step.fact()
                        && lies(step.region(), claim(step), only(step).region());
            case CONTAINS ->
                !isStrong(step.fact())
                        && only(step).fact() == step.fact()
                        && lies(only(step).region(), claim(step), step.region());
            case WEAKENED ->
                step.claims().isEmpty()
                        && only(step).region().equals(step.region())
                        && only(step).fact() == stronger(step.fact());
            case OVERLAPS ->
                only(step).fact() == stronger(step.fact())
                        && overlap(step.region(), claim(step), only(step).region());
            case JOINTLY_CONTAINED ->
                isStrong(step.fact())
                        && step.premises().stream().allMatch(p -> p.fact() == step.fact())
                        && areTogether(step, ofThePartInScope);
        };
    }

    private static boolean isStrong(Fact fact) {
        return fact == Fact.ALL || fact == Fact.NONE;
    }

    private static Fact stronger(Fact fact) {
        return fact == Fact.SOME ? Fact.ALL : Fact.NONE;
    }

    private static Proof only(Proof step) {
        assertThat(step.premises()).hasSize(1);
        return step.premises().get(0);
    }

    private static Claim claim(Proof step) {
        assertThat(step.claims()).hasSize(1);
        return step.claims().get(0);
    }

    private boolean isStated(Proof step) {
        RequirementId id = step.region().members().get(0);
        Satisfaction status = stated.get(id);
        if (step.region().isUnion()
                || status == null
                || !step.stated().orElseThrow().equals(status)) {
            return false;
        }
        return switch (step.fact()) {
            case ALL -> status == Satisfaction.FULL;
            case SOME -> status == Satisfaction.PARTIAL;
            case NONE -> status == Satisfaction.NONE;
            case NOT_ALL -> status == Satisfaction.NOT_FULL || status == Satisfaction.PARTIAL;
        };
    }

    /** Whether the claim, looked up where it says it stands, puts the inner region in the outer. */
    private boolean lies(Vertex inner, Claim claim, Vertex outer) {
        return switch (claim.kind()) {
            case MEMBER -> !inner.isUnion() && outer.members().containsAll(inner.members());
            case HIERARCHY -> isPart(inner, outer);
            case ASSERTED -> {
                Mapping mapping = mapping(claim);
                Relationship word = mapping.relationship();
                Vertex source = Vertex.ofAll(mapping.sources());
                Vertex target = Vertex.ofAll(mapping.targets());
                boolean forth = source.equals(inner) && target.equals(outer);
                boolean back = source.equals(outer) && target.equals(inner);
                yield (forth && (word == Relationship.SUBSET_OF || word == Relationship.EQUAL_TO))
                        || (back && (word == Relationship.SUPERSET_OF || word == Relationship.EQUAL_TO));
            }
        };
    }

    private boolean overlap(Vertex left, Claim claim, Vertex right) {
        Mapping mapping = mapping(claim);
        Vertex source = Vertex.ofAll(mapping.sources());
        Vertex target = Vertex.ofAll(mapping.targets());
        return mapping.relationship() == Relationship.INTERSECTS_WITH
                && ((source.equals(left) && target.equals(right)) || (source.equals(right) && target.equals(left)));
    }

    private Mapping mapping(Claim claim) {
        return set(claim).mappings().get(claim.ordinal() - 1);
    }

    private MappingSet set(Claim claim) {
        return sets.stream()
                .filter(s -> s.id().equals(claim.set().orElseThrow().id()))
                .findFirst()
                .orElseThrow();
    }

    private double trust(Claim claim) {
        if (claim.kind() != Claim.Kind.ASSERTED) {
            return 1;
        }
        return set(claim)
                .confidenceOf(mapping(claim))
                .flatMap(c -> c.percentage())
                .map(p -> p / 100)
                .orElse(0.3);
    }

    private Requirement requirement(RequirementId id) {
        return standard(id).requirement(id.local());
    }

    private Standard standard(RequirementId id) {
        return standards.stream()
                .filter(s -> s.id().equals(id.standard()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isPart(Vertex inner, Vertex outer) {
        Requirement child = requirement(inner.members().get(0));
        RequirementId parent = outer.members().get(0);
        return !inner.isUnion()
                && !outer.isUnion()
                && child.hierarchy().isContainment()
                && child.parent().equals(Optional.of(parent.local()))
                && child.id().standard().equals(parent.standard());
    }

    private boolean areTogether(Proof step, boolean ofThePartInScope) {
        List<Vertex> premises = step.premises().stream().map(Proof::region).collect(Collectors.toList());
        if (step.region().isUnion()) {
            return premises.equals(
                    step.region().members().stream().map(Vertex::of).collect(Collectors.toList()));
        }
        RequirementId id = step.region().members().get(0);
        Standard standard = standard(id);
        List<Vertex> whole = new ArrayList<>();
        List<Vertex> inScope = new ArrayList<>();
        for (Requirement child : standard.children(requirement(id))) {
            if (child.hierarchy() == HierarchyKind.PART) {
                return false;
            }
            boolean asks = standard.subtree(child).stream().anyMatch(Requirement::isAssessable);
            if (child.hierarchy().isExhaustive() && asks) {
                whole.add(Vertex.of(child.id()));
                if (!excluded.contains(child.id())) {
                    inScope.add(Vertex.of(child.id()));
                }
            }
        }
        return !premises.isEmpty() && (premises.equals(whole) || (ofThePartInScope && premises.equals(inScope)));
    }
}
