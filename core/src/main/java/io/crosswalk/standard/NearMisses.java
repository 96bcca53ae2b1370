package io.crosswalk.standard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names that somebody who wrote another one may have meant. */
final class NearMisses {
    static final int MOST = 5;
    private static final int LONGEST = 60;
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}]+"); // no-break spaces too: people copy names from documents

    private NearMisses() {}

    /** Names that differ by at most a third of the letters, or that contain what was asked; nearest first, at most five. */
    static List<String> of(String asked, Collection<String> names) {
        String wanted = fold(asked);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        int tolerance = Math.max(1, wanted.length() / 3);
        record Scored(String name, int distance) {}
        return names.stream()
                .map(name -> new Scored(name, distance(wanted, fold(name))))
                .filter(s -> s.distance <= tolerance)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name, NaturalOrder.INSTANCE))
                .limit(MOST)
                .map(Scored::name)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Folds what people write alike: case and runs of blanks. */
    static String fold(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(String left, String right) {
        if (right.contains(left)) {
            return 1;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
