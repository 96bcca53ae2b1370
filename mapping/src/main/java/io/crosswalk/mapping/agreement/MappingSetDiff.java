package io.crosswalk.mapping.agreement;

import static java.util.Objects.requireNonNull;

import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Unmapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What changed between two versions of a mapping set.
 *
 * <p>Immutable. Claims are the same claim if they relate the same lists, in whatever order; of several on the same lists, those with the same word
 * and then those with the same rationale are versions of each other. Two sets whose claims stand in different orders do not differ.
 */
public final class MappingSetDiff {
    /**
     * A claim in both versions.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Change(Mapping before, Mapping after) {
        /** Checks that both relate the same lists, and differ. */
        public Change {
            if (!Ends.of(before).equals(Ends.of(after)) || before.equals(after)) {
                throw new IllegalArgumentException("not two versions of a claim: " + before + " and " + after);
            }
        }
    }

    /**
     * Something that a set says of itself.
     *
     * @param field its name in documents, such as {@code version}
     * @param before as it was; empty text if unsaid
     * @param after as it is; empty text if unsaid
     */
    public record FieldChange(String field, String before, String after) {
        /** Checks that nothing is missing. */
        public FieldChange {
            requireNonNull(field, "field");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    private final MappingSet before;
    private final MappingSet after;
    private final List<Mapping> added;
    private final List<Mapping> removed;
    private final List<Change> relationChanged;
    private final List<Change> wordingChanged;
    private final List<Unmapped> unmappedAdded;
    private final List<Unmapped> unmappedRemoved;

    private MappingSetDiff(MappingSet before, MappingSet after) {
        Header.requireSameStandards(before, after);
        this.before = before;
        this.after = after;
        Matching claims = new Matching();
        claims.match(Ends.group(before.mappings()), Ends.group(after.mappings()));
        this.added = List.copyOf(Bags.ordered(claims.added, after.mappings()));
        this.removed = List.copyOf(Bags.ordered(claims.removed, before.mappings()));
        this.relationChanged = ordered(claims.rerelated, after);
        this.wordingChanged = ordered(claims.reworded, after);
        this.unmappedAdded = Bags.without(after.unmapped(), before.unmapped());
        this.unmappedRemoved = Bags.without(before.unmapped(), after.unmapped());
    }

    private static List<Change> ordered(List<Change> changes, MappingSet after) {
        return changes.stream()
                .sorted(Comparator.comparingInt(c -> after.mappings().indexOf(c.after())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Finds what became of claims on the same lists; each claim counts once. */
    private static final class Matching {
        private final List<Mapping> added = new ArrayList<>();
        private final List<Mapping> removed = new ArrayList<>();
        private final List<Change> rerelated = new ArrayList<>();
        private final List<Change> reworded = new ArrayList<>();

        void match(Map<Ends, List<Mapping>> before, Map<Ends, List<Mapping>> after) {
            Set<Ends> all = new LinkedHashSet<>(after.keySet());
            all.addAll(before.keySet());
            for (Ends ends : all) {
                List<Mapping> then = new ArrayList<>(before.getOrDefault(ends, List.of()));
                List<Mapping> now = new ArrayList<>(after.getOrDefault(ends, List.of()));
                take(then, now, Mapping::equals);
                reworded.addAll(take(then, now, (b, a) -> b.relationship() == a.relationship()));
                rerelated.addAll(take(then, now, (b, a) -> b.rationale().equals(a.rationale())));
                rerelated.addAll(take(then, now, (b, a) -> true));
                removed.addAll(then);
                added.addAll(now);
            }
        }

        private static List<Change> take(List<Mapping> then, List<Mapping> now, BiPredicate<Mapping, Mapping> same) {
            List<Change> changes = new ArrayList<>();
            for (Iterator<Mapping> rest = now.iterator(); rest.hasNext(); ) {
                Mapping claim = rest.next();
                Optional<Mapping> earlier =
                        then.stream().filter(b -> same.test(b, claim)).findFirst();
                if (earlier.isPresent()) {
                    then.remove(earlier.get());
                    rest.remove();
                    if (!earlier.get().equals(claim)) {
                        changes.add(new Change(earlier.get(), claim));
                    }
                }
            }
            return changes;
        }
    }

    /**
     * What became of a set in a later version.
     *
     * @throws IllegalArgumentException if they are not from one standard to one other; a set that runs the other way can be inverted
     */
    public static MappingSetDiff between(MappingSet before, MappingSet after) {
        return new MappingSetDiff(before, after);
    }

    /** The set that was compared with. */
    public MappingSet before() {
        return before;
    }

    /** The set that was compared. */
    public MappingSet after() {
        return after;
    }

    /** Claims on lists that nothing related before, or not as often; in the later set's order. */
    public List<Mapping> added() {
        return added;
    }

    /** Claims on lists that nothing relates any more, or not as often; in the earlier set's order. */
    public List<Mapping> removed() {
        return removed;
    }

    /** Claims with another relationship, whatever else changed in them; in the later set's order. */
    public List<Change> relationChanged() {
        return relationChanged;
    }

    /** Claims with the same relationship and another argument, confidence, rationale, strength, remark or order of members; in the later set's order. */
    public List<Change> wordingChanged() {
        return wordingChanged;
    }

    /** Unmapped entries of the later set only, in its order; one with another reason is removed and added. */
    public List<Unmapped> unmappedAdded() {
        return unmappedAdded;
    }

    /** Unmapped entries of the earlier set only, in its order. */
    public List<Unmapped> unmappedRemoved() {
        return unmappedRemoved;
    }

    /** What the set says of itself and said differently before; a set's confidence or rationale is that of every claim that states none. */
    public List<FieldChange> fieldChanges() {
        return Header.differing(before, after).stream()
                .map(f -> new FieldChange(f.name(), f.text(before), f.text(after)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether nothing differs but the order of entries. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && relationChanged.isEmpty()
                && wordingChanged.isEmpty()
                && unmappedAdded.isEmpty()
                && unmappedRemoved.isEmpty()
                && fieldChanges().isEmpty();
    }

    /**
     * The earlier set with the changes made: changed claims in their place, added ones at the end. It differs from the later set at most in order.
     *
     * @param to a set that differs from the earlier one at most in order
     * @throws IllegalArgumentException if it differs in more: changes of two origins go together by {@link MappingSetMerge}
     */
    public MappingSet apply(MappingSet to) {
        if (!new MappingSetDiff(before, to).isEmpty()) {
            throw new IllegalArgumentException(
                    "a diff is applied to the set it was made from, " + before + ", not to " + to);
        }
        List<Change> changes = new ArrayList<>(relationChanged);
        changes.addAll(wordingChanged);
        List<Mapping> mappings = new ArrayList<>(to.mappings());
        removed.forEach(mappings::remove);
        changes.forEach(c -> mappings.set(mappings.indexOf(c.before()), c.after()));
        mappings.addAll(added);
        List<Unmapped> unmapped = new ArrayList<>(Bags.without(to.unmapped(), unmappedRemoved));
        unmapped.addAll(unmappedAdded);
        return Header.compose(f -> after, mappings, unmapped);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappingSetDiff that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** The counts of changed claims. */
    @Override
    public String toString() {
        return before.reference() + " to " + after.reference() + ": " + added.size() + " added, " + removed.size()
                + " removed, " + relationChanged.size() + " with another relation, " + wordingChanged.size()
                + " with another wording";
    }
}
