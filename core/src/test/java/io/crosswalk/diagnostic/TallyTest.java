package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @Property
    void talliesAddUpEntryByEntry(
            @ForAll @IntRange(max = 1_000_000) int kept,
            @ForAll @IntRange(max = 1_000_000) int repaired,
            @ForAll @IntRange(max = 1_000_000) int refused) {
        Tally tally = new Tally(kept, repaired, refused);

        assertThat(tally.read()).isEqualTo((long) kept + repaired + refused);
        assertThat(tally.plus(new Tally(1, 2, 3))).isEqualTo(new Tally(kept + 1L, repaired + 2L, refused + 3L));
        assertThat(tally.plus(Tally.NONE)).isEqualTo(tally);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void aNegativeCountIsRefused(long kept, long repaired, long refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tally(kept, repaired, refused))
                .withMessage("negative count: " + kept + ", " + repaired + ", " + refused);
    }

    @Test
    void aTallyPrintsAsAnEquation() {
        assertThat(new Tally(10, 1, 1)).hasToString("12 read = 10 kept + 1 repaired + 1 refused");
    }
}
