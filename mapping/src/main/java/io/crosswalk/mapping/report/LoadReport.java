package io.crosswalk.mapping.report;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of the rows of documents: how many were read, kept, repaired and refused, and everything that was noticed, each with its place
 * and the offending text.
 *
 * <p>Immutable. Rows stand in the order in which they were noticed.
 */
public final class LoadReport {
    private static final List<String> COLUMNS = List.of("action", "code", "severity", "location", "message", "text");

    private final Tally tally;
    private final List<Diagnostic> noticed;

    private LoadReport(Tally tally, List<Diagnostic> noticed) {
        this.tally = tally;
        this.noticed = List.copyOf(noticed);
    }

    /** The report of what was loaded. */
    public static LoadReport of(Loaded<?> loaded) {
        return new LoadReport(loaded.tally(), loaded.diagnostics());
    }

    /** This report and what was noticed afterwards, such as on writing. */
    public LoadReport plus(Collection<Diagnostic> more) {
        List<Diagnostic> both = new ArrayList<>(noticed);
        both.addAll(more);
        return new LoadReport(tally, both);
    }

    /** The counts in words: {@code 12 read = 10 kept + 1 repaired + 1 refused; 1 error, 0 warnings, 1 notice}. */
    public String summary() {
        return tally + "; " + some(Severity.ERROR, "error") + ", " + some(Severity.WARNING, "warning") + ", "
                + some(Severity.INFO, "notice");
    }

    private String some(Severity severity, String noun) {
        long count = noticed.stream().filter(d -> d.severity() == severity).count();
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A row for each thing that was noticed: {@code action,code,severity,location,message,text}. */
    public Table table() {
        return Table.of(
                COLUMNS,
                noticed.stream()
                        .map(d -> List.of(
                                d.action().map(Diagnostic.Action::toString).orElse(""),
                                d.code(),
                                d.severity().toString(),
                                d.location().map(Object::toString).orElse(""),
                                d.message(),
                                d.quote().orElse("")))
                        .collect(Collectors.toList()));
    }

    /** The summary, and the table where anything was noticed. */
    public String text() {
        return summary() + "\n" + (noticed.isEmpty() ? "" : "\n" + table().text());
    }

    /** The table as CSV; the counts are in {@link #summary}. */
    public String csv() {
        return table().csv();
    }

    /** {@code crosswalk.load/1}: the counts and the rows. */
    public String json() {
        return Json.document(json -> {
            json.writeStringProperty("format", "crosswalk.load/1");
            json.writeNumberProperty("read", tally.read());
            json.writeNumberProperty("kept", tally.kept());
            json.writeNumberProperty("repaired", tally.repaired());
            json.writeNumberProperty("refused", tally.refused());
            table().writeRows(json);
        });
    }

    /** The text form. */
    @Override
    public String toString() {
        return text();
    }
}
