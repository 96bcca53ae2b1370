package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyStepAddsItsPartAndKeepsTheOthers() {
        Provenance provenance = Provenance.by("Crosswalk maintainers")
                .on(DAY)
                .method("by hand")
                .sources(List.of("a", "b"))
                .licence("Apache-2.0")
                .derivedFrom(List.of("x"));

        assertThat(provenance.author()).isEqualTo("Crosswalk maintainers");
        assertThat(provenance.date()).contains(DAY);
        assertThat(provenance.method()).contains("by hand");
        assertThat(provenance.sources()).containsExactly("a", "b");
        assertThat(provenance.licence()).contains("Apache-2.0");
        assertThat(provenance.derivedFrom()).containsExactly("x");
        assertThat(provenance).hasToString("Crosswalk maintainers, 2026-11-22");
    }

    @Test
    void anAuthorAloneIsEnough() {
        Provenance provenance = Provenance.by("unknown");

        assertThat(provenance.date()).isEmpty();
        assertThat(provenance.method()).isEmpty();
        assertThat(provenance.sources()).isEmpty();
        assertThat(provenance.licence()).isEmpty();
        assertThat(provenance.derivedFrom()).isEmpty();
        assertThat(provenance).hasToString("unknown");
    }

    @Test
    void aStepLeavesTheProvenanceItStartedFromAlone() {
        Provenance before = Provenance.by("unknown");

        assertThat(before.on(DAY)).isNotEqualTo(before);
        assertThat(before).isEqualTo(Provenance.by("unknown"));
    }

    @Test
    void aProvenanceDoesNotFollowTheListsItCameFrom() {
        List<String> documents = new ArrayList<>(List.of("a"));
        List<String> sets = new ArrayList<>(List.of("x"));
        Provenance provenance = Provenance.by("unknown").sources(documents).derivedFrom(sets);
        documents.clear();
        sets.clear();

        assertThat(provenance.sources()).containsExactly("a");
        assertThat(provenance.derivedFrom()).containsExactly("x");
    }
}
