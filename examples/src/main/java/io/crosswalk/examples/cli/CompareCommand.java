package io.crosswalk.examples.cli;

import io.crosswalk.mapping.comparison.ComparisonQuery;
import io.crosswalk.mapping.report.ComparisonReport;
import io.crosswalk.standard.Scope;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how two standards differ and what they share. */
@Command(
        name = "compare",
        description = "Say how two standards differ and what they share.",
        mixinStandardHelpOptions = true)
final class CompareCommand extends Question {
    @Parameters(index = "0", paramLabel = "LEFT", description = "A standard, such as soc2:2017.")
    String left = "";

    @Parameters(index = "1", paramLabel = "RIGHT", description = "Another, such as iso27701:2025.")
    String right = "";

    @Mixin
    Options.Scopes scopes = new Options.Scopes();

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    Output answer(Workspace workspace) {
        ComparisonQuery query = ComparisonQuery.of(workspace.standard(left), workspace.standard(right))
                .under(claims.policy());
        for (Scope scope : scopes.stated(workspace, List.of(), List.of(query.left(), query.right()))) {
            query = query.within(scope);
        }
        return Output.of(ComparisonReport.of(query.ask(workspace.crosswalk()), workspace.crosswalk()));
    }
}
