package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void enumsPrintTheWordsThatFilesUse() {
        assertThat(BaseRelation.values()).extracting(Object::toString).containsExactly("EQ", "PP", "PPi", "PO", "DR");
        assertThat(Rationale.values())
                .extracting(Object::toString)
                .containsExactly("syntactic", "semantic", "functional");
        assertThat(Reading.values()).extracting(Object::toString).containsExactly("weak", "strict", "candidate");
        assertThat(SetKind.values())
                .extracting(Object::toString)
                .containsExactly("authored", "publisher-correspondence", "imported");
        assertThat(Side.values()).extracting(Object::toString).containsExactly("source", "target");
    }

    @Test
    void theOppositeOfASideIsTheOtherOne() {
        assertThat(Side.SOURCE.opposite()).isSameAs(Side.TARGET);
        assertThat(Side.TARGET.opposite()).isSameAs(Side.SOURCE);
    }
}
