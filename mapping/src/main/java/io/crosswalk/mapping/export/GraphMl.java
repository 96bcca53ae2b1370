package io.crosswalk.mapping.export;

import java.util.List;
import java.util.Map;

/** Writes GraphML. */
final class GraphMl {
    private GraphMl() {}

    static String text(GraphExport graph) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        keys("node", GraphExport.NODE.subList(1, GraphExport.NODE.size()), xml);
        keys("edge", GraphExport.EDGE.subList(2, GraphExport.EDGE.size()), xml);
        xml.append("  <graph id=\"crosswalk\" edgedefault=\"directed\">\n");
        for (Map<String, String> node : graph.nodes()) {
            xml.append("    <node id=\"")
                    .append(escaped(node.getOrDefault("id", "")))
                    .append("\">");
            data("node", GraphExport.NODE.subList(1, GraphExport.NODE.size()), node, xml);
            xml.append("</node>\n");
        }
        int number = 0;
        for (Map<String, String> edge : graph.edges()) {
            xml.append("    <edge id=\"e").append(++number);
            xml.append("\" source=\"").append(escaped(edge.getOrDefault("source", "")));
            xml.append("\" target=\"")
                    .append(escaped(edge.getOrDefault("target", "")))
                    .append("\">");
            data("edge", GraphExport.EDGE.subList(2, GraphExport.EDGE.size()), edge, xml);
            xml.append("</edge>\n");
        }
        return xml.append("  </graph>\n</graphml>\n").toString();
    }

    private static void keys(String of, List<String> names, StringBuilder xml) {
        names.forEach(name -> xml.append(String.format(
                "  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n", of, name, of, name)));
    }

    private static void data(String of, List<String> names, Map<String, String> facts, StringBuilder xml) {
        for (String name : names) {
            String value = facts.get(name);
            if (value != null) {
                xml.append("<data key=\"").append(of).append('-').append(name).append("\">");
                xml.append(escaped(value)).append("</data>");
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isLegal(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
