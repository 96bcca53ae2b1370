package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own wording of the requirements of a standard, such as licensed text or a translation, to be {@linkplain Standard#with
 * laid over} a catalog that may not ship it.
 *
 * <p>Immutable; the order of wordings is that in which they were given. What an overlay says stays in the overlay: a standard under it
 * is written and reported without it. Equality regards what is said, not the {@linkplain #location place} it was read from.
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
    private final Map<String, Location> locations;

    private Overlay(
            StandardId standard,
            String name,
            Optional<String> language,
            Map<String, Wording> wordings,
            Map<String, Location> locations) {
        this.standard = requireNonNull(standard, "standard");
        this.name = requireNonNull(name, "name");
        this.language = language;
        this.wordings = Collections.unmodifiableMap(wordings);
        this.locations = Map.copyOf(locations);
    }

    /** An overlay of a standard that says nothing yet; its name tells it from others, such as {@code our licensed copy}. */
    public static Overlay of(StandardId standard, String name) {
        return new Overlay(standard, name, Optional.empty(), Map.of(), Map.of());
    }

    /** This overlay, in a language given as an IETF tag such as {@code de} (BCP 47). */
    public Overlay language(String tag) {
        return new Overlay(standard, name, Optional.of(tag), wordings, locations);
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
        return new Overlay(standard, name, language, all, locations);
    }

    /** This overlay, its wordings read from these places, by local id. */
    public Overlay at(Map<String, Location> places) {
        return new Overlay(standard, name, language, wordings, places);
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

    /** Where a wording was read; empty if it was built in code. */
    public Optional<Location> location(String local) {
        return Optional.ofNullable(locations.get(local));
    }

    /** This overlay with the standard's own spelling of ids, and what did not fit: see {@link Standard#with}. */
    Loaded<Overlay> resolve(Standard catalog) {
        if (!catalog.id().equals(standard)) {
            Diagnostic other = Diagnostic.error(
                            "overlay-standard", "the overlay " + this + " does not fit over " + catalog.id())
                    .then(Action.REFUSED);
            return Loaded.of(this, List.of(other), new Tally(0, 0, wordings.size()));
        }
        Map<String, Wording> fit = new LinkedHashMap<>();
        Map<String, Location> places = new LinkedHashMap<>();
        List<Diagnostic> noticed = new ArrayList<>();
        wordings.forEach((written, wording) -> {
            Resolution<RequirementId> resolution = catalog.resolve(written);
            String local = resolution.found().map(RequirementId::local).orElse(written);
            if (resolution.found().isEmpty()) {
                noticed.add(refused(
                        "dangling-requirement",
                        resolution.complaint() + " in " + standard + ", over which " + name + " is laid",
                        written));
            } else if (fit.putIfAbsent(local, wording) != null) {
                noticed.add(refused(
                        "duplicate-wording",
                        name + " has a wording of " + standard + "/" + local + " already",
                        written));
            } else {
                location(written).ifPresent(place -> places.put(local, place));
            }
        });
        Overlay resolved = new Overlay(standard, name, language, fit, places);
        return Loaded.of(resolved, noticed, new Tally(fit.size(), 0, noticed.size()));
    }

    private Diagnostic refused(String code, String message, String written) {
        return Diagnostic.error(code, message)
                .at(location(written))
                .quoting(written)
                .then(Action.REFUSED);
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
