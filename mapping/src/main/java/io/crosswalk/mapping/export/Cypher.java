package io.crosswalk.mapping.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes Cypher: labels and types are ours, everything else is a quoted text. */
final class Cypher {
    private Cypher() {}

    static String text(GraphExport graph) {
        StringBuilder script =
                new StringBuilder("CREATE INDEX crosswalk_region IF NOT EXISTS FOR (n:Region) ON (n.id);\n");
        for (Map<String, String> node : graph.nodes()) {
            script.append("MERGE (n:Region {id: ")
                    .append(quoted(node.getOrDefault("id", "")))
                    .append("}) SET ");
            script.append(GraphExport.NODE.stream()
                            .skip(1)
                            .filter(node::containsKey)
                            .map(name -> "n." + name + " = " + quoted(Objects.requireNonNull(node.get(name))))
                            .collect(Collectors.joining(", ")))
                    .append(";\n");
        }
        for (Map<String, String> edge : graph.edges()) {
            script.append("MATCH (a:Region {id: ").append(quoted(edge.getOrDefault("source", "")));
            script.append("}), (b:Region {id: ").append(quoted(edge.getOrDefault("target", "")));
            script.append("}) MERGE (a)-[:")
                    .append(edge.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
            script.append(" {").append(properties(edge)).append("}]->(b);\n");
        }
        return script.toString();
    }

    private static String properties(Map<String, String> edge) {
        List<String> names = GraphExport.EDGE.subList(3, GraphExport.EDGE.size());
        return names.stream()
                .filter(edge::containsKey)
                .map(name -> name + ": " + quoted(Objects.requireNonNull(edge.get(name))))
                .collect(Collectors.joining(", "));
    }

    /**
     * A quoted text of one line. A backslash never stands before the letter u, since older databases resolve that before they look for the
     * end of the text, even where the backslash is doubled.
     */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> quoted.append(i + 1 < text.length() && text.charAt(i + 1) == 'u' ? "\\\\' + '" : "\\\\");
                case '\'' -> quoted.append("\\'");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c == 0 ? ' ' : c);
            }
        }
        return quoted.append('\'').toString();
    }
}
