package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class StandardIdTest {
    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingSlugOrEditionIsNotTheWordNull() {
        assertThatNullPointerException().isThrownBy(() -> new StandardId(null, "2022"));
        assertThatNullPointerException().isThrownBy(() -> new StandardId("iso27001", null));
    }
}
