package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingSetTest {
    private static final StandardId SOC2 = StandardId.parse("soc2:2017");
    private static final StandardId ISO = StandardId.parse("iso27001:2022");

    private static MappingSet.Builder set() {
        return MappingSet.builder("soc2-iso27001", SOC2, ISO);
    }

    @Provide
    static Arbitrary<MappingSet> sets() {
        Arbitrary<String> locals = Arbitraries.integers().between(1, 20).map(n -> "R." + n);
        Arbitrary<Mapping> mappings = Combinators.combine(locals, Arbitraries.of(Relationship.class), locals)
                .as((s, r, t) -> Mapping.builder(
                                List.of(SOC2.requirement(s), SOC2.requirement("also " + s)),
                                r,
                                List.of(ISO.requirement(t)))
                        .build());
        Arbitrary<Unmapped> unmapped = Combinators.combine(Arbitraries.of(Side.class), locals)
                .as((side, l) -> new Unmapped(
                        side, (side == Side.SOURCE ? SOC2 : ISO).requirement(l), "no counterpart of " + l));
        return Combinators.combine(
                        mappings.list().ofMaxSize(5),
                        unmapped.list().ofMaxSize(3),
                        Arbitraries.of(SetKind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Reading.class).optional(),
                        Arbitraries.of(Rationale.class).optional())
                .as((claims, entries, kind, exhaustive, reading, rationale) -> {
                    MappingSet.Builder set = set().version("3")
                            .kind(kind)
                            .exhaustive(exhaustive)
                            .confidence(Confidence.LOW)
                            .title("A set")
                            .extension("x", "1")
                            .provenance(Provenance.by("unknown").method("by hand"));
                    claims.forEach(set::add);
                    entries.forEach(set::add);
                    reading.ifPresent(set::reading);
                    rationale.ifPresent(set::rationale);
                    return set.build();
                });
    }

    @Property
    void theInverseOfTheInverseIsTheSetItself(@ForAll("sets") MappingSet set) {
        assertThat(set.inverse().inverse()).isEqualTo(set);
    }

    @Property
    void theInverseTurnsEveryEntryAndKeepsTheRest(@ForAll("sets") MappingSet set) {
        MappingSet inverse = set.inverse();

        assertThat(inverse.source()).isEqualTo(ISO);
        assertThat(inverse.target()).isEqualTo(SOC2);
        assertThat(inverse.mappings())
                .isEqualTo(set.mappings().stream().map(Mapping::inverse).collect(Collectors.toList()));
        assertThat(inverse.unmapped())
                .isEqualTo(set.unmapped().stream().map(Unmapped::inverse).collect(Collectors.toList()));
        assertThat(inverse)
                .usingRecursiveComparison()
                .ignoringFields("source", "target", "mappings", "unmapped")
                .isEqualTo(set);
    }

    @Property
    void aSetRebuiltFromItsPartsIsTheSame(@ForAll("sets") MappingSet set) {
        assertThat(set.toBuilder().build()).usingRecursiveComparison().isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a@1", ".a", "-a", "_a", "ä", "a\n"})
    void anIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappingSet.builder(id, SOC2, ISO))
                .withMessageContaining("\"" + id + "\"");
    }

    @Test
    void anIdHasAtMostTwoHundredCharacters() {
        assertThat(MappingSet.builder("a".repeat(200), SOC2, ISO).build().id()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> MappingSet.builder("a".repeat(201), SOC2, ISO));
    }

    @Test
    void aSourceOfAnotherStandardIsRefused() {
        MappingSet.Builder set =
                set().add(Mapping.of(ISO.requirement("A.5.15"), Relationship.EQUAL_TO, ISO.requirement("A.5.15")));

        assertThatIllegalArgumentException()
                .isThrownBy(set::build)
                .withMessage("set soc2-iso27001 maps soc2:2017 to iso27001:2022;"
                        + " iso27001:2022/A.5.15 is not of soc2:2017");
    }

    @Test
    void anyTargetOfAnotherEditionIsRefused() {
        RequirementId older = RequirementId.parse("iso27001:2013/A.9.1.1");
        MappingSet.Builder set = set().add(Mapping.builder(
                        List.of(SOC2.requirement("CC6.1")),
                        Relationship.SUPERSET_OF,
                        List.of(ISO.requirement("A.5.15"), older))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(set::build)
                .withMessageContaining("iso27001:2013/A.9.1.1 is not of iso27001:2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOURCE", "TARGET"})
    void anUnmappedEntryOnTheWrongSideIsRefused(String side) {
        StandardId other = Side.valueOf(side) == Side.SOURCE ? ISO : SOC2;
        MappingSet.Builder set = set().add(new Unmapped(Side.valueOf(side), other.requirement("X"), "none"));

        assertThatIllegalArgumentException()
                .isThrownBy(set::build)
                .withMessageContaining(other + "/X is not of " + (other.equals(ISO) ? SOC2 : ISO));
    }

    @Test
    void aMappingsOwnRationaleAndConfidenceComeBeforeTheSets() {
        Mapping silent = Mapping.of(SOC2.requirement("CC6.1"), Relationship.INTERSECTS_WITH, ISO.requirement("A.5.15"));
        Mapping outspoken = silent.toBuilder()
                .rationale(Rationale.SYNTACTIC)
                .confidence(Confidence.LOW)
                .build();
        MappingSet set = set().rationale(Rationale.SEMANTIC)
                .confidence(Confidence.HIGH)
                .add(silent)
                .add(outspoken)
                .build();

        assertThat(set.rationaleOf(silent)).contains(Rationale.SEMANTIC);
        assertThat(set.confidenceOf(silent)).contains(Confidence.HIGH);
        assertThat(set.rationaleOf(outspoken)).contains(Rationale.SYNTACTIC);
        assertThat(set.confidenceOf(outspoken)).contains(Confidence.LOW);
        assertThat(set().build().rationaleOf(silent)).isEmpty();
        assertThat(set().build().confidenceOf(silent)).isEmpty();
    }

    @Test
    void aReferenceIsIdAndVersion() {
        assertThat(set().build().reference()).isEqualTo("soc2-iso27001@0");
        assertThat(set().version("2026.1").build().reference()).isEqualTo("soc2-iso27001@2026.1");
        assertThat(set().version("2")
                        .add("CC6.1", Relationship.RELATED, "A.5.15")
                        .build())
                .hasToString("soc2-iso27001@2 soc2:2017 -> iso27001:2022 (1 mappings)");
    }

    @Test
    void aSetSaysEverythingItWasTold() {
        MappingSet told = set().reading(Reading.STRICT)
                .version("2")
                .title("A set")
                .kind(SetKind.IMPORTED)
                .exhaustive(true)
                .rationale(Rationale.SEMANTIC)
                .confidence(Confidence.LOW)
                .provenance(Provenance.by("unknown").method("by hand"))
                .extension("x", "1")
                .build();

        assertThat(told.id()).isEqualTo("soc2-iso27001");
        assertThat(told.version()).isEqualTo("2");
        assertThat(told.title()).contains("A set");
        assertThat(told.source()).isEqualTo(SOC2);
        assertThat(told.target()).isEqualTo(ISO);
        assertThat(told.kind()).isEqualTo(SetKind.IMPORTED);
        assertThat(told.isExhaustive()).isTrue();
        assertThat(told.reading()).contains(Reading.STRICT);
        assertThat(told.rationale()).contains(Rationale.SEMANTIC);
        assertThat(told.confidence()).contains(Confidence.LOW);
        assertThat(told.provenance()).isEqualTo(Provenance.by("unknown").method("by hand"));
        assertThat(told.extensions()).containsEntry("x", "1");
    }

    @Test
    void aSetSaysNoMoreThanItWasTold() {
        MappingSet plain = set().build();

        assertThat(plain.title()).isEmpty();
        assertThat(plain.kind()).isEqualTo(SetKind.AUTHORED);
        assertThat(plain.isExhaustive()).isFalse();
        assertThat(plain.reading()).isEmpty();
        assertThat(plain.rationale()).isEmpty();
        assertThat(plain.confidence()).isEmpty();
        assertThat(plain.provenance()).isEqualTo(Provenance.by("unknown"));
        assertThat(plain.mappings()).isEmpty();
        assertThat(plain.unmapped()).isEmpty();
    }

    @Test
    void aSetIsDerivedWhenItsProvenanceNamesTheSetsItCameFrom() {
        assertThat(set().build().isDerived()).isFalse();
        assertThat(set().provenance(Provenance.by("unknown").sources(List.of("a document")))
                        .build()
                        .isDerived())
                .isFalse();
        assertThat(set().provenance(Provenance.by("unknown").derivedFrom(List.of("a-hub", "hub-b")))
                        .build()
                        .isDerived())
                .isTrue();
    }

    @Test
    void entriesKeepTheOrderOfTheAuthor() {
        MappingSet set = set().add("CC6.2", Relationship.EQUAL_TO, "A.5.18")
                .add("CC6.1", Relationship.SUBSET_OF, "A.5.15")
                .build();

        assertThat(set.mappings())
                .containsExactly(
                        Mapping.of(SOC2.requirement("CC6.2"), Relationship.EQUAL_TO, ISO.requirement("A.5.18")),
                        Mapping.of(SOC2.requirement("CC6.1"), Relationship.SUBSET_OF, ISO.requirement("A.5.15")));
    }

    @Test
    void aSetDoesNotFollowTheBuilderItCameFrom() {
        MappingSet.Builder builder = set().add("CC6.1", Relationship.SUBSET_OF, "A.5.15");
        MappingSet set = builder.build();
        MappingSet same = set.toBuilder().build();
        builder.add("CC6.2", Relationship.SUBSET_OF, "A.5.18")
                .add(new Unmapped(Side.SOURCE, SOC2.requirement("CC1.1"), "none"))
                .extension("later", "1");

        assertThat(set).isEqualTo(same);
        assertThat(set.mappings()).hasSize(1);
    }

    @Test
    void aSetMayHoldOnlyFromADayOrToADay() {
        MappingSet.Builder builder = MappingSet.builder("a-set", SOC2, ISO);

        assertThat(builder.build().validFrom()).isEmpty();
        assertThat(builder.build().validUntil()).isEmpty();
        MappingSet oneDay = builder.validFrom(LocalDate.of(2026, 1, 1))
                .validUntil(LocalDate.of(2026, 1, 1))
                .build();
        assertThat(oneDay.validFrom()).isEqualTo(oneDay.validUntil()).contains(LocalDate.of(2026, 1, 1));
        assertThat(oneDay.toBuilder().build()).isEqualTo(oneDay);
        assertThat(oneDay.inverse().validUntil()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.validUntil(LocalDate.of(2025, 12, 31)).build())
                .withMessage("set a-set is valid until 2025-12-31, before it is from 2026-01-01");
    }
}
