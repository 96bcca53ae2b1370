package io.crosswalk.examples.cli;

import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.mapping.report.GapReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what of one standard is covered by what is satisfied elsewhere. */
@Command(
        name = "coverage",
        description = "Say what of one standard is covered by what is satisfied elsewhere.",
        mixinStandardHelpOptions = true)
final class CoverageCommand extends Question {
    @Mixin
    CoverageOptions question = new CoverageOptions();

    @Option(
            names = "--gaps",
            description = "What is not covered, for planning: by verdict, with pairs to review where nothing is known.")
    boolean gaps;

    @Override
    List<String> given() {
        return question.from;
    }

    @Override
    Output answer(Workspace workspace) {
        Coverage answer = question.query(workspace).ask(workspace.crosswalk());
        return gaps
                ? Output.of(GapReport.of(answer, workspace.crosswalk()))
                : Output.of(CoverageReport.of(answer, workspace.crosswalk()));
    }
}
