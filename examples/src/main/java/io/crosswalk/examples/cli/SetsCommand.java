package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.Table;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the mapping sets. */
@Command(name = "sets", description = "List the mapping sets.", mixinStandardHelpOptions = true)
final class SetsCommand extends Question {
    @Override
    Output answer(Workspace workspace) {
        List<List<String>> rows = workspace.crosswalk().mappingSets().stream()
                .map(s -> List.of(
                        s.id(),
                        s.source().toString(),
                        s.target().toString(),
                        s.kind().toString(),
                        String.valueOf(s.mappings().size()),
                        s.version(),
                        String.valueOf(s.isDerived())))
                .collect(Collectors.toList());
        return Output.of(
                Table.of(List.of("id", "source", "target", "kind", "mappings", "version", "derived"), rows),
                "crosswalk.sets/1");
    }
}
