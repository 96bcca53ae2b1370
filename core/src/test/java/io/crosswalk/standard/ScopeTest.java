package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.standard.Scope.Exclusion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    private static final Standard SOC2 = Standard.builder(StandardId.parse("soc2:2017"), "Trust Services Criteria")
            .choices(List.of("category"))
            .add(tagged("CC6.1", List.of("security", "availability")))
            .add(tagged("A1.1", List.of("availability")))
            .add(tagged("P1.1", List.of("privacy")))
            .add("CC1.1", RequirementKind.CRITERION, "common to every category")
            .build();

    private static final StandardId PIMS_ID = StandardId.parse("iso27701:2025");
    private static final Standard PIMS = Standard.builder(PIMS_ID, "Privacy information management systems")
            .choices(List.of("role", "level"))
            .sections(List.of(
                    new Section("Clauses", List.of("4"), false), new Section("Annex A", List.of("A.1", "A.2"), true)))
            .add("4", RequirementKind.CLAUSE, "Context")
            .add("A.1", RequirementKind.GROUP, "Controllers")
            .add(Requirement.builder(PIMS_ID.requirement("A.1.2"), RequirementKind.CONTROL, "Purpose")
                    .under("A.1", HierarchyKind.GROUPING)
                    .roles(List.of(Role.CONTROLLER))
                    .attribute("level", List.of("high"))
                    .build())
            .add("A.2", RequirementKind.GROUP, "Processors")
            .add(Requirement.builder(PIMS_ID.requirement("A.2.2"), RequirementKind.CONTROL, "Agreement")
                    .under("A.2", HierarchyKind.GROUPING)
                    .roles(List.of(Role.PROCESSOR))
                    .build())
            .build();

    private static Requirement tagged(String local, List<String> categories) {
        return Requirement.builder(RequirementId.parse("soc2:2017/" + local), RequirementKind.CRITERION, local)
                .attribute("category", categories)
                .build();
    }

    @Test
    void aWholeScopeLeavesNothingOut() {
        Scope whole = Scope.whole(SOC2);

        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.standard()).isEqualTo(SOC2.id());
        assertThat(SOC2.requirements())
                .allSatisfy(r -> assertThat(whole.exclusionOf(r)).isEmpty());
        assertThat(whole).hasToString("soc2:2017 (whole)");
    }

    @Test
    void aChoiceLeavesOutWhatCarriesOtherValuesOnly() {
        Scope scope =
                Scope.builder(SOC2).choose("category", List.of("security")).build();

        assertThat(scope.isWhole()).isFalse();
        assertThat(scope.exclusionOf(SOC2.requirement("CC6.1"))).isEmpty();
        assertThat(scope.exclusionOf(SOC2.requirement("CC1.1"))).isEmpty();
        assertThat(scope.exclusionOf(SOC2.requirement("P1.1")))
                .contains(new Exclusion("category", "applies to privacy; chosen: security"));
    }

    @Test
    void choicesOfOneTagAddUpInTheOrderMade() {
        Scope scope = Scope.builder(SOC2)
                .choose("category", List.of("security", "availability"))
                .choose("category", List.of("privacy", "security"))
                .build();

        assertThat(scope.chosen().get("category")).containsExactly("security", "availability", "privacy");
        assertThat(scope).hasToString("soc2:2017 (category security, availability, privacy)");
    }

    @Test
    void aRoleIsChosenLikeATag() {
        Scope processor =
                Scope.builder(PIMS).choose("role", List.of("processor")).build();

        assertThat(processor.exclusionOf(PIMS.requirement("A.2.2"))).isEmpty();
        assertThat(processor.exclusionOf(PIMS.requirement("4"))).isEmpty();
        assertThat(processor.exclusionOf(PIMS.requirement("A.1.2")))
                .contains(new Exclusion("role", "applies to controller; chosen: processor"));
    }

    @Test
    void aJustifiedExclusionIsTheReasonGivenFirst() {
        Scope scope = Scope.builder(PIMS)
                .choose("role", List.of("processor"))
                .exclude("A.1.2", "No purpose of our own")
                .exclude("A.2.2", "No customers")
                .build();

        assertThat(scope.exclusionOf(PIMS.requirement("A.1.2")))
                .contains(new Exclusion("soa", "No purpose of our own"));
        assertThat(scope.exclusionOf(PIMS.requirement("A.2.2"))).contains(new Exclusion("soa", "No customers"));
        assertThat(scope.exclusionOf(PIMS.requirement("A.2"))).isEmpty();
        assertThat(scope.exclusions().keySet()).containsExactly("A.1.2", "A.2.2");
        assertThat(scope).hasToString("iso27701:2025 (role processor; without A.1.2, A.2.2)");
    }

    @Test
    void excludingAHeadingLeavesOutEverythingUnderIt() {
        Scope scope = Scope.builder(PIMS).exclude("A.1", "no controller").build();

        assertThat(scope.exclusions()).containsOnlyKeys("A.1", "A.1.2");
        assertThat(scope.exclusionOf(PIMS.requirement("A.1.2"))).contains(new Exclusion("soa", "no controller"));
        assertThat(scope.exclusionOf(PIMS.requirement("A.2.2"))).isEmpty();
    }

    @Test
    void aTagThatTheStandardDoesNotOfferIsRefused() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> Scope.builder(PIMS).choose("category", List.of("security")))
                .withMessage("iso27701:2025 offers no choice of category; it offers role, level");
        Standard none = SOC2.toBuilder().choices(List.of()).build();
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> Scope.builder(none).choose("category", List.of("security")))
                .withMessage("soc2:2017 offers no choice of category");
    }

    @ParameterizedTest
    @ValueSource(strings = {"securty", "Security", ""})
    void aValueThatTheStandardDoesNotKnowIsRefusedAndNothingIsChosen(String value) {
        Scope.Builder builder = Scope.builder(SOC2);

        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> builder.choose("category", List.of("security", value)))
                .withMessage("no category \"" + value + "\" in soc2:2017; it has security, availability, privacy");
        assertThat(builder.build().isWhole()).isTrue();
    }

    @Test
    void aChoiceOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder(SOC2).choose("category", List.of()))
                .withMessage("choose at least one category of soc2:2017");
    }

    @Test
    void whatTheStandardRequiresCannotBeExcluded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder(PIMS).exclude("4", "We are small"))
                .withMessage("iso27701:2025/4 cannot be excluded: its standard requires it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder(SOC2).exclude("CC6.1", "We are small"));
    }

    @Test
    void anUnknownRequirementCannotBeExcluded() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> Scope.builder(PIMS).exclude("A.2.3", "why"))
                .withMessageContaining("did you mean iso27701:2025/A.2.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anExclusionWithoutJustificationIsRefused(String justification) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder(PIMS).exclude("A.2.2", justification))
                .withMessage("excluding iso27701:2025/A.2.2 needs a justification");
    }

    @Test
    void aRequirementOfAnotherStandardIsRefusedNotJudgedByItsLocalId() {
        Requirement foreign = Requirement.builder(
                        RequirementId.parse("soc2:2016/A1.1"), RequirementKind.CRITERION, "same local id")
                .attribute("category", List.of("availability"))
                .build();
        Scope security =
                Scope.builder(SOC2).choose("category", List.of("security")).build();

        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> security.exclusionOf(foreign))
                .withMessage("soc2:2016/A1.1 is no requirement of soc2:2017");
    }

    @Test
    void aScopeThatWasBuiltFollowsNeitherItsBuilderNorTheListOfValues() {
        List<String> values = new ArrayList<>(List.of("controller"));
        Scope.Builder builder = Scope.builder(PIMS).choose("role", values);
        values.add("processor");
        Scope scope = builder.build();
        builder.choose("role", List.of("processor"))
                .choose("level", List.of("high"))
                .exclude("A.2.2", "later");

        assertThat(scope)
                .isEqualTo(Scope.builder(PIMS)
                        .choose("role", List.of("controller"))
                        .build());
        assertThat(scope.chosen().get("role")).containsExactly("controller");
    }
}
