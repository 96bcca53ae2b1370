package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.SetKind;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StatedScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;

/** A whole document. */
final class DocumentDraft implements Draft {
    static final String VERSION = "1";

    static final Fields<DocumentDraft> FIELDS = Fields.<DocumentDraft>none()
            .optional("crosswalk", (d, t) -> readVersion(t))
            .entries("standards", (d, t) -> t.elements(() -> d.readStandard(t)))
            .entries("mappingSets", (d, t) -> t.elements(() -> d.readMappingSet(t)))
            .entries("assessments", (d, t) -> t.elements(() -> d.readAssessment(t)))
            .entries("scopes", (d, t) -> t.elements(() -> d.readScope(t)))
            .entries("reports", (d, t) -> t.entries(ReportDraft.FIELDS, ReportDraft::new, d::addReport))
            .entries("overlays", (d, t) -> t.elements(() -> d.readOverlay(t)))
            .entries("evidence", (d, t) -> t.elements(() -> d.measures.readEvidence(t)))
            .entries("operations", (d, t) -> d.measures.readOperations(t))
            .entries("evidenceRules", (d, t) -> d.measures.readRules(t))
            .entries("reservations", (d, t) -> d.measures.readReservations(t))
            .entries("responsibilities", (d, t) -> t.elements(() -> d.measures.readResponsibility(t)));

    private final Log log;
    private final List<Standard> standards = new ArrayList<>();
    private final List<MappingSet> mappingSets = new ArrayList<>();
    private final Set<String> withoutProvenance = new HashSet<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<StatedScope> scopes = new ArrayList<>();
    private final List<AttestationReport> reports = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private final Set<StandardId> standardIds = new HashSet<>();
    private final Set<String> setIds = new HashSet<>();
    private final EvidenceLists measures;

    DocumentDraft(Log log) {
        this.log = log;
        this.measures = new EvidenceLists(log);
    }

    private static void readVersion(Tokens tokens) {
        if (tokens.current() != JsonToken.VALUE_NUMBER_INT) {
            tokens.mismatch("the version of the format, " + VERSION);
            return;
        }
        tokens.scalar()
                .filter(version -> !version.equals(VERSION))
                .ifPresent(version -> tokens.log()
                        .refuse(
                                Code.VERSION_UNSUPPORTED,
                                "this library reads version " + VERSION + " of the format",
                                tokens.place(),
                                version));
    }

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (!seen.contains("crosswalk") && !tokens.isCutShort()) {
            String message = "a document says which version of the format it has: \"crosswalk\": " + VERSION;
            log.refuse(Code.VERSION_MISSING, message, start);
        }
    }

    void readStandard(Tokens tokens) {
        StandardDraft draft = new StandardDraft();
        StandardDraft.FIELDS.read(draft, tokens);
        draft.finish(standardIds, log).ifPresent(standards::add);
    }

    private void readMappingSet(Tokens tokens) {
        readMappingSet(tokens, List.of());
    }

    /** Reads a mapping set; {@code readBefore} are mappings of it that stand elsewhere in the document. */
    void readMappingSet(Tokens tokens, List<MappingDraft> readBefore) {
        MappingSetDraft draft = new MappingSetDraft(readBefore);
        MappingSetDraft.FIELDS.read(draft, tokens);
        draft.finish(setIds, log).ifPresent(set -> {
            mappingSets.add(set);
            if (!draft.hasProvenance()) {
                withoutProvenance.add(set.id());
            }
        });
    }

    private void readAssessment(Tokens tokens) {
        AssessmentDraft draft = new AssessmentDraft();
        AssessmentDraft.FIELDS.read(draft, tokens);
        draft.finish().ifPresent(assessments::add);
    }

    void readScope(Tokens tokens) {
        ScopeDraft draft = new ScopeDraft();
        ScopeDraft.FIELDS.read(draft, tokens);
        draft.finish(log).ifPresent(scopes::add);
    }

    private void addReport(ReportDraft draft) {
        reports.add(draft.finish());
        log.kept(1);
    }

    private void readOverlay(Tokens tokens) {
        OverlayDraft draft = new OverlayDraft();
        OverlayDraft.FIELDS.read(draft, tokens);
        draft.finish(log).ifPresent(overlays::add);
    }

    /** What the document holds; {@code origin} answers its name and SHA-256, and is asked only if a set has no provenance. */
    Pieces finish(Supplier<String> origin) {
        if (!withoutProvenance.isEmpty()) {
            Provenance synthesized = Provenance.by("unknown").sources(List.of(origin.get()));
            mappingSets.replaceAll(set -> withoutProvenance.contains(set.id())
                    ? set.toBuilder()
                            .kind(SetKind.IMPORTED)
                            .provenance(synthesized)
                            .build()
                    : set);
        }
        return Pieces.of(standards, mappingSets, assessments)
                .plus(Pieces.of(StatedScope.class, scopes))
                .plus(Pieces.of(AttestationReport.class, reports))
                .plus(Pieces.of(Overlay.class, overlays))
                .plus(measures.finish());
    }
}
