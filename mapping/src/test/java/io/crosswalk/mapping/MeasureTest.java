package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.measure.Bounds;
import io.crosswalk.mapping.measure.MeasureQuery;
import io.crosswalk.mapping.measure.MeasuredCoverage;
import io.crosswalk.mapping.measure.Measures;
import io.crosswalk.mapping.measure.Step;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.UnknownNameException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-checkable cases of the measures, each by its id, and what a measure must not do. */
class MeasureTest {
    private static final org.assertj.core.data.Offset<Double> EXACTLY = within(1e-12);

    private static Bounds open(TestNetwork network, Measures.Builder measures, String target) {
        return MeasureQuery.of(measures.build())
                .from(network.assessment())
                .ask(network.crosswalk())
                .bounds(network.id(target))
                .orElseThrow();
    }

    private static Bounds closed(TestNetwork network, Measures.Builder measures, String target) {
        return MeasureQuery.of(measures.build())
                .from(network.assessment())
                .inClosedWorld()
                .ask(network.crosswalk())
                .bounds(network.id(target))
                .orElseThrow();
    }

    @ParameterizedTest(name = "Q1 c = {0}: lo {1}")
    @CsvSource({".5, .30", "1, .40", ".25, .10", ".1, 0"})
    void q1(double c, double lo) {
        TestNetwork chain = network().intersects("S", "M").intersects("M", "T").full("S");
        double b = .5;
        Measures.Builder measures = Measures.builder()
                .weight(chain.id("T"), 10)
                .weight(chain.id("M"), b * 10 / c)
                .share(chain.id("M"), chain.id("S"), .8)
                .share(chain.id("T"), chain.id("M"), b);
        assertThat(open(chain, measures, "T").lo()).isCloseTo(lo, EXACTLY);
        assertThat(open(chain, measures, "T").hi()).isEqualTo(1);
    }

    @ParameterizedTest(name = "Q2 {0} hops of .8 between equal sizes")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void q2(int hops) {
        TestNetwork chain = network().full("S");
        Measures.Builder measures = Measures.builder();
        String from = "S";
        for (int hop = 1; hop <= hops; hop++) {
            chain.intersects(from, "M" + hop);
            measures.weight(chain.id("M" + hop), 10).share(chain.id("M" + hop), chain.id(from), .8);
            from = "M" + hop;
        }
        assertThat(open(chain, measures, from).lo()).isCloseTo(Math.max(0, 1 - .2 * hops), EXACTLY);
    }

    @Test
    @DisplayName("Q3 a circle adds nothing")
    void q3() {
        TestNetwork chain = network().and("S", "M", "T").full("S");
        Measures.Builder measures = Measures.builder();
        Stream.of("S", "M", "T").forEach(n -> measures.weight(chain.id(n), 10));
        measures.shared(8, chain.id("S"), chain.id("M")).shared(8, chain.id("M"), chain.id("T"));
        assertThat(open(chain, measures, "T").lo()).isCloseTo(.6, EXACTLY);

        TestNetwork circle = network().and("S", "M", "T").full("S");
        measures.shared(9, chain.id("T"), chain.id("S"));
        Bounds direct = open(circle, measures, "T");
        assertThat(direct.lo()).isCloseTo(.9, EXACTLY);
        assertThat(direct.lower()).extracting(Step::rule).containsExactly(Step.Rule.SHARES, Step.Rule.STATED);

        // back to where it came from, over what lies within each other
        TestNetwork within = network().subset("M", "N").subset("N", "M").full("S");
        assertThat(open(within.and("T"), chainMeasures(within), "T").lo()).isCloseTo(.6, EXACTLY);
    }

    private static Measures.Builder chainMeasures(TestNetwork network) {
        return Measures.builder()
                .weight(network.id("M"), 10)
                .weight(network.id("T"), 10)
                .shared(8, network.id("S"), network.id("M"))
                .shared(8, network.id("M"), network.id("T"));
    }

    @Test
    @DisplayName("Q4 what part of a part, and of a whole, is worth")
    void q4() {
        TestNetwork part = network().subset("M", "T").full("S");
        Measures.Builder ofPart = Measures.builder()
                .weight(part.id("M"), 10)
                .weight(part.id("T"), 20)
                .share(part.id("M"), part.id("S"), .8);
        assertThat(open(part, ofPart, "T").lo()).isCloseTo(.4, EXACTLY);

        TestNetwork whole = network().subset("T", "M").full("S");
        Measures.Builder ofWhole = Measures.builder()
                .weight(whole.id("M"), 20)
                .weight(whole.id("T"), 10)
                .share(whole.id("M"), whole.id("S"), .5);
        assertThat(open(whole, ofWhole, "T").lo()).isZero();
    }

    @Test
    @DisplayName("Q5 a parent that its children exhaust")
    void q5() {
        TestNetwork tree = network()
                .under("P", HierarchyKind.PART_EXHAUSTIVE, "c1", "c2")
                .superset("S", "c1")
                .subset("T", "P")
                .full("S");
        Measures.Builder measures = Measures.builder()
                .weight(tree.id("c1"), 1)
                .weight(tree.id("c2"), 1)
                .weight(tree.id("P"), 2)
                .weight(tree.id("T"), 2);
        assertThat(open(tree, measures, "P").lo()).isCloseTo(.5, EXACTLY);
        assertThat(open(tree, measures, "T").lo()).isCloseTo(.5, EXACTLY);
        assertThat(open(tree, measures, "T").lower().get(1).atMost()).isEqualTo(1);
    }

    @Test
    @DisplayName("Q6 both bounds")
    void q6() {
        TestNetwork chain = network().subset("M", "T").full("S");
        Measures.Builder measures = Measures.builder()
                .weight(chain.id("S"), 20)
                .weight(chain.id("M"), 10)
                .weight(chain.id("T"), 20)
                .share(chain.id("M"), chain.id("S"), .8);
        assertThat(closed(chain, measures, "T").lo()).isCloseTo(.4, EXACTLY);
        assertThat(closed(chain, measures, "T").hi()).isCloseTo(.9, EXACTLY);
        assertThat(closed(chain, measures, "T").upper())
                .singleElement()
                .extracting(Step::rule)
                .isEqualTo(Step.Rule.CLOSED_WORLD);
    }

    @Test
    @DisplayName("Q7 two sources of one requirement")
    void q7() {
        TestNetwork two = network().and("T").full("S1", "S2");
        assertThat(closed(two, sources(two), "T").lo()).isCloseTo(.5, EXACTLY);
        assertThat(closed(two, sources(two), "T").hi()).isCloseTo(.9, EXACTLY);
        assertThat(open(two, sources(two), "T").hi()).isEqualTo(1);

        TestNetwork disjoint = network().and("T").disjoint("S1", "S2").full("S1", "S2");
        Bounds apart = closed(disjoint, sources(disjoint), "T");
        assertThat(apart.lo()).isCloseTo(.9, EXACTLY);
        assertThat(apart.hi()).isCloseTo(.9, EXACTLY);
        assertThat(apart.lower().get(0).rule()).isEqualTo(Step.Rule.APART);

        TestNetwork nested = network().and("T").subset("S1", "S2").full("S1", "S2");
        assertThat(closed(nested, sources(nested), "T").hi()).isCloseTo(.5, EXACTLY);

        Measures.Builder overlap = sources(two).shared(3, two.id("S1"), two.id("S2"), two.id("T"));
        assertThat(closed(two, overlap, "T").lo()).isCloseTo(.6, EXACTLY);
        assertThat(closed(two, overlap, "T").hi()).isCloseTo(.6, EXACTLY);
    }

    private static Measures.Builder sources(TestNetwork network) {
        return Measures.builder()
                .weight(network.id("T"), 10)
                .share(network.id("T"), network.id("S1"), .4)
                .share(network.id("T"), network.id("S2"), .5);
    }

    @Test
    @DisplayName("K3 two ways over one doubtful claim are no more than the claim")
    void k3() {
        TestNetwork ways = network()
                .equal("M", "A")
                .equal("A", "T")
                .equal("M", "B")
                .equal("B", "T")
                .full("S");
        Measures.Builder measures = Measures.builder()
                .weight(ways.id("M"), 10)
                .weight(ways.id("T"), 10)
                .share(ways.id("M"), ways.id("S"), .5);
        assertThat(open(ways, measures, "T").lo()).isCloseTo(.5, EXACTLY);

        TestNetwork trusts = network()
                .trusted(50)
                .superset("S", "M")
                .trusted(100)
                .superset("M", "A")
                .superset("A", "T")
                .superset("M", "B")
                .superset("B", "T")
                .full("S");
        assertThat(trusts.findingOf("T").trust()).contains(new Trust(.5));
    }

    /** No arithmetic can be handed in: nothing in the API takes a function, and nothing that adds up can be extended. */
    @Test
    @DisplayName("K3 no other arithmetic can be plugged in")
    void k3HasNoDoor() {
        List<Class<?>> types = List.of(
                Measures.class,
                Measures.Builder.class,
                MeasureQuery.class,
                MeasuredCoverage.class,
                Bounds.class,
                Step.class,
                Policy.class,
                Derivation.class,
                io.crosswalk.mapping.entailment.Network.class);
        assertThat(types)
                .allSatisfy(t -> assertThat(Modifier.isFinal(t.getModifiers()))
                        .as(t.getName())
                        .isTrue());
        assertThat(types.stream()
                        .flatMap(t -> Stream.concat(
                                Arrays.stream(t.getDeclaredMethods())
                                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                                        .filter(m -> Modifier.isStatic(m.getModifiers())
                                                || t.getPackageName().endsWith("measure"))
                                        .map(Method::getParameterTypes),
                                Arrays.stream(t.getConstructors()).map(Constructor::getParameterTypes)))
                        .flatMap(Arrays::stream)
                        .filter(Class::isInterface))
                .allMatch(p -> Set.of(
                                List.class,
                                Set.class,
                                Map.class,
                                java.util.Collection.class,
                                io.crosswalk.mapping.entailment.TrustPolicy.class)
                        .contains(p));
    }

    @Test
    @DisplayName("C6 by convention, two of three leaves")
    void c6() {
        TestNetwork tree = network()
                .under("P", HierarchyKind.PART_EXHAUSTIVE, "c1", "c2", "c3")
                .full("c1", "c2");
        Standard hub = tree.standards().get(0);
        assertThat(open(tree, Measures.builder().leafUniform(hub), "P").lo()).isCloseTo(2 / 3., EXACTLY);
        assertThat(Measures.builder().leafUniform(hub).build())
                .hasToString("0 weights and 0 overlaps as given, each assessable leaf of hub:1 counted as 1");
    }

    @Test
    void aParentWithTextOfItsOwnIsNotCountedButCanBeMeasured() {
        TestNetwork tree = network().under("P", HierarchyKind.PART, "c1", "c2").full("c1", "c2");
        Standard hub = tree.standards().get(0);
        assertThat(Measures.builder().leafUniform(hub).build().weight(tree.id("P")))
                .isEmpty();
        Measures.Builder measured = Measures.builder().weight(tree.id("P"), 4).beyondChildren(tree.id("P"), 1);
        assertThat(open(tree, measured, "P").lo()).isCloseTo(.75, EXACTLY);
    }

    /** Both leaves count 1, but that one contains the other does not make them equal. */
    @Test
    void aConventionIsNoMeasureOfWhatAClaimLeavesOpen() {
        TestNetwork leaves = network().subset("T1", "T2").full("T1");
        Standard target = leaves.standards().get(0);
        Measures.Builder counted = Measures.builder().leafUniform(target);
        assertThat(open(leaves, counted, "T2").lo()).isZero();
        Measures.Builder given = Measures.builder().weight(leaves.id("T1"), 1).weight(leaves.id("T2"), 1);
        assertThat(open(leaves, given, "T2").lo()).isEqualTo(1);
    }

    @Test
    void whatIsNotSatisfiedBoundsFromAbove() {
        TestNetwork part = network().superset("T", "S").none("S");
        Measures.Builder measures = Measures.builder().weight(part.id("S"), 4).weight(part.id("T"), 10);
        Bounds bounds = open(part, measures, "T");
        assertThat(bounds.hi()).isCloseTo(.6, EXACTLY);
        assertThat(bounds.upper()).extracting(Step::rule).containsExactly(Step.Rule.CONTAINS, Step.Rule.STATED);
        assertThat(bounds).hasToString("target:1/T [0.000, 0.600]");
        assertThat(open(network().equal("T", "S").full("S").none("T"), measures(part), "T")
                        .isContradiction())
                .isTrue();
    }

    private static Measures.Builder measures(TestNetwork network) {
        return Measures.builder().weight(network.id("T"), 10);
    }

    @Test
    void aPolicyLeavesClaimsOut() {
        TestNetwork chain = network().superset("S", "T").full("S");
        MeasureQuery query = MeasureQuery.of(measures(chain).build()).from(chain.assessment());
        Policy nothing = new Policy(java.util.Optional.of(Set.of()), Trust.NONE);
        RequirementId t = chain.id("T");
        assertThat(query.ask(chain.crosswalk()).bounds(t).orElseThrow().lo()).isEqualTo(1);
        assertThat(query.under(nothing)
                        .ask(chain.crosswalk())
                        .bounds(t)
                        .orElseThrow()
                        .lo())
                .isZero();
    }

    @Test
    void withoutAWeightThereAreNoBounds() {
        TestNetwork chain = network().superset("S", "T").full("S");
        MeasuredCoverage answer = MeasureQuery.of(Measures.builder().build())
                .from(chain.assessment())
                .ask(chain.crosswalk());
        assertThat(answer.bounds(chain.id("T"))).isEmpty();
        assertThat(answer.bounds()).isEmpty();
        assertThatThrownBy(() -> answer.bounds(chain.id("X"))).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void measuresThatCannotBeTrueAreRefused() {
        TestNetwork chain = network().superset("S", "T").disjoint("S", "T2").full("S");
        RequirementId s = chain.id("S");
        RequirementId t = chain.id("T");
        RequirementId t2 = chain.id("T2");
        assertRefused(() -> Measures.builder().weight(t, 0), "a weight is positive");
        assertRefused(() -> Measures.builder().weight(t, Double.NaN), "a weight is positive");
        assertRefused(() -> Measures.builder().share(t, s, 1.1), "between 0 and 1");
        assertRefused(() -> Measures.builder().share(t, s, .5).build(), "means nothing without its weight");
        assertRefused(() -> Measures.builder().weight(t, 1).shared(2, t, s).build(), "weighs only 1.0");
        assertRefused(() -> Measures.builder().shared(2, t, s).shared(3, s, t), "share 2.0, and again 3.0");
        assertRefused(() -> Measures.builder().shared(2, t, t), "two requirements share, or three, not 1");
        assertRefused(() -> Measures.builder().shared(-1, t, s), "cannot share -1.0");
        assertRefused(() -> Measures.builder().beyondChildren(t, -1), "beyond its children");
        assertRefused(() -> open(chain, Measures.builder().weight(t, 2).weight(s, 1), "T"), "which denies");
        assertRefused(() -> open(chain, Measures.builder().weight(t, 2).shared(1, s, t), "T"), "which denies");
        assertRefused(() -> open(chain, Measures.builder().weight(t2, 2).shared(1, s, t2), "T2"), "which denies");
        assertRefused(() -> open(chain, Measures.builder().beyondChildren(t, 1), "T"), "has no children");
        assertRefused(
                () -> open(chain, Measures.builder().weight(t.standard().requirement("Tx"), 1), "T"),
                "no requirement \"target:1/Tx\"");
        assertThatThrownBy(() -> chain.standards().forEach(Measures.builder()::leafUniform))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("are not as large");
    }

    private static void assertRefused(Runnable call, String why) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void equalMeasuresAreEqual() {
        TestNetwork chain = network().and("S", "T");
        Measures one = sources(chain).build();
        assertThat(one)
                .isEqualTo(sources(chain).build())
                .hasSameHashCodeAs(sources(chain).build());
        assertThat(one).isNotEqualTo(sources(chain).weight(chain.id("S"), 3).build());
        assertThat(MeasureQuery.of(one).inClosedWorld())
                .hasToString(
                        "How much is satisfied, by 1 weights and 2 overlaps as given, given 0 findings and nothing else?");
    }
}
