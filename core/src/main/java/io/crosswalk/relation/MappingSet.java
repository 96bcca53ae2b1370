package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Mappings from one standard to another, made by one author for one purpose, in one version.
 *
 * <p>Immutable; build with {@link #builder}. The order of mappings is the author's and carries no meaning: no answer depends on
 * it. Absence of a pair means nothing, unless the set {@linkplain #isExhaustive says} that every assessable pair was considered; even then it
 * is no claim of disjointness.
 */
public final class MappingSet {
    private final String id;
    private final String version;
    private final Optional<String> title;
    private final StandardId source;
    private final StandardId target;
    private final SetKind kind;
    private final boolean exhaustive;
    private final Optional<Reading> reading;
    private final Optional<Rationale> rationale;
    private final Optional<Confidence> confidence;
    private final Provenance provenance;
    private final Optional<LocalDate> validFrom;
    private final Optional<LocalDate> validUntil;
    private final Map<String, String> extensions;
    private final List<Mapping> mappings;
    private final List<Unmapped> unmapped;

    private MappingSet(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.source = builder.source;
        this.target = builder.target;
        this.kind = builder.kind;
        this.exhaustive = builder.exhaustive;
        this.reading = builder.reading;
        this.rationale = builder.rationale;
        this.confidence = builder.confidence;
        this.provenance = builder.provenance;
        this.validFrom = builder.validFrom;
        this.validUntil = builder.validUntil;
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
        this.mappings = List.copyOf(builder.mappings);
        this.unmapped = List.copyOf(builder.unmapped);
        if (validFrom.isPresent() && validUntil.filter(validFrom.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "set " + id + " is valid until " + validUntil.get() + ", before it is from " + validFrom.get());
        }
        mappings.forEach(m -> {
            m.sources().forEach(s -> requireSide(s, source));
            m.targets().forEach(t -> requireSide(t, target));
        });
        unmapped.forEach(u -> requireSide(u.id(), u.side() == Side.SOURCE ? source : target));
    }

    private void requireSide(RequirementId requirement, StandardId side) {
        if (!requirement.standard().equals(side)) {
            throw new IllegalArgumentException(
                    "set " + id + " maps " + source + " to " + target + "; " + requirement + " is not of " + side);
        }
    }

    /**
     * Starts a set.
     *
     * @param id names it among all loaded sets: letters, digits, {@code . _ -}, starting with a letter or digit, 1 to 200 characters
     */
    public static Builder builder(String id, StandardId source, StandardId target) {
        return new Builder(id, source, target);
    }

    /** Starts from this set's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, source, target);
        builder.version = version;
        builder.title = title;
        builder.kind = kind;
        builder.exhaustive = exhaustive;
        builder.reading = reading;
        builder.rationale = rationale;
        builder.confidence = confidence;
        builder.provenance = provenance;
        builder.validFrom = validFrom;
        builder.validUntil = validUntil;
        builder.extensions.putAll(extensions);
        builder.mappings.addAll(mappings);
        builder.unmapped.addAll(unmapped);
        return builder;
    }

    /** The name among all loaded sets. */
    public String id() {
        return id;
    }

    /** The version, as the author writes it; {@code 0} if unsaid. */
    public String version() {
        return version;
    }

    /** Id and version, {@code id@version}: what an answer quotes. */
    public String reference() {
        return id + "@" + version;
    }

    /** A title for people; empty if unsaid. */
    public Optional<String> title() {
        return title;
    }

    /** The standard that mappings start from. */
    public StandardId source() {
        return source;
    }

    /** The standard that mappings lead to. */
    public StandardId target() {
        return target;
    }

    /** On whose word it rests. */
    public SetKind kind() {
        return kind;
    }

    /** Whether it was composed from other sets; then it supports no guarantee. */
    public boolean isDerived() {
        return !provenance.derivedFrom().isEmpty();
    }

    /** Whether every assessable pair was considered (OLIR: comprehensive). */
    public boolean isExhaustive() {
        return exhaustive;
    }

    /** How literally the author wants to be taken; empty to leave it to the crosswalk. */
    public Optional<Reading> reading() {
        return reading;
    }

    /** The rationale of mappings that state none; empty if unspecified. */
    public Optional<Rationale> rationale() {
        return rationale;
    }

    /** The confidence of mappings that state none; empty if unspecified. */
    public Optional<Confidence> confidence() {
        return confidence;
    }

    /** Who, when, how, from what. */
    public Provenance provenance() {
        return provenance;
    }

    /** The first day on which its claims hold; empty if they always did. */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /** The last day on which its claims hold; empty if there is none. */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /** Keys of its document that this version does not know, each with its value in JSON notation: kept for round trip. */
    public Map<String, String> extensions() {
        return extensions;
    }

    /** The claims, in the author's order. */
    public List<Mapping> mappings() {
        return mappings;
    }

    /** What was considered and has no counterpart, in the author's order. */
    public List<Unmapped> unmapped() {
        return unmapped;
    }

    /** The rationale of one of its mappings: its own, or the set's; empty if unspecified. */
    public Optional<Rationale> rationaleOf(Mapping mapping) {
        return mapping.rationale().or(() -> rationale);
    }

    /** The confidence of one of its mappings: its own, or the set's; empty if unspecified. */
    public Optional<Confidence> confidenceOf(Mapping mapping) {
        return mapping.confidence().or(() -> confidence);
    }

    /** The same claims from target to source, under the same id; an involution. */
    public MappingSet inverse() {
        Builder inverse = toBuilder();
        inverse.source = target;
        inverse.target = source;
        inverse.mappings = mappings.stream().map(Mapping::inverse).collect(Collectors.toList());
        inverse.unmapped = unmapped.stream().map(Unmapped::inverse).collect(Collectors.toList());
        return inverse.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappingSet that
                && id.equals(that.id)
                && version.equals(that.version)
                && title.equals(that.title)
                && source.equals(that.source)
                && target.equals(that.target)
                && kind == that.kind
                && exhaustive == that.exhaustive
                && reading.equals(that.reading)
                && rationale.equals(that.rationale)
                && confidence.equals(that.confidence)
                && provenance.equals(that.provenance)
                && validFrom.equals(that.validFrom)
                && validUntil.equals(that.validUntil)
                && extensions.equals(that.extensions)
                && mappings.equals(that.mappings)
                && unmapped.equals(that.unmapped);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, source, target, mappings, unmapped);
    }

    /** Reference, direction and size. */
    @Override
    public String toString() {
        return reference() + " " + source + " -> " + target + " (" + mappings.size() + " mappings)";
    }

    /** Collects the parts of a set; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final String id;
        private String version = "0";
        private Optional<String> title = Optional.empty();
        private StandardId source;
        private StandardId target;
        private SetKind kind = SetKind.AUTHORED;
        private boolean exhaustive;
        private Optional<Reading> reading = Optional.empty();
        private Optional<Rationale> rationale = Optional.empty();
        private Optional<Confidence> confidence = Optional.empty();
        private Provenance provenance = Provenance.by("unknown");
        private Optional<LocalDate> validFrom = Optional.empty();
        private Optional<LocalDate> validUntil = Optional.empty();
        private final Map<String, String> extensions = new LinkedHashMap<>();
        private List<Mapping> mappings = new ArrayList<>();
        private List<Unmapped> unmapped = new ArrayList<>();

        private Builder(String id, StandardId source, StandardId target) {
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,199}")) {
                throw new IllegalArgumentException(
                        "a mapping set's id is 1 to 200 letters, digits, '.', '_' and '-', the first a letter or digit, not \""
                                + id + "\"");
            }
            this.id = id;
            this.source = requireNonNull(source, "source");
            this.target = requireNonNull(target, "target");
        }

        /** The version, as the author writes it; default {@code 0}. */
        public Builder version(String text) {
            version = requireNonNull(text, "version");
            return this;
        }

        /** A title for people; default none. */
        public Builder title(String text) {
            title = Optional.of(text);
            return this;
        }

        /** On whose word it rests; default authored. */
        public Builder kind(SetKind onWhoseWord) {
            kind = requireNonNull(onWhoseWord, "kind");
            return this;
        }

        /** Whether every assessable pair was considered; default false. */
        public Builder exhaustive(boolean everyPairConsidered) {
            exhaustive = everyPairConsidered;
            return this;
        }

        /** How literally to take it; default the crosswalk's choice. */
        public Builder reading(Reading literally) {
            reading = Optional.of(literally);
            return this;
        }

        /** The rationale of mappings that state none; default unspecified. */
        public Builder rationale(Rationale ofTheRest) {
            rationale = Optional.of(ofTheRest);
            return this;
        }

        /** The confidence of mappings that state none; default unspecified. */
        public Builder confidence(Confidence ofTheRest) {
            confidence = Optional.of(ofTheRest);
            return this;
        }

        /** Who, when, how, from what; default an unknown author. */
        public Builder provenance(Provenance origin) {
            provenance = requireNonNull(origin, "provenance");
            return this;
        }

        /** The first day on which its claims hold; default always. */
        public Builder validFrom(LocalDate day) {
            validFrom = Optional.of(day);
            return this;
        }

        /** The last day on which its claims hold, not before the first; default none. */
        public Builder validUntil(LocalDate day) {
            validUntil = Optional.of(day);
            return this;
        }

        /** Keeps a key that this version does not know, its value in JSON notation; default none. */
        public Builder extension(String key, String json) {
            extensions.put(requireNonNull(key, "key"), requireNonNull(json, "json"));
            return this;
        }

        /** Adds a claim. */
        public Builder add(Mapping mapping) {
            mappings.add(requireNonNull(mapping, "mapping"));
            return this;
        }

        /** Adds a claim about one pair, by local ids. */
        public Builder add(String sourceLocal, Relationship relationship, String targetLocal) {
            return add(Mapping.of(source.requirement(sourceLocal), relationship, target.requirement(targetLocal)));
        }

        /** Adds an entry for what has no counterpart. */
        public Builder add(Unmapped entry) {
            unmapped.add(requireNonNull(entry, "unmapped"));
            return this;
        }

        /**
         * The set.
         *
         * @throws IllegalArgumentException naming the requirement, if one is not of the standard its side names, or if the last day of its validity is
         *     before the first
         */
        public MappingSet build() {
            return new MappingSet(this);
        }
    }
}
