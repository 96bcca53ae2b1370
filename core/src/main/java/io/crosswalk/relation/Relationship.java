package io.crosswalk.relation;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The word with which an author relates a source to a target: the five of NIST IR 8477 §4.3, and {@link #RELATED} for
 * crosswalks that claim no more (§4.1).
 *
 * <p>What a word implies depends on the {@link Reading}.
 */
@SuppressWarnings("ImmutableEnumChecker") // RelationSet is immutable; core depends on no annotation that could say so
public enum Relationship {
    /** The source and the target ask the same. */
    EQUAL_TO(RelationSet.of(EQUAL), RelationSet.of(EQUAL)),
    /** The target asks everything that the source asks. */
    SUBSET_OF(RelationSet.of(EQUAL, PROPER_SUBSET), RelationSet.of(PROPER_SUBSET)),
    /** The source asks everything that the target asks. */
    SUPERSET_OF(RelationSet.of(EQUAL, PROPER_SUPERSET), RelationSet.of(PROPER_SUPERSET)),
    /** They share content. */
    INTERSECTS_WITH(
            RelationSet.of(EQUAL, PROPER_SUBSET, PROPER_SUPERSET, PROPER_OVERLAP), RelationSet.of(PROPER_OVERLAP)),
    /** They share nothing. */
    NO_RELATIONSHIP(RelationSet.of(DISJOINT), RelationSet.of(DISJOINT)),
    /** Somebody should look at both together; nothing is claimed. */
    RELATED(RelationSet.unknown(), RelationSet.unknown());

    private final RelationSet weak;
    private final RelationSet strict;

    Relationship(RelationSet weak, RelationSet strict) {
        this.weak = weak;
        this.strict = strict;
    }

    /** What the word leaves possible between source and target. */
    public RelationSet under(Reading reading) {
        return switch (reading) {
            case WEAK -> weak;
            case STRICT -> strict;
            case CANDIDATE -> RelationSet.unknown();
        };
    }

    /** The word that says the same from target to source; an involution. */
    public Relationship inverse() {
        return switch (this) {
            case SUBSET_OF -> SUPERSET_OF;
            case SUPERSET_OF -> SUBSET_OF;
            default -> this;
        };
    }

    /** The relationship of a lower-kebab word such as {@code subset-of}; empty if there is none. */
    public static Optional<Relationship> find(String word) {
        return Stream.of(values()).filter(r -> r.toString().equals(word)).findFirst();
    }

    /** The word of NIST IR 8477, lower-kebab: {@code equal}, {@code subset-of} and so on. */
    @Override
    public String toString() {
        return this == EQUAL_TO ? "equal" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
