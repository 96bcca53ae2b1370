package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own wording of the requirements of a standard, such as licensed text or a translation, to be {@linkplain Standard#with
 * laid over} a catalog that may not ship it.
 *
 * <p>Immutable; the order of wordings is that in which they were given. What an overlay says stays in the overlay: a standard under it
 * is written and reported without it.
 */
public final class Overlay {
    /**
     * The wording of one requirement: a title, a text or both.
     *
     * @param title its heading; empty if the catalog's is good enough
     * @param text its provision; empty if there is only a title
     */
    public record Wording(Optional<String> title, Optional<String> text) {
        /** Checks that it says something. */
        public Wording {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            if (title.isEmpty() && text.isEmpty()) {
                throw new IllegalArgumentException("a wording has a title, a text or both");
            }
        }
    }

    private final StandardId standard;
    private final String name;
    private final Optional<String> language;
    private final Map<String, Wording> wordings;

    private Overlay(StandardId standard, String name, Optional<String> language, Map<String, Wording> wordings) {
        this.standard = requireNonNull(standard, "standard");
        this.name = requireNonNull(name, "name");
        this.language = language;
        this.wordings = Collections.unmodifiableMap(wordings);
    }

    /** An overlay of a standard that says nothing yet; its name tells it from others, such as {@code our licensed copy}. */
    public static Overlay of(StandardId standard, String name) {
        return new Overlay(standard, name, Optional.empty(), Map.of());
    }

    /** This overlay, in a language given as an IETF tag such as {@code de} (BCP 47). */
    public Overlay language(String tag) {
        return new Overlay(standard, name, Optional.of(tag), wordings);
    }

    /** This overlay with the wording of one more requirement, which replaces an earlier one. */
    public Overlay with(String local, Wording wording) {
        return with(Map.of(local, wording));
    }

    /** This overlay with more wordings by local id, which replace earlier ones. */
    public Overlay with(Map<String, Wording> more) {
        Map<String, Wording> all = new LinkedHashMap<>(wordings);
        more.forEach(
                (local, wording) -> all.put(requireNonNull(local, "requirement"), requireNonNull(wording, "wording")));
        return new Overlay(standard, name, language, all);
    }

    /** The standard that it is laid over. */
    public StandardId standard() {
        return standard;
    }

    /** What tells it from other overlays. */
    public String name() {
        return name;
    }

    /** The language, as an IETF tag; empty if unsaid. */
    public Optional<String> language() {
        return language;
    }

    /** Every wording, by local id. */
    public Map<String, Wording> wordings() {
        return wordings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Overlay that
                && standard.equals(that.standard)
                && name.equals(that.name)
                && language.equals(that.language)
                && wordings.equals(that.wordings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, name, language, wordings);
    }

    /** Name, language, standard and number of wordings; never the wordings. */
    @Override
    public String toString() {
        return name + language.map(l -> " (" + l + ")").orElse("") + " over " + standard + ", " + wordings.size()
                + " wordings";
    }
}
