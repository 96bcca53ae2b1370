package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Standard SOC2 = Standard.builder(StandardId.parse("soc2:2017"), "Trust Services Criteria")
            .choices(List.of("category"))
            .add(tagged("CC6.1", "security"))
            .add(tagged("A1.1", "availability"))
            .build();

    private static Requirement tagged(String local, String category) {
        return Requirement.builder(RequirementId.parse("soc2:2017/" + local), RequirementKind.CRITERION, local)
                .attribute("category", List.of(category))
                .build();
    }

    @Test
    void aScopeThatWasBuiltDoesNotFollowItsBuilder() {
        Scope.Builder builder = Scope.builder(SOC2).choose("category", List.of("security"));
        Scope security = builder.build();

        builder.choose("category", List.of("availability"));

        assertThat(security.chosen().get("category")).containsExactly("security");
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
}
