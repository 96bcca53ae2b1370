package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
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
import java.util.stream.Collectors;

/**
 * Which requirements of a standard apply to somebody: tag values chosen, requirements left out with a reason, and what is stated of
 * the others.
 *
 * <p>One class for every standard: the categories of a SOC 2 report, the roles of ISO/IEC 27701, a Statement of Applicability, the
 * documented alternatives of HIPAA. What may be chosen, left out or replaced is data of the standard ({@link Standard#choices},
 * {@link Section#excludable}, {@link Standard#alternatives}); every method of {@link Builder} checks against it. Immutable.
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

    private static final String ROLE = "role";

    private final StandardId standard;
    private final Map<String, Set<String>> chosen;
    private final Map<String, Set<Role>> processings;
    private final Map<String, String> inclusions;
    private final Map<String, String> exclusions;
    private final Set<String> notImplemented;
    private final Map<String, String> alternatives;
    private final Map<String, String> additions;

    private Scope(Builder builder) {
        this.standard = builder.standard.id();
        this.chosen = copy(builder.chosen);
        this.processings = copy(builder.processings);
        this.inclusions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.inclusions));
        this.exclusions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.exclusions));
        this.notImplemented = Collections.unmodifiableSet(new LinkedHashSet<>(builder.notImplemented));
        this.alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(builder.alternatives));
        this.additions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additions));
    }

    private static <T> Map<String, Set<T>> copy(Map<String, Set<T>> sets) {
        Map<String, Set<T>> copy = new LinkedHashMap<>();
        sets.forEach((name, members) -> copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(members))));
        return Collections.unmodifiableMap(copy);
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

    /** The chosen values by tag, the roles of processings among them; a tag that is absent is not restricted. */
    public Map<String, Set<String>> chosen() {
        return chosen;
    }

    /** The roles played in each processing, by the processing's name; none unless roles were given per processing. */
    public Map<String, Set<Role>> processings() {
        return processings;
    }

    /** Why requirements are included, by local id, where that is stated (ISO/IEC 27001:2022, 6.1.3 d); it restricts nothing. */
    public Map<String, String> inclusions() {
        return inclusions;
    }

    /** The justification of each requirement left out, by local id. */
    public Map<String, String> exclusions() {
        return exclusions;
    }

    /** Local ids of the requirements that apply and are stated not to be implemented, or not wholly. */
    public Set<String> notImplemented() {
        return notImplemented;
    }

    /** Where the alternative is documented by which a requirement is met, by local id. */
    public Map<String, String> alternatives() {
        return alternatives;
    }

    /** Controls that are applied beside those of the standard, title by own id; no count of the standard contains them. */
    public Map<String, String> additions() {
        return additions;
    }

    /** Whether nothing at all is stated. */
    public boolean isWhole() {
        return chosen.isEmpty()
                && processings.isEmpty()
                && inclusions.isEmpty()
                && exclusions.isEmpty()
                && notImplemented.isEmpty()
                && alternatives.isEmpty()
                && additions.isEmpty();
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

    /**
     * What deserves a notice though it is allowed, in the order of the standard's choices: a customary value that was not chosen, with
     * what applies all the same.
     *
     * @throws UnknownNameException if the standard is another one
     */
    public List<Diagnostic> notices(Standard catalog) {
        requireStandard(catalog);
        List<Diagnostic> notices = new ArrayList<>();
        catalog.customary().forEach((tag, values) -> {
            List<String> missing = values.stream()
                    .filter(value -> chosen.containsKey(tag) && !chosen.get(tag).contains(value))
                    .collect(Collectors.toList());
            if (!missing.isEmpty()) {
                notices.add(unusual(catalog, tag, missing));
            }
        });
        return List.copyOf(notices);
    }

    private Diagnostic unusual(Standard catalog, String tag, List<String> missing) {
        List<Requirement> carrying = catalog.assessable().stream()
                .filter(r -> !Collections.disjoint(Standard.tagged(r, tag), missing))
                .collect(Collectors.toList());
        long still = carrying.stream().filter(r -> exclusionOf(r).isEmpty()).count();
        return Diagnostic.info(
                "customary-left-out",
                String.join(", ", missing) + " is customary among the " + tag + " values of " + standard
                        + " and was not chosen; of its " + carrying.size() + " requirements "
                        + (still == carrying.size() ? "all apply all the same" : still + " still apply"));
    }

    private void requireStandard(Standard catalog) {
        if (!catalog.id().equals(standard)) {
            throw new UnknownNameException("this is a scope of " + standard + ", not of " + catalog.id());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope that
                && standard.equals(that.standard)
                && chosen.equals(that.chosen)
                && processings.equals(that.processings)
                && inclusions.equals(that.inclusions)
                && exclusions.equals(that.exclusions)
                && notImplemented.equals(that.notImplemented)
                && alternatives.equals(that.alternatives)
                && additions.equals(that.additions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                standard, chosen, processings, inclusions, exclusions, notImplemented, alternatives, additions);
    }

    /** The standard and what was chosen, left out and stated; inclusions are not listed. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        chosen.forEach((tag, values) -> parts.add(tag + " " + String.join(", ", values)));
        processings.forEach((name, roles) ->
                parts.add(name + " as " + roles.stream().map(Role::name).collect(Collectors.joining(" and "))));
        list(parts, "without ", exclusions.keySet());
        list(parts, "not implemented ", notImplemented);
        list(parts, "alternative to ", alternatives.keySet());
        list(parts, "beside the standard ", additions.keySet());
        return standard + " " + (parts.isEmpty() ? "(whole)" : "(" + String.join("; ", parts) + ")");
    }

    private static void list(List<String> parts, String words, Set<String> ids) {
        if (!ids.isEmpty()) {
            parts.add(words + String.join(", ", ids));
        }
    }

    /** Collects choices and statements; not thread-safe. A call that is refused changes nothing. */
    public static final class Builder {
        private final Standard standard;
        private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
        private final Map<String, Set<Role>> processings = new LinkedHashMap<>();
        private final Map<String, String> inclusions = new LinkedHashMap<>();
        private final Map<String, String> exclusions = new LinkedHashMap<>();
        private final Set<String> notImplemented = new LinkedHashSet<>();
        private final Map<String, String> alternatives = new LinkedHashMap<>();
        private final Map<String, String> additions = new LinkedHashMap<>();

        private Builder(Standard standard) {
            this.standard = requireNonNull(standard, "standard");
        }

        /**
         * Adds everything that another scope of the same standard states; what was stated before stays.
         *
         * @throws UnknownNameException if it is a scope of another standard
         */
        public Builder and(Scope other) {
            other.requireStandard(standard);
            other.chosen.forEach((tag, values) ->
                    chosen.computeIfAbsent(tag, k -> new LinkedHashSet<>()).addAll(values));
            other.processings.forEach((name, roles) -> processings
                    .computeIfAbsent(name, k -> new LinkedHashSet<>())
                    .addAll(roles));
            other.inclusions.forEach(inclusions::putIfAbsent);
            other.exclusions.forEach(exclusions::putIfAbsent);
            notImplemented.addAll(other.notImplemented);
            other.alternatives.forEach(alternatives::putIfAbsent);
            other.additions.forEach(additions::putIfAbsent);
            return this;
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
         * States the roles played in one processing of personal data; the chosen roles are those of all processings together. Calls
         * for one processing add up.
         *
         * @throws UnknownNameException if the standard offers no choice of roles, or not one of these
         * @throws IllegalArgumentException if the name is blank or no role is given
         */
        public Builder processing(String name, Collection<Role> roles) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a processing has a name");
            }
            choose(ROLE, roles.stream().map(Role::name).collect(Collectors.toList()));
            processings.computeIfAbsent(name, k -> new LinkedHashSet<>()).addAll(roles);
            return this;
        }

        /**
         * States why a requirement is included; it restricts nothing.
         *
         * @throws UnknownNameException if there is no such requirement
         * @throws IllegalArgumentException if it is left out
         */
        public Builder include(String local, String justification) {
            Requirement requirement = standard.requirement(local);
            requireNot("included", requirement, "excluded", exclusions.keySet());
            inclusions.put(local, requireNonNull(justification, "justification"));
            return this;
        }

        /**
         * Leaves a requirement out, and everything that stands under it; default none.
         *
         * @throws UnknownNameException if there is no such requirement
         * @throws IllegalArgumentException if the standard does not let it be left out, the justification is blank, or something else is
         *     stated of what would be left out
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
            for (Requirement below : standard.subtree(requirement)) {
                requireNot("excluded", below, "included", inclusions.keySet());
                requireNot("excluded", below, "not implemented", notImplemented);
                requireNot("excluded", below, "met by an alternative", alternatives.keySet());
            }
            standard.subtree(requirement).forEach(r -> exclusions.put(r.local(), justification));
            return this;
        }

        /**
         * States that a requirement applies and is not implemented, or not wholly: an assessment of not-full.
         *
         * @throws UnknownNameException if there is no such requirement
         * @throws IllegalArgumentException if it is not assessable, such as a heading, left out, or met by an alternative
         */
        public Builder notImplemented(String local) {
            Requirement requirement = assessable(local, "stated as not implemented");
            requireNot("not implemented", requirement, "excluded", exclusions.keySet());
            requireNot("not implemented", requirement, "met by an alternative", alternatives.keySet());
            notImplemented.add(local);
            return this;
        }

        /**
         * States where the alternative is documented by which a requirement is met.
         *
         * @throws UnknownNameException if there is no such requirement
         * @throws IllegalArgumentException if the standard allows no alternative to it, the documentation is blank, or it is left out or
         *     not implemented
         */
        public Builder alternative(String local, String documented) {
            Requirement requirement = assessable(local, "met by an alternative");
            requireNot("met by an alternative", requirement, "excluded", exclusions.keySet());
            requireNot("met by an alternative", requirement, "not implemented", notImplemented);
            if (!standard.allowsAlternative(requirement)) {
                throw new IllegalArgumentException("the standard allows no alternative to " + requirement.id()
                        + (standard.alternatives().isEmpty()
                                ? ""
                                : "; it does where "
                                        + standard.alternatives().entrySet().stream()
                                                .map(e -> e.getKey() + " is " + String.join(" or ", e.getValue()))
                                                .collect(Collectors.joining(", or "))));
            }
            if (documented.isBlank()) {
                throw new IllegalArgumentException(
                        "the alternative to " + requirement.id() + " needs a word on where it is documented");
            }
            alternatives.put(requirement.local(), documented);
            return this;
        }

        /**
         * Adds a control that is applied beside those of the standard (ISO/IEC 27001:2022, 6.1.3 b: from any source).
         *
         * @throws IllegalArgumentException if the id is that of a requirement of the standard, or id or title is blank
         */
        public Builder add(String id, String title) {
            if (standard.resolve(id).found().isPresent()) {
                throw new IllegalArgumentException(
                        id + " is a requirement of " + standard.id() + ": what is added stands outside it");
            }
            if (id.isBlank() || title.isBlank()) {
                throw new IllegalArgumentException("an added control has an id and a title");
            }
            additions.put(id, title);
            return this;
        }

        private Requirement assessable(String local, String what) {
            Requirement requirement = standard.requirement(local);
            if (!requirement.isAssessable()) {
                throw new IllegalArgumentException(
                        requirement.id() + " is not assessable and cannot be " + what + "; name what stands under it");
            }
            return requirement;
        }

        private void requireNot(String one, Requirement requirement, String other, Set<String> those) {
            if (those.contains(requirement.local())) {
                throw new IllegalArgumentException(
                        requirement.id() + " is stated to be " + other + ", and cannot be " + one);
            }
        }

        /**
         * The scope.
         *
         * @throws IllegalArgumentException if scopes that were {@linkplain #and added up} contradict each other
         */
        public Scope build() {
            for (String local : exclusions.keySet()) {
                Requirement left = standard.requirement(local);
                requireNot("excluded", left, "included", inclusions.keySet());
                requireNot("excluded", left, "not implemented", notImplemented);
                requireNot("excluded", left, "met by an alternative", alternatives.keySet());
            }
            for (String local : alternatives.keySet()) {
                Requirement replaced = standard.requirement(local);
                requireNot("met by an alternative", replaced, "not implemented", notImplemented);
            }
            return new Scope(this);
        }
    }
}
