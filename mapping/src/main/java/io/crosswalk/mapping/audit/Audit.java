package io.crosswalk.mapping.audit;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the mapping sets of a crosswalk give reason to look at again.
 *
 * <p>Immutable. Findings are in order of set, place in the set, and lint, whatever the order in which the sets were given.
 */
public final class Audit {
    /**
     * Where something was found.
     *
     * @param set the id of the mapping set
     * @param ordinal the place of the mapping among those of the set that could be linked, counted from 1; 0 for the set as a whole
     * @param location where the mapping was read; empty if it was built in code, and for a set as a whole
     */
    public record Place(String set, int ordinal, Optional<Location> location) {
        /** Checks that nothing is missing. */
        public Place {
            requireNonNull(set, "set");
            requireNonNull(location, "location");
            if (ordinal < 0) {
                throw new IllegalArgumentException("places count from 1, the whole set is 0; not " + ordinal);
            }
        }

        static Place of(MappingSet set) {
            return new Place(set.id(), 0, Optional.empty());
        }

        static Place of(MappingSet set, int ordinal) {
            return new Place(set.id(), ordinal, set.mappings().get(ordinal - 1).location());
        }

        /** The set, and {@code #} with the ordinal of a mapping. */
        @Override
        public String toString() {
            return ordinal == 0 ? set : set + "#" + ordinal;
        }
    }

    /**
     * One thing to look at.
     *
     * @param lint what it is
     * @param places the mappings and sets that it is about, the one where it is reported first; at least one
     * @param text what was found, one sentence
     */
    public record Finding(Lint lint, List<Place> places, String text) {
        private static final Comparator<Finding> ORDER = Comparator.comparing(
                        (Finding f) -> f.place().set())
                .thenComparing(f -> f.place().ordinal())
                .thenComparing(Finding::lint)
                .thenComparing(Finding::text);

        /** Copies the places and checks that there is one. */
        public Finding {
            requireNonNull(lint, "lint");
            requireNonNull(text, "text");
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("a finding has a place");
            }
        }

        /** Where it is reported. */
        public Place place() {
            return places.get(0);
        }

        /** The finding with its code, severity, and location if there is one; the message starts with the place. */
        public Diagnostic diagnostic() {
            String message = place() + ": " + text;
            Diagnostic diagnostic = switch (lint.severity()) {
                case ERROR -> Diagnostic.error(lint.code(), message);
                case WARNING -> Diagnostic.warning(lint.code(), message);
                case INFO -> Diagnostic.info(lint.code(), message);
            };
            return diagnostic.at(place().location());
        }

        /** The finding as one of the given sets would report it; empty if it is about none of them. */
        private Optional<Finding> about(Set<String> sets) {
            List<Place> inside =
                    places.stream().filter(p -> sets.contains(p.set())).collect(Collectors.toList());
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            List<Place> ordered = new ArrayList<>(inside);
            places.stream().filter(p -> !sets.contains(p.set())).forEach(ordered::add);
            return Optional.of(new Finding(lint, ordered, text));
        }

        /** The diagnostic's line. */
        @Override
        public String toString() {
            return diagnostic().toString();
        }
    }

    private final List<Finding> findings;
    private final Compositions compositions;

    private Audit(List<Finding> findings, Compositions compositions) {
        this.findings = findings.stream().sorted(Finding.ORDER).collect(Collectors.toUnmodifiableList());
        this.compositions = compositions;
    }

    /**
     * Audits every mapping set of a crosswalk.
     *
     * <p>Most lints cost time linear in the mappings. Contradictions follow every denied claim once, and every pair of standards that has an
     * exhaustive set is related once: both are as {@link io.crosswalk.mapping.entailment.Network#relations}. Every chain of two sets is composed once.
     */
    public static Audit of(Crosswalk crosswalk) {
        return of(crosswalk, Set.of());
    }

    /**
     * Audits every mapping set of a crosswalk, some of them as if every assessable pair had been considered: what a question would have to
     * spare that reads these sets in a closed world.
     *
     * @throws IllegalArgumentException naming a set whose silence supports no conclusion
     */
    public static Audit of(Crosswalk crosswalk, Collection<String> closed) {
        List<Finding> findings = new ArrayList<>(Contradictions.in(crosswalk, Policy.DEFAULT.closing(closed)));
        findings.addAll(Rows.in(crosswalk));
        findings.addAll(Shapes.in(crosswalk));
        findings.addAll(Reverses.in(crosswalk));
        findings.addAll(Absences.in(crosswalk, closed));
        Compositions compositions = Compositions.in(crosswalk);
        findings.addAll(compositions.findings());
        return new Audit(findings, compositions);
    }

    /** The same audit, of the findings that are about some sets, each reported at one of these. */
    public Audit about(Collection<String> setIds) {
        Set<String> sets = Set.copyOf(setIds);
        return new Audit(
                findings.stream().flatMap(f -> f.about(sets).stream()).collect(Collectors.toList()), compositions);
    }

    /** What was found, by set, place and lint. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was found as diagnostics, in the same order. */
    public List<Diagnostic> diagnostics() {
        return findings.stream().map(Finding::diagnostic).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The ids of the sets that count for nothing beside others, sorted: those that say that they were composed, and those whose pairs are, or
     * nearly are, the composition of two sets that count.
     */
    public Set<String> composed() {
        return compositions.leftOut();
    }

    /**
     * On how many words some claims rest independently: the authors of their sets, sorted, without the {@linkplain #composed composed} sets. Authors unknown
     * are one, and none beside an author who is known: they may be the same.
     */
    public Set<String> roots(Collection<Claim> claims) {
        return compositions.roots(claims.stream().flatMap(c -> c.set().stream()).collect(Collectors.toList()));
    }

    /** The number of findings. */
    @Override
    public String toString() {
        return "Audit with " + findings.size() + (findings.size() == 1 ? " finding" : " findings");
    }
}
