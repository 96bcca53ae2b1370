package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({"8, 8", "' 8 ', 8", "-0.5, -0.5", "+3, 3", "1e3, 1000", "2.5E-1, 0.25", "010, 10"})
    void aValueWrittenAsADecimalNumberIsOne(String value, double number) {
        Strength strength = new Strength(value, Optional.of("1-10"));

        assertThat(strength.number()).contains(number);
        assertThat(strength).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4D", "1f", "0x1p3", "5.F", "NaN", "Infinity", "-Infinity", "1e999", "high", "7,5", "8/10", "٨"})
    void aValueThatNobodyWritesAsANumberIsNone(String value) {
        assertThat(new Strength(value, Optional.empty()).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankStrengthIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Strength(value, Optional.empty()))
                .withMessage("a strength is not blank");
    }
}
