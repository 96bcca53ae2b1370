package io.crosswalk.mapping.audit;

import static io.crosswalk.mapping.audit.Fixtures.A;
import static io.crosswalk.mapping.audit.Fixtures.B;
import static io.crosswalk.mapping.audit.Fixtures.C;
import static io.crosswalk.mapping.audit.Fixtures.audit;
import static io.crosswalk.mapping.audit.Fixtures.chain;
import static io.crosswalk.mapping.audit.Fixtures.crosswalk;
import static io.crosswalk.mapping.audit.Fixtures.found;
import static io.crosswalk.mapping.audit.Fixtures.set;
import static io.crosswalk.relation.Relationship.EQUAL_TO;
import static io.crosswalk.relation.Relationship.INTERSECTS_WITH;
import static io.crosswalk.relation.Relationship.NO_RELATIONSHIP;
import static io.crosswalk.relation.Relationship.RELATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit.Finding;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which sets are composed of others, and how many words are left without them. */
class CompositionsTest {
    @Test
    @DisplayName("M1: a set that is the composition of two others, and one row short of it")
    void m1() {
        assertThat(found(Lint.MACHINE_COMPOSED, chain(RELATED, "1", "2")))
                .containsExactly("ac: its pairs are exactly the composition of ab and bc (Jaccard 1.00):"
                        + " it adds no word of its own");
        assertThat(audit(chain(RELATED, "1", "2")).composed()).containsExactly("ac");
        assertThat(found(Lint.MACHINE_COMPOSED, chain(RELATED, "1"))).isEmpty();
        assertThat(found(Lint.NEAREST_COMPOSITION, chain(RELATED, "1")))
                .containsExactly("ac: the nearest composition of two sets is that of ab and bc (Jaccard 0.50)");
        assertThat(audit(chain(RELATED, "1")).composed()).isEmpty();
    }

    @Test
    void aPairDeclaredUnrelatedIsNotPartOfAComposition() {
        assertThat(found(Lint.MACHINE_COMPOSED, chain(NO_RELATIONSHIP, "1", "2")))
                .isEmpty();
    }

    @Test
    void aSetThatSaysItWasComposedIsNoFindingAndCountsForNothing() {
        MappingSet.Builder[] sets = chain(INTERSECTS_WITH, "1", "2");
        sets[2].provenance(Provenance.by("tool").derivedFrom(List.of("ab", "bc")));
        Audit audit = audit(sets);
        assertThat(audit.findings()).noneMatch(f -> f.lint() == Lint.MACHINE_COMPOSED);
        assertThat(audit.composed()).containsExactly("ac");
    }

    /** Three sets in a ring, each exactly the composition of the other two: leaving out all would leave nothing. */
    @Test
    void ofSetsThatAreEachOthersCompositionTwoStay() {
        MappingSet.Builder ab = set("ab", A, B).add("1", EQUAL_TO, "1");
        MappingSet.Builder bc = set("bc", B, C).add("1", EQUAL_TO, "1");
        MappingSet.Builder ac = set("ac", A, C).add("1", EQUAL_TO, "1");
        MappingSet.Builder cb = set("cb", C, B).add("1", EQUAL_TO, "1");
        Audit audit = audit(ab, bc, ac, cb);
        assertThat(audit.findings().stream()
                        .filter(f -> f.lint() == Lint.MACHINE_COMPOSED)
                        .map(f -> f.place().set()))
                .containsExactly("ab", "ac");
        assertThat(audit.composed()).containsExactly("ab");
    }

    @Test
    void rootsAreAuthorsWithoutComposedSets() {
        MappingSet.Builder[] sets = chain(INTERSECTS_WITH, "1", "2");
        sets[0].provenance(Provenance.by("Ann"));
        sets[2].provenance(Provenance.by("Cy"));
        List<MappingSet> built = Stream.of(sets).map(MappingSet.Builder::build).collect(Collectors.toList());
        MappingSet second = set("ac2", A, C)
                .provenance(Provenance.by("Dee"))
                .add("1", INTERSECTS_WITH, "1")
                .add("3", INTERSECTS_WITH, "3")
                .build();
        Crosswalk crosswalk =
                crosswalk(Stream.concat(built.stream(), Stream.of(second)).collect(Collectors.toList()));
        Audit audit = Audit.of(crosswalk);
        assertThat(audit.roots(crosswalk.network().claims()))
                .as("bc's author is unknown, ac is composed")
                .containsExactly("Ann", "Dee");
        assertThat(audit.findings())
                .filteredOn(f -> f.lint() == Lint.NOT_INDEPENDENT)
                .extracting(Finding::text)
                .containsExactly("2 sets join a:1 and c:1 and have one root, Dee: that they agree confirms nothing");
    }

    @Test
    void setsOfTwoAuthorsAreIndependent() {
        MappingSet.Builder one =
                set("ab", A, B).provenance(Provenance.by("Ann")).add("1", EQUAL_TO, "1");
        MappingSet.Builder two = set("ba", B, A).provenance(Provenance.by("Bo")).add("1", EQUAL_TO, "1");
        assertThat(found(Lint.NOT_INDEPENDENT, one, two)).isEmpty();
        assertThat(found(Lint.NOT_INDEPENDENT, one, two.provenance(Provenance.by("unknown"))))
                .hasSize(1);
    }
}
