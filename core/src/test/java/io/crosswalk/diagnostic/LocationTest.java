package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
    @Test
    void aPlacePrintsAsFarAsItIsKnown() {
        assertThat(Location.of("set.csv")).hasToString("set.csv");
        assertThat(Location.of("set.csv", 7, 0)).hasToString("set.csv:7");
        assertThat(Location.of("set.csv", 7, 3)).hasToString("set.csv:7:3");
        assertThat(Location.ofCell("set.xlsx", "Mapping", "B7")).hasToString("set.xlsx:Mapping!B7");
    }

    @Test
    void placesAreEqualWhenEveryPartIs() {
        assertThat(List.of(
                        Location.of("a"),
                        Location.of("b"),
                        Location.of("a", 1, 0),
                        Location.of("a", 2, 0),
                        Location.of("a", 1, 1),
                        Location.ofCell("a", "S", "A1"),
                        Location.ofCell("a", "S", "A2")))
                .doesNotHaveDuplicates();
        assertThat(Location.ofCell("a", "S", "A1"))
                .isEqualTo(new Location("a", 0, 0, Optional.of("S!A1")))
                .hasSameHashCodeAs(Location.ofCell("a", "S", "A1"));
        assertThat(Location.of("a")).isEqualTo(Location.of("a", 0, 0));
    }

    @Test
    void aHostileNameStaysOnOneLine() {
        assertThat(Location.of("a\nb.csv", 1, 1)).hasToString("a\\nb.csv:1:1");
        assertThat(Location.ofCell("a.xlsx", "S\u2028heet", "A\r1")).hasToString("a.xlsx:S\\u2028heet!A\\r1");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 1", "-1, -1", "5, -1"})
    void aPlaceOutOfRangeIsRefused(int line, int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a", line, column))
                .withMessage("not a place: line " + line + ", column " + column + ", cell none");
    }

    @Test
    void aCellHasNoLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location("a", 1, 0, Optional.of("S!A1")))
                .withMessage("not a place: line 1, column 0, cell S!A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void aPlaceWithoutTheNameOfItsSourceIsRefused(String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of(source))
                .withMessage("a location needs the name of its source");
    }

    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingSheetOrCellIsNotTheWordNull() {
        assertThatNullPointerException().isThrownBy(() -> Location.ofCell("a.xlsx", null, "B7"));
        assertThatNullPointerException().isThrownBy(() -> Location.ofCell("a.xlsx", "Mapping", null));
    }
}
