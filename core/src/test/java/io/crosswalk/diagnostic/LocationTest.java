package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class LocationTest {
    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingSheetOrCellIsNotTheWordNull() {
        assertThatNullPointerException().isThrownBy(() -> Location.ofCell("a.xlsx", null, "B7"));
        assertThatNullPointerException().isThrownBy(() -> Location.ofCell("a.xlsx", "Mapping", null));
    }
}
