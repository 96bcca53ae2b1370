package io.crosswalk.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands have in common: load, answer, print. */
abstract class Question implements Callable<Integer> {
    @Mixin
    Options options = new Options();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    /** The answer from what was loaded. */
    abstract Output answer(Workspace workspace);

    /** What the question gives as satisfied: names of standards, or files. */
    List<String> given() {
        return List.of();
    }

    @Override
    public final Integer call() {
        Workspace workspace = new Workspace(options, given());
        workspace.notes(); // bad files are reported before a question that they make unanswerable
        Output answer = answer(workspace);
        List<String> notes = workspace.notes();
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        answer.print(
                options.format,
                notes,
                ansi.enabled(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return Main.ANSWERED;
    }
}
