package io.crosswalk.catalogs.internal.oscal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes local ids as OSCAL's tokens, which start with a letter or underscore and have no brackets, blanks or slashes, and reads them
 * back.
 *
 * <p>An id that is a token stays as it is. Any other one gets the prefix {@code cw_}, and each character in it that no token has is
 * written as its code point in hexadecimal between underscores: {@code 5.1} is {@code cw_5.1}, {@code 164.308(a)} is {@code
 * cw_164.308_28_a_29_}. An underscore is such a character there.
 */
final class Identifiers {
    private static final String PREFIX = "cw_";
    private static final Pattern ESCAPE = Pattern.compile("_([0-9a-f]{1,6})_");

    private Identifiers() {}

    /** The token of a local id. */
    static String encode(String local) {
        if (Datatypes.isToken(local) && !local.startsWith(PREFIX)) {
            return local;
        }
        StringBuilder token = new StringBuilder(PREFIX);
        local.codePoints().forEach(c -> {
            if (c != '_' && c < 0x10000 && Datatypes.isToken("a" + Character.toString(c))) {
                token.appendCodePoint(c);
            } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return token.toString();
    }

    /** The local id of a token; a text that {@link #encode} makes of no other id is one itself. */
    static String decode(String token) {
        if (!token.startsWith(PREFIX)) {
            return token;
        }
        StringBuilder local = new StringBuilder();
        Matcher escape = ESCAPE.matcher(token.substring(PREFIX.length()));
        while (escape.find()) {
            int point = Integer.parseInt(escape.group(1), 16);
            if (!Character.isValidCodePoint(point)) {
                return token;
            }
            escape.appendReplacement(local, Matcher.quoteReplacement(Character.toString(point)));
        }
        escape.appendTail(local);
        return encode(local.toString()).equals(token) ? local.toString() : token;
    }
}
