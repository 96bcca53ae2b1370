package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of standards in a foreign document mean: what the caller says, a standard of the same document, a known name, an id; failing
 * all these, an id made of the name, which is reported.
 *
 * <p>Each name is understood, and reported, once. Not thread-safe.
 */
public final class Naming {
    /** How many different names are looked up, since that takes longer than reading them; an id is made of further ones. */
    private static final int MOST_NAMES = 1_000;

    private static final int LONGEST_SLUG = 60;
    private static final Pattern EDITION = Pattern.compile(
            "(?i)[\\s_:,(-]*(?:v|ver\\.?|version|rev\\.?|revision|r)?[\\s.]*(\\d+(?:\\.\\d+)*)\\)?\\s*$");

    private final Map<String, StandardId> chosen;
    private final Log log;
    private final Map<StandardId, List<Alias>> here = new LinkedHashMap<>();
    private final Map<String, StandardId> understood = new HashMap<>();
    private StandardNames known;

    /** Names as a caller chose them, and names that are known anyway. */
    public Naming(Map<String, StandardId> chosenNames, StandardNames knownNames, Log log) {
        this.chosen = new HashMap<>();
        chosenNames.forEach((name, id) -> chosen.put(fold(name), id));
        this.known = knownNames;
        this.log = log;
    }

    /** Makes a standard of the document known by its id and its aliases. */
    public void add(Standard standard) {
        here.put(standard.id(), standard.aliases());
        known = known.plus(StandardNames.of(here));
    }

    /** The standard that the caller says a name means; empty if it says nothing of it. */
    public Optional<StandardId> chosen(String name) {
        return Optional.ofNullable(chosen.get(fold(name)));
    }

    /** The standard that a name means. */
    public StandardId standard(String name, Location place) {
        StandardId before = understood.get(name);
        if (before != null) {
            return before;
        }
        StandardId meaning = chosen(name).or(() -> lookUp(name, place)).orElseGet(() -> make(name, place));
        understood.put(name, meaning);
        return meaning;
    }

    private Optional<StandardId> lookUp(String name, Location place) {
        if (understood.size() >= MOST_NAMES) {
            return Optional.empty();
        }
        Resolution<StandardId> resolution = known.resolve(name.strip());
        resolution
                .note()
                .ifPresent(note -> log.add(Code.ALIAS_RESOLVED.info(note).at(place)));
        return resolution.found().or(() -> StandardId.tryParse(name.strip()));
    }

    private StandardId make(String name, Location place) {
        Matcher edition = EDITION.matcher(name);
        boolean found = edition.find() && edition.start() > 0;
        String slug = (found ? name.substring(0, edition.start()) : name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST_SLUG) {
            slug = slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
        }
        String id = (slug.isEmpty() ? "unnamed" : slug) + ":" + (found ? edition.group(1) : "0");
        StandardId made = StandardId.tryParse(id).orElseGet(() -> StandardId.parse("unnamed:0"));
        log.add(Code.STANDARD_GUESSED
                .warning("no standard is known by this name: it is taken as " + made + "; say which one it means")
                .at(place)
                .quoting(name)
                .then(Diagnostic.Action.KEPT));
        return made;
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
