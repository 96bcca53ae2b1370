package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.crosswalk.mapping.candidates.GapList;
import io.crosswalk.mapping.candidates.GapList.Gap;
import io.crosswalk.mapping.candidates.ReviewCandidate;
import io.crosswalk.mapping.candidates.ReviewCandidates;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.report.GapReport;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Review candidates, and that they stay candidates. */
class CandidatesTest {
    private static Gap gapOf(TestNetwork network, String name) {
        return GapList.of(network.coverageOf(name), network.crosswalk()).gaps().stream()
                .filter(g -> g.finding().requirement().local().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Two overlaps never chain, nor do two parts of one whole: not over one hub requirement, not over two that are equal. */
    @ParameterizedTest
    @CsvSource({
        "intersects-with, intersects-with",
        "subset-of, superset-of",
        "intersects-with, superset-of",
        "subset-of, intersects-with"
    })
    void whatDoesNotChainIsACandidateAndNothingElse(String first, String last) {
        Relationship up = Relationship.find(first).orElseThrow();
        Relationship down = Relationship.find(last).orElseThrow();
        TestNetwork two = network().map("S", up, "H").map("H", down, "T").full("S");
        TestNetwork three = network()
                .map("S", up, "H")
                .equal("H", "H2")
                .map("H2", down, "T")
                .full("S");
        for (TestNetwork network : List.of(two, three)) {
            Coverage answer = network.coverageOf("T");
            assertThat(answer.finding("T").verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(network.weak("S", "T")).isEqualTo(RelationSet.unknown());
            assertThat(answer.totals().touched()).isZero();
            assertThat(answer.finding("T").because()).isEmpty();
        }
        assertThat(gapOf(two, "T").candidates()).hasSize(1);
        assertThat(gapOf(three, "T").candidates()).as("one hub requirement").isEmpty();
    }

    @Test
    void theScoreIsNormalisedByTheDegreesOfTheHub() {
        TestNetwork network = network()
                .intersects("S1", "H1")
                .intersects("S2", "H1")
                .intersects("S2", "H2")
                .intersects("H1", "T")
                .intersects("H2", "T")
                .intersects("H2", "T2")
                .full("S1", "S2");
        List<ReviewCandidate> candidates = gapOf(network, "T").candidates();
        assertThat(candidates).extracting(c -> c.source().local()).containsExactly("S2", "S1");
        assertThat(candidates.get(0).score()).isEqualTo(0.5 + 0.5);
        assertThat(candidates.get(0).hubs()).containsExactly(network.id("H1"), network.id("H2"));
        assertThat(candidates.get(1).score()).isEqualTo(0.5);
    }

    @Test
    void equalScoresComeInCatalogOrderAndThreeAreKept() {
        TestNetwork network = network().and("S1", "S2", "S3", "S4").intersects("H", "T");
        for (String source : List.of("S4", "S2", "S3", "S1")) {
            network.intersects(source, "H").full(source);
        }
        assertThat(gapOf(network, "T").candidates())
                .extracting(c -> c.source().local())
                .containsExactly("S1", "S2", "S3");
    }

    @Test
    void aClaimOfNoRelationshipSuggestsNothing() {
        TestNetwork network = network().disjoint("S", "H").intersects("H", "T").full("S");
        assertThat(gapOf(network, "T").candidates()).isEmpty();
    }

    @Test
    void onlyWhatIsSatisfiedIsSuggested() {
        TestNetwork network = network()
                .intersects("S1", "H")
                .intersects("S2", "H")
                .intersects("S3", "H")
                .intersects("S4", "H")
                .intersects("H", "T")
                .partial("S1")
                .notFull("S2")
                .notApplicable("S3")
                .full("S4")
                .excluding("S4");
        assertThat(gapOf(network, "T").candidates())
                .extracting(c -> c.source().local())
                .containsExactly("S1");
    }

    @Test
    void aWholeStandardInScopeIsSuggested() {
        TestNetwork network = network().intersects("S", "H").intersects("H", "T");
        Coverage answer =
                CoverageQuery.of(TestNetwork.TARGET).from(TestNetwork.SOURCE).ask(network.crosswalk());
        assertThat(GapList.of(answer, network.crosswalk()).gaps(Verdict.UNKNOWN))
                .singleElement()
                .satisfies(g -> assertThat(g.candidates()).hasSize(1));
    }

    @Test
    void theListHoldsWhatIsInScopeAndNotCovered() {
        TestNetwork network = network()
                .superset("S", "T1")
                .intersects("S", "T2")
                .superset("S0", "T3")
                .and("T4", "T5")
                .full("S")
                .none("S0")
                .excluding("T5");
        GapList list = GapList.of(network.coverageOf("T1"), network.crosswalk());
        assertThat(list.gaps())
                .extracting(g ->
                        g.finding().requirement().local() + " " + g.finding().verdict())
                .containsExactly("T2 PARTIAL", "T3 GAP", "T4 UNKNOWN");
        assertThat(list).hasToString("3 gaps of 4 applicable requirements of target:1");
        GapReport report = GapReport.of(list.answer(), network.crosswalk());
        assertThat(report.text())
                .contains("3 not covered, of 4.", "Not met at all (1)", "Partly: show the rest (1)", "Unknown: ");
        assertThat(report.csv().lines()).hasSize(4);
    }

    @Test
    void aSetThatIsLeftOutSuggestsNothing() {
        TestNetwork network =
                network().intersects("S", "H").intersects("H", "T").full("S");
        Crosswalk crosswalk = network.crosswalk();
        Policy one = new Policy(Optional.of(Set.of("hub-to-target")), Policy.DEFAULT.atLeast());
        assertThat(ReviewCandidates.of(crosswalk, one).forTarget(network.id("T"), List.of(network.id("S"))))
                .isEmpty();
        assertThatThrownBy(() -> ReviewCandidates.of(crosswalk, Policy.DEFAULT)
                        .forTarget(TestNetwork.TARGET.requirement("X"), List.of()))
                .isInstanceOf(UnknownNameException.class);
    }

    /** Two standards suggest a pair: each sums alone, and the one that suggests it more speaks. */
    @Test
    void theSumRunsOverOneStandardOnly() {
        Standard one = standard("one:1", "A", "B");
        Standard hub = standard("hub:1", "H", "I");
        Standard other = standard("other:1", "X");
        Standard two = standard("two:1", "T");
        Crosswalk crosswalk = Crosswalk.of(
                        List.of(one, hub, other, two),
                        List.of(
                                set(one, hub, "A H", "A I", "B H"),
                                set(hub, two, "H T", "I T"),
                                set(one, other, "A X"),
                                set(other, two, "X T")))
                .orThrow();
        assertThat(ReviewCandidates.of(crosswalk, Policy.DEFAULT)
                        .forTarget(two.id().requirement("T"), List.of(one.id().requirement("A"))))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.score()).isEqualTo(1.0 / 2 + 1);
                    assertThat(c.hubs())
                            .containsExactly(hub.id().requirement("H"), hub.id().requirement("I"));
                });
    }

    private static Standard standard(String id, String... names) {
        StandardId standard = StandardId.parse(id);
        Standard.Builder builder = Standard.builder(standard, id);
        for (String name : names) {
            builder.add(Requirement.builder(standard.requirement(name), RequirementKind.CONTROL, name)
                    .build());
        }
        return builder.sections(List.of(new Section("Everything", List.of(names), true)))
                .build();
    }

    private static MappingSet set(Standard from, Standard to, String... pairs) {
        MappingSet.Builder set =
                MappingSet.builder(from.id().slug() + "-" + to.id().slug(), from.id(), to.id());
        for (String pair : pairs) {
            String[] ends = pair.split(" ", -1);
            set.add(ends[0], Relationship.RELATED, ends[1]);
        }
        return set.build();
    }

    @Test
    void theReportListsTheCandidatesOfWhatIsUnknown() {
        TestNetwork network = network()
                .superset("S1", "T1")
                .intersects("S1", "T2")
                .intersects("S1", "H1")
                .intersects("S2", "H1")
                .intersects("S2", "H2")
                .intersects("H1", "T3")
                .intersects("H2", "T3")
                .intersects("H2", "T4")
                .and("T5")
                .full("S1", "S2");
        GapReport report = GapReport.of(network.coverageOf("T1"), network.crosswalk());
        Golden.assertMatches("gaps", report.text() + "\n" + report.csv() + "\n" + report.json());
    }

    /** The formula, by counting pairs, for every pair of random networks. */
    @Test
    void everyScoreIsWhatTheFormulaSays() {
        Random random = new Random(12);
        int found = 0;
        for (int drawn = 0; drawn < 3_000; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random);
            ReviewCandidates candidates = ReviewCandidates.of(sample.crosswalk(), Policy.DEFAULT);
            for (RequirementId target : sample.regions()) {
                Map<RequirementId, Double> expected = expected(sample, target);
                List<ReviewCandidate> actual = candidates.forTarget(target, sample.regions());
                found += actual.size();
                assertThat(actual.stream().map(ReviewCandidate::source).collect(Collectors.toSet()))
                        .as("sources for %s in %s", target, sample)
                        .isEqualTo(expected.keySet());
                for (ReviewCandidate candidate : actual) {
                    assertThat(candidate.score())
                            .as("%s in %s", candidate, sample)
                            .isCloseTo(expected.getOrDefault(candidate.source(), 0.0), within(1e-9));
                }
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    private static boolean areLinked(RandomNetwork sample, RequirementId left, RequirementId right) {
        for (MappingSet set : sample.sets) {
            for (Mapping mapping : set.mappings()) {
                boolean names =
                        mapping.sources().contains(left) && mapping.targets().contains(right)
                                || mapping.sources().contains(right)
                                        && mapping.targets().contains(left);
                if (names && mapping.relationship() != Relationship.NO_RELATIONSHIP) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long degree(RandomNetwork sample, RequirementId hub, StandardId into) {
        return sample.regions().stream()
                .filter(r -> r.standard().equals(into) && areLinked(sample, hub, r))
                .count();
    }

    private static Map<RequirementId, Double> expected(RandomNetwork sample, RequirementId target) {
        Map<RequirementId, Double> best = new HashMap<>();
        for (RequirementId source : sample.regions()) {
            for (Standard hub : sample.standards) {
                Set<StandardId> three = Set.copyOf(List.of(source.standard(), target.standard(), hub.id()));
                double sum = 0;
                for (RequirementId h : hub.requirements().stream()
                        .map(r -> r.id())
                        .filter(h -> three.size() == 3 && areLinked(sample, source, h) && areLinked(sample, h, target))
                        .collect(Collectors.toList())) {
                    sum += 1.0 / (degree(sample, h, source.standard()) * degree(sample, h, target.standard()));
                }
                if (sum > 0) {
                    best.merge(source, sum, Math::max);
                }
            }
        }
        return best;
    }
}
