package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two catalogs have by different names or in different places, by local id: typically those of two editions.
 *
 * <p>Immutable; linear in the size of the catalogs. It compares ids, titles and parents, not what requirements ask: one
 * that kept its id may have changed its meaning, and one that was renumbered counts as removed and added. The succession
 * of requirements is a matter of mappings.
 */
public final class StandardDiff {
    /**
     * A requirement in both catalogs.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Change(Requirement before, Requirement after) {
        /** Checks that it is one local id. */
        public Change {
            if (!before.local().equals(after.local())) {
                throw new IllegalArgumentException(before.id() + " and " + after.id() + " have different local ids");
            }
        }
    }

    private final StandardId before;
    private final StandardId after;
    private final List<Requirement> added;
    private final List<Requirement> removed;
    private final List<Change> retitled;
    private final List<Change> moved;

    private StandardDiff(Standard before, Standard after) {
        this.before = before.id();
        this.after = after.id();
        this.added = absent(after, before);
        this.removed = absent(before, after);
        this.retitled = changed(before, after, Requirement::title);
        this.moved = changed(before, after, Requirement::parent);
    }

    private static List<Requirement> absent(Standard from, Standard in) {
        return from.requirements().stream()
                .filter(r -> in.find(r.local()).isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<Change> changed(Standard before, Standard after, Function<Requirement, Object> part) {
        List<Change> changes = new ArrayList<>();
        for (Requirement now : after.requirements()) {
            before.find(now.local())
                    .filter(then -> !part.apply(then).equals(part.apply(now)))
                    .ifPresent(then -> changes.add(new Change(then, now)));
        }
        return List.copyOf(changes);
    }

    /** What became of one catalog in another one. */
    public static StandardDiff between(Standard before, Standard after) {
        return new StandardDiff(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /** The standard that was compared with. */
    public StandardId before() {
        return before;
    }

    /** The standard that was compared. */
    public StandardId after() {
        return after;
    }

    /** Those whose local id is in the later catalog only, in its document order. */
    public List<Requirement> added() {
        return added;
    }

    /** Those whose local id is in the earlier catalog only, in its document order. */
    public List<Requirement> removed() {
        return removed;
    }

    /** Those that have another title, in document order of the later catalog. */
    public List<Change> retitled() {
        return retitled;
    }

    /** Those that stand under another parent, in document order of the later catalog; they may be retitled as well. */
    public List<Change> moved() {
        return moved;
    }

    /** Whether ids, titles and parents are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && retitled.isEmpty() && moved.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardDiff that
                && before.equals(that.before)
                && after.equals(that.after)
                && added.equals(that.added)
                && removed.equals(that.removed)
                && retitled.equals(that.retitled)
                && moved.equals(that.moved);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, added, removed, retitled, moved);
    }

    /** A line with the counts, then a line for each difference: {@code +} added, {@code -} removed, {@code ~} retitled, {@code >} moved. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(before + " to " + after + ": " + added.size() + " added, " + removed.size() + " removed, "
                + retitled.size() + " retitled, " + moved.size() + " moved");
        added.forEach(r -> lines.add("+ " + r.local() + " " + r.title()));
        removed.forEach(r -> lines.add("- " + r.local() + " " + r.title()));
        retitled.forEach(c -> lines.add("~ " + c.after().local() + " "
                + c.before().title() + " -> " + c.after().title()));
        moved.forEach(c -> lines.add("> " + c.after().local() + " " + place(c.before()) + " -> " + place(c.after())));
        return String.join("\n", lines);
    }

    private static String place(Requirement requirement) {
        return requirement.parent().map(parent -> "under " + parent).orElse("at the top");
    }
}
