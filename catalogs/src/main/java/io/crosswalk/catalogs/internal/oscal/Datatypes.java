package io.crosswalk.catalogs.internal.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** What OSCAL allows as a token, a string, a line and a UUID. */
final class Datatypes {
    /** Narrower than OSCAL's, which allows letters beyond the basic plane: tools differ in reading them. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}.\\-_]*");

    private static final byte[] NAMESPACE = "urn:crosswalk:oscal".getBytes(StandardCharsets.UTF_8);

    private Datatypes() {}

    /** Whether a text is a token. */
    static boolean isToken(String text) {
        return text.codePoints().allMatch(c -> c < 0x10000)
                && TOKEN.matcher(text).matches();
    }

    /** Whether a text is a string of OSCAL: not empty, one line, no control characters, no outer blanks. */
    static boolean isString(String text) {
        return isLine(text) && !isBlank(text.charAt(0)) && !isBlank(text.charAt(text.length() - 1));
    }

    /** Whether a text is a line of markup: not empty, one line, no control characters. */
    static boolean isLine(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Datatypes::breaks);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /** The UUID of a name, version 5 (RFC 9562): the same name, the same UUID. */
    static String uuid(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(NAMESPACE);
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (hash.getLong() & ~0xF000L) | 0x5000L;
            long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
