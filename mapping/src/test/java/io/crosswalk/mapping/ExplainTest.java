package io.crosswalk.mapping;

import static io.crosswalk.mapping.TestNetwork.network;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.standard.HierarchyKind;
import org.junit.jupiter.api.Test;

/** How a finding explains itself, one text for each verdict. */
class ExplainTest {
    private static void assertExplains(TestNetwork network, Verdict verdict) {
        Finding finding = network.findingOf("T");
        assertThat(finding.verdict()).isEqualTo(verdict);
        Golden.assertMatches("explain-" + verdict, finding.explain());
    }

    @Test
    void covered() {
        assertExplains(
                network()
                        .trusted(90)
                        .arguing("both ask for a review of access", "nothing", "a yearly report")
                        .superset("H", "T")
                        .trusted(60)
                        .arguing("access is reviewed", "nothing", "nothing")
                        .superset("S1+S2", "H")
                        .subset("S2", "S1")
                        .full("S1"),
                Verdict.COVERED);
    }

    @Test
    void partial() {
        assertExplains(
                network()
                        .arguing("both ask for backups", "a yearly restore test", "encryption of backups")
                        .intersects("S", "T")
                        .full("S"),
                Verdict.PARTIAL);
    }

    @Test
    void partialNotFull() {
        assertExplains(
                network()
                        .under("T", HierarchyKind.PART, "T.1", "T.2")
                        .equal("T.1", "S1")
                        .equal("T.2", "S2")
                        .full("S1")
                        .none("S2"),
                Verdict.PARTIAL_NOT_FULL);
    }

    @Test
    void notFull() {
        assertExplains(network().superset("T", "S").notFull("S"), Verdict.NOT_FULL);
    }

    @Test
    void gap() {
        assertExplains(network().subset("T", "H").equal("H", "S").none("S"), Verdict.GAP);
    }

    @Test
    void unknown() {
        assertExplains(network().superset("S1+S2", "T").full("S1"), Verdict.UNKNOWN);
    }

    @Test
    void conflict() {
        assertExplains(network().subset("T", "S").full("S").notFull("T"), Verdict.CONFLICT);
    }

    @Test
    void excluded() {
        assertExplains(network().subset("T", "S").full("S").excluding("T").and("T2"), Verdict.EXCLUDED);
    }

    @Test
    void theOrderOfTwoRowsAboutOnePairDoesNotDecideWhichIsQuoted() {
        TestNetwork one = network()
                .arguing("both ask for backups", "more", "less")
                .superset("S", "T")
                .arguing("both ask for restore tests", "more", "less")
                .superset("S", "T");
        TestNetwork other = network()
                .arguing("both ask for restore tests", "more", "less")
                .superset("S", "T")
                .arguing("both ask for backups", "more", "less")
                .superset("S", "T");
        assertThat(one.full("S").findingOf("T").explain().replaceAll("#\\d", ""))
                .isEqualTo(other.full("S").findingOf("T").explain().replaceAll("#\\d", ""));
    }
}
