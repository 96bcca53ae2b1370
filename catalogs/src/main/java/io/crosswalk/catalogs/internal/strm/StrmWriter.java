package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.sheet.Escapes;
import io.crosswalk.catalogs.internal.sheet.XlsxWriter;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.relation.MappingSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvFactory;

/** Writes mapping sets as tables that {@link StrmReader} reads back, and says what a table cannot say. */
public final class StrmWriter {
    private static final int LONGEST_SHEET_NAME = 31;

    private StrmWriter() {}

    /**
     * Writes one set as CSV.
     *
     * @throws IllegalArgumentException if there is not exactly one set, or a text holds half of a surrogate pair
     */
    public static List<Diagnostic> csv(Pieces pieces, Writer target) {
        if (pieces.mappingSets().size() != 1) {
            throw new IllegalArgumentException("this format holds one mapping set, not "
                    + pieces.mappingSets().size() + "; a workbook holds several");
        }
        List<Diagnostic> lost = others(pieces);
        CsvFactory factory = CsvFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), target)) {
            new SetTable(pieces.mappingSets().get(0), lost).rows().forEach(row -> {
                out.writeStartArray();
                row.forEach(cell -> out.writeString(Escapes.guard(cell)));
                out.writeEndArray();
            });
        }
        return lost;
    }

    /**
     * Writes each set as a sheet of a workbook.
     *
     * @throws IllegalArgumentException if there is no set, a text holds half of a surrogate pair, or is longer than a cell can hold
     */
    public static List<Diagnostic> xlsx(Pieces pieces, OutputStream target) throws IOException {
        if (pieces.mappingSets().isEmpty()) {
            throw new IllegalArgumentException("this format holds mapping sets, and there is none");
        }
        List<Diagnostic> lost = others(pieces);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (MappingSet set : pieces.mappingSets()) {
            sheets.put(sheetName(set.id(), sheets), new SetTable(set, lost).rows());
        }
        XlsxWriter.write(sheets, target);
        return lost;
    }

    /** A name that programs accept: short, and unlike the others without regard to case. */
    private static String sheetName(String id, Map<String, ?> taken) {
        List<String> others = taken.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        String name = id.substring(0, Math.min(LONGEST_SHEET_NAME, id.length()));
        for (int i = 2; others.contains(name.toLowerCase(Locale.ROOT)); i++) {
            String end = "-" + i;
            name = id.substring(0, Math.min(LONGEST_SHEET_NAME - end.length(), id.length())) + end;
        }
        return name;
    }

    /** What is no mapping set. */
    private static List<Diagnostic> others(Pieces pieces) {
        List<Diagnostic> lost = new ArrayList<>();
        pieces.standards().forEach(s -> lost.add(lost("the standard " + s.id())));
        pieces.scopes().forEach(s -> lost.add(lost("the scope of " + s.standard())));
        pieces.overlays().forEach(o -> lost.add(lost("the overlay " + o.name() + " of " + o.standard())));
        count(pieces.assessments().size(), "assessments", lost);
        count(pieces.reports().size(), "reports", lost);
        count(pieces.all(Evidence.class).size(), "pieces of evidence", lost);
        count(pieces.all(ControlOperation.class).size(), "operations of controls", lost);
        count(pieces.all(Responsibility.class).size(), "divisions of responsibility", lost);
        if (!pieces.evidenceRules().equals(EvidenceRules.defaults())) {
            lost.add(lost("the rules of evidence"));
        }
        empties(pieces, lost);
        return lost;
    }

    private static void count(int number, String what, List<Diagnostic> lost) {
        if (number > 0) {
            lost.add(lost(number + " " + what));
        }
    }

    /** Says so of sets of which no table can be made, since a table is its rows. */
    private static void empties(Pieces pieces, List<Diagnostic> lost) {
        pieces.mappingSets().stream()
                .filter(set -> set.mappings().isEmpty() && set.unmapped().isEmpty())
                .forEach(set -> lost.add(lost("the mapping set " + set.id() + ", which has no entry")));
    }

    /** Says that something was left out. */
    static Diagnostic lost(String what) {
        return Code.NOT_EXPRESSIBLE.warning(what + ": a mapping table cannot say it; it is left out");
    }
}
