package io.crosswalk.mapping.graph;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import java.util.Objects;
import java.util.Optional;

/**
 * An edge of the crosswalk graph: something that is said of two regions, and who says it.
 *
 * <p>Immutable. Identity includes both ends, the set and the place in it, so that parallel and duplicate claims stay apart.
 */
public final class Claim {
    /** On what a claim rests. */
    public enum Kind {
        /** A mapping of a set. */
        ASSERTED,
        /** The catalog: the source stands under the target. */
        HIERARCHY,
        /** The meaning of union: the source is a member of the target. */
        MEMBER
    }

    private final Kind kind;
    private final Vertex source;
    private final Vertex target;
    private final Relationship relationship;
    private final Optional<HierarchyKind> hierarchy;
    private final Optional<MappingSet> set;
    private final int ordinal;

    private Claim(
            Kind kind,
            Vertex source,
            Vertex target,
            Relationship relationship,
            Optional<HierarchyKind> hierarchy,
            Optional<MappingSet> set,
            int ordinal) {
        this.kind = kind;
        this.source = requireNonNull(source, "source");
        this.target = requireNonNull(target, "target");
        this.relationship = relationship;
        this.hierarchy = hierarchy;
        this.set = set;
        this.ordinal = ordinal;
    }

    /** What the mapping at a place of a set claims; places count from 1. */
    public static Claim asserted(MappingSet set, int ordinal) {
        Mapping mapping = set.mappings().get(ordinal - 1);
        return new Claim(
                Kind.ASSERTED,
                Vertex.ofAll(mapping.sources()),
                Vertex.ofAll(mapping.targets()),
                mapping.relationship(),
                Optional.empty(),
                Optional.of(set),
                ordinal);
    }

    /** That a child stands under a parent. */
    public static Claim hierarchy(Vertex child, HierarchyKind kind, Vertex parent) {
        Relationship word = kind.isContainment() ? Relationship.SUBSET_OF : Relationship.RELATED;
        return new Claim(Kind.HIERARCHY, child, parent, word, Optional.of(kind), Optional.empty(), 0);
    }

    /** That a requirement is a member of a union. */
    public static Claim member(Vertex member, Vertex union) {
        return new Claim(Kind.MEMBER, member, union, Relationship.SUBSET_OF, Optional.empty(), Optional.empty(), 0);
    }

    /** On what it rests. */
    public Kind kind() {
        return kind;
    }

    /** Where the edge starts: the mapping's sources, the child, or the member. */
    public Vertex source() {
        return source;
    }

    /** Where the edge ends: the mapping's targets, the parent, or the union. */
    public Vertex target() {
        return target;
    }

    /** How the source stands to the target. */
    public Relationship relationship() {
        return relationship;
    }

    /** The kind of hierarchy; present for {@link Kind#HIERARCHY} only. */
    public Optional<HierarchyKind> hierarchy() {
        return hierarchy;
    }

    /** The set that asserts it; present for {@link Kind#ASSERTED} only. */
    public Optional<MappingSet> set() {
        return set;
    }

    /** The place of its mapping in the set, counted from 1; 0 for other kinds. */
    public int ordinal() {
        return ordinal;
    }

    /** The mapping that asserts it; present for {@link Kind#ASSERTED} only. */
    public Optional<Mapping> mapping() {
        return set.map(s -> s.mappings().get(ordinal - 1));
    }

    /** Which set says so, in which version; {@code catalog} or {@code union} for the other kinds. */
    public String authority() {
        return switch (kind) {
            case ASSERTED -> set.map(MappingSet::reference).orElseThrow();
            case HIERARCHY -> "catalog";
            case MEMBER -> "union";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that
                && kind == that.kind
                && ordinal == that.ordinal
                && relationship == that.relationship
                && source.equals(that.source)
                && target.equals(that.target)
                && hierarchy.equals(that.hierarchy)
                && set.map(MappingSet::id).equals(that.set.map(MappingSet::id));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, source, target, relationship, set.map(MappingSet::id), ordinal);
    }

    /** Source, word, target and authority. */
    @Override
    public String toString() {
        String word = hierarchy.map(h -> h + " child of").orElse(relationship.toString());
        return source + " " + word + " " + target + " [" + authority() + "]";
    }
}
