package io.crosswalk.mapping.report;

import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.comparison.Overlap;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes a comparison as JSON, format {@code crosswalk.compare/1}. */
final class ComparisonJson {
    private final Comparison answer;
    private final List<String> leftAssumptions;
    private final List<String> rightAssumptions;

    ComparisonJson(Comparison answer, List<String> leftAssumptions, List<String> rightAssumptions) {
        this.answer = answer;
        this.leftAssumptions = leftAssumptions;
        this.rightAssumptions = rightAssumptions;
    }

    String json() {
        return Json.document(json -> {
            json.writeStringProperty("format", "crosswalk.compare/1");
            json.writeStringProperty("question", answer.query().toString());
            standard(json, "left", answer.left());
            standard(json, "right", answer.right());
            overlap(json);
            coverage(json, "ofRight", answer.ofRight(), rightAssumptions);
            coverage(json, "ofLeft", answer.ofLeft(), leftAssumptions);
        });
    }

    private static void standard(JsonGenerator json, String key, Standard standard) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("id", standard.id().toString());
        json.writeStringProperty("title", standard.title());
        json.writeStringProperty("publisher", standard.publisher());
        json.writeStringProperty("nature", standard.nature());
        standard.supersedes().ifPresent(s -> json.writeStringProperty("supersedes", s.toString()));
        json.writeNumberProperty("requirements", standard.assessable().size());
        objects(json, "sections", standard.sections(), section -> section(json, standard, section));
        objects(json, "statements", ComparisonRows.profile(standard).statements(), s -> statement(json, s));
        objects(json, "phases", ComparisonRows.profile(standard).phases(), p -> phase(json, p));
        objects(json, "links", ComparisonRows.profile(standard).links(), l -> link(json, l));
        json.writeEndObject();
    }

    private static <T> void objects(JsonGenerator json, String key, List<T> values, Consumer<T> members) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
            json.writeStartObject();
            members.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void section(JsonGenerator json, Standard standard, Section section) {
        json.writeStringProperty("title", section.title());
        json.writeNumberProperty("requirements", ComparisonRows.size(standard, section));
    }

    private static void statement(JsonGenerator json, Statement statement) {
        json.writeStringProperty("aspect", statement.aspect().toString());
        // the words go with the text, so that no reader can quote it without them
        json.writeStringProperty("text", ComparisonRows.marked(statement.text(), statement.attribution()));
        attribution(json, statement.attribution());
    }

    private static void phase(JsonGenerator json, Phase phase) {
        json.writeStringProperty("id", phase.id());
        json.writeStringProperty("name", phase.name());
        json.writeStringProperty("actor", phase.actor());
        json.writeStringProperty("deliverable", phase.deliverable());
        Json.strings(json, "after", phase.prerequisites());
        phase.length().ifPresent(weeks -> weeks(json, weeks));
        phase.due().ifPresent(due -> json.writeStringProperty("due", due.toString()));
        phase.recurrence().ifPresent(every -> json.writeStringProperty("recurrence", every.toString()));
        json.writeBooleanProperty("optional", phase.isOptional());
        json.writeBooleanProperty("assurance", phase.isAssurance());
        attribution(json, phase.attribution());
    }

    private static void weeks(JsonGenerator json, Weeks weeks) {
        json.writeObjectPropertyStart("weeks");
        json.writeNumberProperty("least", weeks.least());
        json.writeNumberProperty("most", weeks.most());
        attribution(json, weeks.attribution());
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, Link link) {
        json.writeStringProperty("kind", link.kind().toString());
        json.writeStringProperty("other", link.other().toString());
        json.writeStringProperty("note", link.note());
        attribution(json, link.attribution());
    }

    private static void attribution(JsonGenerator json, Attribution attribution) {
        json.writeStringProperty("basis", attribution.basis().toString());
        json.writeStringProperty("source", attribution.source());
    }

    private void overlap(JsonGenerator json) {
        Overlap overlap = answer.overlap();
        json.writeObjectPropertyStart("overlap");
        json.writeStringProperty("leftTopics", overlap.leftTopics());
        json.writeStringProperty("rightTopics", overlap.rightTopics());
        json.writeNumberProperty("pairs", overlap.pairs());
        Json.strings(json, "sets", references(overlap.sets()));
        objects(json, "cells", overlap.cells(), cell -> {
            json.writeStringProperty("left", cell.left());
            json.writeStringProperty("right", cell.right());
            json.writeNumberProperty("pairs", cell.pairs());
        });
        json.writeEndObject();
    }

    private static List<String> references(List<MappingSet> sets) {
        return sets.stream().map(MappingSet::reference).collect(Collectors.toList());
    }

    private static void coverage(JsonGenerator json, String key, Coverage coverage, List<String> assumptions) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("question", coverage.query().toString());
        Json.strings(json, "assumptions", assumptions);
        Json.strings(json, "sets", references(coverage.restsOn()));
        json.writeName("totals");
        CoverageJson.totals(json, coverage.totals());
        json.writeArrayPropertyStart("sections");
        coverage.sections().forEach((section, totals) -> {
            json.writeStartObject();
            json.writeStringProperty("title", section.title());
            json.writeName("totals");
            CoverageJson.totals(json, totals);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
