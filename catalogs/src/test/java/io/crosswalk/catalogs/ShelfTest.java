package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Facts.Fact;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Status;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bundled standard: ids, titles, structure and counts as compiled elsewhere, names that people use, scopes. */
class ShelfTest {
    static Standard standard(String id) {
        return Catalogs.bundled().standard(StandardId.parse(id));
    }

    static List<Standard> standards() {
        return Catalogs.bundled().standards();
    }

    private static List<String> locals(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::local).collect(Collectors.toList());
    }

    @Test
    void theEditionsOfOneFrameworkStandNextToEachOther() {
        assertThat(Catalogs.bundled().standardIds())
                .extracting(StandardId::toString)
                .containsExactly(
                        "soc2:2017",
                        "coso:2013",
                        "iso27001:2022",
                        "iso27001:2013",
                        "iso27002:2022",
                        "iso27701:2025",
                        "iso27701:2019",
                        "gdpr:2016",
                        "hipaa:2013",
                        "nist-csf:2.0",
                        "nist-800-53:5",
                        "cis:8.1",
                        "nis2:2022",
                        "dora:2022",
                        "popia:2013",
                        "lgpd:2018");
    }

    @ParameterizedTest
    @CsvSource({
        "coso:2013, 17, 'group 5, principle 17'",
        "iso27001:2013, 140, 'clause 35, control 114, group 49'",
        "iso27002:2022, 93, 'control 93, group 4'",
        "iso27701:2019, 108, 'clause 212, control 49, group 10, guidance 51'",
        "gdpr:2016, 204, 'article 99, group 26, paragraph 379'",
        "hipaa:2013, 74, 'article 36, group 9, paragraph 22, specification 46'",
        "nist-csf:2.0, 106, 'group 28, outcome 106'",
        "nist-800-53:5, 1014, 'control 324, enhancement 872, group 20'",
        "cis:8.1, 153, 'control 18, safeguard 153'",
        "nis2:2022, 20, 'article 46, group 9, paragraph 18'",
        "dora:2022, 23, 'article 64, group 15, paragraph 2'",
        "popia:2013, 27, 'article 115, group 24'",
        "lgpd:2018, 28, 'article 65, group 10'"
    })
    void countsAreThoseOfThePublisher(String id, int assessable, String kinds) {
        Standard standard = standard(id);
        assertThat(standard.assessable()).hasSize(assessable);
        assertThat(standard.requirements().stream()
                        .collect(Collectors.groupingBy(r -> r.kind().toString(), TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coso:2013",
                "iso27001:2013",
                "iso27002:2022",
                "iso27701:2019",
                "gdpr:2016",
                "hipaa:2013",
                "nist-csf:2.0",
                "nist-800-53:5",
                "cis:8.1",
                "nis2:2022",
                "dora:2022",
                "popia:2013",
                "lgpd:2018"
            })
    void idsTitlesAndStructureAreThoseOfThePublisher(String id) {
        Standard standard = standard(id);
        List<Fact> facts = Facts.of(id.replace(':', '-'));
        List<String> known = facts.stream().map(fact -> fact.get("id")).collect(Collectors.toList());
        assertThat(locals(standard.requirements()).stream().filter(known::contains))
                .containsExactlyElementsOf(known);
        // paragraphs and points of laws are the project's own reading; LawsTest holds them
        assertThat(standard.requirements().stream()
                        .filter(r -> !known.contains(r.local()) && r.kind() != RequirementKind.PARAGRAPH))
                .isEmpty();
        facts.forEach(fact -> agrees(standard.requirement(fact.get("id")), fact));
    }

    private static void agrees(Requirement found, Fact fact) {
        String name = found.toString();
        assertThat(found.title()).as(name).isEqualTo(fact.get("title"));
        assertThat(found.kind()).as(name).hasToString(fact.get("kind"));
        assertThat(found.parent().orElse("")).as(name).isEqualTo(fact.get("parent"));
        assertThat(found.text().orElse("")).as(name).isEqualTo(fact.find("text").orElse(""));
        assertThat(found.status()).as(name).hasToString(fact.find("status").orElse(Status.IN_FORCE.toString()));
        fact.find("assessable")
                .ifPresent(cell -> assertThat(found.isAssessable()).as(name).isEqualTo(cell.equals("yes")));
        if (fact.cells().containsKey("roles")) { // LawsTest holds those of laws
            assertThat(found.roles())
                    .as(name)
                    .extracting(Role::name)
                    .isEqualTo(fact.find("roles").isEmpty() ? List.of() : fact.values("roles"));
        }
        fact.cells().keySet().stream()
                .filter(column -> column.startsWith("@"))
                .forEach(column -> assertThat(found.attribute(column.substring(1)))
                        .as(name + " " + column)
                        .isEqualTo(found.kind() == RequirementKind.GROUP ? List.of() : fact.values(column)));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void rolesAreSaidWhereTheyMayBeChosenAndNowhereElse(Standard standard) {
        assertThat(standard.choices().contains("role"))
                .isEqualTo(standard.requirements().stream()
                        .anyMatch(r -> !r.roles().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void neitherHeadingsNorGuidanceNorWhatDoesNotApplyIsAssessable(Standard standard) {
        assertThat(standard.assessable())
                .allSatisfy(r -> assertThat(r.kind()).isNotIn(RequirementKind.GROUP, RequirementKind.GUIDANCE))
                .allSatisfy(r -> assertThat(r.status()).isEqualTo(Status.IN_FORCE));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void whatHoldsSomethingAssessableIsNeverAssessableItself(Standard standard) {
        assertThat(standard.assessable()).allSatisfy(child -> {
            Requirement above = child;
            while (above.hierarchy().isContainment() && above.parent().isPresent()) {
                above = standard.requirement(above.parent().get());
                assertThat(above.isAssessable()).as(child + " under " + above).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyOtherIdOfARequirementMeansThatRequirementAlone(Standard standard) {
        assertThat(standard.requirements())
                .allSatisfy(r -> assertThat(r.aliases())
                        .allSatisfy(alias -> assertThat(standard.resolve(alias).orThrow())
                                .as(alias)
                                .isEqualTo(r.id())));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theSectionsHoldEverythingAssessableOnce(Standard standard) {
        assertThat(standard.sections().stream()
                        .flatMap(section -> section.roots().stream())
                        .flatMap(root -> standard.subtree(standard.requirement(root)).stream())
                        .filter(Requirement::isAssessable))
                .containsExactlyElementsOf(standard.assessable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COSO 2013 | coso:2013",
                "iso/iec 27001:2013 | iso27001:2013",
                "EN ISO/IEC 27001:2017 | iso27001:2013",
                "ISO 27002 | iso27002:2022",
                "ISO/IEC 27701:2019 | iso27701:2019",
                "GDPR | gdpr:2016",
                "Regulation (EU) 2016/679 | gdpr:2016",
                "HIPAA | hipaa:2013",
                "45 CFR Part 164 | hipaa:2013",
                "NIST CSF 2.0 | nist-csf:2.0",
                "CSF | nist-csf:2.0",
                "NIST SP 800-53 Rev. 5 | nist-800-53:5",
                "800-53 | nist-800-53:5",
                "CIS Controls v8.1 | cis:8.1",
                "NIS 2 Directive | nis2:2022",
                "DORA | dora:2022",
                "POPIA | popia:2013",
                "LGPD | lgpd:2018"
            })
    void namesThatPeopleUseResolve(String name, String id) {
        assertThat(Catalogs.bundled().names().resolve(name).orThrow()).hasToString(id);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO 27001, 'iso27001:2022, iso27001:2013'",
        "ISO/IEC 27001, 'iso27001:2022, iso27001:2013'",
        "iso27001, 'iso27001:2022, iso27001:2013'",
        "ISO/IEC 27701, 'iso27701:2025, iso27701:2019'",
        "iso27701, 'iso27701:2025, iso27701:2019'"
    })
    void aNameWithoutItsEditionIsRefusedWhereSeveralAreBundled(String name, String candidates) {
        Resolution<StandardId> resolution = Catalogs.bundled().names().resolve(name);
        assertThat(resolution.outcome()).isEqualTo(Resolution.Outcome.AMBIGUOUS);
        assertThat(resolution.candidates().stream().map(StandardId::toString).collect(Collectors.joining(", ")))
                .isEqualTo(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nist-800-53:5 | ac-2.1 | AC-2(1)",
                "nist-800-53:5 | AC-02(01) | AC-2(1)",
                "nist-800-53:5 | AC-2 (1) | AC-2(1)",
                "nist-800-53:5 | ac-02 | AC-2",
                "nist-csf:2.0 | gv.oc-1 | GV.OC-01",
                "gdpr:2016 | Article 32(1)(b) | Art. 32(1)(b)",
                "gdpr:2016 | 32(1)(b) | Art. 32(1)(b)",
                "nis2:2022 | Article 21(2)(j) | Art. 21(2)(j)",
                "hipaa:2013 | § 164.308(a)(1)(i) | 164.308(a)(1)(i)",
                "popia:2013 | s 19 | Section 19",
                "lgpd:2018 | Article 46 | Art. 46",
                "coso:2013 | Principle 17 | 17"
            })
    void requirementIdsThatPeopleWriteResolve(String id, String written, String local) {
        assertThat(standard(id).resolve(written).orThrow().local()).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "nist-800-53:5, baseline, LOW, 149",
        "nist-800-53:5, baseline, MODERATE, 287",
        "nist-800-53:5, baseline, HIGH, 370",
        "nist-800-53:5, baseline, PRIVACY, 96",
        "cis:8.1, implementation-group, IG1, 56",
        "cis:8.1, implementation-group, IG2, 130",
        "cis:8.1, implementation-group, IG3, 153",
        "iso27701:2019, role, controller, 90",
        "iso27701:2019, role, processor, 77"
    })
    void aScopeHoldsWhatItsPublisherCounts(String id, String tag, String value, int size) {
        Standard standard = standard(id);
        Scope scope = Scope.builder(standard).choose(tag, List.of(value)).build();
        assertThat(standard.assessable().stream()
                        .filter(r -> scope.exclusionOf(r).isEmpty()))
                .hasSize(size);
    }

    @Test
    void onlyWhereAPublisherLetsRequirementsBeLeftOutMayAScopeExcludeThem() {
        assertThat(standards().stream()
                        .filter(s -> s.sections().stream().anyMatch(Section::excludable))
                        .map(s -> s.id() + " of " + s.sections().size() + ": "
                                + s.sections().stream()
                                        .filter(Section::excludable)
                                        .count()))
                .containsExactly(
                        "iso27001:2022 of 2: 1",
                        "iso27001:2013 of 2: 1",
                        "iso27002:2022 of 4: 4",
                        "iso27701:2025 of 4: 3",
                        "iso27701:2019 of 4: 3",
                        "nist-csf:2.0 of 6: 6",
                        "nist-800-53:5 of 20: 20");
    }

    @Test
    void soc2NamesEveryPrincipleOfCosoOnce() {
        assertThat(standard("soc2:2017").requirements().stream().flatMap(r -> r.attribute("coso-principle").stream()))
                .containsExactlyInAnyOrderElementsOf(
                        locals(standard("coso:2013").assessable()));
    }

    @Test
    void iso27002HasTheAttributesThatAnnexAOfIso27001Has() {
        Standard annex = standard("iso27001:2022");
        assertThat(standard("iso27002:2022").assessable())
                .hasSize(93)
                .allSatisfy(control -> assertThat(control.attributes())
                        .hasSizeGreaterThanOrEqualTo(6)
                        .isEqualTo(annex.requirement("A." + control.local()).attributes()));
    }

    @Test
    void iso27701Of2019ExtendsClausesAndControlsThatThereAre() {
        Standard pims = standard("iso27701:2019");
        Standard isms = standard("iso27001:2013");
        assertThat(pims.values("iso27001-2013")).hasSize(35).allSatisfy(isms::requirement);
        assertThat(pims.values("iso27002-2013"))
                .hasSize(114 + 35 + 14)
                .allSatisfy(control -> isms.requirement("A." + control));
        assertThat(pims.requirements().stream()
                        .flatMap(r -> r.attribute("control").stream())
                        .collect(Collectors.toList()))
                .containsExactlyElementsOf(pims.assessable().stream()
                        .filter(r -> r.kind() == RequirementKind.CONTROL)
                        .map(Requirement::local)
                        .collect(Collectors.toList()));
    }

    @Test
    void theShelfOpensWhatIsAskedForAndNothingElse() {
        List<String> opened = new ArrayList<>();
        Catalogs catalogs = new Catalogs(file -> {
            opened.add(file);
            InputStream in = Catalogs.class.getResourceAsStream(file);
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in;
        });
        assertThat(catalogs.standardIds()).hasSize(16);
        assertThat(catalogs.names().resolve("NIST SP 800-53").orThrow()).hasToString("nist-800-53:5");
        assertThat(opened).containsExactly("index.json");
        assertThat(catalogs.standard("GDPR")).isSameAs(catalogs.standard("gdpr:2016"));
        assertThat(opened).containsExactly("index.json", "gdpr-2016.json");
    }
}
