package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.Table;
import io.crosswalk.standard.Standard;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the requirements of a standard in document order, headings included. */
@Command(name = "requirements", description = "List the requirements of a standard.", mixinStandardHelpOptions = true)
final class RequirementsCommand extends Question {
    @Parameters(paramLabel = "STANDARD", description = "Such as iso27001:2022.")
    String standard = "";

    @Override
    Output answer(Workspace workspace) {
        Standard named = workspace.crosswalk().standard(workspace.standard(standard));
        List<List<String>> rows = named.requirements().stream()
                .map(r -> List.of(
                        r.local(),
                        r.kind().toString(),
                        r.title(),
                        r.parent().orElse(""),
                        String.valueOf(r.isAssessable())))
                .collect(Collectors.toList());
        return Output.of(
                Table.of(List.of("id", "kind", "title", "parent", "assessable"), rows), "crosswalk.requirements/1");
    }
}
