package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids and other names of some standards: the one place where a standard's name is resolved.
 *
 * <p>Immutable. Ids compare exactly; aliases without regard to case and runs of blanks. A name without an edition resolves
 * only when one edition is known.
 */
public final class StandardNames {
    private final Map<StandardId, List<Alias>> aliases;

    private StandardNames(Map<StandardId, List<Alias>> aliases) {
        Map<StandardId, List<Alias>> copy = new LinkedHashMap<>();
        aliases.forEach((id, names) -> copy.put(requireNonNull(id, "id"), List.copyOf(names)));
        this.aliases = Collections.unmodifiableMap(copy);
    }

    /** The names of each standard, in the iteration order of the map. */
    public static StandardNames of(Map<StandardId, List<Alias>> aliases) {
        return new StandardNames(aliases);
    }

    /** Every id, in the order given. */
    public Set<StandardId> ids() {
        return aliases.keySet();
    }

    /** These names and others; a standard in both keeps its place and takes the other's aliases. */
    public StandardNames plus(StandardNames others) {
        Map<StandardId, List<Alias>> both = new LinkedHashMap<>(aliases);
        both.putAll(others.aliases);
        return new StandardNames(both);
    }

    /** What a text that a person wrote names: an id, an alias, several editions, or nothing known. */
    public Resolution<StandardId> resolve(String text) {
        Optional<StandardId> exact = StandardId.tryParse(text).filter(aliases::containsKey);
        if (exact.isPresent()) {
            return Resolution.exact("standard", text, exact.get());
        }
        String wanted = NearMisses.fold(text);
        Map<StandardId, String> fits = new LinkedHashMap<>();
        aliases.forEach((id, names) -> {
            if (NearMisses.fold(id.toString()).equals(wanted)
                    || NearMisses.fold(id.slug()).equals(wanted)) {
                fits.put(id, "\"" + text + "\" is read as " + id);
            }
            names.stream()
                    .filter(a -> NearMisses.fold(a.name()).equals(wanted))
                    .findFirst()
                    .ifPresent(a -> fits.put(
                            id,
                            "\"" + text + "\" is read as " + id
                                    + a.note().map(n -> ": " + n).orElse("")));
        });
        if (fits.size() > 1) {
            return Resolution.ambiguous("standard", text, new ArrayList<>(fits.keySet()));
        }
        return fits.entrySet().stream()
                .findFirst()
                .map(fit -> Resolution.alias("standard", text, fit.getKey(), fit.getValue()))
                .orElseGet(() -> Resolution.unknown("standard", text, nearMisses(text)));
    }

    private List<StandardId> nearMisses(String text) {
        Map<String, Set<StandardId>> byName = new TreeMap<>();
        aliases.forEach((id, names) -> Stream.concat(
                        Stream.of(id.toString(), id.slug()), names.stream().map(Alias::name))
                .forEach(name ->
                        byName.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(id)));
        return NearMisses.of(text, byName.keySet()).stream()
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .distinct()
                .limit(NearMisses.MOST)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The ids, in order. */
    @Override
    public String toString() {
        return aliases.keySet().toString();
    }
}
