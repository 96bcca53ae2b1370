package io.crosswalk.mapping.inheritance;

/** How far evidence that was collected elsewhere meets the demand of a requirement. */
public enum State {
    /** Everything that is demanded is shown: all of the content, of every kind, everywhere, at every time. */
    SUFFICIENT,
    /** Something of what is demanded is shown; what is missing is said. */
    CONTRIBUTORY,
    /** Evidence reaches the requirement and shows nothing of what is demanded; the {@link Unusable} says why. */
    NOT_USABLE,
    /** No evidence is known to reach it. */
    UNKNOWN,
    /** It is out of scope and leaves every count. */
    EXCLUDED;

    /** Whether it says no more than another state of the same requirement: less is shown, or just as much. */
    boolean isAtMost(State other) {
        return ordinal() >= other.ordinal();
    }
}
