package io.crosswalk.mapping;

import static io.crosswalk.relation.Relationship.EQUAL_TO;
import static io.crosswalk.relation.Relationship.INTERSECTS_WITH;
import static io.crosswalk.relation.Relationship.NO_RELATIONSHIP;
import static io.crosswalk.relation.Relationship.SUPERSET_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.comparison.ComparisonQuery;
import io.crosswalk.mapping.comparison.Overlap;
import io.crosswalk.mapping.comparison.Overlap.Cell;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.report.ComparisonReport;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two standards side by side: what they share, by topic, and how that is written. */
class ComparisonTest {
    private static final StandardId A = StandardId.parse("a:1");
    private static final StandardId B = StandardId.parse("b:1");
    private static final Attribution RULE = Attribution.rule("A, 1");

    /** Two groups: X with x1 and x2, Y with y1. */
    private static final Standard LEFT = Standard.builder(A, "Left")
            .nature("criteria")
            .profile(Profile.builder()
                    .add(new Statement(Aspect.SCOPE, "Left things.", RULE))
                    .add(new Statement(
                            Aspect.EFFORT, "\"80 % less\" work", new Attribution(Basis.VENDOR_CLAIM, "a seller")))
                    .add(Phase.builder("report", "Report", RULE)
                            .length(new Weeks(2, 3, Attribution.practice("usual")))
                            .assurance(true)
                            .build())
                    .add(new Link(LinkKind.BUILT_ON, B, "half of it", RULE))
                    .build())
            .add("X", RequirementKind.GROUP, "Group X")
            .add(under("X", A, "x1"))
            .add(under("X", A, "x2"))
            .add("Y", RequirementKind.GROUP, "Group Y")
            .add(under("Y", A, "y1"))
            .build();

    /** One group G, with topics of its own: b1 to b4 under three of them. */
    private static final Standard RIGHT = Standard.builder(B, "Right")
            .profile(Profile.builder()
                    .add(new Statement(Aspect.SCOPE, "Right things.", Attribution.practice("usual")))
                    .build())
            .add("G", RequirementKind.GROUP, "Group G")
            .add(topics("b1", "doors"))
            .add(topics("b2", "doors", "people"))
            .add(topics("b3", "people"))
            .add(under("G", B, "b4"))
            .build();

    private static Requirement under(String group, StandardId standard, String local) {
        return Requirement.builder(standard.requirement(local), RequirementKind.CONTROL, "Title " + local)
                .under(group, HierarchyKind.GROUPING)
                .build();
    }

    private static Requirement topics(String local, String... values) {
        return under("G", B, local).toBuilder()
                .attribute("topic", List.of(values))
                .attribute("id", List.of(local))
                .build();
    }

    private static final MappingSet SET = MappingSet.builder("a_b", A, B)
            .version("1")
            .confidence(Confidence.HIGH)
            .provenance(Provenance.by("us"))
            .add("x1", EQUAL_TO, "b1")
            .add("x1", INTERSECTS_WITH, "b2")
            .add(Mapping.builder(
                            List.of(A.requirement("x2"), A.requirement("y1")),
                            SUPERSET_OF,
                            List.of(B.requirement("b2")))
                    .build())
            .add("x2", NO_RELATIONSHIP, "b3")
            .add("y1", INTERSECTS_WITH, "b4")
            .build();

    /** The same pair from the other side, and one on a heading. */
    private static final MappingSet BACK = MappingSet.builder("b_a", B, A)
            .version("2")
            .confidence(Confidence.LOW)
            .provenance(Provenance.by("them"))
            .add("b1", EQUAL_TO, "x1")
            .add("b3", INTERSECTS_WITH, "y1")
            .add("b1", INTERSECTS_WITH, "X")
            .build();

    private static final Crosswalk CROSSWALK =
            Crosswalk.of(List.of(LEFT, RIGHT), List.of(SET, BACK)).orThrow();

    private static Comparison ask(ComparisonQuery query) {
        return query.ask(CROSSWALK);
    }

    @Test
    void eachPairCountsOnceAndInEachOfItsTopics() {
        Overlap overlap = ask(ComparisonQuery.of(A, B)).overlap();

        assertThat(overlap.pairs()).isEqualTo(6);
        assertThat(overlap.leftTopics()).isEqualTo("group");
        assertThat(overlap.rightTopics()).isEqualTo("topic");
        assertThat(overlap.sets()).extracting(MappingSet::id).containsExactly("a_b", "b_a");
        assertThat(overlap.cells())
                .containsExactly(
                        // x1-b1, x1-b2, x2-b2; x1-b2, x2-b2
                        new Cell("X", "doors", 3),
                        new Cell("X", "people", 2),
                        // y1-b2; y1-b2, y1-b3; y1-b4 has no topic and falls to its group
                        new Cell("Y", "doors", 1),
                        new Cell("Y", "people", 2),
                        new Cell("Y", "G", 1));
        assertThat(overlap).hasToString("6 pairs, group by topic in 5 cells");
    }

    @Test
    void theOtherWayRoundTheSidesChangePlaces() {
        Comparison there = ask(ComparisonQuery.of(A, B));
        Comparison back = ask(ComparisonQuery.of(B, A));

        assertThat(back.overlap().pairs()).isEqualTo(there.overlap().pairs());
        assertThat(back.overlap().cells())
                .extracting(c -> c.right() + " " + c.left() + " " + c.pairs())
                .containsExactlyInAnyOrderElementsOf(there.overlap().cells().stream()
                        .map(c -> c.left() + " " + c.right() + " " + c.pairs())
                        .collect(Collectors.toList()));
        assertThat(back.ofLeft().totals()).isEqualTo(there.ofRight().totals());
    }

    @Test
    void coverageIsAskedBothWays() {
        Comparison answer = ask(ComparisonQuery.of(A, B));

        assertThat(answer.left()).isEqualTo(LEFT);
        assertThat(answer.right()).isEqualTo(RIGHT);
        assertThat(answer.ofRight().query()).hasToString("What of b:1 is covered, given a:1?");
        assertThat(answer.ofRight().finding("b1").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(answer.ofRight().finding("b2").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(answer.ofLeft().finding("x1").verdict()).isEqualTo(Verdict.COVERED);
        assertThat(answer.ofLeft().totals().applicable()).isEqualTo(3);
        assertThat(answer).hasToString(answer.ofRight() + "\n" + answer.ofLeft());
    }

    @Test
    void whatIsOutOfScopeOrNotLetThroughIsNotCounted() {
        Standard sectioned = RIGHT.toBuilder()
                .sections(List.of(new Section("G", List.of("G"), true)))
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(List.of(LEFT, sectioned), List.of(SET, BACK)).orThrow();
        Scope scope = Scope.builder(sectioned).exclude("b2", "no doors").build();
        Comparison scoped = ComparisonQuery.of(A, B).within(scope).ask(crosswalk);

        assertThat(scoped.overlap().pairs()).isEqualTo(3);
        assertThat(scoped.ofRight().totals().applicable()).isEqualTo(3);

        Policy onlyBack = new Policy(Optional.of(Set.of("b_a")), Policy.DEFAULT.atLeast());
        Overlap back = ask(ComparisonQuery.of(A, B).under(onlyBack)).overlap();
        assertThat(back.pairs()).isEqualTo(2);
        assertThat(back.sets()).extracting(MappingSet::id).containsExactly("b_a");
    }

    @Test
    void aBadQuestionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonQuery.of(A, A))
                .withMessage("a comparison takes two standards, not a:1 twice");
        StandardId c = StandardId.parse("c:1");
        Scope other = Scope.whole(Standard.builder(c, "C").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonQuery.of(A, B).within(other))
                .withMessage("a scope of c:1 has no part in comparing a:1 with b:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(ComparisonQuery.of(A, c)))
                .withMessageContaining("c:1");
        assertThat(ComparisonQuery.of(A, B)).hasToString("How do a:1 and b:1 differ, and what do they share?");
    }

    private static ComparisonReport report(ComparisonQuery query) {
        return ComparisonReport.of(ask(query), CROSSWALK);
    }

    @Test
    void peopleReadOneScreen() {
        Golden.assertMatches(
                "comparison", report(ComparisonQuery.of(A, B)).text().stripTrailing());
    }

    @Test
    void programsReadRows() {
        assertThat(report(ComparisonQuery.of(A, B)).csv()).isEqualTo("""
                aspect,left,right,source
                standard,a:1 Left,b:1 Right,
                scope,Left things.,Right things.,"left rule: A, 1; right practice: usual"
                effort,""\"80 % less"" work (vendor claim)",,vendor-claim: a seller
                phase,Report (2-3 weeks),,"rule: A, 1"
                link,built-on b:1: half of it,,"rule: A, 1"
                requirements,3,4,catalog: assessable
                section,Group X: 2,Group G: 4,catalog: assessable
                section,Group Y: 1,,catalog: assessable
                topic,X,doors,"3 of 6 pairs in a_b@1, b_a@2"
                topic,X,people,"2 of 6 pairs in a_b@1, b_a@2"
                topic,Y,doors,"1 of 6 pairs in a_b@1, b_a@2"
                topic,Y,people,"2 of 6 pairs in a_b@1, b_a@2"
                topic,Y,G,"1 of 6 pairs in a_b@1, b_a@2"
                coverage,,"given a:1: 2 contained, 2 partly, 0 new work, 0 not mapped of 4 in b:1","In scope: the whole of a:1, the whole of b:1; by a_b@1 (authored by us); b_a@2 (authored by them)"
                coverage,"given b:1: 1 contained, 1 partly, 0 new work, 1 not mapped of 3 in a:1",,"In scope: the whole of a:1, the whole of b:1; by a_b@1 (authored by us); b_a@2 (authored by them)"
                """);
    }

    @Test
    void aClaimOfAVendorNeverStandsAlone() {
        ComparisonReport report = report(ComparisonQuery.of(A, B));

        assertThat(List.of(report.text(), report.csv(), report.json(), report.markdown()))
                .allSatisfy(text -> assertThat(text).containsPattern("80 % less\\\\?\"* work\\s+\\(vendor claim\\)"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Crosswalk bare = Crosswalk.of(List.of(LEFT.toBuilder().build(), RIGHT), List.of())
                .orThrow();
        String text =
                ComparisonReport.of(ComparisonQuery.of(A, B).ask(bare), bare).text();

        assertThat(text)
                .startsWith("What a:1 and b:1 share is not known: no mapping set consulted says anything of it.\n")
                .contains("Given a:1: 4 not mapped of 4 in b:1\n")
                .doesNotContain("Pairs that overlap");
    }

    private static Standard endsInNoReport(Standard standard) {
        return standard.toBuilder()
                .profile(Profile.builder()
                        .add(new Statement(Aspect.ASSURANCE, "None: a law", RULE))
                        .build())
                .build();
    }

    private static String way(Standard left, Standard right) {
        Crosswalk bare = Crosswalk.of(List.of(left, right), List.of()).orThrow();
        return ComparisonReport.of(ComparisonQuery.of(A, B).ask(bare), bare)
                .text()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWayThatEndsInNoReportIsToldFromOneThatIsNotKnown() {
        assertThat(way(LEFT, RIGHT)).isEqualTo("From nothing to Report of a:1: 2-3 weeks (practice).");
        assertThat(way(LEFT, endsInNoReport(RIGHT)))
                .isEqualTo("From nothing to Report of a:1: 2-3 weeks (practice); b:1: no report.");
        assertThat(way(endsInNoReport(LEFT), RIGHT))
                .isEqualTo("a:1 ends in no report; the other catalog does not say how long its way to one is.");
        assertThat(way(endsInNoReport(LEFT), endsInNoReport(RIGHT)))
                .isEqualTo("Neither ends in a report or certificate that outsiders are shown.");
    }

    @Test
    void manySectionsAreOnlyCounted() {
        Standard.Builder many = Standard.builder(B, "Right");
        for (int i = 0; i < 30; i++) {
            many.add("c" + i, RequirementKind.CONTROL, "Control of some length " + i);
        }
        Crosswalk bare = Crosswalk.of(List.of(LEFT, many.build()), List.of()).orThrow();

        assertThat(ComparisonReport.of(ComparisonQuery.of(A, B).ask(bare), bare).text())
                .contains("30 assessable in 30 sections\n");
    }

    @Test
    void theScopeIsNamedAndTheSizeSaysWhatItLeaves() {
        Standard sectioned = RIGHT.toBuilder()
                .sections(List.of(new Section("G", List.of("G"), true)))
                .build();
        Crosswalk crosswalk =
                Crosswalk.of(List.of(LEFT, sectioned), List.of(SET, BACK)).orThrow();
        Scope scope = Scope.builder(sectioned).exclude("b2", "no doors").build();
        ComparisonReport report =
                ComparisonReport.of(ComparisonQuery.of(A, B).within(scope).ask(crosswalk), crosswalk);

        assertThat(report.text())
                .contains("3 in scope of 4 assessable: G: 4")
                .contains("  In scope: the whole of a:1, b:1 (without b2); by a_b@1")
                .contains("  notice: b:1/b2 is excluded (no doors), but ");
        assertThat(report.csv()).contains("\"In scope: the whole of a:1, b:1 (without b2); by a_b@1");
        assertThat(report.json()).contains("scope: b:1 (without b2)");
    }
}
