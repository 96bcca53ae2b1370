package io.crosswalk.catalogs;

import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StatedScope;
import java.util.List;

/**
 * What a document holds: standards, mapping sets, assessments, scopes, reports, overlays, evidence, operations of controls and
 * responsibilities, each in the order of the document, and rules of evidence.
 *
 * <p>Immutable. Two contents are equal when they hold equal values in the same order.
 */
public final class Contents {
    private static final Contents EMPTY = new Contents(Pieces.NONE);

    private final Pieces pieces;

    Contents(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Nothing. */
    public static Contents empty() {
        return EMPTY;
    }

    /** Standards, mapping sets and assessments, each in their order. */
    public static Contents of(List<Standard> standards, List<MappingSet> mappingSets, List<Assessment> assessments) {
        return new Contents(Pieces.of(standards, mappingSets, assessments));
    }

    /**
     * These and other contents: of each kind, the own ones first. Nothing is merged or replaced, even under one id, but for rules of evidence, where a change that
     * the others make wins.
     */
    public Contents plus(Contents others) {
        return plus(others.pieces);
    }

    /** These contents and one more standard. */
    public Contents plus(Standard standard) {
        return plus(of(List.of(standard), List.of(), List.of()));
    }

    /** These contents and one more mapping set. */
    public Contents plus(MappingSet set) {
        return plus(of(List.of(), List.of(set), List.of()));
    }

    /** These contents and one more assessment. */
    public Contents plus(Assessment assessment) {
        return plus(of(List.of(), List.of(), List.of(assessment)));
    }

    /** These contents and one more scope. */
    public Contents plus(StatedScope scope) {
        return plus(Pieces.of(scope));
    }

    /** These contents and one more report. */
    public Contents plus(AttestationReport report) {
        return plus(Pieces.of(AttestationReport.class, List.of(report)));
    }

    /** These contents and one more overlay. */
    public Contents plus(Overlay overlay) {
        return plus(Pieces.of(Overlay.class, List.of(overlay)));
    }

    /** These contents and one more piece of evidence. */
    public Contents plus(Evidence evidence) {
        return plus(Pieces.of(Evidence.class, List.of(evidence)));
    }

    /** These contents and the operation of one more control. */
    public Contents plus(ControlOperation operation) {
        return plus(Pieces.of(ControlOperation.class, List.of(operation)));
    }

    /** These contents with every change that some rules make to the defaults. */
    public Contents plus(EvidenceRules rules) {
        return plus(Pieces.of(rules));
    }

    /** These contents and the responsibilities of one more provider. */
    public Contents plus(Responsibility division) {
        return plus(Pieces.of(Responsibility.class, List.of(division)));
    }

    private Contents plus(Pieces more) {
        return new Contents(pieces.plus(more));
    }

    /** The standards, in order. */
    public List<Standard> standards() {
        return pieces.standards();
    }

    /** The mapping sets, in order. */
    public List<MappingSet> mappingSets() {
        return pieces.mappingSets();
    }

    /** The assessments, in order. */
    public List<Assessment> assessments() {
        return pieces.assessments();
    }

    /** The scopes as stated, in order; each is {@linkplain StatedScope#resolve resolved} against its standard. */
    public List<StatedScope> scopes() {
        return pieces.scopes();
    }

    /** The attestation reports, in order. */
    public List<AttestationReport> reports() {
        return pieces.reports();
    }

    /** The overlays, in order. */
    public List<Overlay> overlays() {
        return pieces.overlays();
    }

    /** The evidence, in order. */
    public List<Evidence> evidence() {
        return pieces.all(Evidence.class);
    }

    /** How controls are operated, in order. */
    public List<ControlOperation> operations() {
        return pieces.all(ControlOperation.class);
    }

    /** The rules of evidence; the {@linkplain EvidenceRules#defaults defaults} if none are stated. */
    public EvidenceRules evidenceRules() {
        return pieces.evidenceRules();
    }

    /** The divisions of responsibilities, in order. */
    public List<Responsibility> responsibilities() {
        return pieces.all(Responsibility.class);
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return pieces.equals(Pieces.NONE);
    }

    Pieces pieces() {
        return pieces;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contents that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** How many of each kind; of all but standards, mapping sets and assessments only where there are any. */
    @Override
    public String toString() {
        return standards().size() + " standards, " + mappingSets().size() + " mapping sets, "
                + assessments().size() + " assessments" + count(scopes(), "scopes") + count(reports(), "reports")
                + count(overlays(), "overlays") + count(evidence(), "pieces of evidence")
                + count(operations(), "operations") + count(responsibilities(), "divisions of responsibilities")
                + (evidenceRules().equals(EvidenceRules.defaults()) ? "" : ", " + evidenceRules());
    }

    private static String count(List<?> some, String noun) {
        return some.isEmpty() ? "" : ", " + some.size() + " " + noun;
    }
}
