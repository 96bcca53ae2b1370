package io.crosswalk.mapping.inheritance;

import static io.crosswalk.mapping.TestNetwork.network;
import static io.crosswalk.mapping.inheritance.Collected.START;
import static io.crosswalk.mapping.inheritance.Collected.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.RequirementId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an organization that we depend on does for us, and on which conditions; its report is "r", our own control S2. */
class ResponsibilityTest {
    private static Collected hosted(Evidence.Builder report, boolean inherited, String... satisfiedBy) {
        Collected given = on(network().subset("T", "S").and("S2"));
        List<RequirementId> own = Arrays.stream(satisfiedBy).map(given::id).toList();
        return given.add(report)
                .dividing(Responsibility.builder("Hoster", Treatment.CARVE_OUT)
                        .add(new Provided(given.id("S"), Optional.empty(), List.of("r"), inherited))
                        .add(new Duty("Remove leavers within a day", Bearer.USER, Set.of(), own))
                        .build());
    }

    private static Evidence.Builder report(int from, int to) {
        return Evidence.builder("r", EvidenceKind.ATTESTATION_TYPE_2, START.plusDays(to))
                .period(Collected.days(from, to))
                .provider("Hoster")
                .file(network().id("S"), Sufficiency.SUFFICIENT);
    }

    @Test
    void withAnUnmetConditionWhatIsInheritedContributesAtBest() {
        Inherited t = hosted(report(0, 180), true).of("S");
        assertThat(t.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(t.missing()).hasToString("content");
        assertThat(t.notes())
                .containsExactly("Hoster provides source:1/S on a condition of the user that nothing is named to meet:"
                        + " Remove leavers within a day");
    }

    @Test
    void withEveryConditionMetItSuffices() {
        Collected given = hosted(report(0, 180), true, "S2").file("own", "S2", 0, 180);
        Inherited t = given.of("T");
        assertThat(t.state()).isEqualTo(State.SUFFICIENT);
        assertThat(t.supports()).containsExactly(Set.of("own", "r"));
        assertThat(t.essentialProviders()).containsExactly("Hoster");
        assertThat(t.explain())
                .contains(
                        "something of source:1/S is shown by r",
                        "all of source:1/S is shown by what is provided together with source:1/S2");
        Inheritance alone = given.query("T").withoutProvider("Hoster").ask(given.crosswalk());
        assertThat(given.answer("T").falls(alone)).extracting(Fall::after).containsExactly(State.UNKNOWN);
    }

    @Test
    void aConditionHoldsForItsOwnTimeOnly() {
        Inherited t =
                hosted(report(0, 180), true, "S2").file("own", "S2", 90, 180).of("T");
        assertThat(t.missing()).hasToString("days:2026-01-01..2026-03-31(90)");
    }

    @Test
    void whatIsNotReliedOnDoesNotCount() {
        assertThat(hosted(report(0, 180), false, "S2")
                        .file("own", "S2", 0, 180)
                        .of("T")
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void theDaysAfterTheReportAreCountedAndALetterContributes() {
        Collected given = hosted(report(0, 120), true, "S2").file("own", "S2", 0, 180);
        given.add(Evidence.builder("letter", EvidenceKind.BRIDGE_LETTER, START.plusDays(180))
                .period(Collected.days(120, 180))
                .provider("Hoster")
                .file(given.id("S"), Sufficiency.SUFFICIENT));
        given.demand(io.crosswalk.evidence.Demand.builder(io.crosswalk.evidence.Demand.Type.TYPE_2, START.plusDays(180))
                .window(Collected.days(0, 180))
                .build());
        Inheritance answer = given.answer("S");
        assertThat(answer.reportGaps())
                .extracting(ReportGap::toString)
                .containsExactly("Hoster: r ends 60 days early (2026-05-01..2026-06-29), bridged by letter");
        assertThat(answer.finding("S").state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(answer.finding("S").missing()).hasToString("days:2026-05-01..2026-06-29(60)");
        assertThat(given.of("T").missing()).hasToString("days:2026-05-01..2026-06-29(60)");
    }
}
