package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Evidence, operations and responsibilities name requirements that a crosswalk has, or say so at their place. */
class EvidenceIdsTest {
    private static final StandardId ACME = StandardId.parse("acme:1");
    private static final RequirementId A = ACME.requirement("A");
    private static final RequirementId ALIAS = ACME.requirement("a-1");
    private static final RequirementId NONE = ACME.requirement("Z");
    private static final Crosswalk CROSSWALK = Crosswalk.of(
                    List.of(Standard.builder(ACME, "Acme")
                            .add(Requirement.builder(A, RequirementKind.CONTROL, "a")
                                    .assessable(true)
                                    .aliases(List.of("a-1"))
                                    .build())
                            .sections(List.of(new Section("All", List.of("A"), true)))
                            .build()),
                    List.of())
            .orThrow();

    private static Evidence.Builder evidence() {
        return Evidence.builder("e", EvidenceKind.LOG, LocalDate.of(2026, 1, 1));
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void whatIsKnownIsLeftAsItIs() {
        Evidence known = evidence().file(A, Sufficiency.SUFFICIENT).build();
        Loaded<Evidence> resolved = CROSSWALK.resolve(known);
        assertThat(resolved.value()).isSameAs(known);
        assertThat(resolved.diagnostics()).isEmpty();
        assertThat(resolved.tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void anUnknownFilingIsRefusedAtItsPlaceAndAnAliasResolved() {
        Location place = Location.of("evidence.csv");
        Loaded<Evidence> resolved = CROSSWALK.resolve(evidence()
                .file(NONE, Sufficiency.SUFFICIENT)
                .location(NONE, place)
                .file(StandardId.parse("acme:2").requirement("A"), Sufficiency.SUFFICIENT)
                .file(ALIAS, Sufficiency.PARTIAL, "half")
                .build());
        assertThat(resolved.value())
                .isEqualTo(evidence().file(A, Sufficiency.PARTIAL, "half").build());
        assertThat(codes(resolved)).containsExactly("dangling-requirement", "unknown-standard", "alias-resolved");
        assertThat(resolved.diagnostics().get(0).location()).contains(place);
        assertThat(resolved.tally()).isEqualTo(new Tally(0, 1, 2));
    }

    @Test
    void twoNamesOfOneRequirementAreFiledOnce() {
        Loaded<Evidence> resolved = CROSSWALK.resolve(evidence()
                .file(A, Sufficiency.SUFFICIENT)
                .file(ALIAS, Sufficiency.PARTIAL)
                .build());
        assertThat(resolved.value())
                .isEqualTo(evidence().file(A, Sufficiency.SUFFICIENT).build());
        assertThat(codes(resolved)).contains("duplicate-filing");
    }

    @Test
    void anOperationIsThatOfAKnownControlOrNone() {
        ControlOperation daily =
                ControlOperation.builder(ALIAS).frequency(Frequency.DAILY).build();
        assertThat(CROSSWALK.resolve(daily).value()).contains(daily.on(A));
        Loaded<Optional<ControlOperation>> unknown = CROSSWALK.resolve(daily.on(NONE));
        assertThat(unknown.value()).isEmpty();
        assertThat(codes(unknown)).containsExactly("dangling-requirement");
        assertThat(unknown.tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void aConditionThatSomethingUnknownMeetsIsMetByNothing() {
        Responsibility division = Responsibility.builder("Cloud", Treatment.CARVE_OUT)
                .add(new Provided(ALIAS, Optional.empty(), List.of("e"), true))
                .add(new Provided(NONE, Optional.empty(), List.of(), true))
                .add(new Duty("of all", Bearer.USER, Set.of(), List.of(NONE)))
                .add(new Duty("of the known", Bearer.USER, Set.of(ALIAS), List.of(A)))
                .add(new Duty("of the unknown", Bearer.USER, Set.of(NONE), List.of()))
                .build();
        Loaded<Responsibility> resolved = CROSSWALK.resolve(division);
        assertThat(resolved.value())
                .isEqualTo(Responsibility.builder("Cloud", Treatment.CARVE_OUT)
                        .add(new Provided(A, Optional.empty(), List.of("e"), true))
                        .add(new Duty("of all", Bearer.USER, Set.of(), List.of()))
                        .add(new Duty("of the known", Bearer.USER, Set.of(A), List.of(A)))
                        .build());
        assertThat(codes(resolved)).containsExactly("alias-resolved", "dangling-requirement", "dangling-requirement");
    }
}
