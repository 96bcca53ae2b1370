package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlOperationTest {
    private static final StandardId ACME = StandardId.parse("acme:2025");
    private static final RequirementId CONTROL = ACME.requirement("AC-1");
    private static final Period YEAR = days("2025-01-01", "2025-12-31");

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Requirement control(String local, String frequency) {
        return Requirement.builder(ACME.requirement(local), RequirementKind.CONTROL, local)
                .attribute("frequency", frequency.isEmpty() ? List.of() : List.of(frequency))
                .build();
    }

    @Test
    void aQuarterlyControlOwesFourOccurrencesAYear() {
        ControlOperation review =
                ControlOperation.builder(CONTROL).frequency(Frequency.QUARTERLY).build();

        assertThat(review.due(YEAR).stream().map(review::nameOf))
                .containsExactly("Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025");
        assertThat(review.graceDays()).isEqualTo(15);
        assertThat(review.statedGraceDays()).isEmpty();
        assertThat(review.isAutomated()).isFalse();
        assertThat(review.tolerated()).isZero();
        assertThat(review).hasToString("acme:2025/AC-1 quarterly, manual");
    }

    @Test
    void nothingIsOwedForAPeriodThatEndsBeforeTheControlBegins() {
        ControlOperation.Builder review = ControlOperation.builder(CONTROL).frequency(Frequency.QUARTERLY);

        assertThat(review.since(LocalDate.of(2025, 6, 30)).build().due(YEAR)).hasSize(3);
        assertThat(review.since(LocalDate.of(2025, 7, 1)).build().due(YEAR)).hasSize(2);
    }

    @Test
    void aPlannedIntervalWinsOverTheFrequency() {
        ControlOperation review = ControlOperation.builder(CONTROL)
                .frequency(Frequency.MONTHLY)
                .interval(java.time.Period.ofDays(100))
                .graceDays(3)
                .build();

        assertThat(review.due(YEAR))
                .containsExactly(
                        days("2025-01-01", "2025-04-10"),
                        days("2025-04-11", "2025-07-19"),
                        days("2025-07-20", "2025-10-27"));
        assertThat(review.nameOf(days("2025-01-01", "2025-04-10"))).isEqualTo("2025-01-01..2025-04-10");
        assertThat(review.graceDays()).isEqualTo(3);
        assertThat(review).hasToString("acme:2025/AC-1 every P100D, manual");
    }

    @Test
    void intervalsAreCountedFromTheDayOnWhichTheControlBegan() {
        ControlOperation review = ControlOperation.builder(CONTROL)
                .interval(java.time.Period.ofMonths(1))
                .since(LocalDate.of(2024, 10, 31))
                .build();

        assertThat(review.due(days("2025-01-01", "2025-03-31")))
                .containsExactly(
                        days("2024-12-31", "2025-01-30"),
                        days("2025-01-31", "2025-02-27"),
                        days("2025-02-28", "2025-03-30"));
    }

    @Test
    void withoutAFrequencyNothingIsKnownToBeDue() {
        ControlOperation unknown =
                ControlOperation.builder(CONTROL).automated(true).build();

        assertThat(unknown.due(YEAR)).isEmpty();
        assertThat(unknown.graceDays()).isZero();
        assertThat(unknown.nameOf(YEAR)).isEqualTo("2025-01-01..2025-12-31");
        assertThat(unknown).hasToString("acme:2025/AC-1 frequency unknown, automated");
    }

    @Test
    void numbersAndIntervalsAreNotNegative() {
        ControlOperation.Builder builder = ControlOperation.builder(CONTROL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.interval(java.time.Period.ZERO))
                .withMessage("an interval is longer than nothing, not P0D");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.interval(java.time.Period.ofDays(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.graceDays(-1))
                .withMessage("days of grace are 0 or more, not -1");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.tolerated(-1));
    }

    @Test
    void aControlListSaysHowOftenItsControlsArePerformed() {
        Standard controls = Standard.builder(ACME, "Controls")
                .add(control("AC-1", "per request"))
                .add(control("BK-1", "yearly"))
                .add(control("NO-1", ""))
                .build();

        Loaded<List<ControlOperation>> read = ControlOperation.of(controls);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        ControlOperation.builder(ACME.requirement("AC-1"))
                                .frequency(Frequency.EVENT_DRIVEN)
                                .build(),
                        ControlOperation.builder(ACME.requirement("BK-1"))
                                .frequency(Frequency.ANNUAL)
                                .build());
    }

    @Test
    void aFrequencyThatIsNotUnderstoodIsReportedAndNotGuessed() {
        Loaded<List<ControlOperation>> read = ControlOperation.of(Standard.builder(ACME, "Controls")
                .add(control("AC-1", "now and then"))
                .build());

        assertThat(read.value())
                .containsExactly(ControlOperation.builder(CONTROL).build());
        assertThat(read.tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(read.diagnostics()).hasSize(1);
        Diagnostic warning = read.diagnostics().get(0);
        assertThat(warning.code()).isEqualTo("unknown-frequency");
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.quote()).contains("now and then");
    }

    @Test
    void theSameOperationOfAnotherControlDiffersInNothingElse() {
        java.util.function.Function<RequirementId, ControlOperation> full = control -> ControlOperation.builder(control)
                .frequency(Frequency.MONTHLY)
                .interval(java.time.Period.ofDays(40))
                .graceDays(3)
                .automated(true)
                .since(LocalDate.of(2025, 2, 1))
                .tolerated(2)
                .population("all tickets")
                .build();
        RequirementId other = ACME.requirement("AC-2");

        assertThat(full.apply(CONTROL).on(other)).isEqualTo(full.apply(other));
        assertThat(ControlOperation.builder(CONTROL).build().on(other).statedGraceDays())
                .isEmpty();
    }
}
