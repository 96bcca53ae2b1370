package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNamesTest {
    private static final StandardId ISO_2013 = StandardId.parse("iso27001:2013");
    private static final StandardId ISO_2022 = StandardId.parse("iso27001:2022");
    private static final StandardNames NAMES = names();

    private static StandardNames names() {
        Map<StandardId, List<Alias>> names = new LinkedHashMap<>();
        names.put(ISO_2013, List.of(Alias.of("ISO 27001"), Alias.of("ISO/IEC 27001:2013")));
        names.put(ISO_2022, List.of(Alias.of("ISO 27001"), Alias.of("ISO/IEC 27001:2022")));
        return StandardNames.of(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso2701", "ISO 2701"})
    void aMisspeltNameWithoutEditionSuggestsEveryEdition(String misspelt) {
        Resolution<StandardId> unknown = NAMES.resolve(misspelt);

        assertThat(unknown.outcome()).isEqualTo(Resolution.Outcome.UNKNOWN);
        assertThat(unknown.candidates()).containsExactly(ISO_2013, ISO_2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ISO/IEC\u00a027001:2022", "\u00a0ISO/IEC \u00a0 27001:2022\u2003", "iso/iec\u202f27001:2022"})
    void everyBlankIsABlankAsInDocumentsThatPeopleCopyFrom(String copied) {
        assertThat(NAMES.resolve(copied).found()).contains(ISO_2022);
    }

    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingIdIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> StandardNames.of(Collections.singletonMap(null, List.of())));
    }
}
