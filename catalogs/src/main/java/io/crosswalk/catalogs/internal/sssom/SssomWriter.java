package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one mapping set as an SSSOM table with its metadata above. */
public final class SssomWriter {
    private static final String NO_TERM = "sssom:NoTermFound";
    private static final Limits SCRATCH = new Limits(Long.MAX_VALUE, 1_000, Integer.MAX_VALUE, 10);

    private final MappingSet set;
    private final Prefixes prefixes = new Prefixes(Node.object(), scratch());
    private final String justification;
    private final String objectPrefix;
    private final Node header;

    private SssomWriter(MappingSet set) {
        this.set = set;
        this.header = Translation.headerOf(set);
        this.justification = SetSlots.justification(header);
        this.objectPrefix = SetSlots.objectPrefix(set.source(), set.target());
    }

    private static Log scratch() {
        return new Log("value", SCRATCH);
    }

    /**
     * Writes the set.
     *
     * @throws IllegalArgumentException if there is not one mapping set, or anything else
     */
    public static void write(Pieces pieces, Writer target) throws IOException {
        new SssomWriter(only(pieces, "an SSSOM document")).write(target);
    }

    /** The one mapping set. */
    static MappingSet only(Pieces pieces, String what) {
        boolean others = !pieces.standards().isEmpty()
                || !pieces.assessments().isEmpty()
                || !pieces.scopes().isEmpty()
                || !pieces.reports().isEmpty()
                || !pieces.overlays().isEmpty();
        if (others || pieces.mappingSets().size() != 1) {
            throw new IllegalArgumentException(what + " holds one mapping set and nothing else; there are "
                    + pieces.mappingSets().size() + " mapping sets" + (others ? " and other values" : ""));
        }
        return pieces.mappingSets().get(0);
    }

    private void write(Writer target) throws IOException {
        Set<String> used = new LinkedHashSet<>(
                List.of(MappingSlots.SUBJECT, MappingSlots.PREDICATE, MappingSlots.OBJECT, MappingSlots.JUSTIFICATION));
        set.mappings().forEach(mapping -> rows(mapping, 1, used));
        if (set.mappings().stream().anyMatch(m -> m.relationship() == Relationship.NO_RELATIONSHIP)) {
            used.add(MappingSlots.MODIFIER);
        }
        if (set.unmapped().stream().anyMatch(entry -> !entry.reason().isEmpty())) {
            used.add(MappingSlots.COMMENT);
        }
        List<String> columns = new ArrayList<>(MappingSlots.COLUMNS);
        columns.retainAll(used);
        used.stream().filter(slot -> !columns.contains(slot)).sorted().forEach(columns::add);
        metadata(columns, target);
        target.write(String.join("\t", columns) + "\n");
        int joints = 0;
        for (Mapping mapping : set.mappings()) {
            joints += mapping.isPair() ? 0 : 1;
            for (Map<String, String> row : rows(mapping, joints, used)) {
                write(row, columns, target);
            }
        }
        for (Unmapped entry : set.unmapped()) {
            write(row(entry), columns, target);
        }
    }

    private void metadata(List<String> columns, Writer target) throws IOException {
        List<String> ours = columns.stream()
                .filter(slot -> slot.startsWith("ext_") && MappingSlots.COLUMNS.contains(slot))
                .collect(Collectors.toList());
        Node slots = SetSlots.write(header, ours, scratch());
        StringWriter yaml = new StringWriter();
        Nodes.writeYaml(yaml, slots::write);
        for (String line : yaml.toString().split("\n")) {
            target.write("#" + line + "\n");
        }
    }

    /** The rows of a mapping; adds the slots that they have to those that are used. */
    private List<Map<String, String>> rows(Mapping mapping, int joint, Set<String> used) {
        Map<String, String> first = MappingSlots.write(Translation.of(mapping), justification, prefixes, scratch());
        List<Map<String, String>> rows = new ArrayList<>();
        for (RequirementId source : mapping.sources()) {
            for (RequirementId target : mapping.targets()) {
                Map<String, String> row = rows.isEmpty() ? first : new LinkedHashMap<>();
                row.put(MappingSlots.SUBJECT, subject(source));
                row.put(MappingSlots.OBJECT, object(target));
                if (!mapping.isPair()) {
                    MappingSlots.put(Predicates.of(mapping.ofMembers()), row);
                    row.put(MappingSlots.JUSTIFICATION, first.getOrDefault(MappingSlots.JUSTIFICATION, justification));
                    row.put(
                            MappingSlots.JOINT,
                            joint + ":" + mapping.sources().size() + "x"
                                    + mapping.targets().size());
                    row.put(MappingSlots.RELATIONSHIP, mapping.relationship().toString());
                }
                used.addAll(row.keySet());
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, String> row(Unmapped entry) {
        boolean source = entry.side() == Side.SOURCE;
        return Map.of(
                MappingSlots.SUBJECT,
                source ? subject(entry.id()) : NO_TERM,
                MappingSlots.PREDICATE,
                Predicates.of(Relationship.RELATED).id(),
                MappingSlots.OBJECT,
                source ? NO_TERM : object(entry.id()),
                MappingSlots.JUSTIFICATION,
                justification,
                MappingSlots.COMMENT,
                entry.reason());
    }

    private String subject(RequirementId id) {
        return Prefixes.prefix(set.source()) + ":" + Prefixes.escape(id.local());
    }

    private String object(RequirementId id) {
        return objectPrefix + ":" + Prefixes.escape(id.local());
    }

    private static void write(Map<String, String> row, List<String> columns, Writer target) throws IOException {
        target.write(columns.stream()
                        .map(slot -> Tsv.cell(Objects.requireNonNullElse(row.get(slot), "")))
                        .collect(Collectors.joining("\t"))
                + "\n");
    }
}
