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
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a company's control list from CSV: a standard of its own, and what it claims to meet of others. */
public final class ControlsReader {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String FREQUENCY = "frequency";
    private static final String OWNER = "owner";
    private static final String REQUIREMENT = "requirement";
    private static final String RELATIONSHIP = "relationship";
    private static final String GROUP = "group";
    private static final String CONFIDENCE = "confidence";
    private static final String REMARKS = "remarks";
    private static final String PUBLISHER = "publisher";
    private static final Form FORM = new Form(
            true,
            List.of(PUBLISHER),
            List.of(ID, TITLE),
            List.of(FREQUENCY, OWNER, REQUIREMENT, RELATIONSHIP, GROUP, CONFIDENCE, REMARKS));
    private static final Words<Relationship> RELATIONSHIPS = Words.of(Relationship.values());

    /** What the rows of one control say of it. */
    private static final class Control {
        private final Cell id;
        private final Map<String, String> facts = new HashMap<>();
        private final List<String> remarks = new ArrayList<>();

        Control(Cell id) {
            this.id = id;
        }

        /** Takes what a row says; false if an earlier one says otherwise, which has been reported. */
        boolean take(Row row, Log log) {
            List<String> columns = List.of(TITLE, FREQUENCY, OWNER);
            for (String column : columns) {
                Cell cell = row.cell(column);
                String before = facts.getOrDefault(column, cell.text());
                if (!cell.text().isEmpty() && !cell.text().equals(before)) {
                    String why = "an earlier row gives this control the " + column + " \"" + before + "\"";
                    log.refuse(Code.DUPLICATE_REQUIREMENT, why, cell.place(), cell.text());
                    return false;
                }
            }
            columns.stream().filter(c -> !row.text(c).isEmpty()).forEach(c -> facts.put(c, row.text(c)));
            return true;
        }

        Requirement finish(StandardId standard) {
            Requirement.Builder builder = Requirement.builder(
                    standard.requirement(id.text()), RequirementKind.CONTROL, facts.getOrDefault(TITLE, ""));
            Stream.of(FREQUENCY, OWNER)
                    .filter(facts::containsKey)
                    .forEach(column -> builder.attribute(column, List.of(facts.getOrDefault(column, ""))));
            if (!remarks.isEmpty()) {
                builder.attribute(REMARKS, remarks);
            }
            return builder.build();
        }
    }

    private final Log log;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final ControlClaims claims;
    private final Targets targets;
    private boolean saidWhatBlankMeans;

    private ControlsReader(StandardNames names, Log log) {
        this.log = log;
        this.claims = new ControlClaims(log);
        this.targets = new Targets(names, log);
    }

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        return FORM.fits(start);
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}, {@code names} those by which rows may name standards. */
    public static Pieces read(Reader chars, Utf8Reader bytes, StandardNames names, Log log) {
        ControlsReader reader = new ControlsReader(names, log);
        Csv csv = Csv.read(chars, bytes, log, FORM, reader::row);
        reader.refuseUntitled();
        if (csv.standard().isEmpty() || reader.controls.isEmpty()) {
            return Pieces.NONE;
        }
        List<MappingSet> sets = reader.claims.sets(csv, () -> reader.provenance(csv, bytes));
        log.kept(reader.controls.size());
        return Pieces.of(List.of(reader.standard(csv)), sets, List.of());
    }

    private void row(Row row) {
        Cell id = row.cell(ID);
        Optional<Control> control = Ids.local(id.text(), id.place(), log)
                .map(local -> controls.computeIfAbsent(local, key -> new Control(id)))
                .filter(known -> known.take(row, log));
        if (control.isEmpty()) {
            log.refused(1);
            claims.lacksOne(row.text(GROUP));
            return;
        }
        List<String> requirements = Stream.of(row.text(REQUIREMENT).split("[;\\r\\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
        if (requirements.isEmpty()) {
            claimNothing(control.get(), row);
        } else {
            claim(requirements, row);
        }
    }

    private void claimNothing(Control control, Row row) {
        Optional<Cell> idle = Stream.of(RELATIONSHIP, GROUP, CONFIDENCE)
                .map(row::cell)
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
        if (idle.isPresent()) {
            String why = "a relationship, group or confidence needs a requirement";
            log.refuse(Code.MISSING_FIELD, why, idle.get().place(), idle.get().text());
            log.refused(1);
            claims.lacksOne(row.text(GROUP));
        } else if (!row.text(REMARKS).isEmpty()) {
            control.remarks.add(row.text(REMARKS));
        }
    }

    private void claim(List<String> requirements, Row row) {
        Cell cell = row.cell(REQUIREMENT);
        Optional<Relationship> relationship = relationship(row);
        Optional<Confidence> confidence =
                Optional.of(row.text(CONFIDENCE)).filter(c -> !c.isEmpty()).map(Confidence::new);
        for (String requirement : requirements) {
            Optional<RequirementId> target = targets.find(requirement, cell);
            if (relationship.isPresent() && target.isPresent()) {
                claims.add(new ControlClaims.Claim(
                        row.text(ID),
                        relationship.get(),
                        target.get(),
                        row.text(GROUP),
                        confidence,
                        row.text(REMARKS),
                        cell.place()));
            } else {
                log.refused(1);
                claims.lacksOne(row.text(GROUP));
            }
        }
    }

    private Optional<Relationship> relationship(Row row) {
        Cell cell = row.cell(RELATIONSHIP);
        Cell group = row.cell(GROUP);
        Optional<Relationship> said = cell.text().isEmpty()
                ? Optional.of(Relationship.RELATED)
                : RELATIONSHIPS.find(cell.text(), cell.place(), log);
        if (!group.text().isEmpty() && said.isPresent() && said.get() != Relationship.SUPERSET_OF) {
            String why = "the controls of a group cover a requirement together: their relationship is "
                    + Relationship.SUPERSET_OF + ", not " + (cell.text().isEmpty() ? "blank" : cell.text());
            log.refuse(Code.GROUP, why, group.place(), group.text());
            return Optional.empty();
        }
        if (cell.text().isEmpty() && !saidWhatBlankMeans) {
            saidWhatBlankMeans = true;
            log.add(Code.RELATIONSHIP_MISSING
                    .info("a requirement without a relationship is read as " + Relationship.RELATED
                            + ": a candidate, from which nothing follows")
                    .at(row.cell(REQUIREMENT).place())
                    .quoting(row.text(REQUIREMENT)));
        }
        return said;
    }

    private void refuseUntitled() {
        Set<String> untitled = new HashSet<>();
        controls.values().removeIf(control -> {
            if (control.facts.containsKey(TITLE)) {
                return false;
            }
            String why = "no row gives this control a title; it is left out with its claims";
            log.refuse(Code.MISSING_FIELD, why, control.id.place(), control.id.text());
            log.refused(1);
            return untitled.add(control.id.text());
        });
        claims.drop(untitled);
    }

    private Standard standard(Csv csv) {
        StandardId id = csv.standard().orElseThrow();
        String heading = csv.title().isBlank() ? "Controls" : csv.title();
        return Standard.builder(id, csv.title())
                .publisher(csv.note(PUBLISHER).orElse(""))
                .nature("own controls")
                .requirements(controls.values().stream()
                        .map(control -> control.finish(id))
                        .collect(Collectors.toUnmodifiableList()))
                .sections(List.of(new Section(heading, List.copyOf(controls.keySet()), false)))
                .build();
    }

    /** Whose word the claims are; asked only if there are any. */
    private Provenance provenance(Csv csv, Utf8Reader bytes) {
        if (csv.note(PUBLISHER).isEmpty()) {
            log.add(Code.PROVENANCE_MISSING
                    .warning("nobody is named as the owner of the list; add a second line such as: # publisher: Acme")
                    .at(csv.start())
                    .then(Action.REPAIRED));
        }
        return Provenance.by(csv.note(PUBLISHER).orElse("unknown"))
                .method("asserted in the list of controls")
                .sources(List.of(bytes.origin()));
    }
}
