package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final StandardId SOC2 = StandardId.parse("soc2:2017");
    private static final StandardId ISO = StandardId.parse("iso27001:2022");
    private static final RequirementId CC61 = SOC2.requirement("CC6.1");
    private static final RequirementId CC62 = SOC2.requirement("CC6.2");
    private static final RequirementId A515 = ISO.requirement("A.5.15");
    private static final RequirementId A518 = ISO.requirement("A.5.18");

    @Provide
    static Arbitrary<Mapping> mappings() {
        Arbitrary<Mapping.Builder> claims = Combinators.combine(ids(SOC2), Arbitraries.of(Relationship.class), ids(ISO))
                .as(Mapping::builder);
        Arbitrary<Optional<String>> words =
                Arbitraries.of("one", "two", "three").optional();
        Arbitrary<Argument> arguments = Combinators.combine(words, words, words).as(Argument::new);
        return Combinators.combine(
                        claims,
                        arguments,
                        words,
                        Arbitraries.of(Rationale.class).optional(),
                        words.map(w -> w.map(Confidence::new)),
                        words.map(w -> w.map(v -> new Strength(v, Optional.of("words")))))
                .as((claim, argument, remarks, rationale, confidence, strength) -> {
                    claim.argument(argument);
                    remarks.ifPresent(r -> claim.remarks(r).written(r).extension("x", "\"" + r + "\""));
                    rationale.ifPresent(claim::rationale);
                    confidence.ifPresent(claim::confidence);
                    strength.ifPresent(claim::strength);
                    return claim.location(Location.of("sets.csv", 2, 1)).build();
                });
    }

    private static Arbitrary<List<RequirementId>> ids(StandardId standard) {
        return Arbitraries.integers()
                .between(1, 9)
                .map(n -> standard.requirement("R" + n))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void theInverseOfTheInverseIsTheClaimItself(@ForAll("mappings") Mapping mapping) {
        assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
        assertThat(mapping.inverse().inverse().location()).isEqualTo(mapping.location());
    }

    @Property
    void theInverseExchangesTheSidesAndKeepsTheRest(@ForAll("mappings") Mapping mapping) {
        Mapping inverse = mapping.inverse();

        assertThat(inverse.sources()).isEqualTo(mapping.targets());
        assertThat(inverse.targets()).isEqualTo(mapping.sources());
        assertThat(inverse.relationship()).isEqualTo(mapping.relationship().inverse());
        assertThat(inverse.argument()).isEqualTo(mapping.argument().inverse());
        assertThat(inverse.ofMembers()).isEqualTo(mapping.ofMembers().inverse());
        assertThat(inverse.toBuilder().argument(mapping.argument()).build())
                .usingRecursiveComparison()
                .ignoringFields("sources", "targets", "relationship")
                .isEqualTo(mapping);
    }

    @Property
    void aClaimRebuiltFromItsPartsIsTheSame(@ForAll("mappings") Mapping mapping) {
        assertThat(mapping.toBuilder().build()).usingRecursiveComparison().isEqualTo(mapping);
    }

    @Test
    void aClaimOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.builder(List.of(), Relationship.EQUAL_TO, List.of(A515))
                        .build())
                .withMessage("a mapping needs at least one source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.builder(List.of(CC61), Relationship.EQUAL_TO, List.of())
                        .build())
                .withMessage("a mapping needs at least one target");
    }

    @Test
    void aClaimThatNamesAMemberTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.builder(List.of(CC61, CC62, CC61), Relationship.EQUAL_TO, List.of(A515))
                        .build())
                .withMessage("a mapping names a source twice: [soc2:2017/CC6.1, soc2:2017/CC6.2, soc2:2017/CC6.1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.builder(List.of(CC61), Relationship.EQUAL_TO, List.of(A515, A515))
                        .build())
                .withMessageContaining("a target twice");
    }

    @Test
    void listsKeepTheOrderOfTheAuthor() {
        Mapping mapping = Mapping.builder(List.of(CC62, CC61), Relationship.SUPERSET_OF, List.of(A518, A515))
                .build();

        assertThat(mapping.sources()).containsExactly(CC62, CC61);
        assertThat(mapping.targets()).containsExactly(A518, A515);
        assertThat(mapping)
                .hasToString(
                        "soc2:2017/CC6.2 + soc2:2017/CC6.1 superset-of iso27001:2022/A.5.18 + iso27001:2022/A.5.15");
    }

    @Test
    void onlyOneSourceAndOneTargetAreAPair() {
        assertThat(Mapping.of(CC61, Relationship.RELATED, A515).isPair()).isTrue();
        assertThat(Mapping.builder(List.of(CC61, CC62), Relationship.RELATED, List.of(A515))
                        .build()
                        .isPair())
                .isFalse();
        assertThat(Mapping.builder(List.of(CC61), Relationship.RELATED, List.of(A515, A518))
                        .build()
                        .isPair())
                .isFalse();
    }

    @Test
    void thePlaceAClaimWasReadFromIsNoPartOfWhatItClaims() {
        Mapping built = Mapping.of(CC61, Relationship.SUBSET_OF, A515);
        Mapping read = built.toBuilder().location(Location.of("set.csv", 7, 1)).build();

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(read.location()).contains(Location.of("set.csv", 7, 1));
        assertThat(built.location()).isEmpty();
    }

    @Test
    void aClaimSaysEverythingItWasTold() {
        Mapping told = Mapping.builder(List.of(CC61), Relationship.SUBSET_OF, List.of(A515))
                .strength(new Strength("8", Optional.of("1-10")))
                .written("is part of")
                .rationale(Rationale.FUNCTIONAL)
                .confidence(Confidence.MEDIUM)
                .argument(Argument.shared("Both restrict access."))
                .remarks("seen in practice")
                .extension("x", "1")
                .build();

        assertThat(told.relationship()).isEqualTo(Relationship.SUBSET_OF);
        assertThat(told.strength()).contains(new Strength("8", Optional.of("1-10")));
        assertThat(told.written()).contains("is part of");
        assertThat(told.rationale()).contains(Rationale.FUNCTIONAL);
        assertThat(told.confidence()).contains(Confidence.MEDIUM);
        assertThat(told.argument()).isEqualTo(Argument.shared("Both restrict access."));
        assertThat(told.remarks()).contains("seen in practice");
        assertThat(told.extensions()).containsEntry("x", "1");
    }

    @Test
    void aClaimAboutAPairSaysNoMoreThanItWasTold() {
        Mapping mapping = Mapping.of(CC61, Relationship.SUBSET_OF, A515);

        assertThat(mapping.written()).isEmpty();
        assertThat(mapping.rationale()).isEmpty();
        assertThat(mapping.strength()).isEmpty();
        assertThat(mapping.confidence()).isEmpty();
        assertThat(mapping.remarks()).isEmpty();
        assertThat(mapping.extensions()).isEmpty();
        assertThat(mapping.argument()).isEqualTo(Argument.NONE);
    }

    @Test
    void aClaimFollowsNeitherTheListsNorTheBuilderItCameFrom() {
        List<RequirementId> sources = new ArrayList<>(List.of(CC61));
        List<RequirementId> targets = new ArrayList<>(List.of(A515));
        Mapping.Builder builder = Mapping.builder(sources, Relationship.EQUAL_TO, targets);
        sources.add(CC62);
        targets.clear();
        Mapping mapping = builder.build();
        builder.extension("later", "1").remarks("later");

        assertThat(mapping).isEqualTo(Mapping.of(CC61, Relationship.EQUAL_TO, A515));
    }

    @ParameterizedTest
    @CsvSource({"UNCHANGED, UNCHANGED", "RENAMED, RENAMED", "MERGED, SPLIT", "SPLIT, MERGED"})
    void whatWasMergedIsSplitTheOtherWayRound(Succession forth, Succession back) {
        Mapping mapping = Mapping.builder(
                        List.of(RequirementId.parse("a:1/x")),
                        Relationship.SUBSET_OF,
                        List.of(RequirementId.parse("a:2/x")))
                .succession(forth)
                .build();

        assertThat(mapping.inverse().succession()).contains(back);
        assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
        assertThat(mapping)
                .isNotEqualTo(
                        Mapping.of(RequirementId.parse("a:1/x"), Relationship.SUBSET_OF, RequirementId.parse("a:2/x")));
    }
}
