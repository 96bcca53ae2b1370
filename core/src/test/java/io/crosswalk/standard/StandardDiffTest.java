package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What became of one catalog in another. */
class StandardDiffTest {
    private static final StandardId OLD = StandardId.parse("a:1");
    private static final StandardId NEW = StandardId.parse("a:2");

    private static Requirement.Builder requirement(StandardId standard, String local, String title) {
        return Requirement.builder(standard.requirement(local), RequirementKind.CONTROL, title);
    }

    private static final Standard BEFORE = Standard.builder(OLD, "A")
            .add("G", RequirementKind.GROUP, "Group")
            .add(requirement(OLD, "1", "One").under("G", HierarchyKind.GROUPING).build())
            .add(requirement(OLD, "2", "Two").under("G", HierarchyKind.GROUPING).build())
            .add("3", RequirementKind.CONTROL, "Three")
            .add("4", RequirementKind.CONTROL, "Four")
            .build();

    private static final Standard AFTER = Standard.builder(NEW, "A")
            .add("6", RequirementKind.CONTROL, "Six")
            .add("G", RequirementKind.GROUP, "Group")
            .add(requirement(NEW, "3", "Three, clarified")
                    .under("G", HierarchyKind.PART)
                    .build())
            .add("2", RequirementKind.CONTROL, "Two")
            .add("1", RequirementKind.CONTROL, "One, renamed")
            .add("5", RequirementKind.CONTROL, "Five")
            .build();

    @Test
    void everyDifferenceIsFoundByLocalIdInDocumentOrder() {
        StandardDiff diff = StandardDiff.between(BEFORE, AFTER);

        assertThat(diff.before()).isEqualTo(OLD);
        assertThat(diff.after()).isEqualTo(NEW);
        assertThat(diff.added()).extracting(Requirement::local).containsExactly("6", "5");
        assertThat(diff.removed()).extracting(Requirement::local).containsExactly("4");
        assertThat(diff.retitled()).extracting(c -> c.after().local()).containsExactly("3", "1");
        assertThat(diff.moved()).extracting(c -> c.before().local()).containsExactly("3", "2", "1");
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void itPrintsALineForEachDifference() {
        assertThat(StandardDiff.between(BEFORE, AFTER)).hasToString("""
                        a:1 to a:2: 2 added, 1 removed, 2 retitled, 3 moved
                        + 6 Six
                        + 5 Five
                        - 4 Four
                        ~ 3 Three -> Three, clarified
                        ~ 1 One -> One, renamed
                        > 3 at the top -> under G
                        > 2 under G -> at the top
                        > 1 under G -> at the top""");
    }

    @Test
    void theOtherWayRoundAddedAndRemovedChangePlaces() {
        StandardDiff there = StandardDiff.between(BEFORE, AFTER);
        StandardDiff back = StandardDiff.between(AFTER, BEFORE);

        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.retitled()).hasSameSizeAs(there.retitled());
        assertThat(back).isNotEqualTo(there);
        assertThat(StandardDiff.between(BEFORE, AFTER)).isEqualTo(there).hasSameHashCodeAs(there);
    }

    @Test
    void aCatalogDoesNotDifferFromItself() {
        StandardDiff diff = StandardDiff.between(BEFORE, BEFORE);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff).hasToString("a:1 to a:1: 0 added, 0 removed, 0 retitled, 0 moved");
        Standard grown =
                BEFORE.toBuilder().add("9", RequirementKind.CONTROL, "Nine").build();
        assertThat(StandardDiff.between(BEFORE, grown).isEmpty()).isFalse();
        assertThat(StandardDiff.between(grown, BEFORE).isEmpty()).isFalse();
    }

    @Test
    void aChangeIsOfOneLocalId() {
        Requirement one = requirement(OLD, "1", "One").build();
        Requirement two = requirement(NEW, "2", "Two").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardDiff.Change(one, two))
                .withMessage("a:1/1 and a:2/2 have different local ids");
        Requirement now = requirement(NEW, "1", "One").build();
        StandardDiff.Change change = new StandardDiff.Change(one, now);
        assertThat(change).isEqualTo(new StandardDiff.Change(one, now)).isNotEqualTo(new StandardDiff.Change(now, one));
    }
}
