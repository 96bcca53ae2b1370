package io.crosswalk.catalogs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as other programs write them, put together from their parts. */
final class Workbooks {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int count;

    /** Adds a sheet whose content is XML between the tags of {@code worksheet}. */
    Workbooks sheet(String name, String content) {
        count++;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"rId" + count + "\"/>");
        relationships.append("<Relationship Id=\"rId" + count + "\" Type=\"worksheet\" Target=\"worksheets/sheet"
                + count + ".xml\"/>");
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + content
                        + "</worksheet>");
    }

    /** Adds texts that cells refer to by number; each is XML between the tags of {@code si}. */
    Workbooks strings(String... items) {
        StringBuilder all = new StringBuilder("<sst>");
        for (String item : items) {
            all.append("<si>").append(item).append("</si>");
        }
        return part("xl/sharedStrings.xml", all + "</sst>");
    }

    /** Adds any part. */
    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** A row of cells of XML. */
    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    /** A cell that holds a text. */
    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell that holds a number. */
    static String number(String reference, String number) {
        return "<c r=\"" + reference + "\"><v>" + number + "</v></c>";
    }

    /** The archive. */
    byte[] bytes() {
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
