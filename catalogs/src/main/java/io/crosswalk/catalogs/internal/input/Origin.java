package io.crosswalk.catalogs.internal.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which document a value came from, without the folders of the machine it was read on. */
public final class Origin {
    private static final Pattern LAST_NAME = Pattern.compile("[^/\\\\]+(?=[/\\\\]*$)");

    private Origin() {}

    /** The document's own name. */
    public static String name(Log log) {
        String source = log.whole().source();
        Matcher name = LAST_NAME.matcher(source);
        return name.find() ? name.group() : source;
    }

    /** The document's own name and the SHA-256 of its bytes. */
    static String of(Log log, MessageDigest digest) {
        return name(log) + ", SHA-256 " + HexFormat.of().formatHex(digest.digest());
    }

    /** The document's own name and the SHA-256 of its bytes. */
    public static String of(Log log, byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return of(log, digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
