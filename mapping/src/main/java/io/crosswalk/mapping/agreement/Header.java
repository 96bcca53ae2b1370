package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Unmapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a mapping set says of itself, field by field. */
final class Header {
    /** A field by the name that documents use. */
    record Field<T>(String name, Function<MappingSet, T> value) {
        boolean differs(MappingSet one, MappingSet other) {
            return !value.apply(one).equals(value.apply(other));
        }

        String text(MappingSet set) {
            Object found = value.apply(set);
            return found instanceof Optional<?> optional
                    ? optional.map(Object::toString).orElse("")
                    : found.toString();
        }
    }

    static final Field<String> ID = new Field<>("id", MappingSet::id);
    static final Field<String> VERSION = new Field<>("version", MappingSet::version);
    static final Field<Optional<String>> TITLE = new Field<>("title", MappingSet::title);
    static final Field<SetKind> KIND = new Field<>("kind", MappingSet::kind);
    static final Field<Boolean> EXHAUSTIVE = new Field<>("exhaustive", MappingSet::isExhaustive);
    static final Field<Optional<Reading>> READING = new Field<>("reading", MappingSet::reading);
    static final Field<Optional<Rationale>> RATIONALE = new Field<>("rationale", MappingSet::rationale);
    static final Field<Optional<Confidence>> CONFIDENCE = new Field<>("confidence", MappingSet::confidence);
    static final Field<Provenance> PROVENANCE = new Field<>("provenance", MappingSet::provenance);
    static final Field<Map<String, String>> EXTENSIONS = new Field<>("extensions", MappingSet::extensions);

    static final List<Field<?>> FIELDS =
            List.of(ID, VERSION, TITLE, KIND, EXHAUSTIVE, READING, RATIONALE, CONFIDENCE, PROVENANCE, EXTENSIONS);

    private Header() {}

    static List<Field<?>> differing(MappingSet one, MappingSet other) {
        return FIELDS.stream().filter(f -> f.differs(one, other)).collect(Collectors.toUnmodifiableList());
    }

    static void requireSameStandards(MappingSet one, MappingSet other) {
        if (!one.source().equals(other.source()) || !one.target().equals(other.target())) {
            throw new IllegalArgumentException("not versions of one mapping set: " + one.reference() + " maps "
                    + one.source() + " to " + one.target() + ", " + other.reference() + " maps " + other.source()
                    + " to " + other.target());
        }
    }

    /** A set of these entries that takes each field from the set chosen for it. */
    static MappingSet compose(Function<Field<?>, MappingSet> from, List<Mapping> mappings, List<Unmapped> unmapped) {
        MappingSet named = from.apply(ID);
        MappingSet.Builder set = MappingSet.builder(named.id(), named.source(), named.target())
                .version(value(VERSION, from))
                .kind(value(KIND, from))
                .exhaustive(value(EXHAUSTIVE, from))
                .provenance(value(PROVENANCE, from));
        value(TITLE, from).ifPresent(set::title);
        value(READING, from).ifPresent(set::reading);
        value(RATIONALE, from).ifPresent(set::rationale);
        value(CONFIDENCE, from).ifPresent(set::confidence);
        value(EXTENSIONS, from).forEach(set::extension);
        mappings.forEach(set::add);
        unmapped.forEach(set::add);
        return set.build();
    }

    private static <T> T value(Field<T> field, Function<Field<?>, MappingSet> from) {
        return field.value().apply(from.apply(field));
    }
}
