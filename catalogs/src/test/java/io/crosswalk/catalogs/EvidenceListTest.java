package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Role;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A list of evidence as CSV, and what contents make of evidence and what it is measured against. */
class EvidenceListTest {
    private static final RequirementId AC3 = RequirementId.parse("acme:2025/AC-3");
    private static final RequirementId CC62 = RequirementId.parse("soc2:2017/CC6.2");

    private static Loaded<Contents> read(String text) {
        return Documents.read(Source.ofText("folder/evidence.csv", text));
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void everyColumnIsRead() {
        Evidence evidence = read("""
                ID,title,Kind,collected,from,to,zone,performed,valid-until,systems,entities,regions,roles,provider,population,completeness,shows,hash,owner,collector,method,source,requirement,sufficiency,note
                E-1,"Leavers, 2025",event-record,2026-01-05,2025-01-01,2025-12-31,Europe/Berlin,2026-01-04,2026-12-31,prod; dr,Acme Ltd,eu,controller;processor,Hoster,0,compared with payroll,design;operation,%s,HR,script,export,https://example.test/e,acme:2025/AC-3,partial,late once
                """.formatted("0123456789ABCDEF".repeat(4)))
                .orThrow()
                .evidence()
                .get(0);

        assertThat(evidence)
                .isEqualTo(Evidence.builder("E-1", EvidenceKind.EVENT_RECORD, LocalDate.of(2026, 1, 5))
                        .title("Leavers, 2025")
                        .period(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                        .zone(ZoneId.of("Europe/Berlin"))
                        .performed(LocalDate.of(2026, 1, 4))
                        .validUntil(LocalDate.of(2026, 12, 31))
                        .scope(EvidenceScope.everything()
                                .systems(List.of("prod", "dr"))
                                .entities(List.of("Acme Ltd"))
                                .regions(List.of("eu")))
                        .roles(List.of(Role.CONTROLLER, Role.PROCESSOR))
                        .provider("Hoster")
                        .population(new Population(0, Optional.of("compared with payroll")))
                        .shows(List.of(AssuranceKind.DESIGN, AssuranceKind.OPERATION))
                        .hash("0123456789abcdef".repeat(4))
                        .origin(new Origin(
                                Optional.of("HR"),
                                Optional.of("script"),
                                Optional.of("export"),
                                Optional.of("https://example.test/e")))
                        .file(AC3, Sufficiency.PARTIAL, "late once")
                        .build());
    }

    @Test
    void severalRowsMakeOnePieceAndEachFilingKeepsItsPlace() {
        Loaded<Contents> loaded = read("""
                id,kind,collected,systems,requirement,sufficiency
                E-1,log,2026-01-05,*,acme:2025/AC-3,sufficient
                E-1,,,,SOC 2/CC6.2; acme:2025/AC-4,related
                E-2,policy,2026-01-05,*,,
                """);
        Evidence first = loaded.value().evidence().get(0);

        assertThat(loaded.value().evidence()).hasSize(2);
        assertThat(first.filings().keySet()).containsExactly(AC3, CC62, RequirementId.parse("acme:2025/AC-4"));
        assertThat(first.filings()).containsEntry(CC62, Sufficiency.RELATED);
        assertThat(first.location()).contains(Location.of("folder/evidence.csv", 2, 1));
        assertThat(first.location(CC62)).contains(Location.of("folder/evidence.csv", 3, 8));
        assertThat(first.scope()).isEqualTo(EvidenceScope.everything());
        assertThat(codes(loaded)).containsExactlyInAnyOrder("alias-resolved", "hash-missing");
        assertThat(loaded.tally()).isEqualTo(new Tally(5, 0, 0));
    }

    @Test
    void theListInTheDocumentationIsSound() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "formats", "evidence.md"));
        String list = page.split("```csv\n", 2)[1].split("```", 2)[0];

        Loaded<Contents> loaded = read(list);

        assertThat(loaded.errors()).isEmpty();
        assertThat(loaded.value().evidence().stream().map(Evidence::id)).containsExactly("EV-1", "EV-2");
        assertThat(loaded.tally()).isEqualTo(new Tally(6, 0, 0));
    }

    @Test
    void aPolicyWithoutALastDayIsInForceSinceItsFirst() {
        Evidence policy = read("id,kind,collected,from,systems\nP,policy,2026-01-05,2024-02-29,*\n")
                .orThrow()
                .evidence()
                .get(0);

        assertThat(policy.window().firstDay()).isEqualTo("2024-02-29");
        assertThat(policy.window().end()).isEmpty();
    }

    @Test
    void evidenceIsReadOnlyAsCsvAndNoStatusList() throws Exception {
        Contents contents =
                read("id,kind,collected,systems\nP,policy,2026-01-05,*\n").orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(contents, Format.EVIDENCE_CSV, new ByteArrayOutputStream()))
                .withMessage("evidence-csv is read only; write what it holds in another format");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(contents, Format.STATUS_CSV, new ByteArrayOutputStream()));
    }

    @Test
    void aLongListIsReadInTime() {
        StringBuilder list = new StringBuilder("id,kind,collected,systems,requirement,sufficiency\n");
        for (int i = 0; i < 50_000; i++) {
            list.append("E-")
                    .append(i)
                    .append(",log,2026-01-05,prod,acme:2025/C-")
                    .append(i % 5_000);
            list.append(",sufficient\n");
        }

        Loaded<Contents> loaded = Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(list.toString()));

        assertThat(loaded.value().evidence()).hasSize(50_000);
        assertThat(loaded.tally()).isEqualTo(new Tally(100_000, 0, 0));
        assertThat(codes(loaded)).containsExactly("hash-missing");
    }

    @Test
    void contentsCountWhatThereIsAndPutRulesTogether() {
        EvidenceRule ours = EvidenceRule.of(Counting.NEVER, Basis.PRACTICE, "ours");
        EvidenceRule theirs = EvidenceRule.of(Counting.RECENT, Basis.PRACTICE, "theirs");
        EvidenceRules defaults = EvidenceRules.defaults();
        Contents contents = Contents.empty()
                .plus(defaults)
                .plus(ControlOperation.builder(AC3).build())
                .plus(defaults.with(EvidenceKind.LOG, Demand.Type.TYPE_1, ours)
                        .with(EvidenceKind.LOG, Demand.Type.TYPE_2, ours))
                .plus(defaults.with(EvidenceKind.LOG, Demand.Type.TYPE_2, theirs));

        assertThat(contents)
                .hasToString(
                        "0 standards, 0 mapping sets, 0 assessments, 1 operations, the default rules with 2 changed");
        assertThat(contents.evidenceRules().rule(EvidenceKind.LOG, Demand.Type.TYPE_1))
                .isEqualTo(ours);
        assertThat(contents.evidenceRules().rule(EvidenceKind.LOG, Demand.Type.TYPE_2))
                .isEqualTo(theirs);
        assertThat(Contents.empty().plus(defaults).isEmpty()).isTrue();
        assertThat(Contents.empty().evidenceRules()).isEqualTo(defaults);
    }
}
