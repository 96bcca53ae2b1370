package io.crosswalk.mapping.inheritance;

import static io.crosswalk.mapping.TestNetwork.network;
import static io.crosswalk.mapping.inheritance.Collected.START;
import static io.crosswalk.mapping.inheritance.Collected.on;
import static io.crosswalk.mapping.inheritance.Collected.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.mapping.TestNetwork;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.UnknownNameException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The oracle cases of evidence from the question to the answer, and what the answer says around them. */
class InheritanceTest {
    private static TestNetwork contained() {
        return network().subset("T", "S");
    }

    private static Demand scoped(String... systems) {
        return type2(0, 180).toBuilder()
                .scope(EvidenceScope.everything().systems(List.of(systems)))
                .build();
    }

    @Test
    @DisplayName("E1 half of the window")
    void e1() {
        Inherited t = on(contained()).file("e", "S", 0, 90).of("T");
        assertThat(t.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(t.missing()).hasToString("days:2026-04-01..2026-06-29(90)");
        assertThat(t.validUntil()).contains(START.plusDays(89));
        assertThat(t.evidence()).containsExactly("e");
    }

    @Test
    @DisplayName("E2 the other half, on the same requirement or on another container")
    void e2() {
        Inherited same =
                on(contained()).file("e", "S", 0, 90).file("e2", "S", 75, 180).of("T");
        Inherited other = on(contained().subset("T", "S2"))
                .file("e", "S", 0, 90)
                .file("e2", "S2", 75, 180)
                .of("T");
        for (Inherited t : List.of(same, other)) {
            assertThat(t.state()).isEqualTo(State.SUFFICIENT);
            assertThat(t.missing().isNothing()).isTrue();
            assertThat(t.validUntil()).contains(START.plusDays(179));
            assertThat(t.supports()).containsExactly(Set.of("e", "e2"));
            assertThat(t.essential()).containsExactly("e", "e2");
        }
    }

    @Test
    @DisplayName("E3 a joint cover holds where all of its members do")
    void e3() {
        Inherited t = on(network().subset("T", "S1+S2"))
                .file("e1", "S1", 0, 90)
                .file("e2", "S2", 75, 180)
                .of("T");
        assertThat(t.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(t.missing()).hasToString("days:2026-01-01..2026-03-16(75);days:2026-04-01..2026-06-29(90)");
        assertThat(t.supports()).containsExactly(Set.of("e1", "e2"));
    }

    @Test
    @DisplayName("E4 partial evidence goes up, never down")
    void e4() {
        Inherited down = on(contained())
                .add(on(contained()).shown("e", 0, 180).file(contained().id("S"), Sufficiency.PARTIAL))
                .of("T");
        assertThat(down.state()).isEqualTo(State.UNKNOWN);
        Inherited up = on(network().subset("S", "T"))
                .add(on(contained()).shown("e", 0, 180).file(contained().id("S"), Sufficiency.PARTIAL))
                .of("T");
        assertThat(up.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(up.missing()).hasToString("content");
    }

    @Test
    @DisplayName("E5 a mapping holds for as long as its set is valid")
    void e5() {
        Inherited t = on(contained())
                .file("e", "S", 0, 180)
                .sets(s -> s.toBuilder().validUntil(START.plusDays(59)).build())
                .of("T");
        assertThat(t.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(t.missing()).hasToString("days:2026-03-02..2026-06-29(120)");
        Inherited late = on(contained())
                .file("e", "S", 0, 180)
                .sets(s -> s.toBuilder().validFrom(START.plusDays(60)).build())
                .of("T");
        assertThat(late.missing()).hasToString("days:2026-01-01..2026-03-01(60)");
    }

    @Test
    @DisplayName("E6 evidence of another kind than is demanded")
    void e6() {
        Collected only = on(contained());
        Inherited t = only.add(only.shown("e", 0, 180)
                        .shows(List.of(AssuranceKind.IMPLEMENTED))
                        .file(only.id("S"), Sufficiency.SUFFICIENT))
                .of("T");
        assertThat(t.state()).isEqualTo(State.NOT_USABLE);
        assertThat(t.unusable()).contains(Unusable.KIND);
        assertThat(t.missing()).hasToString("kind:design;kind:operation");
        Collected design = on(contained());
        Inherited d = design.add(design.shown("e", 0, 180)
                        .shows(List.of(AssuranceKind.DESIGN))
                        .file(design.id("S"), Sufficiency.SUFFICIENT))
                .of("T");
        assertThat(d.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(d.missing()).hasToString("kind:operation");
    }

    @Test
    @DisplayName("E7 each place for itself")
    void e7() {
        Collected prod = on(contained()).demand(scoped("prod", "dr"));
        Inherited t = prod.add(prod.shown("e", 0, 180)
                        .scope(EvidenceScope.everything().systems(List.of("prod")))
                        .file(prod.id("S"), Sufficiency.SUFFICIENT))
                .of("T");
        assertThat(t.state()).isEqualTo(State.CONTRIBUTORY);
        assertThat(t.missing()).hasToString("scope:dr");
    }

    @Test
    @DisplayName("E8 a diamond counts once")
    void e8() {
        Inherited t = on(network()
                        .subset("T", "S1")
                        .subset("T", "S2")
                        .subset("S1", "H")
                        .subset("S2", "H"))
                .file("e", "H", 0, 180)
                .of("T");
        assertThat(t.evidence()).containsExactly("e");
        assertThat(t.supports()).containsExactly(Set.of("e"));
        assertThat(t.roots()).containsExactly("e");
    }

    @Test
    @DisplayName("E9 one evidence, or two that only together suffice")
    void e9() {
        Collected given = on(network().subset("T", "S1").subset("T", "S2").subset("S2", "A+B"))
                .file("e1", "S1", 0, 180)
                .file("e2", "A", 0, 180)
                .file("e3", "B", 0, 180);
        Inherited t = given.of("T");
        assertThat(t.supports()).containsExactly(Set.of("e1"), Set.of("e2", "e3"));
        assertThat(t.essential()).isEmpty();
        assertThat(t.evidence()).containsExactly("e1", "e2", "e3");
        Inheritance before = given.answer("T");
        assertThat(before.falls(given.query("T").withoutEvidence(List.of("e1")).ask(given.crosswalk())))
                .isEmpty();
        assertThat(before.falls(given.query("T").withoutEvidence(List.of("e2")).ask(given.crosswalk())))
                .isEmpty();
        assertThat(before.falls(
                        given.query("T").withoutEvidence(List.of("e1", "e2")).ask(given.crosswalk())))
                .containsExactly(new Fall(given.id("T"), State.SUFFICIENT, State.UNKNOWN));
    }

    @Test
    @DisplayName("E10 a circle adds nothing")
    void e10() {
        Inherited t = on(network().equal("T", "S")).file("e", "S", 0, 180).of("T");
        assertThat(t.supports()).containsExactly(Set.of("e"));
        assertThat(t.essentialSets()).containsExactly("target-to-source");
    }

    @Test
    @DisplayName("E11 evidence that serves two members of a cover")
    void e11() {
        Collected given = on(network().subset("S", "A+B").subset("T", "S"));
        Inherited t = given.add(given.shown("e1", 0, 180)
                        .file(given.id("A"), Sufficiency.SUFFICIENT)
                        .file(given.id("B"), Sufficiency.SUFFICIENT))
                .file("e4", "A", 0, 180)
                .file("e3", "B", 0, 180)
                .of("T");
        assertThat(t.supports()).containsExactly(Set.of("e1"), Set.of("e3", "e4"));
    }

    /** S1 lies in S1 + S9, which lies in S1 and S9 together: that says nothing of S1. */
    @Test
    void evidenceDoesNotCountThroughACircle() {
        Inherited t = on(network().subset("T", "S1").subset("T2", "S1+S9"))
                .file("e1", "S1", 0, 180)
                .file("e9", "S9", 0, 180)
                .of("T");
        assertThat(t.evidence()).containsExactly("e1");
        assertThat(t.supports()).containsExactly(Set.of("e1"));
    }

    @Test
    void aHoleOfOneDayIsThatDay() {
        Inherited t =
                on(contained()).file("e", "S", 0, 59).file("e2", "S", 60, 180).of("T");
        assertThat(t.missing()).hasToString("days:2026-03-01..2026-03-01(1)");
    }

    @Test
    void anotherRoleIsOfNoUse() {
        Collected given = on(contained())
                .demand(type2(0, 180).toBuilder().role(Role.PROCESSOR).build());
        Inherited t = given.add(given.shown("e", 0, 180)
                        .roles(List.of(Role.CONTROLLER))
                        .file(given.id("S"), Sufficiency.SUFFICIENT))
                .of("T");
        assertThat(t.unusable()).contains(Unusable.ROLE);
        assertThat(t.missing()).hasToString("role:processor");
    }

    @Test
    void anotherTimeOrPlaceIsOfNoUse() {
        Inherited late = on(contained()).file("e", "S", 200, 300).of("T");
        assertThat(late.unusable()).contains(Unusable.TIME);
        assertThat(late.missing()).hasToString("days:2026-01-01..2026-06-29(180)");
        Collected elsewhere = on(contained()).demand(scoped("dr"));
        Evidence.Builder prod = elsewhere
                .shown("e", 0, 180)
                .scope(EvidenceScope.everything().systems(List.of("prod")))
                .file(elsewhere.id("S"), Sufficiency.SUFFICIENT);
        assertThat(elsewhere.add(prod).of("T").unusable()).contains(Unusable.SCOPE);
        Collected both = on(contained()).demand(scoped("dr"));
        assertThat(both.add(prod.period(Collected.days(200, 210))).of("T").unusable())
                .contains(Unusable.SEVERAL);
    }

    @Test
    void whatIsDisjointIsOfNoUse() {
        Inherited below = on(network().disjoint("T", "S").subset("S1", "S"))
                .file("e", "S1", 0, 180)
                .of("T");
        assertThat(below.unusable()).contains(Unusable.DISJOINT);
        assertThat(below.notes()).containsExactly("target:1/T no-relationship source:1/S [target-to-source@1]");
        Inherited above = on(network().disjoint("T", "S").subset("S", "S2"))
                .file("e", "S2", 0, 180)
                .of("T");
        assertThat(above.state()).isEqualTo(State.UNKNOWN);
        Inherited elsewhere = on(network().disjoint("T", "S").subset("T", "H"))
                .file("e", "S", 0, 180)
                .file("f", "H", 0, 180)
                .of("T");
        assertThat(elsewhere.state()).isEqualTo(State.SUFFICIENT);
    }

    @Test
    void whatIsUnknownSaysWhy() {
        Inherited incomplete =
                on(network().subset("T", "S1+S2")).file("e", "S1", 0, 180).of("T");
        assertThat(incomplete.doubt().orElseThrow().reason()).isEqualTo(UnknownReason.JOINT_COVER_INCOMPLETE);
        assertThat(incomplete.doubt().orElseThrow().names())
                .containsExactly(network().id("S2"));
        Inherited candidate = on(network().subset("T", "H").subset("S", "H"))
                .file("e", "S", 0, 180)
                .of("T");
        assertThat(candidate.doubt().orElseThrow().reason()).isEqualTo(UnknownReason.ONLY_CANDIDATE_LINKS);
        Inherited unmapped =
                on(network().subset("T", "H").and("S")).file("e", "S", 0, 180).of("T");
        assertThat(unmapped.doubt().orElseThrow().reason()).isEqualTo(UnknownReason.UNMAPPED);
        assertThat(unmapped.missing()).hasToString("content");
    }

    @Test
    void anOpenDemandIsNotMetByNamedPlaces() {
        Collected given = on(contained());
        Inherited t = given.add(given.shown("e", 0, 180)
                        .scope(EvidenceScope.everything().systems(List.of("prod")))
                        .file(given.id("S"), Sufficiency.SUFFICIENT))
                .of("T");
        assertThat(t.missing()).hasToString("scope:others");
    }

    @Test
    void excludedRequirementsLeaveTheAnswer() {
        Collected given = on(contained().subset("T2", "S")).file("e", "S", 0, 180);
        Scope scope = Scope.builder(given.crosswalk().standard(given.id("T").standard()))
                .exclude("T", "not ours")
                .build();
        Inheritance answer = given.query("T").within(scope).ask(given.crosswalk());
        assertThat(answer.finding("T").state()).isEqualTo(State.EXCLUDED);
        assertThat(answer.totals()).containsEntry(State.SUFFICIENT, 1).containsEntry(State.EXCLUDED, 1);
        Scope source = Scope.builder(given.crosswalk().standard(given.id("S").standard()))
                .exclude("S", "not ours")
                .build();
        assertThat(given.query("T")
                        .within(source)
                        .ask(given.crosswalk())
                        .finding("T2")
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void whatEndsWhenIsOnOneLine() {
        Inheritance answer = on(contained().subset("T2", "S2"))
                .file("e", "S", 0, 200)
                .file("f", "S2", 0, 190)
                .answer("T");
        assertThat(answer.expiries())
                .extracting(Expiry::toString)
                .containsExactly("2026-07-09: f; 1 requirements fall", "2026-07-19: e; 1 requirements fall");
    }

    @Test
    void withdrawingAMappingSetIsAskedLikeAnythingElse() {
        Collected given = on(contained()).file("e", "S", 0, 180);
        Inheritance before = given.answer("T");
        Inheritance after =
                given.query("T").withoutSets(List.of("target-to-source")).ask(given.crosswalk());
        assertThat(before.falls(after)).hasSize(1);
        assertThat(before.finding("T").essentialSets()).containsExactly("target-to-source");
        assertThatThrownBy(() -> given.query("T").withoutSets(List.of("none")).ask(given.crosswalk()))
                .isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> given.query("T").withoutEvidence(List.of("none")))
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void theAnswerExplainsItself() {
        Inherited t = on(contained()).file("e", "S", 0, 90).of("T");
        assertThat(t.explain())
                .containsExactly(
                        "target:1/T is contributory, until 2026-03-31",
                        "all of source:1/S is shown by e",
                        "target:1/T lies within source:1/S [target-to-source@1], so all of target:1/T is shown",
                        "missing: days:2026-04-01..2026-06-29(90)",
                        "it breaks if any of this evidence expires: e",
                        "it breaks if any of these mapping sets is withdrawn: target-to-source");
    }

    @Test
    void badCallsAreRefused() {
        Collected given = on(contained()).file("e", "S", 0, 90);
        assertThatThrownBy(() -> InheritanceQuery.of(given.id("T").standard()).ask(given.crosswalk()))
                .hasMessage("say what is demanded");
        given.file("e", "S", 0, 91);
        assertThatThrownBy(() -> given.answer("T"))
                .hasMessageContaining("two different pieces of evidence have the id e");
        Collected lost =
                on(contained()).add(on(contained()).shown("e", 0, 1).file(given.id("S9"), Sufficiency.SUFFICIENT));
        assertThatThrownBy(() -> lost.answer("T")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void aCandidateShowsNothing() {
        Collected given = on(contained());
        assertThat(given.add(given.shown("e", 0, 180).file(given.id("S"), Sufficiency.CANDIDATE))
                        .of("T")
                        .state())
                .isEqualTo(State.UNKNOWN);
    }
}
