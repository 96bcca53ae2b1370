package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Diagnostic.Action;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {
    private static final Diagnostic BAD_ROW = Diagnostic.error("bad-row", "a row is bad");

    @Provide
    static Arbitrary<String> hostileTexts() {
        return Arbitraries.of(
                        "\n",
                        "\r\n",
                        "\t",
                        "\u0085",
                        "\u2028",
                        "\u2029",
                        "\u000b",
                        "\f",
                        "\0",
                        "\u001b[31m",
                        "x",
                        "😀",
                        "error: forged")
                .list()
                .ofMinSize(1)
                .ofMaxSize(150)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aDiagnosticIsOneLineWhateverItsPartsSay(@ForAll("hostileTexts") String text) {
        Diagnostic diagnostic = Diagnostic.warning("hostile", text)
                .at(Location.of("name" + text, 3, 4))
                .quoting(text)
                .then(Action.REPAIRED);

        assertThat(diagnostic.toString().codePoints())
                .noneMatch(Character::isISOControl)
                .doesNotContain(0x2028, 0x2029);
        assertThat(diagnostic.toString()).startsWith("name").endsWith(" (repaired) [hostile]");
    }

    @Property
    void whatIsPrintedSafelyIsStillKeptAsWritten(@ForAll("hostileTexts") String text) {
        Diagnostic diagnostic = Diagnostic.error("hostile", text).quoting(text);

        assertThat(diagnostic.message()).isEqualTo(text);
        assertThat(diagnostic.quote()).contains(text);
    }

    @Test
    void aDiagnosticPrintsPlaceSeveritySentenceAndCode() {
        Diagnostic diagnostic =
                BAD_ROW.at(Location.of("set.csv", 3, 1)).quoting("CC6.1,,").then(Action.REFUSED);

        assertThat(diagnostic).hasToString("set.csv:3:1: error: a row is bad: \"CC6.1,,\" (refused) [bad-row]");
        assertThat(diagnostic.sentence()).isEqualTo("a row is bad: \"CC6.1,,\" (refused)");
    }

    @Test
    void aDiagnosticThatKnowsNoMorePrintsNoMore() {
        assertThat(BAD_ROW).hasToString("error: a row is bad [bad-row]");
        assertThat(BAD_ROW.location()).isEmpty();
        assertThat(BAD_ROW.quote()).isEmpty();
        assertThat(BAD_ROW.action()).isEmpty();
    }

    @Test
    void anEntryThatWasKeptNeedsNoRemark() {
        assertThat(BAD_ROW.then(Action.KEPT).sentence()).isEqualTo("a row is bad");
        assertThat(BAD_ROW.then(Action.KEPT).action()).contains(Action.KEPT);
    }

    @Test
    void controlCharactersAreWrittenOut() {
        assertThat(Diagnostic.info("x", "a\nb\rc\td\u0000e\u0085f\u2028g").sentence())
                .isEqualTo("a\\nb\\rc\\td\\u0000e\\u0085f\\u2028g");
    }

    @Test
    void aLongQuoteIsClippedForReadersAndKeptWhole() {
        Diagnostic fits = BAD_ROW.quoting("x".repeat(120));
        Diagnostic longer = BAD_ROW.quoting("x".repeat(121));

        assertThat(fits.sentence()).isEqualTo("a row is bad: \"" + "x".repeat(120) + "\"");
        assertThat(longer.sentence()).isEqualTo("a row is bad: \"" + "x".repeat(120) + "…\"");
        assertThat(longer.quote()).contains("x".repeat(121));
    }

    @Test
    void clippingLeavesNoHalfOfACharacter() {
        assertThat(BAD_ROW.quoting("x".repeat(119) + "😀😀").sentence())
                .isEqualTo("a row is bad: \"" + "x".repeat(119) + "…\"");
        assertThat(BAD_ROW.quoting("x".repeat(118) + "😀😀").sentence())
                .isEqualTo("a row is bad: \"" + "x".repeat(118) + "😀…\"");
    }

    @Test
    void everyStepKeepsWhatWasSaidBefore() {
        Location place = Location.ofCell("m.xlsx", "Mapping", "B7");
        Diagnostic inOneOrder = BAD_ROW.at(place).quoting("q").then(Action.REFUSED);

        assertThat(BAD_ROW.then(Action.REFUSED).quoting("q").at(Optional.of(place)))
                .isEqualTo(inOneOrder);
        assertThat(inOneOrder.at(Optional.empty()))
                .isEqualTo(BAD_ROW.quoting("q").then(Action.REFUSED));
        assertThat(inOneOrder.code()).isEqualTo("bad-row");
        assertThat(inOneOrder.severity()).isEqualTo(Severity.ERROR);
        assertThat(inOneOrder.location()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bad", "bad_row", "1bad", "-bad", "bad row", "bad\n", "bäd"})
    void aCodeThatIsNotLowerKebabIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Diagnostic.error(code, "x"))
                .withMessage("a diagnostic code is lower-kebab, not \"" + code + "\"");
    }

    @Test
    void severitiesComeGravestFirstAndPrintLowerCase() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
        assertThat(Diagnostic.error("c", "m")).hasToString("error: m [c]");
        assertThat(Diagnostic.warning("c", "m")).hasToString("warning: m [c]");
        assertThat(Diagnostic.info("c", "m")).hasToString("info: m [c]");
    }

    @ParameterizedTest
    @CsvSource({"KEPT, kept", "REPAIRED, repaired", "REFUSED, refused"})
    void anActionPrintsLowerCase(Action action, String word) {
        assertThat(action).hasToString(word);
    }
}
