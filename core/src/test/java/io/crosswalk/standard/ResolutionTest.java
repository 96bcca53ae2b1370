package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.crosswalk.standard.Resolution.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of requirements turn out to mean: {@link Standard#resolve}. */
class ResolutionTest {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");
    private static final RequirementId CLAUSE = ISO.requirement("5.1");
    private static final RequirementId CONTROL = ISO.requirement("A.5.1");
    private final Standard isms = Standard.builder(ISO, "ISMS")
            .add("5.1", RequirementKind.CLAUSE, "Leadership and commitment")
            .add("5.10", RequirementKind.CLAUSE, "Not in the real standard")
            .add(Requirement.builder(CONTROL, RequirementKind.CONTROL, "Policies")
                    .aliases(List.of("Annex A 5.1", "policies"))
                    .build())
            .add(Requirement.builder(ISO.requirement("A.8.1"), RequirementKind.CONTROL, "Endpoints")
                    .aliases(List.of("Devices", "policies"))
                    .build())
            .add("x", RequirementKind.OTHER, "small")
            .add("X", RequirementKind.OTHER, "capital")
            .build();

    @Test
    void anExactIdResolvesToItselfWithoutRemark() {
        Resolution<RequirementId> exact = isms.resolve("A.5.1");

        assertThat(exact.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(exact.found()).contains(CONTROL);
        assertThat(exact.orThrow()).isEqualTo(CONTROL);
        assertThat(exact.candidates()).isEmpty();
        assertThat(exact.note()).isEmpty();
        assertThat(exact).hasToString("\"A.5.1\" is iso27001:2022/A.5.1");
    }

    @Test
    void aFullIdResolvesAsItsLocalIdDoes() {
        Resolution<RequirementId> full = isms.resolve("iso27001:2022/A.5.1");

        assertThat(full.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(full.found()).contains(CONTROL);
        assertThat(full.asked()).isEqualTo("iso27001:2022/A.5.1");
        assertThat(isms.resolve("iso27001:2022/annex a 5.1").found()).contains(CONTROL);
    }

    @Test
    void aFullIdOfAnotherEditionIsUnknown() {
        assertThat(isms.resolve("iso27001:2013/A.5.1").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(isms.resolve("iso27001:2013/A.5.1").found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.5.1", " A.5.1 ", "Annex A 5.1", "ANNEX  a\u00a05.1", "iso27001:2022/a.5.1"})
    void anotherSpellingOrAliasResolvesAndSaysSo(String text) {
        Resolution<RequirementId> alias = isms.resolve(text);

        assertThat(alias.outcome()).isEqualTo(Outcome.ALIAS);
        assertThat(alias.orThrow()).isEqualTo(CONTROL);
        assertThat(alias.note()).contains("\"" + text + "\" is read as iso27001:2022/A.5.1");
        assertThat(alias.complaint()).isEqualTo("\"" + text + "\" is iso27001:2022/A.5.1");
    }

    @Test
    void aClauseIsNeverTakenForTheControlOfTheSameNumber() {
        assertThat(isms.resolve("5.1").orThrow()).isEqualTo(CLAUSE);
        assertThat(isms.resolve("A.5.1").orThrow()).isEqualTo(CONTROL);

        Standard annexOnly = Standard.builder(ISO, "Annex A")
                .add("A.5.1", RequirementKind.CONTROL, "Policies")
                .build();
        Resolution<RequirementId> clause = annexOnly.resolve("5.1");

        assertThat(clause.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(clause.found()).isEmpty();
        assertThat(clause.candidates()).containsExactly(CONTROL);
    }

    @Test
    void noPrefixOrNumberOfEqualValueIsGuessed() {
        assertThat(isms.resolve("5").found()).isEmpty();
        assertThat(isms.resolve("5.100").found()).isEmpty();
        assertThat(isms.resolve("A.5").found()).isEmpty();
        assertThat(isms.resolve("5.10").orThrow()).isEqualTo(ISO.requirement("5.10"));
    }

    @Test
    void aNameOfSeveralIsAmbiguousAndNoneIsChosen() {
        Resolution<RequirementId> ambiguous = isms.resolve("Policies");

        assertThat(ambiguous.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(ambiguous.found()).isEmpty();
        assertThat(ambiguous.candidates()).containsExactly(CONTROL, ISO.requirement("A.8.1"));
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(ambiguous::orThrow)
                .withMessage("\"Policies\" fits several requirements: iso27001:2022/A.5.1, iso27001:2022/A.8.1");
    }

    @Test
    void anExactIdWinsWhereAnotherDiffersInCaseOnly() {
        assertThat(isms.resolve("x").orThrow()).isEqualTo(ISO.requirement("x"));
        assertThat(isms.resolve("X").orThrow()).isEqualTo(ISO.requirement("X"));
        assertThat(isms.resolve(" x").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    @Test
    void anUnknownNameSaysWhatItMayHaveMeant() {
        Resolution<RequirementId> unknown = isms.resolve("A.5.2");

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.note()).isEmpty();
        assertThat(unknown.candidates()).startsWith(CONTROL);
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(unknown::orThrow)
                .withMessageStartingWith("no requirement \"A.5.2\"; did you mean iso27001:2022/A.5.1");
    }

    @Test
    void aNameLikeNoneIsUnknownWithoutSuggestion() {
        assertThat(isms.resolve("something else altogether").complaint())
                .isEqualTo("no requirement \"something else altogether\"");
        assertThat(isms.resolve("").complaint()).isEqualTo("no requirement \"\"");
        assertThat(isms.resolve("A.5.1".repeat(10_000)).candidates()).isEmpty();
    }

    @Test
    void nearMissesAreTheFiveNearestInNaturalOrder() {
        Standard.Builder many = Standard.builder(ISO, "x");
        IntStream.iterate(12, i -> i - 1).limit(12).forEach(i -> many.add("AC-" + i, RequirementKind.CONTROL, "x"));

        assertThat(many.build().resolve("AC-").candidates())
                .extracting(RequirementId::local)
                .containsExactly("AC-1", "AC-2", "AC-3", "AC-4", "AC-5");
    }

    @Test
    void aNearerMissComesBeforeAFartherOne() {
        Standard standard = Standard.builder(ISO, "x")
                .add("CC6.12", RequirementKind.CRITERION, "two letters away")
                .add("CC7.11", RequirementKind.CRITERION, "one letter away")
                .add("PI1.1", RequirementKind.CRITERION, "too far away")
                .build();

        assertThat(standard.resolve("CC7.12").candidates())
                .extracting(RequirementId::local)
                .containsExactly("CC6.12", "CC7.11");
        assertThat(standard.resolve("CC7.111").candidates())
                .extracting(RequirementId::local)
                .containsExactly("CC7.11");
    }

    @Test
    void aNameThatContainsWhatWasAskedIsAsNearAsOneLetter() {
        Standard standard = Standard.builder(ISO, "x")
                .add("AC-20", RequirementKind.CONTROL, "contains it")
                .add("AC-3", RequirementKind.CONTROL, "one letter away")
                .build();

        assertThat(standard.resolve("AC-2").candidates())
                .extracting(RequirementId::local)
                .containsExactly("AC-3", "AC-20");
    }

    @Test
    void aNameThatOnlyEndsLikeWhatWasAskedIsNoNearMiss() {
        Standard standard = Standard.builder(ISO, "x")
                .add("Appendix to CC6.2", RequirementKind.OTHER, "x")
                .build();

        assertThat(standard.resolve("CC6.1").candidates()).isEmpty();
    }

    @Test
    void namesOfMoreThanSixtyLettersGetNoSuggestion() {
        RequirementId id = ISO.requirement("a".repeat(61));
        Standard standard = Standard.builder(ISO, "x")
                .add(id.local(), RequirementKind.OTHER, "x")
                .build();

        assertThat(standard.resolve("a".repeat(60)).candidates()).containsExactly(id);
        assertThat(standard.resolve("a".repeat(60) + "b").candidates()).isEmpty();
    }

    private final Standard controls = Standard.builder(
                    StandardId.parse("nist-800-53:5"), "Security and Privacy Controls")
            .aliases(List.of(Alias.of("NIST SP 800-53 Rev. 5"), Alias.of("NIST 800-53")))
            .add("AC-2", RequirementKind.CONTROL, "Account Management")
            .add("AC-2(1)", RequirementKind.ENHANCEMENT, "Automated Account Management")
            .add("AC-21", RequirementKind.CONTROL, "Information Sharing")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC-02(01)",
                "ac-2.1",
                "AC-2 (1)",
                "ac2(1)",
                "AC\u20132(1)",
                "AC\u00a02(01)",
                "\uff21\uff23-2(1)",
                "NIST SP 800-53 Rev. 5 AC-2(1)",
                "nist 800-53 ac-02(01)",
                "nist-800-53:5/AC-02(01)",
                "AC-2(1) Automated Account Management"
            })
    void paddingSeparatorsDashesNamesAndTitlesMakeNoDifference(String text) {
        Resolution<RequirementId> alias = controls.resolve(text);

        assertThat(alias.outcome()).as(alias.complaint()).isEqualTo(Outcome.ALIAS);
        assertThat(alias.orThrow().local()).isEqualTo("AC-2(1)");
        assertThat(alias.note()).contains("\"" + text + "\" is read as nist-800-53:5/AC-2(1)");
        assertThat(alias.asked()).isEqualTo(text);
    }

    @Test
    void differentNumbersAreNeverTakenForEachOther() {
        assertThat(controls.resolve("AC-0021").orThrow().local()).isEqualTo("AC-21");
        assertThat(controls.resolve("AC-2.01.0").found()).isEmpty();
        assertThat(controls.resolve("AC-2(10)").found()).isEmpty();
        assertThat(controls.resolve("AC-20").found()).isEmpty();
        assertThat(controls.resolve("AC-2(1)+").found()).isEmpty();
        assertThat(controls.resolve("NIST 800-53").found()).isEmpty();
        assertThat(controls.resolve("NIST 800-171 AC-2").found()).isEmpty();
    }

    @Test
    void theWordForAKindMustBeThatOfTheRequirement() {
        assertThat(isms.resolve("Clause 5.1").orThrow()).isEqualTo(CLAUSE);
        assertThat(isms.resolve("Section 5.1").orThrow()).isEqualTo(CLAUSE);
        assertThat(isms.resolve("Control 5.1").found()).isEmpty();
        assertThat(isms.resolve("Control A.5.1").orThrow()).isEqualTo(CONTROL);
        assertThat(isms.resolve("Annex A.5.01").orThrow()).isEqualTo(CONTROL);
    }

    @Test
    void anArticleMayBeWrittenOutOrLeftOut() {
        Standard law = Standard.builder(StandardId.parse("gdpr:2016"), "Regulation")
                .add("Art. 5", RequirementKind.ARTICLE, "Principles")
                .add("Art. 5(1)", RequirementKind.PARAGRAPH, "")
                .add("164.308", RequirementKind.OTHER, "")
                .build();

        for (String text : List.of("Article 5 (1)", "art.5(1)", "GDPR Article 5(1)", "5(1)", "Art 5 \u2013 1")) {
            assertThat(law.resolve(text).orThrow().local()).as(text).isEqualTo("Art. 5(1)");
        }
        assertThat(law.resolve("\u00a7164.308").orThrow().local()).isEqualTo("164.308");
        assertThat(law.resolve("\u00a7 0164.308").orThrow().local()).isEqualTo("164.308");
    }

    @Test
    void spellingsThatFitSeveralAreAmbiguousAndTheExactOneWins() {
        Standard standard = Standard.builder(ISO, "x")
                .add("AC-2(1)", RequirementKind.CONTROL, "")
                .add("AC-2.1", RequirementKind.CONTROL, "")
                .build();

        assertThat(standard.resolve("AC-2.1").orThrow().local()).isEqualTo("AC-2.1");
        assertThat(standard.resolve("ac-2(1)").orThrow().local()).isEqualTo("AC-2(1)");
        Resolution<RequirementId> ambiguous = standard.resolve("AC-02(01)");
        assertThat(ambiguous.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(ambiguous.candidates()).extracting(RequirementId::local).containsExactly("AC-2(1)", "AC-2.1");
    }

    @Test
    void aHundredThousandSpellingsOfALargeStandardTakeNoTime() {
        Standard.Builder large = Standard.builder(ISO, "x");
        IntStream.rangeClosed(1, 5_000).forEach(i -> large.add("AC-" + i + "(1)", RequirementKind.CONTROL, "title"));
        Standard standard = large.build();

        assertTimeout(
                Duration.ofSeconds(5),
                () -> IntStream.range(0, 100_000)
                        .forEach(i -> standard.resolve("ac-0" + (1 + i % 5_000) + ".01")
                                .orThrow()));
    }
}
