package io.crosswalk.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions that a person writes to find requirements, such as {@code theme=People} or {@code title~access rights}.
 *
 * <p>A condition is one of
 *
 * <ul>
 *   <li>{@code KEY=VALUE,...}: the requirement carries one of the values;
 *   <li>{@code KEY!=VALUE,...}: it carries none of them;
 *   <li>{@code KEY~WORDS}: a value contains each of the words, as part of a word too;
 *   <li>{@code WORDS}: its id and title together contain each of the words.
 * </ul>
 *
 * <p>A key is {@code id}, {@code title}, {@code text}, {@code kind}, {@code status}, {@code role}, {@code assessable} ({@code true},
 * {@code false}), {@code under} (an id: what stands below it), or else an {@linkplain Requirement#attributes attribute} of the standard. Title and text
 * are also looked for in {@linkplain Standard#wording overlays}. Nothing depends on case or runs of blanks. A role is one that the
 * requirement names: one that names none applies to every role and is found by none. Immutable.
 */
public final class Search {
    private enum Operator {
        IS("="),
        IS_NOT("!="),
        CONTAINS("~");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    private record Condition(String key, Operator operator, String value) {
        @Override
        public String toString() {
            return key.isEmpty() ? value : key + operator.sign + value;
        }
    }

    private static final Pattern CONDITION =
            Pattern.compile("\\s*([\\p{L}\\p{N}_.-]+)\\s*(=|!=|~)(.*)", Pattern.DOTALL);
    private static final List<String> KEYS =
            List.of("id", "title", "text", "kind", "status", "role", "assessable", "under");
    private static final int LISTED = 20;

    private final List<Condition> conditions;

    private Search(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** The search without conditions, which finds every requirement. */
    public static Search everything() {
        return new Search(List.of());
    }

    /**
     * The condition that a text states.
     *
     * @throws IllegalArgumentException if there is nothing to look for
     */
    public static Search parse(String text) {
        Matcher parts = CONDITION.matcher(text);
        boolean keyed = parts.matches();
        String value = (keyed ? parts.group(3) : text).strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for in \"" + text + "\"");
        }
        if (!keyed) {
            return new Search(List.of(new Condition("", Operator.CONTAINS, value)));
        }
        Operator operator = Stream.of(Operator.values())
                .filter(o -> o.sign.equals(parts.group(2)))
                .findFirst()
                .orElseThrow();
        return new Search(List.of(new Condition(parts.group(1), operator, value)));
    }

    /** What meets the conditions of both. */
    public Search and(Search other) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(other.conditions);
        return new Search(all);
    }

    /**
     * The requirements of a standard that meet every condition, in document order.
     *
     * @throws UnknownNameException naming what there is, if the standard has no such key, or none of its requirements such a value
     */
    public List<Requirement> in(Standard standard) {
        requireNonNull(standard, "standard");
        List<Predicate<Requirement>> tests =
                conditions.stream().map(c -> test(c, standard)).collect(Collectors.toList());
        return standard.requirements().stream()
                .filter(r -> tests.stream().allMatch(t -> t.test(r)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Predicate<Requirement> test(Condition condition, Standard standard) {
        if (condition.key().isEmpty()) {
            return r ->
                    containsWords(r.local() + " " + String.join(" ", values("title", r, standard)), condition.value());
        }
        String key = key(condition.key(), standard);
        if (condition.operator() == Operator.CONTAINS) {
            return r -> values(key, r, standard).stream().anyMatch(v -> containsWords(v, condition.value()));
        }
        Set<String> wanted = Arrays.stream(condition.value().split(",", -1))
                .map(String::strip)
                .map(value ->
                        key.equals("id") || key.equals("under") ? id(value, standard) : known(key, value, standard))
                .collect(Collectors.toSet());
        boolean carries = condition.operator() == Operator.IS;
        return r -> carries == values(key, r, standard).stream().anyMatch(v -> wanted.contains(NearMisses.fold(v)));
    }

    /** The key as it is spelled here; our own win over attributes. */
    private static String key(String written, Standard standard) {
        Set<String> known = new LinkedHashSet<>(KEYS);
        standard.requirements().forEach(r -> known.addAll(r.attributes().keySet()));
        return known.stream()
                .filter(k -> NearMisses.fold(k).equals(NearMisses.fold(written)))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "no key \"" + written + "\" in " + standard.id() + "; there is " + String.join(", ", known)));
    }

    private static String id(String value, Standard standard) {
        return NearMisses.fold(standard.resolve(value).orThrow().local());
    }

    /** A value as it is compared, if any requirement carries it. */
    private static String known(String key, String value, Standard standard) {
        String folded = NearMisses.fold(value);
        Set<String> there = new TreeSet<>(NaturalOrder.INSTANCE);
        for (Requirement requirement : standard.requirements()) {
            there.addAll(values(key, requirement, standard));
        }
        if (there.stream().noneMatch(v -> NearMisses.fold(v).equals(folded))) {
            List<String> near = NearMisses.of(value, there);
            String known = there.size() <= LISTED
                    ? "; there is " + String.join(", ", there)
                    : near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
            throw new UnknownNameException("no " + key + " \"" + value + "\" in " + standard.id() + known);
        }
        return folded;
    }

    private static List<String> values(String key, Requirement requirement, Standard standard) {
        Optional<Overlay.Wording> wording = standard.wording(requirement.local());
        return switch (key) {
            case "id" -> List.of(requirement.local());
            case "title" -> both(Optional.of(requirement.title()), wording.flatMap(Overlay.Wording::title));
            case "text" -> both(requirement.text(), wording.flatMap(Overlay.Wording::text));
            case "kind" -> List.of(requirement.kind().toString());
            case "status" -> List.of(requirement.status().toString());
            case "assessable" -> List.of(requirement.isAssessable() ? "true" : "false");
            case "under" -> ancestors(requirement, standard);
            default -> Standard.tagged(requirement, key);
        };
    }

    private static List<String> both(Optional<String> own, Optional<String> overlaid) {
        return Stream.concat(own.stream(), overlaid.stream()).collect(Collectors.toList());
    }

    private static List<String> ancestors(Requirement requirement, Standard standard) {
        List<String> ancestors = new ArrayList<>();
        for (var above = requirement.parent();
                above.isPresent();
                above = standard.requirement(above.get()).parent()) {
            ancestors.add(above.get());
        }
        return ancestors;
    }

    private static boolean containsWords(String text, String words) {
        String folded = NearMisses.fold(text);
        return Stream.of(NearMisses.fold(words).split(" ")).allMatch(folded::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Search that && conditions.equals(that.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }

    /** The conditions as they can be parsed again, joined by {@code and}. */
    @Override
    public String toString() {
        return conditions.isEmpty()
                ? "everything"
                : conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
    }
}
