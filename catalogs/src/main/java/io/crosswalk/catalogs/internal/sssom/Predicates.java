package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.relation.Relationship;
import java.util.Map;
import java.util.Optional;

/**
 * The predicates of SSSOM and the words of the model.
 *
 * <p>{@code rdfs:subClassOf} is none of them: what complies with more obligations is a smaller class, so it points the other way.
 */
final class Predicates {
    private static final String SKOS = "skos:";
    private static final String ANY = SKOS + "mappingRelation";

    /** The modifier that negates a predicate. */
    static final String NOT = "Not";

    /** A predicate, and whether it is negated. */
    record Predicate(String id, boolean negated) {}

    // closeMatch is only read: the words of the model have others
    private static final Map<String, Relationship> MEANINGS = Map.of(
            SKOS + "exactMatch",
            Relationship.EQUAL_TO,
            SKOS + "broadMatch",
            Relationship.SUBSET_OF,
            SKOS + "narrowMatch",
            Relationship.SUPERSET_OF,
            SKOS + "relatedMatch",
            Relationship.INTERSECTS_WITH,
            SKOS + "closeMatch",
            Relationship.INTERSECTS_WITH,
            ANY,
            Relationship.RELATED);

    private Predicates() {}

    /** The predicate that says what a word says. */
    static Predicate of(Relationship word) {
        return switch (word) {
            case EQUAL_TO -> new Predicate(SKOS + "exactMatch", false);
            case SUBSET_OF -> new Predicate(SKOS + "broadMatch", false);
            case SUPERSET_OF -> new Predicate(SKOS + "narrowMatch", false);
            case INTERSECTS_WITH -> new Predicate(SKOS + "relatedMatch", false);
            case RELATED -> new Predicate(ANY, false);
            case NO_RELATIONSHIP -> new Predicate(ANY, true);
        };
    }

    /** The word for a predicate; empty if no word says as much, such as that two requirements are not the same. */
    static Optional<Relationship> meaning(Predicate predicate) {
        return predicate.negated
                ? Optional.of(Relationship.NO_RELATIONSHIP).filter(none -> predicate.id.equals(ANY))
                : Optional.ofNullable(MEANINGS.get(predicate.id));
    }
}
