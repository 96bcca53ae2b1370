package io.crosswalk.mapping.whatif;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is different from the crosswalk and the question as they are.
 *
 * <p>An immutable value; start from {@link #asIs}. Mappings, sets and standards are dropped from the crosswalk before others are added, in
 * whatever order that is said, so that a set may be replaced by another version of itself. Of statements about one requirement the last
 * one counts.
 */
public final class Scenario {
    private static final Scenario AS_IS = new Scenario(Optional.empty(), List.of());

    private final Optional<String> name;
    private final List<Change> changes;

    private Scenario(Optional<String> name, List<Change> changes) {
        this.name = name;
        this.changes = List.copyOf(changes);
    }

    /** Nothing is different. */
    public static Scenario asIs() {
        return AS_IS;
    }

    /** This scenario under a name; without one it is named by its changes. */
    public Scenario named(String text) {
        return new Scenario(Optional.of(text), changes);
    }

    private Scenario and(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Scenario(name, more);
    }

    /**
     * Without one mapping of the crosswalk.
     *
     * @throws IllegalArgumentException if the claim is not that of a mapping: hierarchy and the meaning of unions stay
     */
    public Scenario withoutMapping(Claim claim) {
        if (claim.kind() != Claim.Kind.ASSERTED) {
            throw new IllegalArgumentException("no mapping claims that " + claim);
        }
        return and(new Change.MappingDropped(claim));
    }

    /** Without a mapping set of the crosswalk. */
    public Scenario withoutSet(String setId) {
        return and(new Change.SetDropped(requireNonNull(setId, "set")));
    }

    /** Without a standard of the crosswalk: neither is anything claimed of it nor stated. */
    public Scenario withoutStandard(StandardId standard) {
        return and(new Change.StandardDropped(requireNonNull(standard, "standard")));
    }

    /**
     * With one mapping more, read weak; it counts among those that the question uses, if it is trusted enough.
     *
     * @throws IllegalArgumentException if its sources, or its targets, are of several standards
     */
    public Scenario withMapping(Mapping mapping) {
        Change.MappingAdded added = new Change.MappingAdded(mapping);
        added.set();
        return and(added);
    }

    /** With one mapping set more, read as its author asks; it counts among those that the question uses. */
    public Scenario withSet(MappingSet set) {
        return and(new Change.SetAdded(requireNonNull(set, "set")));
    }

    /** With one standard more; nothing is stated of it yet. */
    public Scenario withStandard(Standard standard) {
        return and(new Change.StandardAdded(requireNonNull(standard, "standard")));
    }

    /** With this finding about a requirement, whatever is found of it now. */
    public Scenario stating(RequirementId requirement, Satisfaction status) {
        return and(new Change.Stated(requireNonNull(requirement, "requirement"), requireNonNull(status, "status")));
    }

    /** With every assessable requirement in scope of a standard satisfied in full, but for those with a finding of their own. */
    public Scenario satisfying(StandardId standard) {
        return and(new Change.Satisfied(requireNonNull(standard, "standard")));
    }

    /** With nothing stated of a requirement, be it by a finding, a scope or because its standard is satisfied. */
    public Scenario unstating(RequirementId requirement) {
        return and(new Change.Unstated(requireNonNull(requirement, "requirement")));
    }

    /** With no finding about a standard, which is not given as satisfied either; its mappings and its scope stay. */
    public Scenario unstating(StandardId standard) {
        return and(new Change.AllUnstated(requireNonNull(standard, "standard")));
    }

    /** The name given; without one the changes in a few words each. */
    public String name() {
        return name.orElseGet(() ->
                changes.isEmpty() ? "as is" : changes.stream().map(Change::name).collect(Collectors.joining(", ")));
    }

    /** What is different, a sentence each, in the order said. */
    public List<String> changes() {
        return changes.stream().map(Change::sentence).collect(Collectors.toUnmodifiableList());
    }

    Plan plan(Plan unchanged) {
        changes.forEach(c -> c.applyTo(unchanged));
        return unchanged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario that && name.equals(that.name) && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, changes);
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
