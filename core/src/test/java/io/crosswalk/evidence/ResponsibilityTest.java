package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.standard.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {
    private static final RequirementId CC64 = RequirementId.parse("soc2:2017/CC6.4");
    private static final RequirementId CC65 = RequirementId.parse("soc2:2017/CC6.5");
    private static final RequirementId OWN = RequirementId.parse("acme:2025/AC-1");
    private static final Provided HALLS =
            new Provided(CC64, Optional.of("guards its halls"), List.of("hoster-2025"), true);
    private static final Provided MEDIA = new Provided(CC65, Optional.empty(), List.of(), false);
    private static final Duty REVIEW = new Duty("reviews who may enter", Bearer.USER, Set.of(CC64), List.of(OWN));
    private static final Duty ALWAYS = new Duty("reports changes of staff", Bearer.USER, Set.of(), List.of());

    private static Responsibility.Builder hoster() {
        return Responsibility.builder("Hoster", Treatment.CARVE_OUT);
    }

    @Test
    void aResponsibilityIsAConditionOfWhatItNamesOrOfEverything() {
        Responsibility division =
                hoster().add(HALLS).add(MEDIA).add(REVIEW).add(ALWAYS).build();

        assertThat(division.conditionsOf(CC64)).containsExactly(REVIEW, ALWAYS);
        assertThat(division.conditionsOf(CC65)).containsExactly(ALWAYS);
        assertThat(division).hasToString("Hoster (carve-out): provides 2, leaves 2");
        assertThat(Bearer.SUBSERVICE).hasToString("subservice");
    }

    @Test
    void aRequirementIsProvidedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hoster().add(HALLS).add(HALLS).build())
                .withMessage("Hoster provides soc2:2017/CC6.4 twice");
    }

    @Test
    void aConditionIsOneOfSomethingProvided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hoster().add(MEDIA).add(REVIEW).build())
                .withMessage("\"reviews who may enter\" is a condition of [soc2:2017/CC6.4], but Hoster provides"
                        + " [soc2:2017/CC6.5]");
    }

    @Test
    void namesAndTextsAreNotBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Responsibility.builder(" ", Treatment.INCLUSIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Duty(" ", Bearer.USER, Set.of(), List.of()));
    }
}
