package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * Reads the rows of a workbook's sheets (Office Open XML, ISO/IEC 29500): the values as the program that wrote it last computed them.
 *
 * <p>No formula is run, no link followed, no macro seen. A cell that is merged with those below stands for all of them.
 */
public final class Xlsx {
    private static final int MOST_SHEETS = 1_000;

    private final Archive archive;
    private final Log log;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final Map<String, Merged> merged = new HashMap<>();

    private Xlsx(byte[] bytes, Log log) {
        this.archive = new Archive(bytes, log);
        this.log = log;
    }

    /** Whether bytes start as a ZIP archive does. */
    public static boolean fits(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /** Whether bytes start as an older or an encrypted workbook does, which is not read. */
    public static boolean isOlder(byte[] start) {
        return start.length >= 4
                && start[0] == (byte) 0xD0
                && start[1] == (byte) 0xCF
                && start[2] == 0x11
                && start[3] == (byte) 0xE0;
    }

    /** Hands on the rows of every sheet, sheets in the order of the workbook; false if they ended too early, which has been reported. */
    public static boolean read(byte[] bytes, Log log, Sink sink) {
        Xlsx workbook = new Xlsx(bytes, log);
        try {
            workbook.index();
            workbook.rows(sink);
            return true;
        } catch (Archive.Refusal e) {
            log.end(e.why());
        } catch (ZipException e) {
            log.end(Code.SYNTAX
                    .error("the ZIP archive is broken: " + e.getMessage())
                    .at(log.whole()));
        } catch (IOException | IllegalArgumentException e) {
            // a name that is not UTF-8 is an argument to the archive's reader
            log.end(Code.SYNTAX.error("the ZIP archive is broken or cut off").at(log.whole()));
        }
        return false;
    }

    /** Reads what the sheets refer to, which may stand before or behind them. */
    private void index() throws IOException {
        archive.walk((name, content) -> {
            if (name.equals("xl/workbook.xml")) {
                workbook(new Xml(name, content, log));
            } else if (name.equals("xl/_rels/workbook.xml.rels")) {
                relationships(new Xml(name, content, log));
            } else if (name.equals("xl/sharedStrings.xml")) {
                strings(new Xml(name, content, log));
            } else if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                Merged cells = Merged.read(new Xml(name, content, log));
                if (!cells.isEmpty()) {
                    merged.put(name, cells);
                }
            }
        });
        if (sheets.isEmpty()) {
            throw new Archive.Refusal(Code.SYNTAX
                    .error("the ZIP archive is no workbook: it lists no sheets")
                    .at(log.whole()));
        }
    }

    private void workbook(Xml xml) throws IOException {
        while (xml.nextElement()) {
            if (sheets.size() >= MOST_SHEETS) {
                throw new Archive.Refusal(Code.LIMIT_EXCEEDED
                        .error("the workbook has more than " + MOST_SHEETS + " sheets")
                        .at(log.whole()));
            }
            if (xml.name().equals("sheet")) {
                sheets.put(xml.attribute("id"), xml.attribute("name"));
            }
        }
    }

    private void relationships(Xml xml) throws IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("Relationship")) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void strings(Xml xml) throws IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                shared.add(Escapes.decode(xml.text("t")));
            }
        }
    }

    private void rows(Sink sink) throws IOException {
        Map<String, String> names = new HashMap<>();
        sheets.forEach((id, name) -> names.put(targets.getOrDefault(id, ""), name));
        List<String> order = new ArrayList<>();
        sheets.keySet().forEach(id -> order.add(targets.getOrDefault(id, "")));
        // a walk a sheet only where the archive has them in another order
        int next = 0;
        while (next < order.size()) {
            int before = next;
            int[] at = {next};
            archive.walk((part, content) -> {
                if (at[0] < order.size() && part.equals(order.get(at[0]))) {
                    sheet(part, names.getOrDefault(part, part), content, sink);
                    at[0]++;
                }
            });
            next = Math.max(at[0], before);
            if (next == before) {
                // listed, but not there
                next++;
            }
        }
    }

    private void sheet(String part, String name, Archive.Part content, Sink sink) throws IOException {
        sink.sheet(name);
        SheetRows rows = new SheetRows(
                new Xml(part, content, log),
                shared,
                merged.getOrDefault(part, Merged.NONE),
                cell -> Location.ofCell(log.whole().source(), name, cell));
        for (List<Cell> row = rows.next(); !row.isEmpty(); row = rows.next()) {
            if (!sink.row(row)) {
                return;
            }
        }
    }
}
