package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One claim of an author: the requirements of a source list, taken together, stand in a relationship to those of a target
 * list, taken together.
 *
 * <p>A list means union. {@code {A, B} superset-of {T}} says that A and B together contain T (a joint cover), not that
 * either does. Ids are kept as written; whether they exist is decided where a crosswalk is built. Immutable. Equality
 * regards what is claimed and why, not the {@linkplain #location place} it was read from.
 */
public final class Mapping {
    private final List<RequirementId> sources;
    private final List<RequirementId> targets;
    private final Relationship relationship;
    private final Optional<String> written;
    private final Optional<Rationale> rationale;
    private final Optional<Strength> strength;
    private final Optional<Confidence> confidence;
    private final Argument argument;
    private final Optional<Succession> succession;
    private final Optional<String> remarks;
    private final Map<String, String> extensions;
    private final Optional<Location> location;

    private Mapping(Builder builder) {
        this.sources = list(builder.sources, "source");
        this.targets = list(builder.targets, "target");
        this.relationship = builder.relationship;
        this.written = builder.written;
        this.rationale = builder.rationale;
        this.strength = builder.strength;
        this.confidence = builder.confidence;
        this.argument = builder.argument;
        this.succession = builder.succession;
        this.remarks = builder.remarks;
        // most have none, and there may be a million of them
        this.extensions = builder.extensions.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
        this.location = builder.location;
    }

    private static List<RequirementId> list(List<RequirementId> ids, String side) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a mapping needs at least one " + side);
        }
        if (new LinkedHashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("a mapping names a " + side + " twice: " + ids);
        }
        return List.copyOf(ids);
    }

    /** A claim about one pair. */
    public static Mapping of(RequirementId source, Relationship relationship, RequirementId target) {
        return builder(List.of(source), relationship, List.of(target)).build();
    }

    /** Starts a claim about two lists, each of at least one requirement without repetition. */
    public static Builder builder(List<RequirementId> sources, Relationship relationship, List<RequirementId> targets) {
        return new Builder(sources, relationship, targets);
    }

    /** Starts from this claim's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(sources, relationship, targets);
        builder.written = written;
        builder.rationale = rationale;
        builder.strength = strength;
        builder.confidence = confidence;
        builder.argument = argument;
        builder.succession = succession;
        builder.remarks = remarks;
        builder.extensions.putAll(extensions);
        builder.location = location;
        return builder;
    }

    /** The source list, in the author's order. */
    public List<RequirementId> sources() {
        return sources;
    }

    /** The target list, in the author's order. */
    public List<RequirementId> targets() {
        return targets;
    }

    /** How the union of the sources stands to the union of the targets. */
    public Relationship relationship() {
        return relationship;
    }

    /** The relationship in the words of the document, where they were others than {@link Relationship}'s. */
    public Optional<String> written() {
        return written;
    }

    /** In which respect; empty if the mapping leaves it to its set. */
    public Optional<Rationale> rationale() {
        return rationale;
    }

    /** How strong, on the author's scale; empty if unsaid. */
    public Optional<Strength> strength() {
        return strength;
    }

    /** How sure the author is; empty if the mapping leaves it to its set. */
    public Optional<Confidence> confidence() {
        return confidence;
    }

    /** Why. */
    public Argument argument() {
        return argument;
    }

    /** What became of the sources, where the target standard is a later edition of theirs; empty if unsaid. */
    public Optional<Succession> succession() {
        return succession;
    }

    /** Anything else that the author says. */
    public Optional<String> remarks() {
        return remarks;
    }

    /** Keys of its document that this version does not know, each with its value in JSON notation: kept for round trip. */
    public Map<String, String> extensions() {
        return extensions;
    }

    /** Where it was read; empty if it was built in code. Not part of equality. */
    public Optional<Location> location() {
        return location;
    }

    /** Whether both lists have one member. */
    public boolean isPair() {
        return sources.size() == 1 && targets.size() == 1;
    }

    /**
     * What the claim says of one member pair taken alone: the relationship of a pair, or of the contained side's members
     * where that side is a list; {@link Relationship#RELATED} where only the lists together are claimed.
     *
     * <p>To be read {@linkplain Reading#WEAK weakly}: of {@code {A} equal {B, C}} it says that A contains B, not that A asks more.
     */
    public Relationship ofMembers() {
        boolean oneSource = sources.size() == 1;
        boolean oneTarget = targets.size() == 1;
        return switch (relationship) {
            case NO_RELATIONSHIP, RELATED -> relationship;
            case INTERSECTS_WITH -> isPair() ? relationship : Relationship.RELATED;
            case SUPERSET_OF -> oneSource ? relationship : Relationship.RELATED;
            case SUBSET_OF -> oneTarget ? relationship : Relationship.RELATED;
            case EQUAL_TO ->
                isPair()
                        ? relationship
                        : oneSource
                                ? Relationship.SUPERSET_OF
                                : oneTarget ? Relationship.SUBSET_OF : Relationship.RELATED;
        };
    }

    /** The same claim about other lists, such as the same requirements under their canonical ids. */
    public Mapping withEnds(List<RequirementId> otherSources, List<RequirementId> otherTargets) {
        Builder builder = toBuilder();
        builder.sources = otherSources;
        builder.targets = otherTargets;
        return builder.build();
    }

    /** The same claim from target to source; an involution. */
    public Mapping inverse() {
        Builder inverse = toBuilder();
        inverse.sources = targets;
        inverse.targets = sources;
        inverse.relationship = relationship.inverse();
        inverse.argument = argument.inverse();
        inverse.succession = succession.map(Succession::inverse);
        return inverse.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping that
                && sources.equals(that.sources)
                && targets.equals(that.targets)
                && relationship == that.relationship
                && written.equals(that.written)
                && rationale.equals(that.rationale)
                && strength.equals(that.strength)
                && confidence.equals(that.confidence)
                && argument.equals(that.argument)
                && succession.equals(that.succession)
                && remarks.equals(that.remarks)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, targets, relationship, argument);
    }

    /** Source list, relationship and target list, with full ids. */
    @Override
    public String toString() {
        return join(sources) + " " + relationship + " " + join(targets);
    }

    private static String join(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::toString).collect(Collectors.joining(" + "));
    }

    /** Collects the parts of a claim; not thread-safe. Every option defaults to unsaid. */
    public static final class Builder {
        private List<RequirementId> sources;
        private List<RequirementId> targets;
        private Relationship relationship;
        private Optional<String> written = Optional.empty();
        private Optional<Rationale> rationale = Optional.empty();
        private Optional<Strength> strength = Optional.empty();
        private Optional<Confidence> confidence = Optional.empty();
        private Argument argument = Argument.NONE;
        private Optional<Succession> succession = Optional.empty();
        private Optional<String> remarks = Optional.empty();
        private final Map<String, String> extensions = new LinkedHashMap<>();
        private Optional<Location> location = Optional.empty();

        private Builder(List<RequirementId> sources, Relationship relationship, List<RequirementId> targets) {
            this.sources = new ArrayList<>(sources);
            this.targets = new ArrayList<>(targets);
            this.relationship = requireNonNull(relationship, "relationship");
        }

        /** The relationship in the words of the document. */
        public Builder written(String words) {
            written = Optional.of(words);
            return this;
        }

        /** In which respect the lists were compared. */
        public Builder rationale(Rationale respect) {
            rationale = Optional.of(respect);
            return this;
        }

        /** How strong, on the author's scale. */
        public Builder strength(Strength onScale) {
            strength = Optional.of(onScale);
            return this;
        }

        /** How sure the author is. */
        public Builder confidence(Confidence asWritten) {
            confidence = Optional.of(asWritten);
            return this;
        }

        /** Why. */
        public Builder argument(Argument reasons) {
            argument = requireNonNull(reasons, "argument");
            return this;
        }

        /** What became of the sources in a later edition. */
        public Builder succession(Succession kind) {
            succession = Optional.of(kind);
            return this;
        }

        /** Anything else. */
        public Builder remarks(String text) {
            remarks = Optional.of(text);
            return this;
        }

        /** Keeps a key that this version does not know, its value in JSON notation. */
        public Builder extension(String key, String json) {
            extensions.put(requireNonNull(key, "key"), requireNonNull(json, "json"));
            return this;
        }

        /** Where it was read. */
        public Builder location(Location place) {
            location = Optional.of(place);
            return this;
        }

        /**
         * The claim.
         *
         * @throws IllegalArgumentException if a list is empty or repeats a member
         */
        public Mapping build() {
            return new Mapping(this);
        }
    }
}
