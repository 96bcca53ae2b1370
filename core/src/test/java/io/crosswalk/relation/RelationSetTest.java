package io.crosswalk.relation;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelationSetTest {
    private static final List<RelationSet> ALL = IntStream.range(0, 32)
            .mapToObj(bits -> RelationSet.of(Stream.of(BaseRelation.values())
                    .filter(r -> (bits >> Arrays.asList(BaseRelation.values()).indexOf(r) & 1) == 1)
                    .toArray(BaseRelation[]::new)))
            .collect(Collectors.toUnmodifiableList());
    private static final Map<List<BaseRelation>, Set<BaseRelation>> OBSERVED = compositionOver(4);

    /** What can stand between a and c, by what stands between a and b and between b and c, over all regions of a universe. */
    private static Map<List<BaseRelation>, Set<BaseRelation>> compositionOver(int elements) {
        Map<List<BaseRelation>, Set<BaseRelation>> observed = new HashMap<>();
        Regions.of(elements)
                .forEach(a -> Regions.of(elements)
                        .forEach(b -> Regions.of(elements)
                                .forEach(c -> observed.computeIfAbsent(
                                                List.of(Regions.between(a, b), Regions.between(b, c)),
                                                pair -> EnumSet.noneOf(BaseRelation.class))
                                        .add(Regions.between(a, c)))));
        return observed;
    }

    static Stream<Arguments> everyPairOfBaseRelations() {
        return Stream.of(BaseRelation.values())
                .flatMap(first -> Stream.of(BaseRelation.values()).map(second -> Arguments.of(first, second)));
    }

    @Test
    void thereAreThirtyTwoSetsAndEqualOnesAreTheSame() {
        assertThat(new LinkedHashSet<>(ALL)).hasSize(32);
        assertThat(RelationSet.of(EQUAL, DISJOINT, EQUAL)).isSameAs(RelationSet.of(DISJOINT, EQUAL));
        assertThat(RelationSet.of()).isSameAs(RelationSet.contradiction());
        assertThat(RelationSet.of(BaseRelation.values())).isSameAs(RelationSet.unknown());
    }

    @Test
    void aFourElementUniverseShowsTheWholeCompositionTableAndLargerOnesAddNothing() {
        assertThat(compositionOver(3)).isNotEqualTo(OBSERVED);
        assertThat(compositionOver(5)).isEqualTo(OBSERVED);
        assertThat(compositionOver(6)).isEqualTo(OBSERVED);
    }

    @ParameterizedTest
    @MethodSource("everyPairOfBaseRelations")
    void aCellOfTheCompositionTableIsWhatRegionsShow(BaseRelation first, BaseRelation second) {
        RelationSet composed = RelationSet.of(first).then(RelationSet.of(second));

        assertThat(composed.relations()).isEqualTo(OBSERVED.get(List.of(first, second)));
    }

    @Test
    void exactlyThreeCellsOfTheCompositionTableSayNothing() {
        assertThat(everyPairOfBaseRelations()
                        .map(Arguments::get)
                        .filter(pair ->
                                RelationSet.of((BaseRelation) pair[0]).then(RelationSet.of((BaseRelation) pair[1]))
                                        == RelationSet.unknown()))
                .containsExactly(
                        new Object[] {PROPER_SUBSET, PROPER_SUPERSET},
                        new Object[] {PROPER_OVERLAP, PROPER_OVERLAP},
                        new Object[] {DISJOINT, DISJOINT});
    }

    @Test
    void theConverseOfABaseRelationIsWhatRegionsShowFromTheOtherSide() {
        Regions.of(3)
                .forEach(a -> Regions.of(3)
                        .forEach(b ->
                                assertThat(Regions.between(a, b).converse()).isEqualTo(Regions.between(b, a))));
    }

    @Test
    void theConverseIsAnInvolutionThatKeepsSizeAndOrder() {
        for (RelationSet r : ALL) {
            assertThat(r.converse().converse()).isSameAs(r);
            assertThat(r.converse().relations()).hasSameSizeAs(r.relations());
            for (RelationSet s : ALL) {
                assertThat(r.converse().isWithin(s.converse())).isEqualTo(r.isWithin(s));
            }
        }
        assertThat(RelationSet.of(PROPER_SUBSET, PROPER_OVERLAP).converse())
                .isSameAs(RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP));
    }

    @Test
    void equalIsTheIdentityOfCompositionAndAContradictionItsZero() {
        for (RelationSet r : ALL) {
            assertThat(RelationSet.of(EQUAL).then(r)).isSameAs(r);
            assertThat(r.then(RelationSet.of(EQUAL))).isSameAs(r);
            assertThat(r.then(RelationSet.contradiction()).isContradiction()).isTrue();
            assertThat(RelationSet.contradiction().then(r).isContradiction()).isTrue();
        }
    }

    @Test
    void theConverseOfACompositionIsTheCompositionOfTheConversesInTurn() {
        for (RelationSet r : ALL) {
            for (RelationSet s : ALL) {
                assertThat(r.then(s).converse()).isSameAs(s.converse().then(r.converse()));
            }
        }
    }

    @Test
    void compositionIsAssociativeAndDistributesOverOr() {
        for (RelationSet r : ALL) {
            for (RelationSet s : ALL) {
                for (RelationSet t : ALL) {
                    assertThat(r.then(s).then(t)).isSameAs(r.then(s.then(t)));
                    assertThat(r.then(s.or(t))).isSameAs(r.then(s).or(r.then(t)));
                    assertThat(s.or(t).then(r)).isSameAs(s.then(r).or(t.then(r)));
                }
            }
        }
    }

    @Test
    void setsBehaveAsTheSetsOfTheirRelations() {
        for (RelationSet r : ALL) {
            assertThat(r.isContradiction()).isEqualTo(r.relations().isEmpty());
            for (BaseRelation base : BaseRelation.values()) {
                assertThat(r.allows(base)).isEqualTo(r.relations().contains(base));
            }
            for (RelationSet s : ALL) {
                Set<BaseRelation> both = new LinkedHashSet<>(r.relations());
                both.retainAll(s.relations());
                Set<BaseRelation> either = new LinkedHashSet<>(r.relations());
                either.addAll(s.relations());
                assertThat(r.and(s).relations()).isEqualTo(both);
                assertThat(r.or(s).relations()).isEqualTo(either);
                assertThat(r.isWithin(s)).isEqualTo(s.relations().containsAll(r.relations()));
            }
        }
    }

    @Test
    void theNamedRelationsAreWhatWordsAndBaseRelationsCloseTo() {
        assertThat(closureOfWhatMappingsCanSay())
                .containsExactlyInAnyOrderElementsOf(RelationSet.named().keySet())
                .hasSize(14);
    }

    private static Set<RelationSet> closureOfWhatMappingsCanSay() {
        Set<RelationSet> closure = new LinkedHashSet<>();
        Stream.of(BaseRelation.values()).map(RelationSet::of).forEach(closure::add);
        Stream.of(Relationship.values()).map(w -> w.under(Reading.WEAK)).forEach(closure::add);
        closure.add(RelationSet.unknown());
        boolean grown = true;
        while (grown) {
            List<RelationSet> found = new ArrayList<>();
            for (RelationSet r : closure) {
                found.add(r.converse());
                for (RelationSet s : closure) {
                    found.add(r.and(s));
                    found.add(r.then(s));
                }
            }
            found.removeIf(RelationSet::isContradiction);
            grown = closure.addAll(found);
        }
        return closure;
    }

    @Test
    void compositionDistributesOverAndWhereTheNamedRelationsMeet() {
        Set<RelationSet> named = RelationSet.named().keySet();
        for (RelationSet r : named) {
            for (RelationSet s : named) {
                for (RelationSet t : named) {
                    if (!s.and(t).isContradiction()) {
                        assertThat(r.then(s.and(t))).isSameAs(r.then(s).and(r.then(t)));
                    }
                }
            }
        }
    }

    @Test
    void theFourteenNamesComeInOneOrder() {
        assertThat(RelationSet.named().values())
                .containsExactly(
                        "equal",
                        "proper-subset-of",
                        "proper-superset-of",
                        "properly-overlaps",
                        "disjoint",
                        "subset-of-or-equal",
                        "superset-of-or-equal",
                        "overlaps",
                        "overlaps-not-containing",
                        "overlaps-not-contained",
                        "neither-contains",
                        "not-containing",
                        "not-contained",
                        "unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    equal                   | {EQ}
                    proper-subset-of        | {PP}
                    proper-superset-of      | {PPi}
                    properly-overlaps       | {PO}
                    disjoint                | {DR}
                    subset-of-or-equal      | {EQ,PP}
                    superset-of-or-equal    | {EQ,PPi}
                    overlaps                | {EQ,PP,PPi,PO}
                    overlaps-not-containing | {PP,PO}
                    overlaps-not-contained  | {PPi,PO}
                    neither-contains        | {PO,DR}
                    not-containing          | {PP,PO,DR}
                    not-contained           | {PPi,PO,DR}
                    unknown                 | {EQ,PP,PPi,PO,DR}
                    """)
    void aNamedRelationPrintsItsName(String name, String symbols) {
        RelationSet relation = ALL.stream()
                .filter(r -> r.symbols().equals(symbols))
                .findFirst()
                .orElseThrow();

        assertThat(relation.name()).contains(name);
        assertThat(relation).hasToString(name);
        assertThat(RelationSet.named()).containsEntry(relation, name);
    }

    @Test
    void aRelationWithoutNamePrintsItsSymbols() {
        assertThat(RelationSet.of(DISJOINT, EQUAL).name()).isEmpty();
        assertThat(RelationSet.of(DISJOINT, EQUAL)).hasToString("{EQ,DR}");
        assertThat(RelationSet.contradiction()).hasToString("{}");
    }

    @ParameterizedTest
    @EnumSource(BaseRelation.class)
    void relationsAreListedInTheOrderOfTheBaseRelationsAndRefuseChange(BaseRelation base) {
        assertThat(RelationSet.unknown().relations()).containsExactly(BaseRelation.values());
        assertThatThrownBy(() -> RelationSet.of(base).relations().remove(base))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
