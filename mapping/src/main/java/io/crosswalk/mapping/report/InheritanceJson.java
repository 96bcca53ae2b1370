package io.crosswalk.mapping.report;

import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Period;
import io.crosswalk.mapping.inheritance.AuditCalendar.Due;
import io.crosswalk.mapping.inheritance.Expiry;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.mapping.inheritance.Missing;
import io.crosswalk.mapping.inheritance.ReportGap;
import io.crosswalk.mapping.inheritance.Step;
import io.crosswalk.relation.MappingSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes an inheritance answer as JSON, format {@code crosswalk.inherit/1}. */
final class InheritanceJson {
    private final Inheritance answer;
    private final List<String> assumptions;
    private final List<Due> audits;

    InheritanceJson(Inheritance answer, List<String> assumptions, List<Due> audits) {
        this.answer = answer;
        this.assumptions = assumptions;
        this.audits = audits;
    }

    String json() {
        return Json.document(json -> {
            json.writeStringProperty("format", "crosswalk.inherit/1");
            json.writeStringProperty("question", answer.query().toString());
            json.writeStringProperty("target", answer.query().target().toString());
            demand(json, answer.demand());
            Json.strings(json, "assumptions", assumptions);
            json.writeArrayPropertyStart("sets");
            InheritanceAssumptions.sets(answer).forEach(set -> set(json, set));
            json.writeEndArray();
            json.writeArrayPropertyStart("evidence");
            answer.query().evidence().forEach(e -> evidence(json, e));
            json.writeEndArray();
            json.writeObjectPropertyStart("totals");
            answer.totals().forEach((state, count) -> json.writeNumberProperty(state.name(), count));
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            answer.findings().forEach(f -> finding(json, f));
            json.writeEndArray();
            outlook(json);
        });
    }

    private static void demand(JsonGenerator json, Demand demand) {
        json.writeObjectPropertyStart("demand");
        json.writeStringProperty("type", demand.type().toString());
        json.writeStringProperty("asOf", demand.asOf().toString());
        period(json, "days", demand.days());
        demand.since().ifPresent(day -> json.writeStringProperty("since", day.toString()));
        json.writeStringProperty("zone", demand.zone().toString());
        scope(json, demand.scope());
        demand.role().ifPresent(role -> json.writeStringProperty("role", role.toString()));
        json.writeEndObject();
    }

    private static void scope(JsonGenerator json, EvidenceScope scope) {
        json.writeObjectPropertyStart("scope");
        Json.strings(json, "systems", scope.systems());
        Json.strings(json, "entities", scope.entities());
        Json.strings(json, "regions", scope.regions());
        json.writeEndObject();
    }

    private static void period(JsonGenerator json, String name, Period period) {
        json.writeObjectPropertyStart(name);
        days(json, period);
        json.writeEndObject();
    }

    private static void days(JsonGenerator json, Period period) {
        json.writeStringProperty("first", period.first().toString());
        json.writeStringProperty("last", period.last().toString());
        json.writeNumberProperty("days", period.days());
    }

    private static void set(JsonGenerator json, MappingSet set) {
        json.writeStartObject();
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("kind", set.kind().toString());
        json.writeStringProperty("author", set.provenance().author());
        json.writeEndObject();
    }

    /** Which version of what was looked at. */
    private static void evidence(JsonGenerator json, Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("id", evidence.id());
        json.writeStringProperty("title", evidence.title());
        json.writeStringProperty("kind", evidence.kind().toString());
        evidence.hash().ifPresent(hash -> json.writeStringProperty("hash", hash));
        evidence.provider().ifPresent(provider -> json.writeStringProperty("provider", provider));
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Inherited finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.requirement().id().toString());
        json.writeStringProperty("title", finding.requirement().title());
        json.writeStringProperty("state", finding.state().name());
        finding.unusable().ifPresent(u -> json.writeStringProperty("reason", u.toString()));
        finding.doubt().ifPresent(d -> {
            json.writeStringProperty("reason", d.reason().toString());
            Json.strings(json, "names", d.names());
        });
        finding.exclusion().ifPresent(e -> {
            json.writeStringProperty("reason", e.reason());
            json.writeStringProperty("detail", e.justification());
        });
        missing(json, finding.missing());
        finding.validUntil().ifPresent(day -> json.writeStringProperty("validUntil", day.toString()));
        Json.strings(json, "evidence", finding.evidence());
        json.writeArrayPropertyStart("supports");
        for (Set<String> support : finding.supports()) {
            json.writeStartArray();
            support.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanProperty("moreSupports", finding.hasMoreSupports());
        json.writeObjectPropertyStart("essential");
        Json.strings(json, "evidence", finding.essential());
        Json.strings(json, "sets", finding.essentialSets());
        Json.strings(json, "providers", finding.essentialProviders());
        json.writeEndObject();
        Json.strings(json, "roots", finding.roots());
        json.writeArrayPropertyStart("steps");
        finding.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        Json.strings(json, "notes", InheritanceReport.notes(finding));
        json.writeEndObject();
    }

    private static void missing(JsonGenerator json, Missing missing) {
        json.writeObjectPropertyStart("missing");
        json.writeArrayPropertyStart("days");
        for (Period period : missing.days()) {
            json.writeStartObject();
            days(json, period);
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "kinds", missing.kinds());
        Json.strings(json, "scopes", missing.scopes());
        missing.role().ifPresent(role -> json.writeStringProperty("role", role.toString()));
        json.writeBooleanProperty("content", missing.content());
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        Json.strings(json, "region", step.region().members());
        json.writeBooleanProperty("whole", step.isWhole());
        json.writeStringProperty("rule", step.rule().name());
        json.writeArrayPropertyStart("from");
        step.from().forEach(region -> {
            json.writeStartArray();
            region.members().forEach(member -> json.writeString(member.toString()));
            json.writeEndArray();
        });
        json.writeEndArray();
        Json.strings(json, "evidence", step.evidence());
        step.claim().ifPresent(claim -> {
            json.writeName("claim");
            CoverageJson.claim(json, claim);
        });
        json.writeEndObject();
    }

    private void outlook(JsonGenerator json) {
        json.writeArrayPropertyStart("expiries");
        for (Expiry expiry : answer.expiries()) {
            json.writeStartObject();
            json.writeStringProperty("last", expiry.last().toString());
            Json.strings(json, "evidence", expiry.evidence());
            Json.strings(json, "falling", expiry.falling());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("reportGaps");
        for (ReportGap gap : answer.reportGaps()) {
            json.writeStartObject();
            json.writeStringProperty("provider", gap.provider());
            json.writeStringProperty("report", gap.report());
            period(json, "gap", gap.gap());
            Json.strings(json, "bridges", gap.bridges());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("audits");
        for (Due due : audits) {
            json.writeStartObject();
            json.writeStringProperty("day", due.day().toString());
            json.writeStringProperty("programme", due.programme());
            json.writeStringProperty("event", due.event().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
