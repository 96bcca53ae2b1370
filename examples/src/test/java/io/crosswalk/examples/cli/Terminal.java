package io.crosswalk.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Runs the command line in this process, as a terminal without colours would. */
public final class Terminal {
    /**
     * What a command left behind.
     *
     * @param code its exit code
     * @param out its standard output
     * @param err its standard error
     */
    public record Run(int code, String out, String err) {
        /** The lines of the error stream. */
        public List<String> complaints() {
            return err.lines().collect(Collectors.toList());
        }
    }

    private Terminal() {}

    /** Runs a command. */
    public static Run run(String... args) {
        return run(Ansi.OFF, args);
    }

    static Run run(Ansi colours, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), colours, args);
        return new Run(code, lineFeeds(out), lineFeeds(err));
    }

    private static String lineFeeds(StringWriter text) {
        return text.toString().replace("\r\n", "\n");
    }
}
