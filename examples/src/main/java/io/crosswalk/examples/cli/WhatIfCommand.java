package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Contents;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.report.WhatIfReport;
import io.crosswalk.mapping.whatif.Impacts;
import io.crosswalk.mapping.whatif.Scenario;
import io.crosswalk.mapping.whatif.Scenarios;
import io.crosswalk.mapping.whatif.WhatIf;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Says which verdicts of a coverage question would be others if something were different. */
@Command(
        name = "what-if",
        description = {
            "Say which verdicts would change if something were added, dropped or stated otherwise.",
            "What the options drop, add and state makes one scenario; --each makes one of each single failure."
        },
        mixinStandardHelpOptions = true)
final class WhatIfCommand extends Question {
    private static final String UNSTATED = "unstated";

    @Mixin
    CoverageOptions question = new CoverageOptions();

    @Option(names = "--drop-set", paramLabel = "ID", description = "Without this mapping set; repeats.")
    List<String> dropSets = List.of();

    @Option(names = "--drop", paramLabel = "SET#N", description = "Without the Nth mapping of a set; repeats.")
    List<String> dropMappings = List.of();

    @Option(names = "--drop-standard", paramLabel = "ID", description = "Without this standard; repeats.")
    List<String> dropStandards = List.of();

    @Option(
            names = "--status",
            paramLabel = "ID=STATUS",
            description =
                    "With this status of a requirement (full, partial, not-full, none, not-applicable, unstated) or"
                            + " of a whole standard (full, unstated); repeats.")
    List<String> statuses = List.of();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "With the standards, mapping sets and statuses of a file; repeats.")
    List<String> add = List.of();

    @Option(names = "--each", paramLabel = "WHAT", description = "Without each set, mapping or given (status) in turn.")
    List<Each> each = List.of();

    /** Of what each one is dropped in turn. */
    enum Each {
        SET,
        MAPPING,
        GIVEN;

        static Each parse(String word) {
            return Stream.of(values())
                    .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("not set, mapping or given: \"" + word + "\""));
        }

        List<Scenario> scenarios(Coverage answer, Crosswalk crosswalk) {
            return switch (this) {
                case SET -> Scenarios.withoutEachSet(answer);
                case MAPPING -> Scenarios.withoutEachMapping(answer);
                case GIVEN -> Scenarios.withoutEachStatement(answer, crosswalk);
            };
        }
    }

    @Override
    List<String> given() {
        return question.from;
    }

    @Override
    Output answer(Workspace workspace) {
        CoverageQuery query = question.query(workspace);
        Scenario stated = stated(workspace);
        workspace.notes(); // a bad file is reported before a question that it makes unanswerable
        List<Scenario> scenarios = new ArrayList<>();
        if (!stated.equals(Scenario.asIs())) {
            scenarios.add(stated);
        }
        if (!each.isEmpty()) {
            Coverage answer = query.ask(workspace.crosswalk());
            each.forEach(e -> scenarios.addAll(e.scenarios(answer, workspace.crosswalk())));
            if (scenarios.isEmpty()) {
                throw new IllegalArgumentException("the answer rests on nothing that could be dropped");
            }
        }
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException(
                    "say what would be different: --drop-set, --drop, --drop-standard, --status, --add or --each");
        }
        Impacts impacts = workspace.accept(WhatIf.of(query).in(scenarios).ask(workspace.crosswalk()));
        return Output.of(WhatIfReport.of(impacts, workspace.crosswalk()));
    }

    private Scenario stated(Workspace workspace) {
        Scenario scenario = Scenario.asIs();
        for (String id : dropSets) {
            scenario = scenario.withoutSet(id);
        }
        for (String place : dropMappings) {
            scenario = scenario.withoutMapping(mapping(place, workspace));
        }
        for (String name : dropStandards) {
            scenario = scenario.withoutStandard(workspace.standard(name));
        }
        List<Assessment> found = new ArrayList<>();
        List<Standard> standards = new ArrayList<>(workspace.crosswalk().standards());
        for (String file : add) {
            Contents contents = workspace.added(file);
            for (Standard standard : contents.standards()) {
                scenario = scenario.withStandard(standard);
                standards.add(standard);
            }
            for (MappingSet set : contents.mappingSets()) {
                scenario = scenario.withSet(set);
            }
            found.addAll(contents.assessments());
        }
        return stating(scenario, Crosswalk.of(standards, List.of()).value(), found, workspace);
    }

    /** With what is found and what the options state; names are those of a crosswalk with the standards that are added. */
    private Scenario stating(Scenario changed, Crosswalk names, List<Assessment> found, Workspace workspace) {
        Scenario scenario = changed;
        for (Assessment assessment : found) {
            for (var finding :
                    workspace.accept(names.resolve(assessment)).statuses().entrySet()) {
                scenario = scenario.stating(finding.getKey(), finding.getValue());
            }
        }
        for (String stated : statuses) {
            int at = stated.lastIndexOf('=');
            if (at < 0) {
                throw new IllegalArgumentException("a status is ID=STATUS, not \"" + stated + "\"");
            }
            scenario = stating(scenario, names, stated.substring(0, at), stated.substring(at + 1), workspace);
        }
        return scenario;
    }

    private static Scenario stating(Scenario scenario, Crosswalk names, String name, String word, Workspace workspace) {
        Optional<Satisfaction> status = Satisfaction.find(word);
        if (status.isEmpty() && !word.equals(UNSTATED)) {
            throw new IllegalArgumentException("no status \"" + word + "\"; there are "
                    + Arrays.stream(Satisfaction.values()).map(s -> s + ", ").collect(Collectors.joining())
                    + UNSTATED);
        }
        Resolution<StandardId> whole = names.names().resolve(name);
        if (whole.found().isEmpty()) {
            RequirementId id = workspace.noted(names.resolve(name));
            return status.map(s -> scenario.stating(id, s)).orElseGet(() -> scenario.unstating(id));
        }
        StandardId standard = workspace.noted(whole);
        if (status.isEmpty()) {
            return scenario.unstating(standard);
        }
        if (status.get() != Satisfaction.FULL) {
            throw new IllegalArgumentException("a whole standard is full or " + UNSTATED + ", not " + word
                    + ": name a requirement of " + standard);
        }
        return scenario.satisfying(standard);
    }

    /** The claim that stands at a place such as {@code soc2-2017_iso27001-2022#247}, as answers quote it, with or without the version. */
    private static Claim mapping(String place, Workspace workspace) {
        int at = place.lastIndexOf('#');
        if (at < 0 || !place.substring(at + 1).matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(
                    "a mapping is SET#N, such as soc2-2017_iso27001-2022#1, not \"" + place + "\"");
        }
        String name = place.substring(0, at);
        int ordinal = Integer.parseInt(place.substring(at + 1));
        List<MappingSet> sets = workspace.crosswalk().mappingSets();
        MappingSet set = sets.stream()
                .filter(s -> s.id().equals(name) || s.reference().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("no mapping set \"" + name + "\"; there are "
                        + sets.stream().map(MappingSet::id).collect(Collectors.joining(", "))));
        if (ordinal > set.mappings().size()) {
            throw new UnknownNameException("no mapping " + ordinal + " in " + set.reference() + ", which has "
                    + set.mappings().size());
        }
        return Claim.asserted(set, ordinal);
    }
}
