package io.crosswalk.mapping.entailment;

/** What can be known of a region against what an organization truly satisfies. */
public enum Fact {
    /** Everything it asks is satisfied. */
    ALL,
    /** Something it asks is satisfied. */
    SOME,
    /** Nothing it asks is satisfied. */
    NONE,
    /** Something it asks is not satisfied. */
    NOT_ALL
}
