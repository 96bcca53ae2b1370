package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.Table;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Search;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the requirements of a standard in document order, headings included; those that meet conditions, if there are any. */
@Command(
        name = "requirements",
        description = "List the requirements of a standard.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A condition is KEY=VALUE,... or KEY!=VALUE,... or KEY~WORDS or just WORDS of id and title.",
            "Keys: id, title, text, kind, status, role, assessable, under (an id), and the",
            "attributes of the standard, such as category, theme or operational-capability."
        })
final class RequirementsCommand extends Question {
    @Parameters(paramLabel = "STANDARD", description = "Such as iso27001:2022.")
    String standard = "";

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "List only what meets a condition; repeats, and all must hold.")
    List<String> where = List.of();

    @Option(
            names = "--text",
            description =
                    "Show the wording too: the catalog's where it may be shipped, and that of the overlays in --with files.")
    boolean text;

    @Override
    Output answer(Workspace workspace) {
        StandardId id = workspace.standard(standard);
        Standard named = text ? workspace.worded(id) : workspace.crosswalk().standard(id);
        Search search = where.stream().map(Search::parse).reduce(Search.everything(), Search::and);
        List<String> columns = new ArrayList<>(List.of("id", "kind", "title", "parent", "assessable"));
        if (text) {
            columns.add("text");
        }
        List<List<String>> rows =
                search.in(named).stream().map(r -> row(r, named)).collect(Collectors.toList());
        if (rows.isEmpty()) {
            workspace.note("no requirement of " + named.id() + " meets " + search);
        }
        return Output.of(Table.of(columns, rows), "crosswalk.requirements/1");
    }

    private List<String> row(Requirement requirement, Standard named) {
        Optional<Overlay.Wording> wording = text ? named.wording(requirement.local()) : Optional.empty();
        List<String> row = new ArrayList<>(List.of(
                requirement.local(),
                requirement.kind().toString(),
                wording.flatMap(Overlay.Wording::title).orElse(requirement.title()),
                requirement.parent().orElse(""),
                String.valueOf(requirement.isAssessable())));
        if (text) {
            row.add(wording.flatMap(Overlay.Wording::text).or(requirement::text).orElse(""));
        }
        return row;
    }
}
