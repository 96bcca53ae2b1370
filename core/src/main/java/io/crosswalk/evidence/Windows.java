package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A set of instants made of stretches that hold their start and not their end.
 *
 * <p>Immutable and normal: stretches are in order, and neither touch nor overlap, so that equal sets of instants are equal values. With
 * {@link #union}, {@link #and} and {@link #minus} it is a distributive lattice; each costs O of the stretches of both.
 */
public final class Windows {
    private static final Windows NONE = new Windows(List.of());
    private static final Windows ALWAYS = new Windows(List.of(Instant.MIN, Instant.MAX));

    /** Start, end, start, end, …; strictly ascending. */
    private final List<Instant> edges;

    private Windows(List<Instant> edges) {
        this.edges = edges;
    }

    /** No instant. */
    public static Windows none() {
        return NONE;
    }

    /** Every instant. */
    public static Windows always() {
        return ALWAYS;
    }

    /** The instants from one on, before another; none if the end is not after the start. */
    public static Windows between(Instant start, Instant end) {
        return requireNonNull(end, "end").isAfter(requireNonNull(start, "start"))
                ? new Windows(List.of(start, end))
                : NONE;
    }

    /** The instants of one window. */
    public static Windows of(Window window) {
        return between(window.start(), window.end().orElse(Instant.MAX));
    }

    /** The instants that belong to at least one of the windows, in O(n log n) of them. */
    public static Windows of(Collection<Window> windows) {
        List<Window> sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparing(Window::start));
        List<Instant> edges = new ArrayList<>();
        for (Window window : sorted) {
            Instant end = window.end().orElse(Instant.MAX);
            int last = edges.size() - 1;
            if (last < 0 || window.start().isAfter(edges.get(last))) {
                edges.add(window.start());
                edges.add(end);
            } else if (end.isAfter(edges.get(last))) {
                edges.set(last, end);
            }
        }
        return new Windows(List.copyOf(edges));
    }

    /** The instants of this or of the other. */
    public Windows union(Windows other) {
        return combine(other, (here, there) -> here || there);
    }

    /** The instants of both this and the other. */
    public Windows and(Windows other) {
        return combine(other, (here, there) -> here && there);
    }

    /** The instants of this that are not of the other. */
    public Windows minus(Windows other) {
        return combine(other, (here, there) -> here && !there);
    }

    private Windows combine(Windows other, Rule rule) {
        List<Instant> out = new ArrayList<>();
        int here = 0;
        int there = 0;
        boolean inside = false;
        while (here < edges.size() || there < other.edges.size()) {
            Instant next = here == edges.size()
                            || there < other.edges.size()
                                    && other.edges.get(there).isBefore(edges.get(here))
                    ? other.edges.get(there)
                    : edges.get(here);
            here += here < edges.size() && edges.get(here).equals(next) ? 1 : 0;
            there += there < other.edges.size() && other.edges.get(there).equals(next) ? 1 : 0;
            // an odd number of edges passed is the inside of a stretch
            if (rule.holds(here % 2 == 1, there % 2 == 1) != inside) {
                out.add(next);
                inside = !inside;
            }
        }
        return out.isEmpty() ? NONE : new Windows(List.copyOf(out));
    }

    /** Whether no instant belongs to it. */
    public boolean isEmpty() {
        return edges.isEmpty();
    }

    /** Whether an instant belongs to it, in O(log n) of its stretches. */
    public boolean contains(Instant instant) {
        int place = Collections.binarySearch(edges, instant);
        return place >= 0 ? place % 2 == 0 : (-place - 1) % 2 == 1;
    }

    /** Whether every instant of the other belongs to this; so every set contains {@link #none}. */
    public boolean contains(Windows other) {
        return other.minus(this).isEmpty();
    }

    /**
     * The start and the end of each stretch, in order; an even number of instants.
     *
     * <p>{@link Instant#MIN} and {@link Instant#MAX} stand for no start and no end.
     */
    public List<Instant> edges() {
        return edges;
    }

    /**
     * The calendar days of a zone that it touches, in order; days in a row are one period.
     *
     * <p>A stretch shorter than a day counts as that day. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no first and no last day.
     */
    public List<Period> periods(ZoneId zone) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < edges.size(); i += 2) {
            LocalDate first = Days.first(edges.get(i), zone);
            LocalDate last = Days.last(edges.get(i + 1), zone);
            int end = periods.size() - 1;
            if (end >= 0 && !first.isAfter(periods.get(end).last().plusDays(1))) {
                periods.set(end, new Period(periods.get(end).first(), last));
            } else {
                periods.add(new Period(first, last));
            }
        }
        return List.copyOf(periods);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Windows that && edges.equals(that.edges);
    }

    @Override
    public int hashCode() {
        return edges.hashCode();
    }

    /** Its stretches as {@code [start, end)}, joined by {@code and}; {@code never} if there is none. */
    @Override
    public String toString() {
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < edges.size(); i += 2) {
            stretches.add("[" + edges.get(i) + ", " + edges.get(i + 1) + ")");
        }
        return stretches.isEmpty() ? "never" : String.join(" and ", stretches);
    }

    /** Membership of an instant in a combination, by its membership in either part; never true of an instant in neither. */
    private interface Rule {
        boolean holds(boolean here, boolean there);
    }
}
