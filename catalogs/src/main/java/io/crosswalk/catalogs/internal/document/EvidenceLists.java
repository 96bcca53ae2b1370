package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.EvidenceParts;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The evidence of a document, and what it is measured against. */
final class EvidenceLists {
    private final Log log;
    private final EvidenceParts parts;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final Map<RequirementId, ControlOperation> operations = new LinkedHashMap<>();
    private EvidenceRules rules = EvidenceRules.defaults();
    private final Set<String> ruled = new HashSet<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();

    EvidenceLists(Log log) {
        this.log = log;
        this.parts = new EvidenceParts(log);
    }

    void readEvidence(Tokens tokens) {
        EvidenceDraft draft = new EvidenceDraft();
        int before = tokens.errorsBefore();
        EvidenceDraft.FIELDS.read(draft, tokens);
        boolean sound = log.errors() - before == draft.filingErrors();
        Optional<Evidence> read = tokens.isCutShort() ? Optional.empty() : draft.finish(parts, sound);
        read.ifPresentOrElse(e -> enter(e, draft.entries()), () -> log.refused(draft.entries()));
    }

    private void enter(Evidence read, int entries) {
        Evidence earlier = evidence.putIfAbsent(read.id(), read);
        Location place = read.location().orElseThrow();
        if (earlier == null) {
            log.kept(entries);
        } else if (earlier.equals(read)) {
            log.add(Code.DUPLICATE_EVIDENCE
                    .info("the document says the same of it already: taken once")
                    .at(place)
                    .quoting(read.id())
                    .then(Action.REPAIRED));
            log.repaired(entries);
        } else {
            String difference = earlier.hash().equals(read.hash()) ? "says something else of it" : "has another hash";
            log.refuse(
                    Code.DUPLICATE_EVIDENCE,
                    "an earlier piece of evidence has this id and " + difference,
                    place,
                    read.id());
            log.refused(entries);
        }
    }

    void readOperations(Tokens tokens) {
        tokens.entries(OperationDraft.FIELDS, OperationDraft::new, draft -> {
            ControlOperation operation = draft.finish();
            if (operations.putIfAbsent(operation.control(), operation) == null) {
                log.kept(1);
            } else {
                duplicate(
                        Code.DUPLICATE_OPERATION,
                        operation.location().orElseThrow(),
                        operation.control().toString());
            }
        });
    }

    void readRules(Tokens tokens) {
        tokens.entries(EvidenceRuleDraft.FIELDS, EvidenceRuleDraft::new, draft -> {
            if (ruled.add(draft.cell())) {
                rules = draft.in(rules);
                log.kept(1);
            } else {
                duplicate(Code.DUPLICATE_RULE, draft.start(), draft.cell());
            }
        });
    }

    void readReservations(Tokens tokens) {
        tokens.entries(EvidenceRuleDraft.Reservation.FIELDS, EvidenceRuleDraft.Reservation::new, draft -> {
            if (ruled.add(draft.requirement().toString())) {
                rules = draft.in(rules);
                log.kept(1);
            } else {
                duplicate(
                        Code.DUPLICATE_RULE, draft.start(), draft.requirement().toString());
            }
        });
    }

    private void duplicate(Code code, Location place, String quote) {
        log.refuse(code, "the document states this already", place, quote);
        log.refused(1);
    }

    void readResponsibility(Tokens tokens) {
        ResponsibilityDraft draft = new ResponsibilityDraft();
        ResponsibilityDraft.FIELDS.read(draft, tokens);
        draft.finish(log).ifPresent(responsibilities::add);
    }

    /** What was read; called once, when the document has ended. */
    Pieces finish() {
        parts.finish();
        return Pieces.of(Evidence.class, List.copyOf(evidence.values()))
                .plus(Pieces.of(ControlOperation.class, List.copyOf(operations.values())))
                .plus(Pieces.of(rules))
                .plus(Pieces.of(Responsibility.class, responsibilities));
    }
}
