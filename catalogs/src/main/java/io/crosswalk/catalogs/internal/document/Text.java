package io.crosswalk.catalogs.internal.document;

import io.crosswalk.diagnostic.Location;

/** A text with the place where it stands. */
record Text(String value, Location place) {
    /** Whether a text holds half of a surrogate pair: JSON can escape it, but no encoding can write it. */
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if it holds half of a surrogate pair
     */
    static String whole(String text) {
        if (isBroken(text)) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair and cannot be written: " + text);
        }
        return text;
    }
}
