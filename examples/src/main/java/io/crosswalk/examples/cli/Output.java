package io.crosswalk.examples.cli;

import io.crosswalk.mapping.report.AgreementReport;
import io.crosswalk.mapping.report.ComparisonReport;
import io.crosswalk.mapping.report.CoverageReport;
import io.crosswalk.mapping.report.EntailmentReport;
import io.crosswalk.mapping.report.GapReport;
import io.crosswalk.mapping.report.SetFigures;
import io.crosswalk.mapping.report.Table;
import io.crosswalk.mapping.report.WhatIfReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

/** An answer in each of the formats, rendered when one is asked for; notes go above a table and to the error stream otherwise. */
final class Output {
    private final Supplier<String> text;
    private final Supplier<String> csv;
    private final Supplier<String> json;
    private final List<String> besideCsv;

    private Output(Supplier<String> text, Supplier<String> csv, Supplier<String> json, List<String> besideCsv) {
        this.text = text;
        this.csv = csv;
        this.json = json;
        this.besideCsv = besideCsv;
    }

    static Output of(Table table, String jsonFormat) {
        return new Output(table::text, table::csv, () -> table.json(jsonFormat), List.of());
    }

    static Output of(SetFigures figures) {
        return new Output(
                figures::text,
                () -> figures.table().csv(),
                () -> figures.table().json("crosswalk.figures/1"),
                List.of());
    }

    static Output of(CoverageReport report) {
        return new Output(report::text, report::csv, report::json, report.assumptions());
    }

    static Output of(GapReport report) {
        return new Output(report::text, report::csv, report::json, report.assumptions());
    }

    static Output of(WhatIfReport report) {
        return new Output(report::text, report::csv, report::json, report.assumptions());
    }

    static Output of(ComparisonReport report) {
        return new Output(report::text, report::csv, report::json, report.assumptions());
    }

    static Output of(AgreementReport report) {
        return new Output(report::text, report::csv, report::json, List.of());
    }

    static Output of(EntailmentReport report) {
        return new Output(
                report::text, () -> report.table().csv(), () -> report.table().json("crosswalk.explain/1"), List.of());
    }

    void print(Options.Format format, List<String> notes, boolean coloured, PrintWriter out, PrintWriter err) {
        switch (format) {
            case TABLE -> {
                notes.forEach(out::println);
                out.print(coloured ? Colours.paint(text.get()) : text.get());
            }
            case CSV -> {
                notes.forEach(n -> err.println("note: " + n));
                besideCsv.forEach(n -> err.println("note: " + n));
                out.print(csv.get());
            }
            case JSON -> {
                notes.forEach(n -> err.println("note: " + n));
                out.print(json.get());
            }
        }
    }
}
