package io.crosswalk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Evidence.Builder evidence(String id, int line) {
        return Evidence.builder(id, EvidenceKind.LOG, DAY).location(Location.of("e.csv", line, 1));
    }

    private static List<String> said(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void eachIdIsTakenOnceAndWhatSaysTheSameAgainIsNoError() {
        Loaded<List<Evidence>> held = Evidence.gather(
                List.of(
                        evidence("a", 2).build(),
                        evidence("b", 3).build(),
                        evidence("a", 4).build()),
                DAY);

        assertThat(held.value().stream().map(Evidence::id)).containsExactly("a", "b");
        assertThat(held.tally()).isEqualTo(new Tally(2, 1, 0));
        assertThat(said(held))
                .containsExactly(
                        "e.csv:4:1: info: evidence a is there already: taken once (repaired) [duplicate-evidence]");
    }

    @Test
    void theSameIdWithAnotherHashIsAnError() {
        Loaded<List<Evidence>> held = Evidence.gather(
                List.of(
                        evidence("a", 2).hash("0".repeat(64)).build(),
                        evidence("a", 3).hash("1".repeat(64)).build(),
                        evidence("a", 4).hash("0".repeat(64)).title("other").build()),
                DAY);

        assertThat(held.value()).hasSize(1);
        assertThat(held.tally()).isEqualTo(new Tally(1, 0, 2));
        assertThat(said(held))
                .containsExactly(
                        "e.csv:3:1: error: an earlier evidence a at e.csv:2:1 has the hash " + "0".repeat(64) + ", not "
                                + "1".repeat(64) + " (refused) [duplicate-evidence]",
                        "e.csv:4:1: error: an earlier evidence a at e.csv:2:1 says something else of it (refused)"
                                + " [duplicate-evidence]");
    }

    @Test
    void whatWasCollectedLaterIsNotHeldYet() {
        Loaded<List<Evidence>> held = Evidence.gather(
                List.of(
                        evidence("a", 2).collected(DAY.plusDays(1)).build(),
                        evidence("b", 3).build()),
                DAY);

        assertThat(held.value().stream().map(Evidence::id)).containsExactly("b");
        assertThat(said(held))
                .containsExactly("e.csv:2:1: error: evidence a was collected on 2026-01-02, after 2026-01-01 (refused)"
                        + " [future-collection]");
        assertThat(held.tally()).isEqualTo(new Tally(1, 0, 1));
    }
}
