package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes OSCAL 1.2.1: a standard as a catalog, or mapping sets as a mapping collection. */
public final class OscalWriter {
    private OscalWriter() {}

    /**
     * Writes JSON; answers what OSCAL cannot say.
     *
     * @throws IllegalArgumentException if the contents are neither one standard nor mapping sets alone
     */
    public static List<Diagnostic> json(Pieces pieces, Writer target) {
        List<Diagnostic> lost = new ArrayList<>();
        Nodes.writeJson(target, document(pieces, lost));
        return List.copyOf(lost);
    }

    /**
     * Writes YAML; answers what OSCAL cannot say.
     *
     * @throws IllegalArgumentException if the contents are neither one standard nor mapping sets alone
     */
    public static List<Diagnostic> yaml(Pieces pieces, Writer target) {
        List<Diagnostic> lost = new ArrayList<>();
        Nodes.writeYaml(target, document(pieces, lost));
        return List.copyOf(lost);
    }

    private static Consumer<JsonGenerator> document(Pieces pieces, List<Diagnostic> lost) {
        boolean others = !Set.of(Standard.class, MappingSet.class).containsAll(pieces.types());
        int standards = pieces.standards().size();
        if (others || standards > 1 || (standards == 1) != pieces.mappingSets().isEmpty()) {
            throw new IllegalArgumentException(
                    "an OSCAL document holds one standard or mapping sets, and nothing else; there are " + standards
                            + " standards, " + pieces.mappingSets().size() + " mapping sets"
                            + (others ? " and other values" : ""));
        }
        if (standards == 1) {
            Node catalog = CatalogWriter.catalog(pieces.standards().get(0), lost);
            return out -> Node.object().put(OscalReader.CATALOG, catalog).write(out);
        }
        List<MappingSet> sets = pieces.mappingSets().stream()
                .filter(set -> isSayable(set, lost))
                .collect(Collectors.toUnmodifiableList());
        if (sets.isEmpty()) {
            throw new IllegalArgumentException(
                    "OSCAL cannot hold a mapping set without mappings, and there is no other");
        }
        return out -> {
            out.writeStartObject();
            out.writeName(OscalReader.COLLECTION);
            MapsWriter.write(sets, out, lost);
            out.writeEndObject();
        };
    }

    private static boolean isSayable(MappingSet set, List<Diagnostic> lost) {
        if (set.mappings().isEmpty()) {
            lost.add(Code.NOT_EXPRESSIBLE
                    .warning("OSCAL cannot hold the mapping set " + set.id() + ", which has no mappings: it is left out"
                            + " with its " + set.unmapped().size() + " other entries")
                    .at(Optional.empty()));
        }
        return !set.mappings().isEmpty();
    }
}
