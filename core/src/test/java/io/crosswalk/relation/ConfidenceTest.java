package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource({"0%, 0", "85%, 85", "085%, 85", "99.5%, 99.5", "100%, 100", "100.0%, 100", "0.000001%, 0.000001"})
    void aPercentageIsANumberFromZeroToAHundred(String written, double percentage) {
        assertThat(new Confidence(written).percentage()).contains(percentage);
        assertThat(new Confidence(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"high", "85", "0.85", "85 %", "-5%", "100.1%", "101%", "1000%", "8e1%", "85%%", ".5%", "٨%"})
    void anythingElseIsNoPercentage(String written) {
        assertThat(new Confidence(written).percentage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aBlankConfidenceIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(written))
                .withMessage("a confidence is not blank");
    }

    @Test
    void theThreeCategoriesPrintAsFilesWriteThem() {
        assertThat(Confidence.HIGH).hasToString("high");
        assertThat(Confidence.MEDIUM).hasToString("medium");
        assertThat(Confidence.LOW).hasToString("low");
    }
}
