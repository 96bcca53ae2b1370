package io.crosswalk.mapping.report;

import io.crosswalk.mapping.comparison.Comparison;
import io.crosswalk.mapping.comparison.Overlap;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the topics in which two standards meet for people: a line for each topic of one side, those with most pairs first, with its
 * counterparts.
 *
 * <p>The side is the right one, unless only the left one has topics that are values of a tag.
 */
final class TopicText {
    private static final int LONGEST_NAME = 44;
    private static final String MORE = ", …";

    private final Overlap overlap;
    private final boolean byLeft;
    private final Standard side;
    private final int width;

    TopicText(Comparison answer, int width) {
        this.overlap = answer.overlap();
        this.byLeft =
                overlap.rightTopics().equals("group") && !overlap.leftTopics().equals("group");
        this.side = byLeft ? answer.left() : answer.right();
        this.width = width;
    }

    /** Under a heading, as many lines as allowed, and one that counts the rest; empty if no pair is known. */
    String text(int most) {
        if (overlap.cells().isEmpty()) {
            return "";
        }
        Map<String, List<Overlap.Cell>> byTopic = new LinkedHashMap<>();
        overlap.cells()
                .forEach(
                        cell -> byTopic.computeIfAbsent(byLeft ? cell.left() : cell.right(), topic -> new ArrayList<>())
                                .add(cell));
        StringBuilder text = new StringBuilder(
                "\nPairs that overlap, " + overlap.pairs() + ", by topic (a pair counts in each of its topics)\n");
        byTopic.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<Overlap.Cell>> topic) -> pairs(topic.getValue()))
                        .reversed())
                .limit(most)
                .forEach(topic ->
                        text.append(line(topic.getKey(), topic.getValue())).append('\n'));
        if (byTopic.size() > most) {
            text.append("  and ").append(byTopic.size() - most).append(" more topics (--format csv has all)\n");
        }
        return text.toString();
    }

    private static int pairs(List<Overlap.Cell> cells) {
        return cells.stream().mapToInt(Overlap.Cell::pairs).sum();
    }

    private String line(String topic, List<Overlap.Cell> cells) {
        String label = "  " + clipped(name(topic), LONGEST_NAME) + " " + pairs(cells) + ": ";
        List<Overlap.Cell> most = new ArrayList<>(cells);
        most.sort(Comparator.comparingInt(Overlap.Cell::pairs).reversed());
        StringBuilder line = new StringBuilder(label);
        String comma = "";
        for (Overlap.Cell cell : most) {
            String next = clipped(plain(byLeft ? cell.right() : cell.left()), LONGEST_NAME) + " " + cell.pairs();
            if (line.length() + comma.length() + next.length() + MORE.length() > width) {
                return line.append(MORE).toString();
            }
            line.append(comma).append(next);
            comma = ", ";
        }
        return line.toString();
    }

    /** A group by id and title, that of the section which it is where there is one; the value of a tag as people write it. */
    private String name(String topic) {
        return side.find(topic)
                .map(group -> side.sections().stream()
                        .filter(section -> section.roots().equals(List.of(topic)))
                        .map(Section::title)
                        .findFirst()
                        .orElse(group.title()))
                .map(title -> title.contains(topic) ? title : topic + " " + title)
                .orElse(plain(topic));
    }

    private static String plain(String topic) {
        return topic.replace('_', ' ');
    }

    /** The first line of a text, cut at a blank where it is too long. */
    private static String clipped(String text, int most) {
        String first = Wrap.lines(text, most - 2).get(0);
        return first.length() < text.strip().length()
                ? first.substring(0, Math.min(first.length(), most - 2)) + " …"
                : first;
    }
}
