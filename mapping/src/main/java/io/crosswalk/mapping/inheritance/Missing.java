package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Period;
import io.crosswalk.standard.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is demanded of a requirement and not shown; everything shown is nothing missing.
 *
 * @param days the days on which something is missing that is shown on others, or on which everything is; in order
 * @param kinds the kinds of assurance that are shown nowhere and never
 * @param scopes the systems, entities and regions for which nothing is shown; {@code others} for those that no evidence names
 * @param role the role for which nothing is shown; empty if that is not what is missing
 * @param content whether something that the requirement asks is not known to be shown at all
 */
public record Missing(
        List<Period> days, Set<AssuranceKind> kinds, List<String> scopes, Optional<Role> role, boolean content) {
    /** Nothing is missing. */
    public static final Missing NOTHING = new Missing(List.of(), Set.of(), List.of(), Optional.empty(), false);

    /** Copies the lists. */
    public Missing {
        days = List.copyOf(days);
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        scopes = List.copyOf(scopes);
        requireNonNull(role, "role");
    }

    /** That nothing of what it asks is known to be shown. */
    static Missing everything() {
        return new Missing(List.of(), Set.of(), List.of(), Optional.empty(), true);
    }

    /** Whether nothing is missing. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /**
     * What is missing as words that other programs rely on: {@code days:FIRST..LAST(NUMBER)}, {@code kind:KIND}, {@code scope:NAME},
     * {@code role:ROLE} and {@code content}, in this order.
     */
    public List<String> items() {
        List<String> items = new ArrayList<>();
        days.forEach(p -> items.add("days:" + p + "(" + p.days() + ")"));
        kinds.forEach(k -> items.add("kind:" + k));
        scopes.forEach(s -> items.add("scope:" + s));
        role.ifPresent(r -> items.add("role:" + r));
        if (content) {
            items.add("content");
        }
        return Collections.unmodifiableList(items);
    }

    /** The words, joined by {@code ;}. */
    @Override
    public String toString() {
        return String.join(";", items());
    }
}
