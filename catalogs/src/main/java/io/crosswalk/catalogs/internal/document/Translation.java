package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Values by way of the native format: a reader of another format translates its entries into native objects, and they are checked, counted
 * and reported as if they stood in a native document, at the places of the other one.
 *
 * <p>Not thread-safe.
 */
public final class Translation {
    /** Mappings as they are read, before their set is known. */
    public final class Mappings {
        private final List<MappingDraft> drafts = new ArrayList<>();

        private Mappings() {}

        /** Adds a native mapping; one with an error has been reported and is counted as refused. */
        public void add(Node mapping) {
            MappingDraft draft = new MappingDraft();
            Tokens tokens = start(mapping);
            if (MappingDraft.FIELDS.read(draft, tokens)) {
                drafts.add(draft);
            } else {
                log.refused(1);
            }
        }
    }

    private static final Limits SCRATCH = new Limits(Long.MAX_VALUE, 1_000, Integer.MAX_VALUE, 10);

    private final Log log;
    private final DocumentDraft document;

    /** Nothing yet. */
    public Translation(Log log) {
        this.log = log;
        this.document = new DocumentDraft(log);
    }

    private Tokens start(Node node) {
        Tokens tokens = new Tokens(node, log);
        tokens.next();
        return tokens;
    }

    /** Adds a native standard. */
    public void standard(Node standard) {
        document.readStandard(start(standard));
    }

    /** Adds a native scope. */
    public void scope(Node scope) {
        document.readScope(start(scope));
    }

    /** No mapping yet. */
    public Mappings mappings() {
        return new Mappings();
    }

    /** Adds a native mapping set that has, besides its own, mappings read before it. */
    public void mappingSet(Node set, Mappings mappings) {
        document.readMappingSet(start(set), mappings.drafts);
    }

    /** What was added; {@code origin} answers the document's name and SHA-256, and is asked only if a set has no provenance. */
    public Pieces finish(Supplier<String> origin) {
        return document.finish(origin);
    }

    /** A standard as native object. */
    public static Node of(Standard standard) {
        return object(out -> StandardWriter.write(standard, out));
    }

    /** A mapping set as native object, without its mappings. */
    public static Node headerOf(MappingSet set) {
        return object(out -> MappingSetWriter.header(set, out));
    }

    /** A mapping as native object. */
    public static Node of(Mapping mapping) {
        return object(out -> MappingSetWriter.mapping(mapping, Optional.empty(), out));
    }

    private static Node object(Consumer<Members> members) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = Factories.json().createGenerator(ObjectWriteContext.empty(), json)) {
            out.writeStartObject();
            members.accept(new Members(out));
            out.writeEndObject();
        }
        return parse(json.toString()).orElseThrow();
    }

    /** The value of a text of JSON; empty if it is none. */
    public static Optional<Node> parse(String json) {
        Log scratch = new Log("value", SCRATCH);
        return Nodes.parse(json, scratch).filter(value -> scratch.errors() == 0);
    }

    /** The members that a native standard may have; others are extensions. */
    public static Set<String> standardKeys() {
        return StandardDraft.FIELDS.names();
    }

    /** The members that a native requirement may have; others are extensions. */
    public static Set<String> requirementKeys() {
        return RequirementDraft.FIELDS.names();
    }

    /** The members that a native mapping set may have; others are extensions. */
    public static Set<String> setKeys() {
        return MappingSetDraft.FIELDS.names();
    }

    /** The members that a native mapping may have; others are extensions. */
    public static Set<String> mappingKeys() {
        return MappingDraft.FIELDS.names();
    }
}
