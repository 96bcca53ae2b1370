package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small records of the package: role, alias, section. */
class SmallValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"controller", "a", "level-3", "sub-processor", "r2d2"})
    void aRoleIsALowerKebabWord(String name) {
        assertThat(new Role(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Controller", "a--b", "-a", "a-", "3a", "a b", "a_b", "a\n"})
    void aRoleOfAnotherFormIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Role(name))
                .withMessage("a role is a lower-kebab word, not \"" + name + "\"");
    }

    @Test
    void aRoleHasAtMostSixtyCharactersAndIsOrderedByName() {
        assertThat(new Role("a".repeat(60)).name()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new Role("a".repeat(61)));
        assertThat(Role.CONTROLLER).isLessThan(Role.PROCESSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankAliasIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alias(name, Optional.of("note")))
                .withMessage("an alias is not blank");
        assertThatIllegalArgumentException().isThrownBy(() -> Alias.of(name));
    }

    @Test
    void aSectionWithoutTitleOrRootIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(" ", List.of("4"), false))
                .withMessage("a section has a title and at least one root");
        assertThatIllegalArgumentException().isThrownBy(() -> new Section("Clauses", List.of(), false));
    }

    @Test
    void aSectionDoesNotFollowTheListItCameFrom() {
        List<String> roots = new ArrayList<>(List.of("4"));
        Section section = new Section("Clauses", roots, false);
        roots.add("5");

        assertThat(section.roots()).containsExactly("4");
    }
}
