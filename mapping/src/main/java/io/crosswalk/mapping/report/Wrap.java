package io.crosswalk.mapping.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
final class Wrap {
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private Wrap() {}

    /** Lines of at most the width, but for words that are longer; one empty line for empty text. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(text)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text under a hanging indent: the first line after a label, the others below it. */
    static String hanging(String label, String text, int width) {
        String indent = " ".repeat(label.length());
        return label + String.join("\n" + indent, lines(text, width - label.length())) + "\n";
    }
}
