package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Loaded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of one framework: its requirements in document order, as a forest.
 *
 * <p>Immutable and safe to share between threads; build with {@link #builder}. Document order is pre-order: a requirement comes
 * before everything under it, and a subtree is contiguous. Look-up by id and subtree is O(1); building is linear.
 */
public final class Standard {
    private final StandardId id;
    private final String title;
    private final String publisher;
    private final String nature;
    private final String licence;
    private final List<Alias> aliases;
    private final List<String> choices;
    private final Map<String, List<String>> customary;
    private final Map<String, List<String>> alternatives;
    private final List<Section> sections;
    private final List<String> sources;
    private final Optional<StandardId> supersedes;
    private final Optional<Profile> profile;
    private final Map<String, String> extensions;
    private final List<Overlay> overlays;
    private final Forest forest;
    private final List<Requirement> assessable;

    private Standard(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.publisher = builder.publisher;
        this.nature = builder.nature;
        this.licence = builder.licence;
        this.aliases = List.copyOf(builder.aliases);
        this.choices = List.copyOf(builder.choices);
        this.customary = Collections.unmodifiableMap(new LinkedHashMap<>(builder.customary));
        this.alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(builder.alternatives));
        if (!choices.containsAll(customary.keySet())) {
            throw new IllegalArgumentException(
                    id + " offers " + choices + ", and cannot have customary values of " + customary.keySet());
        }
        this.sources = List.copyOf(builder.sources);
        this.supersedes = builder.supersedes;
        this.profile = builder.profile;
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
        this.overlays = List.copyOf(builder.overlays);
        this.forest = new Forest(
                id,
                Stream.concat(
                                Stream.of(id.toString(), id.slug(), title),
                                aliases.stream().map(Alias::name))
                        .collect(Collectors.toUnmodifiableList()),
                builder.requirements);
        this.assessable =
                requirements().stream().filter(Requirement::isAssessable).collect(Collectors.toUnmodifiableList());
        this.sections = builder.sections.isEmpty() ? topLevelSections() : List.copyOf(builder.sections);
        sections.stream().flatMap(s -> s.roots().stream()).forEach(this::position);
    }

    private List<Section> topLevelSections() {
        return requirements().stream()
                .filter(r -> r.parent().isEmpty())
                .map(r -> new Section(r.title().isBlank() ? r.local() : r.title(), List.of(r.local()), false))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Starts a standard with an id and the publisher's title for it. */
    public static Builder builder(StandardId id, String title) {
        return new Builder(id, title);
    }

    /** Starts from this standard's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title)
                .publisher(publisher)
                .nature(nature)
                .licence(licence)
                .aliases(aliases)
                .choices(choices)
                .sources(sources)
                .requirements(requirements());
        customary.forEach(builder::customary);
        alternatives.forEach(builder::alternative);
        supersedes.ifPresent(builder::supersedes);
        profile.ifPresent(builder::profile);
        extensions.forEach(builder::extension);
        builder.overlays.addAll(overlays);
        return sections.equals(topLevelSections()) ? builder : builder.sections(sections);
    }

    /** The id, with its edition. */
    public StandardId id() {
        return id;
    }

    /** The publisher's title. */
    public String title() {
        return title;
    }

    /** Who publishes it; empty text if unsaid. */
    public String publisher() {
        return publisher;
    }

    /** What sort of document it is, such as {@code management system standard}; empty text if unsaid. */
    public String nature() {
        return nature;
    }

    /** Under which terms the catalog's content may be used; empty text if unsaid. */
    public String licence() {
        return licence;
    }

    /** Other names of this edition. */
    public List<Alias> aliases() {
        return aliases;
    }

    /**
     * The tags among whose values a scope may choose, such as {@code category}; {@code role} stands for
     * {@link Requirement#roles}.
     */
    public List<String> choices() {
        return choices;
    }

    /**
     * The values of a choice that custom expects in every scope, by tag: leaving one out deserves a notice and is no error; a choice
     * that is absent has none.
     */
    public Map<String, List<String>> customary() {
        return customary;
    }

    /**
     * Which requirements may be met by a documented alternative: those that carry one of these values of this tag, such as the
     * {@code addressable} specifications of HIPAA (45 CFR 164.306(d)(3)); none by default.
     */
    public Map<String, List<String>> alternatives() {
        return alternatives;
    }

    /** Whether a requirement may be met by a documented alternative. */
    boolean allowsAlternative(Requirement requirement) {
        return alternatives.entrySet().stream()
                .anyMatch(rule -> !Collections.disjoint(tagged(requirement, rule.getKey()), rule.getValue()));
    }

    /** The parts that reports total, in order; the top-level requirements unless the catalog says otherwise. */
    public List<Section> sections() {
        return sections;
    }

    /** Where the catalog's facts come from. */
    public List<String> sources() {
        return sources;
    }

    /** The edition that this one replaces, which need not be known; empty if there is none or the catalog does not say. */
    public Optional<StandardId> supersedes() {
        return supersedes;
    }

    /** What is worth knowing besides the requirements; empty if the catalog does not say. */
    public Optional<Profile> profile() {
        return profile;
    }

    /** Keys of its document that this version does not know, each with its value in JSON notation: kept for round trip. */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * This standard with an overlay over those it has; its own requirements stay as they are.
     *
     * <p>A wording of a requirement that the standard does not have is left out with an error ({@code dangling-requirement}); an id may be
     * written in any way that {@link #resolve} knows. An overlay of another standard is left out as a whole ({@code
     * overlay-standard}).
     */
    public Loaded<Standard> with(Overlay overlay) {
        Loaded<Overlay> fit = overlay.resolve(this);
        if (!overlay.standard().equals(id)) {
            return Loaded.of(this, fit.diagnostics(), fit.tally());
        }
        Builder builder = toBuilder();
        builder.overlays.add(fit.value());
        return Loaded.of(builder.build(), fit.diagnostics(), fit.tally());
    }

    /** The overlays laid over it, the uppermost last; documents and reports do not show them. */
    public List<Overlay> overlays() {
        return overlays;
    }

    /** The wording that the uppermost overlay which speaks of a requirement gives it; empty if none does. */
    public Optional<Overlay.Wording> wording(String local) {
        return overlays.stream()
                .flatMap(overlay -> Optional.ofNullable(overlay.wordings().get(local)).stream())
                .reduce((lower, upper) -> upper);
    }

    /** Every requirement in document order. */
    public List<Requirement> requirements() {
        return forest.requirements();
    }

    /** The assessable requirements in document order: what every "of N" counts. */
    public List<Requirement> assessable() {
        return assessable;
    }

    /** The requirement with exactly this local id; empty if there is none. */
    public Optional<Requirement> find(String local) {
        return forest.find(local);
    }

    /**
     * The requirement with exactly this local id.
     *
     * @throws UnknownNameException naming near misses, if there is none
     */
    public Requirement requirement(String local) {
        return requirements().get(position(local));
    }

    /**
     * The requirements directly under one, in document order.
     *
     * @throws UnknownNameException if the parent is of another standard, or unknown
     */
    public List<Requirement> children(Requirement parent) {
        return forest.children(parent);
    }

    /**
     * A requirement and everything under it, in document order.
     *
     * @throws UnknownNameException if the root is of another standard, or unknown
     */
    public List<Requirement> subtree(Requirement root) {
        return forest.subtree(root);
    }

    /**
     * The place of a requirement in document order, from 0.
     *
     * @throws UnknownNameException naming near misses, if there is none with exactly this local id
     */
    public int position(String local) {
        return forest.position(local);
    }

    /** Every value of a tag, or of the roles when it is named {@code role}, in document order of first use. */
    public Set<String> values(String tag) {
        return requirements().stream()
                .flatMap(r -> tagged(r, tag).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** The values of a tag on one requirement; its roles when the tag is named {@code role}. */
    static List<String> tagged(Requirement requirement, String tag) {
        return tag.equals("role")
                ? requirement.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableList())
                : requirement.attribute(tag);
    }

    /**
     * What a local id, a full id or an alias that a person wrote means here: the one place where requirement ids are
     * resolved.
     *
     * <p>Exact ids win; then ids and aliases without regard to case and runs of blanks; then other spellings: {@code AC-02(01)} and
     * {@code ac-2.1} for {@code AC-2(1)}, {@code NIST CSF 2.0 GV.OC–1}, {@code Article 5 (1)}, an id with its title. Among requirements that
     * a text fits equally well none is chosen. No letter is guessed: 5.1 and A.5.1 stay apart, and so do control 5.1 and clause 5.1. O(length
     * of the text), but linear in the standard for the first text that is neither id nor alias, and for one that is unknown.
     */
    public Resolution<RequirementId> resolve(String text) {
        return forest.resolve(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standard that
                && id.equals(that.id)
                && title.equals(that.title)
                && publisher.equals(that.publisher)
                && nature.equals(that.nature)
                && licence.equals(that.licence)
                && aliases.equals(that.aliases)
                && choices.equals(that.choices)
                && customary.equals(that.customary)
                && alternatives.equals(that.alternatives)
                && sections.equals(that.sections)
                && sources.equals(that.sources)
                && supersedes.equals(that.supersedes)
                && profile.equals(that.profile)
                && extensions.equals(that.extensions)
                && overlays.equals(that.overlays)
                && requirements().equals(that.requirements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, requirements());
    }

    /** Id, title and number of assessable requirements. */
    @Override
    public String toString() {
        return id + " " + title + " (" + assessable.size() + " assessable)";
    }

    /** Collects the parts of a standard; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final StandardId id;
        private final String title;
        private String publisher = "";
        private String nature = "";
        private String licence = "";
        private List<Alias> aliases = List.of();
        private List<String> choices = List.of();
        private final Map<String, List<String>> customary = new LinkedHashMap<>();
        private final Map<String, List<String>> alternatives = new LinkedHashMap<>();
        private List<Section> sections = List.of();
        private List<String> sources = List.of();
        private Optional<StandardId> supersedes = Optional.empty();
        private Optional<Profile> profile = Optional.empty();
        private final Map<String, String> extensions = new LinkedHashMap<>();
        private final List<Overlay> overlays = new ArrayList<>();
        private final List<Requirement> requirements = new ArrayList<>();

        private Builder(StandardId id, String title) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
        }

        /** Who publishes it; default unsaid. */
        public Builder publisher(String name) {
            publisher = requireNonNull(name, "publisher");
            return this;
        }

        /** What sort of document it is; default unsaid. */
        public Builder nature(String words) {
            nature = requireNonNull(words, "nature");
            return this;
        }

        /** The terms of the catalog's content; default unsaid. */
        public Builder licence(String terms) {
            licence = requireNonNull(terms, "licence");
            return this;
        }

        /** Other names of this edition; default none. */
        public Builder aliases(List<Alias> names) {
            aliases = List.copyOf(names);
            return this;
        }

        /** The tags that a scope may choose among; default none. */
        public Builder choices(List<String> tags) {
            choices = List.copyOf(tags);
            return this;
        }

        /** The values of a choice that custom expects in every scope; default none. No values removes the entry. */
        public Builder customary(String tag, List<String> values) {
            return put(customary, tag, values);
        }

        /** Lets requirements that carry one of some values of a tag be met by a documented alternative; default none. */
        public Builder alternative(String tag, List<String> values) {
            return put(alternatives, tag, values);
        }

        private Builder put(Map<String, List<String>> rules, String tag, List<String> values) {
            List<String> copy = List.copyOf(values);
            if (copy.isEmpty()) {
                rules.remove(requireNonNull(tag, "tag"));
            } else {
                rules.put(requireNonNull(tag, "tag"), copy);
            }
            return this;
        }

        /** The parts that reports total; default one for each top-level requirement. */
        public Builder sections(List<Section> parts) {
            sections = List.copyOf(parts);
            return this;
        }

        /** Where the facts come from; default unsaid. */
        public Builder sources(List<String> documents) {
            sources = List.copyOf(documents);
            return this;
        }

        /** The edition that this one replaces; default none. */
        public Builder supersedes(StandardId edition) {
            supersedes = Optional.of(edition);
            return this;
        }

        /** What is worth knowing besides the requirements; default nothing. */
        public Builder profile(Profile facts) {
            profile = Optional.of(facts);
            return this;
        }

        /** Keeps a key that this version does not know, its value in JSON notation; default none. */
        public Builder extension(String key, String json) {
            extensions.put(requireNonNull(key, "key"), requireNonNull(json, "json"));
            return this;
        }

        /** Adds a requirement after those already given. */
        public Builder add(Requirement requirement) {
            requirements.add(requireNonNull(requirement, "requirement"));
            return this;
        }

        /** Adds an assessable requirement, in force, at the top. */
        public Builder add(String local, RequirementKind kind, String heading) {
            return add(Requirement.builder(id.requirement(local), kind, heading).build());
        }

        /** Adds requirements after those already given, in their order. */
        public Builder requirements(List<Requirement> inDocumentOrder) {
            inDocumentOrder.forEach(this::add);
            return this;
        }

        /**
         * The standard.
         *
         * @throws IllegalArgumentException naming the requirement, if one belongs elsewhere, appears twice, does not follow its
         *     parent in document order, or is contained in it in another way than a sibling; if a section names an unknown root, a
         *     choice that is not offered has customary values, or the standard is said to supersede itself
         */
        public Standard build() {
            if (supersedes.filter(id::equals).isPresent()) {
                throw new IllegalArgumentException(id + " does not supersede itself");
            }
            return new Standard(this);
        }
    }
}
