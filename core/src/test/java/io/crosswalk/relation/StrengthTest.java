package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"4D", "1f", "0x1p3", "5.F", "NaN", "Infinity", "-Infinity", "1e999", "high", "7,5", "8/10", "٨"})
    void aValueThatNobodyWritesAsANumberIsNone(String value) {
        assertThat(new Strength(value, Optional.empty()).number()).isEmpty();
    }
}
