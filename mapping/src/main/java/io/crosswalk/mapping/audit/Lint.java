package io.crosswalk.mapping.audit;

import io.crosswalk.diagnostic.Severity;

/**
 * What an audit looks for. An error cannot be true as it is worded; a warning is likely a mistake; an info is a measure.
 *
 * <p>Ids that name nothing are not looked for here: {@link io.crosswalk.mapping.Crosswalk#of} refuses them at their place.
 */
public enum Lint {
    /** Claims cannot all be true, however weakly they are read. */
    CONTRADICTION("contradiction", Severity.ERROR),
    /** Claims of one stated rationale cannot all be true to the letter of NIST IR 8477 §4.3. */
    STRICT_CONTRADICTION("strict-contradiction", Severity.ERROR),
    /** A set says two different words of the same lists under one rationale. */
    TWO_RELATIONS("two-relations", Severity.WARNING),
    /** A set says the same of the same lists again. */
    DUPLICATE_CLAIM("duplicate-claim", Severity.WARNING),
    /** A mapping names a requirement on both sides. */
    SELF_MAPPING("self-mapping", Severity.WARNING),
    /** A requirement is said to be equal to several requirements of one other standard. */
    EQUAL_TO_SEVERAL("equal-to-several", Severity.WARNING),
    /** All children of one parent or more are mapped to the same requirements. */
    UNIFORM_EXPANSION("uniform-expansion", Severity.WARNING),
    /** The pairs of a set are, or nearly are, the composition of two other sets. */
    MACHINE_COMPOSED("machine-composed", Severity.WARNING),
    /** How far a set is from the nearest composition of two others. */
    NEAREST_COMPOSITION("nearest-composition", Severity.INFO),
    /** A strength lies outside the scale that is stated for it. */
    STRENGTH_OFF_SCALE("strength-off-scale", Severity.WARNING),
    /** All overlaps of a set have the same strength. */
    STRENGTH_CONSTANT("strength-constant", Severity.WARNING),
    /** A set and one of the opposite direction differ in pairs or words. */
    REVERSE_DISAGREES("reverse-disagrees", Severity.WARNING),
    /** A member of a joint cover has no relation of its own to what is covered. */
    LONE_JOINT_MEMBER("lone-joint-member", Severity.WARNING),
    /** A set that considered every pair, or is read so, leaves one out that certainly overlaps. */
    ABSENT_OVERLAP("absent-overlap", Severity.WARNING),
    /** Several sets join the same standards and have one provenance root. */
    NOT_INDEPENDENT("not-independent", Severity.INFO);

    private final String code;
    private final Severity severity;

    Lint(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The stable code, lower-kebab. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
