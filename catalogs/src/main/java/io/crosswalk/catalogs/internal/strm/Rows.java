package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Origin;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.catalogs.internal.sheet.Escapes;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the rows of mapping tables and collects them by mapping set. */
final class Rows {
    private static final int MOST_PAIRS = 10_000;

    private final Naming naming;
    private final boolean reversed;
    private final Log log;
    private final Map<List<Object>, SetDraft> sets = new LinkedHashMap<>();
    private final Map<StandardId, Map<String, RequirementId>> known = new HashMap<>();
    private final Claims claims;
    private Header header = new Header(Map.of(), Map.of(), Map.of(), Optional.empty(), 0);
    private Notes notes = new Notes();
    private String sheet = "";
    private Optional<Cell> focalAbove = Optional.empty();
    private final Map<Column, String> idAbove = new HashMap<>();
    private final Set<List<String>> incomplete = new HashSet<>();
    private boolean saidWhatBlankMeans;

    Rows(Naming naming, boolean reversed, Log log) {
        this.naming = naming;
        this.reversed = reversed;
        this.log = log;
        this.claims = new Claims(reversed, log);
    }

    /** A cell of CSV without what protects or replaces characters there. */
    static Cell ofCsv(Cell cell) {
        String text = Escapes.ofCsv(cell.text()).strip();
        return text.equals(cell.text()) ? cell : new Cell(text, cell.place(), cell.number());
    }

    /** Rows under a header follow. */
    void begin(Header under, Notes above, String ofSheet) {
        header = under;
        notes = above;
        sheet = ofSheet;
        focalAbove = Optional.empty();
        idAbove.clear();
    }

    /** Reads one row. */
    void read(List<Cell> cells) {
        Row row = new Row(header, notes, cells);
        if (row.isHeaderAgain()) {
            return;
        }
        Optional<Cell> beyond = row.beyond();
        if (beyond.isPresent()) {
            String why = "the row has " + cells.size() + " cells, the header " + header.width();
            log.refuse(Code.CELL_COUNT, why, beyond.get().place(), beyond.get().text());
            refuse(row);
            return;
        }
        fillDown(row);
        ElementCell focal = ElementCell.of(row.cell(Column.FOCAL).text());
        ElementCell reference = ElementCell.of(row.cell(Column.REFERENCE).text());
        if (!isUnderstood(row, Column.FOCAL, focal) | !isUnderstood(row, Column.REFERENCE, reference)) {
            refuse(row);
            return;
        }
        Optional<Relationship> relationship = relationship(row, focal, reference);
        if (relationship.isEmpty()) {
            refuse(row);
        } else if (focal.ids().isEmpty() || reference.ids().isEmpty()) {
            oneSided(row, focal, reference, relationship.get());
        } else {
            twoSided(row, focal, reference, relationship.get());
        }
    }

    private void refuse(Row row) {
        log.refused(1);
        row.group().ifPresent(id -> incomplete.add(List.of(sheet, id)));
    }

    /** A blank element beside something to relate it to is the one above: the cells were merged. */
    private void fillDown(Row row) {
        Cell focal = row.cell(Column.FOCAL);
        if (!focal.text().isEmpty()) {
            focalAbove = Optional.of(focal);
        } else if (focalAbove.isPresent() && !row.text(Column.REFERENCE).isEmpty()) {
            Cell above = focalAbove.get();
            row.fill(Column.FOCAL, new Cell(above.text(), focal.place(), above.number()));
            log.add(Code.MERGED_CELL
                    .info("the cell is blank: read as the one above it")
                    .at(focal.place())
                    .quoting(above.text())
                    .then(Action.REPAIRED));
            row.repaired();
        }
    }

    /** Reports what was done to understand a cell of elements, or why it was not understood. */
    private boolean isUnderstood(Row row, Column column, ElementCell element) {
        Cell cell = row.cell(column);
        if (element.complaint().isPresent()) {
            log.refuse(Code.RANGE, element.complaint().get(), cell.place(), cell.text());
            return false;
        }
        for (ElementCell.Repair repair : element.repairs()) {
            row.repaired();
            log.add((repair == ElementCell.Repair.RANGE
                            ? Code.RANGE.info("written out as " + listed(element.ids()))
                            : Code.FUSED_IDS.warning("taken apart as " + listed(element.ids())))
                    .at(cell.place())
                    .quoting(cell.text())
                    .then(Action.REPAIRED));
        }
        if (element.repairs().isEmpty()
                && element.ids().size() > 1
                && row.group().isEmpty()) {
            log.add(Code.SEVERAL_IDS
                    .info("the cell names " + element.ids().size() + " elements: " + listed(element.ids()))
                    .at(cell.place())
                    .quoting(cell.text())
                    .then(Action.KEPT));
        }
        Optional<String> above = Optional.ofNullable(idAbove.get(column));
        if (!element.ids().isEmpty()) {
            LostZero.in(cell, element.ids().get(0), above).ifPresent(log::add);
            idAbove.put(column, element.ids().get(element.ids().size() - 1));
        }
        return true;
    }

    private static String listed(List<String> ids) {
        return ids.size() <= 20
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, 20)) + " and " + (ids.size() - 20) + " more";
    }

    private Optional<Relationship> relationship(Row row, ElementCell focal, ElementCell reference) {
        Cell cell = row.relationship();
        if (cell.text().isEmpty() || ElementCell.of(cell.text()).says()) {
            if (!saidWhatBlankMeans
                    && !focal.ids().isEmpty()
                    && !reference.ids().isEmpty()) {
                saidWhatBlankMeans = true;
                log.add(Code.RELATIONSHIP_MISSING
                        .info("elements without a relationship are read as " + Relationship.RELATED
                                + ": candidates, from which nothing follows")
                        .at(row.cell(Column.REFERENCE).place())
                        .quoting(row.text(Column.REFERENCE)));
            }
            return Optional.of(Relationship.RELATED);
        }
        Optional<Relationship> found = Words8477.find(cell.text());
        if (found.isEmpty()) {
            log.refuse(
                    Code.UNKNOWN_WORD,
                    "not one of equal, subset of, superset of, intersects with, no relationship, related",
                    cell.place(),
                    cell.text());
        } else if (Words8477.isMisspelt(cell.text())) {
            row.repaired();
            log.add(Code.MISSPELT_WORD
                    .info("read as " + found.get())
                    .at(cell.place())
                    .quoting(cell.text())
                    .then(Action.REPAIRED));
        }
        return found.map(word -> reversed ? word.inverse() : word);
    }

    /** An element that was considered and has no counterpart, or a row that says nothing. */
    private void oneSided(Row row, ElementCell focal, ElementCell reference, Relationship relationship) {
        boolean isSource = !focal.ids().isEmpty();
        ElementCell there = isSource ? focal : reference;
        ElementCell missing = isSource ? reference : focal;
        boolean nothing = relationship == Relationship.NO_RELATIONSHIP || missing.says();
        if (there.ids().isEmpty() || !nothing && relationship == Relationship.RELATED) {
            log.add(Code.NOTHING_CLAIMED
                    .warning("the row relates nothing: a heading, or a row to be completed")
                    .at(row.place())
                    .quoting(row.whole())
                    .then(Action.REFUSED));
            refuse(row);
            return;
        }
        if (!nothing) {
            String why = "a relationship needs an element on both sides";
            log.refuse(Code.MISSING_FIELD, why, row.relationship().place(), row.whole());
            refuse(row);
            return;
        }
        SetDraft draft = draft(row);
        Optional<List<RequirementId>> ids = ids(row, isSource ? Column.FOCAL : Column.REFERENCE, there, draft);
        if (ids.isEmpty()) {
            refuse(row);
            return;
        }
        String reason = row.text(Column.REMARKS);
        ids.get().forEach(id -> draft.add(new Unmapped(isSource ? Side.SOURCE : Side.TARGET, id, reason)));
        row.count(log);
    }

    private void twoSided(Row row, ElementCell focal, ElementCell reference, Relationship relationship) {
        if ((long) focal.ids().size() * reference.ids().size() > MOST_PAIRS) {
            log.refuse(Code.LIMIT_EXCEEDED, "a row relates at most " + MOST_PAIRS + " pairs", row.place());
            refuse(row);
            return;
        }
        SetDraft draft = draft(row);
        Optional<List<RequirementId>> sources = ids(row, Column.FOCAL, focal, draft);
        Optional<List<RequirementId>> targets = ids(row, Column.REFERENCE, reference, draft);
        if (sources.isEmpty() || targets.isEmpty()) {
            refuse(row);
        } else if (row.group().isPresent()) {
            draft.group(List.of(sheet, row.group().get()))
                    .add(claims.whole(row, sources.get(), relationship, targets.get()), row.isRepaired());
        } else {
            claims.apart(row, sources.get(), relationship, targets.get()).forEach(draft::add);
            row.count(log);
        }
    }

    /** The ids of one side; empty if one of them cannot be used, which has been reported. */
    private Optional<List<RequirementId>> ids(Row row, Column column, ElementCell element, SetDraft draft) {
        StandardId standard = column == Column.FOCAL ? draft.source() : draft.target();
        Location place = row.cell(column).place();
        Set<RequirementId> ids = new LinkedHashSet<>();
        for (String written : element.ids()) {
            Optional<String> local = Ids.local(row.localPart(written, standard), place, log);
            if (local.isEmpty()) {
                return Optional.empty();
            }
            RequirementId id = known.computeIfAbsent(standard, key -> new HashMap<>())
                    .computeIfAbsent(local.get(), standard::requirement);
            ids.add(id);
        }
        return Optional.of(List.copyOf(ids));
    }

    /** The set that a row belongs to. */
    private SetDraft draft(Row row) {
        StandardId source = standard(row, Column.FOCAL, Column.FOCAL_DOCUMENT, Note.FOCAL, Note.FOCAL_VERSION);
        StandardId target =
                standard(row, Column.REFERENCE, Column.REFERENCE_DOCUMENT, Note.REFERENCE, Note.REFERENCE_VERSION);
        String reference = row.text(Column.SET);
        return sets.computeIfAbsent(
                List.of(source, target, reference),
                key -> new SetDraft(
                        source,
                        target,
                        reference.isEmpty() ? notes.text(Note.SET).orElse("") : reference,
                        notes,
                        row.place()));
    }

    /** The standard of one side: a full id, the row, the lines above, what the caller says, the header, the sheet. */
    private StandardId standard(Row row, Column element, Column document, Note note, Note version) {
        Optional<StandardId> full = row.standardOf(element);
        if (full.isPresent()) {
            return full.get();
        }
        Cell cell = row.cell(document);
        if (!cell.text().isEmpty()) {
            return naming.standard(cell.text(), cell.place());
        }
        boolean isFocal = element == Column.FOCAL;
        Optional<StandardId> chosen =
                naming.chosen(isFocal ? "focal" : "reference").or(() -> naming.chosen(isFocal ? "source" : "target"));
        Optional<String> noted = notes.text(note);
        if (noted.isPresent()) {
            Optional<StandardId> asNoted = naming.chosen(noted.get()).or(() -> chosen);
            String edition = notes.text(version)
                    .filter(v -> !noted.get().contains(v))
                    .map(v -> " " + v)
                    .orElse("");
            return asNoted.orElseGet(() ->
                    naming.standard(noted.get() + edition, notes.place(note).orElseGet(log::whole)));
        }
        return chosen.orElseGet(() -> naming.standard(
                Optional.ofNullable(header.names().get(element))
                        .orElse(isFocal ? "focal" : sheet.isEmpty() ? "reference" : sheet),
                row.place()));
    }

    /** The sets, in the order of first mention. */
    List<MappingSet> finish(Supplier<String> origin) {
        Set<String> taken = new HashSet<>();
        List<MappingSet> finished = new ArrayList<>();
        sets.values()
                .forEach(draft ->
                        finished.add(draft.finish(draft.id(taken, Origin.name(log)), incomplete, origin, log)));
        return finished;
    }
}
