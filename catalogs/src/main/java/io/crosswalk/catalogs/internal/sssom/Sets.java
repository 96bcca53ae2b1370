package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.sssom.Prefixes.Name;
import io.crosswalk.catalogs.internal.sssom.Tsv.Cell;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Side;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The mapping sets of a table: one for each pair of standards that its rows name. Not thread-safe. */
final class Sets {
    private static final String NO_TERM = Prefixes.BUILT_IN.get("sssom") + "NoTermFound";

    /** The standards on both sides of a set. */
    private record Ends(StandardId source, StandardId target) {
        @Override
        public String toString() {
            return (source + "_" + target).replace(':', '-');
        }
    }

    private static final class Started {
        private final Translation.Mappings mappings;
        private final Node unmapped = Node.array();

        Started(Translation.Mappings mappings) {
            this.mappings = mappings;
        }
    }

    /** What stands on one side of a row: a requirement, or that there is none in a standard, which may be unsaid. */
    private record End(Optional<StandardId> standard, Optional<Node> local) {}

    private final Node metadata;
    private final Node header;
    private final String justification;
    private final Naming naming;
    private final Prefixes prefixes;
    private final Log log;
    private final Translation translation;
    private final Joints joints;
    private final Map<Ends, Started> sets = new LinkedHashMap<>();

    Sets(Node metadata, Naming naming, Log log) {
        this.metadata = metadata;
        this.header = SetSlots.read(metadata, log);
        this.justification = SetSlots.justification(header);
        this.naming = naming;
        this.prefixes = new Prefixes(metadata, log);
        this.log = log;
        this.translation = new Translation(log);
        this.joints = new Joints(log);
        stated().ifPresent(this::started);
    }

    private Optional<Ends> stated() {
        return header.string("source")
                .flatMap(StandardId::tryParse)
                .flatMap(source ->
                        header.string("target").flatMap(StandardId::tryParse).map(target -> new Ends(source, target)));
    }

    private Started started(Ends ends) {
        return sets.computeIfAbsent(ends, e -> new Started(translation.mappings()));
    }

    /** Takes a row. */
    void row(Map<String, Cell> cells, Location place) {
        Map<String, String> slots = cells.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text(), (a, b) -> a, LinkedHashMap::new));
        Optional<End> subject = end(cells, MappingSlots.SUBJECT, "subject", place);
        Optional<End> object = end(cells, MappingSlots.OBJECT, "object", place);
        if (subject.isEmpty() || object.isEmpty()) {
            refuse(slots);
        } else if (subject.get().local.isPresent() && object.get().local.isPresent()) {
            mapping(slots, subject.get(), object.get(), place);
        } else {
            unmapped(slots, subject.get(), object.get(), place);
        }
    }

    /** Counts a row that cannot be read. */
    void refuse(Map<String, String> slots) {
        if (slots.containsKey(MappingSlots.JOINT)) {
            joints.lacksOne(slots.get(MappingSlots.JOINT));
        } else {
            log.refused(1);
        }
    }

    private void mapping(Map<String, String> slots, End subject, End object, Location place) {
        Ends ends = new Ends(subject.standard.orElseThrow(), object.standard.orElseThrow());
        Node at = Node.object().at(place.line(), place.column());
        Node said = MappingSlots.read(slots, at, justification, prefixes, log);
        Started set = started(ends);
        if (slots.containsKey(MappingSlots.JOINT)) {
            joints.add(slots.get(MappingSlots.JOINT), said, subject.local.get(), object.local.get(), set.mappings::add);
        } else {
            said.put("source", subject.local.get());
            said.put("target", object.local.get());
            set.mappings.add(said);
        }
    }

    private void unmapped(Map<String, String> slots, End subject, End object, Location place) {
        Side side = subject.local.isPresent() ? Side.SOURCE : Side.TARGET;
        Optional<Ends> ends = subject.standard
                .flatMap(source -> object.standard.map(target -> new Ends(source, target)))
                .or(() -> sets.keySet().stream()
                        .filter(known ->
                                subject.standard.map(known.source::equals).orElse(true))
                        .filter(known ->
                                object.standard.map(known.target::equals).orElse(true))
                        .findFirst());
        Optional<Node> local = subject.local.or(() -> object.local);
        if (ends.isEmpty() || local.isEmpty()) {
            String why =
                    "nothing was found, and the row does not say in which standard: it needs subject_source and object_source";
            log.refuse(Code.MISSING_FIELD, why, place);
            refuse(slots);
            return;
        }
        started(ends.get())
                .unmapped
                .add(Node.object()
                        .at(place.line(), place.column())
                        .put("side", side.toString())
                        .put("id", local.get())
                        .put("reason", slots.getOrDefault(MappingSlots.COMMENT, "")));
    }

    private Optional<End> end(Map<String, Cell> cells, String slot, String side, Location row) {
        Cell cell = cells.get(slot);
        if (cell == null) {
            log.refuse(Code.MISSING_FIELD, "a row needs a " + slot, row);
            return Optional.empty();
        }
        Location place = cell.place();
        Name name = prefixes.name(cell.text().strip(), place);
        if (name.whole().equals(NO_TERM)) {
            return Optional.of(new End(source(cells, side, place), Optional.empty()));
        }
        Optional<RequirementId> own = Prefixes.requirement(name.whole());
        String local = own.map(RequirementId::local).orElse(name.local());
        if (Ids.local(local, place, log).isEmpty()) {
            return Optional.empty();
        }
        Optional<StandardId> standard = own.map(RequirementId::standard)
                .or(() -> name.prefix().isEmpty() ? Optional.empty() : naming.chosen(name.prefix()))
                .or(() -> source(cells, side, place))
                .or(() -> name.prefix().isEmpty()
                        ? Optional.empty()
                        : Optional.of(naming.standard(name.prefix(), place)));
        if (standard.isEmpty()) {
            String why =
                    "the id has no prefix, and nothing says of which standard it is: it needs a " + side + "_source";
            log.refuse(Code.MISSING_FIELD, why, place, cell.text());
            return Optional.empty();
        }
        return Optional.of(new End(standard, Optional.of(Node.text(local).at(place.line(), place.column()))));
    }

    /** The standard that a row names on one side, or else the metadata do for all rows. */
    private Optional<StandardId> source(Map<String, Cell> cells, String side, Location place) {
        String slot = side + "_source";
        Optional<String> written = Optional.ofNullable(cells.get(slot))
                .map(Cell::text)
                .or(() -> metadata.string(slot))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Optional<String> version = Optional.ofNullable(cells.get(slot + "_version"))
                .map(Cell::text)
                .or(() -> metadata.string(slot + "_version"));
        return written.map(text -> {
            Name name = prefixes.name(text, place);
            return Prefixes.standard(name.whole())
                    .or(() -> naming.chosen(text))
                    .or(() -> naming.chosen(name.local()))
                    .orElseGet(() -> naming.standard(
                            name.local() + version.map(v -> " " + v.strip()).orElse(""), place));
        });
    }

    /** The sets; {@code whole} says whether every row of the document was seen. */
    Translation finish(boolean whole) {
        joints.finish(whole);
        Set<String> taken = new HashSet<>();
        sets.forEach((ends, started) -> {
            Node said = header.copy();
            said.put("id", id(ends, taken));
            said.put("source", ends.source.toString());
            said.put("target", ends.target.toString());
            if (!started.unmapped.elements().isEmpty()) {
                said.put("unmapped", started.unmapped);
            }
            translation.mappingSet(said, started.mappings);
        });
        return translation;
    }

    /** The id that the document gives its set, or one made of it; a further set of the document adds its standards. */
    private String id(Ends ends, Set<String> taken) {
        Optional<String> own = header.string("id");
        String tail = metadata.string(SetSlots.ID)
                .map(id -> id.replaceFirst("[/#]+$", "")
                        .replaceFirst("^.*[/#:]", "")
                        .replaceFirst("([.]sssom)?[.][a-z]{1,4}$", "")
                        .replaceAll("[^A-Za-z0-9._-]+", "-")
                        .replaceFirst("^[^A-Za-z0-9]+", ""))
                .filter(id -> !id.isEmpty())
                .orElse(ends.toString());
        String first = own.orElse(tail);
        String id = taken.isEmpty() ? first : first + "_" + ends;
        taken.add(id);
        return own.isPresent() && taken.size() == 1 ? id : id.substring(0, Math.min(200, id.length()));
    }
}
