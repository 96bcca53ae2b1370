package io.crosswalk.mapping.agreement;

import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pairs on which agreement is counted: every source with every target.
 *
 * <p>Immutable. Agreement by chance depends on it, so that figures of two universes cannot be compared.
 */
public final class Universe {
    private final StandardId source;
    private final StandardId target;
    private final Map<RequirementId, Integer> sources;
    private final Map<RequirementId, Integer> targets;

    private Universe(Collection<RequirementId> sources, Collection<RequirementId> targets) {
        this.source = standard(sources, "source");
        this.target = standard(targets, "target");
        this.sources = numbered(sources);
        this.targets = numbered(targets);
    }

    private static StandardId standard(Collection<RequirementId> ids, String side) {
        List<StandardId> standards =
                ids.stream().map(RequirementId::standard).distinct().collect(Collectors.toList());
        if (standards.size() != 1) {
            throw new IllegalArgumentException(
                    "a universe of pairs takes requirements of one " + side + " standard, not of " + standards);
        }
        return standards.get(0);
    }

    private static Map<RequirementId, Integer> numbered(Collection<RequirementId> ids) {
        Map<RequirementId, Integer> numbers = new LinkedHashMap<>();
        ids.forEach(id -> numbers.putIfAbsent(id, numbers.size()));
        return numbers;
    }

    /**
     * Every assessable requirement of one standard with every one of another.
     *
     * @throws IllegalArgumentException if a standard has none
     */
    public static Universe assessable(Standard source, Standard target) {
        return of(ids(source), ids(target));
    }

    private static List<RequirementId> ids(Standard standard) {
        return standard.assessable().stream().map(Requirement::id).collect(Collectors.toList());
    }

    /**
     * Chosen sources with chosen targets, such as those of one chapter; repetition counts once.
     *
     * @throws IllegalArgumentException if a side is empty or of several standards
     */
    public static Universe of(Collection<RequirementId> sources, Collection<RequirementId> targets) {
        return new Universe(sources, targets);
    }

    /** The standard of the sources. */
    public StandardId source() {
        return source;
    }

    /** The standard of the targets. */
    public StandardId target() {
        return target;
    }

    /** The sources, in the order given: of a standard, its document order. */
    public List<RequirementId> sources() {
        return List.copyOf(sources.keySet());
    }

    /** The targets, in the order given: of a standard, its document order. */
    public List<RequirementId> targets() {
        return List.copyOf(targets.keySet());
    }

    /** How many pairs there are. */
    public int size() {
        return Math.multiplyExact(sources.size(), targets.size());
    }

    /** The number of a pair, row by row from 0; empty if it is outside. */
    Optional<Integer> number(RequirementId from, RequirementId to) {
        Integer row = sources.get(from);
        Integer column = targets.get(to);
        return row == null || column == null ? Optional.empty() : Optional.of(row * targets.size() + column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Universe that
                && sources().equals(that.sources())
                && targets().equals(that.targets());
    }

    @Override
    public int hashCode() {
        return sources.hashCode() * 31 + targets.hashCode();
    }

    /** Both standards and the size. */
    @Override
    public String toString() {
        return source + " x " + target + ", " + sources.size() + " x " + targets.size() + " = " + size() + " pairs";
    }
}
