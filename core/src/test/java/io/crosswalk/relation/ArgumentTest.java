package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentTest {
    private static final Argument ALL = Argument.of("Both restrict access.", "The target logs.", "The source reviews.");

    @Test
    void theInverseExchangesWhatLiesBeyondEachSide() {
        assertThat(ALL.inverse())
                .isEqualTo(Argument.of("Both restrict access.", "The source reviews.", "The target logs."));
        assertThat(ALL.inverse().inverse()).isEqualTo(ALL);
    }

    @Test
    void theTextJoinsTheSentencesThatThereAre() {
        assertThat(ALL.text()).isEqualTo("Both restrict access. The target logs. The source reviews.");
        assertThat(new Argument(Optional.empty(), Optional.of("The target logs."), Optional.empty()).text())
                .isEqualTo("The target logs.");
        assertThat(Argument.shared("Both restrict access.").text()).isEqualTo("Both restrict access.");
        assertThat(Argument.NONE.text()).isEmpty();
    }
}
