package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles and the values they are made of. */
class ProfileTest {
    private static final Attribution RULE = Attribution.rule("ISO/IEC 17021-1, 9.3");
    private static final Statement SCOPE = new Statement(Aspect.SCOPE, "A management system.", RULE);
    private static final Statement CLAIM =
            new Statement(Aspect.EFFORT, "Easy.", new Attribution(Basis.VENDOR_CLAIM, "vendors"));

    private static Phase phase(String id, String... after) {
        return Phase.builder(id, "Phase " + id, RULE).after(List.of(after)).build();
    }

    @Test
    void factsKeepTheirOrderAndAreFoundByAspectAndId() {
        Link link = new Link(LinkKind.BUILT_ON, StandardId.parse("coso:2013"), "", RULE);
        Profile profile = Profile.builder()
                .add(SCOPE)
                .add(CLAIM)
                .add(phase("b"))
                .add(phase("a", "b"))
                .add(link)
                .build();

        assertThat(profile.statements()).containsExactly(SCOPE, CLAIM);
        assertThat(profile.statements(Aspect.EFFORT)).containsExactly(CLAIM);
        assertThat(profile.statements(Aspect.REGION)).isEmpty();
        assertThat(profile.phases()).containsExactly(phase("b"), phase("a", "b"));
        assertThat(profile.phase("a")).contains(phase("a", "b"));
        assertThat(profile.phase("c")).isEmpty();
        assertThat(profile.links()).containsExactly(link);
        assertThat(profile).hasToString("2 statements, 2 phases, 1 links");
    }

    @Test
    void aStatementAnswersItsBasisAndSourceItself() {
        assertThat(CLAIM.basis()).isEqualTo(Basis.VENDOR_CLAIM);
        assertThat(SCOPE.source()).isEqualTo("ISO/IEC 17021-1, 9.3");
        assertThat(SCOPE).hasToString("scope: A management system. [rule: ISO/IEC 17021-1, 9.3]");
        assertThat(CLAIM).hasToString("effort: Easy. [vendor-claim: vendors]");
        assertThat(Attribution.practice("market practice")).hasToString("practice: market practice");
    }

    @Test
    void aPhaseStandsOnceAndAfterItsPrerequisites() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Profile.builder().add(phase("a")).add(phase("a")).build())
                .withMessage("phase a appears twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder()
                        .add(phase("a"))
                        .add(phase("b", "c"))
                        .add(phase("c"))
                        .build())
                .withMessage("phase b comes after \"c\", which is no earlier phase; there are: [a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder().add(phase("a", "a")).build());
    }

    @Test
    void aPhaseIsDoneOnceAndByNobodyInParticularUnlessItSays() {
        Phase plain = phase("stage-1");

        assertThat(plain.actor()).isEmpty();
        assertThat(plain.deliverable()).isEmpty();
        assertThat(plain.prerequisites()).isEmpty();
        assertThat(plain.length()).isEmpty();
        assertThat(plain.due()).isEmpty();
        assertThat(plain.recurrence()).isEmpty();
        assertThat(plain.isOptional()).isFalse();
        assertThat(plain.isAssurance()).isFalse();
        assertThat(plain).hasToString("Phase stage-1");
    }

    @Test
    void aChangedPhaseKeepsItsOtherParts() {
        Phase phase = Phase.builder("stage-1", "Stage 1 audit", RULE)
                .actor("certification body")
                .deliverable("report")
                .after(List.of("a"))
                .length(new Weeks(1, 2, RULE))
                .due(Period.ofMonths(6))
                .recurrence(Period.ofYears(3))
                .optional(true)
                .assurance(true)
                .build();

        assertThat(phase.toBuilder().build()).isEqualTo(phase);
        assertThat(phase.toBuilder().actor("somebody").build()).isNotEqualTo(phase);
        assertThat(phase).hasToString("Stage 1 audit (1-2 weeks)");
        assertThat(Stream.of(phase.actor(), phase.deliverable())).containsExactly("certification body", "report");
        assertThat(phase.due()).contains(Period.ofMonths(6));
        assertThat(phase.recurrence()).contains(Period.ofYears(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stage", "stage 1", "-a", "1a", "a--b"})
    void aPhaseIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.builder(id, "name", RULE))
                .withMessage("a phase's id is a lower-kebab word, not \"" + id + "\"");
    }

    @Test
    void aTimeThatDoesNotRunForwardIsRefused() {
        Phase.Builder builder = Phase.builder("a", "A", RULE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.due(Period.ofDays(-1)).build())
                .withMessage("the due of phase a is a time after something, not P-1D");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.due(Period.ofDays(1)).recurrence(Period.ZERO).build())
                .withMessage("the recurrence of phase a is a time after something, not P0D");
        assertThat(builder.recurrence(Period.ofDays(1)).build().due()).contains(Period.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankTextsAreRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribution.rule(blank))
                .withMessage("a fact names its source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(Aspect.SCOPE, blank, RULE))
                .withMessage("a statement is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phase.builder("a", blank, RULE))
                .withMessage("a phase has a name");
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "2,1"})
    void weeksOutOfOrderOrRangeAreRefused(int least, int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weeks(least, most, RULE))
                .withMessage("weeks run from 0 or more, the shortest first, not from " + least + " to " + most);
    }

    @Test
    void weeksPrintAsARange() {
        assertThat(new Weeks(0, 520, RULE)).hasToString("0-520 weeks");
        assertThat(new Weeks(1, 1, RULE)).hasToString("1 week");
        assertThat(new Weeks(0, 1, RULE)).hasToString("0-1 week").isNotEqualTo(new Weeks(1, 1, RULE));
        assertThat(new Weeks(2, 2, RULE)).hasToString("2 weeks").isEqualTo(new Weeks(2, 2, RULE));
        assertThat(new Weeks(2, 2, RULE)).isNotEqualTo(new Weeks(2, 3, RULE));
        assertThat(new Weeks(2, 2, RULE)).isNotEqualTo(new Weeks(2, 2, Attribution.practice("x")));
    }

    @Test
    void aPhaseOfMoreThanTenYearsIsRefused() {
        Phase.Builder builder = Phase.builder("a", "A", RULE);

        assertThat(builder.length(new Weeks(1, Phase.LONGEST, RULE)).build().length())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.length(new Weeks(1, 521, RULE)).build())
                .withMessage("phase a takes 1-521 weeks; at most are 520 weeks");
    }

    private static Phase phase(String id, int least, int most, Attribution basis, String... after) {
        return phase(id, after).toBuilder()
                .length(new Weeks(least, most, basis))
                .assurance(id.startsWith("report"))
                .build();
    }

    @Test
    void theTimeUntilAPhaseIsThatOfItsLongestChain() {
        Attribution usual = Attribution.practice("usual");
        Profile profile = Profile.builder()
                .add(phase("a", 1, 10, RULE))
                .add(phase("b", 2, 4, usual))
                .add(phase("c", 3, 3, RULE, "a", "b"))
                .add(phase("d"))
                .add(phase("report-late", 1, 1, RULE, "c"))
                .add(phase("report-early", 4, 9, RULE, "a"))
                .add(phase("report-unknown", 1, 1, RULE, "d"))
                .build();

        assertThat(profile.weeksUntil("a")).contains(new Weeks(1, 10, RULE));
        assertThat(profile.weeksUntil("c")).contains(new Weeks(5, 13, usual));
        assertThat(profile.weeksUntil("d")).isEmpty();
        assertThat(profile.weeksUntil("report-unknown")).isEmpty();
        assertThat(profile.weeksUntil("nobody")).isEmpty();
        assertThat(profile.firstAssurance()).map(Phase::id).contains("report-early");
        assertThat(Profile.builder().add(phase("a")).build().firstAssurance()).isEmpty();
    }

    @Test
    void wordsAreThoseOfFilesAndReports() {
        assertThat(Stream.of(Aspect.values()).map(Aspect::toString))
                .containsExactly(
                        "scope",
                        "industry",
                        "nature",
                        "testing",
                        "penalties",
                        "publisher",
                        "assurance",
                        "cycle",
                        "audience",
                        "region",
                        "effort");
        assertThat(Stream.of(Basis.values()).map(Basis::toString)).containsExactly("rule", "practice", "vendor-claim");
        assertThat(Stream.of(LinkKind.values()).map(LinkKind::toString))
                .containsExactly("extends", "requires", "integrates", "guidance-for", "built-on", "corresponds-to");
        assertThat(new Link(LinkKind.GUIDANCE_FOR, StandardId.parse("a:1"), "", RULE))
                .hasToString("guidance-for a:1");
    }

    @Test
    void aStandardCarriesItsProfileAndTheEditionItReplaces() {
        StandardId earlier = StandardId.parse("a:1");
        Profile profile = Profile.builder().add(SCOPE).build();
        Standard plain = Standard.builder(StandardId.parse("a:2"), "A").build();
        Standard standard =
                plain.toBuilder().supersedes(earlier).profile(profile).build();

        assertThat(plain.supersedes()).isEmpty();
        assertThat(plain.profile()).isEmpty();
        assertThat(standard.supersedes()).contains(earlier);
        assertThat(standard.profile()).contains(profile);
        assertThat(standard.toBuilder().build()).isEqualTo(standard).isNotEqualTo(plain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.toBuilder().supersedes(plain.id()).build())
                .withMessage("a:2 does not supersede itself");
    }
}
