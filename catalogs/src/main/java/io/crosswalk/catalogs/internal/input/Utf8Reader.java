package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The characters of UTF-8 bytes, without a byte order mark: never replaces a byte, never reads more than the limit and one byte.
 *
 * <p>Why it stopped early stays available as {@link #failure}, since the parsers above wrap exceptions in ways of their own. Not
 * thread-safe.
 */
public final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Log log;
    private final MessageDigest digest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private long read;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private Optional<Diagnostic> failure = Optional.empty();

    /** The characters of a stream; closing the stream stays with the caller. */
    public Utf8Reader(InputStream in, Log log) {
        this.in = in;
        this.log = log;
        this.digest = Origin.sha256();
    }

    /** Why the characters ended before the bytes did; empty if they did not. */
    public Optional<Diagnostic> failure() {
        return failure;
    }

    /**
     * The document's own name, without the folders of the machine it was read on, and the SHA-256 of its bytes, of which it reads what is
     * left; the name alone if they cannot be read to the end, which has been reported.
     */
    public String origin() {
        try {
            while (fill()) {
                bytes.position(bytes.limit());
            }
            return Origin.of(log, digest);
        } catch (IOException e) {
            // what cut the reading short has been reported; the bytes as a whole are not known then
            if (log.errors() == 0) {
                log.add(Code.IO
                        .error("cannot read to the end: " + e.getMessage())
                        .at(log.whole())
                        .then(Diagnostic.Action.REFUSED));
            }
            return Origin.name(log);
        }
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(target, from, taken);
        return taken;
    }

    /** Nothing: the stream belongs to the caller. */
    @Override
    public void close() {}

    /** Decodes some bytes, possibly to no character; false at the end. */
    private boolean decode() throws IOException {
        boolean first = read == 0;
        boolean more = fill();
        if (first && more) {
            skipMark();
        }
        if (!more && ended && !bytes.hasRemaining()) {
            return false;
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        advance();
        if (result.isError() && !chars.hasRemaining()) {
            throw fail(Code.NOT_UTF_8
                    .error(String.format("byte 0x%02x is not UTF-8; save the document as UTF-8", bytes.get()))
                    .at(log.place(line, column)));
        }
        return true;
    }

    /** Reads more bytes behind those not yet decoded; false if there are no more. */
    private boolean fill() throws IOException {
        if (failure.isPresent()) {
            throw new IOException("reading has failed before");
        }
        if (ended) {
            return false;
        }
        bytes.compact();
        try {
            long allowed = Math.min(bytes.remaining(), log.limits().bytes() - read + 1);
            int count = in.read(bytes.array(), bytes.position(), (int) allowed);
            if (count < 0) {
                ended = true;
                return false;
            }
            digest.update(bytes.array(), bytes.position(), count);
            bytes.position(bytes.position() + count);
            read += count;
        } catch (IOException e) {
            throw fail(Code.IO.error("cannot read: " + e.getMessage()).at(log.whole()));
        } finally {
            bytes.flip();
        }
        if (read > log.limits().bytes()) {
            throw fail(Code.TOO_LARGE
                    .error("longer than " + log.limits().bytes() + " bytes, the limit of this reading")
                    .at(log.whole()));
        }
        return true;
    }

    private void skipMark() throws IOException {
        while (bytes.remaining() < 4 && fill()) {
            // a stream may hand out its first bytes one by one
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
        } else if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            throw fail(wrongEncoding("UTF-32"));
        } else if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw fail(wrongEncoding("UTF-16"));
        }
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.remaining() || (bytes.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Diagnostic wrongEncoding(String encoding) {
        return Code.NOT_UTF_8
                .error("the document is " + encoding + "; save it as UTF-8")
                .at(log.place(1, 1));
    }

    private IOException fail(Diagnostic reason) {
        failure = Optional.of(reason);
        return new IOException(reason.message());
    }

    /** Moves the place behind the characters just decoded. */
    private void advance() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' && afterReturn) {
                afterReturn = false;
            } else if (c == '\n' || c == '\r') {
                line++;
                column = 1;
                afterReturn = c == '\r';
            } else {
                column++;
                afterReturn = false;
            }
        }
    }
}
