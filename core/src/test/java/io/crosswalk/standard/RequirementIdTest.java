package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"A\u0007b", "A\u0085b", "A\nb", "\n5.1", "5.1\u0085", "A\ud800b", "\u2028", "5.1\u2029"})
    void aComplaintShowsNothingThatCouldBreakItsLine(String hostile) {
        assertThat(RequirementId.complaint(hostile))
                .hasValueSatisfying(c -> assertThat(c.codePoints())
                        .noneMatch(Character::isISOControl)
                        .noneMatch(p -> Character.getType(p) == Character.SURROGATE)
                        .doesNotContain(0x2028, 0x2029));
    }
}
