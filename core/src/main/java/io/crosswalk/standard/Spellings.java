package io.crosswalk.standard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people write for the ids of one standard, other than the ids: {@code AC-02(01)} or {@code ac-2.1} for {@code AC-2(1)},
 * {@code NIST CSF 2.0 GV.OC–1} for {@code GV.OC-01}, {@code Article 5 (1)} for {@code Art. 5(1)}, an id followed by its title.
 *
 * <p>Compares runs of letters and runs of digits, without case and leading zeros; what stands between them is one of a few separators or
 * the text is no spelling of an id. The name of the standard in front is passed over, and so is the word for what is named, unless the
 * requirement is of another kind: clause 5.1 is not control 5.1. Immutable; linear to build, and built only for a text that nothing simpler
 * explains.
 */
final class Spellings {
    private static final int LONGEST = 400;
    private static final String SEPARATORS = "-._,()[]/:#\u00a7";
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("article", "art"),
            Map.entry("articles", "art"),
            Map.entry("clauses", "clause"),
            Map.entry("controls", "control"),
            Map.entry("criteria", "criterion"),
            Map.entry("paragraph", "para"),
            Map.entry("paragraphs", "para"),
            Map.entry("sections", "section"),
            Map.entry("sec", "section"),
            Map.entry("requirements", "requirement"),
            Map.entry("req", "requirement"),
            Map.entry("safeguards", "safeguard"),
            Map.entry("principles", "principle"));
    private static final Map<String, Set<RequirementKind>> LABELS = Map.ofEntries(
            Map.entry("annex", Set.of(RequirementKind.values())),
            Map.entry("section", Set.of(RequirementKind.values())),
            Map.entry("requirement", Set.of(RequirementKind.values())),
            Map.entry("art", Set.of(RequirementKind.ARTICLE, RequirementKind.PARAGRAPH)),
            Map.entry("para", Set.of(RequirementKind.PARAGRAPH)),
            Map.entry("clause", Set.of(RequirementKind.CLAUSE)),
            Map.entry("control", Set.of(RequirementKind.CONTROL)),
            Map.entry("criterion", Set.of(RequirementKind.CRITERION)),
            Map.entry("safeguard", Set.of(RequirementKind.SAFEGUARD)),
            Map.entry("principle", Set.of(RequirementKind.PRINCIPLE)));

    private enum Glyph {
        LETTER,
        DIGIT,
        SEPARATOR,
        OTHER
    }

    private final Map<String, List<Requirement>> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int longestName;

    Spellings(Collection<String> standardNames, List<Requirement> requirements) {
        for (String name : standardNames) {
            List<String> parts = parts(name);
            if (!parts.isEmpty()) {
                names.add(key(parts));
                longestName = Math.max(longestName, parts.size());
            }
        }
        for (Requirement requirement : requirements) {
            put(requirement.local(), requirement);
            requirement.aliases().forEach(alias -> put(alias, requirement));
            if (!requirement.title().isBlank()) {
                put(requirement.local() + " " + requirement.title(), requirement);
            }
        }
    }

    private void put(String text, Requirement requirement) {
        List<String> parts = parts(text);
        if (!parts.isEmpty()) {
            byKey.computeIfAbsent(key(parts), key -> new ArrayList<>(1)).add(requirement);
        }
        if (parts.size() > 1 && LABELS.containsKey(parts.get(0))) {
            byKey.computeIfAbsent(key(parts.subList(1, parts.size())), key -> new ArrayList<>(1))
                    .add(requirement);
        }
    }

    /** The requirements that a text spells, in document order, each once; the first way of reading that finds any decides. */
    Set<RequirementId> find(String text) {
        List<String> parts = parts(text);
        if (parts.isEmpty()) {
            return Set.of();
        }
        Set<RequirementId> found = named(parts);
        for (int i = Math.min(longestName, parts.size() - 1); i > 0 && found.isEmpty(); i--) {
            if (names.contains(key(parts.subList(0, i)))) {
                found = named(parts.subList(i, parts.size()));
            }
        }
        return found;
    }

    private Set<RequirementId> named(List<String> parts) {
        Set<RequirementId> found = new LinkedHashSet<>();
        byKey.getOrDefault(key(parts), List.of()).forEach(r -> found.add(r.id()));
        Set<RequirementKind> kinds = LABELS.getOrDefault(parts.get(0), Set.of());
        if (found.isEmpty() && parts.size() > 1 && !kinds.isEmpty()) {
            byKey.getOrDefault(key(parts.subList(1, parts.size())), List.of()).stream()
                    .filter(r -> kinds.contains(r.kind()))
                    .forEach(r -> found.add(r.id()));
        }
        return found;
    }

    private static String key(List<String> parts) {
        return String.join(".", parts);
    }

    /** The runs of letters and of digits, in lower case and without leading zeros; none if anything else but a separator is there. */
    private static List<String> parts(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < plain.length(); ) {
            int end = at;
            while (end < plain.length() && kind(plain.charAt(end)) == kind(plain.charAt(at))) {
                end++;
            }
            switch (kind(plain.charAt(at))) {
                case LETTER, DIGIT -> parts.add(part(plain.substring(at, end)));
                case SEPARATOR -> {}
                case OTHER -> {
                    return List.of();
                }
            }
            at = end;
        }
        return parts;
    }

    private static String part(String run) {
        return kind(run.charAt(0)) == Glyph.DIGIT ? run.replaceFirst("^0+(?=.)", "") : SHORT.getOrDefault(run, run);
    }

    private static Glyph kind(char c) {
        if (c >= '0' && c <= '9') {
            return Glyph.DIGIT;
        }
        if (Character.isLetter(c)) {
            return Glyph.LETTER;
        }
        boolean separates = SEPARATORS.indexOf(c) >= 0
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
        return separates ? Glyph.SEPARATOR : Glyph.OTHER;
    }
}
