package io.crosswalk.catalogs.internal.document;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands out characters so that no read ends between the halves of a surrogate pair.
 *
 * <p>The YAML parser (snakeyaml-engine 3.0.1) overruns its buffer when one does.
 */
final class WholePairs extends FilterReader {
    private int held = -1;

    WholePairs(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length < 2) {
            return length == 0 ? 0 : single(target, from);
        }
        int count = 0;
        if (held >= 0) {
            target[from] = (char) held;
            held = -1;
            count = 1;
        }
        int more = in.read(target, from + count, length - count);
        if (more < 0) {
            return count == 0 ? -1 : count;
        }
        count += more;
        if (count > 1 && Character.isHighSurrogate(target[from + count - 1])) {
            count--;
            held = target[from + count];
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return single(one, 0) < 0 ? -1 : one[0];
    }

    private int single(char[] target, int from) throws IOException {
        int next = held >= 0 ? held : in.read();
        held = -1;
        if (next >= 0) {
            target[from] = (char) next;
        }
        return next < 0 ? -1 : 1;
    }
}
