package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.csv.Csv.Form;
import io.crosswalk.catalogs.internal.csv.Csv.Row;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.StatedScope.Entry;
import io.crosswalk.standard.StatedScope.Kind;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a Statement of Applicability from CSV with the columns {@code id,applicable,justification,implemented,added}. */
public final class ApplicabilityReader {
    private static final String ID = "id";
    private static final String APPLICABLE = "applicable";
    private static final String JUSTIFICATION = "justification";
    private static final String IMPLEMENTED = "implemented";
    private static final String ADDED = "added";
    private static final Form FORM =
            new Form(true, List.of(), List.of(ID, APPLICABLE), List.of(JUSTIFICATION, IMPLEMENTED, ADDED));

    private final Log log;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ApplicabilityReader(Log log) {
        this.log = log;
    }

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        return FORM.fits(start);
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Log log) {
        ApplicabilityReader reader = new ApplicabilityReader(log);
        Csv csv = Csv.read(chars, bytes, log, FORM, reader::row);
        log.kept(reader.entries.size());
        return csv.standard().isEmpty() || reader.entries.isEmpty()
                ? Pieces.NONE
                : Pieces.of(StatedScope.of(csv.standard().get(), reader.entries));
    }

    private void row(Row row) {
        Cell id = row.cell(ID);
        Optional<Boolean> applicable = yesOrNo(row.cell(APPLICABLE));
        Optional<Boolean> implemented =
                row.text(IMPLEMENTED).isEmpty() ? Optional.of(true) : yesOrNo(row.cell(IMPLEMENTED));
        if (applicable.isEmpty() || implemented.isEmpty()) {
            log.refused(1);
        } else if (!seen.add(id.text())) {
            log.refuse(Code.DUPLICATE_SCOPE_ENTRY, "an earlier row states it", id.place(), id.text());
            log.refused(1);
        } else if (!row.text(ADDED).isEmpty()) {
            enter(Kind.ADDITION, id, List.of(row.text(ADDED)));
        } else if (!applicable.get()) {
            enter(Kind.EXCLUSION, id, List.of(row.text(JUSTIFICATION)));
        } else {
            enter(Kind.INCLUSION, id, List.of(row.text(JUSTIFICATION)));
            if (!implemented.get()) {
                enter(Kind.NOT_IMPLEMENTED, id, List.of());
            }
        }
    }

    private void enter(Kind kind, Cell id, List<String> values) {
        entries.add(new Entry(kind, id.text(), values, Optional.of(id.place())));
    }

    private Optional<Boolean> yesOrNo(Cell cell) {
        switch (cell.text()) {
            case "yes", "true" -> {
                return Optional.of(true);
            }
            case "no", "false" -> {
                return Optional.of(false);
            }
            default -> {
                log.refuse(Code.UNKNOWN_WORD, "not one of yes, no", cell.place(), cell.text());
                return Optional.empty();
            }
        }
    }
}
