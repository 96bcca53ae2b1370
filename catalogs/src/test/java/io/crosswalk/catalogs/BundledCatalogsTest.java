package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled standards against tables of facts that were compiled apart from them. */
class BundledCatalogsTest {
    private static final Standard SOC2 = standard("soc2:2017");
    private static final Standard ISMS = standard("iso27001:2022");
    private static final Standard PIMS = standard("iso27701:2025");

    /** One row of a table; every column is there. */
    private record Fact(Map<String, String> cells) {
        String get(String column) {
            return requireNonNull(cells.get(column), column);
        }
    }

    private static Standard standard(String id) {
        return Catalogs.bundled().standard(StandardId.parse(id));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = requireNonNull(Catalogs.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static List<Fact> facts(String name) throws IOException {
        List<String> lines = new String(resource("facts/" + name), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toList());
        String[] columns = lines.get(0).split("\t", -1);
        List<Fact> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Fact(row));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static String joined(List<String> values) {
        return String.join("|", values);
    }

    private static void agrees(Requirement found, Fact fact) {
        assertThat(found.title()).as(found.toString()).isEqualTo(fact.get("title"));
        assertThat(found.parent().orElse("")).as(found.toString()).isEqualTo(fact.get("parent"));
        assertThat(found.kind()).as(found.toString()).hasToString(fact.get("kind"));
        found.parent()
                .ifPresent(
                        p -> assertThat(found.hierarchy()).as(found.toString()).isEqualTo(HierarchyKind.GROUPING));
    }

    @Test
    void soc2HasTheCriteriaOfTheFacts() throws IOException {
        List<Fact> facts = facts("soc2-2017.tsv");
        assertThat(SOC2.assessable().stream().map(Requirement::local))
                .containsExactlyElementsOf(facts.stream().map(f -> f.get("id")).collect(Collectors.toList()))
                .hasSize(61);
        for (Fact fact : facts) {
            Requirement criterion = SOC2.requirement(fact.get("id"));
            agrees(criterion, fact);
            assertThat(joined(criterion.attribute("category"))).isEqualTo(fact.get("category"));
            assertThat(joined(criterion.attribute("coso-principle"))).isEqualTo(fact.get("coso"));
        }
    }

    @Test
    void soc2HasThePointsOfFocusOf2022AndNoSentenceOfThem() throws IOException {
        Map<String, String> additional = new HashMap<>();
        facts("soc2-2017-points.tsv")
                .forEach(f -> additional.put(f.get("criterion") + ".PF" + f.get("ordinal"), f.get("scope")));
        int all = 0;
        for (Fact fact : facts("soc2-2017.tsv")) {
            List<Requirement> points = SOC2.children(SOC2.requirement(fact.get("id")));
            assertThat(points).as(fact.get("id")).hasSize(Integer.parseInt(fact.get("points")));
            for (String scope : List.of(
                    "coso",
                    "supplemental",
                    "system-level",
                    "availability",
                    "processing-integrity",
                    "confidentiality",
                    "privacy")) {
                assertThat(points.stream().filter(p -> p.attribute("scope").equals(List.of(scope))))
                        .as(fact.get("id") + " " + scope)
                        .hasSize(Integer.parseInt(fact.get("points_" + scope.replace('-', '_'))));
            }
            for (int i = 0; i < points.size(); i++) {
                Requirement point = points.get(i);
                assertThat(point.local()).isEqualTo(fact.get("id") + ".PF" + (i + 1));
                assertThat(point.title()).isEqualTo("Point of focus " + (i + 1));
                assertThat(point.kind()).isEqualTo(RequirementKind.GUIDANCE);
                assertThat(point.hierarchy()).isEqualTo(HierarchyKind.GUIDANCE);
                assertThat(point.text()).isEmpty();
                if (additional.containsKey(point.local())) {
                    assertThat(point.attribute("scope")).containsExactly(additional.remove(point.local()));
                }
            }
            all += points.size();
        }
        assertThat(all).isEqualTo(330);
        assertThat(additional).isEmpty();
    }

    @Test
    void soc2HasOneCommonSetAndFourAdditionalOnes() {
        assertThat(SOC2.sections().stream().map(s -> s.title() + " " + assessable(SOC2, s)))
                .containsExactly(
                        "Common criteria 33",
                        "Availability 3",
                        "Confidentiality 2",
                        "Processing integrity 5",
                        "Privacy 18");
        assertThat(SOC2.sections()).noneMatch(Section::excludable);
        Scope securityOnly =
                Scope.builder(SOC2).choose("category", List.of("security")).build();
        assertThat(SOC2.assessable().stream()
                        .filter(r -> securityOnly.exclusionOf(r).isEmpty()))
                .hasSize(33);
        Scope privacy =
                Scope.builder(SOC2).choose("category", List.of("privacy")).build();
        assertThat(SOC2.assessable().stream().filter(r -> privacy.exclusionOf(r).isEmpty()))
                .hasSize(33 + 18);
    }

    private static long assessable(Standard standard, Section section) {
        return section.roots().stream()
                .flatMap(root -> standard.subtree(standard.requirement(root)).stream())
                .filter(Requirement::isAssessable)
                .count();
    }

    @Test
    void iso27001HasTheClausesAndControlsOfTheFacts() throws IOException {
        List<Fact> facts = facts("iso27001-2022.tsv");
        for (Fact fact : facts) {
            Requirement found = ISMS.requirement(fact.get("id"));
            agrees(found, fact);
            assertThat(found.isAssessable())
                    .as(found.toString())
                    .isEqualTo(fact.get("assessable").equals("yes"));
            assertThat(found.attribute("amended-by").equals(List.of("Amd 1:2024")))
                    .isEqualTo(fact.get("amended").equals("yes"));
            assertThat(found.attribute("new-in-2022").equals(List.of("yes")))
                    .isEqualTo(fact.get("new").equals("yes"));
            assertThat(joined(found.attribute("control-type"))).isEqualTo(fact.get("control_type"));
            assertThat(joined(found.attribute("information-security-property"))).isEqualTo(fact.get("properties"));
            assertThat(joined(found.attribute("cybersecurity-concept"))).isEqualTo(fact.get("concepts"));
            assertThat(joined(found.attribute("operational-capability"))).isEqualTo(fact.get("capabilities"));
            assertThat(joined(found.attribute("security-domain"))).isEqualTo(fact.get("domains"));
        }
        assertThat(ISMS.requirements()).hasSize(facts.size() + 4);
        assertThat(ISMS.requirements().stream()
                        .filter(r -> r.kind() == RequirementKind.GROUP)
                        .map(r -> r.local() + " " + r.title()))
                .containsExactly(
                        "A.5 Organizational controls",
                        "A.6 People controls",
                        "A.7 Physical controls",
                        "A.8 Technological controls");
        assertThat(ISMS.assessable()).hasSize(123);
        assertThat(ISMS.sections().stream().map(s -> s.title() + " " + assessable(ISMS, s) + " " + s.excludable()))
                .containsExactly("Management system, clauses 4-10 30 false", "Annex A 93 true");
        assertThat(ISMS.requirements().stream()
                        .filter(r -> r.attribute("new-in-2022").equals(List.of("yes"))))
                .hasSize(11);
    }

    @Test
    void iso27701HasTheClausesAndControlsOfTheFacts() throws IOException {
        List<Fact> facts = facts("iso27701-2025.tsv");
        for (Fact fact : facts) {
            Requirement found = PIMS.requirement(fact.get("id"));
            agrees(found, fact);
            assertThat(found.isAssessable())
                    .as(found.toString())
                    .isEqualTo(fact.get("assessable").equals("yes"));
            assertThat(joined(found.roles().stream().map(Role::name).collect(Collectors.toList())))
                    .isEqualTo(fact.get("roles"));
            assertThat(joined(found.attribute("iso27002-2022"))).isEqualTo(fact.get("iso27002"));
        }
        assertThat(PIMS.requirements()).hasSize(facts.size());
        assertThat(PIMS.assessable()).hasSize(108);
        assertThat(PIMS.sections().stream().map(s -> s.title() + " " + assessable(PIMS, s) + " " + s.excludable()))
                .containsExactly(
                        "Management system, clauses 4-10 30 false",
                        "Table A.1, PII controllers 31 true",
                        "Table A.2, PII processors 18 true",
                        "Table A.3, controllers and processors 29 true");
    }

    @Test
    void iso27701AsksSixtyControlsOfAControllerAndFortySevenOfAProcessor() {
        Scope controller =
                Scope.builder(PIMS).choose("role", List.of("controller")).build();
        Scope processor =
                Scope.builder(PIMS).choose("role", List.of("processor")).build();
        assertThat(PIMS.assessable().stream()
                        .filter(r -> controller.exclusionOf(r).isEmpty()))
                .hasSize(30 + 60);
        assertThat(PIMS.assessable().stream()
                        .filter(r -> processor.exclusionOf(r).isEmpty()))
                .hasSize(30 + 47);
    }

    @Test
    void everyA3ControlNamesTheControlOfIso27001ThatHasItsTitle() {
        List<Requirement> shared = PIMS.children(PIMS.requirement("A.3"));
        assertThat(shared).hasSize(29).allSatisfy(control -> {
            Requirement origin =
                    ISMS.requirement("A." + control.attribute("iso27002-2022").get(0));
            // A.8.1 is "User end point devices" in ISO/IEC 27001 and "User endpoint devices" in the other two
            assertThat(origin.title().replace(" ", ""))
                    .isEqualTo(control.title().replace(" ", ""));
        });
    }

    static List<Standard> standards() {
        return Catalogs.bundled().standards();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void noAssessableRequirementContainsAnother(Standard standard) {
        assertThat(standard.assessable())
                .isNotEmpty()
                .allSatisfy(requirement -> assertThat(standard.subtree(requirement).stream()
                                .skip(1)
                                .filter(r -> r.isAssessable() && r.hierarchy().isContainment()))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theContainmentChildrenOfOneParentAreOfOneKind(Standard standard) {
        assertThat(standard.requirements())
                .allSatisfy(parent -> assertThat(standard.children(parent).stream()
                                .map(Requirement::hierarchy)
                                .filter(HierarchyKind::isContainment)
                                .distinct()
                                .count())
                        .isLessThan(2));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyBundledFileSaysWhatItsContentMayBeUsedForAndHoldsNoWordingOfAPublisher(Standard standard) {
        assertThat(standard.licence()).isNotBlank();
        assertThat(standard.publisher()).isNotBlank();
        assertThat(standard.nature()).isNotBlank();
        assertThat(standard.sources()).isNotEmpty();
        if (!standard.publisher().equals("NIST")) { // whose wording is in the public domain
            assertThat(standard.requirements())
                    .allSatisfy(r -> assertThat(r.text()).isEmpty());
        }
    }

    static Stream<String> files() {
        return Stream.concat(
                        Catalogs.bundled().standardIds().stream().map(id -> id.slug() + "-" + id.edition()),
                        Catalogs.bundled().mappingSetIds().stream())
                .map(name -> name + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBundledFileHasTheBytesThatTheWriterWrites(String file) throws IOException {
        byte[] bytes = resource(file);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Documents.write(Documents.read(Source.of(file, bytes)).orThrow(), Format.NATIVE_JSON, written);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void errorsSeenInTheWildAreNotOurs() {
        assertThat(SOC2.find("PP1.1")).as("T01").isEmpty();
        assertThat(SOC2.find("PI1.1")).as("T01").isPresent();
        assertThat(SOC2.children(SOC2.requirement("CC3.2"))).as("T02").hasSize(9);
        assertThat(SOC2.children(SOC2.requirement("CC6.5"))).as("T03").hasSize(1);
        assertThat(Stream.of("P1.1", "P2.1", "P3.1", "PI1.1", "PI1.2", "PI1.3", "PI1.4", "PI1.5")
                        .map(id -> SOC2.children(SOC2.requirement(id)).size()))
                .as("T04")
                .containsExactly(7, 6, 4, 3, 3, 5, 4, 4);
        assertThat(SOC2.find("P1.0")).as("T05").isEmpty();
        assertThat(SOC2.find("C1.2")).as("T07").isPresent();
        assertThat(ISMS.children(ISMS.requirement("A.7"))).as("T09").hasSize(14);
        assertThat(ISMS.requirement("6.3").title()).as("T11").isEqualTo("Planning of changes");
        assertThat(ISMS.requirement("8").title()).as("T11").isEqualTo("Operation");
        assertThat(ISMS.requirement("6.1.2").title()).as("T11").isEqualTo("Information security risk assessment");
        assertThat(ISMS.find("9.1.2")).as("T12").isEmpty();
        assertThat(ISMS.requirement("A.8.21").attribute("control-type"))
                .as("T19")
                .containsExactly("Preventive");
        assertThat(ISMS.requirement("A.8.16").attribute("control-type"))
                .as("T19")
                .containsExactly("Detective", "Corrective");
        assertThat(ISMS.requirement("A.8.6").attribute("information-security-property"))
                .as("T19")
                .containsExactly("Integrity", "Availability");
        assertThat(ISMS.requirement("A.5.10").attribute("cybersecurity-concept"))
                .as("T19")
                .containsExactly("Protect");
        assertThat(PIMS.find("A.7.2.8")).as("T22").isEmpty();
        assertThat(PIMS.find("B.8.6")).as("T22").isEmpty();
        assertThat(PIMS.requirement("A.1.2.2").roles()).as("T23").containsExactly(Role.CONTROLLER);
        assertThat(PIMS.requirement("A.2.2.2").roles()).as("T23").containsExactly(Role.PROCESSOR);
        assertThat(PIMS.requirement("A.3.4").attribute("iso27002-2022"))
                .as("T27")
                .containsExactly("5.2");
        assertThat(ISMS.requirement("A.5.1").title())
                .as("T38")
                .isNotEqualTo(ISMS.requirement("A.5.10").title());
    }

    @Test
    void theWholeOfAnnexAMayBeExcludedButNoClause() {
        assertThat(Scope.builder(ISMS).exclude("A.7.4", "No premises").build().exclusions())
                .as("T10")
                .containsOnlyKeys("A.7.4");
        assertThatThrownBy(() -> Scope.builder(ISMS).exclude("6.1.2", "No risk"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
