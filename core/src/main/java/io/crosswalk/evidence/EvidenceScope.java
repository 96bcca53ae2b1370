package io.crosswalk.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where evidence was taken, or is asked for: some systems of some entities in some regions.
 *
 * <p>It is a product: every named system of every named entity in every named region. What holds of production in Europe and of the
 * disaster recovery site in America says nothing of that site in Europe; those are two scopes. A dimension without names is open and covers all
 * of it. Names are compared exactly. Immutable; start from {@link #everything}.
 */
public final class EvidenceScope {
    private static final EvidenceScope EVERYTHING = new EvidenceScope(Set.of(), Set.of(), Set.of());

    private final Set<String> systems;
    private final Set<String> entities;
    private final Set<String> regions;

    private EvidenceScope(Set<String> systems, Set<String> entities, Set<String> regions) {
        this.systems = systems;
        this.entities = entities;
        this.regions = regions;
    }

    /** All systems of all entities in all regions. */
    public static EvidenceScope everything() {
        return EVERYTHING;
    }

    /** This scope, restricted to no other systems than these; none opens the dimension. */
    public EvidenceScope systems(Collection<String> names) {
        return new EvidenceScope(checked("system", names), entities, regions);
    }

    /** This scope, restricted to no other entities than these; none opens the dimension. */
    public EvidenceScope entities(Collection<String> names) {
        return new EvidenceScope(systems, checked("entity", names), regions);
    }

    /** This scope, restricted to no other regions than these; none opens the dimension. */
    public EvidenceScope regions(Collection<String> names) {
        return new EvidenceScope(systems, entities, checked("region", names));
    }

    private static Set<String> checked(String dimension, Collection<String> names) {
        Set<String> copy = new LinkedHashSet<>(List.copyOf(names));
        for (String name : copy) {
            if (!name.equals(name.strip()) || name.isEmpty()) {
                throw new IllegalArgumentException(
                        "a name of a " + dimension + " is not blank and has no outer blanks: \"" + name + "\"");
            }
        }
        return Collections.unmodifiableSet(copy);
    }

    /** The systems, in the order given; empty when all. */
    public Set<String> systems() {
        return systems;
    }

    /** The entities, in the order given; empty when all. */
    public Set<String> entities() {
        return entities;
    }

    /** The regions, in the order given; empty when all. */
    public Set<String> regions() {
        return regions;
    }

    /** Whether it is restricted in no dimension. */
    public boolean isEverything() {
        return systems.isEmpty() && entities.isEmpty() && regions.isEmpty();
    }

    /** Whether everything in the other is in this. */
    public boolean contains(EvidenceScope other) {
        return contains(systems, other.systems)
                && contains(entities, other.entities)
                && contains(regions, other.regions);
    }

    private static boolean contains(Set<String> outer, Set<String> inner) {
        return outer.isEmpty() || !inner.isEmpty() && outer.containsAll(inner);
    }

    /** What is in both: the greatest scope that either contains, names in the order of this; empty if they have nothing in common. */
    public Optional<EvidenceScope> and(EvidenceScope other) {
        return meet(systems, other.systems)
                .flatMap(s -> meet(entities, other.entities)
                        .flatMap(e -> meet(regions, other.regions).map(r -> new EvidenceScope(s, e, r))));
    }

    private static Optional<Set<String>> meet(Set<String> here, Set<String> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.of(here.isEmpty() ? there : here);
        }
        Set<String> both = new LinkedHashSet<>(here);
        both.retainAll(there);
        return both.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableSet(both));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceScope that
                && systems.equals(that.systems)
                && entities.equals(that.entities)
                && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(systems, entities, regions);
    }

    /** The restricted dimensions, as {@code systems prod, dr; regions eu}; {@code everything} if there is none. */
    @Override
    public String toString() {
        List<String> said = new ArrayList<>();
        say(said, "systems", systems);
        say(said, "entities", entities);
        say(said, "regions", regions);
        return said.isEmpty() ? "everything" : String.join("; ", said);
    }

    private static void say(List<String> said, String dimension, Set<String> names) {
        if (!names.isEmpty()) {
            said.add(dimension + " " + String.join(", ", names));
        }
    }
}
