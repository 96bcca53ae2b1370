package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Format;
import io.crosswalk.catalogs.ReadOptions;
import io.crosswalk.catalogs.Source;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.mapping.report.LoadReport;
import io.crosswalk.standard.StandardId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a document of any format and writes it in another, and says what became of every row. */
@Command(
        name = "convert",
        description = "Read a document of any format, write it in another, and account for every row.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN", description = "The document to read.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The document to write; its ending tells the format unless --to does.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--from", paramLabel = "FORMAT", description = "The format of IN; otherwise told from its content.")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "FORMAT", description = "The format of OUT; otherwise told from its ending.")
    Optional<String> to = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME=STANDARD",
            description = "The standard that a name in IN means, such as \"NIST CSF=nist-csf:2.0\"; repeats.")
    Map<String, String> names = Map.of();

    @Option(
            names = "--reversed",
            description = "Relationships in IN read from the reference document to the focal one.")
    boolean reversed;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "The metadata of an SSSOM table that stand in a file of their own.")
    Optional<Path> metadata = Optional.empty();

    @Option(names = "--keep-going", description = "Write OUT even if IN has errors, from what could be read.")
    boolean keepGoing;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How the report is printed: table (default), json or csv.")
    Options.Format format = Options.Format.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Format target = to.map(ConvertCommand::format).orElseGet(() -> ofEnding(out));
        if (!target.isWritable()) {
            throw new IllegalArgumentException(target + " is read only; there are " + formats(Format::isWritable));
        }
        Loaded<Contents> read = Documents.read(Source.of(in), options());
        LoadReport report = LoadReport.of(read);
        boolean writes = keepGoing || !read.hasErrors();
        if (writes) {
            List<Diagnostic> lost = Documents.write(read.value(), target, out);
            report = report.plus(lost);
        }
        print(report, writes ? "wrote " + read.value() + " to " + out : "nothing was written: the document has errors");
        return read.hasErrors() ? Main.BAD_DATA : Main.ANSWERED;
    }

    private ReadOptions options() {
        ReadOptions options = ReadOptions.defaults().reversed(reversed);
        if (metadata.isPresent()) {
            options = options.metadata(Source.of(metadata.get()));
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            options = options.calling(name.getKey(), StandardId.parse(name.getValue()));
        }
        return from.isPresent() ? options.format(format(from.get())) : options;
    }

    private static Format format(String word) {
        return Stream.of(Format.values())
                .filter(f -> f.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no format \"" + word + "\"; there are " + formats(f -> true)));
    }

    private static String formats(Predicate<Format> which) {
        return Stream.of(Format.values()).filter(which).map(Format::toString).collect(Collectors.joining(", "));
    }

    private static Format ofEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Format.NATIVE_JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Format.NATIVE_YAML;
        }
        if (name.endsWith(".csv")) {
            return Format.STRM_CSV;
        }
        if (name.endsWith(".xlsx")) {
            return Format.STRM_XLSX;
        }
        if (name.endsWith(".sssom.tsv")) {
            return Format.SSSOM_TSV;
        }
        throw new IllegalArgumentException(
                "the ending of " + file + " tells no format; say which by --to " + formats(Format::isWritable));
    }

    private void print(LoadReport report, String outcome) {
        switch (format) {
            case TABLE -> spec.commandLine().getOut().print(outcome + "\n" + report.text());
            case CSV -> {
                spec.commandLine().getErr().println("note: " + outcome);
                spec.commandLine().getErr().println("note: " + report.summary());
                spec.commandLine().getOut().print(report.csv());
            }
            case JSON -> {
                spec.commandLine().getErr().println("note: " + outcome);
                spec.commandLine().getOut().print(report.json());
            }
        }
    }
}
