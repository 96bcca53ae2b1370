package io.crosswalk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.Golden;
import io.crosswalk.mapping.coverage.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What programs read: columns, rows, and JSON that its schema describes. */
class FormatsTest {
    private static final Path DOCS = Golden.module().resolve("../docs/formats").normalize();
    private static final String[] COVERAGE = {"coverage", "--of", "iso27001:2022", "--from", "soc2:2017"};

    private static final Map<String, String> FILES = Map.of(
            "crosswalk.coverage/1", "coverage-1.schema.json",
            "crosswalk.compare/1", "compare-1.schema.json",
            "crosswalk.what-if/1", "what-if-1.schema.json",
            "crosswalk.inherit/1", "inherit-1.schema.json");

    static final String INHERIT =
            "inherit --with PAYROLL/controls.csv --evidence PAYROLL/evidence.csv PAYROLL/reports.json --responsibility PAYROLL/cloud.json --as-of 2026-11-16 "
                    .replace("PAYROLL", "src/main/resources/io/crosswalk/examples/payroll");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "standards | id,title,publisher,nature,requirements",
                "requirements iso27701:2025 | id,kind,title,parent,assessable",
                "sets | id,source,target,kind,mappings,version,derived",
                "sets --figures | set,mappings,equal,superset,subset,intersects,related,none,joint,"
                        + "target_contained,target_partly,target_neither,target_of,"
                        + "source_contained,source_partly,source_neither,source_of",
                "requirements iso27701:2025 --text | id,kind,title,parent,assessable,text",
                "mappings coso:2013 iso27001:2022 --derived |"
                        + " source_id,target_id,relationship,rationale,strength,confidence,group,group_relationship,set,remarks,succession",
                "mappings iso27001:2022 soc2:2017 |"
                        + " source_id,target_id,relationship,rationale,strength,confidence,group,group_relationship,set,remarks,succession",
                "coverage --of soc2:2017 --from iso27001:2022 | id,verdict,reason,remainder,because,contested,fragile",
                "coverage --of soc2:2017 --from iso27001:2022 --gaps | id,title,verdict,reason,remainder,candidates",
                "INHERIT --of iso27001:2022 --demand stage1 | id,state,evidence,missing,valid_until,because,notes",
                "INHERIT --of iso27001:2022 --demand stage1 --without-evidence POL-OPS | id,before,after,missing",
                "compare soc2:2017 iso27701:2025 | aspect,left,right,source",
                "agree soc2-2017_coso-2013 src/test/resources/agreement/second-opinion.json |"
                        + " aspect,left,right,measure,value,of",
                "explain soc2:2017/CC6.1 iso27001:2022/A.5.15 | left,right,asserted,entailed,trust,proof",
                "what-if --of soc2:2017 --from iso27001:2022 --each set | scenario,id,before,after",
                "check --no-bundled src/test/resources/check/defects.json | code,severity,location,message",
                "convert src/test/resources/convert/table.csv target/converted.json |"
                        + " action,code,severity,location,message,text",
            })
    void columnsAreThoseThatProgramsRelyOn(String command, String columns) {
        String[] args = command.replace("INHERIT ", INHERIT).split(" ");
        assertThat(Data.csv(args).get(0)).containsExactly(columns.split(","));
        assertThat(Data.csv(args)).allSatisfy(row -> assertThat(row).hasSize(columns.split(",").length));
    }

    @Test
    void standardsCountWhatIsAssessable() {
        Map<String, String> counts =
                Data.csv("standards").stream().skip(1).collect(Collectors.toMap(row -> row.get(0), row -> row.get(4)));
        assertThat(counts)
                .containsEntry("soc2:2017", "61")
                .containsEntry("iso27001:2022", "123")
                .containsEntry("iso27701:2025", "108");
    }

    @ParameterizedTest
    @CsvSource({"soc2:2017, 61", "iso27001:2022, 123", "iso27701:2025, 108"})
    void requirementsSayWhichAreAssessable(String standard, int assessable) {
        List<List<String>> rows = Data.csv("requirements", standard);
        assertThat(rows.stream().filter(row -> row.get(4).equals("true"))).hasSize(assessable);
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void everyPairOfEveryClaimIsARow() {
        int pairs = Catalogs.bundled().mappingSet("soc2-2017_iso27001-2022").mappings().stream()
                .mapToInt(m -> m.sources().size() * m.targets().size())
                .sum();
        List<List<String>> forward = Data.csv("mappings", "soc2:2017", "iso27001:2022");
        List<List<String>> backward = Data.csv("mappings", "iso27001:2022", "soc2:2017");
        assertThat(forward).hasSize(pairs + 1);
        assertThat(backward).hasSize(pairs + 1);
        assertThat(pairsOf(forward, 0, 1)).containsExactlyInAnyOrderElementsOf(pairsOf(backward, 1, 0));
    }

    private static List<String> pairsOf(List<List<String>> rows, int source, int target) {
        return rows.stream()
                .skip(1)
                .map(row -> row.get(source) + " " + row.get(target) + " " + row.get(6))
                .collect(Collectors.toList());
    }

    /** A program that ignores groups is never told that one member of a joint cover contains the target. */
    @Test
    void aMemberOfAJointCoverClaimsNothingAlone() {
        List<List<String>> joint = Data.csv("mappings", "soc2:2017", "iso27001:2022").stream()
                .skip(1)
                .filter(row -> !row.get(6).isEmpty())
                .collect(Collectors.toList());
        assertThat(joint).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(2)).isEqualTo("related");
            assertThat(row.get(6)).matches("soc2-2017_iso27001-2022#\\d+");
        });
        assertThat(joint.stream()
                        .collect(Collectors.groupingBy(row -> row.get(6)))
                        .values())
                .hasSizeGreaterThan(3)
                .allSatisfy(rows -> {
                    boolean severalSources = distinct(rows, 0) > 1;
                    assertThat(rows.size()).isGreaterThan(1).isEqualTo((int) distinct(rows, severalSources ? 0 : 1));
                    assertThat(rows)
                            .extracting(row -> row.get(7))
                            .containsOnly(severalSources ? "superset-of" : "subset-of");
                });
    }

    private static long distinct(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).distinct().count();
    }

    @Test
    void coverageHasARowForEveryAssessableRequirementInDocumentOrder() {
        List<String> assessable = Data.csv("requirements", "iso27001:2022").stream()
                .filter(row -> row.get(4).equals("true"))
                .map(row -> row.get(0))
                .collect(Collectors.toList());
        assertThat(Data.csv(COVERAGE).stream().skip(1).map(row -> row.get(0))).containsExactlyElementsOf(assessable);
    }

    @Test
    void excludedRequirementsAreRowsToo() {
        List<List<String>> rows =
                Data.csv("coverage", "--of", "soc2:2017", "--from", "iso27001:2022", "--categories", "security");
        assertThat(rows).hasSize(62);
        List<List<String>> excluded =
                rows.stream().filter(row -> row.get(1).equals("EXCLUDED")).collect(Collectors.toList());
        assertThat(excluded).hasSize(28).allMatch(row -> row.get(2).equals("category"));
    }

    /** The bundled JSON, its figures counted anew from its findings and compared with the CSV of the same question. */
    @Test
    void coverageJsonAddsUp() {
        JsonNode answer = Data.json(COVERAGE);
        Map<String, Integer> counted = new HashMap<>();
        List<List<String>> findings = new ArrayList<>();
        answer.get("findings").forEach(f -> {
            counted.merge(f.get("verdict").asString(), 1, Integer::sum);
            findings.add(List.of(
                    f.get("id").asString().replace("iso27001:2022/", ""),
                    f.get("verdict").asString()));
        });
        assertThat(findings)
                .containsExactlyElementsOf(Data.csv(COVERAGE).stream()
                        .skip(1)
                        .map(row -> row.subList(0, 2))
                        .collect(Collectors.toList()));
        JsonNode totals = answer.get("totals");
        for (Verdict verdict : Verdict.values()) {
            assertThat(totals.get("verdicts").get(verdict.name()).asInt())
                    .isEqualTo(counted.getOrDefault(verdict.name(), 0));
        }
        assertThat(totals.get("applicable").asInt()).isEqualTo(123);
        assertThat(totals.get("guaranteed").asInt()).isEqualTo(counted.get("COVERED"));
        int inSections = 0;
        for (JsonNode section : answer.get("sections")) {
            inSections += section.get("totals").get("applicable").asInt();
        }
        assertThat(inSections).isEqualTo(123);
    }

    @Test
    void everyProofStartsFromWhatWasStatedAndEndsAtTheRequirement() {
        int proofs = 0;
        for (JsonNode finding : Data.json(COVERAGE).get("findings")) {
            for (JsonNode proof : finding.get("proofs")) {
                proofs++;
                assertThat(proof.get(0).get("stated").asString()).isEqualTo("full");
                assertThat(proof.get(proof.size() - 1).get("region").get(0).asString())
                        .isEqualTo(finding.get("id").asString());
                for (int step = 0; step < proof.size(); step++) {
                    for (JsonNode premise : proof.get(step).get("premises")) {
                        assertThat(premise.asInt()).isBetween(0, step - 1);
                    }
                }
            }
        }
        assertThat(proofs).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "crosswalk.coverage/1,     coverage --of iso27001:2022 --from soc2:2017",
        "crosswalk.coverage/1,     coverage --of soc2:2017 --from iso27001:2022 --categories security",
        "crosswalk.coverage/1,     coverage --of iso27001:2022 --from iso27701:2025",
        "crosswalk.coverage/1,     coverage --of iso27001:2022 --from iso27001:2022",
        "crosswalk.compare/1,      compare soc2:2017 iso27001:2022",
        "crosswalk.compare/1,      compare iso27701:2025 soc2:2017",
        "crosswalk.inherit/1,      INHERIT --of iso27001:2022 --demand certification --since 2026-05-04",
        "crosswalk.inherit/1,      INHERIT --of iso27701:2025 --demand stage1 --role processor --systems product --regions eu",
        "crosswalk.inherit/1,      INHERIT --of soc2:2017 --demand type2 --window 2026-07-01..2026-11-15",
        "crosswalk.falls/1,        INHERIT --of iso27001:2022 --demand certification --without-provider Example_Cloud",
        "crosswalk.standards/1,    standards",
        "crosswalk.requirements/1, requirements soc2:2017",
        "crosswalk.sets/1,         sets",
        "crosswalk.mappings/1,     mappings soc2:2017 iso27001:2022",
        "crosswalk.mappings/1,     mappings soc2:2017 iso27701:2025",
        "crosswalk.agree/1,        agree soc2-2017_coso-2013 src/test/resources/agreement/second-opinion.json",
        "crosswalk.agree/1,        agree soc2-2017_coso-2013 soc2-2017_coso-2013 --considered",
        "crosswalk.explain/1,      explain soc2:2017/CC6.1 iso27001:2022/A.5.15",
        "crosswalk.explain/1,      explain soc2:2017/P6.7 iso27001:2022/A.8.6 --strict",
        "crosswalk.what-if/1,      what-if --of iso27001:2022 --from soc2:2017 --each given",
        "crosswalk.what-if/1,      what-if --of soc2:2017 --from iso27001:2022 --status soc2:2017/CC6.4=not-applicable",
        "crosswalk.check/1,        check --no-bundled src/test/resources/check/defects.json",
        "crosswalk.load/1,         convert src/test/resources/convert/table.csv target/converted.json",
        "crosswalk.load/1,         convert src/test/resources/check/defects.json target/converted.json --keep-going",
    })
    void jsonIsValidByItsSchema(String format, String command) throws IOException {
        String[] args = (command.replace("INHERIT ", INHERIT) + " --format json").split(" ");
        String json = Terminal.run(Stream.of(args)
                        .map(a -> a.replace('_', a.startsWith("Example") ? ' ' : '_'))
                        .toArray(String[]::new))
                .out();
        assertThat(complaints(format, json)).isEmpty();
        assertThat(json).contains("\"format\" : \"" + format + "\"");
    }

    @Test
    void jsonWithEveryKindOfVerdictIsValidByItsSchema() throws IOException {
        Path statuses = Files.writeString(folder.resolve("status.csv"), """
                id,status
                soc2:2017/CC6.4,full
                soc2:2017/CC6.8,full
                soc2:2017/CC6.3,none
                soc2:2017/CC7.3,not-full
                """);
        String json = Terminal.run(
                        "coverage", "--of", "iso27001:2022", "--from", statuses.toString(), "--format", "json")
                .out();
        assertThat(json).contains("\"CONFLICT\"", "\"UNKNOWN\"", "\"NOT_FULL\"", "\"NOT_ALL\"");
        assertThat(complaints("crosswalk.coverage/1", json)).isEmpty();
    }

    /** The counts after a scenario are those before, moved by the verdicts that change; the CSV has the same changes. */
    @Test
    void whatIfAddsUp() {
        String[] question = {"what-if", "--of", "iso27001:2022", "--from", "soc2:2017", "--each", "given"};
        JsonNode answer = Data.json(question);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode scenario : answer.get("scenarios")) {
            Map<String, Integer> counts = new HashMap<>();
            for (Verdict verdict : Verdict.values()) {
                String name = verdict.name();
                counts.put(name, answer.get("totals").get("verdicts").get(name).asInt());
            }
            for (JsonNode change : scenario.get("verdicts")) {
                counts.merge(change.get("before").asString(), -1, Integer::sum);
                counts.merge(change.get("after").asString(), 1, Integer::sum);
                rows.add(List.of(
                        scenario.get("name").asString(),
                        change.get("id").asString().replace("iso27001:2022/", ""),
                        change.get("before").asString(),
                        change.get("after").asString()));
            }
            counts.forEach((verdict, count) -> assertThat(
                            scenario.get("totals").get("verdicts").get(verdict).asInt())
                    .as("%s of %s", verdict, scenario.get("name"))
                    .isEqualTo(count));
        }
        assertThat(answer.get("scenarios")).hasSize(61);
        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(Data.csv(question).subList(1, rows.size() + 1)).isEqualTo(rows);
    }

    /** A schema that lets anything through would pass the tests above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\" : \"PARTIAL\" | \"verdict\" : \"COMPLIANT\"",
                "\"applicable\" : 123 | \"applicable\" : \"123\"",
                "\"applicable\" : 123 | \"applicable\" : -1",
                "\"proofs\" : | \"evidence\" :",
                "\"question\" : | \"query\" :",
                "\"fact\" : \"SOME\" | \"fact\" : \"MANY\"",
                "\"relationship\" : \"intersects-with\" | \"relationship\" : \"satisfies\"",
                "crosswalk.coverage/1 | crosswalk.coverage/2",
            })
    void theSchemaRefusesWhatIsNotAnAnswer(String right, String wrong) throws IOException {
        String json = Terminal.run("coverage", "--of", "iso27001:2022", "--from", "soc2:2017", "--format", "json")
                .out();
        String edited = json.replace(right, wrong);
        assertThat(edited).isNotEqualTo(json);
        assertThat(complaints("crosswalk.coverage/1", edited)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"basis\" : \"vendor-claim\" | \"basis\" : \"fact\"",
                "\"aspect\" : \"scope\" | \"aspect\" : \"price\"",
                "\"least\" : 8 | \"least\" : -8",
                "\"recurrence\" : \"P1Y\" | \"recurrence\" : \"yearly\"",
                "(vendor claim) | (a fact)",
                "\"ofLeft\" : | \"coverage\" :",
            })
    void theSchemaRefusesWhatIsNoComparison(String right, String wrong) throws IOException {
        String json = Terminal.run("compare", "soc2:2017", "iso27001:2022", "--format", "json")
                .out();
        String edited = json.replace(right, wrong);
        assertThat(edited).isNotEqualTo(json);
        assertThat(complaints("crosswalk.compare/1", edited)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"after\" : \"PARTIAL\" | \"after\" : \"partly\"",
                "\"before\" : | \"now\" :",
                "\"id\" : \"iso27001:2022/ | \"id\" : \"",
                "\"applicable\" : 123 | \"applicable\" : \"all\"",
                "\"scenarios\" : | \"cases\" :",
            })
    void theSchemaRefusesWhatIsNoImpact(String right, String wrong) throws IOException {
        String json = Terminal.run(
                        "what-if",
                        "--of",
                        "iso27001:2022",
                        "--from",
                        "soc2:2017",
                        "--each",
                        "given",
                        "--format",
                        "json")
                .out();
        String edited = json.replace(right, wrong);
        assertThat(edited).isNotEqualTo(json);
        assertThat(complaints("crosswalk.what-if/1", edited)).isNotEmpty();
    }

    @Test
    void theSchemaOfRowsRefusesAMissingAndAnUnknownColumn() throws IOException {
        String json = Terminal.run("sets", "--format", "json").out();
        assertThat(complaints("crosswalk.sets/1", json.replace("\"derived\"", "\"composed\"")))
                .isNotEmpty();
        assertThat(complaints("crosswalk.sets/1", json.replace("crosswalk.sets/1", "crosswalk.lists/1")))
                .isNotEmpty();
        String load = Terminal.run(
                        "convert", "src/test/resources/convert/table.csv", "target/converted.json", "--format", "json")
                .out();
        assertThat(complaints("crosswalk.load/1", load.replace("\"repaired\" : 2", "\"repaired\" : -2")))
                .isNotEmpty();
        assertThat(complaints(
                        "crosswalk.load/1", load.replace("\"action\" : \"repaired\"", "\"action\" : \"guessed\"")))
                .isNotEmpty();
    }

    @Test
    void theReadmeOfTheFormatsNamesEverySchema() throws IOException {
        String readme = Files.readString(DOCS.resolve("README.md"));
        try (var files = Files.list(DOCS)) {
            Set<String> names = files.map(f -> f.getFileName().toString())
                    .filter(f -> !f.equals("README.md"))
                    .collect(Collectors.toSet());
            assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("(" + name + ")"));
        }
    }

    /** What the schema of a format has to say of a text. */
    static List<String> complaints(String format, String json) throws IOException {
        String file = FILES.getOrDefault(format, "rows-1.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve(file)), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toList());
    }
}
