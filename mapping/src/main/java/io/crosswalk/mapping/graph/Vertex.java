package io.crosswalk.mapping.graph;

import io.crosswalk.standard.RequirementId;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A region of obligation content: one requirement, or the union of two or more.
 *
 * <p>Immutable. Two unions are equal when they have the same members, whatever the order in which an author listed them.
 * Ordered by members; single requirements before unions.
 */
public final class Vertex implements Comparable<Vertex> {
    private final List<RequirementId> members;

    private Vertex(List<RequirementId> members) {
        this.members = members;
    }

    /** The region of one requirement. */
    public static Vertex of(RequirementId requirement) {
        return new Vertex(List.of(requirement));
    }

    /**
     * The region of some requirements taken together; of one, if there is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Vertex ofAll(Collection<RequirementId> requirements) {
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("a region needs a requirement");
        }
        return new Vertex(List.copyOf(new TreeSet<>(requirements)));
    }

    /** The requirements whose union it is, in natural order. */
    public List<RequirementId> members() {
        return members;
    }

    /** Whether it is the union of two or more. */
    public boolean isUnion() {
        return members.size() > 1;
    }

    @Override
    public int compareTo(Vertex other) {
        if (isUnion() != other.isUnion()) {
            return isUnion() ? 1 : -1;
        }
        for (int i = 0; i < Math.min(members.size(), other.members.size()); i++) {
            int byMember = members.get(i).compareTo(other.members.get(i));
            if (byMember != 0) {
                return byMember;
            }
        }
        return Integer.compare(members.size(), other.members.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vertex that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The members' full ids, joined by {@code +}. */
    @Override
    public String toString() {
        return members.stream().map(RequirementId::toString).collect(Collectors.joining(" + "));
    }
}
