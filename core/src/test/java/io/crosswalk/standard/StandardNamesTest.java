package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.crosswalk.standard.Resolution.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNamesTest {
    private static final StandardId ISO_2013 = StandardId.parse("iso27001:2013");
    private static final StandardId ISO_2022 = StandardId.parse("iso27001:2022");
    private static final StandardId PIMS = StandardId.parse("iso27701:2025");
    private static final StandardId SOC2 = StandardId.parse("soc2:2017");
    private static final StandardNames NAMES = names();

    private static StandardNames names() {
        Map<StandardId, List<Alias>> names = new LinkedHashMap<>();
        names.put(ISO_2013, List.of(Alias.of("ISO 27001"), Alias.of("ISO/IEC 27001:2013")));
        names.put(ISO_2022, List.of(Alias.of("ISO 27001"), Alias.of("ISO/IEC 27001:2022")));
        names.put(
                PIMS,
                List.of(new Alias(
                        "ISO/IEC 27701:2026", Optional.of("2026 is a national adoption of the 2025 edition"))));
        names.put(SOC2, List.of(Alias.of("Trust Services Criteria")));
        return StandardNames.of(names);
    }

    @Test
    void anIdResolvesToItself() {
        assertThat(NAMES.resolve("iso27001:2013").outcome()).isEqualTo(Outcome.EXACT);
        assertThat(NAMES.resolve("iso27001:2013").orThrow()).isEqualTo(ISO_2013);
        assertThat(NAMES.resolve("iso27001:2013").note()).isEmpty();
        assertThat(NAMES.ids()).containsExactly(ISO_2013, ISO_2022, PIMS, SOC2);
    }

    @Test
    void anAliasResolvesAndCarriesItsNote() {
        Resolution<StandardId> alias = NAMES.resolve("iso/iec 27701:2026");

        assertThat(alias.outcome()).isEqualTo(Outcome.ALIAS);
        assertThat(alias.orThrow()).isEqualTo(PIMS);
        assertThat(alias.note())
                .contains("\"iso/iec 27701:2026\" is read as iso27701:2025:"
                        + " 2026 is a national adoption of the 2025 edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soc2", "SOC2", "SOC2:2017", "trust  services\tCRITERIA"})
    void aNameOfTheOnlyEditionKnownResolvesAndSaysWhich(String text) {
        Resolution<StandardId> alias = NAMES.resolve(text);

        assertThat(alias.outcome()).isEqualTo(Outcome.ALIAS);
        assertThat(alias.orThrow()).isEqualTo(SOC2);
        assertThat(alias.note()).contains("\"" + text + "\" is read as soc2:2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso27001", "ISO27001", "iso 27001"})
    void aNameWithoutEditionIsRefusedWhereSeveralAreKnown(String text) {
        Resolution<StandardId> ambiguous = NAMES.resolve(text);

        assertThat(ambiguous.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(ambiguous.candidates()).containsExactly(ISO_2013, ISO_2022);
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(ambiguous::orThrow)
                .withMessage("\"" + text + "\" fits several standards: iso27001:2013, iso27001:2022");
    }

    @Test
    void anEditionThatIsNotKnownIsNotTakenForOneThatIs() {
        Resolution<StandardId> unknown = NAMES.resolve("iso27001:2005");

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.found()).isEmpty();
        assertThat(unknown.candidates()).contains(ISO_2013, ISO_2022).doesNotContain(SOC2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso2701", "ISO 2701"})
    void aMisspeltNameWithoutEditionSuggestsEveryEdition(String misspelt) {
        Resolution<StandardId> unknown = NAMES.resolve(misspelt);

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.candidates()).contains(ISO_2013, ISO_2022).doesNotHaveDuplicates();
    }

    @Test
    void atMostFiveStandardsAreSuggested() {
        Map<StandardId, List<Alias>> editions = new LinkedHashMap<>();
        for (int year = 2010; year < 2020; year++) {
            editions.put(new StandardId("cis", "" + year), List.of());
        }

        assertThat(StandardNames.of(editions).resolve("ciss").candidates())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameLikeNoneIsUnknownWithoutSuggestion() {
        assertThat(NAMES.resolve("completely different").complaint()).isEqualTo("no standard \"completely different\"");
        assertThat(StandardNames.of(Map.of()).resolve("soc2").complaint()).isEqualTo("no standard \"soc2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ISO/IEC\u00a027001:2022", "\u00a0ISO/IEC \u00a0 27001:2022\u2003", "iso/iec\u202f27001:2022"})
    void everyBlankIsABlankAsInDocumentsThatPeopleCopyFrom(String copied) {
        assertThat(NAMES.resolve(copied).found()).contains(ISO_2022);
    }

    @Test
    void namesOfOthersReplaceTheAliasesAndKeepThePlace() {
        StandardId cis = StandardId.parse("cis:8.1");
        Map<StandardId, List<Alias>> others = new LinkedHashMap<>();
        others.put(cis, List.of(Alias.of("CIS Controls")));
        others.put(SOC2, List.of(Alias.of("TSC")));

        StandardNames both = NAMES.plus(StandardNames.of(others));

        assertThat(both.ids()).containsExactly(ISO_2013, ISO_2022, PIMS, SOC2, cis);
        assertThat(both.resolve("tsc").orThrow()).isEqualTo(SOC2);
        assertThat(both.resolve("Trust Services Criteria").found()).isEmpty();
        assertThat(both.resolve("cis controls").orThrow()).isEqualTo(cis);
        assertThat(NAMES.ids()).doesNotContain(cis);
        assertThat(both).hasToString("[iso27001:2013, iso27001:2022, iso27701:2025, soc2:2017, cis:8.1]");
    }

    @Test
    void namesDoNotFollowTheMapOrListsTheyCameFrom() {
        List<Alias> aliases = new ArrayList<>(List.of(Alias.of("TSC")));
        Map<StandardId, List<Alias>> map = new LinkedHashMap<>(Map.of(SOC2, aliases));
        StandardNames names = StandardNames.of(map);
        aliases.clear();
        map.clear();

        assertThat(names.ids()).containsExactly(SOC2);
        assertThat(names.resolve("TSC").found()).contains(SOC2);
    }

    @Test
    @SuppressWarnings("NullAway") // the call that the contract forbids
    void aMissingIdIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> StandardNames.of(Collections.singletonMap(null, List.of())));
    }
}
