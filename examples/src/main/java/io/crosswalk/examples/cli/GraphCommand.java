package io.crosswalk.examples.cli;

import io.crosswalk.mapping.export.GraphExport;
import io.crosswalk.mapping.export.GraphFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the crosswalk graph for other programs. */
@Command(
        name = "graph",
        description = "Write the graph of what is loaded, requirements and claims, for other programs.",
        mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {
    @Option(
            names = "--as",
            paramLabel = "NOTATION",
            defaultValue = "graphml",
            description = "graphml (default), dot, json, nodes-csv, edges-csv or cypher.")
    String notation = "graphml";

    @Mixin
    Options options = new Options();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        GraphFormat format = GraphFormat.find(notation)
                .orElseThrow(() -> new IllegalArgumentException("no notation \"" + notation + "\"; there are "
                        + Stream.of(GraphFormat.values())
                                .map(GraphFormat::toString)
                                .collect(Collectors.joining(", "))));
        if (options.format != Options.Format.TABLE) {
            throw new IllegalArgumentException("a graph is no table: say its notation by --as");
        }
        Workspace workspace = new Workspace(options, List.of());
        workspace.notes().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        spec.commandLine().getOut().print(GraphExport.of(workspace.crosswalk()).text(format));
        return Main.ANSWERED;
    }
}
