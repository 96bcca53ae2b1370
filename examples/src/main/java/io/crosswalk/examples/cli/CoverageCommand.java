package io.crosswalk.examples.cli;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what of one standard is covered by what is satisfied elsewhere. */
@Command(
        name = "coverage",
        description = "Say what of one standard is covered by what is satisfied elsewhere.",
        mixinStandardHelpOptions = true)
final class CoverageCommand extends Question {
    private static final String CATEGORY = "category";

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
            names = "--categories",
            split = ",",
            paramLabel = "CATEGORY",
            description = "The SOC 2 categories in scope, such as security,availability; all when absent.")
    List<String> categories = List.of();

    @Option(
            names = "--scope",
            paramLabel = "FILE",
            description = "What applies: categories, roles, a Statement of Applicability (JSON, YAML or CSV); repeats.")
    List<Path> scopes = List.of();

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    List<String> given() {
        return from;
    }

    @Override
    Output answer(Workspace workspace) {
        Crosswalk crosswalk = workspace.crosswalk();
        CoverageQuery query = CoverageQuery.of(workspace.standard(of)).under(claims.policy());
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
                for (Scope scope : found.scopes()) {
                    query = within(query, scope, crosswalk);
                }
            }
        }
        for (Scope stated : workspace.scopes(scopes)) {
            query = within(query, stated, crosswalk);
        }
        workspace.notes(); // a bad file is reported before a question that it makes unanswerable
        if (!categories.isEmpty()) {
            query = within(query, categoryScope(crosswalk, query), crosswalk);
        }
        return Output.of(CoverageReport.of(query.ask(crosswalk), crosswalk));
    }

    /** Adds a scope to what the question states of its standard already. */
    private static CoverageQuery within(CoverageQuery query, Scope scope, Crosswalk crosswalk) {
        Scope.Builder both = Scope.builder(crosswalk.standard(scope.standard()));
        query.scope(scope.standard()).ifPresent(both::and);
        return query.within(both.and(scope).build());
    }

    /** The scope of the standard in the question that has categories. */
    private Scope categoryScope(Crosswalk crosswalk, CoverageQuery query) {
        List<Standard> offering = Stream.concat(query.sources().stream(), Stream.of(query.target()))
                .distinct()
                .map(crosswalk::standard)
                .filter(s -> s.choices().contains(CATEGORY))
                .collect(Collectors.toList());
        if (offering.size() != 1) {
            throw new IllegalArgumentException(
                    "--categories needs one standard with categories in the question, such as"
                            + " soc2:2017; there are " + offering.size());
        }
        return Scope.builder(offering.get(0)).choose(CATEGORY, categories).build();
    }
}
