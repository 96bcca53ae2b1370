package io.crosswalk.examples.cli;

import io.crosswalk.mapping.entailment.Trust;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./crosswalk COMMAND}: what of one standard is covered by another, and why. */
@Command(
        name = "crosswalk",
        description = "Framework crosswalks: what of one standard is covered by another, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            StandardsCommand.class,
            RequirementsCommand.class,
            SetsCommand.class,
            MappingsCommand.class,
            CoverageCommand.class,
            InheritCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            GraphCommand.class,
            AgreeCommand.class,
            WhatIfCommand.class
        },
        footer = {"", "Exit codes: 0 answered, 1 the data has errors, 2 wrong usage or unknown argument."})
public final class Main implements Runnable {
    static final int ANSWERED = 0;
    static final int BAD_DATA = 1;
    static final int BAD_USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, Ansi.AUTO, args);
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** Runs a command on given streams; what a program or a test calls. */
    static int run(PrintWriter out, PrintWriter err, Ansi colours, String... args) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .registerConverter(Options.Format.class, Options.Format::parse)
                .registerConverter(WhatIfCommand.Each.class, WhatIfCommand.Each::parse)
                .registerConverter(Trust.class, Options.Claims::trust)
                .setParameterExceptionHandler(Main::complain)
                .setExecutionExceptionHandler((e, command, parsed) -> explain(e, command));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int complain(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("error: " + (e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : oneLine(e)));
        err.println("try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return BAD_USAGE;
    }

    /** Names the first argument that nothing takes; those behind it may be fine. */
    private static String unknown(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        boolean isCommand = !e.getCommandLine().getSubcommands().isEmpty();
        String what = e.isUnknownOption() ? "no option" : isCommand ? "no command" : "one argument too many:";
        List<String> near = e.isUnknownOption() || isCommand ? e.getSuggestions() : List.of();
        return what + " \"" + argument + "\""
                + (near.isEmpty()
                        ? ""
                        : "; did you mean " + String.join(", ", near.subList(0, Math.min(3, near.size()))) + "?");
    }

    private static int explain(Exception e, CommandLine command) {
        if (e instanceof BadDataException bad) {
            bad.lines().forEach(command.getErr()::println);
            return BAD_DATA;
        }
        String prefix = e instanceof IllegalArgumentException
                ? "error: "
                : "internal error, please report it: " + e.getClass() + ": ";
        command.getErr().println(prefix + oneLine(e));
        return BAD_USAGE;
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
