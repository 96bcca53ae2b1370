package io.crosswalk.catalogs.internal.input;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StatedScope;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document holds.
 *
 * @param standards in the order of the document
 * @param mappingSets in the order of the document
 * @param assessments in the order of the document
 * @param scopes in the order of the document
 * @param reports in the order of the document
 * @param overlays in the order of the document
 */
public record Pieces(
        List<Standard> standards,
        List<MappingSet> mappingSets,
        List<Assessment> assessments,
        List<StatedScope> scopes,
        List<AttestationReport> reports,
        List<Overlay> overlays) {
    /** Nothing. */
    public static final Pieces NONE = of(List.of(), List.of(), List.of());

    /** Standards, mapping sets and assessments alone. */
    public static Pieces of(List<Standard> standards, List<MappingSet> mappingSets, List<Assessment> assessments) {
        return new Pieces(standards, mappingSets, assessments, List.of(), List.of(), List.of());
    }

    /** One scope alone. */
    public static Pieces of(StatedScope scope) {
        return new Pieces(List.of(), List.of(), List.of(), List.of(scope), List.of(), List.of());
    }

    /** These and others, the own ones first. */
    public Pieces plus(Pieces others) {
        return new Pieces(
                joined(standards, others.standards),
                joined(mappingSets, others.mappingSets),
                joined(assessments, others.assessments),
                joined(scopes, others.scopes),
                joined(reports, others.reports),
                joined(overlays, others.overlays));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Copies the lists. */
    public Pieces {
        standards = List.copyOf(standards);
        mappingSets = List.copyOf(mappingSets);
        assessments = List.copyOf(assessments);
        scopes = List.copyOf(scopes);
        reports = List.copyOf(reports);
        overlays = List.copyOf(overlays);
    }
}
