package io.crosswalk.evidence;

import static io.crosswalk.evidence.AssuranceKind.DESIGN;
import static io.crosswalk.evidence.AssuranceKind.IMPLEMENTED;
import static io.crosswalk.evidence.AssuranceKind.OPERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.evidence.Demand.Type;
import io.crosswalk.standard.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Period YEAR = new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28));

    private static Windows days(Period days) {
        return Windows.of(Window.of(days, ZoneId.of("UTC")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"TYPE_1", "IN_FORCE"})
    void atADateDesignAndImplementationAreAskedForOnTheDay(Type type) {
        assertThat(Demand.builder(type, DAY).build().needs())
                .containsExactly(Map.entry(DESIGN, days(Period.of(DAY))), Map.entry(IMPLEMENTED, days(Period.of(DAY))));
    }

    @Test
    void overAWindowDesignAndOperationAreAskedForOnEachOfItsDays() {
        Demand demand = Demand.builder(Type.TYPE_2, DAY).window(YEAR).build();

        assertThat(demand.needs()).containsExactly(Map.entry(DESIGN, days(YEAR)), Map.entry(OPERATION, days(YEAR)));
        assertThat(demand.days()).isEqualTo(YEAR);
    }

    @Test
    void stage1AsksForDesignAlone() {
        assertThat(Demand.builder(Type.STAGE_1, DAY).build().needs())
                .containsExactly(Map.entry(DESIGN, days(Period.of(DAY))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"CERTIFICATION", "SURVEILLANCE", "RECERTIFICATION"})
    void anIsoAuditAsksForOperationSinceTheLastOneOrTheStart(Type type) {
        Demand demand =
                Demand.builder(type, DAY).since(LocalDate.of(2025, 1, 20)).build();

        assertThat(demand.needs())
                .containsExactly(
                        Map.entry(DESIGN, days(Period.of(DAY))),
                        Map.entry(IMPLEMENTED, days(Period.of(DAY))),
                        Map.entry(OPERATION, days(new Period(LocalDate.of(2025, 1, 20), DAY))));
    }

    @Test
    void aCertificationThatDoesNotSaySinceWhenLooksBack92Days() {
        Period looked = Demand.builder(Type.CERTIFICATION, DAY).build().days();

        assertThat(looked.last()).isEqualTo(DAY);
        assertThat(looked.days()).isEqualTo(92);
    }

    @Test
    void daysAreThoseOfTheZone() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(Demand.builder(Type.TYPE_1, DAY).zone(berlin).build().needs())
                .containsEntry(DESIGN, Windows.of(Window.of(Period.of(DAY), berlin)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"SURVEILLANCE", "RECERTIFICATION"})
    void aRepeatedAuditSaysSinceWhen(Type type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder(type, DAY).build())
                .withMessage("a " + type + " demand says since when");
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"TYPE_1", "TYPE_2", "STAGE_1", "IN_FORCE"})
    void noOtherDemandSaysSinceWhen(Type type) {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Demand.Builder builder = Demand.builder(type, DAY).since(DAY);
            (type == Type.TYPE_2 ? builder.window(YEAR) : builder).build();
        });
    }

    @Test
    void aWindowBelongsToType2AndToNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder(Type.TYPE_2, DAY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder(Type.TYPE_1, DAY).window(YEAR).build());
    }

    @Test
    void aDemandDoesNotReachBackToALaterDay() {
        assertThat(Demand.builder(Type.SURVEILLANCE, DAY)
                        .since(DAY)
                        .build()
                        .days()
                        .days())
                .isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Demand.builder(Type.SURVEILLANCE, DAY)
                        .since(DAY.plusDays(1))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "type1, TYPE_1",
        "type2, TYPE_2",
        "stage1, STAGE_1",
        "certification, CERTIFICATION",
        "surveillance, SURVEILLANCE",
        "recertification, RECERTIFICATION",
        "in-force, IN_FORCE"
    })
    void aTypeIsFoundByWhatItPrints(String word, Type type) {
        assertThat(type).hasToString(word);
        assertThat(Type.find(word)).contains(type);
        assertThat(Type.find(type.name())).isEmpty();
    }

    @Test
    void aDemandReadsAsAQuestion() {
        Demand demand = Demand.builder(Type.TYPE_2, DAY)
                .window(YEAR)
                .scope(EvidenceScope.everything().systems(List.of("prod")))
                .role(Role.PROCESSOR)
                .build();

        assertThat(demand)
                .hasToString("type2 over 2024-03-01..2025-02-28 as of 2026-01-15 UTC, of systems prod, as processor");
        assertThat(Demand.builder(Type.TYPE_1, DAY).build()).hasToString("type1 as of 2026-01-15 UTC");
        assertThat(demand.toBuilder().build()).isEqualTo(demand);
    }
}
