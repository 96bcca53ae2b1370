package io.crosswalk.catalogs.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Opinion;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Status;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The published schema lists exactly the keys that the reader knows, in its order, and exactly the words of the model. */
class SchemaTest {
    private static final Path FORMATS = Path.of("..", "docs", "formats");
    private static Map<?, ?> definitions = Map.of();

    private static final Map<String, Fields<?>> KNOWN = known();

    private static Map<String, Fields<?>> known() {
        Map<String, Fields<?>> known = new LinkedHashMap<>();
        known.put("document", DocumentDraft.FIELDS);
        known.put("standard", StandardDraft.FIELDS);
        known.put("alias", AliasDraft.FIELDS);
        known.put("choice", ChoiceDraft.FIELDS);
        known.put("section", SectionDraft.FIELDS);
        known.put("profile", ProfileDraft.FIELDS);
        known.put("statement", StatementDraft.FIELDS);
        known.put("phase", PhaseDraft.FIELDS);
        known.put("weeks", WeeksDraft.FIELDS);
        known.put("link", LinkDraft.FIELDS);
        known.put("requirement", RequirementDraft.FIELDS);
        known.put("mappingSet", MappingSetDraft.FIELDS);
        known.put("provenance", ProvenanceDraft.FIELDS);
        known.put("mapping", MappingDraft.FIELDS);
        known.put("argument", ArgumentDraft.FIELDS);
        known.put("unmapped", UnmappedDraft.FIELDS);
        known.put("assessment", AssessmentDraft.FIELDS);
        known.put("scope", ScopeDraft.FIELDS);
        known.put("processing", ScopeEntryDraft.PROCESSING);
        known.put("inclusion", ScopeEntryDraft.INCLUSION);
        known.put("exclusion", ScopeEntryDraft.EXCLUSION);
        known.put("alternative", ScopeEntryDraft.ALTERNATIVE);
        known.put("addition", ScopeEntryDraft.ADDITION);
        known.put("report", ReportDraft.FIELDS);
        known.put("subservice", SubserviceDraft.FIELDS);
        known.put("overlay", OverlayDraft.FIELDS);
        known.put("wording", OverlayDraft.WordingDraft.FIELDS);
        known.put("evidence", EvidenceDraft.FIELDS);
        known.put("evidenceScope", EvidenceDraft.Scope.FIELDS);
        known.put("population", EvidenceDraft.Population.FIELDS);
        known.put("filing", EvidenceDraft.Filing.FIELDS);
        known.put("operation", OperationDraft.FIELDS);
        known.put("evidenceRule", EvidenceRuleDraft.FIELDS);
        known.put("reservation", EvidenceRuleDraft.Reservation.FIELDS);
        known.put("responsibility", ResponsibilityDraft.FIELDS);
        known.put("provided", ResponsibilityDraft.ProvidedDraft.FIELDS);
        known.put("duty", ResponsibilityDraft.DutyDraft.FIELDS);
        return known;
    }

    @BeforeAll
    static void read() throws Exception {
        JsonFactory strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (Reader file = Files.newBufferedReader(FORMATS.resolve("native-1.schema.json"));
                JsonParser parser = strict.createParser(ObjectReadContext.empty(), file)) {
            parser.nextToken();
            Map<?, ?> schema = (Map<?, ?>) value(parser);
            assertThat(parser.nextToken()).isNull();
            assertThat(schema.get("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            definitions = (Map<?, ?>) at(schema, "$defs").orElseThrow();
        }
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                members.put(key, value(parser));
            }
            return members;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        return String.valueOf(parser.getString());
    }

    /** What a path of keys leads to; empty if the last one is not there. */
    private static Optional<Object> at(Object from, String... path) {
        Optional<Object> found = Optional.of(from);
        for (String key : path) {
            found = found.map(map -> ((Map<?, ?>) map).get(key));
        }
        return found;
    }

    @Test
    void theSchemaListsTheKeysOfTheReaderInTheirOrder() {
        KNOWN.forEach((name, fields) -> {
            Map<?, ?> properties =
                    (Map<?, ?>) at(definitions, name, "properties").orElseThrow();
            assertThat(properties.keySet().stream().map(String::valueOf))
                    .as(name)
                    .containsExactlyElementsOf(fields.names());
        });
    }

    @Test
    void theSchemaRequiresWhatTheReaderRequires() {
        KNOWN.forEach((name, fields) -> {
            List<?> required = (List<?>) at(definitions, name, "required").orElse(List.of());
            // the version has a check and a code of its own
            List<String> expected =
                    name.equals("document") ? List.of("crosswalk") : List.copyOf(fields.requiredNames());
            assertThat(required.stream().map(String::valueOf)).as(name).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void everyObjectOfTheSchemaIsOneOfTheReader() {
        assertThat(definitions.entrySet().stream()
                        .filter(entry -> at(entry.getValue(), "properties").isPresent())
                        .map(entry -> String.valueOf(entry.getKey())))
                .containsExactlyElementsOf(KNOWN.keySet());
    }

    @Test
    void theSchemaListsTheWordsOfTheModel() {
        words(RequirementKind.values(), "requirement", "properties", "kind", "enum");
        words(HierarchyKind.values(), "requirement", "properties", "hierarchy", "enum");
        words(Status.values(), "requirement", "properties", "status", "enum");
        words(Aspect.values(), "statement", "properties", "aspect", "enum");
        words(Basis.values(), "statement", "properties", "basis", "enum");
        words(Basis.values(), "phase", "properties", "basis", "enum");
        words(Basis.values(), "weeks", "properties", "basis", "enum");
        words(Basis.values(), "link", "properties", "basis", "enum");
        words(LinkKind.values(), "link", "properties", "kind", "enum");
        assertThat(at(definitions, "weeks", "properties", "most", "maximum")).contains(String.valueOf(Phase.LONGEST));
        words(SetKind.values(), "mappingSet", "properties", "kind", "enum");
        words(Reading.values(), "mappingSet", "properties", "reading", "enum");
        words(Rationale.values(), "mappingSet", "properties", "rationale", "enum");
        words(Rationale.values(), "mapping", "properties", "rationale", "enum");
        words(Relationship.values(), "mapping", "properties", "relationship", "enum");
        words(Side.values(), "unmapped", "properties", "side", "enum");
        words(AttestationReport.Type.values(), "report", "properties", "type", "enum");
        words(Opinion.values(), "report", "properties", "opinion", "enum");
        words(Treatment.values(), "subservice", "properties", "treatment", "enum");
        words(EvidenceKind.values(), "evidence", "properties", "kind", "enum");
        words(EvidenceKind.values(), "evidenceRule", "properties", "evidence", "enum");
        words(EvidenceKind.values(), "reservation", "properties", "evidence", "enum");
        words(AssuranceKind.values(), "assurance", "enum");
        words(Sufficiency.values(), "filing", "properties", "sufficiency", "enum");
        words(Frequency.values(), "operation", "properties", "frequency", "enum");
        words(Demand.Type.values(), "evidenceRule", "properties", "demand", "enum");
        words(Counting.values(), "evidenceRule", "properties", "counting", "enum");
        words(Basis.values(), "evidenceRule", "properties", "basis", "enum");
        words(Treatment.values(), "responsibility", "properties", "treatment", "enum");
        words(Responsibility.Bearer.values(), "duty", "properties", "bearer", "enum");
        words(Satisfaction.values(), "assessment", "properties", "statuses", "additionalProperties", "enum");
    }

    private static void words(Enum<?>[] constants, String... path) {
        assertThat(at(definitions, path).orElseThrow())
                .isEqualTo(Stream.of(constants).map(Object::toString).collect(Collectors.toList()));
    }

    @Test
    void theDocumentationExplainsEveryKeyUnderItsObject() throws Exception {
        String text = Files.readString(FORMATS.resolve("native.md"));
        Map<String, String> chapters = new LinkedHashMap<>();
        Iterator<String> parts = Stream.of(text.split("(?m)^### ", -1)).skip(1).iterator();
        parts.forEachRemaining(part -> chapters.put(part.lines().findFirst().orElse(""), part));
        KNOWN.forEach((name, fields) -> assertThat(chapters.get("`" + name + "`"))
                .as(name)
                .isNotNull()
                .satisfies(chapter -> fields.names()
                        .forEach(key -> assertThat(chapter).as(name).contains("| `" + key + "` |"))));
    }

    @Test
    void theGoldenDocumentUsesEveryKey() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/io/crosswalk/catalogs/golden/everything.json"));

        assertThat(KNOWN.values().stream()
                        .flatMap(fields -> fields.names().stream())
                        .distinct())
                .allSatisfy(key -> assertThat(golden).contains("\"" + key + "\":"));
    }
}
