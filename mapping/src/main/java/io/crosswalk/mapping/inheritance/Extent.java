package io.crosswalk.mapping.inheritance;

import io.crosswalk.evidence.Windows;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For each point of a demand (an assurance kind in a cell of its scope) the instants at which something is shown there.
 *
 * <p>Immutable. Point by point a distributive lattice under {@link #union} and {@link #and}: alternatives add up, what is needed together is
 * intersected. Extents of one question have the same points.
 */
final class Extent {
    private final Windows[] at;

    private Extent(Windows[] at) {
        this.at = at;
    }

    /** Nothing, at a number of points. */
    static Extent none(int points) {
        return everywhere(points, Windows.none());
    }

    /** The same instants at every point. */
    static Extent everywhere(int points, Windows windows) {
        Windows[] same = new Windows[points];
        Arrays.fill(same, windows);
        return new Extent(same);
    }

    /** Some instants at each of a number of points. */
    static Extent of(int points, IntFunction<Windows> windows) {
        return new Extent(IntStream.range(0, points).mapToObj(windows).toArray(Windows[]::new));
    }

    /** This, with other instants at one point. */
    Extent with(int point, Windows windows) {
        Windows[] next = at.clone();
        next[point] = windows;
        return new Extent(next);
    }

    /** What either shows; this very extent if the other adds nothing. */
    Extent union(Extent other) {
        return combine(other, (here, there) -> here.isEmpty() ? there : there.isEmpty() ? here : here.union(there));
    }

    /** What both show. */
    Extent and(Extent other) {
        return combine(other, (here, there) -> here.isEmpty() ? here : there.isEmpty() ? there : here.and(there));
    }

    /** What it shows within some instants; this very extent if that is all. */
    Extent and(Windows instants) {
        return instants.equals(Windows.always()) ? this : and(everywhere(at.length, instants));
    }

    /** What it shows and the other does not. */
    Extent minus(Extent other) {
        return combine(other, (here, there) -> here.isEmpty() || there.isEmpty() ? here : here.minus(there));
    }

    private Extent combine(Extent other, Operation operation) {
        Windows[] next = new Windows[at.length];
        boolean changed = false;
        for (int point = 0; point < at.length; point++) {
            next[point] = operation.of(at[point], other.at[point]);
            changed |= next[point] != at[point] && !next[point].equals(at[point]);
        }
        return changed ? new Extent(next) : this;
    }

    /** Whether it shows everything that the other shows. */
    boolean contains(Extent other) {
        return IntStream.range(0, at.length)
                .allMatch(point -> other.at[point].isEmpty() || at[point].contains(other.at[point]));
    }

    /** Whether both show something. */
    boolean meets(Extent other) {
        return IntStream.range(0, at.length)
                .anyMatch(point -> !at[point].isEmpty()
                        && !other.at[point].isEmpty()
                        && !at[point].and(other.at[point]).isEmpty());
    }

    boolean isEmpty() {
        return Arrays.stream(at).allMatch(Windows::isEmpty);
    }

    int points() {
        return at.length;
    }

    Windows at(int point) {
        return at[point];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent that && Arrays.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at);
    }

    /** The instants at each point, in order. */
    @Override
    public String toString() {
        return Arrays.stream(at).map(Windows::toString).collect(Collectors.joining(" | "));
    }

    /** How two sets of instants become one. */
    private interface Operation {
        Windows of(Windows here, Windows there);
    }
}
