package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

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
 * One thing that a standard asks, or the heading over such things: a clause, control, criterion, article and so on.
 *
 * <p>Immutable; build with {@link #builder}. Whether it is <em>assessable</em> is stated by the catalog, never derived:
 * headings, guidance and withdrawn provisions are not. Two requirements are equal when every part is.
 */
public final class Requirement {
    private final RequirementId id;
    private final RequirementKind kind;
    private final String title;
    private final Optional<String> text;
    private final Optional<String> parent;
    private final HierarchyKind hierarchy;
    private final boolean assessable;
    private final Status status;
    private final Set<Role> roles;
    private final Map<String, List<String>> attributes;
    private final List<String> aliases;
    private final Map<String, String> extensions;

    private Requirement(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.title = builder.title;
        this.text = builder.text;
        this.parent = builder.parent;
        this.hierarchy = builder.hierarchy;
        this.assessable = builder.assessable;
        this.status = builder.status;
        this.roles = Collections.unmodifiableSet(new LinkedHashSet<>(builder.roles));
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
        this.aliases = List.copyOf(builder.aliases);
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
    }

    /** Starts an assessable requirement, in force, at the top of its standard. */
    public static Builder builder(RequirementId id, RequirementKind kind, String title) {
        return new Builder(id, kind, title);
    }

    /** Starts from this requirement's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, title);
        builder.text = text;
        builder.parent = parent;
        builder.hierarchy = hierarchy;
        builder.assessable = assessable;
        builder.status = status;
        builder.roles.addAll(roles);
        builder.attributes.putAll(attributes);
        builder.aliases = aliases;
        builder.extensions.putAll(extensions);
        return builder;
    }

    /** The full id. */
    public RequirementId id() {
        return id;
    }

    /** The id inside its standard. */
    public String local() {
        return id.local();
    }

    /** What the publisher calls it. */
    public RequirementKind kind() {
        return kind;
    }

    /** A short name; a publisher's own where it may be shipped, otherwise in our words. */
    public String title() {
        return title;
    }

    /** The provision's wording, where its licence allows it to be held; otherwise empty. */
    public Optional<String> text() {
        return text;
    }

    /** The local id of the requirement it stands under; empty at the top. */
    public Optional<String> parent() {
        return parent;
    }

    /** What standing under the parent means; {@link HierarchyKind#GROUPING}, without effect, at the top. */
    public HierarchyKind hierarchy() {
        return hierarchy;
    }

    /** Whether it is counted in every "of N". */
    public boolean isAssessable() {
        return assessable;
    }

    /** Whether it applies today. */
    public Status status() {
        return status;
    }

    /** The roles it applies to, in catalog order; empty when it applies to every role. */
    public Set<Role> roles() {
        return roles;
    }

    /** Multi-valued tags by name, in catalog order; never an empty list. */
    public Map<String, List<String>> attributes() {
        return attributes;
    }

    /** The values of one tag, in catalog order; empty if it has none. */
    public List<String> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }

    /** Other ids that people write for it. */
    public List<String> aliases() {
        return aliases;
    }

    /** Keys of its document that this version does not know, each with its value in JSON notation: kept for round trip. */
    public Map<String, String> extensions() {
        return extensions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Requirement that
                && id.equals(that.id)
                && kind == that.kind
                && title.equals(that.title)
                && text.equals(that.text)
                && parent.equals(that.parent)
                && hierarchy == that.hierarchy
                && assessable == that.assessable
                && status == that.status
                && roles.equals(that.roles)
                && attributes.equals(that.attributes)
                && aliases.equals(that.aliases)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, title, parent, assessable);
    }

    /** Full id and title. */
    @Override
    public String toString() {
        return id + " " + title;
    }

    /** Collects the parts of a requirement; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final RequirementId id;
        private final RequirementKind kind;
        private final String title;
        private Optional<String> text = Optional.empty();
        private Optional<String> parent = Optional.empty();
        private HierarchyKind hierarchy = HierarchyKind.GROUPING;
        private boolean assessable;
        private Status status = Status.IN_FORCE;
        private final Set<Role> roles = new LinkedHashSet<>();
        private final Map<String, List<String>> attributes = new LinkedHashMap<>();
        private List<String> aliases = List.of();
        private final Map<String, String> extensions = new LinkedHashMap<>();

        private Builder(RequirementId id, RequirementKind kind, String title) {
            this.id = requireNonNull(id, "id");
            this.kind = requireNonNull(kind, "kind");
            this.title = requireNonNull(title, "title");
            this.assessable = kind != RequirementKind.GROUP && kind != RequirementKind.GUIDANCE;
        }

        /** The provision's wording; default none. */
        public Builder text(String wording) {
            text = Optional.of(wording);
            return this;
        }

        /** Where it stands and what that means; default at the top. */
        public Builder under(String parentLocalId, HierarchyKind kindOfHierarchy) {
            parent = Optional.of(parentLocalId);
            hierarchy = requireNonNull(kindOfHierarchy, "hierarchy");
            return this;
        }

        /** Whether it counts; default true, but false for a group and for guidance. */
        public Builder assessable(boolean counts) {
            assessable = counts;
            return this;
        }

        /** Whether it applies today; default in force. */
        public Builder status(Status today) {
            status = requireNonNull(today, "status");
            return this;
        }

        /** Adds roles it applies to; default none, which means every role. */
        public Builder roles(Collection<Role> appliesTo) {
            roles.addAll(List.copyOf(appliesTo));
            return this;
        }

        /** Sets the values of one tag; default none. No values removes the tag. */
        public Builder attribute(String name, List<String> values) {
            if (values.isEmpty()) {
                attributes.remove(name);
            } else {
                attributes.put(requireNonNull(name, "name"), List.copyOf(values));
            }
            return this;
        }

        /** Other ids that people write for it; default none. */
        public Builder aliases(List<String> otherIds) {
            aliases = List.copyOf(otherIds);
            return this;
        }

        /** Keeps a key that this version does not know, its value in JSON notation; default none. */
        public Builder extension(String key, String json) {
            extensions.put(requireNonNull(key, "key"), requireNonNull(json, "json"));
            return this;
        }

        /** The requirement. */
        public Requirement build() {
            return new Requirement(this);
        }
    }
}
