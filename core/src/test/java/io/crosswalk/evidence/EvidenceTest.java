package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final RequirementId CC61 = RequirementId.parse("soc2:2017/CC6.1");
    private static final RequirementId CC62 = RequirementId.parse("soc2:2017/CC6.2");
    private static final LocalDate COLLECTED = LocalDate.of(2026, 3, 1);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Evidence.Builder evidence(EvidenceKind kind) {
        return Evidence.builder("e-1", kind, COLLECTED);
    }

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void unsaidThingsHaveTheStatedDefaults() {
        Evidence plain = evidence(EvidenceKind.LOG).build();

        assertThat(plain.title()).isEqualTo("e-1");
        assertThat(plain.shows()).containsExactly(AssuranceKind.OPERATION);
        assertThat(plain.window()).isEqualTo(Window.of(Period.of(COLLECTED), ZoneId.of("UTC")));
        assertThat(plain.scope()).isEqualTo(EvidenceScope.everything());
        assertThat(plain.hash()).isEmpty();
        assertThat(plain.roles()).isEmpty();
        assertThat(plain.filings()).isEmpty();
        assertThat(plain.origin()).isEqualTo(Origin.UNSAID);
        assertThat(plain).hasToString("e-1 (log 2026-03-01..2026-03-01 UTC)");
    }

    @Test
    void theZoneCountsWhateverTheOrderInWhichThingsAreSaid() {
        Evidence first = evidence(EvidenceKind.LOG)
                .zone(BERLIN)
                .period(days("2026-01-01", "2026-01-31"))
                .build();
        Evidence last = evidence(EvidenceKind.LOG)
                .period(days("2026-01-01", "2026-01-31"))
                .zone(BERLIN)
                .build();

        assertThat(first).isEqualTo(last);
        assertThat(first.window()).isEqualTo(Window.of(days("2026-01-01", "2026-01-31"), BERLIN));
        assertThat(first.toBuilder().zone(ZoneId.of("UTC")).build().window())
                .isEqualTo(Window.of(days("2026-01-01", "2026-01-31"), ZoneId.of("UTC")));
    }

    @Test
    void whatItSpeaksOfEndsWithTheLastDayOfItsValidity() {
        Evidence certificate = evidence(EvidenceKind.CERTIFICATE)
                .zone(BERLIN)
                .from(LocalDate.of(2024, 2, 1))
                .validUntil(LocalDate.of(2027, 1, 31))
                .build();

        assertThat(certificate.window().end()).isEmpty();
        assertThat(certificate.time()).isEqualTo(Windows.of(Window.of(days("2024-02-01", "2027-01-31"), BERLIN)));
        assertThat(evidence(EvidenceKind.LOG).build().time())
                .isEqualTo(Windows.of(Window.of(Period.of(COLLECTED), ZoneId.of("UTC"))));
    }

    @Test
    void aValidityThatEndsBeforeThePeriodBeginsIsRefused() {
        Evidence.Builder builder =
                evidence(EvidenceKind.CONTRACT).from(LocalDate.of(2026, 1, 2)).validUntil(LocalDate.of(2026, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("evidence e-1 is valid until 2026-01-01, before its period begins on 2026-01-02");
        assertThat(builder.validUntil(LocalDate.of(2026, 1, 2)).build().time())
                .isEqualTo(Windows.of(Window.of(days("2026-01-02", "2026-01-02"), ZoneId.of("UTC"))));
    }

    @Test
    void ageIsCountedFromTheStatedDay() {
        assertThat(evidence(EvidenceKind.POLICY)
                        .from(LocalDate.of(2020, 1, 1))
                        .performed(LocalDate.of(2025, 6, 1))
                        .build()
                        .lastPerformed())
                .isEqualTo("2025-06-01");
    }

    @Test
    void aPolicyOfWhichNoReviewIsSaidIsAsOldAsItsFirstDay() {
        assertThat(evidence(EvidenceKind.POLICY)
                        .from(LocalDate.of(2020, 1, 1))
                        .build()
                        .lastPerformed())
                .isEqualTo("2020-01-01");
        assertThat(evidence(EvidenceKind.POLICY)
                        .period(days("2020-01-01", "2030-12-31"))
                        .build()
                        .lastPerformed())
                .isEqualTo("2020-01-01");
    }

    @Test
    void anythingElseIsAsOldAsItsLastDay() {
        assertThat(evidence(EvidenceKind.LOG)
                        .period(days("2025-01-01", "2025-12-31"))
                        .build()
                        .lastPerformed())
                .isEqualTo("2025-12-31");
        assertThat(evidence(EvidenceKind.LOG)
                        .from(LocalDate.of(2025, 1, 1))
                        .build()
                        .lastPerformed())
                .isEqualTo(COLLECTED);
    }

    @Test
    void aLaterFilingReplacesAnEarlierOneAndItsNote() {
        Evidence filed = evidence(EvidenceKind.LOG)
                .file(CC62, Sufficiency.PARTIAL, "late once")
                .file(CC61, Sufficiency.RELATED)
                .file(CC62, Sufficiency.SUFFICIENT)
                .build();

        assertThat(filed.filings())
                .containsExactly(Map.entry(CC62, Sufficiency.SUFFICIENT), Map.entry(CC61, Sufficiency.RELATED));
        assertThat(filed.notes()).isEmpty();
    }

    @Test
    void aHashIsTheSameInUpperAndInLowerCase() {
        String hash = "0123456789abcdef".repeat(4);

        assertThat(evidence(EvidenceKind.LOG)
                        .hash(hash.toUpperCase(Locale.ROOT))
                        .build()
                        .hash())
                .contains(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "sha256:00", "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"})
    void aHashOfAnotherFormIsRefused(String hash) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(EvidenceKind.LOG).hash(hash))
                .withMessage("a SHA-256 has 64 hexadecimal digits, not \"" + hash + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " e", "e ", "a\nb"})
    void anIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder(id, EvidenceKind.LOG, COLLECTED))
                .withMessageStartingWith("an id of evidence has 1 to 200 characters");
    }

    @Test
    void anIdMayHave200Characters() {
        assertThat(Evidence.builder("x".repeat(200), EvidenceKind.LOG, COLLECTED)
                        .build()
                        .id())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder("x".repeat(201), EvidenceKind.LOG, COLLECTED));
    }

    @Test
    void everythingButThePlaceSurvivesABuilderAndThePlaceDoesToo() {
        Evidence full = evidence(EvidenceKind.POPULATION_SAMPLE)
                .hash("0".repeat(64))
                .title("Leavers")
                .shows(List.of(AssuranceKind.OPERATION, AssuranceKind.DESIGN))
                .zone(BERLIN)
                .period(days("2025-01-01", "2025-12-31"))
                .performed(LocalDate.of(2026, 1, 5))
                .validUntil(LocalDate.of(2026, 12, 31))
                .scope(EvidenceScope.everything().systems(List.of("prod")))
                .roles(List.of(Role.CONTROLLER))
                .provider("Hoster")
                .population(new Population(0, Optional.of("compared with payroll")))
                .origin(new Origin(Optional.of("HR"), Optional.of("a script"), Optional.empty(), Optional.empty()))
                .file(CC61, Sufficiency.PARTIAL, "a note")
                .extension("x", "1")
                .location(Location.of("evidence.csv", 2, 1))
                .build();

        assertThat(full.toBuilder().build()).isEqualTo(full);
        assertThat(full.toBuilder().build().location()).isEqualTo(full.location());
        assertThat(full.shows()).containsExactly(AssuranceKind.DESIGN, AssuranceKind.OPERATION);
        assertThat(full.toBuilder().collected(LocalDate.of(2026, 3, 2)).build()).isNotEqualTo(full);
    }

    @Test
    void aPopulationHasNoNegativeNumberAndNoBlankCheck() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(-1, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(1, Optional.of(" ")));
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void everyKindIsFoundByWhatItPrintsAndShowsSomethingButOther(EvidenceKind kind) {
        assertThat(EvidenceKind.find(kind.toString())).contains(kind);
        assertThat(kind.toString()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(kind.shows().isEmpty()).isEqualTo(kind == EvidenceKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTESTATION_TYPE_1, attestation-type-1, design implemented",
        "ATTESTATION_TYPE_2, attestation-type-2, design implemented operation",
        "BRIDGE_LETTER, bridge-letter, management-statement",
        "INTERVIEW, interview, management-statement",
        "POLICY, policy, design",
        "CONFIGURATION, configuration, implemented",
        "LOG, log, operation"
    })
    void aKindShowsWhatItsSortOfEvidenceCan(EvidenceKind kind, String word, String shows) {
        assertThat(kind).hasToString(word);
        assertThat(String.join(
                        " ", kind.shows().stream().map(AssuranceKind::toString).toList()))
                .isEqualTo(shows);
    }

    @Test
    void wordsAreFoundByWhatTheyPrintAndByNothingElse() {
        assertThat(AssuranceKind.find("management-statement")).contains(AssuranceKind.MANAGEMENT_STATEMENT);
        assertThat(Sufficiency.find("candidate")).contains(Sufficiency.CANDIDATE);
        assertThat(Sufficiency.find("Sufficient")).isEmpty();
        assertThat(EvidenceKind.find("LOG")).isEmpty();
        assertThat(AssuranceKind.find("")).isEmpty();
    }

    @Test
    void aFilingIsWhereItWasReadOrWhereItsEvidenceWas() {
        Location row = Location.of("evidence.csv", 3, 1);
        Evidence filed = evidence(EvidenceKind.LOG)
                .location(Location.of("evidence.csv", 2, 1))
                .location(CC61, row)
                .build();

        assertThat(filed.location(CC61)).contains(row);
        assertThat(filed.location(CC62)).isEqualTo(filed.location());
        assertThat(filed.toBuilder().build().location(CC61)).contains(row);
    }

    @Test
    void aPopulationIsCompleteIfThatWasChecked() {
        assertThat(new Population(3, Optional.of("counted twice")).isComplete()).isTrue();
        assertThat(new Population(3, Optional.empty()).isComplete()).isFalse();
    }

    @Test
    void whatIsUnfiledHasNoFilingNoNoteAndNoPlaceOfOne() {
        Evidence filed = evidence(EvidenceKind.LOG)
                .file(CC61, Sufficiency.PARTIAL, "half of it")
                .location(CC61, io.crosswalk.diagnostic.Location.of("evidence.csv"))
                .build();

        Evidence bare = filed.toBuilder().unfiled().build();

        assertThat(bare).isEqualTo(evidence(EvidenceKind.LOG).build());
        assertThat(bare.notes()).isEmpty();
        assertThat(bare.location(CC61)).isEmpty();
    }
}
