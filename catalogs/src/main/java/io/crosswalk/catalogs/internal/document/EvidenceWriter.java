package io.crosswalk.catalogs.internal.document;

import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.evidence.Window;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes evidence, and what it is measured against. */
final class EvidenceWriter {
    private record Change(EvidenceKind kind, Demand.Type demand, EvidenceRule rule) {}

    private EvidenceWriter() {}

    /** The members of a piece of evidence; its scope always, so that it is said that it was taken everywhere. */
    static void evidence(Evidence evidence, Members out) {
        out.text("id", evidence.id());
        out.text("hash", evidence.hash());
        out.textUnless(evidence.id(), "title", evidence.title());
        out.text("kind", evidence.kind());
        if (!evidence.shows().equals(evidence.kind().shows())) {
            out.texts("shows", evidence.shows());
        }
        out.text("collected", evidence.collected());
        period(evidence, out);
        out.textUnless("UTC", "zone", evidence.window().zone());
        out.text("performed", evidence.performed());
        out.text("validUntil", evidence.validUntil());
        scope(evidence.scope(), out);
        out.textsIfAny("roles", evidence.roles());
        out.text("provider", evidence.provider());
        evidence.population().ifPresent(population -> population(population, out));
        out.text("owner", evidence.origin().owner());
        out.text("collector", evidence.origin().collector());
        out.text("method", evidence.origin().method());
        out.text("source", evidence.origin().source());
        NativeWriter.list(out, "filings", List.copyOf(evidence.filings().entrySet()), (filing, members) -> {
            members.text("requirement", filing.getKey());
            members.textUnless(Sufficiency.CANDIDATE.toString(), "sufficiency", filing.getValue());
            members.text("note", Optional.ofNullable(evidence.notes().get(filing.getKey())));
        });
        out.extensions(evidence.extensions(), EvidenceDraft.FIELDS.names());
    }

    private static void period(Evidence evidence, Members out) {
        Window window = evidence.window();
        if (!window.equals(Window.of(Period.of(evidence.collected()), window.zone()))) {
            out.text("from", window.firstDay());
            out.text("to", window.lastDay());
        }
    }

    private static void scope(EvidenceScope scope, Members out) {
        out.out().writeObjectPropertyStart("scope");
        out.textsIfAny("systems", scope.systems());
        out.textsIfAny("entities", scope.entities());
        out.textsIfAny("regions", scope.regions());
        out.out().writeEndObject();
    }

    private static void population(Population population, Members out) {
        out.out().writeObjectPropertyStart("population");
        out.out().writeNumberProperty("items", population.items());
        out.text("completeness", population.completeness());
        out.out().writeEndObject();
    }

    /** The members of the operation of a control. */
    static void operation(ControlOperation operation, Members out) {
        out.text("control", operation.control());
        out.text("frequency", operation.frequency());
        out.text("interval", operation.interval());
        operation.statedGraceDays().ifPresent(days -> out.out().writeNumberProperty("graceDays", days));
        out.truthUnless(false, "automated", operation.isAutomated());
        out.text("since", operation.since());
        if (operation.tolerated() > 0) {
            out.out().writeNumberProperty("tolerated", operation.tolerated());
        }
        out.text("population", operation.population());
    }

    /** The rules and reservations that differ from the defaults. */
    static void rules(EvidenceRules rules, Members out) {
        List<Change> changes = new ArrayList<>();
        rules.changes()
                .forEach((kind, row) -> row.forEach((demand, rule) -> changes.add(new Change(kind, demand, rule))));
        NativeWriter.list(out, "evidenceRules", changes, EvidenceWriter::rule);
        Map<RequirementId, EvidenceKind> usual = EvidenceRules.defaults().reserved();
        List<Map.Entry<RequirementId, EvidenceKind>> reserved = rules.reserved().entrySet().stream()
                .filter(entry -> entry.getValue() != usual.get(entry.getKey()))
                .toList();
        NativeWriter.list(out, "reservations", reserved, (entry, members) -> {
            members.text("requirement", entry.getKey());
            members.text("evidence", entry.getValue());
        });
    }

    private static void rule(Change change, Members out) {
        EvidenceRule rule = change.rule;
        out.text("evidence", change.kind);
        out.text("demand", change.demand);
        out.text("counting", rule.counting());
        out.text("within", rule.limit());
        out.truthUnless(false, "unlessPlanned", rule.yieldsToPlan());
        out.textsIfAny("also", rule.also());
        out.textsIfAny("only", rule.only());
        out.truthUnless(false, "atBestContributory", rule.isAtBestContributory());
        out.truthUnless(false, "ofOthers", rule.isOfOthers());
        out.text("basis", rule.basis());
        out.text("why", rule.why());
    }

    /** The members of a division of responsibilities. */
    static void responsibility(Responsibility division, Members out) {
        out.text("provider", division.provider());
        out.text("treatment", division.treatment());
        NativeWriter.list(out, "provided", division.provided(), EvidenceWriter::provided);
        NativeWriter.list(out, "responsibilities", division.duties(), EvidenceWriter::duty);
    }

    private static void provided(Provided entry, Members out) {
        out.text("requirement", entry.requirement());
        out.text("text", entry.text());
        out.textsIfAny("evidence", entry.evidence());
        out.truthUnless(true, "inherited", entry.isInherited());
    }

    private static void duty(Duty entry, Members out) {
        out.text("text", entry.text());
        out.textUnless(Bearer.USER.toString(), "bearer", entry.bearer());
        out.textsIfAny("conditionOf", entry.conditions());
        out.textsIfAny("satisfiedBy", entry.satisfiedBy());
    }
}
