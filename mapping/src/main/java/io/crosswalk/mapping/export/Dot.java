package io.crosswalk.mapping.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the language of Graphviz; every text is quoted, so that none is a keyword or markup. */
final class Dot {
    private Dot() {}

    static String text(GraphExport graph) {
        StringBuilder dot = new StringBuilder("digraph crosswalk {\n");
        for (Map<String, String> node : graph.nodes()) {
            String attributes = attributes(GraphExport.NODE.subList(1, GraphExport.NODE.size()), node);
            dot.append("  ")
                    .append(quoted(node.getOrDefault("id", "")))
                    .append(attributes)
                    .append(";\n");
        }
        for (Map<String, String> edge : graph.edges()) {
            dot.append("  ").append(quoted(edge.getOrDefault("source", "")));
            dot.append(" -> ").append(quoted(edge.getOrDefault("target", "")));
            dot.append(attributes(GraphExport.EDGE.subList(2, GraphExport.EDGE.size()), edge))
                    .append(";\n");
        }
        return dot.append("}\n").toString();
    }

    private static String attributes(List<String> names, Map<String, String> facts) {
        return names.stream()
                .filter(facts::containsKey)
                .map(name -> name + "=" + quoted(Objects.requireNonNull(facts.get(name))))
                .collect(Collectors.joining(", ", " [", "]"));
    }

    /** A quoted text; a backslash is doubled, since Graphviz gives meaning to what follows one. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '"' -> quoted.append("\\\"");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' || c == 0x7F ? ' ' : (char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
