package io.crosswalk.relation;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is still possible between two requirements: a set of base relations, one of which holds.
 *
 * <p>One of 32 shared immutable values, so that {@code ==} and {@code equals} agree; every operation is O(1). The full set says
 * nothing ({@code unknown}); the empty set is a contradiction.
 */
@SuppressWarnings("EnumOrdinal") // the ordinal of a base relation is its bit
public final class RelationSet {
    private static final BaseRelation[] BASE = BaseRelation.values();
    private static final RelationSet[] ALL_SETS = new RelationSet[1 << BASE.length];

    static {
        for (int bits = 0; bits < ALL_SETS.length; bits++) {
            ALL_SETS[bits] = new RelationSet(bits);
        }
    }

    private static final RelationSet[][] COMPOSITION = compositionTable();
    private static final Map<RelationSet, String> NAMES = names();

    private final int bits;

    private RelationSet(int bits) {
        this.bits = bits;
    }

    /** The set of the given relations. */
    public static RelationSet of(BaseRelation... relations) {
        int bits = 0;
        for (BaseRelation relation : relations) {
            bits |= 1 << relation.ordinal();
        }
        return ALL_SETS[bits];
    }

    /** All five: nothing is known. */
    public static RelationSet unknown() {
        return ALL_SETS[ALL_SETS.length - 1];
    }

    /** None of the five: a contradiction. */
    public static RelationSet contradiction() {
        return ALL_SETS[0];
    }

    /** Whether a base relation is still possible. */
    public boolean allows(BaseRelation relation) {
        return (bits & (1 << relation.ordinal())) != 0;
    }

    /** Whether everything possible here is possible there. */
    public boolean isWithin(RelationSet other) {
        return (bits & ~other.bits) == 0;
    }

    /** Whether nothing is possible. */
    public boolean isContradiction() {
        return bits == 0;
    }

    /** The possible relations, in the order of {@link BaseRelation}. */
    public Set<BaseRelation> relations() {
        EnumSet<BaseRelation> relations = EnumSet.noneOf(BaseRelation.class);
        for (BaseRelation relation : BASE) {
            if (allows(relation)) {
                relations.add(relation);
            }
        }
        return Collections.unmodifiableSet(relations);
    }

    /** What is possible seen from the other side; an involution. */
    public RelationSet converse() {
        int converse = 0;
        for (BaseRelation relation : BASE) {
            if (allows(relation)) {
                converse |= 1 << relation.converse().ordinal();
            }
        }
        return ALL_SETS[converse];
    }

    /** What is possible when both this and the other hold of the same pair. */
    public RelationSet and(RelationSet other) {
        return ALL_SETS[bits & other.bits];
    }

    /** What is possible when this or the other holds of the same pair. */
    public RelationSet or(RelationSet other) {
        return ALL_SETS[bits | other.bits];
    }

    /** What is possible between a and c when this holds between a and b, and the other between b and c. */
    public RelationSet then(RelationSet other) {
        RelationSet possible = contradiction();
        for (BaseRelation first : BASE) {
            for (BaseRelation second : BASE) {
                if (allows(first) && other.allows(second)) {
                    possible = possible.or(COMPOSITION[first.ordinal()][second.ordinal()]);
                }
            }
        }
        return possible;
    }

    /** The name of the relation, if it is one of the fourteen that mappings can entail. */
    public Optional<String> name() {
        return Optional.ofNullable(NAMES.get(this));
    }

    /** The fourteen relations that mappings can entail, each with its name: the base relations first, unknown last. */
    public static Map<RelationSet, String> named() {
        return NAMES;
    }

    /** The name, or the symbols in braces where there is none. */
    @Override
    public String toString() {
        return name().orElseGet(this::symbols);
    }

    /** The symbols in braces, such as {@code {EQ,PP}}. */
    public String symbols() {
        return relations().stream().map(BaseRelation::toString).collect(Collectors.joining(",", "{", "}"));
    }

    // The table of RCC-5; the tests derive it again by brute force over small universes.
    private static RelationSet[][] compositionTable() {
        RelationSet eq = of(EQUAL);
        RelationSet pp = of(PROPER_SUBSET);
        RelationSet ppi = of(PROPER_SUPERSET);
        RelationSet po = of(PROPER_OVERLAP);
        RelationSet dr = of(DISJOINT);
        RelationSet any = unknown();
        RelationSet notContaining = of(PROPER_SUBSET, PROPER_OVERLAP, DISJOINT);
        RelationSet notContained = of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT);
        return new RelationSet[][] {
            {eq, pp, ppi, po, dr},
            {pp, pp, any, notContaining, dr},
            {ppi, any.minus(DISJOINT), ppi, of(PROPER_SUPERSET, PROPER_OVERLAP), notContained},
            {po, of(PROPER_SUBSET, PROPER_OVERLAP), notContained, any, notContained},
            {dr, notContaining, dr, notContaining, any},
        };
    }

    private RelationSet minus(BaseRelation relation) {
        return ALL_SETS[bits & ~(1 << relation.ordinal())];
    }

    private static Map<RelationSet, String> names() {
        Map<RelationSet, String> names = new LinkedHashMap<>();
        names.put(of(EQUAL), "equal");
        names.put(of(PROPER_SUBSET), "proper-subset-of");
        names.put(of(PROPER_SUPERSET), "proper-superset-of");
        names.put(of(PROPER_OVERLAP), "properly-overlaps");
        names.put(of(DISJOINT), "disjoint");
        names.put(of(EQUAL, PROPER_SUBSET), "subset-of-or-equal");
        names.put(of(EQUAL, PROPER_SUPERSET), "superset-of-or-equal");
        names.put(unknown().minus(DISJOINT), "overlaps");
        names.put(of(PROPER_SUBSET, PROPER_OVERLAP), "overlaps-not-containing");
        names.put(of(PROPER_SUPERSET, PROPER_OVERLAP), "overlaps-not-contained");
        names.put(of(PROPER_OVERLAP, DISJOINT), "neither-contains");
        names.put(of(PROPER_SUBSET, PROPER_OVERLAP, DISJOINT), "not-containing");
        names.put(of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT), "not-contained");
        names.put(unknown(), "unknown");
        return Collections.unmodifiableMap(names);
    }
}
