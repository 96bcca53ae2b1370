package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a ZIP archive held in memory, in their order; bounded in number, in inflated bytes, and in how much more they are than the
 * archive. The bounds hold for each walk over it, and for what is passed over too.
 */
final class Archive {
    /** Takes one part; the stream is good until it returns. */
    interface Visitor {
        void part(String name, Part content) throws IOException;
    }

    /** Why an archive was not read to its end. */
    static final class Refusal extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic why;

        Refusal(Diagnostic why) {
            super(why.message());
            this.why = why;
        }

        Diagnostic why() {
            return why;
        }
    }

    private static final int MOST_PARTS = 10_000;
    /** How many times the archive's bytes its parts may be; text of spreadsheets seldom passes thirty. */
    private static final long RATIO = 100;
    /** What may always be inflated, however small the archive. */
    private static final long FREE = 10L << 20;

    private final byte[] bytes;
    private final Log log;
    private final long most;

    Archive(byte[] bytes, Log log) {
        this.bytes = bytes;
        this.log = log;
        this.most = Math.min(log.limits().bytes(), Math.max(FREE, RATIO * bytes.length));
    }

    /** Visits every part once, the first of each name. */
    void walk(Visitor visitor) throws IOException {
        Set<String> seen = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Part part = new Part(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (seen.size() >= MOST_PARTS) {
                    throw new Refusal(Code.LIMIT_EXCEEDED
                            .error("the workbook has more than " + MOST_PARTS + " parts")
                            .at(log.whole()));
                }
                if (seen.add(entry.getName())) {
                    visitor.part(entry.getName(), part);
                }
                part.skip();
            }
        }
    }

    /** The bytes of one part after another. */
    final class Part extends FilterInputStream {
        private long inflated;
        private long sinceProgress;

        private Part(InputStream in) {
            super(in);
        }

        /** Says that what was read so far has been dealt with: only so much may come before the next time. */
        void progress() {
            sinceProgress = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            inflated += Math.max(count, 0);
            sinceProgress += Math.max(count, 0);
            if (inflated > most) {
                throw new Refusal(Code.LIMIT_EXCEEDED
                        .error("the workbook inflates to more than " + most + " bytes: " + RATIO
                                + " times its length, or the limit of this reading")
                        .at(log.whole()));
            }
            if (sinceProgress > 4L * log.limits().text() + Limits.NUMBER + (1 << 16)) {
                throw new Refusal(Code.LIMIT_EXCEEDED
                        .error("a text, name or tag in the workbook is longer than the limit of this reading")
                        .at(log.whole()));
            }
            return count;
        }

        /** Passes over the rest of a part, which counts as inflated. */
        void skip() throws IOException {
            byte[] buffer = new byte[8_192];
            while (read(buffer, 0, buffer.length) >= 0) {
                progress();
            }
            progress();
        }

        /** Nothing: the archive goes on. */
        @Override
        public void close() {}
    }
}
