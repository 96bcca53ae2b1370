package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Source;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.audit.Audit;
import io.crosswalk.mapping.report.Table;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is wrong or odd about mapping sets, and what was noticed when their files were read. */
@Command(
        name = "check",
        description =
                "Audit the mapping sets of files, together with those that are bundled; without files, the bundled ones.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file with standards or mapping sets.")
    List<Path> files = List.of();

    @Option(
            names = "--closed-world",
            split = ",",
            paramLabel = "ID",
            description = "Audit these mapping sets as if every pair had been considered.")
    List<String> closed = List.of();

    @Mixin
    Options options = new Options();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final List<Diagnostic> noticed = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();
    private final List<MappingSet> sets = new ArrayList<>();

    @Override
    public Integer call() {
        if (!options.noBundled) {
            standards.addAll(Catalogs.bundled().standards());
            sets.addAll(Catalogs.bundled().mappingSets());
        } else if (files.isEmpty() && options.with.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to check: --no-bundled needs FILE");
        }
        options.with.forEach(this::read);
        List<Contents> checked = files.stream().map(this::read).collect(Collectors.toList());
        Crosswalk crosswalk = accept(Crosswalk.of(standards, sets));
        checked.forEach(contents -> contents.assessments().forEach(a -> accept(crosswalk.resolve(a))));
        List<String> about = (files.isEmpty() ? sets.stream() : setsOf(checked))
                .map(MappingSet::id)
                .distinct()
                .collect(Collectors.toList());
        noticed.addAll(Audit.of(crosswalk, closed).about(about).diagnostics());
        print(about.size());
        return count(Severity.ERROR) > 0 ? Main.BAD_DATA : Main.ANSWERED;
    }

    private static Stream<MappingSet> setsOf(List<Contents> contents) {
        return contents.stream().flatMap(c -> c.mappingSets().stream());
    }

    private Contents read(Path file) {
        Contents contents = accept(Documents.read(Source.of(file)));
        standards.addAll(contents.standards());
        sets.addAll(contents.mappingSets());
        return contents;
    }

    private <T> T accept(Loaded<T> loaded) {
        noticed.addAll(loaded.diagnostics());
        return loaded.value();
    }

    private long count(Severity severity) {
        return noticed.stream().filter(d -> d.severity() == severity).count();
    }

    private void print(int checkedSets) {
        List<List<String>> rows = noticed.stream()
                .map(d -> List.of(
                        d.code(),
                        d.severity().toString(),
                        d.location().map(Object::toString).orElse(""),
                        d.sentence()))
                .collect(Collectors.toList());
        String summary = "checked " + some(checkedSets, "mapping set") + " of " + sets.size() + " loaded: "
                + some(count(Severity.ERROR), "error") + ", " + some(count(Severity.WARNING), "warning") + ", "
                + some(count(Severity.INFO), "notice");
        Output.of(Table.of(List.of("code", "severity", "location", "message"), rows), "crosswalk.check/1")
                .print(
                        options.format,
                        List.of(summary),
                        spec.commandLine().getColorScheme().ansi().enabled(),
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr());
    }

    private static String some(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
