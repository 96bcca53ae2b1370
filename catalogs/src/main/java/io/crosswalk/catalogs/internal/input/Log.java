package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import java.util.ArrayList;
import java.util.List;

/** What one reading noticed and what became of its entries; not thread-safe. */
public final class Log {
    private final String source;
    private final Limits limits;
    private final List<Diagnostic> kept = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int errors;
    private int suppressed;
    private Severity gravestSuppressed = Severity.INFO;

    /** An empty account of the reading of a named source. */
    public Log(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The bounds of the reading. */
    public Limits limits() {
        return limits;
    }

    /** A line and column of the source; the source as a whole where the line is unknown. */
    public Location place(int line, int column) {
        return line < 1 ? whole() : Location.of(source, line, Math.max(column, 1));
    }

    /** The source as a whole. */
    public Location whole() {
        return Location.of(source);
    }

    /** Adds what was noticed; beyond the limit it is counted only. */
    public void add(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
        if (kept.size() < limits.diagnostics()) {
            kept.add(diagnostic);
        } else {
            suppressed++;
            if (diagnostic.severity().compareTo(gravestSuppressed) < 0) {
                gravestSuppressed = diagnostic.severity();
            }
        }
    }

    /** Adds what ended the reading too early; it is listed however much was noticed before. */
    public void end(Diagnostic why) {
        errors++;
        kept.add(why);
    }

    /** Adds an error that cost the thing it is about its place in the result. */
    public void refuse(Code code, String message, Location place) {
        add(code.error(message).at(place).then(Diagnostic.Action.REFUSED));
    }

    /** Adds an error that cost the thing it is about its place in the result, with the offending text. */
    public void refuse(Code code, String message, Location place, String quote) {
        add(code.error(message).at(place).quoting(quote).then(Diagnostic.Action.REFUSED));
    }

    /** How many errors were noticed, kept or not. */
    public int errors() {
        return errors;
    }

    /** Counts entries that were taken. */
    public void kept(long entries) {
        tally = tally.plus(new Tally(entries, 0, 0));
    }

    /** Counts entries that were taken after a change. */
    public void repaired(long entries) {
        tally = tally.plus(new Tally(0, entries, 0));
    }

    /** Counts entries that were left out. */
    public void refused(long entries) {
        tally = tally.plus(new Tally(0, 0, entries));
    }

    /** What became of the entries so far. */
    public Tally tally() {
        return tally;
    }

    /** Everything noticed, in order, and a last line for what was counted only. */
    public List<Diagnostic> diagnostics() {
        if (suppressed == 0) {
            return List.copyOf(kept);
        }
        String message = suppressed + " further diagnostics are not listed";
        Diagnostic summary = switch (gravestSuppressed) {
            case ERROR -> Code.DIAGNOSTICS_SUPPRESSED.error(message);
            case WARNING -> Code.DIAGNOSTICS_SUPPRESSED.warning(message);
            case INFO -> Code.DIAGNOSTICS_SUPPRESSED.info(message);
        };
        List<Diagnostic> all = new ArrayList<>(kept);
        all.add(summary.at(whole()));
        return List.copyOf(all);
    }
}
