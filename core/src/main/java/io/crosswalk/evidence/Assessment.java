package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was found about some requirements of one or several standards; nothing is said of the others.
 *
 * <p>Immutable; the order of statuses is that in which they were given. Two assessments are equal when they say the same of the same
 * requirements.
 */
public final class Assessment {
    private final Map<RequirementId, Satisfaction> statuses;
    private final Map<RequirementId, String> notes;
    private final Map<RequirementId, Location> locations;

    private Assessment(
            Map<RequirementId, Satisfaction> statuses,
            Map<RequirementId, String> notes,
            Map<RequirementId, Location> locations) {
        this.statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        this.notes = Map.copyOf(notes);
        this.locations = Map.copyOf(locations);
    }

    /** What was found, by requirement. */
    public static Assessment of(Map<RequirementId, Satisfaction> statuses) {
        statuses.forEach((id, status) -> {
            requireNonNull(id, "requirement");
            requireNonNull(status, "status");
        });
        return new Assessment(statuses, Map.of(), Map.of());
    }

    /** Nothing was assessed. */
    public static Assessment none() {
        return new Assessment(Map.of(), Map.of(), Map.of());
    }

    /** This assessment with one more finding, which replaces an earlier one of the same requirement. */
    public Assessment with(RequirementId requirement, Satisfaction status) {
        Map<RequirementId, Satisfaction> more = new LinkedHashMap<>(statuses);
        more.put(requireNonNull(requirement, "requirement"), requireNonNull(status, "status"));
        return new Assessment(more, notes, locations);
    }

    /** This assessment, with a note on a finding, such as why something does not apply. */
    public Assessment noting(RequirementId requirement, String note) {
        Map<RequirementId, String> more = new LinkedHashMap<>(notes);
        more.put(requireNonNull(requirement, "requirement"), requireNonNull(note, "note"));
        return new Assessment(statuses, more, locations);
    }

    /** This assessment, with the places where findings were read. */
    public Assessment at(Map<RequirementId, Location> places) {
        return new Assessment(statuses, notes, places);
    }

    /** Everything that either says; where both speak of a requirement, what the other says. */
    public Assessment and(Assessment other) {
        Map<RequirementId, Satisfaction> both = new LinkedHashMap<>(statuses);
        both.putAll(other.statuses);
        Map<RequirementId, String> remarks = new LinkedHashMap<>(notes);
        remarks.putAll(other.notes);
        Map<RequirementId, Location> places = new LinkedHashMap<>(locations);
        places.putAll(other.locations);
        return new Assessment(both, remarks, places);
    }

    /** Every finding, in the order given. */
    public Map<RequirementId, Satisfaction> statuses() {
        return statuses;
    }

    /** What was found about one requirement; empty if it was not assessed. */
    public Optional<Satisfaction> status(RequirementId requirement) {
        return Optional.ofNullable(statuses.get(requirement));
    }

    /** What is noted on the finding about a requirement; empty if nothing is. */
    public Optional<String> note(RequirementId requirement) {
        return Optional.ofNullable(notes.get(requirement));
    }

    /** Where the finding about a requirement was read; empty if it was built in code. Not part of equality. */
    public Optional<Location> location(RequirementId requirement) {
        return Optional.ofNullable(locations.get(requirement));
    }

    /** The standards it says anything of, in order of first mention. */
    public Set<StandardId> standards() {
        Set<StandardId> standards = new LinkedHashSet<>();
        statuses.keySet().forEach(id -> standards.add(id.standard()));
        return Collections.unmodifiableSet(standards);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that && statuses.equals(that.statuses) && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statuses, notes);
    }

    /** The findings, in order. */
    @Override
    public String toString() {
        return statuses.toString();
    }
}
