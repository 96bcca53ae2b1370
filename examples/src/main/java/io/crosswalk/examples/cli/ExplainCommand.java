package io.crosswalk.examples.cli;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.report.EntailmentReport;
import io.crosswalk.relation.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is entailed between two requirements, and why. */
@Command(
        name = "explain",
        description = "Say what is entailed between two requirements, and why.",
        mixinStandardHelpOptions = true)
final class ExplainCommand extends Question {
    @Parameters(index = "0", paramLabel = "REQUIREMENT", description = "Such as soc2:2017/CC6.1.")
    String left = "";

    @Parameters(index = "1", paramLabel = "REQUIREMENT", description = "Such as iso27001:2022/A.5.15.")
    String right = "";

    @Option(names = "--strict", description = "Take every word of the mappings to the letter, to find contradictions.")
    boolean strict;

    @Mixin
    Options.Claims claims = new Options.Claims();

    @Override
    Output answer(Workspace workspace) {
        Crosswalk crosswalk = workspace.crosswalk();
        return Output.of(EntailmentReport.of(
                crosswalk
                        .network()
                        .relation(
                                workspace.requirement(left),
                                workspace.requirement(right),
                                claims.policy(),
                                strict ? Reading.STRICT : Reading.WEAK),
                crosswalk));
    }
}
