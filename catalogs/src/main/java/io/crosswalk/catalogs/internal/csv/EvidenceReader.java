package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.csv.Csv.Form;
import io.crosswalk.catalogs.internal.csv.Csv.Row;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.EvidenceParts;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Placed;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardNames;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a list of evidence from CSV: a row for each piece, or for each filing of it. */
public final class EvidenceReader {
    private static final String ID = "id";
    private static final String REQUIREMENT = "requirement";
    private static final String SUFFICIENCY = "sufficiency";
    private static final String NOTE = "note";
    private static final String EVERYWHERE = "*";
    private static final Words<Sufficiency> SUFFICIENCIES = Words.of(Sufficiency.values());
    private static final Set<String> LISTS = Set.of("shows", "systems", "entities", "regions", "roles");

    /** What is stated of a piece of evidence, by the column that states it; in the order in which it is complained of. */
    private static final Map<String, String> FACTS = facts();

    private static final Form FORM = new Form(
            false,
            List.of(),
            List.of(ID, "kind", "collected"),
            Stream.concat(
                            FACTS.keySet().stream()
                                    .filter(c ->
                                            !Set.of(ID, "kind", "collected").contains(c)),
                            Stream.of(REQUIREMENT, SUFFICIENCY, NOTE))
                    .collect(Collectors.toUnmodifiableList()));

    private record Filing(Sufficiency reach, String note, Location place) {}

    /** What the rows of one piece of evidence say of it. */
    private static final class Piece {
        private final Location start;
        private final Map<String, Cell> facts = new LinkedHashMap<>();
        private final Map<RequirementId, Filing> filings = new LinkedHashMap<>();

        Piece(Location start) {
            this.start = start;
        }
    }

    private final Log log;
    private final Targets targets;
    private final EvidenceParts parts;
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private boolean saidWhatBlankMeans;

    private EvidenceReader(StandardNames names, Log log) {
        this.log = log;
        this.targets = new Targets(names, log);
        this.parts = new EvidenceParts(log);
    }

    private static Map<String, String> facts() {
        Map<String, String> keys = new LinkedHashMap<>();
        Stream.of(ID, "title", "kind", "collected", "from", "to", "zone", "performed")
                .forEach(column -> keys.put(column, column));
        keys.put("valid-until", "validUntil");
        Stream.of("systems", "entities", "regions", "roles", "provider").forEach(column -> keys.put(column, column));
        keys.put("population", "items");
        Stream.of("completeness", "shows", "hash", "owner", "collector", "method", "source")
                .forEach(column -> keys.put(column, column));
        return keys;
    }

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        return FORM.fits(start);
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}, {@code names} those by which rows may name standards. */
    public static Pieces read(Reader chars, Utf8Reader bytes, StandardNames names, Log log) {
        EvidenceReader reader = new EvidenceReader(names, log);
        Csv.read(chars, bytes, log, FORM, reader::row);
        List<Evidence> evidence = new ArrayList<>();
        reader.pieces.values().forEach(piece -> reader.finish(piece).ifPresent(evidence::add));
        reader.parts.finish();
        return Pieces.of(Evidence.class, evidence);
    }

    private void row(Row row) {
        if (row.text(ID).isEmpty()) {
            log.refuse(Code.MISSING_FIELD, "a row names its evidence", row.start(), row.text("title"));
            log.refused(1);
            return;
        }
        Piece known = pieces.get(row.text(ID));
        boolean again = known != null;
        Piece piece = known == null ? new Piece(row.start()) : known;
        if (!take(piece, row)) {
            log.refused(1);
            return;
        }
        pieces.putIfAbsent(row.text(ID), piece);
        List<String> requirements = Stream.of(row.text(REQUIREMENT).split("[;\\r\\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
        if (requirements.isEmpty()) {
            fileNothing(row, again);
        } else {
            requirements.forEach(requirement -> file(piece, requirement, row));
        }
    }

    /** Takes what a row says; false if an earlier one says otherwise, which has been reported. */
    private boolean take(Piece piece, Row row) {
        for (String column : FACTS.keySet()) {
            Cell cell = row.cell(column);
            Cell before = piece.facts.getOrDefault(column, cell);
            if (!cell.text().isEmpty() && !cell.text().equals(before.text())) {
                String why = "an earlier row gives this evidence the " + column + " \"" + before.text() + "\"";
                log.refuse(Code.DUPLICATE_EVIDENCE, why, cell.place(), cell.text());
                return false;
            }
        }
        FACTS.keySet().stream()
                .filter(column -> !row.text(column).isEmpty())
                .forEach(column -> piece.facts.putIfAbsent(column, row.cell(column)));
        return true;
    }

    private void fileNothing(Row row, boolean again) {
        Optional<Cell> idle = Stream.of(SUFFICIENCY, NOTE)
                .map(row::cell)
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
        if (idle.isPresent()) {
            String why = "a sufficiency or note needs a requirement";
            log.refuse(Code.MISSING_FIELD, why, idle.get().place(), idle.get().text());
            log.refused(1);
        } else if (again) {
            log.add(Code.DUPLICATE_EVIDENCE
                    .info("earlier rows say the same: taken once")
                    .at(row.start())
                    .quoting(row.text(ID))
                    .then(Action.REPAIRED));
            log.repaired(1);
        }
    }

    private void file(Piece piece, String text, Row row) {
        Cell cell = row.cell(REQUIREMENT);
        Optional<RequirementId> requirement = targets.find(text, cell);
        Optional<Sufficiency> reach = sufficiency(row);
        if (requirement.isEmpty() || reach.isEmpty()) {
            log.refused(1);
            return;
        }
        Filing filing = new Filing(reach.get(), row.text(NOTE), cell.place());
        Filing before = piece.filings.putIfAbsent(requirement.get(), filing);
        if (before == null) {
            return;
        }
        if (before.reach == filing.reach && before.note.equals(filing.note)) {
            log.add(Code.DUPLICATE_FILING
                    .info("an earlier row says the same: taken once")
                    .at(cell.place())
                    .quoting(text)
                    .then(Action.REPAIRED));
            log.repaired(1);
        } else {
            String why = "an earlier row files it on this requirement as " + before.reach;
            log.refuse(Code.DUPLICATE_FILING, why, cell.place(), text);
            log.refused(1);
        }
    }

    private Optional<Sufficiency> sufficiency(Row row) {
        Cell cell = row.cell(SUFFICIENCY);
        if (!cell.text().isEmpty()) {
            return SUFFICIENCIES.find(cell.text(), cell.place(), log);
        }
        if (!saidWhatBlankMeans) {
            saidWhatBlankMeans = true;
            log.add(Code.SUFFICIENCY_MISSING
                    .info("a requirement without a sufficiency is read as " + Sufficiency.CANDIDATE
                            + ", from which nothing follows")
                    .at(row.cell(REQUIREMENT).place())
                    .quoting(row.text(REQUIREMENT)));
        }
        return Optional.of(Sufficiency.CANDIDATE);
    }

    private Optional<Evidence> finish(Piece piece) {
        Optional<Evidence> evidence = isComplete(piece)
                ? parts.read(stated(piece), piece.start, true).map(builder -> build(piece, builder))
                : Optional.empty();
        int entries = 1 + piece.filings.size();
        if (evidence.isPresent()) {
            log.kept(entries);
        } else {
            log.refused(entries);
        }
        return evidence;
    }

    private static Evidence build(Piece piece, Evidence.Builder builder) {
        piece.filings.forEach((requirement, filing) -> {
            if (filing.note.isEmpty()) {
                builder.file(requirement, filing.reach);
            } else {
                builder.file(requirement, filing.reach, filing.note);
            }
            builder.location(requirement, filing.place);
        });
        return builder.build();
    }

    private boolean isComplete(Piece piece) {
        Optional<String> missing = FORM.required().stream()
                .filter(column -> !piece.facts.containsKey(column))
                .findFirst();
        missing.ifPresent(column -> log.refuse(
                Code.MISSING_FIELD,
                "no row gives this evidence its " + column + "; it is left out with its filings",
                piece.start,
                Optional.ofNullable(piece.facts.get(ID)).map(Cell::text).orElse("")));
        return missing.isEmpty();
    }

    private static Map<String, List<Placed>> stated(Piece piece) {
        Map<String, List<Placed>> stated = new LinkedHashMap<>();
        piece.facts.forEach((column, cell) -> {
            if (EvidenceParts.DIMENSIONS.contains(column)) {
                stated.put(EvidenceParts.SCOPE, List.of());
            }
            stated.put(FACTS.getOrDefault(column, column), values(column, cell));
        });
        return stated;
    }

    private static List<Placed> values(String column, Cell cell) {
        if (!LISTS.contains(column)) {
            return List.of(new Placed(cell.text(), cell.place()));
        }
        if (EvidenceParts.DIMENSIONS.contains(column) && cell.text().equals(EVERYWHERE)) {
            return List.of();
        }
        return Stream.of(cell.text().split("[;\\r\\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Placed(text, cell.place()))
                .collect(Collectors.toUnmodifiableList());
    }
}
