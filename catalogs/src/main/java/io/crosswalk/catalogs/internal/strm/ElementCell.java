package io.crosswalk.catalogs.internal.strm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ids that a cell names: one, several with a separator or fused, or a range.
 *
 * @param ids as written, each once, in the order written; none for a blank cell and for words such as {@code N/A}
 * @param says whether the cell says that there is no element, in words such as {@code N/A}
 * @param repairs what was done to get at the ids
 * @param complaint why the cell cannot be understood; the ids are then of no use
 */
record ElementCell(List<String> ids, boolean says, List<Repair> repairs, Optional<String> complaint) {
    /** What may have to be done. */
    enum Repair {
        /** A range was written out. */
        RANGE,
        /** Ids without a separator between them were taken apart. */
        FUSED
    }

    private static final int LONGEST_RANGE = 500;
    private static final int MOST_IDS = 20_000;
    private static final Pattern NONE = Pattern.compile(
            "(?i)n\\s*/\\s*a\\.?|n\\.a\\.?|none|nil|not applicable|no mapping|not mapped|no equivalent|-+|\u2013|\u2014");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[;,|\\n\\r\u2028\u2029]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern QUOTED = Pattern.compile("\\G\\s*\"((?:[^\"]|\"\")*)\"\\s*(?:;|$)");
    private static final String DASH = "[-\u2010\u2011\u2012\u2013\u2014\u2212]";

    /** Both ends alike but for the last number: {@code A.5.1–A.5.3}, {@code 5.1-5.4}, {@code CC6.1 to CC6.3}. */
    private static final Pattern RANGE = Pattern.compile(
            "(.*?[\\p{L}.( -])(\\d{1,6})(\\)?)\\s*(?:" + DASH + "|\\bto\\b|\\bthrough\\b)\\s*\\1(\\d{1,6})\\3");
    /** A word and two numbers, or two numbers with a dash that is no hyphen: {@code Art. 44-49}, {@code A.5.1–3}, {@code 44–49}. */
    private static final Pattern SHORT_RANGE = Pattern.compile(
            "((?:\\p{L}+\\.?\\s+)()|.*?(?=\\d+\\s*[\u2012\u2013\u2014]))(\\d{1,6})\\s*" + DASH + "\\s*(\\d{1,6})");
    /** What only looks like a range whose ends differ in more than the last number. */
    private static final Pattern WIDE_RANGE = Pattern.compile("\\S*\\d\\S*\\s*[\u2012\u2013\u2014]\\s*\\S*\\d\\S*");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}]{1,4}");

    /** Understands a cell. */
    static ElementCell of(String text) {
        if (text.isEmpty() || NONE.matcher(text).matches()) {
            return new ElementCell(List.of(), !text.isEmpty(), List.of(), Optional.empty());
        }
        Optional<List<String>> quoted = quoted(text);
        if (quoted.isPresent()) {
            return new ElementCell(distinct(quoted.get()), false, List.of(), Optional.empty());
        }
        Set<Repair> repairs = new LinkedHashSet<>();
        List<String> ids = new ArrayList<>();
        Optional<String> complaint = Optional.empty();
        for (String piece : SEPARATOR.split(text)) {
            for (String id : blanksApart(piece.strip())) {
                Optional<List<String>> range = range(id);
                if (range.isPresent() && range.get().isEmpty()) {
                    complaint = Optional.of("a range runs upwards over at most " + LONGEST_RANGE
                            + " numbers, and its ends differ in the last number alone");
                } else if (range.isPresent()) {
                    repairs.add(Repair.RANGE);
                    ids.addAll(range.get());
                } else {
                    List<String> apart = fusedApart(id);
                    if (apart.size() > 1) {
                        repairs.add(Repair.FUSED);
                    }
                    ids.addAll(apart);
                }
            }
            if (ids.size() > MOST_IDS) {
                complaint = Optional.of("a cell names at most " + MOST_IDS + " elements");
                break;
            }
        }
        return new ElementCell(distinct(ids), false, List.copyOf(repairs), complaint);
    }

    private static List<String> distinct(List<String> ids) {
        return ids.stream().filter(id -> !id.isEmpty()).distinct().collect(Collectors.toUnmodifiableList());
    }

    /** Ids in quotes, which are taken to the letter; empty if the cell is not written so. */
    private static Optional<List<String>> quoted(String text) {
        if (!text.startsWith("\"")) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        int end = 0;
        while (quoted.find()) {
            ids.add(quoted.group(1).replace("\"\"", "\""));
            end = quoted.end();
        }
        return end == text.length() ? Optional.of(ids) : Optional.empty();
    }

    /** {@code CC6.1 CC6.2}: blanks separate where each word is an id of the same letters. */
    private static List<String> blanksApart(String text) {
        String[] words = text.split("\\s+");
        if (words.length < 2) {
            return List.of(text);
        }
        Set<String> letters = Stream.of(words)
                .map(word -> word.matches("[\\p{L}]{0,4}[.-]?\\d[\\p{L}\\d.()-]*")
                        ? word.replaceFirst("[^\\p{L}].*", "")
                        : " ")
                .collect(Collectors.toSet());
        return letters.size() == 1 && !letters.contains(" ") ? List.of(words) : List.of(text);
    }

    /** {@code CC6.1CC6.2}: the letters of the first id come again behind a digit. */
    private static List<String> fusedApart(String text) {
        Matcher letters = LETTERS.matcher(text);
        if (!letters.lookingAt() || text.length() > 1_000) {
            return List.of(text);
        }
        String again = Pattern.quote(letters.group());
        return List.of(text.split("(?<=[\\d)])(?=" + again + "[.-]?\\d)", -1));
    }

    /** What a range stands for; empty if it is none, no ids if it cannot be written out. */
    private static Optional<List<String>> range(String text) {
        if (text.length() > 200) {
            return Optional.empty();
        }
        Matcher full = RANGE.matcher(text);
        if (full.matches()) {
            return Optional.of(numbers(full.group(1), full.group(2), full.group(4), full.group(3)));
        }
        Matcher brief = SHORT_RANGE.matcher(text);
        if (brief.matches()) {
            return Optional.of(numbers(brief.group(1), brief.group(3), brief.group(4), ""));
        }
        return WIDE_RANGE.matcher(text).matches() ? Optional.of(List.of()) : Optional.empty();
    }

    private static List<String> numbers(String before, String from, String to, String behind) {
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        if (last <= first || last - first >= LONGEST_RANGE) {
            return List.of();
        }
        String form = from.startsWith("0") ? "%0" + from.length() + "d" : "%d";
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> before + String.format(form, number) + behind)
                .collect(Collectors.toUnmodifiableList());
    }

    /** A cell that {@link #of} understands as exactly these ids. */
    static String written(List<String> ids) {
        String plain = String.join("; ", ids);
        boolean isPlain = plain.equals(plain.strip())
                && of(plain).equals(new ElementCell(ids, false, List.of(), Optional.empty()));
        return isPlain
                ? plain
                : ids.stream().map(id -> '"' + id.replace("\"", "\"\"") + '"').collect(Collectors.joining("; "));
    }
}
