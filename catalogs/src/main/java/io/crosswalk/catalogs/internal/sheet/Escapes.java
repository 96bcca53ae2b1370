package io.crosswalk.catalogs.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How spreadsheets write what they cannot hold, and what they must not run. */
public final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** In CSV only line breaks are escapes, as exporters leave them behind, and what protects the text of one. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("_x005[Ff]_(?=x000[aAdD]_)|_x000[dD]_\r?\n|_x000[aAdD]_");

    private static final Pattern LINE_BREAK = Pattern.compile("_(?=x000[aAdD]_)");
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\t\\r\\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Escapes() {}

    /** The text that a workbook writes with escapes such as {@code _x000a_} (ISO/IEC 29500-1, 22.9.2.19). */
    static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    /** The text with escapes for what XML cannot hold or would change; the inverse of {@link #decode}. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean legal = c >= ' ' && c < '\ufffe' || c == '\n' || c == '\t';
            boolean looksEscaped =
                    c == '_' && ESCAPE.matcher(text).region(i, text.length()).lookingAt();
            encoded.append(legal && !looksEscaped ? String.valueOf(c) : String.format("_x%04x_", (int) c));
        }
        return encoded.toString();
    }

    /** The text of a cell of CSV: without the apostrophe of {@link #guard}, line breaks as such. */
    public static String ofCsv(String cell) {
        String text = cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
        return text.contains("_x00")
                ? LEFT_BEHIND.matcher(text).replaceAll(m -> m.group().startsWith("_x005") ? "_" : "\n")
                : text;
    }

    /** A cell of CSV that {@link #ofCsv} gives back as the text, and that no spreadsheet program runs as a formula. */
    public static String guard(String text) {
        String plain = LINE_BREAK.matcher(text).replaceAll("_x005F_");
        return isFormula(plain) ? "'" + plain : plain;
    }

    /** Whether a spreadsheet program would run a text that it reads from CSV. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    }
}
