package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who does what between an organization and one that it depends on, in the words of OSCAL: the provider <i>provides</i> something and leaves
 * <i>responsibilities</i>; the organization <i>inherits</i> what is provided and <i>satisfies</i> those.
 *
 * <p>Immutable; build with {@link #builder}. What is provided counts in full only together with every responsibility that it is conditional on: an inherited requirement with one that
 * is not met is contributed to at best. The order of entries is the document's.
 */
public final class Responsibility {
    /**
     * Something that the provider does, for one requirement.
     *
     * @param requirement what it is for: a requirement, or one of our controls
     * @param text what is done; empty if unsaid
     * @param evidence ids of the evidence that shows it, such as the provider's report; none if it is only said
     * @param isInherited whether we rely on it
     */
    public record Provided(
            RequirementId requirement, Optional<String> text, List<String> evidence, boolean isInherited) {
        /** Copies the list. */
        public Provided {
            requireNonNull(requirement, "requirement");
            requireNonNull(text, "text");
            evidence = List.copyOf(evidence);
        }
    }

    /** Whose a responsibility is. */
    public enum Bearer {
        /** The user of the provider: a complementary user entity control (CUEC). */
        USER,
        /** An organization that the provider itself depends on: a complementary subservice organization control (CSOC). */
        SUBSERVICE;

        /** The word that files use, lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Something that the provider assumes others to do, without which what it provides is not the whole.
     *
     * @param text what is to be done, not blank
     * @param bearer whose it is
     * @param conditions the requirements that are provided only if it is done; empty when that is all of them
     * @param satisfiedBy our controls or requirements that together meet it; none if nothing does
     */
    public record Duty(String text, Bearer bearer, Set<RequirementId> conditions, List<RequirementId> satisfiedBy) {
        /** Copies the collections. */
        public Duty {
            requireNonNull(bearer, "bearer");
            conditions = Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(conditions)));
            satisfiedBy = List.copyOf(satisfiedBy);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a responsibility says what is to be done");
            }
        }

        /** Whether it is a condition of what is provided for a requirement. */
        public boolean isConditionOf(RequirementId requirement) {
            return conditions.isEmpty() || conditions.contains(requirement);
        }
    }

    private final String provider;
    private final Treatment treatment;
    private final List<Provided> provided;
    private final List<Duty> duties;
    private final Optional<Location> location;

    private Responsibility(Builder builder) {
        this.provider = builder.provider;
        this.treatment = builder.treatment;
        this.provided = List.copyOf(builder.provided);
        this.duties = List.copyOf(builder.duties);
        this.location = builder.location;
        Set<RequirementId> requirements = new LinkedHashSet<>();
        for (Provided entry : provided) {
            if (!requirements.add(entry.requirement())) {
                throw new IllegalArgumentException(provider + " provides " + entry.requirement() + " twice");
            }
        }
        for (Duty duty : duties) {
            if (!requirements.containsAll(duty.conditions())) {
                throw new IllegalArgumentException("\"" + duty.text() + "\" is a condition of " + duty.conditions()
                        + ", but " + provider + " provides " + requirements);
            }
        }
    }

    /** Starts with the organization that is depended on, and how its controls are treated in a report of ours. */
    public static Builder builder(String provider, Treatment treatment) {
        return new Builder(provider, treatment);
    }

    /** The organization that is depended on. */
    public String provider() {
        return provider;
    }

    /** Whether its controls are carved out of a report of ours, or included. */
    public Treatment treatment() {
        return treatment;
    }

    /** What it provides, at most one entry for a requirement. */
    public List<Provided> provided() {
        return provided;
    }

    /** The responsibilities that it leaves to others. */
    public List<Duty> duties() {
        return duties;
    }

    /** The responsibilities that are conditions of what is provided for a requirement, in order. */
    public List<Duty> conditionsOf(RequirementId requirement) {
        return duties.stream().filter(d -> d.isConditionOf(requirement)).toList();
    }

    /** Where it was read; empty if it was built in code. Not part of equality. */
    public Optional<Location> location() {
        return location;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Responsibility that
                && provider.equals(that.provider)
                && treatment == that.treatment
                && provided.equals(that.provided)
                && duties.equals(that.duties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provider, treatment, provided, duties);
    }

    /** The provider and how many entries there are of either sort. */
    @Override
    public String toString() {
        return provider + " (" + treatment + "): provides " + provided.size() + ", leaves " + duties.size();
    }

    /** Collects the parts of a division of responsibilities; not thread-safe. */
    public static final class Builder {
        private final String provider;
        private final Treatment treatment;
        private final List<Provided> provided = new ArrayList<>();
        private final List<Duty> duties = new ArrayList<>();
        private Optional<Location> location = Optional.empty();

        private Builder(String provider, Treatment treatment) {
            if (provider.isBlank()) {
                throw new IllegalArgumentException("a provider has a name");
            }
            this.provider = provider;
            this.treatment = requireNonNull(treatment, "treatment");
        }

        /** Adds something that the provider does. */
        public Builder add(Provided entry) {
            provided.add(requireNonNull(entry, "provided"));
            return this;
        }

        /** Adds something that the provider leaves to others. */
        public Builder add(Duty entry) {
            duties.add(requireNonNull(entry, "duty"));
            return this;
        }

        /** Where it was read; default nowhere. */
        public Builder location(Location place) {
            location = Optional.of(place);
            return this;
        }

        /**
         * The division of responsibilities.
         *
         * @throws IllegalArgumentException naming the requirement, if one is provided twice, or something is a condition of one that is not provided
         */
        public Responsibility build() {
            return new Responsibility(this);
        }
    }
}
