package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");

    /** Two clauses, one with two levels below it, and an annex. */
    private static final Standard ISMS = Standard.builder(ISO, "Information security management systems")
            .add(group("4", "Context"))
            .add(clause("4.1", "4"))
            .add(clause("4.2", "4"))
            .add(clause("4.2 a", "4.2"))
            .add(clause("4.2 b", "4.2"))
            .add(clause("4.3", "4"))
            .add(group("5", "Leadership"))
            .add(group("A", "Annex"))
            .add(clause("A.5.1", "A"))
            .build();

    private static Requirement group(String local, String title) {
        return Requirement.builder(ISO.requirement(local), RequirementKind.GROUP, title)
                .build();
    }

    private static Requirement clause(String local, String parent) {
        return Requirement.builder(ISO.requirement(local), RequirementKind.CLAUSE, "Title of " + local)
                .under(parent, HierarchyKind.PART)
                .build();
    }

    /** Forests in document order: each entry stands at the top or under one of those still open. */
    @Provide
    static Arbitrary<Standard> forests() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(30).map(StandardTest::forest);
    }

    private static Standard forest(List<Integer> depths) {
        Standard.Builder standard = Standard.builder(ISO, "A forest")
                .publisher("publisher")
                .nature("nature")
                .licence("licence")
                .aliases(List.of(Alias.of("forest")))
                .choices(List.of("category", "role"))
                .sources(List.of("source"))
                .extension("x", "1");
        List<String> open = new ArrayList<>();
        for (int i = 0; i < depths.size(); i++) {
            int depth = Math.min(depths.get(i), open.size());
            open.subList(depth, open.size()).clear();
            standard.add(depth == 0 ? group("R" + i, "Heading") : clause("R" + i, open.get(depth - 1)));
            open.add("R" + i);
        }
        return standard.build();
    }

    private static List<String> locals(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::local).collect(Collectors.toUnmodifiableList());
    }

    private static boolean isUnder(Standard standard, Requirement requirement, Requirement root) {
        return requirement.equals(root)
                || requirement
                        .parent()
                        .map(p -> isUnder(standard, standard.requirement(p), root))
                        .orElse(false);
    }

    @Property(tries = 300)
    void aSubtreeIsExactlyWhatStandsUnderItsRootInDocumentOrder(@ForAll("forests") Standard standard) {
        for (Requirement root : standard.requirements()) {
            assertThat(standard.subtree(root))
                    .isEqualTo(standard.requirements().stream()
                            .filter(r -> isUnder(standard, r, root))
                            .collect(Collectors.toList()));
        }
    }

    @Property(tries = 300)
    void theChildrenAreExactlyThoseThatNameTheParentInDocumentOrder(@ForAll("forests") Standard standard) {
        for (Requirement parent : standard.requirements()) {
            assertThat(standard.children(parent))
                    .isEqualTo(standard.requirements().stream()
                            .filter(r ->
                                    r.parent().filter(parent.local()::equals).isPresent())
                            .collect(Collectors.toList()));
        }
    }

    @Property(tries = 300)
    void aPositionIsAnIndexIntoTheRequirements(@ForAll("forests") Standard standard) {
        assertThat(IntStream.range(0, standard.requirements().size()))
                .allSatisfy(i -> assertThat(
                                standard.position(standard.requirements().get(i).local()))
                        .isEqualTo(i));
    }

    @Property(tries = 300)
    void aStandardRebuiltFromItsPartsIsTheSame(@ForAll("forests") Standard standard) {
        assertThat(standard.toBuilder().build()).usingRecursiveComparison().isEqualTo(standard);
    }

    @Test
    void requirementsKeepDocumentOrderNotTheOrderOfIds() {
        Standard standard = Standard.builder(ISO, "x")
                .add("5.10", RequirementKind.CLAUSE, "ten")
                .add("5.2", RequirementKind.CLAUSE, "two")
                .build();

        assertThat(locals(standard.requirements())).containsExactly("5.10", "5.2");
    }

    @Test
    void aTreeIsReadFromParents() {
        assertThat(locals(ISMS.children(ISMS.requirement("4")))).containsExactly("4.1", "4.2", "4.3");
        assertThat(locals(ISMS.subtree(ISMS.requirement("4"))))
                .containsExactly("4", "4.1", "4.2", "4.2 a", "4.2 b", "4.3");
        assertThat(ISMS.children(ISMS.requirement("5"))).isEmpty();
        assertThat(locals(ISMS.subtree(ISMS.requirement("5")))).containsExactly("5");
        assertThat(ISMS.position("A.5.1")).isEqualTo(8);
    }

    @Test
    void assessableRequirementsAreCountedInDocumentOrder() {
        assertThat(locals(ISMS.assessable())).containsExactly("4.1", "4.2", "4.2 a", "4.2 b", "4.3", "A.5.1");
        assertThat(ISMS).hasToString("iso27001:2022 Information security management systems (6 assessable)");
    }

    @Test
    void aRequirementThatComesBeforeItsParentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standard.builder(ISO, "x")
                        .add(clause("4.1", "4"))
                        .add(group("4", "Context"))
                        .build())
                .withMessage("requirement iso27001:2022/4.1 does not follow its parent \"4\" in document order");
    }

    @Test
    void aRequirementThatFollowsTheNextHeadingInsteadOfItsParentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standard.builder(ISO, "x")
                        .add(group("4", "Context"))
                        .add(group("5", "Leadership"))
                        .add(clause("4.1", "4"))
                        .build())
                .withMessageContaining("iso27001:2022/4.1 does not follow its parent \"4\"");
    }

    @Test
    void aRequirementUnderItselfOrUnderNothingKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Standard.builder(ISO, "x").add(clause("4", "4")).build())
                .withMessageContaining("iso27001:2022/4 does not follow its parent \"4\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Standard.builder(ISO, "x").add(clause("4", "9")).build())
                .withMessageContaining("its parent \"9\"");
    }

    @Test
    void containedChildrenOfOneParentAreAllOfOneKind() {
        StandardId id = StandardId.parse("x:1");
        Standard.Builder mixed = Standard.builder(id, "X")
                .add("1", RequirementKind.CLAUSE, "one")
                .add(child(id, "1.1", HierarchyKind.PART))
                .add(child(id, "1.2", HierarchyKind.GUIDANCE))
                .add(child(id, "1.3", HierarchyKind.GROUPING));

        assertThatIllegalArgumentException()
                .isThrownBy(mixed::build)
                .withMessageContaining("x:1/1.3")
                .withMessageContaining("grouping")
                .withMessageContaining("part");
    }

    private static Requirement child(StandardId id, String local, HierarchyKind hierarchy) {
        return Requirement.builder(id.requirement(local), RequirementKind.OTHER, local)
                .under("1", hierarchy)
                .build();
    }

    @Test
    void aRequirementThatAppearsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standard.builder(ISO, "x")
                        .add(group("4", "Context"))
                        .add(group("4", "Context"))
                        .build())
                .withMessage("requirement iso27001:2022/4 appears twice");
    }

    @Test
    void aRequirementOfAnotherStandardCannotBeAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standard.builder(StandardId.parse("iso27001:2013"), "x")
                        .add(group("4", "Context"))
                        .build())
                .withMessage("iso27001:2022/4 is no requirement of iso27001:2013");
    }

    @Test
    void aRequirementOfAnotherEditionIsRefusedNotTakenForItsNamesake() {
        Requirement namesake = Requirement.builder(
                        RequirementId.parse("iso27001:2013/A.5.1"), RequirementKind.GROUP, "Management direction")
                .build();

        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> ISMS.subtree(namesake))
                .withMessage("iso27001:2013/A.5.1 is no requirement of iso27001:2022");
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> ISMS.children(namesake))
                .withMessage("iso27001:2013/A.5.1 is no requirement of iso27001:2022");
    }

    @Test
    void plainAccessNamesNearMissesWhereFindIsEmpty() {
        assertThat(ISMS.find("4.2")).contains(ISMS.requirement("4.2"));
        assertThat(ISMS.find("4.9")).isEmpty();
        assertThat(ISMS.find("a.5.1")).isEmpty();
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> ISMS.requirement("4.9"))
                .withMessageStartingWith("no requirement \"4.9\"; did you mean ")
                .withMessageContaining("iso27001:2022/4.1");
        assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> ISMS.position("4.9"));
        assertThatExceptionOfType(UnknownNameException.class).isThrownBy(() -> ISMS.subtree(clause("4.9", "4")));
    }

    @Test
    void sectionsAreTheTopLevelUnlessTheCatalogSaysOtherwise() {
        assertThat(ISMS.sections())
                .containsExactly(
                        new Section("Context", List.of("4"), false),
                        new Section("Leadership", List.of("5"), false),
                        new Section("Annex", List.of("A"), false));

        Section clauses = new Section("Clauses", List.of("4", "5"), false);
        Section annex = new Section("Annex A", List.of("A"), true);
        Standard stated = ISMS.toBuilder().sections(List.of(clauses, annex)).build();

        assertThat(stated.sections()).containsExactly(clauses, annex);
        assertThat(stated.toBuilder().build()).isEqualTo(stated);
    }

    @Test
    void aSectionByDefaultTakesTheIdWhereThereIsNoTitle() {
        assertThat(Standard.builder(ISO, "x").add(group("4", " ")).build().sections())
                .containsExactly(new Section("4", List.of("4"), false));
    }

    @Test
    void sectionsByDefaultFollowRequirementsAddedLater() {
        assertThat(ISMS.toBuilder().add(group("B", "Annex B")).build().sections())
                .contains(new Section("Annex B", List.of("B"), false))
                .hasSize(4);
    }

    @Test
    void aSectionWithAnUnknownRootIsRefused() {
        Standard.Builder standard =
                ISMS.toBuilder().sections(List.of(new Section("Clauses", List.of("4", "44"), false)));

        assertThatIllegalArgumentException()
                .isThrownBy(standard::build)
                .withMessageStartingWith("no requirement \"44\"");
    }

    @Test
    void valuesOfATagComeInOrderOfFirstUseAndRefuseChange() {
        Standard standard = Standard.builder(ISO, "x")
                .add(Requirement.builder(ISO.requirement("A.1"), RequirementKind.CONTROL, "x")
                        .attribute("type", List.of("preventive", "detective"))
                        .roles(List.of(Role.PROCESSOR))
                        .build())
                .add(Requirement.builder(ISO.requirement("A.2"), RequirementKind.CONTROL, "x")
                        .attribute("type", List.of("corrective", "preventive"))
                        .roles(List.of(Role.CONTROLLER, Role.PROCESSOR))
                        .build())
                .build();

        assertThat(standard.values("type")).containsExactly("preventive", "detective", "corrective");
        assertThat(standard.values("role")).containsExactly("processor", "controller");
        assertThat(standard.values("category")).isEmpty();
        assertThatThrownBy(() -> standard.values("type").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aStandardSaysEverythingItWasTold() {
        Standard told = forest(List.of(0, 1));

        assertThat(told.id()).isEqualTo(ISO);
        assertThat(told.publisher()).isEqualTo("publisher");
        assertThat(told.nature()).isEqualTo("nature");
        assertThat(told.licence()).isEqualTo("licence");
        assertThat(told.aliases()).containsExactly(Alias.of("forest"));
        assertThat(told.choices()).containsExactly("category", "role");
        assertThat(told.sources()).containsExactly("source");
        assertThat(told.extensions()).containsEntry("x", "1");
    }

    @Test
    void aStandardSaysNoMoreThanItWasTold() {
        Standard plain = Standard.builder(ISO, "A title").build();

        assertThat(plain.title()).isEqualTo("A title");
        assertThat(plain.publisher()).isEmpty();
        assertThat(plain.nature()).isEmpty();
        assertThat(plain.licence()).isEmpty();
        assertThat(plain.aliases()).isEmpty();
        assertThat(plain.choices()).isEmpty();
        assertThat(plain.sources()).isEmpty();
        assertThat(plain.extensions()).isEmpty();
        assertThat(plain.requirements()).isEmpty();
        assertThat(plain.sections()).isEmpty();
    }

    @Test
    void aStandardFollowsNeitherTheListsNorTheBuilderItCameFrom() {
        List<Alias> aliases = new ArrayList<>(List.of(Alias.of("a")));
        List<String> choices = new ArrayList<>(List.of("category"));
        List<String> sources = new ArrayList<>(List.of("s"));
        List<Section> sections = new ArrayList<>(List.of(new Section("One", List.of("4"), false)));
        Standard.Builder builder = Standard.builder(ISO, "x")
                .aliases(aliases)
                .choices(choices)
                .sources(sources)
                .sections(sections)
                .add(group("4", "Context"));
        List.of(aliases, choices, sources, sections).forEach(List::clear);
        Standard built = builder.build();
        Standard same = built.toBuilder().build();
        builder.add(group("5", "Leadership")).extension("later", "1").sections(List.of());

        assertThat(built).isEqualTo(same);
        assertThat(built.aliases()).hasSize(1);
        assertThat(built.choices()).hasSize(1);
        assertThat(built.sources()).hasSize(1);
        assertThat(built.sections()).hasSize(1);
        assertThat(built.requirements()).hasSize(1);
        assertThat(built.extensions()).isEmpty();
    }

    @Test
    void aHierarchyOfAnyDepthIsBuilt() {
        Standard.Builder deep = Standard.builder(ISO, "x").add(group("R0", "x"));
        IntStream.range(1, 50_000).forEach(i -> deep.add(clause("R" + i, "R" + (i - 1))));

        Standard standard = deep.build();

        assertThat(standard.subtree(standard.requirement("R1"))).hasSize(49_999);
    }
}
