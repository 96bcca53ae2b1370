package io.crosswalk.examples.cli;

import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.mapping.report.GapReport;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what of one standard is covered by what is satisfied elsewhere. */
@Command(
        name = "coverage",
        description = "Say what of one standard is covered by what is satisfied elsewhere.",
        mixinStandardHelpOptions = true)
final class CoverageCommand extends Question {
    @Option(names = "--of", required = true, paramLabel = "STANDARD", description = "The standard asked about.")
    String of = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STANDARD|FILE",
            description =
                    "A standard that is satisfied in full, or a file: statuses (CSV id,status), SOC 2 reports, or a list of controls in operation; repeats.")
    List<String> from = List.of();

    @Option(
            names = "--gaps",
            description = "What is not covered, for planning: by verdict, with pairs to review where nothing is known.")
    boolean gaps;

    @Mixin
    Options.Scopes scopes = new Options.Scopes();

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    List<String> given() {
        return from;
    }

    @Override
    Output answer(Workspace workspace) {
        CoverageQuery query = CoverageQuery.of(workspace.standard(of)).under(claims.policy());
        List<Scope> ofReports = new ArrayList<>();
        for (String given : from) {
            Optional<StandardId> standard = workspace.standardUnlessFile(given);
            if (standard.isPresent()) {
                query = query.from(standard.get());
            } else {
                Workspace.Given found = workspace.given(given);
                query = query.from(found.findings());
                for (StandardId satisfied : found.standards()) {
                    query = query.from(satisfied);
                }
                ofReports.addAll(found.scopes());
            }
        }
        List<StandardId> involved = new ArrayList<>(query.sources());
        involved.add(query.target());
        for (Scope scope : scopes.stated(workspace, ofReports, involved)) {
            query = query.within(scope);
        }
        Coverage answer = query.ask(workspace.crosswalk());
        return gaps
                ? Output.of(GapReport.of(answer, workspace.crosswalk()))
                : Output.of(CoverageReport.of(answer, workspace.crosswalk()));
    }
}
