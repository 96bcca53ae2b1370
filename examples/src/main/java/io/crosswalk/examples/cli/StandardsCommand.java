package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.Table;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the standards, with the number of assessable requirements of each. */
@Command(name = "standards", description = "List the standards.", mixinStandardHelpOptions = true)
final class StandardsCommand extends Question {
    @Override
    Output answer(Workspace workspace) {
        List<List<String>> rows = workspace.crosswalk().standards().stream()
                .map(s -> List.of(
                        s.id().toString(),
                        s.title(),
                        s.publisher(),
                        s.nature(),
                        String.valueOf(s.assessable().size())))
                .collect(Collectors.toList());
        return Output.of(
                Table.of(List.of("id", "title", "publisher", "nature", "requirements"), rows), "crosswalk.standards/1");
    }
}
