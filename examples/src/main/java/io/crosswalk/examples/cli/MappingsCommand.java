package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.MappingTable;
import io.crosswalk.mapping.report.Table;
import io.crosswalk.standard.StandardId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the claims between two standards, a row for each pair and claim. */
@Command(name = "mappings", description = "List the mappings between two standards.", mixinStandardHelpOptions = true)
final class MappingsCommand extends Question {
    @Parameters(index = "0", paramLabel = "SOURCE", description = "The standard to map from, such as soc2:2017.")
    String source = "";

    @Parameters(index = "1", paramLabel = "TARGET", description = "The standard to map to, such as iso27001:2022.")
    String target = "";

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    Output answer(Workspace workspace) {
        StandardId from = workspace.standard(source);
        StandardId to = workspace.standard(target);
        Table rows = MappingTable.between(workspace.crosswalk(), from, to, claims.policy());
        if (rows.rows().isEmpty()) {
            workspace.note("no mapping in use joins " + from + " and " + to);
        }
        return Output.of(rows, "crosswalk.mappings/1");
    }
}
