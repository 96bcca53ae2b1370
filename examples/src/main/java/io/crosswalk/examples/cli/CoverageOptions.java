package io.crosswalk.examples.cli;

import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that ask what of one standard is covered. */
final class CoverageOptions {
    @Option(names = "--of", required = true, paramLabel = "STANDARD", description = "The standard asked about.")
    String of = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STANDARD|FILE",
            description =
                    "A standard that is satisfied in full, or a file: statuses (CSV id,status), SOC 2 reports, or a list of controls in operation; repeats.")
    List<String> from = List.of();

    @Mixin
    Options.Scopes scopes = new Options.Scopes();

    @Mixin
    Options.Claims claims = new Options.Claims();

    /** The question that they put. */
    CoverageQuery query(Workspace workspace) {
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
        return query;
    }
}
