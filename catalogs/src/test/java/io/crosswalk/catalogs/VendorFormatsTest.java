package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the formats of vendors: libraries of CISO Assistant, mappings of the Center for Threat-Informed Defense. */
class VendorFormatsTest {
    private static final String LIBRARY = String.join(
            "\n",
            "urn: urn:acme:risk:library:left",
            "locale: en",
            "name: Left",
            "copyright: Free to use.",
            "version: 2",
            "publication_date: 2025-03-04",
            "provider: Acme",
            "packager: somebody",
            "objects:",
            "  framework:",
            "    urn: urn:acme:risk:framework:left-1.5",
            "    ref_id: LEFT",
            "    name: The left one",
            "    implementation_groups_definition: [{ref_id: B, name: Basic}]",
            "    requirement_nodes:",
            "    - urn: urn:acme:risk:req_node:left-1.5:5.10",
            "      parent_urn: urn:acme:risk:req_node:left-1.5:five",
            "      assessable: true",
            "      depth: 2",
            "      ref_id: 5.10",
            "      description: |",
            "        Lock the doors.",
            "        Always.",
            "      implementation_groups: [B]",
            "      typical_evidence: a key",
            "    - urn: urn:acme:risk:req_node:left-1.5:five",
            "      assessable: false",
            "      ref_id: five",
            "      name: Doors",
            "    - urn: urn:acme:risk:req_node:left-1.5:5.10.a",
            "      parent_urn: URN:acme:risk:req_node:left-1.5:5.10",
            "      assessable: true",
            "      ref_id: 5.10",
            "      name: Locks",
            "    - urn: urn:acme:risk:req_node:left-1.5:lost",
            "      parent_urn: urn:acme:risk:req_node:left-1.5:gone",
            "      assessable: false",
            "      name: Lost",
            "    - urn: urn:acme:risk:req_node:left-1.5:loop",
            "      parent_urn: urn:acme:risk:req_node:left-1.5:loop",
            "    - urn: urn:acme:risk:req_node:left-1.5:five",
            "    - just a text",
            "  reference_controls: [{urn: x}]",
            "");

    private static final String MAPPINGS = String.join(
            "\n",
            "urn: urn:acme:risk:library:left-to-right",
            "objects:",
            "  %s",
            "    urn: urn:acme:risk:req_mapping_set:left-to-right",
            "    ref_id: left to right",
            "    name: Left to right",
            "    source_framework_urn: urn:acme:risk:framework:left-1.5",
            "    target_framework_urn: urn:acme:risk:framework:right-2",
            "    requirement_mappings:",
            "    - {source_requirement_urn: 'urn:acme:risk:req_node:left-1.5:a:1', target_requirement_urn: 'urn:acme:risk:req_node:right-2:5.10',"
                    + " relationship: subset, rationale: semantic, strength_of_relationship: 8, annotation: why}",
            "    - {source_requirement_urn: 'urn:acme:risk:req_node:left-1.5:b', target_requirement_urn: 'urn:acme:risk:req_node:right-2:c',"
                    + " relationship: overlaps, rationale: same topic}",
            "    - {source_requirement_urn: 'urn:acme:risk:req_node:left-1.5:b', target_requirement_urn: 'urn:acme:risk:req_node:right-2:d',"
                    + " relationship: not_related}",
            "    - {source_requirement_urn: 'urn:acme:risk:req_node:left-1.5:b', relationship: equal}",
            "    - 5",
            "");

    private static final String CTID = String.join(
            "\n",
            "{\"metadata\": {\"mapping_framework\": \"nist_800_53\", \"mapping_framework_version\": \"rev5\",",
            " \"technology_domain\": \"enterprise\", \"attack_version\": \"16.1\", \"mapping_version\": \"\", \"author\": null,",
            " \"organization\": \"Somebody\", \"last_update\": \"04/16/2025\", \"mapping_types\": {\"k\": {\"name\": \"mitigates\"}}},",
            " \"mapping_objects\": [",
            "  {\"capability_id\": \"CM-03\", \"capability_group\": \"CM\", \"attack_object_id\": \"T1666\", \"mapping_type\": \"k\", \"comments\": \"why\", \"score_value\": null},",
            "  {\"capability_id\": null, \"attack_object_id\": \"T1496.002\", \"comments\": \"nothing does\", \"status\": \"non_mappable\"},",
            "  {\"capability_id\": \"AC-2\", \"attack_object_id\": null},",
            "  {\"mapping_type\": \"mitigates\"}]}");

    private static Loaded<Contents> read(String text) {
        return Documents.read(Source.ofText("test", text));
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toList());
    }

    @Test
    void aFrameworkIsAStandardInTheOrderOfItsTree() {
        Loaded<Contents> loaded = read(LIBRARY);
        assertThat(loaded.tally().toString()).isEqualTo("7 read = 4 kept + 0 repaired + 3 refused");
        assertThat(codes(loaded))
                .containsExactlyInAnyOrder(
                        "standard-guessed",
                        "dangling-requirement",
                        "duplicate-requirement",
                        "missing-field",
                        "parent-order",
                        "unknown-key");
        Standard standard = loaded.value().standards().get(0);
        assertThat(standard.id()).hasToString("left:1.5");
        assertThat(standard.title()).isEqualTo("The left one");
        assertThat(standard.publisher()).isEqualTo("Acme");
        assertThat(standard.extensions().get("ciso-assistant")).contains("implementation_groups_definition");
        assertThat(standard.requirements().stream()
                        .map(r -> r.local() + " " + r.kind() + " " + r.hierarchy() + " " + r.title()))
                .containsExactly(
                        "five group grouping Doors",
                        "5.10 control grouping Lock the doors.",
                        "5.10.a control enhancement Locks",
                        "lost group grouping Lost");
        Requirement doors = standard.requirement("5.10");
        assertThat(doors.attribute("implementation-group")).containsExactly("B");
        assertThat(doors.extensions().get("ciso-assistant")).isEqualTo("{\"typical_evidence\":\"a key\"}");
        assertThat(doors.text()).contains("Lock the doors.\nAlways.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirement_mapping_set:", "requirement_mapping_sets:\n  -"})
    void aMappingSetIsReadUnderEitherKey(String key) {
        String text = key.endsWith("-")
                ? MAPPINGS.replace("  %s\n    urn", "  requirement_mapping_sets:\n  - urn")
                : String.format(MAPPINGS, key);
        Loaded<Contents> loaded = read(text);
        assertThat(loaded.tally().toString()).isEqualTo("5 read = 3 kept + 0 repaired + 2 refused");
        assertThat(codes(loaded))
                .containsExactlyInAnyOrder(
                        "unknown-word",
                        "missing-field",
                        "wrong-type",
                        "standard-guessed",
                        "standard-guessed",
                        "provenance-missing");
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.id()).isEqualTo("left-to-right");
        assertThat(set.kind()).isEqualTo(SetKind.IMPORTED);
        assertThat(set.mappings().stream().map(Mapping::toString))
                .containsExactly(
                        "left:1.5/a:1 subset-of right:2/5.10",
                        "left:1.5/b related right:2/c",
                        "left:1.5/b no-relationship right:2/d");
        Mapping first = set.mappings().get(0);
        assertThat(first.written()).contains("subset");
        assertThat(first.rationale()).contains(Rationale.SEMANTIC);
        assertThat(first.strength()).contains(new Strength("8", Optional.of("0-10")));
        assertThat(first.remarks()).contains("why");
        assertThat(set.mappings().get(1).extensions().get("ciso-assistant"))
                .isEqualTo("{\"rationale\":\"same topic\"}");
    }

    @Test
    void whatControlsDoAboutTechniquesIsRelatedOnly() {
        Loaded<Contents> loaded = read(CTID);
        assertThat(loaded.tally().toString()).isEqualTo("4 read = 3 kept + 0 repaired + 1 refused");
        MappingSet set = loaded.value().mappingSets().get(0);
        assertThat(set.provenance()).hasToString("Somebody, 2025-04-16");
        Mapping mapping = set.mappings().get(0);
        assertThat(mapping).hasToString("nist-800-53:5/CM-03 related mitre-attack-enterprise:16.1/T1666");
        assertThat(mapping.written()).contains("mitigates");
        assertThat(mapping.extensions().get("ctid")).isEqualTo("{\"capability_group\":\"CM\"}");
        assertThat(set.unmapped())
                .containsExactly(
                        new Unmapped(
                                Side.TARGET,
                                RequirementId.parse("mitre-attack-enterprise:16.1/T1496.002"),
                                "nothing does"),
                        new Unmapped(Side.SOURCE, RequirementId.parse("nist-800-53:5/AC-2"), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn: x\nobjects:",
                "urn: x\nobjects: 5\n",
                "urn: x\nobjects: {framework: [1, {requirement_nodes: 5}, {urn: {}}]}\n",
                "urn: x\nobjects: {requirement_mapping_set: {requirement_mappings: {}}}\n",
                "urn: x\nobjects: &a [*a, *a]\n",
                "{\"mapping_objects\": 5}",
                "{\"mapping_objects\": [[[]]], \"metadata\": []}",
                "{\"mapping_objects\": ["
            })
    void whatHasAnotherShapeIsAnError(String text) {
        assertThat(read(text).hasErrors()).isTrue();
    }

    @Test
    void neitherIsWritten() {
        for (Format format : List.of(Format.CISO_YAML, Format.CTID_JSON)) {
            assertThatThrownBy(() -> Documents.write(read(CTID).value(), format, new ByteArrayOutputStream()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("read only");
        }
    }
}
