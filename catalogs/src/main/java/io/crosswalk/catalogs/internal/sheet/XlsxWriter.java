package io.crosswalk.catalogs.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a workbook in which every cell is a text: no number loses its zeros, nothing runs as a formula, and equal rows give equal bytes.
 */
public final class XlsxWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    /** The first moment that ZIP can say, in no time zone: a document has no other date than that of its content. */
    private static final java.time.LocalDateTime START = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes the content of a part. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private final ZipOutputStream zip;

    private XlsxWriter(OutputStream target) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    }

    /**
     * Writes sheets, by name, in the order of the map; the target stays open.
     *
     * @throws IllegalArgumentException if a cell is longer than the 32,767 characters that a workbook can hold
     */
    public static void write(Map<String, List<List<String>>> sheets, OutputStream target) throws IOException {
        XlsxWriter writer = new XlsxWriter(target);
        List<String> names = List.copyOf(sheets.keySet());
        writer.contentTypes(names.size());
        writer.relationships("_rels/.rels", "officeDocument", List.of("xl/workbook.xml"));
        writer.workbook(names);
        writer.workbookRelationships(names.size());
        writer.styles();
        for (int i = 0; i < names.size(); i++) {
            List<List<String>> rows = sheets.getOrDefault(names.get(i), List.of());
            writer.part("xl/worksheets/sheet" + (i + 1) + ".xml", xml -> sheet(xml, rows));
        }
        writer.zip.finish();
    }

    private void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(START);
        zip.putNextEntry(entry);
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(zip, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
        zip.closeEntry();
    }

    private void contentTypes(int count) throws IOException {
        part("[Content_Types].xml", xml -> {
            xml.writeStartElement("Types");
            xml.writeDefaultNamespace(TYPES);
            empty(
                    xml,
                    "Default",
                    "Extension",
                    "rels",
                    "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml");
            empty(xml, "Override", "PartName", "/xl/workbook.xml", "ContentType", KIND + "sheet.main+xml");
            empty(xml, "Override", "PartName", "/xl/styles.xml", "ContentType", KIND + "styles+xml");
            for (int i = 1; i <= count; i++) {
                empty(
                        xml,
                        "Override",
                        "PartName",
                        "/xl/worksheets/sheet" + i + ".xml",
                        "ContentType",
                        KIND + "worksheet+xml");
            }
            xml.writeEndElement();
        });
    }

    private void relationships(String name, String type, List<String> targets) throws IOException {
        part(name, xml -> {
            xml.writeStartElement("Relationships");
            xml.writeDefaultNamespace(PACKAGE);
            for (int i = 0; i < targets.size(); i++) {
                String kind = targets.get(i).equals("styles.xml") ? "styles" : type;
                empty(
                        xml,
                        "Relationship",
                        "Id",
                        "rId" + (i + 1),
                        "Type",
                        OFFICE + "/" + kind,
                        "Target",
                        targets.get(i));
            }
            xml.writeEndElement();
        });
    }

    private void workbookRelationships(int count) throws IOException {
        List<String> targets = java.util.stream.Stream.concat(
                        java.util.stream.IntStream.rangeClosed(1, count).mapToObj(i -> "worksheets/sheet" + i + ".xml"),
                        java.util.stream.Stream.of("styles.xml"))
                .toList();
        relationships("xl/_rels/workbook.xml.rels", "worksheet", targets);
    }

    private void workbook(List<String> names) throws IOException {
        part("xl/workbook.xml", xml -> {
            xml.writeStartElement("workbook");
            xml.writeDefaultNamespace(MAIN);
            xml.writeNamespace("r", OFFICE);
            xml.writeStartElement("sheets");
            for (int i = 1; i <= names.size(); i++) {
                xml.writeEmptyElement("sheet");
                xml.writeAttribute("name", names.get(i - 1));
                xml.writeAttribute("sheetId", String.valueOf(i));
                xml.writeAttribute("r", OFFICE, "id", "rId" + i);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** Two styles: plain text, and text that a program must not run as a formula when somebody edits it. */
    private void styles() throws IOException {
        part("xl/styles.xml", xml -> {
            xml.writeStartElement("styleSheet");
            xml.writeDefaultNamespace(MAIN);
            list(xml, "fonts", "font");
            list(xml, "fills", "fill");
            list(xml, "borders", "border");
            xml.writeStartElement("cellXfs");
            xml.writeAttribute("count", "2");
            empty(xml, "xf", "numFmtId", "49", "applyNumberFormat", "1");
            empty(xml, "xf", "numFmtId", "49", "applyNumberFormat", "1", "quotePrefix", "1");
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void list(XMLStreamWriter xml, String name, String item) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("count", "1");
        xml.writeEmptyElement(item);
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void sheet(XMLStreamWriter xml, List<List<String>> rows) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(MAIN);
        xml.writeStartElement("sheetData");
        for (int row = 0; row < rows.size(); row++) {
            xml.writeStartElement("row");
            xml.writeAttribute("r", String.valueOf(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    cell(xml, SheetRows.name(column) + (row + 1), text);
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, String reference, String text) throws XMLStreamException {
        String encoded = Escapes.encode(text);
        if (encoded.length() > 32_767) {
            throw new IllegalArgumentException(
                    "a cell of a workbook holds at most 32767 characters, not " + encoded.length());
        }
        xml.writeStartElement("c");
        xml.writeAttribute("r", reference);
        xml.writeAttribute("s", Escapes.isFormula(text) ? "1" : "0");
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(encoded);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
