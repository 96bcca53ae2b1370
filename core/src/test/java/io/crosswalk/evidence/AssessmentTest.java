package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {
    private static final RequirementId CC61 = RequirementId.parse("soc2:2017/CC6.1");
    private static final RequirementId CC62 = RequirementId.parse("soc2:2017/CC6.2");
    private static final RequirementId A515 = RequirementId.parse("iso27001:2022/A.5.15");

    @Test
    void nothingIsSaidOfARequirementThatWasNotAssessed() {
        Assessment assessment = Assessment.none().with(CC61, Satisfaction.NONE);

        assertThat(assessment.status(CC61)).contains(Satisfaction.NONE);
        assertThat(assessment.status(CC62)).isEmpty();
        assertThat(Assessment.none().statuses()).isEmpty();
        assertThat(Assessment.none().standards()).isEmpty();
    }

    @Test
    void findingsAndStandardsComeInTheOrderGiven() {
        Assessment assessment = Assessment.none()
                .with(CC62, Satisfaction.FULL)
                .with(A515, Satisfaction.PARTIAL)
                .with(CC61, Satisfaction.NOT_FULL);

        assertThat(assessment.statuses().keySet()).containsExactly(CC62, A515, CC61);
        assertThat(assessment.standards())
                .containsExactly(StandardId.parse("soc2:2017"), StandardId.parse("iso27001:2022"));
        assertThat(assessment)
                .hasToString("{soc2:2017/CC6.2=full, iso27001:2022/A.5.15=partial, soc2:2017/CC6.1=not-full}");
    }

    @Test
    void aLaterFindingReplacesAnEarlierOneInItsPlace() {
        Assessment earlier = Assessment.none().with(CC61, Satisfaction.NONE).with(CC62, Satisfaction.FULL);

        Assessment later = earlier.with(CC61, Satisfaction.FULL);

        assertThat(later.status(CC61)).contains(Satisfaction.FULL);
        assertThat(later.statuses().keySet()).containsExactly(CC61, CC62);
        assertThat(earlier.status(CC61)).contains(Satisfaction.NONE);
    }

    @Test
    void assessmentsThatSayTheSameAreEqualWhateverTheirOrder() {
        assertThat(Assessment.none().with(CC61, Satisfaction.FULL).with(CC62, Satisfaction.NONE))
                .isEqualTo(Assessment.of(Map.of(CC62, Satisfaction.NONE, CC61, Satisfaction.FULL)))
                .isNotEqualTo(Assessment.of(Map.of(CC62, Satisfaction.NONE)));
    }

    @Test
    void anAssessmentDoesNotFollowTheMapItCameFrom() {
        Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>(Map.of(CC61, Satisfaction.FULL));
        Assessment assessment = Assessment.of(statuses);
        statuses.put(CC62, Satisfaction.NONE);

        assertThat(assessment.statuses()).containsOnlyKeys(CC61);
    }

    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingRequirementOrStatusIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.of(Collections.singletonMap(CC61, null)))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.of(Collections.singletonMap(null, Satisfaction.FULL)))
                .withMessage("requirement");
    }

    @ParameterizedTest
    @CsvSource({"FULL, full", "PARTIAL, partial", "NOT_FULL, not-full", "NONE, none", "NOT_APPLICABLE, not-applicable"})
    void aSatisfactionIsFoundByWhatItPrints(Satisfaction satisfaction, String word) {
        assertThat(satisfaction).hasToString(word);
        assertThat(Satisfaction.find(word)).contains(satisfaction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Full", "NOT_FULL", "not full", "n/a"})
    void aSatisfactionIsFoundByNothingElse(String word) {
        assertThat(Satisfaction.find(word)).isEmpty();
    }

    @Test
    void whereBothSpeakOfARequirementTheSecondWins() {
        Assessment first = Assessment.of(Map.of(CC61, Satisfaction.FULL));
        Assessment second = Assessment.of(Map.of(CC61, Satisfaction.NONE, CC62, Satisfaction.PARTIAL));

        assertThat(first.and(second)).isEqualTo(second);
        assertThat(second.and(first).status(CC61)).contains(Satisfaction.FULL);
        assertThat(second.and(first).status(CC62)).contains(Satisfaction.PARTIAL);
    }

    @Test
    void placesTravelWithFindingsAndAreNoPartOfEquality() {
        Location place = Location.of("status.csv", 2, 1);
        Assessment read = Assessment.of(Map.of(CC61, Satisfaction.FULL)).at(Map.of(CC61, place));

        assertThat(read).isEqualTo(Assessment.of(Map.of(CC61, Satisfaction.FULL)));
        assertThat(read.location(CC61)).contains(place);
        assertThat(read.location(CC62)).isEmpty();
        assertThat(Assessment.none().and(read).with(CC62, Satisfaction.NONE).location(CC61))
                .contains(place);
    }
}
