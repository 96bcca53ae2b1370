package io.crosswalk.catalogs.internal.input;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.util.List;

/**
 * What a document holds.
 *
 * @param standards in the order of the document
 * @param mappingSets in the order of the document
 * @param assessments in the order of the document
 */
public record Pieces(List<Standard> standards, List<MappingSet> mappingSets, List<Assessment> assessments) {
    /** Nothing. */
    public static final Pieces NONE = new Pieces(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Pieces {
        standards = List.copyOf(standards);
        mappingSets = List.copyOf(mappingSets);
        assessments = List.copyOf(assessments);
    }
}
