package io.crosswalk.examples.cli;

import io.crosswalk.mapping.agreement.Agreement;
import io.crosswalk.mapping.agreement.Silence;
import io.crosswalk.mapping.agreement.Universe;
import io.crosswalk.mapping.report.AgreementReport;
import io.crosswalk.relation.MappingSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far the authors of mapping sets on the same two standards agree. */
@Command(
        name = "agree",
        description = "Say how far mapping sets on the same two standards agree.",
        mixinStandardHelpOptions = true)
final class AgreeCommand extends Question {
    @Parameters(
            arity = "1..*",
            paramLabel = "SET|FILE",
            description = "The id of a mapping set, or a file whose mapping sets are meant, another version of a loaded"
                    + " one included; two or more sets in all. The later of two is the reference.")
    List<String> named = List.of();

    @Option(
            names = "--considered",
            description = "Count a pair that a set does not mention only where its author considered it: the set is"
                    + " exhaustive, lists an end as unmapped, or names both ends.")
    boolean considered;

    @Override
    Output answer(Workspace workspace) {
        List<MappingSet> sets = named.stream()
                .flatMap(text -> workspace.mappingSets(text).stream())
                .collect(Collectors.toList());
        workspace.notes(); // a bad file is reported before a question that it makes unanswerable
        if (sets.size() < 2) {
            throw new IllegalArgumentException("agreement takes two or more mapping sets; there are " + sets.size());
        }
        Universe pairs = Universe.assessable(
                workspace.crosswalk().standard(sets.get(0).source()),
                workspace.crosswalk().standard(sets.get(0).target()));
        Silence silence = considered ? Silence.MISSING_UNLESS_CONSIDERED : Silence.JUDGED_ABSENT;
        return Output.of(AgreementReport.of(Agreement.among(pairs, silence, sets)));
    }
}
