package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which requirements of a standard apply to somebody: tag values chosen, and requirements left out with a reason.
 *
 * <p>One class for every standard: the categories of a SOC 2 report, the roles of ISO/IEC 27701, a Statement of Applicability. What
 * may be chosen or left out is data of the standard ({@link Standard#choices}, {@link Section#excludable}); {@link Builder#build}
 * checks against it. Immutable.
 */
public final class Scope {
    /**
     * Why a requirement is out of scope.
     *
     * @param reason the tag whose chosen values it lacks, such as {@code category}; or {@code soa}
     * @param justification a sentence: what was chosen, or what the author of the exclusion gave
     */
    public record Exclusion(String reason, String justification) {
        /** Checks that neither is missing. */
        public Exclusion {
            requireNonNull(reason, "reason");
            requireNonNull(justification, "justification");
        }
    }

    private final StandardId standard;
    private final Map<String, Set<String>> chosen;
    private final Map<String, String> exclusions;

    private Scope(Builder builder) {
        this.standard = builder.standard.id();
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        builder.chosen.forEach(
                (tag, values) -> copy.put(tag, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
        this.chosen = Collections.unmodifiableMap(copy);
        this.exclusions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.exclusions));
    }

    /** The whole standard, nothing chosen and nothing left out. */
    public static Scope whole(Standard standard) {
        return builder(standard).build();
    }

    /** Starts a scope of a standard. */
    public static Builder builder(Standard standard) {
        return new Builder(standard);
    }

    /** The standard it is a scope of. */
    public StandardId standard() {
        return standard;
    }

    /** The chosen values by tag; a tag that is absent is not restricted. */
    public Map<String, Set<String>> chosen() {
        return chosen;
    }

    /** The justification of each requirement left out, by local id. */
    public Map<String, String> exclusions() {
        return exclusions;
    }

    /** Whether nothing was chosen and nothing left out. */
    public boolean isWhole() {
        return chosen.isEmpty() && exclusions.isEmpty();
    }

    /**
     * Why a requirement of the standard is out of scope; empty if it is in scope.
     *
     * @throws UnknownNameException if the requirement is of another standard
     */
    public Optional<Exclusion> exclusionOf(Requirement requirement) {
        requirement.id().requireOf(standard);
        String given = exclusions.get(requirement.local());
        if (given != null) {
            return Optional.of(new Exclusion("soa", given));
        }
        for (Map.Entry<String, Set<String>> choice : chosen.entrySet()) {
            List<String> values = Standard.tagged(requirement, choice.getKey());
            if (!values.isEmpty() && Collections.disjoint(values, choice.getValue())) {
                return Optional.of(new Exclusion(
                        choice.getKey(),
                        "applies to " + String.join(", ", values) + "; chosen: "
                                + String.join(", ", choice.getValue())));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope that
                && standard.equals(that.standard)
                && chosen.equals(that.chosen)
                && exclusions.equals(that.exclusions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, chosen, exclusions);
    }

    /** The standard and what was chosen and left out. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        chosen.forEach((tag, values) -> parts.add(tag + " " + String.join(", ", values)));
        if (!exclusions.isEmpty()) {
            parts.add("without " + String.join(", ", exclusions.keySet()));
        }
        return standard + " " + (parts.isEmpty() ? "(whole)" : "(" + String.join("; ", parts) + ")");
    }

    /** Collects choices and exclusions; not thread-safe. */
    public static final class Builder {
        private final Standard standard;
        private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
        private final Map<String, String> exclusions = new LinkedHashMap<>();

        private Builder(Standard standard) {
            this.standard = requireNonNull(standard, "standard");
        }

        /**
         * Restricts a tag to some values; default unrestricted. Calls for one tag add up.
         *
         * @throws UnknownNameException if the standard offers no such choice or value
         */
        public Builder choose(String tag, Collection<String> values) {
            if (!standard.choices().contains(tag)) {
                throw new UnknownNameException(standard.id() + " offers no choice of " + tag
                        + (standard.choices().isEmpty() ? "" : "; it offers " + String.join(", ", standard.choices())));
            }
            Set<String> known = standard.values(tag);
            for (String value : values) {
                if (!known.contains(value)) {
                    throw new UnknownNameException("no " + tag + " \"" + value + "\" in " + standard.id() + "; it has "
                            + String.join(", ", known));
                }
            }
            if (values.isEmpty()) {
                throw new IllegalArgumentException("choose at least one " + tag + " of " + standard.id());
            }
            chosen.computeIfAbsent(tag, k -> new LinkedHashSet<>()).addAll(values);
            return this;
        }

        /**
         * Leaves a requirement out, and everything that stands under it; default none.
         *
         * @throws UnknownNameException if there is no such requirement
         * @throws IllegalArgumentException if the standard does not let it be left out, or the justification is blank
         */
        public Builder exclude(String local, String justification) {
            Requirement requirement = standard.requirement(local);
            boolean allowed = standard.sections().stream()
                    .filter(Section::excludable)
                    .flatMap(s -> s.roots().stream())
                    .map(standard::requirement)
                    .anyMatch(root -> standard.subtree(root).contains(requirement));
            if (!allowed) {
                throw new IllegalArgumentException(requirement.id() + " cannot be excluded: its standard requires it");
            }
            if (justification.isBlank()) {
                throw new IllegalArgumentException("excluding " + requirement.id() + " needs a justification");
            }
            standard.subtree(requirement).forEach(r -> exclusions.put(r.local(), justification));
            return this;
        }

        /** The scope. */
        public Scope build() {
            return new Scope(this);
        }
    }
}
