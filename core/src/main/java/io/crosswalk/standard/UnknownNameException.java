package io.crosswalk.standard;

/** A caller named something that does not exist, or several things at once; the message names it and near misses. */
public final class UnknownNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With a message that names what was asked for and what may have been meant. */
    public UnknownNameException(String message) {
        super(message);
    }
}
