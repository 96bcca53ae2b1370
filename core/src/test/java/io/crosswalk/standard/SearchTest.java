package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final StandardId ID = StandardId.parse("rules:1");
    private static final Standard RULES = Standard.builder(ID, "Rules")
            .add("A", RequirementKind.GROUP, "Access")
            .add(control("A.1", "Access rights", "People")
                    .roles(List.of(Role.CONTROLLER))
                    .build())
            .add(control("A.2", "Physical entry", "Physical")
                    .text("Doors are locked.")
                    .build())
            .add(control("A.10", "Rights of access,  reviewed", "People")
                    .attribute("theme", List.of("People", "Organizational"))
                    .status(Status.WITHDRAWN)
                    .assessable(false)
                    .build())
            .add("B", RequirementKind.CLAUSE, "Audit")
            .build();

    private static Requirement.Builder control(String local, String title, String theme) {
        return Requirement.builder(ID.requirement(local), RequirementKind.CONTROL, title)
                .under("A", HierarchyKind.GROUPING)
                .attribute("theme", List.of(theme));
    }

    private static String found(String... conditions) {
        return found(RULES, conditions);
    }

    private static String found(Standard standard, String... conditions) {
        return List.of(conditions).stream()
                .map(Search::parse)
                .reduce(Search.everything(), Search::and)
                .in(standard)
                .stream()
                .map(Requirement::local)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "theme=People            | A.1 A.10",
                "theme = people          | A.1 A.10",
                "Theme=organizational,Physical | A.2 A.10",
                "theme!=People           | A A.2 B",
                "theme~peo               | A.1 A.10",
                "title~rights access     | A.1 A.10",
                "title=access RIGHTS     | A.1",
                "text~locked             | A.2",
                "id~.1                   | A.1 A.10",
                "id=a.1                  | A.1",
                "id=rules:1/A.1,B        | A.1 B",
                "kind=control            | A.1 A.2 A.10",
                "kind=group,clause       | A B",
                "status=withdrawn        | A.10",
                "status!=withdrawn       | A A.1 A.2 B",
                "role=controller         | A.1",
                "assessable=false        | A A.10",
                "under=A                 | A.1 A.2 A.10",
                "under!=A                | A B",
                "access                  | A A.1 A.10",
                "A.1 reviewed            | A.10",
                "no such words           | ''"
            })
    void aConditionFindsWhatItSays(String condition, String expected) {
        assertThat(found(condition)).isEqualTo(expected);
    }

    @Test
    void everyConditionMustHold() {
        assertThat(found("theme=People", "status=in-force")).isEqualTo("A.1");
        assertThat(found("theme=People", "theme=Organizational")).isEqualTo("A.10");
        assertThat(found()).isEqualTo("A A.1 A.2 A.10 B");
    }

    @Test
    void whatLiesDeepIsUnderEveryAncestor() {
        Standard deep = Standard.builder(ID, "Deep")
                .add("A", RequirementKind.GROUP, "A")
                .add(Requirement.builder(ID.requirement("A1"), RequirementKind.GROUP, "A1")
                        .under("A", HierarchyKind.GROUPING)
                        .build())
                .add(Requirement.builder(ID.requirement("A11"), RequirementKind.CONTROL, "A11")
                        .under("A1", HierarchyKind.GROUPING)
                        .build())
                .build();

        assertThat(found(deep, "under=A")).isEqualTo("A1 A11");
        assertThat(found(deep, "under=A1")).isEqualTo("A11");
    }

    @Test
    void titlesAndTextsOfOverlaysAreLookedAtWhereTheyAreLaidOver() {
        Overlay overlay = Overlay.of(ID, "ours")
                .with("A.2", new Overlay.Wording(Optional.of("Zutritt"), Optional.of("Türen zu.")));
        Standard under = RULES.with(overlay).orThrow();

        assertThat(found(under, "title~zutritt")).isEqualTo("A.2");
        assertThat(found(under, "zutritt")).isEqualTo("A.2");
        assertThat(found(under, "text~TÜREN")).isEqualTo("A.2");
        assertThat(found(under, "title~entry")).isEqualTo("A.2");
        assertThat(found("text~türen")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "them=People   | no key \"them\" in rules:1; there is id, title, text, kind, status, role, assessable, under, theme",
                "theme=Person  | no theme \"Person\" in rules:1; there is Organizational, People, Physical",
                "theme=People, | no theme \"\" in rules:1; there is Organizational, People, Physical",
                "kind=contrl   | no kind \"contrl\" in rules:1; there is clause, control, group",
                "role=processor | no role \"processor\" in rules:1; there is controller",
                "id=A.3        | no requirement \"A.3\"; did you mean rules:1/A.1, rules:1/A.2?",
                "under=C       | no requirement \"C\"; did you mean"
            })
    void aKeyOrValueThatTheStandardDoesNotHaveIsRefusedWithWhatThereIs(String condition, String complaint) {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> Search.parse(condition).in(RULES))
                .withMessageStartingWith(complaint);
    }

    @Test
    void aKeyIsFoundInWhateverCaseTheStandardSpellsIt() {
        Standard own = Standard.builder(ID, "Own")
                .add(Requirement.builder(ID.requirement("R"), RequirementKind.CONTROL, "R")
                        .attribute("Owner", List.of("IT"))
                        .build())
                .build();

        assertThat(found(own, "Owner=it")).isEqualTo("R");
        assertThat(found(own, "OWNER~i")).isEqualTo("R");
    }

    @Test
    void manyValuesAreNotListedButTheNearestAre() {
        Standard.Builder many = Standard.builder(ID, "Many");
        IntStream.rangeClosed(1, 21)
                .forEach(i -> many.add(Requirement.builder(ID.requirement("R" + i), RequirementKind.CONTROL, "R" + i)
                        .attribute("tag", List.of("value-" + i))
                        .build()));

        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> Search.parse("tag=valu-21").in(many.build()))
                .withMessageStartingWith("no tag \"valu-21\" in rules:1; did you mean value-21");
    }

    @ParameterizedTest
    @CsvSource({"theme=", "''", "'  '", "title~ "})
    void aConditionLooksForSomething(String condition) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Search.parse(condition))
                .withMessage("nothing to look for in \"" + condition + "\"");
    }

    @Test
    void aSearchReadsAsItWasWritten() {
        assertThat(Search.parse("theme = People")
                        .and(Search.parse("status!=withdrawn"))
                        .and(Search.parse("access")))
                .hasToString("theme=People and status!=withdrawn and access");
        assertThat(Search.everything()).hasToString("everything");
    }
}
