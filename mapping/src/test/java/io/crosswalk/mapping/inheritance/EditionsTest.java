package io.crosswalk.mapping.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Evidence moves from an edition to the next through what joins the two, and on no other way. */
class EditionsTest {
    private static final RequirementId OLD = StandardId.parse("norm:2013").requirement("A.1");
    private static final RequirementId NEW = StandardId.parse("norm:2022").requirement("A.1");
    private static final RequirementId HUB = StandardId.parse("hub:1").requirement("H");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Standard standard(RequirementId only) {
        return Standard.builder(only.standard(), only.standard().toString())
                .add(Requirement.builder(only, RequirementKind.CONTROL, "about " + only.local())
                        .assessable(true)
                        .build())
                .sections(List.of(new Section("Everything", List.of(only.local()), true)))
                .build();
    }

    private static MappingSet equal(RequirementId left, RequirementId right) {
        String id = left.standard().slug() + left.standard().edition() + "-"
                + right.standard().slug() + right.standard().edition();
        return MappingSet.builder(id, left.standard(), right.standard())
                .version("1")
                .rationale(Rationale.SEMANTIC)
                .add(Mapping.builder(List.of(left), Relationship.EQUAL_TO, List.of(right))
                        .build())
                .build();
    }

    private static State stateOf(RequirementId target, RequirementId filed, MappingSet... sets) {
        Evidence evidence = Evidence.builder("e", EvidenceKind.OTHER, DAY)
                .shows(List.of(AssuranceKind.DESIGN))
                .file(filed, Sufficiency.SUFFICIENT)
                .build();
        Crosswalk crosswalk = Crosswalk.of(
                        Stream.of(OLD, NEW, HUB).map(EditionsTest::standard).collect(Collectors.toList()),
                        List.of(sets))
                .orThrow();
        return InheritanceQuery.of(target.standard())
                .evidence(List.of(evidence))
                .demand(Demand.builder(Demand.Type.STAGE_1, DAY).build())
                .ask(crosswalk)
                .finding(target.local())
                .state();
    }

    @Test
    void theSameIdInAnotherEditionIsAnotherRequirement() {
        assertThat(stateOf(NEW, OLD)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aDetourThroughAnotherStandardIsNoMove() {
        assertThat(stateOf(NEW, OLD, equal(OLD, HUB), equal(HUB, NEW))).isEqualTo(State.UNKNOWN);
        assertThat(stateOf(NEW, HUB, equal(OLD, HUB), equal(HUB, NEW))).isEqualTo(State.SUFFICIENT);
        assertThat(stateOf(HUB, OLD, equal(OLD, HUB))).isEqualTo(State.SUFFICIENT);
    }

    @Test
    void whatJoinsTheEditionsCarriesEvidence() {
        assertThat(stateOf(NEW, OLD, equal(OLD, NEW))).isEqualTo(State.SUFFICIENT);
    }
}
