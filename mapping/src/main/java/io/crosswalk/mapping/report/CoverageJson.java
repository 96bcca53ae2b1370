package io.crosswalk.mapping.report;

import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Remainder;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a coverage answer as JSON, format {@code crosswalk.coverage/1}. */
final class CoverageJson {
    private final Coverage answer;
    private final List<String> assumptions;

    CoverageJson(Coverage answer, List<String> assumptions) {
        this.answer = answer;
        this.assumptions = assumptions;
    }

    String json() {
        return Json.document(json -> {
            json.writeStringProperty("format", "crosswalk.coverage/1");
            json.writeStringProperty("question", answer.query().toString());
            json.writeStringProperty("target", answer.query().target().toString());
            Json.strings(json, "from", answer.query().sources());
            Json.strings(json, "assumptions", assumptions);
            json.writeArrayPropertyStart("sets");
            answer.restsOn().forEach(set -> set(json, set));
            json.writeEndArray();
            json.writeName("totals");
            totals(json, answer.totals());
            json.writeArrayPropertyStart("sections");
            answer.sections().forEach((section, totals) -> {
                json.writeStartObject();
                json.writeStringProperty("title", section.title());
                json.writeName("totals");
                totals(json, totals);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            answer.findings().forEach(f -> finding(json, f));
            json.writeEndArray();
        });
    }

    private static void set(JsonGenerator json, MappingSet set) {
        json.writeStartObject();
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("kind", set.kind().toString());
        json.writeStringProperty("author", set.provenance().author());
        json.writeEndObject();
    }

    static void totals(JsonGenerator json, Totals totals) {
        json.writeStartObject();
        json.writeNumberProperty("applicable", totals.applicable());
        json.writeNumberProperty("guaranteed", totals.guaranteed());
        json.writeNumberProperty("touched", totals.touched());
        json.writeNumberProperty("ceiling", totals.ceiling());
        json.writeObjectPropertyStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.name(), totals.of(verdict));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.requirement().id().toString());
        json.writeStringProperty("title", finding.requirement().title());
        json.writeStringProperty("verdict", finding.verdict().name());
        finding.doubt().ifPresent(d -> {
            json.writeStringProperty("reason", d.reason().toString());
            json.writeStringProperty("detail", d.detail());
            Json.strings(json, "names", d.names());
        });
        finding.exclusion().ifPresent(e -> {
            json.writeStringProperty("reason", e.reason());
            json.writeStringProperty("detail", e.justification());
        });
        finding.trust().ifPresent(t -> json.writeNumberProperty("trust", t.value()));
        json.writeArrayPropertyStart("remainder");
        for (Remainder remainder : finding.remainder()) {
            json.writeStartObject();
            Json.strings(json, "beyond", remainder.counterpart());
            json.writeStringProperty("sentence", remainder.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("because");
        finding.because().forEach(c -> claim(json, c));
        json.writeEndArray();
        finding.contested().ifPresent(r -> json.writeStringProperty("contested", r.toString()));
        json.writeArrayPropertyStart("fragile");
        finding.fragile().forEach(c -> claim(json, c));
        json.writeEndArray();
        json.writeArrayPropertyStart("proofs");
        finding.proofs().forEach(p -> proof(json, p));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void claim(JsonGenerator json, Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("kind", claim.kind().name().toLowerCase(Locale.ROOT));
        Json.strings(json, "source", claim.source().members());
        json.writeStringProperty("relationship", claim.relationship().toString());
        Json.strings(json, "target", claim.target().members());
        claim.hierarchy().ifPresent(h -> json.writeStringProperty("hierarchy", h.toString()));
        claim.set().ifPresent(s -> {
            json.writeStringProperty("set", s.reference());
            json.writeNumberProperty("ordinal", claim.ordinal());
        });
        json.writeEndObject();
    }

    /** The steps from what was stated to the conclusion; a premise is the place of an earlier step, from 0. */
    private static void proof(JsonGenerator json, Proof proof) {
        List<Proof> steps = new ArrayList<>(proof.steps());
        Collections.reverse(steps);
        json.writeStartArray();
        for (Proof step : steps) {
            json.writeStartObject();
            Json.strings(json, "region", step.region().members());
            json.writeStringProperty("fact", step.fact().name());
            json.writeStringProperty("rule", step.rule().name());
            step.stated().ifPresent(s -> json.writeStringProperty("stated", s.toString()));
            json.writeArrayPropertyStart("claims");
            step.claims().forEach(c -> claim(json, c));
            json.writeEndArray();
            json.writeArrayPropertyStart("premises");
            step.premises().forEach(p -> json.writeNumber(steps.indexOf(p)));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
