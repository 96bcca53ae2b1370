package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates mapping collections, which the {@linkplain Dialects dialects} have been taken out of, into native mapping sets. */
final class Maps {
    static final String METADATA = "metadata";
    static final String PROVENANCE = "provenance";
    static final String RATIONALE = "matching-rationale";
    static final String CONFIDENCE = "confidence-score";
    static final String CATEGORY = "category";
    static final String PERCENTAGE = "percentage";

    /** The words of OSCAL and those that others write for them, and what they mean. */
    private static final Map<String, String> RELATIONSHIPS = Map.ofEntries(
            Map.entry("equal-to", "equal"),
            Map.entry("equal", "equal"),
            Map.entry("equivalent-to", "equal"),
            Map.entry("equivalent", "equal"),
            Map.entry("subset-of", "subset-of"),
            Map.entry("superset-of", "superset-of"),
            Map.entry("intersects-with", "intersects-with"),
            Map.entry("intersects", "intersects-with"),
            Map.entry("no-relationship", "no-relationship"),
            Map.entry("related", "related"));

    private static final Set<String> RATIONALES =
            Stream.of(Rationale.values()).map(Rationale::toString).collect(Collectors.toUnmodifiableSet());

    private Maps() {}

    /** The native word for a relationship; empty if it is none that we know. */
    static Optional<String> meaning(String word) {
        String folded = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Optional.ofNullable(RELATIONSHIPS.get(folded));
    }

    /** The word of OSCAL for a native one. */
    static String word(String meaning) {
        return meaning.equals("equal") ? "equal-to" : meaning;
    }

    /** The native mapping of a map; {@code usualUuid} is that which we would give it. */
    static Node mapping(Node map, String usualUuid, Log log) {
        Node said = Node.object().at(map);
        said.put("source", locals(map, "sources"));
        String word = map.string("relationship").orElse("");
        Optional<String> meaning = meaning(word);
        if (!word.isBlank()) {
            said.put("relationship", meaning.orElse("related"));
        }
        said.put("target", locals(map, "targets"));
        if (!word.isBlank() && !word.equals(word(meaning.orElse("")))) {
            said.put("written", word);
        }
        if (!word.isBlank() && meaning.isEmpty()) {
            log.add(Code.UNKNOWN_WORD
                    .warning("not a relationship of OSCAL: read as related, from which nothing follows")
                    .at(map.place(log))
                    .quoting(word)
                    .then(Action.KEPT));
        }
        rationale(map).ifPresent(rationale -> said.put("rationale", rationale));
        confidence(map).ifPresent(confidence -> said.put("confidence", confidence));
        map.string("remarks").ifPresent(remarks -> said.put("remarks", remarks));
        Remainder.keep(said, OwnProps.without(map), Usual.map(said, usualUuid));
        apply(map, said, log);
        return said;
    }

    private static void apply(Node object, Node said, Log log) {
        if (!OwnProps.apply(object, said)) {
            log.add(Code.WRONG_TYPE
                    .error("a property of this library, " + OwnProps.NAMESPACE + ", does not hold JSON; it is left out")
                    .at(object.place(log))
                    .then(Action.REFUSED));
        }
    }

    private static Node locals(Node map, String side) {
        Node ids = map.get(side).map(list -> Node.array().at(list)).orElseGet(Node::array);
        for (Node item : map.objects(side)) {
            item.get("id-ref")
                    .ifPresent(id ->
                            ids.add(Node.text(Identifiers.decode(id.scalar())).at(id)));
        }
        return ids;
    }

    private static Optional<String> rationale(Node object) {
        return object.string(RATIONALE)
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(RATIONALES::contains);
    }

    /** A confidence as we write it: a category, or a percentage from 0 to 1 in hundredths. */
    private static Optional<String> confidence(Node object) {
        Optional<Node> score = object.get(CONFIDENCE);
        return score.flatMap(s -> s.string(CATEGORY))
                .or(() -> score.flatMap(s -> s.string(PERCENTAGE)).flatMap(Maps::percent))
                .filter(text -> !text.isBlank());
    }

    private static Optional<String> percent(String share) {
        if (!share.matches("[01](\\.\\d{1,12})?|\\.\\d{1,12}")) {
            return Optional.of(share);
        }
        BigDecimal percent = new BigDecimal(share).movePointRight(2).stripTrailingZeros();
        return Optional.of(percent.toPlainString() + "%");
    }

    /** What a collection says of every mapping set in it, as a native set without id and ends. */
    static Node collection(Node collection) {
        Node said = Node.object();
        Node metadata = collection.get(METADATA).orElseGet(Node::object);
        Node provenance = collection.get(PROVENANCE).orElseGet(Node::object);
        metadata.string("version").filter(version -> !version.equals("0")).ifPresent(v -> said.put("version", v));
        metadata.string("title").ifPresent(title -> said.put("title", title));
        rationale(provenance).ifPresent(rationale -> said.put("rationale", rationale));
        confidence(provenance).ifPresent(confidence -> said.put("confidence", confidence));
        Parties.responsible(metadata, provenance)
                .or(() -> Parties.publisher(metadata))
                .ifPresent(author -> {
                    Node whose = Node.object().put("author", author);
                    date(metadata).ifPresent(date -> whose.put("date", date));
                    provenance.string("method").ifPresent(method -> whose.put("method", method));
                    said.put(PROVENANCE, whose);
                });
        return said;
    }

    private static Optional<String> date(Node metadata) {
        return metadata.string("last-modified")
                .filter(time -> !time.equals(Usual.NO_TIME) && time.length() >= 10)
                .map(time -> time.substring(0, 10))
                .filter(day -> {
                    try {
                        LocalDate.parse(day);
                        return true;
                    } catch (DateTimeParseException e) {
                        return false;
                    }
                });
    }

    /**
     * The native set of a mapping without its mappings.
     *
     * @param standards the standard that a resource means; empty if nothing can be said of it
     */
    static Node set(Node collection, Node mapping, String id, Function<Node, Optional<String>> standards, Log log) {
        Node general = collection(collection);
        Node said = general.copy().at(mapping);
        said.put("id", id);
        end(mapping, Side.SOURCE, standards).ifPresent(s -> said.put("source", s));
        end(mapping, Side.TARGET, standards).ifPresent(t -> said.put("target", t));
        rationale(mapping).ifPresent(rationale -> said.put("rationale", rationale));
        confidence(mapping).ifPresent(confidence -> said.put("confidence", confidence));
        Node unmapped = Node.array();
        gaps(mapping, Side.SOURCE, unmapped);
        gaps(mapping, Side.TARGET, unmapped);
        if (!unmapped.elements().isEmpty()) {
            said.put("unmapped", unmapped);
        }
        Node read = collection.copy();
        read.remove("mappings");
        // what a draft says is not mapped has become an entry of the set
        read.remove(gapKey(Side.SOURCE));
        read.remove(gapKey(Side.TARGET));
        Node kept = Node.object();
        keep(kept, "collection", read, Usual.collection(general, ids(collection)));
        keep(kept, "mapping", withoutGaps(OwnProps.without(mapping)), withoutGaps(Usual.mapping(said)));
        if (!kept.members().isEmpty()) {
            said.put(Remainder.KEY, kept);
        }
        apply(mapping, said, log);
        return said;
    }

    /** The standard on one side; empty if a property of ours says it. */
    private static Optional<String> end(Node mapping, Side side, Function<Node, Optional<String>> standards) {
        return OwnProps.text(mapping, side.toString()).isPresent()
                ? Optional.empty()
                : mapping.get(side + "-resource").flatMap(standards);
    }

    private static void keep(Node kept, String key, Node read, Node usual) {
        Node holder = Node.object();
        Remainder.keep(holder, read, usual);
        holder.get(Remainder.KEY).ifPresent(rest -> kept.put(key, rest));
    }

    /** The ids of the sets that we wrote into a collection. */
    static List<String> ids(Node collection) {
        return collection.objects("mappings").stream()
                .map(mapping -> OwnProps.text(mapping, "id").orElse(""))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The key of a side's summary of what is not mapped. */
    static String gapKey(Side side) {
        return side + "-gap-summary";
    }

    private static void gaps(Node mapping, Side side, Node unmapped) {
        for (Node select : mapping.get(gapKey(side))
                .map(gap -> gap.objects("unmapped-controls"))
                .orElse(List.of())) {
            for (Node id : select.list("with-ids")) {
                unmapped.add(Node.object()
                        .at(id)
                        .put("side", side.toString())
                        .put("id", Node.text(Identifiers.decode(id.scalar())).at(id))
                        .put("reason", ""));
            }
        }
    }

    /** A mapping without the ids in its gap summaries, which are entries of the set, and without what is then empty. */
    private static Node withoutGaps(Node mapping) {
        Node rest = mapping.copy();
        for (Side side : Side.values()) {
            Optional<Node> gap = mapping.get(gapKey(side)).filter(Node::isObject);
            if (gap.isPresent()) {
                Node others = gap.get().copy();
                others.remove("unmapped-controls");
                for (Node select : gap.get().objects("unmapped-controls")) {
                    Node bare = select.copy();
                    bare.remove("with-ids");
                    if (!bare.members().isEmpty()) {
                        others.put(
                                "unmapped-controls",
                                others.get("unmapped-controls")
                                        .orElseGet(Node::array)
                                        .add(bare));
                    }
                }
                rest.put(gapKey(side), others);
            }
        }
        return rest;
    }
}
