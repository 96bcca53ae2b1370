package io.crosswalk.catalogs.internal.oscal;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Writes the marked-up text of OSCAL's XML as the Markdown that OSCAL's JSON has in its place; not thread-safe. */
final class Markup {
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "li", "table", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("em", "*"),
            Map.entry("i", "*"),
            Map.entry("strong", "**"),
            Map.entry("b", "**"),
            Map.entry("code", "`"),
            Map.entry("q", "\""),
            Map.entry("sub", "~"),
            Map.entry("sup", "^"));
    private static final Set<String> OTHERS = Set.of("a", "insert", "br", "img", "th", "td", "thead", "tbody");

    private final StringBuilder text = new StringBuilder();

    /** Whether an element is part of a text. */
    static boolean isMarkup(String name) {
        return BLOCKS.contains(name) || MARKS.containsKey(name) || OTHERS.contains(name);
    }

    /** Adds characters, runs of blanks as one. */
    void characters(String characters) {
        String folded = characters.replaceAll("\\s+", " ");
        boolean blankBefore = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(blankBefore && folded.startsWith(" ") ? folded.substring(1) : folded);
    }

    /** Adds the element that starts here, to its end, at most so many levels deep. */
    void element(XMLStreamReader xml, int levels) throws XMLStreamException {
        if (levels <= 0) {
            throw new XMLStreamException("nested too deeply", xml.getLocation());
        }
        String name = xml.getLocalName();
        String href = xml.getAttributeValue(null, "href");
        open(name, xml);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml, levels - 1);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                characters(xml.getText());
            }
        }
        if (name.equals("a")) {
            text.append("](").append(href == null ? "" : href).append(')');
        } else {
            text.append(MARKS.getOrDefault(name, ""));
        }
    }

    private void open(String name, XMLStreamReader xml) {
        if (BLOCKS.contains(name)) {
            boolean tight = name.equals("li") || name.equals("tr");
            block(tight ? "\n" : "\n\n");
            text.append(name.equals("li") ? "* " : "");
            text.append(name.matches("h[1-6]") ? "#".repeat(name.charAt(1) - '0') + " " : "");
        } else if (name.equals("insert")) {
            text.append("{{ insert: ")
                    .append(attribute(xml, "type"))
                    .append(", ")
                    .append(attribute(xml, "id-ref"))
                    .append(" }}");
        } else if (name.equals("a")) {
            text.append('[');
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("th") || name.equals("td")) {
            text.append(" | ");
        } else {
            text.append(MARKS.getOrDefault(name, ""));
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void block(String gap) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append(gap);
        }
    }

    /** How long the text is so far. */
    int length() {
        return text.length();
    }

    /** The text, without outer blanks. */
    String text() {
        return text.toString().strip();
    }
}
