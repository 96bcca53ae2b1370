package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.cli.Terminal;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.relation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled mapping sets agree with each other, and say something in both directions. */
class BundledSetsTest {
    private static final Crosswalk ALL = Crosswalk.of(
                    Catalogs.bundled().standards(), Catalogs.bundled().mappingSets())
            .orThrow();

    /** To the letter of NIST IR 8477 §4.3: none is tolerated, so none needs an explanation. */
    @ParameterizedTest
    @EnumSource(
            value = Reading.class,
            names = {"WEAK", "STRICT"})
    void noClaimIsDeniedByOthers(Reading reading) {
        assertThat(ALL.network().conflicts(Policy.DEFAULT, reading)).isEmpty();
    }

    @Test
    void theyLinkWithoutAnyDiagnostic() {
        assertThat(Crosswalk.of(
                                Catalogs.bundled().standards(),
                                Catalogs.bundled().mappingSets())
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "soc2:2017, iso27001:2022",
        "soc2:2017, iso27701:2025",
        "iso27701:2025, iso27001:2022",
        "iso27001:2022, iso27002:2022",
        "iso27701:2019, gdpr:2016",
        "iso27701:2025, gdpr:2016",
        "iso27001:2013, iso27001:2022",
        "iso27701:2019, iso27701:2025",
        "soc2:2017, coso:2013",
        "soc2:2017, nist-csf:2.0",
        "iso27001:2022, nist-csf:2.0",
        "soc2:2017, hipaa:2013",
        "iso27001:2022, nist-800-53:5"
    })
    void mappingsAreListedFromEitherEnd(String one, String other) {
        String header =
                "source_id,target_id,relationship,rationale,strength,confidence,group,group_relationship,set,remarks";
        String forth = Terminal.run("mappings", one, other, "--format", "csv").out();
        String back = Terminal.run("mappings", other, one, "--format", "csv").out();

        assertThat(forth).startsWith(header);
        assertThat(back.lines().count()).isEqualTo(forth.lines().count()).isGreaterThan(15);
    }
}
