package io.crosswalk.catalogs;

import io.crosswalk.catalogs.internal.ciso.CisoReader;
import io.crosswalk.catalogs.internal.csv.ApplicabilityReader;
import io.crosswalk.catalogs.internal.csv.ControlsReader;
import io.crosswalk.catalogs.internal.csv.EvidenceReader;
import io.crosswalk.catalogs.internal.csv.StatusReader;
import io.crosswalk.catalogs.internal.csv.StatusWriter;
import io.crosswalk.catalogs.internal.ctid.CtidReader;
import io.crosswalk.catalogs.internal.document.NativeReader;
import io.crosswalk.catalogs.internal.document.NativeWriter;
import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Shape;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Origin;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.catalogs.internal.opencre.OpenCreReader;
import io.crosswalk.catalogs.internal.oscal.OscalReader;
import io.crosswalk.catalogs.internal.oscal.OscalWriter;
import io.crosswalk.catalogs.internal.oscal.Shelf;
import io.crosswalk.catalogs.internal.sheet.Xlsx;
import io.crosswalk.catalogs.internal.sssom.SssomReader;
import io.crosswalk.catalogs.internal.sssom.SssomWriter;
import io.crosswalk.catalogs.internal.strm.StrmReader;
import io.crosswalk.catalogs.internal.strm.StrmWriter;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads and writes documents: standards, mapping sets, assessments, evidence and more as bytes.
 *
 * <p>Thread-safe: nothing is kept between calls. Reading is linear in the bytes and holds the values, not the text.
 */
public final class Documents {
    /** How many characters are looked at to tell a format. */
    private static final int LOOK_AHEAD = 65_536;
    /** How many bytes are looked at to tell a workbook from text. */
    private static final int MAGIC = 4;

    private Documents() {}

    /** Reads a document within the {@linkplain ReadOptions#defaults default} bounds. */
    public static Loaded<Contents> read(Source source) {
        return read(source, ReadOptions.defaults());
    }

    /**
     * Reads a document, and accounts for every entry in it: a requirement, a mapping, an unmapped entry, a status, a
     * piece of evidence, a filing of it, or a rule.
     *
     * <p>Unless the options force a format, it is told from the content, never from the name: JSON starts with <code>{</code> or
     * {@code [}; a status CSV names {@code id} and {@code status} in its first line, a list of evidence {@code id}, {@code kind} and {@code collected}; SSSOM names
     * {@code subject_id}, {@code predicate_id} and {@code object_id} in the first line that does not start with {@code #}; a Statement of Applicability
     * and a control list start with {@code #} and name {@code id} and {@code applicable}, or {@code id} and {@code title}, in the next line
     * that does not; a workbook is a ZIP archive; OpenCRE's CSV names {@code CRE 0}, and a mapping table an element on either side, in one
     * of its first lines; XML is OSCAL; anything else is read as YAML. JSON and YAML are of OSCAL, the Center for
     * Threat-Informed Defense or CISO Assistant if members at the top say so. An entry with an error is
     * left out and reading goes on; broken syntax and a bound that is passed end the document, and what was read until there is kept. A
     * source that cannot be read is an error of code {@code io} in the result; nothing about the document or its source is thrown.
     */
    public static Loaded<Contents> read(Source source, ReadOptions options) {
        Log log = new Log(source.name(), options.limits());
        Pieces pieces = Pieces.NONE;
        try (InputStream in = source.open()) {
            pieces = read(in, options, log);
        } catch (IOException e) {
            log.add(Code.IO.error("cannot read: " + e.getMessage()).at(log.whole()));
        }
        if (log.tally().read() == 0 && log.errors() == 0) {
            log.add(Code.EMPTY_DOCUMENT.error("the document holds no entry").at(log.whole()));
        }
        return Loaded.of(new Contents(pieces), log.diagnostics(), log.tally());
    }

    private static Pieces read(InputStream stream, ReadOptions options, Log log) throws IOException {
        byte[] magic = stream.readNBytes(MAGIC);
        PushbackInputStream in = new PushbackInputStream(stream, MAGIC);
        in.unread(magic);
        Naming naming = new Naming(options.names(), Catalogs.bundled().names(), log);
        Optional<Format> forced = options.format();
        if (forced.isPresent() ? forced.get() == Format.STRM_XLSX : Xlsx.fits(magic) || Xlsx.isOlder(magic)) {
            return workbook(in, naming, options, log);
        }
        Utf8Reader bytes = new Utf8Reader(in, log);
        BufferedReader chars = new BufferedReader(bytes, LOOK_AHEAD);
        String start = start(chars);
        Format format = forced.orElseGet(() -> detect(start.stripLeading()));
        return switch (format) {
            case NATIVE_JSON -> NativeReader.json(chars, bytes, log);
            case NATIVE_YAML -> NativeReader.yaml(chars, bytes, log);
            case STATUS_CSV -> StatusReader.read(chars, bytes, log);
            case APPLICABILITY_CSV -> ApplicabilityReader.read(chars, bytes, log);
            case CONTROLS_CSV ->
                ControlsReader.read(chars, bytes, Catalogs.bundled().names(), log);
            case EVIDENCE_CSV ->
                EvidenceReader.read(chars, bytes, Catalogs.bundled().names(), log);
            case OSCAL_JSON -> OscalReader.json(chars, bytes, shelf(naming), log);
            case OSCAL_YAML -> OscalReader.yaml(chars, bytes, shelf(naming), log);
            case OSCAL_XML -> OscalReader.xml(chars, bytes, shelf(naming), log);
            case STRM_CSV, STRM_XLSX -> StrmReader.csv(chars, bytes, start, naming, options.isReversed(), log);
            case OPENCRE_CSV -> OpenCreReader.read(chars, bytes, naming, log);
            case SSSOM_TSV -> SssomReader.read(chars, bytes, metadata(options, log), naming, log);
            case CISO_YAML -> CisoReader.read(chars, bytes, naming, log);
            case CTID_JSON -> CtidReader.read(chars, bytes, naming, log);
        };
    }

    /** The metadata that stand in a document of their own. */
    private static Node metadata(ReadOptions options, Log log) {
        Node metadata = Node.object();
        if (options.metadata().isPresent()) {
            Source source = options.metadata().get();
            Log beside = new Log(source.name(), options.limits());
            try (InputStream in = source.open()) {
                Utf8Reader bytes = new Utf8Reader(in, beside);
                metadata = SssomReader.metadata(new BufferedReader(bytes), bytes, beside);
            } catch (IOException e) {
                beside.add(Code.IO.error("cannot read: " + e.getMessage()).at(beside.whole()));
            }
            beside.diagnostics().forEach(log::add);
        }
        return metadata;
    }

    private static Shelf shelf(Naming naming) {
        Catalogs bundled = Catalogs.bundled();
        return new Shelf(
                naming,
                bundled.names(),
                id -> Optional.of(id).filter(bundled.standardIds()::contains).map(bundled::standard));
    }

    private static Pieces workbook(InputStream in, Naming naming, ReadOptions options, Log log) throws IOException {
        long most = options.sizeLimit();
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            log.end(Code.TOO_LARGE
                    .error("longer than " + most + " bytes, the limit of this reading")
                    .at(log.whole()));
            return Pieces.NONE;
        }
        if (!Xlsx.fits(bytes)) {
            log.end(Code.SYNTAX
                    .error(
                            Xlsx.isOlder(bytes)
                                    ? "an encrypted workbook, or one older than .xlsx; save it as .xlsx without a password"
                                    : "not a workbook (.xlsx)")
                    .at(log.whole()));
            return Pieces.NONE;
        }
        return StrmReader.xlsx(bytes, () -> Origin.of(log, bytes), naming, options.isReversed(), log);
    }

    /** The first characters, which are read again. */
    private static String start(Reader chars) throws IOException {
        chars.mark(LOOK_AHEAD);
        char[] buffer = new char[LOOK_AHEAD];
        int length = 0;
        try {
            for (int count = 0; count >= 0 && length < LOOK_AHEAD; length += Math.max(count, 0)) {
                count = chars.read(buffer, length, LOOK_AHEAD - length);
            }
        } catch (IOException e) {
            // the reader of the format meets the same failure at the same place, and reports it
        }
        chars.reset();
        return new String(buffer, 0, length);
    }

    private static Format detect(String start) {
        if (start.startsWith("<")) {
            return Format.OSCAL_XML;
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return ofKeys(Shape.ofJson(start), Format.NATIVE_JSON);
        }
        if (SssomReader.fits(start)) {
            return Format.SSSOM_TSV;
        }
        if (ApplicabilityReader.fits(start)) {
            return Format.APPLICABILITY_CSV;
        }
        if (ControlsReader.fits(start)) {
            return Format.CONTROLS_CSV;
        }
        if (EvidenceReader.fits(start)) {
            return Format.EVIDENCE_CSV;
        }
        if (StatusReader.fits(start)) {
            return Format.STATUS_CSV;
        }
        if (OpenCreReader.fits(start)) {
            return Format.OPENCRE_CSV;
        }
        return StrmReader.fits(start) ? Format.STRM_CSV : ofKeys(Shape.ofYaml(start), Format.NATIVE_YAML);
    }

    /** The format whose documents have such members at the top; ours if none has. */
    private static Format ofKeys(Set<String> keys, Format ours) {
        if (OscalReader.fits(keys) && !keys.contains("crosswalk")) {
            return ours == Format.NATIVE_JSON ? Format.OSCAL_JSON : Format.OSCAL_YAML;
        }
        if (CtidReader.fits(keys) && ours == Format.NATIVE_JSON) {
            return Format.CTID_JSON;
        }
        return CisoReader.fits(keys) && ours == Format.NATIVE_YAML ? Format.CISO_YAML : ours;
    }

    /**
     * Writes a document: equal contents give the same bytes, UTF-8 with line feeds, and {@link #read(Source)} gives them back.
     *
     * <p>The stream is flushed, not closed. Extensions come back in compact JSON notation. Places are not written.
     *
     * @return what of the contents the format cannot say and so was left out or said in other words; none for a native format
     * @throws IllegalArgumentException if the format cannot hold the contents, if a text holds half of a surrogate pair, or if an
     *     extension is not JSON or has the name of a known key; part of the document may have been written then
     * @throws IOException if the stream fails
     */
    public static List<Diagnostic> write(Contents contents, Format format, OutputStream target) throws IOException {
        Writer chars = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        List<Diagnostic> lost = List.of();
        try {
            switch (format) {
                case NATIVE_JSON -> NativeWriter.json(contents.pieces(), chars);
                case NATIVE_YAML -> NativeWriter.yaml(contents.pieces(), chars);
                case STATUS_CSV -> StatusWriter.write(contents.pieces(), chars);
                case SSSOM_TSV -> SssomWriter.write(contents.pieces(), chars);
                case OSCAL_JSON -> lost = OscalWriter.json(contents.pieces(), chars);
                case OSCAL_YAML -> lost = OscalWriter.yaml(contents.pieces(), chars);
                case STRM_CSV -> lost = StrmWriter.csv(contents.pieces(), chars);
                case STRM_XLSX -> lost = StrmWriter.xlsx(contents.pieces(), target);
                case APPLICABILITY_CSV, CONTROLS_CSV, EVIDENCE_CSV, OPENCRE_CSV, OSCAL_XML, CISO_YAML, CTID_JSON ->
                    throw new IllegalArgumentException(format + " is read only; write what it holds in another format");
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        chars.flush();
        return List.copyOf(lost);
    }

    /**
     * Writes a document to a file, which is created or replaced once all bytes are known.
     *
     * @return as when writing to a stream
     * @throws IllegalArgumentException as when writing to a stream; the file is untouched then
     * @throws IOException if the file cannot be written
     */
    public static List<Diagnostic> write(Contents contents, Format format, Path target) throws IOException {
        // beside the target, so that it can take its place in one step, and a document need not fit in memory twice
        Path written = Files.createTempFile(target.toAbsolutePath().getParent(), ".crosswalk", ".part");
        try {
            List<Diagnostic> lost;
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(written))) {
                lost = write(contents, format, bytes);
            }
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            return lost;
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
