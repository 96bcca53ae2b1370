package io.crosswalk.mapping.candidates;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything of a coverage answer that is in scope and not covered, with what to review where nothing is known.
 *
 * <p>Immutable; in document order. The answer is not changed: a gap with candidates is as unknown as one without.
 */
public final class GapList {
    /** How many candidates of one requirement are kept. */
    public static final int MOST_CANDIDATES = 3;

    private static final Set<Verdict> NO_GAP =
            Collections.unmodifiableSet(EnumSet.of(Verdict.COVERED, Verdict.EXCLUDED));

    /**
     * A requirement that is not covered.
     *
     * @param finding what the answer says of it
     * @param candidates pairs with something satisfied to review first, best first; of UNKNOWN only, and at most {@link #MOST_CANDIDATES}
     */
    public record Gap(Finding finding, List<ReviewCandidate> candidates) {
        /** Copies the candidates. */
        public Gap {
            requireNonNull(finding, "finding");
            candidates = List.copyOf(candidates);
        }
    }

    private final Coverage answer;
    private final List<Gap> gaps;

    private GapList(Coverage answer, List<Gap> gaps) {
        this.answer = answer;
        this.gaps = List.copyOf(gaps);
    }

    /** The gaps of an answer that this crosswalk gave, with candidates among what the question gives as satisfied, in full or in part. */
    public static GapList of(Coverage answer, Crosswalk crosswalk) {
        ReviewCandidates candidates =
                ReviewCandidates.of(crosswalk, answer.query().policy());
        Set<RequirementId> satisfied = satisfied(answer.query(), crosswalk);
        List<Gap> gaps = new ArrayList<>();
        for (Finding finding : answer.findings()) {
            if (finding.verdict() == Verdict.UNKNOWN) {
                List<ReviewCandidate> all =
                        candidates.forTarget(finding.requirement().id(), satisfied);
                gaps.add(new Gap(finding, all.subList(0, Math.min(MOST_CANDIDATES, all.size()))));
            } else if (!NO_GAP.contains(finding.verdict())) {
                gaps.add(new Gap(finding, List.of()));
            }
        }
        return new GapList(answer, gaps);
    }

    private static Set<RequirementId> satisfied(CoverageQuery query, Crosswalk crosswalk) {
        Set<RequirementId> satisfied = new LinkedHashSet<>();
        for (StandardId standard : query.satisfied()) {
            crosswalk.standard(standard).assessable().stream()
                    .filter(r -> isInOperation(query, r))
                    .map(Requirement::id)
                    .forEach(satisfied::add);
        }
        query.assessment().statuses().forEach((id, status) -> {
            Requirement requirement = crosswalk.standard(id.standard()).requirement(id.local());
            if (status == Satisfaction.NOT_APPLICABLE) { // a heading takes what is under it along
                crosswalk.standard(id.standard()).subtree(requirement).stream()
                        .map(Requirement::id)
                        .filter(r -> query.assessment().status(r).isEmpty())
                        .forEach(satisfied::remove);
            }
            satisfied.remove(id);
            boolean met = status == Satisfaction.FULL || status == Satisfaction.PARTIAL;
            if (met
                    && query.scope(id.standard())
                            .flatMap(s -> s.exclusionOf(requirement))
                            .isEmpty()) {
                satisfied.add(id);
            }
        });
        return satisfied;
    }

    private static boolean isInOperation(CoverageQuery query, Requirement requirement) {
        return query.scope(requirement.id().standard())
                .map((Scope scope) -> scope.exclusionOf(requirement).isEmpty()
                        && !scope.notImplemented().contains(requirement.local()))
                .orElse(true);
    }

    /** The answer of which these are the gaps. */
    public Coverage answer() {
        return answer;
    }

    /** Every gap, in document order. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** The gaps with one verdict, in document order. */
    public List<Gap> gaps(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        return gaps.stream().filter(g -> g.finding().verdict() == verdict).collect(Collectors.toUnmodifiableList());
    }

    /** How many there are, of how many. */
    @Override
    public String toString() {
        return gaps.size() + " gaps of " + answer.totals().applicable() + " applicable requirements of "
                + answer.standard().id();
    }
}
