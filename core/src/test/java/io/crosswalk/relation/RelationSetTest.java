package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationSetTest {
    @Test
    void theFourteenNamesComeInOneOrder() {
        assertThat(RelationSet.named().values())
                .containsExactly(
                        "equal",
                        "proper-subset-of",
                        "proper-superset-of",
                        "properly-overlaps",
                        "disjoint",
                        "subset-of-or-equal",
                        "superset-of-or-equal",
                        "overlaps",
                        "overlaps-not-containing",
                        "overlaps-not-contained",
                        "neither-contains",
                        "not-containing",
                        "not-contained",
                        "unknown");
    }
}
