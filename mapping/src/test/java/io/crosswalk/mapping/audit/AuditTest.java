package io.crosswalk.mapping.audit;

import static io.crosswalk.mapping.audit.Fixtures.A;
import static io.crosswalk.mapping.audit.Fixtures.B;
import static io.crosswalk.mapping.audit.Fixtures.C;
import static io.crosswalk.mapping.audit.Fixtures.audit;
import static io.crosswalk.mapping.audit.Fixtures.chain;
import static io.crosswalk.mapping.audit.Fixtures.crosswalk;
import static io.crosswalk.mapping.audit.Fixtures.found;
import static io.crosswalk.mapping.audit.Fixtures.lists;
import static io.crosswalk.mapping.audit.Fixtures.set;
import static io.crosswalk.relation.Relationship.EQUAL_TO;
import static io.crosswalk.relation.Relationship.INTERSECTS_WITH;
import static io.crosswalk.relation.Relationship.NO_RELATIONSHIP;
import static io.crosswalk.relation.Relationship.RELATED;
import static io.crosswalk.relation.Relationship.SUBSET_OF;
import static io.crosswalk.relation.Relationship.SUPERSET_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.mapping.audit.Audit.Place;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A fixture for each lint, and beside it the nearest one in which there is nothing to find. */
class AuditTest {
    private static Mapping strong(String source, String target, String strength, String scale) {
        return Mapping.of(A.requirement(source), INTERSECTS_WITH, B.requirement(target)).toBuilder()
                .strength(new Strength(strength, Optional.of(scale)))
                .build();
    }

    @Test
    void aWeakContradictionNamesEveryClaimAndIsFoundWhateverTheRationale() {
        MappingSet.Builder ab = set("ab", A, B).add("1", EQUAL_TO, "1");
        MappingSet.Builder bc =
                MappingSet.builder("bc", B, C).add("1", INTERSECTS_WITH, "1").add("2", EQUAL_TO, "2");
        MappingSet.Builder ac = set("ac", A, C).add("2", RELATED, "2").add("1", NO_RELATIONSHIP, "1");
        assertThat(found(Lint.CONTRADICTION, ab, bc, ac))
                .containsExactly("ac#2: cannot all be true: a:1/1 no-relationship c:1/1 [ac#2];"
                        + " a:1/1 equal b:1/1 [ab#1]; b:1/1 intersects-with c:1/1 [bc#1]");
        assertThat(found(Lint.CONTRADICTION, ab, bc)).isEmpty();
    }

    /** Oracle case R9: equal, equal, and subset of the two ends. */
    @ParameterizedTest
    @CsvSource({"SEMANTIC, 1", "FUNCTIONAL, 0", "SYNTACTIC, 0"})
    void aStrictContradictionIsReportedBetweenClaimsOfOneStatedRationaleOnly(Rationale ofOne, int conflicts) {
        MappingSet.Builder ab = set("ab", A, B).add("1", EQUAL_TO, "1");
        MappingSet.Builder bc = set("bc", B, C).add("1", EQUAL_TO, "1");
        MappingSet.Builder ac = MappingSet.builder("ac", A, C).rationale(ofOne).add("1", SUBSET_OF, "1");
        List<String> found = found(Lint.STRICT_CONTRADICTION, ab, bc, ac);
        assertThat(found).hasSize(conflicts);
        assertThat(found)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("ac#1: cannot all be true to the letter, in semantic respect: ")
                        .contains("[ab#1]", "[bc#1]", "[ac#1]"));
        assertThat(found(Lint.CONTRADICTION, ab, bc, ac)).isEmpty();
    }

    @Test
    void withoutAnyStatedRationaleNothingIsTakenToTheLetter() {
        assertThat(found(
                        Lint.STRICT_CONTRADICTION,
                        MappingSet.builder("ab", A, B).add("1", EQUAL_TO, "1").add("1", SUBSET_OF, "1")))
                .isEmpty();
    }

    /** A shorter conflict through a claim of another rationale does not hide the one of a single rationale. */
    @Test
    void aConflictOfOneRationaleIsFoundBehindAMixedOne() {
        MappingSet.Builder ab = set("ab", A, B).add("1", EQUAL_TO, "1");
        MappingSet.Builder bc = set("bc", B, C).add("1", EQUAL_TO, "1");
        MappingSet.Builder ac = set("ac", A, C)
                .add("1", SUBSET_OF, "1")
                .add(lists(A, "1", EQUAL_TO, C, "1").toBuilder()
                        .rationale(Rationale.FUNCTIONAL)
                        .build());
        assertThat(found(Lint.STRICT_CONTRADICTION, ab, bc, ac)).hasSize(1);
    }

    @Test
    void twoRelationsOfOnePairUnderOneRationale() {
        MappingSet.Builder set = set("ab", A, B).add("1", EQUAL_TO, "1").add("1", INTERSECTS_WITH, "1");
        assertThat(found(Lint.TWO_RELATIONS, set))
                .containsExactly("ab#1: a:1/1 and b:1/1 are related as equal [ab#1] and intersects-with [ab#2]");
        Mapping functional = lists(A, "2", INTERSECTS_WITH, B, "2").toBuilder()
                .rationale(Rationale.FUNCTIONAL)
                .build();
        assertThat(found(
                        Lint.TWO_RELATIONS,
                        set("ab", A, B).add("2", EQUAL_TO, "2").add(functional)))
                .as("NIST IR 8477 lets a pair have a relation in each respect")
                .isEmpty();
    }

    @Test
    void duplicatesAreFoundWhateverTheOrderOfTheirLists() {
        assertThat(found(
                        Lint.DUPLICATE_CLAIM,
                        set("ab", A, B)
                                .add(lists(A, "1 2", SUPERSET_OF, B, "1"))
                                .add("3", EQUAL_TO, "3")
                                .add(lists(A, "2 1", SUPERSET_OF, B, "1"))))
                .containsExactly("ab#3: a:1/1 + a:1/2 superset-of b:1/1 is said at ab#1 already");
        assertThat(found(
                        Lint.DUPLICATE_CLAIM,
                        set("aa", A, A).add("1", SUBSET_OF, "2").add("2", SUPERSET_OF, "1")))
                .as("within one standard the direction is a matter of writing")
                .hasSize(1);
        assertThat(found(
                        Lint.DUPLICATE_CLAIM,
                        set("ab", A, B).add("1", SUBSET_OF, "2").add("2", SUPERSET_OF, "1")))
                .isEmpty();
    }

    @Test
    void aSelfRowIsFound() {
        assertThat(found(
                        Lint.SELF_MAPPING,
                        set("aa", A, A).add("1", EQUAL_TO, "2").add(lists(A, "2 3", SUPERSET_OF, A, "2"))))
                .containsExactly("aa#2: a:1/2 stands on both sides of superset-of");
    }

    @Test
    void anElementIsEqualToSeveralOfOneOtherStandard() {
        MappingSet.Builder ab = set("ab", A, B).add("1", EQUAL_TO, "1").add("2", EQUAL_TO, "3");
        assertThat(found(Lint.EQUAL_TO_SEVERAL, ab, set("ba", B, A).add("2", EQUAL_TO, "1")))
                .containsExactly("ab#1: a:1/1 is equal to each of b:1/1, b:1/2, so that these are equal to each other");
        assertThat(found(Lint.EQUAL_TO_SEVERAL, ab, set("ac", A, C).add("1", EQUAL_TO, "2")))
                .as("one in each of two standards")
                .isEmpty();
    }

    @Test
    void allChildrenOfAParentShareTheirTargetsOnEitherSide() {
        MappingSet.Builder set = set("ab", A, B)
                .add("P1", INTERSECTS_WITH, "1")
                .add("P1", SUBSET_OF, "2")
                .add("P2", INTERSECTS_WITH, "1")
                .add("P2", INTERSECTS_WITH, "2");
        String found =
                ": parents in a:1 with all their children mapped to the same: 1 of 1 whose children are all mapped: a:1/P";
        assertThat(found(Lint.UNIFORM_EXPANSION, set)).containsExactly("ab" + found);
        assertThat(found(
                        Lint.UNIFORM_EXPANSION,
                        set("ba", B, A).add("1", INTERSECTS_WITH, "P1").add("1", INTERSECTS_WITH, "P2")))
                .containsExactly("ba" + found);
        assertThat(found(Lint.UNIFORM_EXPANSION, set.add("P2", INTERSECTS_WITH, "3")))
                .as("one child has a target of its own")
                .isEmpty();
        assertThat(found(Lint.UNIFORM_EXPANSION, set("ab", A, B).add("P1", SUBSET_OF, "1")))
                .as("the other child is not mapped")
                .isEmpty();
    }

    @Test
    void strengthIsOnItsScale() {
        assertThat(found(
                        Lint.STRENGTH_OFF_SCALE,
                        set("ab", A, B)
                                .add(strong("1", "1", "10", "1-10"))
                                .add(strong("1", "2", "11", "1-10"))
                                .add(strong("1", "3", "high", "1 to 10"))
                                .add(strong("2", "3", "-0.1", "0..1"))
                                .add(strong("2", "1", "90", "likelihood"))))
                .containsExactly(
                        "ab#2: strength 11 is not on the scale 1-10",
                        "ab#3: strength high is not on the scale 1 to 10",
                        "ab#4: strength -0.1 is not on the scale 0..1");
    }

    @Test
    void strengthThatIsConstantOrdersNothing() {
        Mapping equal = lists(A, "3", EQUAL_TO, B, "3").toBuilder()
                .strength(new Strength("10", Optional.empty()))
                .build();
        MappingSet.Builder set =
                set("ab", A, B).add(equal).add(strong("1", "1", "5", "1-10")).add(strong("1", "2", "5", "1-10"));
        assertThat(found(Lint.STRENGTH_CONSTANT, set))
                .containsExactly("ab: all 2 overlaps with a strength have 5: it orders nothing");
        assertThat(found(Lint.STRENGTH_CONSTANT, set.add(strong("2", "2", "4", "1-10"))))
                .isEmpty();
    }

    @Test
    void forwardAndReverseDisagree() {
        MappingSet.Builder forward =
                set("ab", A, B).add("1", SUBSET_OF, "1").add("2", EQUAL_TO, "2").add("3", EQUAL_TO, "3");
        assertThat(found(
                        Lint.REVERSE_DISAGREES,
                        forward,
                        set("ba", B, A)
                                .add("1", INTERSECTS_WITH, "1")
                                .add("2", EQUAL_TO, "2")
                                .add("3", RELATED, "P")))
                .containsExactly("ab: 3 pairs here, 3 in the reverse set ba; 1 only here: a:1/3 3;"
                        + " 1 only there: a:1/P 3; 1 with another word: a:1/1 1");
        assertThat(found(
                        Lint.REVERSE_DISAGREES,
                        forward,
                        set("ba", B, A)
                                .add("1", SUPERSET_OF, "1")
                                .add("2", EQUAL_TO, "2")
                                .add("3", EQUAL_TO, "3")))
                .isEmpty();
    }

    @Test
    void everyMemberOfAJointCoverHasARelationOfItsOwn() {
        MappingSet.Builder set = set("ab", A, B)
                .add(lists(A, "1 2", SUPERSET_OF, B, "1"))
                .add("1", INTERSECTS_WITH, "1")
                .add("2", RELATED, "1");
        assertThat(found(Lint.LONE_JOINT_MEMBER, set))
                .containsExactly("ab#1: a:1/2 alone shows nothing of b:1/1: map what it meets of it for itself");
        assertThat(found(Lint.LONE_JOINT_MEMBER, set, set("ba", B, A).add("1", INTERSECTS_WITH, "2")))
                .isEmpty();
        assertThat(found(Lint.LONE_JOINT_MEMBER, set("ab", A, B).add(lists(A, "1", SUBSET_OF, B, "1 2"))))
                .containsExactly("ab#1: b:1/1, b:1/2 alone shows nothing of a:1/1: map what it meets of it for itself");
        assertThat(found(Lint.LONE_JOINT_MEMBER, set("ab", A, B).add(lists(A, "1 2", EQUAL_TO, B, "1"))))
                .as("each is contained in what they equal together")
                .isEmpty();
        assertThat(found(Lint.LONE_JOINT_MEMBER, set("ab", A, B).add(lists(A, "1 2", EQUAL_TO, B, "1 2"))))
                .hasSize(2);
    }

    @Test
    void anExhaustiveSetLeavesOutAPairThatOverlaps() {
        MappingSet.Builder ab = set("ab", A, B).add("1", SUPERSET_OF, "1");
        MappingSet.Builder bc = set("bc", B, C).add("1", SUPERSET_OF, "1").add("2", EQUAL_TO, "2");
        assertThat(found(Lint.ABSENT_OVERLAP, ab, bc, set("ac", A, C).exhaustive(true)))
                .containsExactly("ac: considered every pair and leaves out that a:1/1 and c:1/1 overlap:"
                        + " b:1/1 superset-of c:1/1 [bc#1]; a:1/1 superset-of b:1/1 [ab#1]");
        assertThat(found(Lint.ABSENT_OVERLAP, ab, bc, set("ac", A, C).add("2", EQUAL_TO, "2")))
                .as("nothing was promised")
                .isEmpty();
        assertThat(found(
                        Lint.ABSENT_OVERLAP,
                        ab,
                        bc,
                        set("ac", A, C).exhaustive(true).add("1", RELATED, "1")))
                .isEmpty();
    }

    @Test
    void aFindingHasAPlaceInTheSetsThatItIsAskedAbout() {
        Mapping here = lists(A, "1", NO_RELATIONSHIP, B, "1").toBuilder()
                .location(Location.of("mine.csv", 7, 1))
                .build();
        Audit audit = audit(
                set("ab", A, B).add("1", EQUAL_TO, "1"),
                set("my", A, B).add("2", EQUAL_TO, "2").add(here));
        Audit mine = audit.about(List.of("my"));
        assertThat(mine.diagnostics().stream().map(Object::toString))
                .contains("mine.csv:7:1: error: my#2: cannot all be true: a:1/1 no-relationship b:1/1 [my#2];"
                        + " a:1/1 equal b:1/1 [ab#1] [contradiction]");
        assertThat(mine.findings()).allMatch(f -> f.place().set().equals("my"));
        assertThat(audit.about(List.of()).findings()).isEmpty();
        assertThat(audit.about(List.of("ab")).findings())
                .filteredOn(f -> f.lint() == Lint.CONTRADICTION)
                .extracting(Finding::place)
                .containsExactly(new Place("ab", 1, Optional.empty()));
    }

    @Test
    void theOrderOfSetsChangesNothing() {
        List<MappingSet> sets = new ArrayList<>();
        for (MappingSet.Builder set : chain(EQUAL_TO, "1", "2")) {
            sets.add(set.exhaustive(true)
                    .add("3", EQUAL_TO, "3")
                    .add("3", SUBSET_OF, "3")
                    .build());
        }
        List<Finding> findings = Audit.of(crosswalk(sets)).findings();
        Collections.reverse(sets);
        assertThat(Audit.of(crosswalk(sets)).findings()).isEqualTo(findings).hasSizeGreaterThan(5);
    }

    @Test
    void placesAndFindingsRefuseNonsense() {
        assertThatThrownBy(() -> new Place("ab", -1, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Finding(Lint.SELF_MAPPING, List.of(), "text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(audit()).hasToString("Audit with 0 findings");
    }

    @ParameterizedTest
    @EnumSource(Lint.class)
    void aDiagnosticHasTheCodeAndSeverityOfItsLint(Lint lint) {
        Finding finding = new Finding(lint, List.of(new Place("ab", 2, Optional.empty())), "text");
        assertThat(finding.diagnostic().severity()).isEqualTo(lint.severity());
        assertThat(finding.toString()).isEqualTo(lint.severity() + ": ab#2: text [" + lint.code() + "]");
        assertThat(lint.severity() == Severity.ERROR).isEqualTo(lint.code().endsWith("contradiction"));
    }
}
