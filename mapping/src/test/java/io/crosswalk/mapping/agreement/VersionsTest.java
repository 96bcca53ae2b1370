package io.crosswalk.mapping.agreement;

import static io.crosswalk.mapping.agreement.Sets.claim;
import static io.crosswalk.mapping.agreement.Sets.set;
import static io.crosswalk.mapping.agreement.Sets.unmapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.mapping.agreement.MappingSetDiff.Change;
import io.crosswalk.mapping.agreement.MappingSetDiff.FieldChange;
import io.crosswalk.mapping.agreement.MappingSetMerge.ClaimConflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.Conflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.Contradiction;
import io.crosswalk.mapping.agreement.MappingSetMerge.FieldConflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.Take;
import io.crosswalk.mapping.agreement.MappingSetMerge.UnmappedConflict;
import io.crosswalk.mapping.report.ChangeTable;
import io.crosswalk.relation.MappingSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Differences and merges of versions of a mapping set. */
class VersionsTest {
    private static MappingSet version(String version, MappingSet set) {
        return set.toBuilder().version(version).build();
    }

    @Test
    void everyKindOfChangeIsNamed() {
        MappingSet before = set("set", "S1 equal T1", "S2 equal T2", "S1+S2 superset-of T3", "S3 equal T3").toBuilder()
                .add(unmapped("S9", "old"))
                .build();
        MappingSet after =
                version("2", set("set", "S4 related T4", "S2+S1 superset-of T3", "S2 subset-of T2")).toBuilder()
                        .add(claim("S1 equal T1", "low"))
                        .add(unmapped("T9", "new"))
                        .build();
        MappingSetDiff diff = MappingSetDiff.between(before, after);
        assertThat(diff.added()).containsExactly(claim("S4 related T4"));
        assertThat(diff.removed()).containsExactly(claim("S3 equal T3"));
        assertThat(diff.relationChanged()).containsExactly(new Change(claim("S2 equal T2"), claim("S2 subset-of T2")));
        assertThat(diff.wordingChanged())
                .containsExactly(
                        new Change(claim("S1+S2 superset-of T3"), claim("S2+S1 superset-of T3")),
                        new Change(claim("S1 equal T1"), claim("S1 equal T1", "low")));
        assertThat(diff.unmappedAdded()).containsExactly(unmapped("T9", "new"));
        assertThat(diff.unmappedRemoved()).containsExactly(unmapped("S9", "old"));
        assertThat(diff.fieldChanges()).containsExactly(new FieldChange("version", "0", "2"));
        assertThat(ChangeTable.of(diff).csv()).isEqualTo("""
                change,sources,targets,before,after
                field,version,,0,2
                removed,S3,T3,equal,
                added,S4,T4,,related
                relation,S2,T2,equal,subset-of
                wording,S2 + S1,T3,superset-of,superset-of
                wording,S1,T1,equal,equal (low)
                unmapped-removed,S9,,old,
                unmapped-added,,T9,,new
                """);
    }

    @Test
    void severalClaimsOnTheSameListsAreMatchedByWordFirst() {
        MappingSet before = set("set", "S1 equal T1", "S1 intersects-with T1");
        MappingSet after = set("set").toBuilder()
                .add(claim("S1 intersects-with T1", "low"))
                .add(claim("S1 subset-of T1"))
                .add(claim("S1 superset-of T1"))
                .build();
        MappingSetDiff diff = MappingSetDiff.between(before, after);
        assertThat(diff.wordingChanged())
                .containsExactly(new Change(claim("S1 intersects-with T1"), claim("S1 intersects-with T1", "low")));
        assertThat(diff.relationChanged()).containsExactly(new Change(claim("S1 equal T1"), claim("S1 subset-of T1")));
        assertThat(diff.added()).containsExactly(claim("S1 superset-of T1"));
    }

    @Test
    void aDiffIsAppliedToItsOwnSetOnly() {
        MappingSetDiff diff = MappingSetDiff.between(set("set", "S1 equal T1"), set("set", "S2 equal T2"));
        assertThatThrownBy(() -> diff.apply(set("set", "S3 equal T3"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MappingSetDiff.between(
                        set("set"), MappingSet.builder("set", Sets.T, Sets.S).build()))
                .hasMessageContaining("t:1 to s:1");
    }

    @Test
    void changesApartGoTogether() {
        MappingSet base = set("set", "S1 equal T1", "S2 equal T2", "S3 equal T3");
        MappingSet ours = set("set", "S1 subset-of T1", "S2 equal T2", "S3 equal T3", "S4 equal T4");
        MappingSet theirs = version("2", set("set", "S0 equal T0", "S1 equal T1", "S3 equal T3", "S4 equal T4"));
        assertThat(MappingSetMerge.of(base, ours, theirs).merged())
                .contains(version("2", set("set", "S1 subset-of T1", "S3 equal T3", "S4 equal T4", "S0 equal T0")));
    }

    @Test
    void changesToTheSameThingAreConflictsAndNeverResolved() {
        MappingSet base = set("set", "S1 equal T1", "S2 equal T2").toBuilder()
                .add(unmapped("S9", "base"))
                .build();
        MappingSet ours = version("2", set("set", "S1 subset-of T1")).toBuilder()
                .add(unmapped("S9", "ours"))
                .add(unmapped("T5", "nothing"))
                .build();
        MappingSet theirs = version("3", set("set", "S1 superset-of T1")).toBuilder()
                .add(claim("S2 equal T2", "low"))
                .add(claim("S5 equal T5"))
                .build();
        MappingSetMerge merge = MappingSetMerge.of(base, ours, theirs);
        assertThat(merge.merged()).isEmpty();
        assertThat(merge.conflicts())
                .containsExactly(
                        new ClaimConflict(
                                List.of(claim("S1 equal T1")),
                                List.of(claim("S1 subset-of T1")),
                                List.of(claim("S1 superset-of T1"))),
                        new ClaimConflict(
                                List.of(claim("S2 equal T2")), List.of(), List.of(claim("S2 equal T2", "low"))),
                        new UnmappedConflict(
                                List.of(unmapped("S9", "base")), List.of(unmapped("S9", "ours")), List.of()),
                        new Contradiction(unmapped("T5", "nothing"), claim("S5 equal T5"), true),
                        new FieldConflict("version", "0", "2", "3"));
        assertThat(merge.merged(c -> Take.OURS)).isEqualTo(ours);
        assertThat(MappingSetDiff.between(theirs, merge.merged(c -> Take.THEIRS))
                        .isEmpty())
                .isTrue();
        assertThat(merge.merged(c -> Take.BASE)).isEqualTo(base);
        assertThat(ChangeTable.of(merge).csv()).isEqualTo("""
                conflict,about,base,ours,theirs
                claims,s:1/S1 and t:1/T1,equal,subset-of,superset-of
                claims,s:1/S2 and t:1/T2,equal,,equal (low)
                unmapped,unmapped s:1/S9,base,ours,
                contradiction,unmapped t:1/T5 against s:1/S5 equal t:1/T5,,unmapped: nothing,equal
                field,the set's version,0,2,3
                """);
    }

    /** A decision may bring back a claim that an entry of the other side denies: the caller is asked about that too. */
    @Test
    void aContradictionThatADecisionMakesIsAskedAbout() {
        MappingSet base = set("set", "S1 equal T1");
        MappingSet ours = set("set", "S1 subset-of T1");
        MappingSet theirs = set("set").toBuilder().add(unmapped("S1", "gone")).build();
        MappingSetMerge merge = MappingSetMerge.of(base, ours, theirs);
        assertThat(merge.conflicts()).singleElement().isInstanceOf(ClaimConflict.class);
        List<Conflict> asked = new ArrayList<>();
        MappingSet merged = merge.merged(c -> {
            asked.add(c);
            return Take.OURS;
        });
        assertThat(asked).hasSize(2).last().isInstanceOf(Contradiction.class);
        assertThat(merged).isEqualTo(ours);
    }

    @Provide
    Arbitrary<MappingSet> sets() {
        return Sets.sets();
    }

    private static boolean sameButForOrder(MappingSet one, MappingSet other) {
        return Bags.same(one.mappings(), other.mappings())
                && Bags.same(one.unmapped(), other.unmapped())
                && one.version().equals(other.version())
                && one.isExhaustive() == other.isExhaustive();
    }

    @Property(tries = 300)
    void aDiffAppliedGivesTheOther(@ForAll("sets") MappingSet a, @ForAll("sets") MappingSet b) {
        MappingSetDiff diff = MappingSetDiff.between(a, b);
        assertThat(sameButForOrder(diff.apply(a), b)).isTrue();
        assertThat(diff.isEmpty()).isEqualTo(sameButForOrder(a, b));
        assertThat(MappingSetDiff.between(a, a).isEmpty()).isTrue();
        MappingSetDiff back = MappingSetDiff.between(b, a);
        assertThat(back.added()).containsExactlyInAnyOrderElementsOf(diff.removed());
        assertThat(back.unmappedAdded()).containsExactlyInAnyOrderElementsOf(diff.unmappedRemoved());
    }

    @Property(tries = 300)
    void aMergeWithNothingChangedIsTheOther(@ForAll("sets") MappingSet base, @ForAll("sets") MappingSet x) {
        assertThat(MappingSetMerge.of(base, x, base).merged()).contains(x);
        assertThat(MappingSetMerge.of(base, base, x).merged()).contains(x);
        assertThat(MappingSetMerge.of(base, x, x).merged()).contains(x);
    }

    @Property(tries = 500)
    void aMergeIsSymmetricUpToConflicts(
            @ForAll("sets") MappingSet base, @ForAll("sets") MappingSet ours, @ForAll("sets") MappingSet theirs) {
        MappingSetMerge one = MappingSetMerge.of(base, ours, theirs);
        MappingSetMerge other = MappingSetMerge.of(base, theirs, ours);
        assertThat(mirrored(other)).isEqualTo(Set.copyOf(one.conflicts()));
        assertThat(one.merged().isPresent()).isEqualTo(one.conflicts().isEmpty());
        assertThat(sameButForOrder(one.merged(c -> Take.OURS), other.merged(c -> Take.THEIRS)))
                .isTrue();
        if (one.merged().isPresent()) {
            assertThat(sameButForOrder(
                            one.merged().orElseThrow(), other.merged().orElseThrow()))
                    .isTrue();
        }
    }

    private static Set<Conflict> mirrored(MappingSetMerge merge) {
        return merge.conflicts().stream().map(VersionsTest::mirrored).collect(Collectors.toSet());
    }

    private static Conflict mirrored(Conflict conflict) {
        if (conflict instanceof ClaimConflict c) {
            return new ClaimConflict(c.base(), c.theirs(), c.ours());
        }
        if (conflict instanceof UnmappedConflict u) {
            return new UnmappedConflict(u.base(), u.theirs(), u.ours());
        }
        if (conflict instanceof FieldConflict f) {
            return new FieldConflict(f.field(), f.base(), f.theirs(), f.ours());
        }
        Contradiction c = (Contradiction) conflict;
        return new Contradiction(c.entry(), c.claim(), !c.entryIsOurs());
    }
}
