package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.standard.Overlay.Wording;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final StandardId ID = StandardId.parse("rules:1");
    private static final Standard RULES = Standard.builder(ID, "Rules")
            .add("A.1", RequirementKind.CONTROL, "One")
            .add("A.2", RequirementKind.CONTROL, "Two")
            .build();

    private static Wording text(String text) {
        return new Wording(Optional.empty(), Optional.of(text));
    }

    @Test
    void theUppermostOverlayWinsAndTheCatalogStaysAsItIs() {
        Standard once =
                RULES.with(Overlay.of(ID, "copy").with("a.1", text("licensed"))).orThrow();
        Standard twice = once.with(Overlay.of(ID, "translation").with("A.1", text("lizenziert")))
                .orThrow();

        assertThat(once.wording("A.1")).contains(text("licensed"));
        assertThat(twice.wording("A.1")).contains(text("lizenziert"));
        assertThat(twice.wording("A.2")).isEmpty();
        assertThat(twice.requirements()).isEqualTo(RULES.requirements());
        assertThat(twice.toBuilder().build()).isEqualTo(twice).isNotEqualTo(once);
        assertThat(twice.toString()).doesNotContain("lizenziert", "licensed");
        assertThat(twice.overlays().get(1)).hasToString("translation over rules:1, 1 wordings");
    }

    @Test
    void anUnknownRequirementIsAnErrorAndTheRestIsLaidOver() {
        Loaded<Standard> laid =
                RULES.with(Overlay.of(ID, "copy").with("A.2", text("two")).with("A.3", text("three")));

        assertThat(laid.errors()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("dangling-requirement");
            assertThat(d.quote()).contains("A.3");
        });
        assertThat(laid.tally()).isEqualTo(new Tally(1, 0, 1));
        assertThat(laid.value().wording("A.2")).contains(text("two"));
    }

    @Test
    void aSecondSpellingOfOneRequirementIsAnErrorWithItsPlace() {
        Location place = Location.of("copy.json", 3, 5);
        Overlay twice = Overlay.of(ID, "copy")
                .with("A.1", text("first"))
                .with("a.1", text("second"))
                .at(Map.of("a.1", place));

        Loaded<Standard> laid = RULES.with(twice);

        assertThat(laid.errors()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("duplicate-wording");
            assertThat(d.location()).contains(place);
        });
        assertThat(laid.tally()).isEqualTo(new Tally(1, 0, 1));
        assertThat(laid.value().wording("A.1")).contains(text("first"));
    }

    @Test
    void thePlaceOfAWordingIsThatOfTheSpellingInTheFile() {
        Location place = Location.of("copy.json", 3, 5);

        Standard laid = RULES.with(
                        Overlay.of(ID, "copy").with("a.1", text("one")).at(Map.of("a.1", place)))
                .orThrow();

        assertThat(laid.overlays().get(0).location("A.1")).contains(place);
        assertThat(laid.overlays()).containsExactly(Overlay.of(ID, "copy").with("A.1", text("one")));
    }

    @Test
    void anOverlayOfAnotherStandardIsLeftOut() {
        Loaded<Standard> laid =
                RULES.with(Overlay.of(StandardId.parse("rules:2"), "copy").with("A.1", text("one")));

        assertThat(laid.errors()).extracting(Diagnostic::code).containsExactly("overlay-standard");
        assertThat(laid.value()).isEqualTo(RULES);
    }

    @Test
    void aWordingSaysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(Optional.empty(), Optional.empty()));
    }
}
