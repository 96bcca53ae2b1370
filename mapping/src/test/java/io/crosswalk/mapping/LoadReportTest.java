package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.mapping.report.LoadReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account of what became of the rows of a document. */
class LoadReportTest {
    private static final LoadReport REPORT = LoadReport.of(Loaded.of(
            "value",
            List.of(
                    Diagnostic.info("range", "written out as A.1, A.2")
                            .at(Location.ofCell("t.xlsx", "S", "B7"))
                            .quoting("A.1-2")
                            .then(Action.REPAIRED),
                    Diagnostic.error("unknown-word", "no such word")
                            .at(Location.of("t.csv", 3, 1))
                            .quoting("=covers, mostly")
                            .then(Action.REFUSED)),
            new Tally(10, 1, 1)));

    @Test
    void theCountsAddUpInOneLine() {
        assertThat(REPORT.summary())
                .isEqualTo("12 read = 10 kept + 1 repaired + 1 refused; 1 error, 0 warnings, 1 notice");
    }

    @Test
    void eachRepairAndRefusalHasPlaceReasonAndText() {
        assertThat(REPORT.csv()).isEqualTo("""
                action,code,severity,location,message,text
                repaired,range,info,t.xlsx:S!B7,"written out as A.1, A.2",A.1-2
                refused,unknown-word,error,t.csv:3:1,no such word,"'=covers, mostly"
                """);
        assertThat(REPORT.text()).startsWith(REPORT.summary() + "\n\naction").contains("refused", "=covers, mostly");
        assertThat(REPORT).hasToString(REPORT.text());
    }

    @Test
    void jsonHoldsTheCountsAndTheRows() {
        assertThat(REPORT.json())
                .contains(
                        "\"format\" : \"crosswalk.load/1\"",
                        "\"read\" : 12",
                        "\"kept\" : 10",
                        "\"repaired\" : 1",
                        "\"refused\" : 1",
                        "\"text\" : \"=covers, mostly\"");
    }

    @Test
    void whatIsNoticedOnWritingComesAfterwards() {
        LoadReport more = REPORT.plus(List.of(Diagnostic.warning("not-expressible", "an extension")));
        assertThat(more.table().rows()).hasSize(3);
        assertThat(more.table().rows().get(2))
                .containsExactly("", "not-expressible", "warning", "", "an extension", "");
        assertThat(more.summary()).endsWith("1 error, 1 warning, 1 notice");
    }

    @Test
    void nothingNoticedIsOneLine() {
        assertThat(LoadReport.of(Loaded.of("value", List.of(), new Tally(2, 0, 0)))
                        .text())
                .isEqualTo("2 read = 2 kept + 0 repaired + 0 refused; 0 errors, 0 warnings, 0 notices\n");
    }
}
