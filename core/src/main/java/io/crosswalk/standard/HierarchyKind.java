package io.crosswalk.standard;

import java.util.Locale;

/**
 * What it means that one requirement stands under another.
 *
 * <p>NIST IR 8477 §4.4 leaves open whether a child is required and whether the children exhaust the parent; here the catalog
 * must say.
 */
public enum HierarchyKind {
    /** The parent is a heading: it asks what its children ask together, and nothing else. */
    GROUPING,
    /** The child is part of the parent, which asks more than its children together. */
    PART,
    /** The child is part of the parent, and the children together are the whole of it. */
    PART_EXHAUSTIVE,
    /** The child explains the parent and is not required: no containment either way. */
    GUIDANCE,
    /** The child adds obligations to the parent: no containment either way. */
    ENHANCEMENT;

    /** Whether the child is contained in the parent. */
    public boolean isContainment() {
        return this == GROUPING || this == PART || this == PART_EXHAUSTIVE;
    }

    /** Whether the children together contain the parent. */
    public boolean isExhaustive() {
        return this == GROUPING || this == PART_EXHAUSTIVE;
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
