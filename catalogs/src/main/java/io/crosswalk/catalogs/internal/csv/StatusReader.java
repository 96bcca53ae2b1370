package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.csv.Csv.Form;
import io.crosswalk.catalogs.internal.csv.Csv.Row;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.standard.RequirementId;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an assessment from CSV with a header that names the columns {@code id} and {@code status}. */
public final class StatusReader {
    private static final Words<Satisfaction> WORDS = Words.of(Satisfaction.values());
    private static final String ID = "id";
    private static final String STATUS = "status";
    private static final Form FORM = new Form(false, List.of(), List.of(ID, STATUS), List.of());

    private final Log log;
    private final Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>();
    private final Map<RequirementId, Location> places = new LinkedHashMap<>();

    private StatusReader(Log log) {
        this.log = log;
    }

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        return FORM.fits(start);
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Log log) {
        StatusReader reader = new StatusReader(log);
        Csv.read(chars, bytes, log, FORM, reader::row);
        return reader.statuses.isEmpty()
                ? Pieces.NONE
                : Pieces.of(
                        List.of(),
                        List.of(),
                        List.of(Assessment.of(reader.statuses).at(reader.places)));
    }

    private void row(Row row) {
        Cell cell = row.cell(ID);
        Cell word = row.cell(STATUS);
        Optional<RequirementId> id = Ids.full(cell.text(), cell.place(), log);
        Optional<Satisfaction> status = WORDS.find(word.text(), word.place(), log);
        if (id.isPresent() && status.isPresent()) {
            enter(id.get(), status.get(), cell);
        } else {
            log.refused(1);
        }
    }

    private void enter(RequirementId id, Satisfaction status, Cell cell) {
        Satisfaction before = statuses.putIfAbsent(id, status);
        places.putIfAbsent(id, cell.place());
        if (before == null) {
            log.kept(1);
        } else if (before == status) {
            log.add(Code.DUPLICATE_STATUS
                    .info("an earlier row says the same: taken once")
                    .at(cell.place())
                    .quoting(cell.text())
                    .then(Action.REPAIRED));
            log.repaired(1);
        } else {
            String contradiction = "an earlier row says " + before + ", this one " + status;
            log.refuse(Code.DUPLICATE_STATUS, contradiction, cell.place(), cell.text());
            log.refused(1);
        }
    }
}
