package io.crosswalk.catalogs.internal.oscal;

/** Where a requirement stands in a catalog, and what kind it is if nothing else is said. */
enum Position {
    /** A group. */
    GROUP("group"),
    /** A control at the top or in a group. */
    CONTROL("control"),
    /** A control in a control. */
    NESTED("enhancement");

    private final String kind;

    Position(String kind) {
        this.kind = kind;
    }

    /** The native word. */
    String kind() {
        return kind;
    }
}
