package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {
    private static final RequirementId ID = RequirementId.parse("iso27701:2025/A.1.2.2");

    private static Requirement.Builder requirement() {
        return Requirement.builder(ID, RequirementKind.CONTROL, "Purpose");
    }

    @Provide
    static Arbitrary<Requirement> requirements() {
        Arbitrary<String> words = Arbitraries.of("one", "two", "three");
        return Combinators.combine(
                        Arbitraries.of(RequirementKind.class),
                        Arbitraries.of(HierarchyKind.class).optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Status.class),
                        words.list().ofMaxSize(2),
                        words.map(Role::new).list().ofMaxSize(2),
                        words.optional())
                .as((kind, hierarchy, assessable, status, values, roles, text) -> {
                    Requirement.Builder builder = Requirement.builder(ID, kind, "A title")
                            .assessable(assessable)
                            .status(status)
                            .attribute("tag", values)
                            .aliases(values)
                            .roles(roles);
                    hierarchy.ifPresent(h -> builder.under("A.1.2", h));
                    text.ifPresent(t -> builder.text(t).extension("x", "\"" + t + "\""));
                    return builder.build();
                });
    }

    @Property
    void aRequirementRebuiltFromItsPartsIsTheSame(@ForAll("requirements") Requirement requirement) {
        assertThat(requirement.toBuilder().build()).usingRecursiveComparison().isEqualTo(requirement);
    }

    @ParameterizedTest
    @EnumSource(RequirementKind.class)
    void onlyGroupsAndGuidanceAreNotAssessableUnlessTheCatalogSaysOtherwise(RequirementKind kind) {
        boolean byDefault =
                !EnumSet.of(RequirementKind.GROUP, RequirementKind.GUIDANCE).contains(kind);

        assertThat(Requirement.builder(ID, kind, "x").build().isAssessable()).isEqualTo(byDefault);
        assertThat(Requirement.builder(ID, kind, "x")
                        .assessable(!byDefault)
                        .build()
                        .isAssessable())
                .isEqualTo(!byDefault);
    }

    @Test
    void aRequirementStartsInForceAtTheTopAndAppliesToEveryRole() {
        Requirement plain = requirement().build();

        assertThat(plain.local()).isEqualTo("A.1.2.2");
        assertThat(plain.kind()).isEqualTo(RequirementKind.CONTROL);
        assertThat(plain.text()).isEmpty();
        assertThat(plain.parent()).isEmpty();
        assertThat(plain.hierarchy()).isEqualTo(HierarchyKind.GROUPING);
        assertThat(plain.status()).isEqualTo(Status.IN_FORCE);
        assertThat(plain.roles()).isEmpty();
        assertThat(plain.attributes()).isEmpty();
        assertThat(plain.aliases()).isEmpty();
        assertThat(plain.extensions()).isEmpty();
        assertThat(plain).hasToString("iso27701:2025/A.1.2.2 Purpose");
    }

    @Test
    void aRequirementSaysEverythingItWasTold() {
        Requirement told = requirement()
                .text("our words")
                .under("A.1.2", HierarchyKind.ENHANCEMENT)
                .status(Status.WITHDRAWN)
                .aliases(List.of("7.2.1"))
                .extension("x", "1")
                .build();

        assertThat(told.id()).isEqualTo(ID);
        assertThat(told.title()).isEqualTo("Purpose");
        assertThat(told.text()).contains("our words");
        assertThat(told.parent()).contains("A.1.2");
        assertThat(told.hierarchy()).isEqualTo(HierarchyKind.ENHANCEMENT);
        assertThat(told.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(told.aliases()).containsExactly("7.2.1");
        assertThat(told.extensions()).containsEntry("x", "1");
    }

    @Test
    void tagsKeepTheirOrderAndATagWithoutValuesIsGone() {
        Requirement tagged = requirement()
                .attribute("b", List.of("2", "1"))
                .attribute("a", List.of("3"))
                .attribute("gone", List.of("4"))
                .attribute("gone", List.of())
                .build();

        assertThat(tagged.attributes().keySet()).containsExactly("b", "a");
        assertThat(tagged.attribute("b")).containsExactly("2", "1");
        assertThat(tagged.attribute("gone")).isEmpty();
    }

    @Test
    void rolesAddUpInCatalogOrder() {
        assertThat(requirement()
                        .roles(List.of(Role.PROCESSOR))
                        .roles(List.of(Role.CONTROLLER, Role.PROCESSOR))
                        .build()
                        .roles())
                .containsExactly(Role.PROCESSOR, Role.CONTROLLER);
    }

    @Test
    void aRequirementFollowsNeitherTheCollectionsNorTheBuilderItCameFrom() {
        List<String> values = new ArrayList<>(List.of("security"));
        List<String> aliases = new ArrayList<>(List.of("7.2.1"));
        Requirement.Builder builder = requirement()
                .attribute("category", values)
                .aliases(aliases)
                .roles(List.of(Role.CONTROLLER))
                .extension("x", "1");
        values.add("availability");
        aliases.clear();
        Requirement built = builder.build();
        Requirement same = built.toBuilder().build();
        builder.attribute("category", List.of())
                .attribute("later", List.of("1"))
                .roles(List.of(Role.PROCESSOR))
                .extension("later", "1");

        assertThat(built).isEqualTo(same);
        assertThat(built.attribute("category")).containsExactly("security");
        assertThat(built.aliases()).containsExactly("7.2.1");
        assertThat(built.roles()).containsExactly(Role.CONTROLLER);
        assertThat(built.extensions()).containsOnlyKeys("x");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUPING, grouping, true, true",
        "PART, part, true, false",
        "PART_EXHAUSTIVE, part-exhaustive, true, true",
        "GUIDANCE, guidance, false, false",
        "ENHANCEMENT, enhancement, false, false"
    })
    void aHierarchyKindSaysWhetherTheChildIsContainedAndTheChildrenExhaust(
            HierarchyKind kind, String word, boolean containment, boolean exhaustive) {
        assertThat(kind).hasToString(word);
        assertThat(kind.isContainment()).isEqualTo(containment);
        assertThat(kind.isExhaustive()).isEqualTo(exhaustive);
    }

    @Test
    void kindsAndStatusesPrintTheWordsThatFilesUse() {
        assertThat(RequirementKind.values())
                .extracting(Object::toString)
                .containsExactly(
                        "group",
                        "clause",
                        "control",
                        "criterion",
                        "principle",
                        "article",
                        "paragraph",
                        "outcome",
                        "safeguard",
                        "specification",
                        "enhancement",
                        "guidance",
                        "other");
        assertThat(Status.values())
                .extracting(Object::toString)
                .containsExactly("in-force", "proposed", "vacated", "withdrawn");
    }
}
