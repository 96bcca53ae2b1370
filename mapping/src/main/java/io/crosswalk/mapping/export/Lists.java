package io.crosswalk.mapping.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes lists of nodes and edges, as CSV or JSON. */
final class Lists {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Lists() {}

    static String nodes(GraphExport graph) {
        return csv(GraphExport.NODE, graph.nodes());
    }

    static String edges(GraphExport graph) {
        return csv(GraphExport.EDGE, graph.edges());
    }

    private static String csv(List<String> columns, List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        rows.forEach(row -> csv.append(columns.stream()
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return csv.toString();
    }

    /** A cell that no spreadsheet program runs as a formula: an apostrophe stands before what would be one. */
    private static String cell(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String guarded = formula ? "'" + text : text;
        boolean plain = guarded.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }

    /** One node or edge a line. */
    static String json(GraphExport graph) {
        return "{\n\"format\": \"crosswalk.graph/1\",\n\"nodes\": [" + objects(graph.nodes()) + "],\n\"edges\": ["
                + objects(graph.edges()) + "]\n}\n";
    }

    private static String objects(List<Map<String, String>> all) {
        return all.stream().map(Lists::object).collect(Collectors.joining(",\n", "\n", "\n"));
    }

    private static String object(Map<String, String> facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            facts.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        return text.toString();
    }
}
