package io.crosswalk.mapping.agreement;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far the authors of two or more mapping sets on the same two standards agree.
 *
 * <p>Immutable. A set that runs the other way is inverted. A pair has one label in each set: what the claims of the set say of the pair
 * alone ({@link io.crosswalk.relation.Mapping#ofMembers}); of several words the one that says most, and containment both ways is equal. Nothing is inferred from other
 * pairs, parents or sets; rationale and confidence do not count. Ids are compared as they stand: take sets from a {@link Crosswalk}, where they are resolved.
 */
public final class Agreement {
    private final Universe universe;
    private final Silence silence;
    private final List<MappingSet> sets;
    private final List<Statements> statements;
    private final Ratings relations;
    private final Ratings pairs;

    private Agreement(Universe universe, Silence silence, List<MappingSet> given) {
        if (given.size() < 2) {
            throw new IllegalArgumentException("agreement takes two or more mapping sets, not " + given.size());
        }
        this.universe = requireNonNull(universe, "universe");
        this.silence = requireNonNull(silence, "silence");
        this.sets = given.stream().map(this::oriented).collect(Collectors.toUnmodifiableList());
        this.statements = sets.stream()
                .map(set -> Statements.of(set, universe, silence))
                .collect(Collectors.toUnmodifiableList());
        this.relations = new Ratings(
                Statements.LABELS, statements.stream().map(Statements::labels).toArray(int[][]::new));
        this.pairs = relations.coarser(
                2,
                IntStream.range(0, Statements.LABELS)
                        .map(label -> says(label, Level.PAIRS) ? 1 : 0)
                        .toArray());
    }

    private MappingSet oriented(MappingSet set) {
        boolean forward = set.source().equals(universe.source()) && set.target().equals(universe.target());
        boolean backward =
                set.source().equals(universe.target()) && set.target().equals(universe.source());
        if (!forward && !backward) {
            throw new IllegalArgumentException("mapping set " + set.reference() + " is on " + set.source() + " and "
                    + set.target() + ", not on " + universe.source() + " and " + universe.target());
        }
        return forward ? set : set.inverse();
    }

    /**
     * The agreement of sets of a crosswalk over all assessable pairs, in the direction of the first, where silence is a judgement.
     *
     * @throws UnknownNameException if the crosswalk has no set of an id
     * @throws IllegalArgumentException if there are fewer than two sets, or they are not on the same two standards
     */
    public static Agreement among(Crosswalk crosswalk, List<String> setIds) {
        List<MappingSet> found = setIds.stream().map(id -> find(crosswalk, id)).collect(Collectors.toList());
        if (found.isEmpty()) {
            throw new IllegalArgumentException("agreement takes two or more mapping sets, not 0");
        }
        MappingSet first = found.get(0);
        Universe pairs = Universe.assessable(crosswalk.standard(first.source()), crosswalk.standard(first.target()));
        return among(pairs, Silence.JUDGED_ABSENT, found);
    }

    private static MappingSet find(Crosswalk crosswalk, String id) {
        return crosswalk.mappingSets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("no mapping set \"" + id + "\"; there are "
                        + crosswalk.mappingSets().stream().map(MappingSet::id).collect(Collectors.toList())));
    }

    /**
     * The agreement of sets over a universe of pairs. Two versions of one set are two sets.
     *
     * @throws IllegalArgumentException if there are fewer than two sets, or one is not on the universe's two standards
     */
    public static Agreement among(Universe universe, Silence silence, List<MappingSet> sets) {
        return new Agreement(universe, silence, sets);
    }

    /** Whether a label says something: of the pair's being mapped, or anything. */
    static boolean says(int label, Level level) {
        boolean deniesContent = label == Relationship.NO_RELATIONSHIP.ordinal() + 1;
        return label != Statements.ABSENT && label != Ratings.MISSING && !(level == Level.PAIRS && deniesContent);
    }

    /** The pairs that are counted. */
    public Universe universe() {
        return universe;
    }

    /** What not mentioning a pair means. */
    public Silence silence() {
        return silence;
    }

    /** The sets in the order given, each from the universe's source to its target. */
    public List<MappingSet> sets() {
        return sets;
    }

    /** How many pairs of the universe a set maps. */
    public int mapped(int set) {
        return (int) IntStream.of(statements.get(set).labels())
                .filter(label -> says(label, Level.PAIRS))
                .count();
    }

    /** How many pairs of the universe a set judges: all of them where silence is a judgement. */
    public int judged(int set) {
        return (int) IntStream.of(statements.get(set).labels())
                .filter(label -> label != Ratings.MISSING)
                .count();
    }

    /** Of how many pairs outside the universe a set speaks; they are not counted anywhere else. */
    public int outside(int set) {
        return statements.get(set).outside();
    }

    /** Of how many pairs of the universe a set says several words, {@code related} aside: one of them was counted. */
    public int several(int set) {
        return statements.get(set).several();
    }

    Set<JointStatement> jointCovers(int set) {
        return statements.get(set).jointCovers();
    }

    Ratings ratings(Level level) {
        return level == Level.PAIRS ? pairs : relations;
    }

    /** Every two sets, in their order. */
    public List<PairwiseAgreement> pairwise() {
        List<PairwiseAgreement> all = new ArrayList<>();
        for (int left = 0; left < sets.size(); left++) {
            for (int right = left + 1; right < sets.size(); right++) {
                all.add(new PairwiseAgreement(this, left, right));
            }
        }
        return List.copyOf(all);
    }

    /** Fleiss' kappa of all sets, over the pairs that every one judges. */
    public Coefficient fleiss(Level level) {
        return ratings(level).fleiss();
    }

    /** Krippendorff's alpha for nominal data of all sets, over the pairs that two or more judge. */
    public Coefficient alpha(Level level) {
        return ratings(level).alpha();
    }

    /**
     * The requirements of either side that the authors see differently: most differing pairs first, then the greater share, then sources before
     * targets in the order of the universe.
     */
    public List<Disagreement> disagreements() {
        int columns = universe.targets().size();
        List<Disagreement> found = new ArrayList<>();
        for (int row = 0; row < universe.sources().size(); row++) {
            int first = row * columns;
            add(found, Side.SOURCE, universe.sources().get(row), IntStream.range(first, first + columns));
        }
        for (int column = 0; column < columns; column++) {
            int first = column;
            IntStream cells = IntStream.range(0, universe.sources().size()).map(r -> r * columns + first);
            add(found, Side.TARGET, universe.targets().get(column), cells);
        }
        found.sort(Comparator.comparingInt(Disagreement::differing)
                .thenComparingDouble(Disagreement::share)
                .reversed());
        return List.copyOf(found);
    }

    private void add(List<Disagreement> found, Side side, RequirementId id, IntStream cells) {
        List<Spread> spoken =
                cells.mapToObj(this::spread).filter(Spread::isSpokenOf).collect(Collectors.toList());
        int onPairs = (int) spoken.stream().filter(s -> s.onPairs() > 1).count();
        int differing = (int) spoken.stream().filter(s -> s.onRelations() > 1).count();
        if (differing > 0) {
            found.add(new Disagreement(side, id, spoken.size(), onPairs, differing - onPairs));
        }
    }

    /** How many sets judge a pair, whether any speaks of it, and how many different judgements there are. */
    private record Spread(long judging, boolean spoken, long onPairs, long onRelations) {
        boolean isSpokenOf() {
            return spoken && judging > 1;
        }
    }

    private Spread spread(int pair) {
        List<Integer> labels = statements.stream()
                .map(s -> s.label(pair))
                .filter(label -> label != Ratings.MISSING)
                .collect(Collectors.toList());
        return new Spread(
                labels.size(),
                labels.stream().anyMatch(label -> label != Statements.ABSENT),
                labels.stream()
                        .map(label -> says(label, Level.PAIRS))
                        .distinct()
                        .count(),
                labels.stream().distinct().count());
    }

    /** The sets and the universe. */
    @Override
    public String toString() {
        return sets.stream().map(MappingSet::reference).collect(Collectors.joining(", ")) + " over " + universe;
    }
}
