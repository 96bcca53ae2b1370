package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Names one requirement of one standard: {@code standard/local}, such as {@code iso27001:2022/A.5.15}.
 *
 * <p>The local id is kept exactly as the publisher writes it and compared exactly: clause 5.1 is not control A.5.1, and
 * 5.1 is not 5.10. Ordered by standard, then by local id with numbers by value (5.2 before 5.10); inside one standard the
 * document order of {@link Standard#requirements} is the one that output follows.
 *
 * @param standard the standard
 * @param local the id inside it: 1 to 200 characters, no control characters or line separators, no outer blanks
 */
public record RequirementId(StandardId standard, String local) implements Comparable<RequirementId> {
    private static final int LONGEST = 200;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException naming what was given, if the local id is not allowed
     */
    public RequirementId {
        requireNonNull(standard, "standard");
        complaint(local).ifPresent(c -> {
            throw new IllegalArgumentException(c);
        });
    }

    /**
     * Reads {@code slug:edition/local}, split at the first slash; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException naming the text, if it has another form
     */
    public static RequirementId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "a full requirement id is slug:edition/id such as iso27001:2022/A.5.15, not \"" + text + "\"");
        }
        return new RequirementId(StandardId.parse(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Why a text cannot be a local id; empty if it can. */
    public static Optional<String> complaint(String local) {
        if (local.isEmpty() || local.length() > LONGEST) {
            return Optional.of("a requirement id has 1 to " + LONGEST + " characters, not " + local.length());
        }
        if (isBlank(local.codePointAt(0)) || isBlank(local.codePointBefore(local.length()))) {
            return Optional.of("a requirement id has no outer blanks: \"" + printable(local) + "\"");
        }
        return local.codePoints().anyMatch(RequirementId::isControl)
                ? Optional.of("a requirement id has no control characters: \"" + printable(local) + "\"")
                : Optional.empty();
    }

    // An edition's requirements often share local ids with another's: a namesake is never taken for the one meant.
    void requireOf(StandardId expected) {
        if (!standard.equals(expected)) {
            throw new UnknownNameException(this + " is no requirement of " + expected);
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    // Control characters, line separators and halves of a surrogate pair.
    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    private static String printable(String local) {
        return local.codePoints()
                .map(c -> isControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public int compareTo(RequirementId other) {
        int byStandard = standard.compareTo(other.standard);
        return byStandard != 0 ? byStandard : NaturalOrder.INSTANCE.compare(local, other.local);
    }

    /** {@code slug:edition/local}. */
    @Override
    public String toString() {
        return standard + "/" + local;
    }
}
