package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one edition of one framework: {@code slug:edition}, such as {@code iso27001:2022}.
 *
 * <p>Ordered by slug, then edition, numbers by value. Two editions are two standards.
 *
 * @param slug the framework: lower-case letters, digits, {@code . _ -}, starting with a letter or digit
 * @param edition the edition: letters, digits, {@code . _ -}, starting with a letter or digit
 */
public record StandardId(String slug, String edition) implements Comparable<StandardId> {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9._-]*):([A-Za-z0-9][A-Za-z0-9._-]*)");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException naming what was given, if the form is broken or longer than 100 characters
     */
    public StandardId {
        String text = requireNonNull(slug, "slug") + ":" + requireNonNull(edition, "edition");
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(refusal(text));
        }
    }

    /**
     * Reads {@code slug:edition}; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException naming the text, if it has another form
     */
    public static StandardId parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException(refusal(text)));
    }

    /** Reads {@code slug:edition}; empty if the text has another form. */
    public static Optional<StandardId> tryParse(String text) {
        Matcher form = FORM.matcher(text);
        return text.length() <= LONGEST && form.matches()
                ? Optional.of(new StandardId(form.group(1), form.group(2)))
                : Optional.empty();
    }

    private static String refusal(String text) {
        return "a standard's id is slug:edition such as iso27001:2022, not \"" + text + "\"";
    }

    /** The requirement of this standard with the given local id. */
    public RequirementId requirement(String local) {
        return new RequirementId(this, local);
    }

    @Override
    public int compareTo(StandardId other) {
        int bySlug = NaturalOrder.INSTANCE.compare(slug, other.slug);
        return bySlug != 0 ? bySlug : NaturalOrder.INSTANCE.compare(edition, other.edition);
    }

    /** {@code slug:edition}. */
    @Override
    public String toString() {
        return slug + ":" + edition;
    }
}
