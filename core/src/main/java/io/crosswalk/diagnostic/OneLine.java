package io.crosswalk.diagnostic;

/** Makes any text safe to print inside one line: what a file says must not forge a second message. */
final class OneLine {
    private static final int LONGEST = 120;

    private OneLine() {}

    /** The text with control characters written out, as {@code \n} and the like. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        line.append(String.format("\\u%04x", c));
                    } else {
                        line.append((char) c);
                    }
                }
            }
        });
        return line.toString();
    }

    /** The same, cut to a length that a person still reads. */
    static String clipped(String text) {
        if (text.length() <= LONGEST) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return of(text.substring(0, end)) + "…";
    }
}
