package io.crosswalk.examples.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.Golden;
import io.crosswalk.examples.choose.Recommendation.Change;
import io.crosswalk.examples.choose.Recommendation.Choice;
import io.crosswalk.examples.choose.Recommendation.Reason;
import io.crosswalk.examples.choose.Situation.Customer;
import io.crosswalk.examples.choose.Situation.Objective;
import io.crosswalk.examples.choose.Situation.PiiRole;
import io.crosswalk.examples.choose.Situation.Region;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recommended, why, when, and what would change it. */
class ChooseTest {
    private static final Standard SOC2 = Catalogs.bundled().standard("soc2:2017");
    private static final Standard PIMS = Catalogs.bundled().standard("iso27701:2025");
    private static final StandardId ISMS = StandardId.parse("iso27001:2022");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final Choose CHOOSE = Choose.between(SOC2, PIMS);

    private static Situation.Builder given() {
        return Situation.asOf(TODAY);
    }

    private static Situation.Builder purpose(Objective objective) {
        return given().objective(objective);
    }

    static Stream<Arguments> cases() {
        Customer bank = Customer.insisting("a bank", SOC2.id());
        Customer hospital = Customer.insisting("a hospital", PIMS.id());
        return Stream.of(
                Arguments.of("there is something to show sooner", given(), Choice.FIRST, "sooner"),
                Arguments.of("a condition outweighs speed", given().customer(hospital), Choice.SECOND, "insisted"),
                Arguments.of("two conditions", given().customer(bank).customer(hospital), Choice.BOTH, "insisted"),
                Arguments.of(
                        "accepted alone is a condition",
                        given().customer(Customer.accepting("a shop", PIMS.id())),
                        Choice.SECOND,
                        "accepted alone"),
                Arguments.of(
                        "whoever accepts either decides nothing",
                        given().customer(Customer.accepting("a shop", SOC2.id(), PIMS.id())),
                        Choice.FIRST,
                        "sooner"),
                Arguments.of("privacy", purpose(Objective.PRIVACY), Choice.SECOND, "privacy"),
                Arguments.of("a system", purpose(Objective.SECURITY), Choice.SECOND, "system"),
                Arguments.of(
                        "speed against a region", given().regions(EnumSet.of(Region.EUROPE)), Choice.BOTH, "region"),
                Arguments.of(
                        "a region and a role against speed",
                        given().regions(EnumSet.of(Region.EUROPE)).piiRole(PiiRole.CONTROLLER),
                        Choice.SECOND,
                        "pii role"),
                Arguments.of(
                        "a target that only one can meet",
                        purpose(Objective.PRIVACY).target(TODAY.plusWeeks(40)),
                        Choice.BOTH,
                        "in time"),
                Arguments.of("what it integrates with is there", given().existing(ISMS), Choice.BOTH, "builds on"),
                Arguments.of("what is there needs no getting", given().existing(SOC2.id()), Choice.SECOND, "sooner"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theChoiceFollowsFromItsReasons(String name, Situation.Builder given, Choice choice, String rule) {
        Recommendation answer = CHOOSE.in(given.build());

        assertThat(answer.choice()).isEqualTo(choice);
        assertThat(answer.reasons()).extracting(Reason::rule).contains(rule);
        assertThat(answer.reasons())
                .allSatisfy(reason -> assertThat(reason.attribution().source()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOtherWayRoundTheChoiceIsTheSame(String name, Situation.Builder given, Choice choice, String rule) {
        Choice mirrored = choice == Choice.FIRST ? Choice.SECOND : choice == Choice.SECOND ? Choice.FIRST : choice;

        assertThat(Choose.between(PIMS, SOC2).in(given.build()).choice()).isEqualTo(mirrored);
    }

    @Test
    void nothingTellsTwoStandardsApartOfWhichNothingIsKnown() {
        Standard a = Standard.builder(StandardId.parse("a:1"), "A").build();
        Standard b = Standard.builder(StandardId.parse("b:1"), "B").build();
        Recommendation answer = Choose.between(a, b).in(given().build());

        assertThat(answer.choice()).isEqualTo(Choice.EITHER);
        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.plan().steps()).isEmpty();
        assertThat(Choose.between(a, b).explain(given().build()))
                .startsWith("either: nothing here tells a:1 and b:1 apart\n")
                .contains("if another customer insisted on b:1: b:1 first");
    }

    @Test
    void nothingIsLeftToDoWhenBothAreThere() {
        Recommendation answer =
                CHOOSE.in(given().existing(SOC2.id()).existing(PIMS.id()).build());

        assertThat(answer.choice()).isEqualTo(Choice.NOTHING);
        assertThat(answer.plan().steps()).isEmpty();
        assertThat(answer.changes())
                .containsExactly(
                        new Change("without soc2:2017", Choice.FIRST),
                        new Change("without iso27701:2025", Choice.SECOND));
    }

    @Test
    void everyRuleSpeaksInSomeCaseAndEveryChoiceIsMade() {
        Set<String> rules = new HashSet<>();
        Set<Choice> choices = new HashSet<>();
        cases().forEach(c -> {
            Recommendation answer = CHOOSE.in(((Situation.Builder) c.get()[1]).build());
            answer.reasons().forEach(reason -> rules.add(reason.rule()));
            choices.add(answer.choice());
        });
        assertThat(rules).hasSameSizeAs(Rule.values());
        assertThat(choices).containsExactlyInAnyOrder(Choice.FIRST, Choice.SECOND, Choice.BOTH);
    }

    @Test
    void aChangeIsTrueOfTheSituationThatItNames() {
        Situation situation = given().regions(EnumSet.of(Region.EUROPE)).build();
        List<Change> changes = CHOOSE.in(situation).changes();

        assertThat(changes).contains(new Change("without customers in Europe", Choice.FIRST));
        assertThat(CHOOSE.in(given().build()).choice()).isEqualTo(Choice.FIRST);
        assertThat(changes).contains(new Change("if the purpose were privacy", Choice.SECOND));
        assertThat(CHOOSE.in(situation.toBuilder().objective(Objective.PRIVACY).build())
                        .choice())
                .isEqualTo(Choice.SECOND);
        assertThat(changes).extracting(Change::then).doesNotContain(Choice.BOTH);
    }

    @Test
    void theTargetAtWhichTheAnswerTurnsIsNamed() {
        Situation situation = purpose(Objective.PRIVACY).build();

        assertThat(CHOOSE.in(situation).changes())
                .contains(new Change("if the target were " + TODAY.plusWeeks(34), Choice.BOTH));
        assertThat(CHOOSE.in(situation.toBuilder().target(TODAY.plusWeeks(34)).build())
                        .choice())
                .isEqualTo(Choice.BOTH);
        assertThat(CHOOSE.in(situation.toBuilder()
                                .target(TODAY.plusWeeks(34).minusDays(1))
                                .build())
                        .choice())
                .isEqualTo(Choice.SECOND);
    }

    @Test
    void phasesAreDatedFromTheStartAndFollowTheirPrerequisites() {
        Plan plan = CHOOSE.in(purpose(Objective.PRIVACY).build()).plan();

        assertThat(plan.steps()).extracting(Plan.Step::standard).containsOnly(PIMS.id());
        assertThat(plan.steps())
                .hasSize(PIMS.profile().orElseThrow().phases().size())
                .allSatisfy(step -> assertThat(step.latest()).isAfterOrEqualTo(step.earliest()));
        Plan.Step certificate = plan.firstAssurance(PIMS.id()).orElseThrow();
        assertThat(certificate.phase().id()).isEqualTo("stage-2");
        assertThat(certificate.earliest()).isEqualTo(TODAY.plusWeeks(20));
        assertThat(certificate.latest()).isEqualTo(TODAY.plusWeeks(64));
        Plan.Step renewal = plan.steps().stream()
                .filter(s -> s.phase().id().equals("recertification"))
                .findFirst()
                .orElseThrow();
        assertThat(renewal.latest()).isEqualTo(certificate.latest().plusYears(3));
    }

    @Test
    void anInterimReportIsPlannedOnlyWhereSomethingMustBeShownSoon() {
        Customer bank = Customer.insisting("a bank", SOC2.id());
        Situation unhurried = purpose(Objective.SECURITY).customer(bank).build();
        Situation late = unhurried.toBuilder().target(TODAY.plusWeeks(40)).build();

        assertThat(phases(unhurried)).doesNotContain("type-1").contains("report");
        assertThat(phases(late)).contains("type-1", "report");
    }

    private static List<String> phases(Situation situation) {
        return CHOOSE.in(situation).plan().steps().stream()
                .map(step -> step.phase().id())
                .toList();
    }

    @Test
    void theRecommendationIsPutIntoWords() {
        Situation situation = given().regions(EnumSet.of(Region.NORTH_AMERICA, Region.EUROPE))
                .customer(Customer.insisting("a bank in New York", SOC2.id()))
                .customer(Customer.insisting("a hospital in Lyon", PIMS.id()))
                .piiRole(PiiRole.PROCESSOR)
                .existing(ISMS)
                .target(TODAY.plusWeeks(50))
                .build();

        Golden.check("choose-soc2-iso27701.txt", CHOOSE.explain(situation));
    }

    @Test
    void theExampleRuns() {
        Choose.main(new String[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choose.between(SOC2, SOC2))
                .withMessage("a choice is between two standards, not soc2:2017 twice");
    }

    /** A table of correspondences is no start: that a law is met gives nothing to build on. */
    @Test
    void whatItOnlyCorrespondsToIsNothingToBuildOn() {
        Standard extension = Catalogs.bundled().standard("iso27701:2019");
        Choose choose = Choose.between(SOC2, extension);

        assertThat(choose.in(given().existing(StandardId.parse("gdpr:2016")).build())
                        .reasons())
                .noneMatch(r -> r.toString().contains("corresponds-to"));
        assertThat(choose.in(given().existing(StandardId.parse("iso27001:2013")).build())
                        .reasons())
                .anyMatch(r -> r.toString().contains("it extends iso27001:2013"));
    }
}
