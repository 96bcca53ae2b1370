package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");

    @Test
    void valuesOfATagRefuseChange() {
        Standard standard = Standard.builder(ISO, "ISMS")
                .add(Requirement.builder(ISO.requirement("A.5.1"), RequirementKind.CONTROL, "Policies")
                        .attribute("type", List.of("preventive"))
                        .build())
                .build();

        assertThatThrownBy(() -> standard.values("type").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRequirementOfAnotherEditionIsRefusedNotTakenForItsNamesake() {
        Standard current = Standard.builder(ISO, "ISMS")
                .add("A.5.1", RequirementKind.CONTROL, "Policies")
                .build();
        Requirement namesake = Requirement.builder(
                        RequirementId.parse("iso27001:2013/A.5.1"), RequirementKind.GROUP, "Management direction")
                .build();

        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> current.subtree(namesake))
                .withMessage("iso27001:2013/A.5.1 is no requirement of iso27001:2022");
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> current.children(namesake))
                .withMessage("iso27001:2013/A.5.1 is no requirement of iso27001:2022");
    }
}
