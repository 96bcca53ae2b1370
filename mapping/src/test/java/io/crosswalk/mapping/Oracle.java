package io.crosswalk.mapping;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.relation.BaseRelation;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What follows from some standards, mappings and statuses, by looking at every possible world.
 *
 * <p>Shares nothing with the engine. An obligation is fully described by the regions it lies in: with n regions and the satisfied
 * ground there are 2^(n+1) such types. A region is the set of types that lie in it, a bit mask. A claim forbids types or needs one; a
 * network is consistent iff every need is met by a type that is not forbidden, and a goal is entailed iff its negation is
 * inconsistent. At most five regions, so that the types fit a long.
 */
final class Oracle {
    private final Map<RequirementId, Long> regions = new HashMap<>();
    private final long ground;
    private final List<Long> needs = new ArrayList<>();
    private long allowed;

    Oracle(List<Standard> standards, List<MappingSet> sets, Reading reading) {
        List<Requirement> requirements =
                standards.stream().flatMap(s -> s.requirements().stream()).collect(Collectors.toList());
        if (requirements.size() > 5) {
            throw new IllegalArgumentException("too many regions: " + requirements.size());
        }
        int types = 1 << (requirements.size() + 1);
        allowed = types == Long.SIZE ? -1L : (1L << types) - 1;
        requirements.forEach(r -> regions.put(r.id(), lyingIn(regions.size(), types)));
        ground = lyingIn(requirements.size(), types);
        needs.addAll(regions.values());
        standards.forEach(s -> addHierarchy(s, reading));
        sets.forEach(s -> s.mappings().forEach(m -> add(m, reading)));
    }

    private static long lyingIn(int region, int types) {
        long mask = 0;
        for (int type = 0; type < types; type++) {
            if ((type >> region & 1) == 1) {
                mask |= 1L << type;
            }
        }
        return mask;
    }

    private void addHierarchy(Standard standard, Reading reading) {
        for (Requirement parent : standard.requirements()) {
            List<Requirement> parts = standard.children(parent).stream()
                    .filter(c -> c.hierarchy().isContainment())
                    .collect(Collectors.toList());
            List<RequirementId> asking = parts.stream()
                    .filter(c -> standard.subtree(c).stream().anyMatch(Requirement::isAssessable))
                    .map(Requirement::id)
                    .collect(Collectors.toList());
            for (Requirement part : parts) {
                within(mask(part.id()), mask(parent.id()));
                if (reading == Reading.STRICT && asking.size() > 1) {
                    needs.add(mask(parent.id()) & ~mask(part.id()));
                }
            }
            boolean exhaustive = parts.stream().allMatch(c -> c.hierarchy().isExhaustive());
            if (exhaustive && !asking.isEmpty()) {
                within(mask(parent.id()), union(asking));
            }
        }
    }

    private void add(Mapping mapping, Reading reading) {
        long source = union(mapping.sources());
        long target = union(mapping.targets());
        boolean literal = reading == Reading.STRICT;
        switch (mapping.relationship()) {
            case EQUAL_TO -> {
                within(source, target);
                within(target, source);
            }
            case SUBSET_OF -> {
                within(source, target);
                needIf(literal, target & ~source);
            }
            case SUPERSET_OF -> {
                within(target, source);
                needIf(literal, source & ~target);
            }
            case INTERSECTS_WITH -> {
                needs.add(source & target);
                needIf(literal, source & ~target);
                needIf(literal, target & ~source);
            }
            case NO_RELATIONSHIP -> allowed &= ~(source & target);
            case RELATED -> {}
        }
    }

    private void needIf(boolean needed, long types) {
        if (needed) {
            needs.add(types);
        }
    }

    private void within(long inner, long outer) {
        allowed &= ~(inner & ~outer);
    }

    private long mask(RequirementId id) {
        return Objects.requireNonNull(regions.get(id), id::toString);
    }

    private long union(Collection<RequirementId> members) {
        return members.stream().mapToLong(this::mask).reduce(0, (a, b) -> a | b);
    }

    /** Adds what was found of some requirements. */
    void state(Map<RequirementId, Satisfaction> statuses) {
        statuses.forEach((id, status) -> {
            long region = mask(id);
            switch (status) {
                case FULL -> within(region, ground);
                case PARTIAL -> {
                    needs.add(region & ground);
                    needs.add(region & ~ground);
                }
                case NOT_FULL -> needs.add(region & ~ground);
                case NONE -> allowed &= ~(region & ground);
                case NOT_APPLICABLE -> {}
            }
        });
    }

    boolean isConsistent() {
        return isConsistent(0);
    }

    /** Whether every need, and some more, is met when more types are forbidden. */
    private boolean isConsistent(long forbidden, long... more) {
        long left = allowed & ~forbidden;
        for (long need : needs) {
            if ((need & left) == 0) {
                return false;
            }
        }
        for (long need : more) {
            if ((need & left) == 0) {
                return false;
            }
        }
        return true;
    }

    boolean entails(Fact fact, RequirementId id) {
        return entails(fact, List.of(id));
    }

    /** Whether a fact holds, in every world, of some requirements taken together. */
    boolean entails(Fact fact, Collection<RequirementId> members) {
        long region = union(members);
        return switch (fact) {
            case ALL -> !isConsistent(0, region & ~ground);
            case SOME -> !isConsistent(region & ground);
            case NONE -> !isConsistent(0, region & ground);
            case NOT_ALL -> !isConsistent(region & ~ground);
        };
    }

    /** Whether everything of one requirement lies in another, in every world. */
    boolean entailsWithin(RequirementId inner, RequirementId outer) {
        return !isConsistent(0, mask(inner) & ~mask(outer));
    }

    /** The base relations that stand between two requirements in some world. */
    RelationSet label(RequirementId left, RequirementId right) {
        RelationSet possible = RelationSet.contradiction();
        for (BaseRelation relation : BaseRelation.values()) {
            if (isPossible(relation, mask(left), mask(right))) {
                possible = possible.or(RelationSet.of(relation));
            }
        }
        return possible;
    }

    private boolean isPossible(BaseRelation relation, long a, long b) {
        long shared = a & b;
        long onlyLeft = a & ~b;
        long onlyRight = b & ~a;
        return switch (relation) {
            case EQUAL -> isConsistent(onlyLeft | onlyRight);
            case PROPER_SUBSET -> isConsistent(onlyLeft, onlyRight);
            case PROPER_SUPERSET -> isConsistent(onlyRight, onlyLeft);
            case PROPER_OVERLAP -> isConsistent(0, shared, onlyLeft, onlyRight);
            case DISJOINT -> isConsistent(shared);
        };
    }
}
