package io.crosswalk.relation;

/**
 * The five ways in which the contents of two requirements can stand to each other, of which exactly one holds (RCC-5).
 *
 * <p>A requirement's content is a non-empty set of obligations; {@code a ⊂ b} means that b asks everything a asks and more.
 */
public enum BaseRelation {
    /** The same content: EQ. */
    EQUAL("EQ"),
    /** The left is contained in the right, which asks more: PP. */
    PROPER_SUBSET("PP"),
    /** The left contains the right and asks more: PPi. */
    PROPER_SUPERSET("PPi"),
    /** They share content and each asks something the other does not: PO. */
    PROPER_OVERLAP("PO"),
    /** They share nothing: DR. */
    DISJOINT("DR");

    private final String symbol;

    BaseRelation(String symbol) {
        this.symbol = symbol;
    }

    /** The relation seen from the other side. */
    public BaseRelation converse() {
        return switch (this) {
            case PROPER_SUBSET -> PROPER_SUPERSET;
            case PROPER_SUPERSET -> PROPER_SUBSET;
            default -> this;
        };
    }

    /** The usual symbol: EQ, PP, PPi, PO or DR. */
    @Override
    public String toString() {
        return symbol;
    }
}
