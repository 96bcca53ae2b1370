package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.MappingTable;
import io.crosswalk.mapping.report.Table;
import io.crosswalk.standard.StandardId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the claims between two standards, a row for each pair and claim. */
@Command(name = "mappings", description = "List the mappings between two standards.", mixinStandardHelpOptions = true)
final class MappingsCommand extends Question {
    @Parameters(index = "0", paramLabel = "SOURCE", description = "The standard to map from, such as soc2:2017.")
    String source = "";

    @Parameters(index = "1", paramLabel = "TARGET", description = "The standard to map to, such as iso27001:2022.")
    String target = "";

    @Option(
            names = "--derived",
            description =
                    "List what follows from other mappings instead, with its proof: nobody asserts it of the pair.")
    boolean derived;

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    Output answer(Workspace workspace) {
        if (!derived && !claims.closed.isEmpty()) {
            throw new IllegalArgumentException("--closed-world says what follows: it needs --derived");
        }
        StandardId from = workspace.standard(source);
        StandardId to = workspace.standard(target);
        Table rows = derived
                ? MappingTable.derived(workspace.crosswalk(), from, to, claims.policy())
                : MappingTable.between(workspace.crosswalk(), from, to, claims.policy());
        if (rows.rows().isEmpty()) {
            workspace.note(
                    derived
                            ? "nothing follows about " + from + " and " + to + " that is not asserted"
                            : "no mapping in use joins " + from + " and " + to);
        }
        return Output.of(rows, "crosswalk.mappings/1");
    }
}
