package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.UnknownReason;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.measure.Bounds;
import io.crosswalk.mapping.measure.MeasureQuery;
import io.crosswalk.mapping.measure.Measures;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of docs/semantics.md is what the engine does. */
class SemanticsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "semantics.md");

    /** The rows of the table whose header starts so, without header and rule; backquotes are dropped. */
    private static List<List<String>> table(String header) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int at = 0;
        while (!lines.get(at).startsWith("| " + header)) {
            at++;
        }
        return lines.subList(at + 2, lines.size()).stream()
                .takeWhile(l -> l.startsWith("|"))
                .map(l -> Arrays.stream(l.substring(1).replace("`", "").split("\\|", -1))
                        .map(String::strip)
                        .collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    private static Relationship word(String word) {
        return Arrays.stream(Relationship.values())
                .filter(w -> w.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word));
    }

    @Test
    void theReadings() throws IOException {
        List<List<String>> rows = table("a … b | weak");
        assertThat(rows).hasSize(Relationship.values().length).allSatisfy(row -> {
            assertThat(row.get(1))
                    .isEqualTo(word(row.get(0)).under(Reading.WEAK).symbols());
            assertThat(row.get(2))
                    .isEqualTo(word(row.get(0)).under(Reading.STRICT).symbols());
        });
    }

    @Test
    void theEntailedRelations() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        table("relation of a").forEach(row -> shown.put(row.get(0), row.get(1)));
        Map<String, String> named = new TreeMap<>();
        RelationSet.named().forEach((set, name) -> named.put(name, set.symbols()));
        assertThat(shown).isEqualTo(named).hasSize(14);
    }

    @Test
    void whatFlows() throws IOException {
        List<String> columns = List.of("equal", "subset-of", "superset-of", "intersects-with", "no-relationship");
        List<List<String>> rows = table("a … b \\");
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            for (int c = 0; c < columns.size(); c++) {
                RelationSet composed = word(row.get(0))
                        .under(Reading.WEAK)
                        .then(word(columns.get(c)).under(Reading.WEAK));
                assertThat(row.get(c + 1))
                        .as("%s, %s", row.get(0), columns.get(c))
                        .isEqualTo(composed.name().orElseThrow());
            }
        });
    }

    @Test
    void theVerdicts() throws IOException {
        List<List<String>> rows = table("claims | stated");
        assertThat(rows).allSatisfy(row -> {
            Finding finding = toy(row.get(0), row.get(1)).findingOf("T");
            String answer = finding.verdict()
                    + finding.doubt().map(d -> " " + d.reason()).orElse("");
            assertThat(answer).as(row.toString()).isEqualTo(row.get(2));
        });
        assertThat(rows.stream().map(r -> r.get(2).replaceFirst(" .*", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verdict.values()).map(Verdict::name).collect(Collectors.toList()));
    }

    private static TestNetwork toy(String claims, String statuses) {
        TestNetwork toy = TestNetwork.network();
        for (String claim : claims.split(", ", -1)) {
            String[] part = claim.split(" ", -1);
            toy.map(part[0], word(part[1]), part[2]);
        }
        // T is in a target of its own, of which something must be left if T itself is excluded
        toy.and("Tother");
        for (String status : statuses.split(", ", -1)) {
            String[] part = status.split(" ", -1);
            switch (part[1]) {
                case "full" -> toy.full(part[0]);
                case "not-full" -> toy.notFull(part[0]);
                case "none" -> toy.none(part[0]);
                case "not-applicable" -> toy.notApplicable(part[0]);
                default -> throw new AssertionError(status);
            }
        }
        return toy;
    }

    @Test
    void theReasonsInOrder() throws IOException {
        assertThat(table("reason |"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Stream.of(UnknownReason.values())
                        .map(UnknownReason::toString)
                        .collect(Collectors.toList()));
    }

    @Test
    void theShares() throws IOException {
        List<String> shown = new ArrayList<>();
        List<String> computed = new ArrayList<>();
        for (List<String> row : table("S holds of M")) {
            double a = Double.parseDouble(row.get(0));
            double b = Double.parseDouble(row.get(1));
            double c = Double.parseDouble(row.get(2));
            TestNetwork chain = TestNetwork.network().and("M", "T").full("S");
            Measures measures = Measures.builder()
                    .weight(chain.id("T"), 1)
                    .weight(chain.id("M"), b / c)
                    .share(chain.id("M"), chain.id("S"), a)
                    .share(chain.id("T"), chain.id("M"), b)
                    .build();
            Bounds bounds = MeasureQuery.of(measures)
                    .from(chain.assessment())
                    .ask(chain.crosswalk())
                    .bounds(chain.id("T"))
                    .orElseThrow();
            shown.add(row.get(3) + " / " + row.get(4));
            computed.add(number(bounds.lo()) + " / " + number(a * b));
        }
        assertThat(computed).isNotEmpty().isEqualTo(shown);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
        return text.length() > 1 ? text.replaceFirst("^0", "") : text;
    }
}
