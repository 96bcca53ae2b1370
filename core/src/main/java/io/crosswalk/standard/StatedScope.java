package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scope as a document states it, with ids and values as written; {@link #resolve} against the standard makes a {@link Scope} of it.
 *
 * <p>Immutable. Entries are ordered by kind, then as given.
 */
public final class StatedScope {
    /** What an entry states. */
    public enum Kind {
        /** The values chosen of a tag. */
        CHOICE,
        /** The roles played in a processing. */
        PROCESSING,
        /** A requirement is included, with the reason, which may be blank. */
        INCLUSION,
        /** A requirement is left out, with the reason. */
        EXCLUSION,
        /** A requirement applies and is not implemented. */
        NOT_IMPLEMENTED,
        /** A requirement is met by an alternative, with the place of its documentation. */
        ALTERNATIVE,
        /** A control beside those of the standard, with its title. */
        ADDITION;

        /** The word that diagnostics use, lower-kebab. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is stated. Two entries are equal wherever they were read.
     *
     * @param kind what it states
     * @param name the tag, the processing, or the requirement's id
     * @param values the values or roles; otherwise the one text that goes with the kind, or none
     * @param location where it was read; empty if it was built in code
     */
    public record Entry(Kind kind, String name, List<String> values, Optional<Location> location) {
        /** Copies the values. */
        public Entry {
            requireNonNull(kind, "kind");
            requireNonNull(name, "name");
            values = List.copyOf(values);
            requireNonNull(location, "location");
        }

        /** An entry built in code. */
        public static Entry of(Kind kind, String name, List<String> values) {
            return new Entry(kind, name, values, Optional.empty());
        }

        /** The one text that goes with the kind; empty text if there is none. */
        public String text() {
            return values.isEmpty() ? "" : values.get(0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry that
                    && kind == that.kind
                    && name.equals(that.name)
                    && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, name, values);
        }
    }

    private final StandardId standard;
    private final List<Entry> entries;

    private StatedScope(StandardId standard, List<Entry> entries) {
        this.standard = standard;
        this.entries = entries;
    }

    /**
     * The scope of a standard that some entries state; a scope without entries is the whole standard.
     *
     * @throws IllegalArgumentException if two entries of one kind have the same name
     */
    public static StatedScope of(StandardId standard, List<Entry> entries) {
        requireNonNull(standard, "standard");
        Set<List<String>> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(List.of(entry.kind().name(), entry.name()))) {
                throw new IllegalArgumentException(
                        "the scope states the " + entry.kind() + " of \"" + entry.name() + "\" twice");
            }
        }
        return new StatedScope(
                standard,
                entries.stream().sorted(Comparator.comparing(Entry::kind)).collect(Collectors.toUnmodifiableList()));
    }

    /** The standard it is a scope of. */
    public StandardId standard() {
        return standard;
    }

    /** Everything stated, by kind. */
    public List<Entry> entries() {
        return entries;
    }

    /** What is stated of one kind. */
    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(e -> e.kind() == kind).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The scope of the entries that the standard allows; each other one is an error at its place, and so is one that contradicts an
     * entry before it. Ids may be written in any way that the standard {@linkplain Standard#resolve resolves}.
     *
     * <p>Codes: {@code dangling-requirement} for an id that it does not have, otherwise {@code scope-} and the kind; and the
     * {@linkplain Scope#notices notices} of the scope.
     *
     * @throws UnknownNameException if the standard is another one
     */
    public Loaded<Scope> resolve(Standard catalog) {
        if (!catalog.id().equals(standard)) {
            throw new UnknownNameException("this is a scope of " + standard + ", not of " + catalog.id());
        }
        Scope.Builder builder = Scope.builder(catalog);
        List<Diagnostic> noticed = new ArrayList<>();
        int refused = 0;
        for (Entry entry : entries) {
            Optional<Diagnostic> complaint = apply(entry, catalog, builder);
            complaint.ifPresent(noticed::add);
            refused += complaint.isPresent() ? 1 : 0;
        }
        Scope scope = builder.build();
        Optional<Location> choices = entries(Kind.CHOICE).stream().findFirst().flatMap(Entry::location);
        scope.notices(catalog).forEach(notice -> noticed.add(notice.at(choices)));
        return Loaded.of(scope, noticed, new Tally(entries.size() - refused, 0, refused));
    }

    private static Optional<Diagnostic> apply(Entry entry, Standard catalog, Scope.Builder builder) {
        String local = entry.name();
        if (entry.kind().ordinal() >= Kind.INCLUSION.ordinal() && entry.kind() != Kind.ADDITION) {
            Resolution<RequirementId> resolution = catalog.resolve(entry.name());
            if (resolution.found().isEmpty()) {
                return refused("dangling-requirement", entry, resolution.complaint() + " in " + catalog.id());
            }
            local = resolution.found().get().local();
        }
        try {
            switch (entry.kind()) {
                case CHOICE -> builder.choose(entry.name(), entry.values());
                case PROCESSING ->
                    builder.processing(
                            entry.name(), entry.values().stream().map(Role::new).collect(Collectors.toList()));
                case INCLUSION -> builder.include(local, entry.text());
                case EXCLUSION -> builder.exclude(local, entry.text());
                case NOT_IMPLEMENTED -> builder.notImplemented(local);
                case ALTERNATIVE -> builder.alternative(local, entry.text());
                case ADDITION -> builder.add(local, entry.text());
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // the builder's refusal of a bad call is here the complaint about bad data
            return refused("scope-" + entry.kind(), entry, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Diagnostic> refused(String code, Entry entry, String message) {
        return Optional.of(Diagnostic.error(code, message)
                .at(entry.location())
                .quoting(entry.name())
                .then(Action.REFUSED));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatedScope that && standard.equals(that.standard) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, entries);
    }

    /** The standard and the number of entries. */
    @Override
    public String toString() {
        return standard + " (" + entries.size() + " stated)";
    }
}
