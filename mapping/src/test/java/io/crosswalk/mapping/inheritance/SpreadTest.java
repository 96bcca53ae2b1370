package io.crosswalk.mapping.inheritance;

import static io.crosswalk.mapping.TestNetwork.network;
import static io.crosswalk.mapping.inheritance.Scene.days;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.Windows;
import io.crosswalk.standard.HierarchyKind;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The oracle cases of evidence on bare extents, and how hierarchy carries them. */
class SpreadTest {
    private static Extent at(Windows... points) {
        Extent extent = Extent.none(points.length);
        for (int p = 0; p < points.length; p++) {
            extent = extent.with(p, points[p]);
        }
        return extent;
    }

    @Test
    @DisplayName("E1 half of the window")
    void e1() {
        Scene scene = Scene.of(network().subset("T", "S")).file("e", "S", days(0, 90));
        assertThat(scene.all("T")).isEqualTo(at(days(0, 90)));
        assertThat(at(days(0, 180)).minus(scene.all("T"))).isEqualTo(at(days(90, 180)));
    }

    @Test
    @DisplayName("E2 the other half, on the same requirement or on another container")
    void e2() {
        Scene same =
                Scene.of(network().subset("T", "S")).file("e", "S", days(0, 90)).file("e2", "S", days(75, 180));
        Scene other = Scene.of(network().subset("T", "S").subset("T", "S2"))
                .file("e", "S", days(0, 90))
                .file("e2", "S2", days(75, 180));
        assertThat(same.all("T")).isEqualTo(at(days(0, 180)));
        assertThat(other.all("T")).isEqualTo(at(days(0, 180)));
        assertThat(other.supports("T", at(days(0, 180)))).containsExactly(Set.of("e", "e2"));
    }

    @Test
    @DisplayName("E3 a joint cover holds where all of its members do")
    void e3() {
        Scene scene = Scene.of(network().subset("T", "S1+S2"))
                .file("e1", "S1", days(0, 90))
                .file("e2", "S2", days(75, 180));
        assertThat(scene.all("T")).isEqualTo(at(days(75, 90)));
    }

    @Test
    @DisplayName("E4 partial evidence goes up, never down")
    void e4() {
        Scene down = Scene.of(network().subset("T", "S")).filePartly("e", "S", days(0, 90));
        assertThat(down.all("T").isEmpty()).isTrue();
        assertThat(down.some("T").isEmpty()).isTrue();
        Scene up = Scene.of(network().subset("S", "T")).filePartly("e", "S", days(0, 90));
        assertThat(up.all("T").isEmpty()).isTrue();
        assertThat(up.some("T")).isEqualTo(at(days(0, 90)));
    }

    @Test
    @DisplayName("E5 a mapping holds for as long as its set is valid")
    void e5() {
        Scene scene = Scene.of(network().subset("T", "S"))
                .file("e", "S", days(0, 180))
                .valid(0, 60);
        assertThat(scene.all("T")).isEqualTo(at(days(0, 60)));
        Scene up = Scene.of(network().intersects("T", "S").subset("T", "U"))
                .file("e", "S", days(0, 180))
                .valid(0, 60);
        assertThat(up.some("U")).isEqualTo(at(days(0, 60)));
    }

    @Test
    @DisplayName("E7 each place for itself")
    void e7() {
        Scene scene = new Scene(network().subset("T", "S"), 2).file("e", "S", days(0, 180));
        assertThat(scene.all("T")).isEqualTo(at(days(0, 180), Windows.none()));
        assertThat(at(days(0, 180), days(0, 180)).minus(scene.all("T"))).isEqualTo(at(Windows.none(), days(0, 180)));
    }

    @Test
    @DisplayName("E8 a diamond is one support")
    void e8() {
        Scene scene = Scene.of(network()
                        .subset("T", "S1")
                        .subset("T", "S2")
                        .subset("S1", "H")
                        .subset("S2", "H"))
                .file("e", "H", days(0, 180));
        assertThat(scene.supports("T", at(days(0, 180)))).containsExactly(Set.of("e"));
    }

    @Test
    @DisplayName("E9 one evidence, or two that only together suffice")
    void e9() {
        Scene scene = Scene.of(network().subset("T", "S1").subset("T", "S2").subset("S2", "A+B"))
                .file("e1", "S1", days(0, 180))
                .file("e2", "A", days(0, 180))
                .file("e3", "B", days(0, 180));
        assertThat(scene.supports("T", at(days(0, 180)))).containsExactly(Set.of("e1"), Set.of("e2", "e3"));
    }

    @Test
    @DisplayName("E10 a circle adds nothing")
    void e10() {
        Scene scene = Scene.of(network().equal("T", "S")).file("e", "S", days(0, 180));
        assertThat(scene.all("T")).isEqualTo(at(days(0, 180)));
        assertThat(scene.supports("T", at(days(0, 180)))).containsExactly(Set.of("e"));
    }

    @Test
    @DisplayName("E11 evidence that serves two members of a cover")
    void e11() {
        Scene scene = Scene.of(network().subset("S", "A+B").subset("T", "S"))
                .file("e1", "A", days(0, 180))
                .file("e1", "B", days(0, 180))
                .file("e4", "A", days(0, 180))
                .file("e3", "B", days(0, 180));
        assertThat(scene.supports("T", at(days(0, 180)))).containsExactly(Set.of("e1"), Set.of("e3", "e4"));
    }

    @Test
    void aSupportMayNeedOneEvidenceForEachStretchOfTime() {
        Scene scene = Scene.of(network().subset("T", "S"))
                .file("a", "S", days(0, 60))
                .file("b", "S", days(50, 120))
                .file("c", "S", days(100, 180))
                .file("d", "S", days(40, 130));
        assertThat(scene.supports("T", at(days(0, 180)))).containsExactly(Set.of("a", "b", "c"), Set.of("a", "c", "d"));
    }

    @Test
    void aParentIsShownWhereAllOfItsChildrenAre() {
        Scene scene = Scene.of(network().under("T", HierarchyKind.GROUPING, "T1", "T2"))
                .file("e1", "T1", days(0, 90))
                .file("e2", "T2", days(75, 180));
        assertThat(scene.all("T")).isEqualTo(at(days(75, 90)));
        assertThat(scene.some("T")).isEqualTo(at(days(0, 180)));
    }

    @Test
    void theStepsLeadFromTheEvidenceToTheRequirement() {
        Scene scene = Scene.of(network().subset("T", "H").subset("H", "S").subset("T2", "S"))
                .file("e", "S", days(0, 180));
        assertThat(scene.spread().gains(scene.region("T"), true))
                .extracting(Spread.Gain::region)
                .containsExactly(scene.region("S"), scene.region("H"), scene.region("T"));
    }
}
