package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wrong facts that were seen in public data about the standards here, none of which is ours. */
class KnownErrorsTest {
    private static Standard standard(String id) {
        return ShelfTest.standard(id);
    }

    private static long count(Standard standard, RequirementKind kind) {
        return standard.requirements().stream().filter(r -> r.kind() == kind).count();
    }

    private static long tagged(Standard standard, String tag, String value) {
        return standard.assessable().stream()
                .filter(r -> r.attribute(tag).equals(List.of(value)))
                .count();
    }

    @Test
    void iso27001Of2013Has114ControlsAndNoClause912() {
        Standard isms = standard("iso27001:2013");
        assertThat(count(isms, RequirementKind.CONTROL)).isEqualTo(114).isNotEqualTo(140);
        assertThat(isms.find("9.1.2")).isEmpty();
        assertThat(isms.find("6.3")).as("new in 2022").isEmpty();
        assertThat(isms.requirement("10.1").title()).isEqualTo("Nonconformity and corrective action");
        assertThat(isms.requirements()).allSatisfy(r -> assertThat(r.local()).doesNotContainPattern("\\s"));
    }

    @Test
    void iso27002KeepsItsTrailingZerosAndItsAttributes() {
        Standard controls = standard("iso27002:2022");
        assertThat(controls.requirement("5.1").title()).isEqualTo("Policies for information security");
        assertThat(controls.requirement("5.10").title())
                .isEqualTo("Acceptable use of information and other associated assets");
        assertThat(controls.find("7.14")).isPresent();
        assertThat(controls.find("7.15")).isEmpty();
        assertThat(controls.requirement("8.21").attribute("control-type")).containsExactly("Preventive");
        assertThat(controls.requirement("8.16").attribute("control-type")).doesNotContain("Preventive");
        assertThat(controls.requirement("8.6").attribute("information-security-property"))
                .doesNotContain("Confidentiality");
        assertThat(controls.requirement("5.10").attribute("cybersecurity-concept"))
                .doesNotContain("Identify");
        assertThat(tagged(controls, "new-in-2022", "yes")).isEqualTo(11).isNotEqualTo(10);
    }

    @Test
    void iso27701Of2019Has31And18Controls() {
        Standard pims = standard("iso27701:2019");
        assertThat(controlsUnder(pims, "A")).isEqualTo(31).isNotEqualTo(28);
        assertThat(controlsUnder(pims, "B")).isEqualTo(18).isNotEqualTo(16).isNotEqualTo(19);
        assertThat(pims.find("B.8.3.2")).isEmpty();
        assertThat(pims.find("B.8.6")).isEmpty();
        assertThat(pims.requirement("A.7.2.8").title()).isEqualTo("Records related to processing PII");
    }

    private static long controlsUnder(Standard standard, String root) {
        return standard.subtree(standard.requirement(root)).stream()
                .filter(r -> r.kind() == RequirementKind.CONTROL)
                .count();
    }

    @Test
    void hipaaHas22AddressableSpecificationsInItsMatrix() {
        Standard hipaa = standard("hipaa:2013");
        assertThat(tagged(hipaa, "implementation", "addressable")).isEqualTo(22).isNotEqualTo(17);
        assertThat(tagged(hipaa, "implementation", "required")).isEqualTo(14 + 10);
        assertThat(hipaa.find("164.308(b)(4)")).isEmpty();
        assertThat(hipaa.requirement("164.308(b)(3)").title()).isEqualTo("Written contract or other arrangement");
        List<Requirement> technical = hipaa.subtree(hipaa.requirement("164.312"));
        assertThat(technical.stream().filter(r -> r.kind() == RequirementKind.SPECIFICATION))
                .hasSize(7)
                .filteredOn(r -> r.attribute("implementation").equals(List.of("addressable")))
                .hasSize(5);
        Requirement audit = hipaa.requirement("164.312(b)");
        assertThat(audit.attribute("implementation")).isEmpty();
        assertThat(hipaa.children(audit)).isEmpty();
        assertThat(hipaa.requirement("164.509").status()).isEqualTo(Status.VACATED);
    }

    @Test
    void cisGroupsAre56And130And153() {
        Standard cis = standard("cis:8.1");
        assertThat(cis.requirement("1.3").attribute("implementation-group")).containsExactly("IG2", "IG3");
        assertThat(cis.requirement("1.5").attribute("implementation-group")).containsExactly("IG3");
        assertThat(cis.assessable().stream()
                        .filter(r -> r.attribute("implementation-group").contains("IG2")))
                .hasSize(130);
    }

    @Test
    void articlesOfEuLawKeepTheirNumbersAndTitles() {
        assertThat(standard("dora:2022").requirement("Art. 30").title()).isEqualTo("Key contractual provisions");
        Standard nis2 = standard("nis2:2022");
        assertThat(nis2.requirement("Art. 19").title()).isEqualTo("Peer reviews");
        assertThat(nis2.requirement("Art. 7").title()).isEqualTo("National cybersecurity strategy");
        assertThat(nis2.requirement("Art. 24").title())
                .isEqualTo("Use of European cybersecurity certification schemes");
        assertThat(nis2.requirement("Art. 26").title()).isEqualTo("Jurisdiction and territoriality");
    }

    @Test
    void cybersecurityFrameworkHasNoGarbledRow() {
        Standard csf = standard("nist-csf:2.0");
        assertThat(csf.find("PR.FD")).isEmpty();
        assertThat(csf.find("PRFD.AEA")).isEmpty();
        assertThat(csf.requirement("DE.AE-04").parent()).contains("DE.AE");
    }
}
