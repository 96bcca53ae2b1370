package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardIdTest {
    @Provide
    static Arbitrary<StandardId> ids() {
        return Combinators.combine(
                        Arbitraries.strings().withChars("abz059").ofLength(1),
                        Arbitraries.strings().withChars("az09._-").ofMaxLength(40),
                        Arbitraries.strings().withChars("AZaz09").ofLength(1),
                        Arbitraries.strings().withChars("AZaz09._-").ofMaxLength(40))
                .as((s, lug, e, dition) -> new StandardId(s + lug, e + dition));
    }

    @Property
    void whatAnIdPrintsIsReadBackAsTheSame(@ForAll("ids") StandardId id) {
        assertThat(StandardId.parse(id.toString())).isEqualTo(id);
        assertThat(StandardId.tryParse(id.slug() + ":" + id.edition())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "iso27001",
                "iso27001:",
                ":2022",
                "ISO27001:2022",
                "iso 27001:2022",
                "iso27001:20 22",
                "iso27001:2022:1",
                "iso27001:2022/",
                "iso/iec:2022",
                ".iso:2022",
                "-iso:2022",
                "iso:.2",
                "iso27001:2022\n",
                " iso27001:2022",
                "ïso:2022",
                "iso:٢"
            })
    void aTextOfAnotherFormIsRefusedByName(String text) {
        assertThat(StandardId.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardId.parse(text))
                .withMessage("a standard's id is slug:edition such as iso27001:2022, not \"" + text + "\"");
    }

    @Test
    void aPartThatHoldsTheColonOfTheOtherIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId("a:b", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId("a", "b:1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId("", "a:1"));
    }

    @Test
    void anIdHasAtMostAHundredCharacters() {
        String hundred = "a".repeat(95) + ":2022";

        assertThat(StandardId.parse(hundred)).hasToString(hundred);
        assertThat(StandardId.tryParse("a" + hundred)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId("a".repeat(96), "2022"));
    }

    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingSlugOrEditionIsNotTheWordNull() {
        assertThatNullPointerException().isThrownBy(() -> new StandardId(null, "2022"));
        assertThatNullPointerException().isThrownBy(() -> new StandardId("iso27001", null));
    }

    @Test
    void idsAreOrderedBySlugThenEditionWithNumbersByValue() {
        assertThat(List.of(
                        "cis:8.1", "cis:8.10", "cis:10", "iso9:1", "iso27001:2013", "iso27001:2022", "iso27002:2013"))
                .extracting(StandardId::parse)
                .isSorted();
    }
}
