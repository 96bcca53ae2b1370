package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Windows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The points of a question: every assurance kind in every cell of its scope, a cell being one system of one entity in one region.
 *
 * <p>Where the question leaves a dimension open, its names are those that the evidence mentions, and one more for all others: what was
 * collected from two named systems is not known to be all of them.
 */
final class Grid {
    private static final int MOST_POINTS = 4_096;

    /** One system, entity and region; an empty name stands for every one that nobody names. */
    private record Cell(Optional<String> system, Optional<String> entity, Optional<String> region) {
        boolean isIn(EvidenceScope scope) {
            return isIn(system, scope.systems()) && isIn(entity, scope.entities()) && isIn(region, scope.regions());
        }

        private static boolean isIn(Optional<String> name, Set<String> names) {
            return names.isEmpty() || name.filter(names::contains).isPresent();
        }
    }

    private final List<AssuranceKind> kinds = List.of(AssuranceKind.values());
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /**
     * The points of a scope.
     *
     * @throws IllegalArgumentException if there are too many
     */
    Grid(EvidenceScope wanted, Collection<EvidenceScope> mentioned) {
        List<Optional<String>> systems = names(wanted, mentioned, EvidenceScope::systems);
        List<Optional<String>> entities = names(wanted, mentioned, EvidenceScope::entities);
        List<Optional<String>> regions = names(wanted, mentioned, EvidenceScope::regions);
        long points = (long) kinds.size() * systems.size() * entities.size() * regions.size();
        if (points > MOST_POINTS) {
            throw new IllegalArgumentException(systems.size() + " systems, " + entities.size() + " entities and "
                    + regions.size() + " regions are too many to tell apart: at most " + MOST_POINTS / kinds.size()
                    + " together; name those that are asked about in the scope of the demand");
        }
        for (Optional<String> system : systems) {
            for (Optional<String> entity : entities) {
                for (Optional<String> region : regions) {
                    cells.add(new Cell(system, entity, region));
                    names.add(
                            name(Map.entry(system, systems), Map.entry(entity, entities), Map.entry(region, regions)));
                }
            }
        }
    }

    private static List<Optional<String>> names(
            EvidenceScope wanted, Collection<EvidenceScope> mentioned, Function<EvidenceScope, Set<String>> dimension) {
        Set<String> asked = dimension.apply(wanted);
        if (!asked.isEmpty()) {
            return asked.stream().map(Optional::of).collect(Collectors.toList());
        }
        Set<String> named = new TreeSet<>();
        mentioned.forEach(scope -> named.addAll(dimension.apply(scope)));
        return Stream.concat(named.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .collect(Collectors.toList());
    }

    /** The names of a cell in the dimensions that have any. */
    @SafeVarargs
    private static String name(Map.Entry<Optional<String>, List<Optional<String>>>... dimensions) {
        return Stream.of(dimensions)
                .filter(d -> d.getValue().stream().anyMatch(Optional::isPresent))
                .map(d -> d.getKey().orElse("others"))
                .collect(Collectors.joining("/"));
    }

    int cells() {
        return cells.size();
    }

    /** What a cell is called; empty text if there is only one, for everything. */
    String name(int cell) {
        return names.get(cell);
    }

    int point(AssuranceKind kind, int cell) {
        return kind.ordinal() * cells.size() + cell;
    }

    Extent nothing() {
        return Extent.none(kinds.size() * cells.size());
    }

    /** Some instants of each kind, in every cell of a scope. */
    Extent extent(Map<AssuranceKind, Windows> times, EvidenceScope where) {
        Extent extent = nothing();
        for (AssuranceKind kind : times.keySet()) {
            for (int cell = 0; cell < cells.size(); cell++) {
                if (cells.get(cell).isIn(where)) {
                    extent = extent.with(point(kind, cell), Objects.requireNonNull(times.get(kind)));
                }
            }
        }
        return extent;
    }
}
