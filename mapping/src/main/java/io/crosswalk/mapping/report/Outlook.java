package io.crosswalk.mapping.report;

import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.UnknownReason;

/** The words in which people read verdicts. */
enum Outlook {
    CONTAINED("contained"),
    PARTLY("partly"),
    NEW_WORK("new work"),
    NOT_MAPPED("not mapped"),
    CONTRADICTED("contradicted"),
    EXCLUDED("excluded");

    private final String words;

    Outlook(String words) {
        this.words = words;
    }

    /** New work is what somebody looked at and found unmet; not mapped is what nothing is known of. */
    static Outlook of(Finding finding) {
        return switch (finding.verdict()) {
            case COVERED -> CONTAINED;
            case PARTIAL, PARTIAL_NOT_FULL -> PARTLY;
            case NOT_FULL, GAP -> NEW_WORK;
            case CONFLICT -> CONTRADICTED;
            case EXCLUDED -> EXCLUDED;
            case UNKNOWN ->
                finding.doubt()
                        .filter(d -> d.isDeclared() || isKnownWork(d.reason()))
                        .map(d -> NEW_WORK)
                        .orElse(NOT_MAPPED);
        };
    }

    private static boolean isKnownWork(UnknownReason reason) {
        return switch (reason) {
            case JOINT_COVER_INCOMPLETE, SOURCE_OUT_OF_SCOPE, SOURCE_NOT_SATISFIED, DECLARED_UNMAPPED -> true;
            case CUT_BY_POLICY, ONLY_CANDIDATE_LINKS, UNMAPPED -> false;
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
