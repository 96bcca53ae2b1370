package io.crosswalk.mapping.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A notation for graphs. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
public enum GraphFormat {
    /** GraphML, XML 1.0; a character that XML cannot hold becomes U+FFFD. */
    GRAPHML(GraphMl::text),
    /** The language of Graphviz; a control character becomes a blank. */
    DOT(Dot::text),
    /** {@code crosswalk.graph/1}: two lists, {@code nodes} and {@code edges}. */
    JSON(Lists::json),
    /** CSV, a row for each node. */
    NODES_CSV(Lists::nodes),
    /** CSV, a row for each edge; its ends are ids of nodes. */
    EDGES_CSV(Lists::edges),
    /** A script for graph databases that speak Cypher, one statement a line; running it twice changes nothing. */
    CYPHER(Cypher::text);

    private final Function<GraphExport, String> notation;

    GraphFormat(Function<GraphExport, String> notation) {
        this.notation = notation;
    }

    String text(GraphExport export) {
        return notation.apply(export);
    }

    /** The format of a lower-kebab word such as {@code edges-csv}; empty if there is none. */
    public static Optional<GraphFormat> find(String word) {
        return Stream.of(values()).filter(f -> f.toString().equals(word)).findFirst();
    }

    /** The word that commands use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
