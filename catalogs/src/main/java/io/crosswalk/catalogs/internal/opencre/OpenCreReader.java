package io.crosswalk.catalogs.internal.opencre;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.JsonStrings;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.catalogs.internal.sheet.CsvRows;
import io.crosswalk.catalogs.internal.sheet.Escapes;
import io.crosswalk.catalogs.internal.sheet.Sink;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the CSV that OpenCRE exports: columns {@code CRE 0}, {@code CRE 1} and so on, whose cells are {@code id|name} and whose last one that
 * is filled is what the row is about; and for each document that it links to, columns {@code Document|id}, {@code Document|name} and others. A
 * link claims no more than that somebody should look at both.
 */
public final class OpenCreReader implements Sink {
    private static final StandardId CRE = StandardId.parse("opencre:0");
    private static final Pattern LEVEL = Pattern.compile("CRE (\\d{1,2})");
    private static final Pattern LINK = Pattern.compile("(?s)(.{1,200}?)\\|([^|]{1,60})");

    private final Log log;
    private final Naming naming;
    private final StandardId cre;
    private final TreeMap<Integer, Integer> levels = new TreeMap<>();
    private final Map<String, Map<String, Integer>> links = new LinkedHashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final CreTree tree = new CreTree();
    private final Map<Integer, String> path = new TreeMap<>();
    private final Map<StandardId, Map<List<Object>, Mapping>> sets = new LinkedHashMap<>();
    private Optional<Cell> start = Optional.empty();

    private OpenCreReader(Naming naming, Log log) {
        this.naming = naming;
        this.log = log;
        this.cre = naming.chosen("OpenCRE").orElse(CRE);
    }

    /** Whether a text starts as a document of this format. */
    public static boolean fits(String start) {
        List<String> names = start.lines()
                .findFirst()
                .map(line -> Stream.of(line.split(",", -1))
                        .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                        .toList())
                .orElse(List.of());
        return names.contains("CRE 0");
    }

    /** Reads CSV; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Naming naming, Log log) {
        OpenCreReader reader = new OpenCreReader(naming, log);
        CsvRows.End end = CsvRows.read(chars, bytes::failure, ',', log, reader);
        if (end == CsvRows.End.INSIDE_ROW && reader.start.isPresent()) {
            log.refused(1);
        }
        return reader.finish(bytes);
    }

    @Override
    public void sheet(String name) {}

    @Override
    public boolean row(List<Cell> cells) {
        if (start.isPresent()) {
            entry(cells.stream()
                    .map(cell -> new Cell(Escapes.ofCsv(cell.text()).strip(), cell.place()))
                    .toList());
            return true;
        }
        start = Optional.of(cells.get(0));
        for (int i = 0; i < cells.size(); i++) {
            header(cells.get(i).text(), i);
        }
        if (!levels.containsKey(0)) {
            log.refuse(
                    Code.HEADER,
                    "the header names the columns, among them CRE 0",
                    cells.get(0).place());
        }
        return levels.containsKey(0);
    }

    private void header(String name, int at) {
        Matcher level = LEVEL.matcher(name);
        Matcher link = LINK.matcher(name);
        if (level.matches()) {
            levels.putIfAbsent(Integer.parseInt(level.group(1)), at);
        } else if (link.matches()) {
            links.computeIfAbsent(link.group(1).strip(), key -> new HashMap<>())
                    .putIfAbsent(link.group(2).strip(), at);
        } else if (!name.isEmpty()) {
            others.put(at, name);
        }
    }

    private void entry(List<Cell> cells) {
        Optional<String> about = about(cells);
        if (about.isEmpty()) {
            log.refused(1);
            return;
        }
        for (Map.Entry<String, Map<String, Integer>> document : links.entrySet()) {
            if (!link(about.get(), document.getKey(), document.getValue(), cells)) {
                log.refused(1);
                return;
            }
        }
        others.forEach((at, name) -> {
            if (!text(cells, at).isEmpty()) {
                tree.attribute(about.get(), name, text(cells, at));
            }
        });
        log.kept(1);
    }

    /** The requirement that a row is about, entered with those above it; empty if it names none, which has been reported. */
    private Optional<String> about(List<Cell> cells) {
        Optional<String> about = Optional.empty();
        int above = -1;
        for (Map.Entry<Integer, Integer> level : levels.entrySet()) {
            Cell cell = level.getValue() < cells.size() ? cells.get(level.getValue()) : cells.get(0);
            String text = text(cells, level.getValue());
            if (text.isEmpty()) {
                continue;
            }
            String[] parts = text.split("\\|", 2);
            Optional<String> id = Ids.local(parts[0].strip(), cell.place(), log);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            // a row need not repeat those above: they are the last ones of their levels
            path.keySet().removeIf(deeper -> deeper > level.getKey());
            int parentLevel = about.isPresent() ? above : level.getKey() - 1;
            Optional<String> parent = Optional.ofNullable(path.get(parentLevel));
            tree.add(id.get(), parts.length > 1 ? parts[1].strip() : "", parent);
            path.put(level.getKey(), id.get());
            above = level.getKey();
            about = id;
        }
        if (about.isEmpty()) {
            log.refuse(Code.MISSING_FIELD, "the row names no CRE", cells.get(0).place());
        }
        return about;
    }

    private static String text(List<Cell> cells, int at) {
        return at < cells.size() ? cells.get(at).text() : "";
    }

    /** Takes what a row is linked to in one document; false if an id cannot be used, which has been reported. */
    private boolean link(String about, String document, Map<String, Integer> columns, List<Cell> cells) {
        Optional<Integer> named = Stream.of("id", "section", "name", "subsection")
                .map(columns::get)
                .filter(at -> at != null && !text(cells, at).replace("|", "").isBlank())
                .findFirst();
        if (named.isEmpty()) {
            return true;
        }
        Cell cell = cells.get(named.get());
        StandardId standard = naming.standard(document, cell.place());
        List<String> ids =
                Stream.of(cell.text().split("\\|", -1)).map(String::strip).toList();
        Map<List<Object>, Mapping> set = sets.computeIfAbsent(standard, key -> new LinkedHashMap<>());
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isEmpty()) {
                continue;
            }
            Optional<String> local = Ids.local(ids.get(i), cell.place(), log);
            if (local.isEmpty()) {
                return false;
            }
            RequirementId target = standard.requirement(local.get());
            Mapping.Builder mapping = Mapping.builder(
                            List.of(cre.requirement(about)), Relationship.RELATED, List.of(target))
                    .location(cell.place());
            int number = i;
            columns.forEach((name, at) -> {
                List<String> values = List.of(text(cells, at).split("\\|", -1));
                String value = values.size() == ids.size() ? values.get(number) : text(cells, at);
                if (!at.equals(named.get()) && !value.isBlank()) {
                    mapping.extension("column:" + name, JsonStrings.of(value.strip()));
                }
            });
            // rows of one requirement under several parents repeat its links
            set.putIfAbsent(List.of(about, target), mapping.build());
        }
        return true;
    }

    private Pieces finish(Utf8Reader bytes) {
        if (tree.isEmpty()) {
            return Pieces.NONE;
        }
        log.add(Code.PROVENANCE_MISSING
                .warning("the document does not say who made it: read as imported, by its name and SHA-256")
                .at(start.map(Cell::place))
                .then(Action.REPAIRED));
        Provenance provenance =
                Provenance.by("unknown").method("links of OpenCRE").sources(List.of(bytes.origin()));
        List<MappingSet> made = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        sets.forEach((standard, mappings) -> {
            String id = (cre + "_" + standard).replace(':', '-');
            MappingSet.Builder set = MappingSet.builder(id.substring(0, Math.min(200, id.length())), cre, standard)
                    .kind(SetKind.IMPORTED)
                    .provenance(provenance);
            mappings.values().forEach(set::add);
            if (taken.add(id)) {
                made.add(set.build());
            }
        });
        return Pieces.of(List.of(tree.standard(cre)), made, List.of());
    }
}
