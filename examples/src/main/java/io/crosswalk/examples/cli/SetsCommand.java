package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.SetFigures;
import io.crosswalk.mapping.report.Table;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the mapping sets. */
@Command(name = "sets", description = "List the mapping sets.", mixinStandardHelpOptions = true)
final class SetsCommand extends Question {
    @Option(
            names = "--figures",
            description =
                    "Count mappings by word, and what of either end each set alone covers: contained / partly / neither.")
    boolean figures;

    @Override
    Output answer(Workspace workspace) {
        if (figures) {
            return Output.of(SetFigures.of(workspace.crosswalk()));
        }
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
