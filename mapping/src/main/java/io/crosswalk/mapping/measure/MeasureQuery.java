package io.crosswalk.mapping.measure;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.standard.UnknownNameException;

/**
 * The question how much of each weighed requirement is satisfied, given an assessment.
 *
 * <p>An immutable value. Starts from what is stated full and none; <em>partial</em> and <em>not-full</em> are no measures. A group is
 * measured whole, so that a finding of not-applicable is refused: ask about what is left of the group. Measures tell what requirements
 * share, so that no set is read in a closed world either. Without a policy every claim may be used.
 */
public final class MeasureQuery {
    private final Measures measures;
    private final Assessment assessment;
    private final Policy policy;
    private final boolean closed;

    private MeasureQuery(Measures measures, Assessment assessment, Policy policy, boolean closed) {
        this.measures = requireNonNull(measures, "measures");
        this.assessment = assessment;
        this.policy = requireNonNull(policy, "policy");
        this.closed = closed;
    }

    /** How much is satisfied, by these measures? */
    public static MeasureQuery of(Measures measures) {
        return new MeasureQuery(measures, Assessment.none(), Policy.DEFAULT, false);
    }

    /** Given these findings; they add to what is given. */
    public MeasureQuery from(Assessment findings) {
        return new MeasureQuery(measures, assessment.and(findings), policy, closed);
    }

    /** Using only the claims that a policy lets through. */
    public MeasureQuery under(Policy claims) {
        return new MeasureQuery(measures, assessment, claims, closed);
    }

    /** Supposing that nothing is satisfied but what lies in a requirement that is stated full, partial or not-full. */
    public MeasureQuery inClosedWorld() {
        return new MeasureQuery(measures, assessment, policy, true);
    }

    /**
     * The answer that a crosswalk gives. O(E log V) for all lower bounds together.
     *
     * @throws UnknownNameException naming a requirement or mapping set that the crosswalk does not have
     * @throws IllegalArgumentException if the measures contradict a claim that may be used, naming both; if a finding is
     *     not-applicable, naming it; if the policy closes a set
     */
    public MeasuredCoverage ask(Crosswalk crosswalk) {
        assessment.statuses().forEach((id, status) -> {
            if (status == Satisfaction.NOT_APPLICABLE) {
                throw new IllegalArgumentException(id
                        + " is not applicable: shares are measured of whole requirements; weigh and ask what is left");
            }
        });
        if (!policy.closed().isEmpty()) {
            throw new IllegalArgumentException("shares are measured, not read from what "
                    + String.join(", ", policy.closed())
                    + " leaves out: state a share of 0 instead of closing the set");
        }
        return new MeasuredCoverage(this, crosswalk.network());
    }

    /** The measures. */
    public Measures measures() {
        return measures;
    }

    /** What is given. */
    public Assessment assessment() {
        return assessment;
    }

    /** Which claims may be used. */
    public Policy policy() {
        return policy;
    }

    /** Whether nothing else is supposed satisfied. */
    public boolean isClosedWorld() {
        return closed;
    }

    /** The question, as a sentence. */
    @Override
    public String toString() {
        return "How much is satisfied, by " + measures + ", given "
                + assessment.statuses().size() + " findings" + (closed ? " and nothing else" : "") + "?";
    }
}
