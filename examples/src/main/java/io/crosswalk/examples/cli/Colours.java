package io.crosswalk.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Paints the headings of a report for a terminal. */
final class Colours {
    private static final Pattern HEADING = Pattern.compile("(\\p{Lu}[^()]*) \\(\\d+\\)");
    private static final Map<String, Style> STYLES = new LinkedHashMap<>();

    static {
        STYLES.put("Contradicted", Style.fg_red);
        STYLES.put("New work", Style.fg_red);
        STYLES.put("Not mapped", Style.fg_magenta);
        STYLES.put("Partly", Style.fg_yellow);
        STYLES.put("Contained", Style.fg_green);
        STYLES.put("Carries over", Style.fg_green);
        STYLES.put("Contributes", Style.fg_yellow);
        STYLES.put("Not usable", Style.fg_red);
        STYLES.put("No evidence", Style.fg_magenta);
        STYLES.put("Excluded", Style.fg_cyan);
    }

    private Colours() {}

    static String paint(String text) {
        return text.lines().map(Colours::paintLine).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String paintLine(String line) {
        if (!HEADING.matcher(line).matches()) {
            return line;
        }
        return STYLES.entrySet().stream()
                .filter(s -> line.startsWith(s.getKey()))
                .findFirst()
                .map(s -> Style.on(Style.bold, s.getValue()) + line + Style.off(s.getValue(), Style.bold))
                .orElse(line);
    }
}
