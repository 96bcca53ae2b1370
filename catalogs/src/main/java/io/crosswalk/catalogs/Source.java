package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a document comes from, and the name that diagnostics give to it.
 *
 * <p>Immutable; opened when it is read, and then once. There is no source for network addresses: fetch first, then read the bytes.
 */
public final class Source {
    /** Opens the bytes; the message of its exception is fit for a person. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;

    private Source(String name, Opener opener) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source needs a name");
        }
        this.name = name;
        this.opener = requireNonNull(opener, "opener");
    }

    /** A file, named as its path is written; whether it exists is found out when it is read. */
    public static Source of(Path file) {
        String written = file.toString();
        return new Source(written.isBlank() ? "." : written, () -> open(file));
    }

    /** Bytes, copied, under a name that is not blank. */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Source(name, () -> new ByteArrayInputStream(copy));
    }

    /**
     * A text, under a name that is not blank.
     *
     * @throws IllegalArgumentException if the text holds half of a surrogate pair: no document can
     */
    public static Source ofText(String name, String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new Source(name, () -> new ByteArrayInputStream(bytes));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the text of " + name + " holds half of a surrogate pair", e);
        }
    }

    /** A stream that somebody else knows how to open, such as a resource. */
    static Source opening(String name, Opener opener) {
        return new Source(name, opener);
    }

    private static InputStream open(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a directory");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException("access is denied", e);
        }
    }

    /** The name in locations. */
    public String name() {
        return name;
    }

    /** The bytes; the message of the exception is fit for a person. */
    InputStream open() throws IOException {
        return opener.open();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
