package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static io.crosswalk.relation.BaseRelation.DISJOINT;
import static io.crosswalk.relation.BaseRelation.EQUAL;
import static io.crosswalk.relation.BaseRelation.PROPER_OVERLAP;
import static io.crosswalk.relation.BaseRelation.PROPER_SUBSET;
import static io.crosswalk.relation.BaseRelation.PROPER_SUPERSET;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Finding.Doubt;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.standard.HierarchyKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The hand-checkable cases of the semantics, each by its id. */
class OracleCasesTest {
    private static final RelationSet WITHIN = RelationSet.of(EQUAL, PROPER_SUBSET);
    private static final RelationSet OVERLAPS = RelationSet.of(EQUAL, PROPER_SUBSET, PROPER_SUPERSET, PROPER_OVERLAP);
    private static final RelationSet UNKNOWN = RelationSet.unknown();

    private static UnknownReason reason(Finding finding) {
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        return finding.doubt().map(Doubt::reason).orElseThrow();
    }

    @Test
    @DisplayName("R0 coverage flows from container to contained")
    void r0() {
        assertThat(network().subset("T", "S").full("S").verdictOf("T")).isEqualTo(Verdict.COVERED);
        assertThat(network().subset("S", "T").full("S").verdictOf("T")).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    @DisplayName("R1 equal, equal")
    void r1() {
        assertThat(network().equal("A", "B").equal("B", "C").weak("A", "C")).isEqualTo(RelationSet.of(EQUAL));
    }

    @Test
    @DisplayName("R2 subset, subset")
    void r2() {
        TestNetwork chain = network().subset("A", "B").subset("B", "C");
        assertThat(chain.weak("A", "C")).isEqualTo(WITHIN);
        assertThat(chain.strict("A", "C")).isEqualTo(RelationSet.of(PROPER_SUBSET));
    }

    @Test
    @DisplayName("R3 the hub fallacy")
    void r3() {
        TestNetwork hub = network().subset("A", "H").subset("C", "H");
        assertThat(hub.weak("A", "C")).isEqualTo(UNKNOWN);
        assertThat(hub.strict("A", "C")).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("R4 the crosswalk fallacy")
    void r4() {
        TestNetwork chain = network().intersects("A", "B").intersects("B", "C");
        assertThat(chain.weak("A", "C")).isEqualTo(UNKNOWN);
        assertThat(chain.strict("A", "C")).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("R5 intersects, subset")
    void r5() {
        TestNetwork chain = network().intersects("A", "B").subset("B", "C");
        assertThat(chain.weak("A", "C")).isEqualTo(OVERLAPS);
        assertThat(chain.strict("A", "C")).isEqualTo(RelationSet.of(PROPER_SUBSET, PROPER_OVERLAP));
    }

    @Test
    @DisplayName("R6 superset, subset")
    void r6() {
        TestNetwork chain = network().superset("A", "B").subset("B", "C");
        assertThat(chain.weak("A", "C")).isEqualTo(OVERLAPS);
        assertThat(chain.strict("A", "C")).isEqualTo(OVERLAPS);
    }

    @Test
    @DisplayName("R7 subset, disjoint")
    void r7() {
        TestNetwork chain = network().subset("A", "B").disjoint("B", "C");
        assertThat(chain.weak("A", "C")).isEqualTo(RelationSet.of(DISJOINT));
        assertThat(chain.strict("A", "C")).isEqualTo(RelationSet.of(DISJOINT));
    }

    @Test
    @DisplayName("R8 intersects, disjoint")
    void r8() {
        TestNetwork chain = network().intersects("A", "B").disjoint("B", "C");
        RelationSet notContained = RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP, DISJOINT);
        assertThat(chain.weak("A", "C")).isEqualTo(notContained);
        assertThat(chain.strict("A", "C")).isEqualTo(notContained);
    }

    @Test
    @DisplayName("R9 equal, equal, subset")
    void r9() {
        TestNetwork loop = network().equal("A", "B").equal("B", "C").subset("A", "C");
        assertThat(loop.weak("A", "C")).isEqualTo(RelationSet.of(EQUAL));
        assertThat(loop.strictConflict("A", "C")).containsExactly("A equal B", "A subset-of C", "B equal C");
    }

    @Test
    @DisplayName("R10 a circle of subsets")
    void r10() {
        TestNetwork circle = network().subset("A", "B").subset("B", "C").subset("C", "A");
        assertThat(circle.weak("A", "C")).isEqualTo(RelationSet.of(EQUAL));
        assertThat(circle.strictConflict("A", "B")).containsExactly("A subset-of B", "B subset-of C", "C subset-of A");
    }

    @Test
    @DisplayName("R11 a child, its equal, and an intersection with the parent")
    void r11() {
        TestNetwork child =
                network().under("P", HierarchyKind.PART, "c").equal("X", "c").intersects("X", "P");
        assertThat(child.weak("X", "P")).isEqualTo(WITHIN);
        assertThat(child.strictConflict("X", "P"))
                .containsExactly("X equal c", "X intersects-with P", "c part child of P");
    }

    @Test
    @DisplayName("R12 strict words across an equal")
    void r12() {
        assertThat(network().subset("A", "B").equal("B", "C").strict("A", "C"))
                .isEqualTo(RelationSet.of(PROPER_SUBSET));
        assertThat(network().superset("A", "B").intersects("B", "C").strict("A", "C"))
                .isEqualTo(RelationSet.of(PROPER_SUPERSET, PROPER_OVERLAP));
        assertThat(network().equal("A", "B").intersects("B", "C").strict("A", "C"))
                .isEqualTo(RelationSet.of(PROPER_OVERLAP));
    }

    @Test
    @DisplayName("C1 two subsets of a hub")
    void c1() {
        assertThat(reason(network().subset("S", "H").subset("T", "H").full("S").findingOf("T")))
                .isEqualTo(UnknownReason.ONLY_CANDIDATE_LINKS);
    }

    @Test
    @DisplayName("C2 a chain of containers")
    void c2() {
        Finding finding = network().subset("T", "H").subset("H", "S").full("S").findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.COVERED);
        assertThat(finding.proofs()).hasSize(1);
        assertThat(finding.proofs().get(0).assertions())
                .extracting(TestNetwork::shortly)
                .containsExactly("T subset-of H", "H subset-of S");
    }

    @Test
    @DisplayName("C3 equal, intersects")
    void c3() {
        assertThat(network().equal("S", "H").intersects("H", "T").full("S").verdictOf("T"))
                .isEqualTo(Verdict.PARTIAL);
    }

    @Test
    @DisplayName("C4 intersects, intersects")
    void c4() {
        assertThat(reason(network()
                        .intersects("S", "H")
                        .intersects("H", "T")
                        .full("S")
                        .findingOf("T")))
                .isEqualTo(UnknownReason.ONLY_CANDIDATE_LINKS);
    }

    @Test
    @DisplayName("C5 a joint cover")
    void c5() {
        Finding half = network().superset("A+B", "T").full("A").findingOf("T");
        assertThat(reason(half)).isEqualTo(UnknownReason.JOINT_COVER_INCOMPLETE);
        assertThat(half.doubt().map(Doubt::names).orElseThrow())
                .containsExactly(network().id("B"));
        assertThat(network().superset("A+B", "T").full("A", "B").verdictOf("T")).isEqualTo(Verdict.COVERED);
    }

    @Test
    @DisplayName("C6 parts that exhaust their whole")
    void c6() {
        assertThat(parts(HierarchyKind.PART_EXHAUSTIVE).full("c1", "c2").verdictOf("P"))
                .isEqualTo(Verdict.PARTIAL);
        assertThat(parts(HierarchyKind.PART_EXHAUSTIVE).full("c1", "c2", "c3").verdictOf("P"))
                .isEqualTo(Verdict.COVERED);
        assertThat(parts(HierarchyKind.PART).full("c1", "c2", "c3").verdictOf("P"))
                .isEqualTo(Verdict.PARTIAL);
        assertThat(parts(HierarchyKind.PART_EXHAUSTIVE).full("P").verdictOf("c1"))
                .isEqualTo(Verdict.COVERED);
    }

    private static TestNetwork parts(HierarchyKind kind) {
        return network().under("P", kind, "c1", "c2", "c3");
    }

    @Test
    @DisplayName("C7 not full")
    void c7() {
        assertThat(network().subset("S", "T").notFull("S").verdictOf("T")).isEqualTo(Verdict.NOT_FULL);
        assertThat(reason(network().intersects("S", "T").notFull("S").findingOf("T")))
                .isEqualTo(UnknownReason.SOURCE_NOT_SATISFIED);
        assertThat(reason(network().subset("T", "S").notFull("S").findingOf("T")))
                .isEqualTo(UnknownReason.SOURCE_NOT_SATISFIED);
    }

    @Test
    @DisplayName("C8 none")
    void c8() {
        assertThat(network().subset("T", "S").none("S").verdictOf("T")).isEqualTo(Verdict.GAP);
        assertThat(network().intersects("S", "T").none("S").verdictOf("T")).isEqualTo(Verdict.NOT_FULL);
    }

    @Test
    @DisplayName("C9 one source full, another none")
    void c9() {
        assertThat(network()
                        .intersects("S1", "T")
                        .intersects("S2", "T")
                        .full("S1")
                        .none("S2")
                        .verdictOf("T"))
                .isEqualTo(Verdict.PARTIAL_NOT_FULL);
    }

    @Test
    @DisplayName("C10 a finding against a mapping")
    void c10() {
        TestNetwork network = network().subset("T", "S").full("S").notFull("T");
        Finding finding = network.findingOf("T");
        assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding.because()).extracting(TestNetwork::shortly).containsExactly("T subset-of S");
        assertThat(finding.proofs()).hasSize(2);
        assertThat(finding.proofs().get(0).statements()).containsOnlyKeys(network.id("S"));
        assertThat(finding.proofs().get(1).statements()).containsOnlyKeys(network.id("T"));
    }

    @Test
    @DisplayName("C11 in part")
    void c11() {
        assertThat(network().subset("S", "T").partial("S").verdictOf("T")).isEqualTo(Verdict.PARTIAL_NOT_FULL);
        assertThat(reason(network().subset("T", "S").partial("S").findingOf("T")))
                .isEqualTo(UnknownReason.SOURCE_NOT_SATISFIED);
        assertThat(reason(network().intersects("S", "T").partial("S").findingOf("T")))
                .isEqualTo(UnknownReason.SOURCE_NOT_SATISFIED);
    }

    @Test
    @DisplayName("C12 disjoint, full")
    void c12() {
        assertThat(reason(network().disjoint("S", "T").full("S").findingOf("T")))
                .isEqualTo(UnknownReason.UNMAPPED);
    }

    @Test
    @DisplayName("C13 a list on the contained side splits")
    void c13() {
        TestNetwork network = network().superset("S", "T1+T2").full("S");
        assertThat(network.verdictOf("T1")).isEqualTo(Verdict.COVERED);
        assertThat(network.verdictOf("T2")).isEqualTo(Verdict.COVERED);
    }

    @Test
    @DisplayName("C14 a list on the containing side does not")
    void c14() {
        TestNetwork network = network().superset("S1+S2", "T1+T2").full("S1");
        for (String target : List.of("T1", "T2")) {
            Finding finding = network.findingOf(target);
            assertThat(reason(finding)).isEqualTo(UnknownReason.JOINT_COVER_INCOMPLETE);
            assertThat(finding.doubt().map(Doubt::names).orElseThrow()).containsExactly(network.id("S2"));
        }
        TestNetwork both = network().superset("S1+S2", "T1+T2").full("S1", "S2");
        assertThat(both.verdictOf("T1")).isEqualTo(Verdict.COVERED);
        assertThat(both.verdictOf("T2")).isEqualTo(Verdict.COVERED);
    }

    @Test
    @DisplayName("C15 a list that intersects")
    void c15() {
        assertThat(reason(network().intersects("S1+S2", "T").full("S1").findingOf("T")))
                .isEqualTo(UnknownReason.JOINT_COVER_INCOMPLETE);
        assertThat(network().intersects("S1+S2", "T").full("S1", "S2").verdictOf("T"))
                .isEqualTo(Verdict.PARTIAL);
    }

    @Test
    @DisplayName("C16 an excluded child leaves its parent's cover")
    void c16() {
        assertThat(grouping().excluding("c3").full("c1", "c2").verdictOf("P")).isEqualTo(Verdict.COVERED);
        assertThat(grouping().excluding("c3").none("c1", "c2").verdictOf("P")).isEqualTo(Verdict.GAP);
        assertThat(grouping().none("c1", "c2", "c3").verdictOf("P")).isEqualTo(Verdict.GAP);
    }

    private static TestNetwork grouping() {
        return network().under("P", HierarchyKind.GROUPING, "c1", "c2", "c3");
    }

    @Test
    @DisplayName("S1 a list with equal holds both ways")
    void s1Equal() {
        TestNetwork split = network().equal("S1+S2", "T");
        assertThat(split.full("S1", "S2").verdictOf("T")).isEqualTo(Verdict.COVERED);
        assertThat(network().equal("S1+S2", "T").full("T").verdictOf("S1")).isEqualTo(Verdict.COVERED);
        assertThat(network().equal("S1+S2", "T").full("S1").verdictOf("T")).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    @DisplayName("S1 no-relationship between lists holds of every pair, intersects of none")
    void s1Lists() {
        TestNetwork apart = network().disjoint("A+B", "C+D");
        assertThat(apart.weak("A", "D")).isEqualTo(RelationSet.of(DISJOINT));
        assertThat(apart.weak("B", "C")).isEqualTo(RelationSet.of(DISJOINT));
        assertThat(apart.weak("A", "B")).isEqualTo(UNKNOWN);
        TestNetwork touching = network().intersects("A+B", "C");
        assertThat(touching.weak("A", "C")).isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("S6 nothing of a joint cover satisfied is nothing of what it covers satisfied")
    void s6() {
        assertThat(network().superset("A+B", "T").none("A", "B").verdictOf("T")).isEqualTo(Verdict.GAP);
        assertThat(reason(network().superset("A+B", "T").none("A").findingOf("T")))
                .isEqualTo(UnknownReason.SOURCE_NOT_SATISFIED);
    }

    @Test
    @DisplayName("S6 guidance and enhancements never enter a parent's cover")
    void s6Children() {
        TestNetwork network = network()
                .under("P", HierarchyKind.GROUPING, "c1")
                .under("P", HierarchyKind.GUIDANCE, "g")
                .under("P", HierarchyKind.ENHANCEMENT, "e");
        assertThat(network.full("c1").verdictOf("P")).isEqualTo(Verdict.COVERED);
        assertThat(network.verdictOf("g")).isEqualTo(Verdict.UNKNOWN);
        assertThat(network.verdictOf("e")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @DisplayName("S6 an excluded member of an author's joint cover does not leave it")
    void s6Member() {
        TestNetwork network = network().superset("S1+S2", "T").excluding("S2").full("S1", "S2");
        Finding finding = network.findingOf("T");
        assertThat(reason(finding)).isEqualTo(UnknownReason.JOINT_COVER_INCOMPLETE);
        assertThat(finding.doubt().map(Doubt::names).orElseThrow()).containsExactly(network.id("S2"));
    }

    @Test
    @DisplayName("K1 trust is the weakest claim of the best proof, and a circle adds nothing")
    void k1() {
        TestNetwork chain = network().trusted(80).superset("S", "M").trusted(50).superset("M", "T");
        assertThat(chain.full("S").findingOf("T").trust()).contains(new Trust(0.5));
        assertThat(chain.trusted(90).superset("T", "M").findingOf("T").trust()).contains(new Trust(0.5));
    }

    @Test
    @DisplayName("K2 the best of two proofs")
    void k2() {
        TestNetwork network = network()
                .trusted(90)
                .superset("S1", "A")
                .trusted(60)
                .superset("A", "T")
                .trusted(70)
                .superset("S2", "B")
                .superset("B", "T")
                .full("S1", "S2");
        assertThat(network.findingOf("T").trust()).contains(new Trust(0.7));
        assertThat(network.queryAbout("T")
                        .atLeast(new Trust(0.65))
                        .ask(network.crosswalk())
                        .finding("T")
                        .verdict())
                .isEqualTo(Verdict.COVERED);
        Finding cut = network.queryAbout("T")
                .atLeast(new Trust(0.75))
                .ask(network.crosswalk())
                .finding("T");
        assertThat(reason(cut)).isEqualTo(UnknownReason.CUT_BY_POLICY);
    }
}
