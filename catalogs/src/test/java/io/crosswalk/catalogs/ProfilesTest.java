package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardDiff;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled catalogs say besides requirements. */
class ProfilesTest {
    private static Profile profile(String id) {
        return Catalogs.bundled().standard(id).profile().orElseThrow();
    }

    static Stream<Standard> profiled() {
        return Catalogs.bundled().standards().stream();
    }

    @ParameterizedTest
    @MethodSource("profiled")
    void everyAspectIsSpokenOf(Standard standard) {
        Profile profile = standard.profile().orElseThrow();
        for (Aspect aspect : Aspect.values()) {
            assertThat(profile.statements(aspect)).as(aspect.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("profiled")
    void statementsStandInTheOrderOfAspects(Standard standard) {
        List<Aspect> aspects = standard.profile().orElseThrow().statements().stream()
                .map(Statement::aspect)
                .collect(Collectors.toList());
        assertThat(aspects).isSorted();
    }

    /** A percentage without a denominator is no fact, whoever says it; a fine is of turnover or revenue. */
    @ParameterizedTest
    @MethodSource("profiled")
    void aPercentageIsAVendorsClaimOrAFineAndEveryClaimIsOne(Standard standard) {
        assertThat(standard.profile().orElseThrow().statements()).allSatisfy(s -> {
            boolean fine = s.aspect() == Aspect.PENALTIES
                    && s.basis() == Basis.RULE
                    && s.text().matches(".*% of (daily |world )*(turnover|revenue in Brazil).*");
            assertThat(s.text().contains("%")).isEqualTo(fine || s.basis() == Basis.VENDOR_CLAIM);
        });
        assertThat(standard.profile().orElseThrow().phases())
                .allSatisfy(p -> assertThat(p.attribution().basis()).isNotEqualTo(Basis.VENDOR_CLAIM));
    }

    /** No standard says how long its phases take. */
    @ParameterizedTest
    @MethodSource("profiled")
    void lengthsArePractice(Standard standard) {
        assertThat(standard.profile().orElseThrow().phases())
                .allSatisfy(
                        p -> assertThat(p.length().orElseThrow().attribution().basis())
                                .isEqualTo(Basis.PRACTICE));
    }

    @Test
    void theClaimsOfVendorsAreThere() {
        assertThat(claims("soc2:2017")).singleElement().asString().contains("80 % overlap");
        assertThat(claims("iso27701:2025")).singleElement().asString().contains("80-90 % faster due diligence");
        assertThat(profiled()
                        .map(s -> s.id().toString())
                        .filter(id -> !claims(id).isEmpty()))
                .containsExactlyInAnyOrder("soc2:2017", "iso27701:2025");
    }

    private static List<String> claims(String id) {
        return profile(id).statements().stream()
                .filter(s -> s.basis() == Basis.VENDOR_CLAIM)
                .map(Statement::text)
                .collect(Collectors.toList());
    }

    @Test
    void soc2GoesFromReadinessToRenewal() {
        Profile soc2 = profile("soc2:2017");

        assertThat(soc2.phases())
                .extracting(Phase::id)
                .containsExactly("readiness", "type-1", "type-2-period", "report", "bridge-letter", "annual-renewal");
        assertThat(soc2.phases())
                .filteredOn(Phase::isAssurance)
                .extracting(Phase::id)
                .containsExactly("type-1", "report", "annual-renewal");
        assertThat(soc2.phase("type-1")).get().matches(Phase::isOptional);
        assertThat(soc2.firstAssurance()).map(Phase::id).contains("type-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso27001:2022", "iso27701:2025"})
    void aManagementSystemGoesFromScopeToRecertification(String id) {
        Profile profile = profile(id);

        assertThat(profile.phases())
                .extracting(Phase::id)
                .containsExactly(
                        "gap-analysis",
                        "risk-assessment",
                        "operation",
                        "internal-audit",
                        "management-review",
                        "stage-1",
                        "stage-2",
                        "surveillance-1",
                        "surveillance-2",
                        "recertification");
        assertThat(profile.firstAssurance()).map(Phase::id).contains("stage-2");
        assertThat(profile.weeksUntil("stage-2")).map(Weeks::toString).contains("20-64 weeks");
        assertThat(profile.phase("surveillance-1").orElseThrow().due()).hasToString("Optional[P1Y]");
        assertThat(profile.phase("recertification").orElseThrow().due()).hasToString("Optional[P3Y]");
    }

    @ParameterizedTest
    @CsvSource({"iso27001:2022, iso27001:2013", "iso27701:2025, iso27701:2019"})
    void anEditionReplacesTheOneBefore(String id, String earlier) {
        assertThat(Catalogs.bundled().standard(id).supersedes()).get().hasToString(earlier);
    }

    @Test
    void theEditionsOfISO27001AreToldApart() {
        Standard now = Catalogs.bundled().standard("iso27001:2022");
        StandardDiff diff = StandardDiff.between(
                Catalogs.bundled().standard(now.supersedes().orElseThrow()), now);

        assertThat(diff.added()).extracting(Requirement::local).contains("6.3", "9.2.1", "9.2.2", "9.3.1", "A.5.7");
        assertThat(diff.removed()).extracting(Requirement::local).contains("A.5.1.1", "A.18.2.3");
        assertThat(diff.retitled())
                .extracting(c -> c.after().local() + " " + c.after().title())
                .contains("10.1 Continual improvement", "10.2 Nonconformity and corrective action");
        assertThat(diff.moved()).isEmpty();
    }

    @Test
    void soc2ReplacesNothingAndBuildsOnCoso() {
        assertThat(Catalogs.bundled().standard("soc2:2017").supersedes()).isEmpty();
        assertThat(profile("soc2:2017").links()).extracting(Link::toString).containsExactly("built-on coso:2013");
        assertThat(profile("iso27701:2025").links())
                .extracting(Link::toString)
                .containsExactly("integrates iso27001:2022", "built-on iso27002:2022");
    }

    /** The figures in a sentence are those of the catalog. */
    @Test
    void theControlsOfEachRoleAreCounted() {
        Standard pims = Catalogs.bundled().standard("iso27701:2025");
        long controller = controls(pims, "controller");
        long processor = controls(pims, "processor");
        long both = pims.assessable().stream()
                .filter(r -> r.local().startsWith("A."))
                .count();

        assertThat(profile("iso27701:2025").statements(Aspect.EFFORT).get(0).text())
                .contains(controller + " controls as controller, " + processor + " as processor, " + both + " both");
    }

    private static long controls(Standard standard, String role) {
        return standard.assessable().stream()
                .filter(r -> r.local().startsWith("A."))
                .filter(r -> r.roles().isEmpty()
                        || r.roles().stream().anyMatch(x -> x.name().equals(role)))
                .count();
    }
}
