package io.crosswalk.relation;

import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipTest {
    private static final Map<String, RelationSet> SIGNS = Map.of(
            "=", Relationship.EQUAL_TO.under(Reading.WEAK),
            "⊆", Relationship.SUBSET_OF.under(Reading.WEAK),
            "⊇", Relationship.SUPERSET_OF.under(Reading.WEAK),
            "≬", Relationship.INTERSECTS_WITH.under(Reading.WEAK),
            "⊥", Relationship.NO_RELATIONSHIP.under(Reading.WEAK),
            "⊄", RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT),
            "⊅", RelationSet.of(PROPER_SUBSET, PROPER_OVERLAP, DISJOINT),
            "–", RelationSet.unknown());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EQUAL_TO        | {EQ}              | {EQ}
                    SUBSET_OF       | {EQ,PP}           | {PP}
                    SUPERSET_OF     | {EQ,PPi}          | {PPi}
                    INTERSECTS_WITH | {EQ,PP,PPi,PO}    | {PO}
                    NO_RELATIONSHIP | {DR}              | {DR}
                    RELATED         | {EQ,PP,PPi,PO,DR} | {EQ,PP,PPi,PO,DR}
                    """)
    void aWordReadsWeaklyAndStrictlyAsSettled(Relationship word, String weak, String strict) {
        assertThat(word.under(Reading.WEAK).symbols()).isEqualTo(weak);
        assertThat(word.under(Reading.STRICT).symbols()).isEqualTo(strict);
    }

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void theWeakReadingAllowsWhateverTheStrictOneDoes(Relationship word) {
        assertThat(word.under(Reading.STRICT).isWithin(word.under(Reading.WEAK)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void aCandidateSaysNothing(Relationship word) {
        assertThat(word.under(Reading.CANDIDATE)).isSameAs(RelationSet.unknown());
    }

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void theInverseWordReadsAsTheConverseInEveryReading(Relationship word) {
        assertThat(word.inverse().inverse()).isSameAs(word);
        for (Reading reading : Reading.values()) {
            assertThat(word.inverse().under(reading))
                    .isSameAs(word.under(reading).converse());
        }
    }

    @ParameterizedTest(name = "{0} then = ⊆ ⊇ ≬ ⊥ is {1} {2} {3} {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    = | = | ⊆ | ⊇ | ≬ | ⊥
                    ⊆ | ⊆ | ⊆ | – | – | ⊥
                    ⊇ | ⊇ | ≬ | ⊇ | ≬ | ⊄
                    ≬ | ≬ | ≬ | – | – | ⊄
                    ⊥ | ⊥ | ⊅ | ⊥ | ⊅ | –
                    """)
    void aRowOfTheWeakTableComposesAsSettled(
            String first, String equal, String subset, String superset, String intersects, String none) {
        assertThat(then(first, "=")).isSameAs(sign(equal));
        assertThat(then(first, "⊆")).isSameAs(sign(subset));
        assertThat(then(first, "⊇")).isSameAs(sign(superset));
        assertThat(then(first, "≬")).isSameAs(sign(intersects));
        assertThat(then(first, "⊥")).isSameAs(sign(none));
    }

    private static RelationSet then(String first, String second) {
        return sign(first).then(sign(second));
    }

    private static RelationSet sign(String sign) {
        return SIGNS.getOrDefault(sign, RelationSet.contradiction());
    }

    @Test
    void theSignsOfTheWeakTableAreEightRelations() {
        assertThat(SIGNS.values()).doesNotHaveDuplicates().hasSize(8);
        assertThat(sign("≬").and(sign("⊥")).isContradiction()).isTrue();
        assertThat(sign("=")).isSameAs(RelationSet.of(EQUAL));
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL_TO, equal",
        "SUBSET_OF, subset-of",
        "SUPERSET_OF, superset-of",
        "INTERSECTS_WITH, intersects-with",
        "NO_RELATIONSHIP, no-relationship",
        "RELATED, related"
    })
    void aWordIsFoundByWhatItPrints(Relationship word, String printed) {
        assertThat(word).hasToString(printed);
        assertThat(Relationship.find(printed)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Equal", "equal-to", "subset_of", "subset of", " equal"})
    void aWordIsFoundByNothingElse(String text) {
        assertThat(Relationship.find(text)).isEmpty();
    }
}
