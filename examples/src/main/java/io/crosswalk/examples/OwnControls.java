package io.crosswalk.examples;

import static java.util.Objects.requireNonNull;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Source;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Finding;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Our control list says which SOC 2 criteria our controls meet, alone or together: what follows from those found in operation? */
public final class OwnControls {
    private static final String STATUSES = """
            id,status
            example:2026/AC-1,full
            example:2026/AC-2,full
            example:2026/AC-3,full
            example:2026/AC-4,none
            example:2026/PH-1,full
            example:2026/LOG-1,full
            example:2026/IR-1,partial
            example:2026/CH-1,full
            example:2026/BK-1,full
            """;

    private OwnControls() {}

    /** Prints what is covered and why, and what is covered in part. */
    public static void main(String[] args) {
        Contents own = Documents.read(list()).orThrow();
        Assessment found = Documents.read(Source.ofText("statuses", STATUSES))
                .orThrow()
                .assessments()
                .get(0);
        Standard soc2 = Catalogs.bundled().standard("soc2:2017");
        Crosswalk crosswalk = Crosswalk.of(List.of(soc2, own.standards().get(0)), own.mappingSets())
                .orThrow();

        Coverage answer = CoverageQuery.of(soc2.id()).from(found).ask(crosswalk);

        System.out.println(answer);
        for (Verdict verdict : List.of(Verdict.COVERED, Verdict.PARTIAL, Verdict.PARTIAL_NOT_FULL)) {
            answer.findings(verdict).stream().map(Finding::explain).forEach(System.out::println);
        }
    }

    private static Source list() {
        try (InputStream in = requireNonNull(OwnControls.class.getResourceAsStream("controls.csv"))) {
            return Source.of("controls.csv", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
