package io.crosswalk.catalogs.internal.document;

import io.crosswalk.diagnostic.Location;
import java.util.Set;

/** The members of one object as far as they were read; becomes a value when the object has ended. */
interface Draft {
    /** Takes note of where the object starts, and complains of members that do not fit together; {@code seen} are the keys it has. */
    default void ended(Tokens tokens, Location start, Set<String> seen) {}

    /** Takes a member that this version does not know, its value as JSON; false if there is no place for it. */
    default boolean keep(String key, String json) {
        return false;
    }
}
