package io.crosswalk.mapping.agreement;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.agreement.Header.Field;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two revisions of a mapping set put together, by what each changed since the version they share.
 *
 * <p>Immutable. What one revision alone changed is taken from it; what both changed alike is taken once; what they changed differently is a
 * {@link Conflict}, never decided here. The claims on the same lists are taken together: two changes to them conflict, even if one touches the word
 * and the other the argument. So are the unmapped entries of one requirement, and each field that a set says of itself.
 */
public final class MappingSetMerge {
    /** Whose version of something is taken. */
    public enum Take {
        /** As it was. */
        BASE,
        /** As in our revision. */
        OURS,
        /** As in their revision. */
        THEIRS
    }

    /** Something that the two revisions changed differently. */
    public sealed interface Conflict {
        /** What it is about, for people. */
        String about();
    }

    /**
     * The claims on the same lists; an empty list where a version has none.
     *
     * @param base as they were
     * @param ours as in our revision
     * @param theirs as in their revision
     */
    public record ClaimConflict(List<Mapping> base, List<Mapping> ours, List<Mapping> theirs) implements Conflict {
        /** Takes copies. */
        public ClaimConflict {
            base = List.copyOf(base);
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        @Override
        public String about() {
            Mapping any = Stream.of(base, ours, theirs)
                    .flatMap(Collection::stream)
                    .findFirst()
                    .orElseThrow();
            return ids(any.sources()) + " and " + ids(any.targets());
        }

        private static String ids(List<RequirementId> ids) {
            return ids.stream().sorted().map(RequirementId::toString).collect(Collectors.joining(" + "));
        }
    }

    /**
     * The unmapped entries of one requirement; an empty list where a version has none.
     *
     * @param base as they were
     * @param ours as in our revision
     * @param theirs as in their revision
     */
    public record UnmappedConflict(List<Unmapped> base, List<Unmapped> ours, List<Unmapped> theirs)
            implements Conflict {
        /** Takes copies. */
        public UnmappedConflict {
            base = List.copyOf(base);
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        @Override
        public String about() {
            return "unmapped "
                    + Stream.of(base, ours, theirs)
                            .flatMap(Collection::stream)
                            .findFirst()
                            .orElseThrow()
                            .id();
        }
    }

    /**
     * An entry of one revision, which says that a requirement has no counterpart, against a claim of the other, which names one. Whose version is
     * taken keeps its statement, and the base keeps neither.
     *
     * @param entry the entry
     * @param claim the claim
     * @param entryIsOurs whether the entry is of our revision and the claim of theirs, or the other way round
     */
    public record Contradiction(Unmapped entry, Mapping claim, boolean entryIsOurs) implements Conflict {
        /** Checks that nothing is missing. */
        public Contradiction {
            requireNonNull(entry, "entry");
            requireNonNull(claim, "claim");
        }

        @Override
        public String about() {
            return "unmapped " + entry.id() + " against " + claim;
        }
    }

    /**
     * Something that the set says of itself.
     *
     * @param field its name in documents, such as {@code version}
     * @param base as it was; empty text if unsaid
     * @param ours as in our revision
     * @param theirs as in their revision
     */
    public record FieldConflict(String field, String base, String ours, String theirs) implements Conflict {
        /** Checks that nothing is missing. */
        public FieldConflict {
            requireNonNull(field, "field");
            requireNonNull(base, "base");
            requireNonNull(ours, "ours");
            requireNonNull(theirs, "theirs");
        }

        @Override
        public String about() {
            return "the set's " + field;
        }
    }

    private final MappingSet base;
    private final MappingSet ours;
    private final MappingSet theirs;
    private final List<Conflict> conflicts;

    private MappingSetMerge(MappingSet base, MappingSet ours, MappingSet theirs) {
        Header.requireSameStandards(base, ours);
        Header.requireSameStandards(base, theirs);
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        Merging probe = new Merging(c -> Optional.empty());
        probe.merge();
        this.conflicts = List.copyOf(probe.found);
    }

    /**
     * Puts two revisions together.
     *
     * @param base the version that both were made from
     * @throws IllegalArgumentException if the three are not from one standard to one other
     */
    public static MappingSetMerge of(MappingSet base, MappingSet ours, MappingSet theirs) {
        return new MappingSetMerge(base, ours, theirs);
    }

    /** What the two changed differently: claims, then unmapped entries, contradictions and fields. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The merged set, in the order of our revision and what is theirs alone at the end, or as theirs is if ours changed nothing; empty if there are conflicts. */
    public Optional<MappingSet> merged() {
        return conflicts.isEmpty() ? Optional.of(new Merging(c -> Optional.empty()).merge()) : Optional.empty();
    }

    /**
     * The merged set, each conflict decided by the caller, who is asked anew if a decision contradicts an unmapped entry of the other revision.
     */
    public MappingSet merged(Function<Conflict, Take> decide) {
        return new Merging(c -> Optional.of(decide.apply(c))).merge();
    }

    /** The three versions and the number of conflicts. */
    @Override
    public String toString() {
        return ours.reference() + " and " + theirs.reference() + " since " + base.reference() + ": " + conflicts.size()
                + " conflicts";
    }

    private MappingSet version(Take take) {
        return switch (take) {
            case BASE -> base;
            case OURS -> ours;
            case THEIRS -> theirs;
        };
    }

    /** One pass over everything, under decisions; notes every conflict on the way, and leaves out what nobody decides. */
    private final class Merging {
        private final Function<Conflict, Optional<Take>> decide;
        private final List<Conflict> found = new ArrayList<>();

        private Merging(Function<Conflict, Optional<Take>> decide) {
            this.decide = decide;
        }

        MappingSet merge() {
            List<Mapping> claims = entries(MappingSet::mappings, Ends::of, ClaimConflict::new);
            List<Unmapped> unmapped = entries(MappingSet::unmapped, MappingSetMerge::place, UnmappedConflict::new);
            withoutContradictions(claims, unmapped);
            Map<Field<?>, MappingSet> fields = new HashMap<>();
            Header.FIELDS.forEach(f -> fields.put(f, field(f)));
            return Header.compose(f -> requireNonNull(fields.get(f)), claims, unmapped);
        }

        private Optional<Take> decision(Conflict conflict) {
            found.add(conflict);
            return decide.apply(conflict);
        }

        private MappingSet field(Field<?> field) {
            if (!field.differs(ours, theirs) || !field.differs(theirs, base)) {
                return ours;
            }
            return field.differs(ours, base)
                    ? decision(new FieldConflict(field.name(), field.text(base), field.text(ours), field.text(theirs)))
                            .map(MappingSetMerge.this::version)
                            .orElse(base)
                    : theirs;
        }

        private <T, K> List<T> entries(Function<MappingSet, List<T>> part, Function<T, K> key, ConflictOf<T> conflict) {
            Map<K, List<T>> then = group(part.apply(base), key);
            Map<K, List<T>> mine = group(part.apply(ours), key);
            Map<K, List<T>> other = group(part.apply(theirs), key);
            Set<K> keys = new LinkedHashSet<>(mine.keySet());
            keys.addAll(other.keySet());
            keys.addAll(then.keySet());
            List<T> taken = new ArrayList<>();
            for (K each : keys) {
                List<T> was = then.getOrDefault(each, List.of());
                List<T> our = mine.getOrDefault(each, List.of());
                List<T> their = other.getOrDefault(each, List.of());
                if (Bags.same(our, their) || Bags.same(their, was)) {
                    taken.addAll(our);
                } else if (Bags.same(our, was)) {
                    taken.addAll(their);
                } else {
                    taken.addAll(decision(conflict.of(was, our, their))
                            .map(take -> take == Take.OURS ? our : take == Take.THEIRS ? their : was)
                            .orElse(List.of()));
                }
            }
            // who changed nothing has no say in the order either
            boolean unchanged = part.apply(ours).equals(part.apply(base));
            return Bags.ordered(taken, part.apply(unchanged ? theirs : ours));
        }

        private void withoutContradictions(List<Mapping> claims, List<Unmapped> unmapped) {
            List<Mapping> allClaims = List.copyOf(claims);
            for (Unmapped entry : List.copyOf(unmapped)) {
                for (Mapping claim : allClaims) {
                    if (denies(entry, claim) && !holdsBoth(ours, entry, claim) && !holdsBoth(theirs, entry, claim)) {
                        Take take = decision(new Contradiction(
                                        entry, claim, ours.unmapped().contains(entry)))
                                .orElse(Take.BASE);
                        claims.removeIf(c -> c.equals(claim) && !keeps(take, MappingSet::mappings, c));
                        unmapped.removeIf(u -> u.equals(entry) && !keeps(take, MappingSet::unmapped, u));
                    }
                }
            }
        }

        private <T> boolean keeps(Take take, Function<MappingSet, List<T>> part, T entry) {
            return take != Take.BASE && part.apply(version(take)).contains(entry);
        }
    }

    /** Makes the conflict of three versions of some entries. */
    private interface ConflictOf<T> {
        Conflict of(List<T> base, List<T> ours, List<T> theirs);
    }

    private static boolean denies(Unmapped entry, Mapping claim) {
        List<RequirementId> named = entry.side() == Side.SOURCE ? claim.sources() : claim.targets();
        return claim.relationship() != Relationship.NO_RELATIONSHIP && named.contains(entry.id());
    }

    private static boolean holdsBoth(MappingSet set, Unmapped entry, Mapping claim) {
        return set.unmapped().contains(entry) && set.mappings().contains(claim);
    }

    private static List<Object> place(Unmapped entry) {
        return List.of(entry.side(), entry.id());
    }

    private static <T, K> Map<K, List<T>> group(List<T> entries, Function<T, K> key) {
        return entries.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
