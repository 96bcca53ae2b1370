package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.EvidenceRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fixture and more for every code: the document, what is noticed where, and the count of entries. */
class DiagnosticsTest {
    private static final Pattern MARK = Pattern.compile("«([a-z]+ [a-z0-9-]+)»");

    /** A fixture; {@code expected} is {@code line:column severity code}, one for each diagnostic, sorted. */
    record Fixture(String name, String document, Tally tally, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fixture> fixtures() throws IOException {
        try (InputStream file = requireNonNull(DiagnosticsTest.class.getResourceAsStream("diagnostics.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== ", -1))
                    .skip(1)
                    .map(DiagnosticsTest::fixture)
                    .collect(Collectors.toList());
        }
    }

    private static Fixture fixture(String block) {
        List<String> lines = block.lines().collect(Collectors.toList());
        String[] head = lines.get(0).split(" \\| ", -1);
        long[] counts =
                Stream.of(head[1].split(" ", -1)).mapToLong(Long::parseLong).toArray();
        List<String> expected = new ArrayList<>();
        List<String> document = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                expected.add("0:0 " + line.substring(2));
                continue;
            }
            String rest = line;
            for (Matcher mark = MARK.matcher(rest); mark.find(); mark = MARK.matcher(rest)) {
                expected.add((document.size() + 1) + ":" + (mark.start() + 1) + " " + mark.group(1));
                rest = rest.substring(0, mark.start()) + rest.substring(mark.end());
            }
            document.add(rest);
        }
        Collections.sort(expected);
        return new Fixture(
                head[0],
                String.join("\n", document),
                new Tally(counts[0], counts[1], counts[2]),
                List.copyOf(expected));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyDefectIsFoundAtItsPlaceAndCostsNoMoreThanItsEntry(Fixture fixture) {
        Loaded<Contents> loaded = Documents.read(Source.ofText("test", fixture.document));
        List<String> found = loaded.diagnostics().stream()
                .map(d -> d.location().map(l -> l.line() + ":" + l.column()).orElse("nowhere") + " " + d.severity()
                        + " " + d.code())
                .collect(Collectors.toList());
        assertThat(found).as(loaded.diagnostics().toString()).containsExactlyInAnyOrderElementsOf(fixture.expected);
        assertThat(loaded.tally()).isEqualTo(fixture.tally);
        assertThat(entries(loaded.value())).isEqualTo(loaded.tally().kept());
        assertThat(loaded.diagnostics())
                .allSatisfy(d -> assertThat(d.toString()).doesNotContain("\n", "\r"));
    }

    static long entries(Contents contents) {
        return contents.standards().stream()
                        .mapToLong(s -> s.requirements().size())
                        .sum()
                + contents.mappingSets().stream()
                        .mapToLong(s -> s.mappings().size() + s.unmapped().size())
                        .sum()
                + contents.assessments().stream()
                        .mapToLong(a -> a.statuses().size())
                        .sum()
                + contents.scopes().stream().mapToLong(s -> s.entries().size()).sum()
                + contents.reports().size()
                + contents.overlays().stream()
                        .mapToLong(o -> o.wordings().size())
                        .sum()
                + contents.evidence().stream()
                        .mapToLong(e -> 1 + e.filings().size())
                        .sum()
                + contents.operations().size()
                + contents.evidenceRules().changes().values().stream()
                        .mapToLong(Map::size)
                        .sum()
                + contents.evidenceRules().reserved().size()
                - EvidenceRules.defaults().reserved().size()
                + contents.responsibilities().stream()
                        .mapToLong(r -> r.provided().size() + r.duties().size())
                        .sum();
    }

    @Test
    @DisplayName("every code has a fixture here or a test of its own, and no other code is expected")
    void everyCodeHasAFixture() throws IOException {
        Set<String> elsewhere = Stream.of(
                        Code.IO,
                        Code.HEADER,
                        Code.NOT_EXPRESSIBLE,
                        Code.TOO_LARGE,
                        Code.NOT_UTF_8,
                        Code.LIMIT_EXCEEDED,
                        Code.DIAGNOSTICS_SUPPRESSED,
                        // MappingTablesTest and MappingTablesRoundTripTest
                        Code.FUSED_IDS,
                        Code.ID_FROM_NUMBER,
                        Code.MERGED_CELL,
                        Code.MISSPELT_WORD,
                        Code.NOT_EXPRESSIBLE,
                        Code.NOTHING_CLAIMED,
                        Code.RANGE,
                        Code.SEVERAL_IDS,
                        Code.SHEET)
                .map(Code::toString)
                .collect(Collectors.toSet());
        Set<String> covered = fixtures().stream()
                .flatMap(f -> f.expected.stream())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        assertThat(covered).doesNotContainAnyElementsOf(elsewhere);
        covered.addAll(elsewhere);
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.allOf(Code.class).stream().map(Code::toString).collect(Collectors.toSet()));
    }

    @Test
    void everyCodeIsExplainedToUsersWithItsSeverities() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "diagnostics.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.toList());
        assertThat(rows.stream().map(row -> row.split("`", -1)[1]))
                .containsExactlyElementsOf(
                        Stream.of(Code.values()).map(Code::toString).sorted().collect(Collectors.toList()));
        for (Fixture fixture : fixtures()) {
            for (String line : fixture.expected) {
                String[] parts = line.split(" ", -1);
                assertThat(rows)
                        .anySatisfy(row -> assertThat(row)
                                .startsWith("| `" + parts[2] + "` |")
                                .contains(parts[1]));
            }
        }
    }

    @Test
    void furtherDiagnosticsAreCountedWithTheGravestSeverity() {
        StringBuilder text = new StringBuilder("id,status,note\nsoc2:2017/CC1.1,full,\n");
        for (int i = 0; i < 10; i++) {
            text.append("soc2:2017/CC1.1,bad,\n");
        }
        Loaded<Contents> loaded = Documents.read(
                Source.ofText("test", text.toString()), ReadOptions.defaults().diagnosticsKept(1));
        assertThat(loaded.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "test:1:11: info: the column is not read; those read are id, status: \"note\" [unknown-column]",
                        "test: error: 10 further diagnostics are not listed [diagnostics-suppressed]");
        assertThat(loaded.tally()).isEqualTo(new Tally(1, 0, 10));
    }
}
