package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceScopeTest {
    private static final EvidenceScope EVERYTHING = EvidenceScope.everything();

    @Provide
    static Arbitrary<EvidenceScope> scopes() {
        return Combinators.combine(names(), names(), names())
                .as((s, e, r) -> EVERYTHING.systems(s).entities(e).regions(r));
    }

    private static Arbitrary<Set<String>> names() {
        return Arbitraries.of("a", "b", "c").set().ofMaxSize(3);
    }

    /** One point: a system of an entity in a region; a name of which no scope speaks stands for the rest. */
    @Provide
    static Arbitrary<EvidenceScope> points() {
        Arbitrary<String> name = Arbitraries.of("a", "b", "c", "unnamed");
        return Combinators.combine(name, name, name)
                .as((s, e, r) ->
                        EVERYTHING.systems(List.of(s)).entities(List.of(e)).regions(List.of(r)));
    }

    @Property
    void aPointIsInBothExactlyIfItIsInWhatTheyHaveInCommon(
            @ForAll("scopes") EvidenceScope a,
            @ForAll("scopes") EvidenceScope b,
            @ForAll("points") EvidenceScope point) {
        assertThat(a.and(b).filter(both -> both.contains(point)).isPresent())
                .isEqualTo(a.contains(point) && b.contains(point));
    }

    @Property
    void theLawsOfAMeetHold(
            @ForAll("scopes") EvidenceScope a, @ForAll("scopes") EvidenceScope b, @ForAll("scopes") EvidenceScope c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(a)).contains(a);
        assertThat(a.and(EVERYTHING)).contains(a);
        assertThat(a.and(b).flatMap(both -> both.and(c))).isEqualTo(b.and(c).flatMap(a::and));
        assertThat(a.contains(b)).isEqualTo(a.and(b).equals(Optional.of(b)));
        assertThat(a.and(b).filter(both -> !a.contains(both) || !b.contains(both)))
                .isEmpty();
    }

    @Test
    void productionInEuropeAndRecoveryInAmericaAreNotRecoveryInEurope() {
        EvidenceScope production = EVERYTHING.systems(List.of("prod")).regions(List.of("eu"));
        EvidenceScope recovery = EVERYTHING.systems(List.of("dr")).regions(List.of("us"));
        EvidenceScope asked = EVERYTHING.systems(List.of("dr")).regions(List.of("eu"));

        assertThat(production.and(recovery)).isEmpty();
        assertThat(production.and(asked)).isEmpty();
        assertThat(recovery.and(asked)).isEmpty();
    }

    @Test
    void anOpenDimensionCoversAllOfItAndNamesNeverDo() {
        EvidenceScope named = EVERYTHING.systems(List.of("prod", "dr"));

        assertThat(EVERYTHING.isEverything()).isTrue();
        assertThat(EVERYTHING.contains(named)).isTrue();
        assertThat(named.contains(EVERYTHING)).isFalse();
        assertThat(named.isEverything()).isFalse();
        assertThat(named.systems(List.of())).isEqualTo(EVERYTHING);
    }

    @Test
    void namesKeepTheirOrderAndOnlyRestrictedDimensionsAreSaid() {
        assertThat(EVERYTHING).hasToString("everything");
        assertThat(EVERYTHING
                        .systems(List.of("prod", "dr"))
                        .entities(List.of("Acme Ltd"))
                        .regions(List.of("eu")))
                .hasToString("systems prod, dr; entities Acme Ltd; regions eu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " prod", "prod\t"})
    void aBlankNameOrOneWithOuterBlanksIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVERYTHING.regions(List.of(name)))
                .withMessage("a name of a region is not blank and has no outer blanks: \"" + name + "\"");
    }
}
