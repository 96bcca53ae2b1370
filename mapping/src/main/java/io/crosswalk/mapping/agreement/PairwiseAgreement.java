package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far two mapping sets agree, over the pairs that both judge.
 *
 * <p>Immutable. Every measure but {@link #confusion}, and precision and recall in {@link #overlap}, is the same either way round.
 */
public final class PairwiseAgreement {
    private final MappingSet left;
    private final MappingSet right;
    private final int[][] confusion;
    private final Coefficient onPairs;
    private final Coefficient onRelations;
    private final SetOverlap jointCovers;

    PairwiseAgreement(Agreement all, int left, int right) {
        this.left = all.sets().get(left);
        this.right = all.sets().get(right);
        this.confusion = all.ratings(Level.RELATIONS).confusion(left, right);
        this.onPairs = all.ratings(Level.PAIRS).cohen(left, right);
        this.onRelations = all.ratings(Level.RELATIONS).cohen(left, right);
        Set<JointStatement> ofLeft = all.jointCovers(left);
        Set<JointStatement> ofBoth = new HashSet<>(ofLeft);
        ofBoth.retainAll(all.jointCovers(right));
        this.jointCovers = new SetOverlap(ofLeft.size(), all.jointCovers(right).size(), ofBoth.size());
    }

    /** The set whose precision and recall are asked. */
    public MappingSet left() {
        return left;
    }

    /** The set that is taken as the reference. */
    public MappingSet right() {
        return right;
    }

    /**
     * What both say, of what each says: mapped pairs, or pairs with their word, no-relationship included.
     */
    public SetOverlap overlap(Level level) {
        int ofLeft = 0;
        int ofRight = 0;
        int ofBoth = 0;
        for (int one = 0; one < Statements.LABELS; one++) {
            for (int other = 0; other < Statements.LABELS; other++) {
                boolean leftSays = Agreement.says(one, level);
                boolean rightSays = Agreement.says(other, level);
                int pairs = confusion[one][other];
                ofLeft += leftSays ? pairs : 0;
                ofRight += rightSays ? pairs : 0;
                ofBoth += leftSays && rightSays && (level == Level.PAIRS || one == other) ? pairs : 0;
            }
        }
        return new SetOverlap(ofLeft, ofRight, ofBoth);
    }

    /**
     * The joint covers of both, of those of each: same members, same word, same contained requirement.
     *
     * <p>{@code {A, B} superset-of {T, U}} counts as two, one of T and one of U: that is all it says.
     */
    public SetOverlap jointCovers() {
        return jointCovers;
    }

    /** Cohen's kappa. */
    public Coefficient cohen(Level level) {
        return level == Level.PAIRS ? onPairs : onRelations;
    }

    /** On how many pairs the left set says one word while the right set says another; empty is {@code absent}. */
    public int confusion(Optional<Relationship> leftWord, Optional<Relationship> rightWord) {
        return confusion[Statements.label(leftWord)][Statements.label(rightWord)];
    }

    /** Both sets and both kappas. */
    @Override
    public String toString() {
        return left.reference() + " and " + right.reference() + ": " + onPairs + ", " + onRelations;
    }
}
