package io.crosswalk.mapping.agreement;

import static io.crosswalk.mapping.agreement.Sets.S;
import static io.crosswalk.mapping.agreement.Sets.T;
import static io.crosswalk.mapping.agreement.Sets.set;
import static io.crosswalk.mapping.agreement.Sets.universe;
import static io.crosswalk.mapping.agreement.Sets.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.UnknownNameException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a judgement, and what follows for whole sets. */
class AgreementTest {
    private static Agreement agreement(MappingSet... sets) {
        return Agreement.among(universe(3, 3), Silence.JUDGED_ABSENT, List.of(sets));
    }

    private static PairwiseAgreement two(MappingSet left, MappingSet right) {
        return agreement(left, right).pairwise().get(0);
    }

    private static Optional<Relationship> word(String word) {
        return Relationship.find(word);
    }

    /** The table of {@link StatisticsTest#cohensKappaOfFleissLevinPaik}, said by mapping sets: three words for three diagnoses. */
    @Test
    void aPublishedTableSaidByMappingSetsGivesThePublishedKappa() {
        int[][] table = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
        String[] words = {"equal", "subset-of", "intersects-with"};
        MappingSet.Builder left = MappingSet.builder("left", S, T);
        MappingSet.Builder right = MappingSet.builder("right", S, T);
        int pair = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int n = 0; n < table[row][column]; n++, pair++) {
                    String from = "S" + (pair / 10 + 1);
                    String to = "T" + (pair % 10 + 1);
                    left.add(from, word(words[row]).orElseThrow(), to);
                    right.add(from, word(words[column]).orElseThrow(), to);
                }
            }
        }
        Agreement agreement = Agreement.among(
                universe(10, 10),
                Silence.JUDGED_ABSENT,
                List.of(left.build(), right.build().inverse()));
        PairwiseAgreement found = agreement.pairwise().get(0);
        assertThat(found.cohen(Level.RELATIONS).value().orElseThrow()).isCloseTo(0.68, within(0.005));
        // the second set ran the other way: its subset-of has become subset-of again, from S to T
        assertThat(found.confusion(word("subset-of"), word("subset-of"))).isEqualTo(4);
        assertThat(found.confusion(word("equal"), word("intersects-with"))).isEqualTo(4);
        assertThat(found.cohen(Level.PAIRS).value())
                .as("every pair is mapped by both")
                .isEmpty();
        assertThat(found.overlap(Level.RELATIONS)).isEqualTo(new SetOverlap(100, 100, 89));
    }

    @Test
    void pairsAndRelationsAreCountedApart() {
        PairwiseAgreement found = two(
                set("left", "S1 equal T1", "S1 intersects-with T2", "S2 superset-of T2", "S3 no-relationship T3"),
                set("right", "S1 equal T1", "S1 superset-of T2", "S3 equal T1"));
        assertThat(found.overlap(Level.PAIRS)).isEqualTo(new SetOverlap(3, 3, 2));
        assertThat(found.overlap(Level.RELATIONS)).isEqualTo(new SetOverlap(4, 3, 1));
        assertThat(found.confusion(word("intersects-with"), word("superset-of")))
                .isEqualTo(1);
        assertThat(found.confusion(word("no-relationship"), Optional.empty())).isEqualTo(1);
        assertThat(found.confusion(Optional.empty(), Optional.empty())).isEqualTo(4);
        // 7 of 9 agree; chance 3/9*3/9 + 6/9*6/9
        assertThat(found.cohen(Level.PAIRS).value().orElseThrow())
                .isCloseTo((7 / 9.0 - 5 / 9.0) / (4 / 9.0), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "S1 subset-of T1,       S1 superset-of T1,      equal,           1",
        "S1 related T1,         S1 intersects-with T1,  intersects-with, 0",
        "S1 intersects-with T1, S1 superset-of T1,      superset-of,     1",
        "S1+S2 superset-of T1,  S1 intersects-with T1,  intersects-with, 0",
        "S1+S2 superset-of T1,  S2 equal T1,            related,         0",
        "S1 superset-of T1+T2,  S1 superset-of T1,      superset-of,     0",
        "S1 equal T1+T2,        S2 equal T1,            superset-of,     0",
    })
    void severalWordsAboutOnePairAreOne(String one, String other, String counted, int several) {
        Agreement agreement = agreement(set("left", one, other), set("right"));
        assertThat(agreement.pairwise().get(0).confusion(word(counted), Optional.empty()))
                .isPositive();
        assertThat(agreement.several(0)).isEqualTo(several);
    }

    @Test
    void jointCoversAreComparedAsSuch() {
        MappingSet together = set("left", "S1+S2 superset-of T1+T2", "S3 superset-of T1+T2", "S1 subset-of T2+T3");
        MappingSet apart = set("right", "S2+S1 superset-of T2", "S1+S2+S3 superset-of T1", "S1 subset-of T3+T2");
        assertThat(two(together, apart).jointCovers()).isEqualTo(new SetOverlap(3, 3, 2));
        assertThat(two(set("left", "S1 equal T1+T2"), set("right", "S1 subset-of T1+T2"))
                        .jointCovers())
                .as("an equality is a cover both ways; one way is said by its pairs")
                .isEqualTo(new SetOverlap(1, 1, 1));
        assertThat(two(set("left", "S1+S2 intersects-with T1"), set("right", "S1+S2 superset-of T1"))
                        .jointCovers())
                .isEqualTo(new SetOverlap(1, 1, 0));
    }

    @Test
    void whatIsOutsideTheUniverseIsSaidAndNotCounted() {
        Agreement agreement =
                agreement(set("left", "S1 equal T1", "S9 equal T1", "S1+S9 superset-of T1"), set("right"));
        assertThat(agreement.mapped(0)).isEqualTo(1);
        assertThat(agreement.outside(0)).isEqualTo(1);
        assertThat(agreement.pairwise().get(0).jointCovers()).isEqualTo(new SetOverlap(0, 0, 0));
    }

    @Test
    void emptySetsHaveNothingToAgreeOn() {
        PairwiseAgreement found = two(set("left"), set("right"));
        SetOverlap overlap = found.overlap(Level.PAIRS);
        assertThat(overlap.jaccard()).isEmpty();
        assertThat(overlap.precision()).isEmpty();
        assertThat(overlap.recall()).isEmpty();
        assertThat(overlap.f1()).isEmpty();
        assertThat(found.cohen(Level.PAIRS).value()).isEmpty();
        assertThat(agreement(set("left"), set("right")).disagreements()).isEmpty();
    }

    @Test
    void noPairInCommonIsLessThanChance() {
        PairwiseAgreement found = two(set("left", "S1 equal T1"), set("right", "S2 equal T2"));
        assertThat(found.overlap(Level.PAIRS).jaccard()).hasValue(0);
        assertThat(found.overlap(Level.PAIRS).f1()).hasValue(0);
        assertThat(found.cohen(Level.PAIRS).value().orElseThrow()).isNegative();
    }

    @Test
    void silenceIsMissingWhereThePairWasNotConsidered() {
        MappingSet.Builder left =
                set("left", "S1 equal T1", "S2 equal T2").toBuilder().add(unmapped("S3", "nothing"));
        MappingSet right = set("right", "S1 equal T2");
        Agreement found =
                Agreement.among(universe(3, 3), Silence.MISSING_UNLESS_CONSIDERED, List.of(left.build(), right));
        assertThat(found.judged(0)).as("2 x 2 named, and 3 of the unmapped one").isEqualTo(7);
        assertThat(found.judged(1)).isEqualTo(1);
        assertThat(found.fleiss(Level.PAIRS).units()).isEqualTo(1);
        assertThat(found.pairwise().get(0).overlap(Level.PAIRS)).isEqualTo(new SetOverlap(0, 1, 0));
        assertThat(found.disagreements()).extracting(Disagreement::pairs).containsExactly(1, 1);
        Agreement exhaustive = Agreement.among(
                universe(3, 3),
                Silence.MISSING_UNLESS_CONSIDERED,
                List.of(left.build(), right.toBuilder().exhaustive(true).build()));
        assertThat(exhaustive.judged(1)).isEqualTo(9);
    }

    @Test
    void whatIsSeenMostDifferentlyComesFirst() {
        Agreement found = agreement(
                set("left", "S1 equal T1", "S1 equal T2", "S2 equal T2", "S3 equal T3"),
                set("middle", "S1 subset-of T1", "S2 equal T2", "S3 equal T3"),
                set("right", "S1 subset-of T1", "S2 equal T2", "S3 no-relationship T3"));
        assertThat(found.disagreements())
                .containsExactly(
                        new Disagreement(Side.SOURCE, S.requirement("S1"), 2, 1, 1),
                        new Disagreement(Side.SOURCE, S.requirement("S3"), 1, 1, 0),
                        new Disagreement(Side.TARGET, T.requirement("T1"), 1, 0, 1),
                        new Disagreement(Side.TARGET, T.requirement("T3"), 1, 1, 0),
                        new Disagreement(Side.TARGET, T.requirement("T2"), 2, 1, 0));
        assertThat(found.pairwise()).hasSize(3);
    }

    @Test
    void setsOfACrosswalkAreNamed() {
        Standard source = Standard.builder(S, "S")
                .add("S1", RequirementKind.CONTROL, "one")
                .add("S2", RequirementKind.CONTROL, "two")
                .build();
        Standard target = Standard.builder(T, "T")
                .add("T1", RequirementKind.CONTROL, "one")
                .build();
        Crosswalk crosswalk = Crosswalk.of(
                        List.of(source, target),
                        List.of(
                                set("left", "S1 equal T1"),
                                set("right", "S2 equal T1").inverse()))
                .orThrow();
        Agreement found = Agreement.among(crosswalk, List.of("left", "right"));
        assertThat(found.universe().size()).isEqualTo(2);
        assertThat(found.sets()).extracting(MappingSet::target).containsExactly(T, T);
        assertThatThrownBy(() -> Agreement.among(crosswalk, List.of("left", "wrong")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("wrong")
                .hasMessageContaining("right");
    }

    @Test
    void wrongQuestionsAreRefused() {
        assertThatThrownBy(() -> agreement(set("left"))).isInstanceOf(IllegalArgumentException.class);
        MappingSet other = MappingSet.builder("other", S, S).build();
        assertThatThrownBy(() -> agreement(set("left"), other)).hasMessageContaining("other");
        assertThatThrownBy(() -> Universe.of(List.of(), List.of())).hasMessageContaining("source");
        assertThatThrownBy(() -> new SetOverlap(1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coefficient(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<MappingSet> sets() {
        return Sets.sets();
    }

    @Property(tries = 300)
    void kappaIsOneIfAndOnlyIfAllJudgementsAreTheSame(@ForAll("sets") MappingSet a, @ForAll("sets") MappingSet b) {
        for (Level level : Level.values()) {
            PairwiseAgreement found = two(a, b);
            boolean same = found.cohen(level).observed() == 1;
            for (Coefficient each : List.of(
                    found.cohen(level),
                    agreement(a, b).fleiss(level),
                    agreement(a, b).alpha(level))) {
                assertThat(each.observed() == 1).isEqualTo(same);
                each.value().ifPresent(value -> {
                    assertThat(value).isLessThanOrEqualTo(1).isGreaterThanOrEqualTo(-1);
                    assertThat(value == 1).isEqualTo(same);
                });
                if (each.value().isEmpty()) {
                    assertThat(same).as("one label only").isTrue();
                }
            }
        }
        assertThat(two(a, a).cohen(Level.RELATIONS).value().orElse(1)).isEqualTo(1);
    }

    @Property(tries = 300)
    void measuresDoNotDependOnOrderOrDirection(
            @ForAll("sets") MappingSet a, @ForAll("sets") MappingSet b, @ForAll("sets") MappingSet c) {
        for (Silence silence : Silence.values()) {
            Agreement one = Agreement.among(universe(3, 3), silence, List.of(a, b, c));
            Agreement other = Agreement.among(universe(3, 3), silence, List.of(c, b.inverse(), a));
            PairwiseAgreement there = one.pairwise().get(0);
            PairwiseAgreement back = other.pairwise().get(2);
            for (Level level : Level.values()) {
                assertThat(other.fleiss(level)).isEqualTo(one.fleiss(level));
                assertThat(other.alpha(level).units())
                        .isEqualTo(one.alpha(level).units());
                assertThat(back.cohen(level)).isEqualTo(there.cohen(level));
                assertThat(back.overlap(level).precision())
                        .isEqualTo(there.overlap(level).recall());
                assertThat(back.overlap(level).jaccard())
                        .isEqualTo(there.overlap(level).jaccard());
                there.overlap(level).f1().ifPresent(f -> assertThat(f).isBetween(0.0, 1.0));
            }
            assertThat(back.jointCovers().both()).isEqualTo(there.jointCovers().both());
            assertThat(other.disagreements()).isEqualTo(one.disagreements());
        }
    }
}
