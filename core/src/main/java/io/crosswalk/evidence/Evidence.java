package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that was collected: what it shows, of which time and place, and of which requirements.
 *
 * <p>Immutable; build with {@link #builder}. It holds facts only: whether it is fresh enough is for who asks to say ({@link EvidenceRules}), and what it shows of
 * other requirements follows from mappings. An id names it in all loaded documents; the hash pins the bytes, so that the same id with another hash is another
 * version. Equality regards all but the place where it was read.
 */
public final class Evidence {
    private final String id;
    private final Optional<String> hash;
    private final String title;
    private final EvidenceKind kind;
    private final Set<AssuranceKind> shows;
    private final LocalDate collected;
    private final Window window;
    private final Optional<LocalDate> performed;
    private final Optional<LocalDate> validUntil;
    private final EvidenceScope scope;
    private final Set<Role> roles;
    private final Optional<String> provider;
    private final Optional<Population> population;
    private final Origin origin;
    private final Map<RequirementId, Sufficiency> filings;
    private final Map<RequirementId, String> notes;
    private final Map<String, String> extensions;
    private final Optional<Location> location;
    private final Map<RequirementId, Location> places;

    private Evidence(Builder builder) {
        this.id = builder.id;
        this.hash = builder.hash;
        this.title = builder.title;
        this.kind = builder.kind;
        this.shows = Collections.unmodifiableSet(new LinkedHashSet<>(builder.shows));
        this.collected = builder.collected;
        this.window = builder.window();
        this.performed = builder.performed;
        this.validUntil = builder.validUntil;
        this.scope = builder.scope;
        this.roles = Collections.unmodifiableSet(new LinkedHashSet<>(builder.roles));
        this.provider = builder.provider;
        this.population = builder.population;
        this.origin = builder.origin;
        this.filings = Collections.unmodifiableMap(new LinkedHashMap<>(builder.filings));
        this.notes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.notes));
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
        this.location = builder.location;
        this.places = Map.copyOf(builder.places);
        if (validUntil.filter(last -> last.isBefore(window.firstDay())).isPresent()) {
            throw new IllegalArgumentException("evidence " + id + " is valid until " + validUntil.get()
                    + ", before its period begins on " + window.firstDay());
        }
    }

    /**
     * Starts a piece of evidence.
     *
     * @param id names it among all loaded evidence: 1 to 200 characters, no outer blanks, no control characters
     * @param collected the day on which it was collected
     */
    public static Builder builder(String id, EvidenceKind kind, LocalDate collected) {
        return new Builder(id, kind, collected);
    }

    /**
     * Evidence from any number of documents as it was held on a day: each id once, and nothing that was collected later.
     *
     * @return the evidence in the order given; an error at its place for each piece that is left out, <i>future-collection</i> where it was collected after the
     *     day and <i>duplicate-evidence</i> where an earlier one has its id and another hash or says something else; a notice, and a repair, for each that says the same again
     */
    public static Loaded<List<Evidence>> gather(Collection<Evidence> all, LocalDate asOf) {
        return Gathering.of(all, asOf);
    }

    /** Starts from this evidence's parts. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, kind, collected);
        builder.hash = hash;
        builder.title = title;
        builder.shows = shows;
        builder.zone = window.zone();
        builder.first = Optional.of(window.firstDay());
        builder.last = window.lastDay();
        builder.performed = performed;
        builder.validUntil = validUntil;
        builder.scope = scope;
        builder.roles.addAll(roles);
        builder.provider = provider;
        builder.population = population;
        builder.origin = origin;
        builder.filings.putAll(filings);
        builder.notes.putAll(notes);
        builder.extensions.putAll(extensions);
        builder.location = location;
        builder.places.putAll(places);
        return builder;
    }

    /** The name in all loaded documents. */
    public String id() {
        return id;
    }

    /** The SHA-256 of what was collected, 64 lower-case hexadecimal digits: which version it is; empty if nothing pins it. */
    public Optional<String> hash() {
        return hash;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** What sort of thing it is. */
    public EvidenceKind kind() {
        return kind;
    }

    /** What it shows of a control, in the order of the kinds; that of its kind unless stated. */
    public Set<AssuranceKind> shows() {
        return shows;
    }

    /** The day on which it was collected. */
    public LocalDate collected() {
        return collected;
    }

    /** The time it speaks of: its stated period, otherwise the day on which it was collected. */
    public Window window() {
        return window;
    }

    /** The time it speaks of and is valid in: its window up to the end of {@link #validUntil}. */
    public Windows time() {
        Windows time = Windows.of(window);
        return validUntil
                .map(last -> time.and(Windows.between(Instant.MIN, Days.start(last.plusDays(1), window.zone()))))
                .orElse(time);
    }

    /** When what it records was done, as stated: approved or reviewed for a policy, performed for a test, an audit or a review; empty if unsaid. */
    public Optional<LocalDate> performed() {
        return performed;
    }

    /**
     * The day from which its age is counted.
     *
     * <p>As stated, otherwise the first day of a policy, contract or certificate, of which nobody says that it was reviewed since, and the
     * last day of anything else, or the day of collection if it has no end.
     */
    public LocalDate lastPerformed() {
        return performed.orElseGet(
                () -> kind.isInForce() ? window.firstDay() : window.lastDay().orElse(collected));
    }

    /** The last day on which it is valid, such as that of a certificate or the day before a recorded change; empty if unsaid. */
    public Optional<LocalDate> validUntil() {
        return validUntil;
    }

    /** Where it was taken. */
    public EvidenceScope scope() {
        return scope;
    }

    /** The roles it speaks for, in the order given; empty when any. */
    public Set<Role> roles() {
        return roles;
    }

    /** The organization that it is about, where that is another than ours, such as a vendor; empty if it is ours. */
    public Optional<String> provider() {
        return provider;
    }

    /** The list that it was drawn from; empty if it states none. */
    public Optional<Population> population() {
        return population;
    }

    /** Whose it is and where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** The requirements and own controls that it is filed on, in the order given. */
    public Map<RequirementId, Sufficiency> filings() {
        return filings;
    }

    /** What travels with a filing, such as an exception that an auditor noted; by requirement, in the order given. */
    public Map<RequirementId, String> notes() {
        return notes;
    }

    /** Keys of its document that this version does not know, each with its value in JSON notation: kept for round trip. */
    public Map<String, String> extensions() {
        return extensions;
    }

    /** Where it was read; empty if it was built in code. Not part of equality. */
    public Optional<Location> location() {
        return location;
    }

    /** Where it was filed on a requirement; otherwise where it was read itself. Not part of equality. */
    public Optional<Location> location(RequirementId requirement) {
        return Optional.ofNullable(places.get(requirement)).or(() -> location);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && id.equals(that.id)
                && hash.equals(that.hash)
                && title.equals(that.title)
                && kind == that.kind
                && shows.equals(that.shows)
                && collected.equals(that.collected)
                && window.equals(that.window)
                && performed.equals(that.performed)
                && validUntil.equals(that.validUntil)
                && scope.equals(that.scope)
                && roles.equals(that.roles)
                && provider.equals(that.provider)
                && population.equals(that.population)
                && origin.equals(that.origin)
                && filings.equals(that.filings)
                && notes.equals(that.notes)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, hash, kind, window, filings);
    }

    /** Id, kind and days. */
    @Override
    public String toString() {
        return id + " (" + kind + " " + window + ")";
    }

    /** Collects the parts of a piece of evidence; not thread-safe. Every option states its default. */
    public static final class Builder {
        private static final int LONGEST = 200;
        private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

        private final String id;
        private final EvidenceKind kind;
        private LocalDate collected;
        private Optional<String> hash = Optional.empty();
        private String title;
        private Set<AssuranceKind> shows;
        private ZoneId zone = ZoneId.of("UTC");
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();
        private Optional<LocalDate> performed = Optional.empty();
        private Optional<LocalDate> validUntil = Optional.empty();
        private EvidenceScope scope = EvidenceScope.everything();
        private final Set<Role> roles = new LinkedHashSet<>();
        private Optional<String> provider = Optional.empty();
        private Optional<Population> population = Optional.empty();
        private Origin origin = Origin.UNSAID;
        private final Map<RequirementId, Sufficiency> filings = new LinkedHashMap<>();
        private final Map<RequirementId, String> notes = new LinkedHashMap<>();
        private final Map<String, String> extensions = new LinkedHashMap<>();
        private Optional<Location> location = Optional.empty();
        private final Map<RequirementId, Location> places = new LinkedHashMap<>();

        private Builder(String id, EvidenceKind kind, LocalDate collected) {
            if (!id.equals(id.strip())
                    || id.isEmpty()
                    || id.length() > LONGEST
                    || id.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("an id of evidence has 1 to " + LONGEST
                        + " characters, no outer blanks and no control characters: \"" + id + "\"");
            }
            this.id = id;
            this.kind = requireNonNull(kind, "kind");
            this.collected = requireNonNull(collected, "collected");
            this.title = id;
            this.shows = kind.shows();
        }

        private Window window() {
            LocalDate from = first.orElse(collected);
            return first.isPresent() && last.isEmpty()
                    ? Window.from(from, zone)
                    : Window.of(new Period(from, last.orElse(from)), zone);
        }

        /** The SHA-256 of what was collected, in hexadecimal digits; default unpinned. */
        public Builder hash(String sha256) {
            if (!SHA_256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not \"" + sha256 + "\"");
            }
            hash = Optional.of(sha256.toLowerCase(Locale.ROOT));
            return this;
        }

        /** What people call it; default its id. */
        public Builder title(String words) {
            title = requireNonNull(words, "title");
            return this;
        }

        /** What it shows; default that of its kind. */
        public Builder shows(Collection<AssuranceKind> kinds) {
            Set<AssuranceKind> sorted = EnumSet.noneOf(AssuranceKind.class);
            sorted.addAll(List.copyOf(kinds));
            shows = sorted;
            return this;
        }

        /** The day on which it was collected, instead of the one it was started with. */
        public Builder collected(LocalDate day) {
            collected = requireNonNull(day, "collected");
            return this;
        }

        /** In whose calendar its days are counted; default UTC. */
        public Builder zone(ZoneId calendar) {
            zone = requireNonNull(calendar, "zone");
            return this;
        }

        /** The days it speaks of; default the one on which it was collected. */
        public Builder period(Period days) {
            first = Optional.of(days.first());
            last = Optional.of(days.last());
            return this;
        }

        /** That it speaks of every day from one on, as a policy in force does; default not. */
        public Builder from(LocalDate day) {
            first = Optional.of(day);
            last = Optional.empty();
            return this;
        }

        /** When what it records was done; default {@link Evidence#lastPerformed} by its period. */
        public Builder performed(LocalDate day) {
            performed = Optional.of(day);
            return this;
        }

        /** The last day on which it is valid, not before its period; default no limit. */
        public Builder validUntil(LocalDate day) {
            validUntil = Optional.of(day);
            return this;
        }

        /** Where it was taken; default everywhere. */
        public Builder scope(EvidenceScope where) {
            scope = requireNonNull(where, "scope");
            return this;
        }

        /** Adds roles that it speaks for; default none, which means any. */
        public Builder roles(Collection<Role> speaksFor) {
            roles.addAll(List.copyOf(speaksFor));
            return this;
        }

        /** The other organization that it is about; default ours. */
        public Builder provider(String organization) {
            provider = Optional.of(organization);
            return this;
        }

        /** The list that it was drawn from; default unsaid. */
        public Builder population(Population list) {
            population = Optional.of(list);
            return this;
        }

        /** Whose it is and where it comes from; default unsaid. */
        public Builder origin(Origin whose) {
            origin = requireNonNull(whose, "origin");
            return this;
        }

        /** Files it on a requirement or own control, in place of an earlier filing on the same; default none. */
        public Builder file(RequirementId requirement, Sufficiency reach) {
            filings.put(requireNonNull(requirement, "requirement"), requireNonNull(reach, "sufficiency"));
            notes.remove(requirement);
            return this;
        }

        /** Files it as {@link #file(RequirementId, Sufficiency)} does, with a note that travels with the filing. */
        public Builder file(RequirementId requirement, Sufficiency reach, String note) {
            file(requirement, reach);
            notes.put(requirement, requireNonNull(note, "note"));
            return this;
        }

        /** Keeps a key that this version does not know, its value in JSON notation; default none. */
        public Builder extension(String key, String json) {
            extensions.put(requireNonNull(key, "key"), requireNonNull(json, "json"));
            return this;
        }

        /** Where it was read; default nowhere. */
        public Builder location(Location place) {
            location = Optional.of(place);
            return this;
        }

        /** Where it was filed on a requirement; default where it was read. */
        public Builder location(RequirementId requirement, Location place) {
            places.put(requireNonNull(requirement, "requirement"), requireNonNull(place, "place"));
            return this;
        }

        /**
         * The evidence.
         *
         * @throws IllegalArgumentException if it is valid until a day before its period, or its zone has none of its days
         */
        public Evidence build() {
            return new Evidence(this);
        }
    }
}
