package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {
    private static final Diagnostic NOTICE = Diagnostic.info("note", "a notice");
    private static final Diagnostic FIRST = Diagnostic.error("first", "one\nline");
    private static final Diagnostic WARNING = Diagnostic.warning("odd", "odd");
    private static final Diagnostic SECOND = Diagnostic.error("second", "two").at(Location.of("f", 2, 1));
    private static final Tally TALLY = new Tally(3, 1, 2);

    @Test
    void aReadingWithoutErrorsHandsOutItsValueAtTheStrictDoor() {
        Loaded<String> loaded = Loaded.of("value", List.of(NOTICE, WARNING), TALLY);

        assertThat(loaded.orThrow()).isEqualTo("value");
        assertThat(loaded.hasErrors()).isFalse();
        assertThat(loaded.errors()).isEmpty();
    }

    @Test
    void theStrictDoorListsEveryErrorOnALineOfItsOwnAndNothingElse() {
        Loaded<String> loaded = Loaded.of("value", List.of(NOTICE, FIRST, WARNING, SECOND), TALLY);

        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(loaded::orThrow)
                .withMessage("2 errors:\nerror: one\\nline [first]\nf:2:1: error: two [second]")
                .satisfies(e -> assertThat(e.errors()).containsExactly(FIRST, SECOND));
        assertThat(loaded.value()).isEqualTo("value");
        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.errors()).containsExactly(FIRST, SECOND);
    }

    @Test
    void oneErrorIsCountedInTheSingular() {
        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(() -> Loaded.of("value", List.of(SECOND), TALLY).orThrow())
                .withMessage("1 error:\nf:2:1: error: two [second]");
    }

    @Test
    void anotherViewOfTheValueKeepsWhatWasNoticed() {
        Loaded<Integer> length =
                Loaded.of("value", List.of(WARNING, SECOND), TALLY).map(String::length);

        assertThat(length.value()).isEqualTo(5);
        assertThat(length.diagnostics()).containsExactly(WARNING, SECOND);
        assertThat(length.tally()).isEqualTo(TALLY);
    }

    @Test
    void whatCameBeforeIsListedFirstAndCountedIn() {
        Loaded<Integer> before = Loaded.of(1, List.of(SECOND), new Tally(10, 20, 30));

        Loaded<String> both = Loaded.of("value", List.of(FIRST), TALLY).after(before);

        assertThat(both.value()).isEqualTo("value");
        assertThat(both.diagnostics()).containsExactly(SECOND, FIRST);
        assertThat(both.tally()).isEqualTo(new Tally(13, 21, 32));
    }

    @Test
    void aReadingDoesNotFollowTheListItCameFrom() {
        List<Diagnostic> noticed = new ArrayList<>(List.of(NOTICE));
        Loaded<String> loaded = Loaded.of("value", noticed, TALLY);
        noticed.add(FIRST);

        assertThat(loaded.diagnostics()).containsExactly(NOTICE);
    }

    @Test
    void theErrorsOfAnExceptionRefuseChange() {
        Loaded<String> loaded = Loaded.of("value", List.of(FIRST), TALLY);

        assertThatExceptionOfType(LoadException.class)
                .isThrownBy(loaded::orThrow)
                .satisfies(e ->
                        assertThatThrownBy(() -> e.errors().clear()).isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void aReadingPrintsItsTallyAndErrorsBesideTheValue() {
        assertThat(Loaded.of("value", List.of(FIRST, SECOND, WARNING), TALLY))
                .hasToString("Loaded(6 read = 3 kept + 1 repaired + 2 refused, 2 errors, value)");
    }
}
