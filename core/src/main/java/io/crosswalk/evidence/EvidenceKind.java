package io.crosswalk.evidence;

import static io.crosswalk.evidence.AssuranceKind.DESIGN;
import static io.crosswalk.evidence.AssuranceKind.IMPLEMENTED;
import static io.crosswalk.evidence.AssuranceKind.MANAGEMENT_STATEMENT;
import static io.crosswalk.evidence.AssuranceKind.OPERATION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sort of thing a piece of evidence is, and so what it shows unless it says otherwise.
 *
 * <p>For how long it counts depends on who asks: {@link EvidenceRules}.
 */
public enum EvidenceKind {
    /** An approved version of a policy or procedure. */
    POLICY(DESIGN),
    /** A configuration, as a snapshot or screenshot shows it. */
    CONFIGURATION(IMPLEMENTED),
    /** A system log or the results of a continuous monitor. */
    LOG(OPERATION),
    /** The record of one event, such as a change ticket, an incident, a joiner, a leaver, an access request. */
    EVENT_RECORD(OPERATION),
    /** The record that something done daily to half-yearly was done. */
    PERIODIC_PERFORMANCE(OPERATION),
    /** The record that something done once a year was done, such as a penetration test, a risk assessment, a restore test. */
    ANNUAL_PERFORMANCE(OPERATION),
    /** An internal audit of the management system (ISO/IEC 27001, 9.2). */
    INTERNAL_AUDIT(OPERATION),
    /** A management review of the management system (ISO/IEC 27001, 9.3). */
    MANAGEMENT_REVIEW(OPERATION),
    /** Who was trained, and when. */
    TRAINING_RECORD(OPERATION),
    /** A SOC 2 Type 2 report: over a period. */
    ATTESTATION_TYPE_2(DESIGN, IMPLEMENTED, OPERATION),
    /** A SOC 2 Type 1 report: at a date, silent on operation. */
    ATTESTATION_TYPE_1(DESIGN, IMPLEMENTED),
    /** Management's letter on the time after a report's period. */
    BRIDGE_LETTER(MANAGEMENT_STATEMENT),
    /** An ISO certificate: a management system was certified, which is not the operation of any control. */
    CERTIFICATE(DESIGN),
    /** What somebody said when asked. */
    INTERVIEW(MANAGEMENT_STATEMENT),
    /** What an observer saw, as in a walkthrough. */
    OBSERVATION(IMPLEMENTED),
    /** A contract, non-disclosure or data processing agreement, in force. */
    CONTRACT(DESIGN, IMPLEMENTED, OPERATION),
    /** A sample with the population that it was drawn from. */
    POPULATION_SAMPLE(OPERATION),
    /** The result of a test of a control. */
    TEST_RESULT(IMPLEMENTED, OPERATION),
    /** Anything else; it shows nothing unless it says what. */
    OTHER;

    private final Set<AssuranceKind> shows;

    EvidenceKind(AssuranceKind... shows) {
        Set<AssuranceKind> kinds = EnumSet.noneOf(AssuranceKind.class);
        kinds.addAll(List.of(shows));
        this.shows = Collections.unmodifiableSet(kinds);
    }

    /** What it shows by default, in the order of the kinds; empty for {@link #OTHER} alone. */
    public Set<AssuranceKind> shows() {
        return shows;
    }

    /** Whether it stays in force from a first to a last day instead of being something done: a policy, a contract, a certificate. */
    public boolean isInForce() {
        return this == POLICY || this == CONTRACT || this == CERTIFICATE;
    }

    /** The kind of a lower-kebab word such as {@code event-record}; empty if there is none. */
    public static Optional<EvidenceKind> find(String word) {
        return Stream.of(values()).filter(v -> v.toString().equals(word)).findFirst();
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
