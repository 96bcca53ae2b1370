package io.crosswalk.mapping;

import static io.crosswalk.mapping.FlagsTest.onRandom;
import static io.crosswalk.mapping.FlagsTest.only;
import static io.crosswalk.mapping.FlagsTest.rows;
import static io.crosswalk.mapping.FlagsTest.verdict;
import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.FlagsTest.Row;
import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.Requirement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Contested verdicts against brute force, with and without joint covers, and the bound of the search. */
class ContestedTest {
    /** With joint covers the engine derives some contradictions only: those it derives of some mappings make these disputed. */
    @Test
    void withJointCoversContestedIsByTheContradictionsThatAreDerived() {
        int[] found = {0, 0};
        onRandom(250, (sample, query, answer) -> {
            List<Row> rows = rows(sample);
            if (rows.size() > 7) {
                return;
            }
            Map<Reading, Set<Row>> disputed = new LinkedHashMap<>();
            for (Reading reading : List.of(Reading.WEAK, Reading.STRICT)) {
                disputed.put(
                        reading,
                        inSmallestContradictions(
                                rows,
                                kept -> !Crosswalk.of(sample.standards, only(sample, kept))
                                        .orThrow()
                                        .network()
                                        .conflicts(Policy.DEFAULT, reading)
                                        .isEmpty()));
            }
            Set<Row> weak = disputed.getOrDefault(Reading.WEAK, Set.of());
            Set<Row> either = new HashSet<>(disputed.getOrDefault(Reading.STRICT, Set.of()));
            either.addAll(weak);
            for (Requirement requirement : answer.standard().requirements()) {
                Finding finding = answer.finding(requirement.local());
                boolean inWeak = verdict(sample, query, r -> !weak.contains(r), requirement.id()) != finding.verdict();
                boolean inStrict =
                        verdict(sample, query, r -> !either.contains(r), requirement.id()) != finding.verdict();
                found[inWeak ? 0 : 1] += inWeak || inStrict ? 1 : 0;
                assertThat(finding.contested().map(Reading::toString).orElse(""))
                        .as("%s in %s", finding, sample)
                        .isEqualTo(inWeak ? "weak" : inStrict ? "strict" : "");
            }
        });
        assertThat(found[0]).as("contested in the weak reading").isGreaterThan(3);
        assertThat(found[1]).as("contested in the strict reading").isGreaterThan(10);
    }

    /** Each further way doubles the withdrawals: seven are found in full, of twenty the last is beyond the bound. */
    @Test
    void theWaysOfAContradictionAreFollowedUpToABound() {
        assertThat(denied(7).contested()).contains(Reading.WEAK);
        assertThat(denied(20).contested()).as("a way that was not found stands").isEmpty();
    }

    private static Finding denied(int ways) {
        TestNetwork network = network().disjoint("S", "T").full("S");
        for (int way = 0; way < ways; way++) {
            network.superset("S", "W" + way).superset("W" + way, "T");
        }
        return network.findingOf("T");
    }

    @Test
    void contestedIsWhatNoProofShowsWithoutTheMappingsOfSmallestContradictions() {
        int[] found = {0, 0};
        onRandom(
                700,
                (sample, query, answer) -> {
                    List<Row> rows = rows(sample);
                    Set<Row> weak = inSmallestContradictions(sample, rows, Reading.WEAK);
                    Set<Row> strict = inSmallestContradictions(sample, rows, Reading.STRICT);
                    Set<Row> either = rows.stream()
                            .filter(r -> weak.contains(r) || strict.contains(r))
                            .collect(Collectors.toSet());
                    for (Requirement requirement : answer.standard().requirements()) {
                        Finding finding = answer.finding(requirement.local());
                        boolean inWeak =
                                verdict(sample, query, r -> !weak.contains(r), requirement.id()) != finding.verdict();
                        boolean inStrict =
                                verdict(sample, query, r -> !either.contains(r), requirement.id()) != finding.verdict();
                        found[0] += inWeak ? 1 : 0;
                        found[1] += !inWeak && inStrict ? 1 : 0;
                        assertThat(finding.contested().map(Reading::toString).orElse(""))
                                .as("%s in %s", finding, sample)
                                .isEqualTo(inWeak ? "weak" : inStrict ? "strict" : "");
                    }
                },
                Without.JOINT_COVERS);
        assertThat(found[0]).as("contested in the weak reading").isGreaterThan(20);
        assertThat(found[1]).as("contested in the strict reading").isGreaterThan(50);
    }

    /** By looking at every subset of the mappings. */
    private static Set<Row> inSmallestContradictions(RandomNetwork sample, List<Row> rows, Reading reading) {
        return inSmallestContradictions(
                rows, kept -> !new Oracle(sample.standards, only(sample, kept), reading).isConsistent());
    }

    private static Set<Row> inSmallestContradictions(List<Row> rows, Predicate<Predicate<Row>> isContradictory) {
        boolean[] contradictory = new boolean[1 << rows.size()];
        Set<Row> found = new HashSet<>();
        for (int subset = 0; subset < contradictory.length; subset++) {
            boolean larger = false;
            for (int r = 0; r < rows.size(); r++) {
                larger |= (subset >> r & 1) == 1 && contradictory[subset & ~(1 << r)];
            }
            int chosen = subset;
            contradictory[subset] = larger || isContradictory.test(row -> (chosen >> rows.indexOf(row) & 1) == 1);
            if (contradictory[subset] && !larger) {
                rows.stream().filter(r -> (chosen >> rows.indexOf(r) & 1) == 1).forEach(found::add);
            }
        }
        return found;
    }
}
