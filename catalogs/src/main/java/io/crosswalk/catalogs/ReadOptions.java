package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;

import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.standard.StandardId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a reading takes, in which format, and what names in the document mean; immutable.
 *
 * <p>Every bound can be changed but one: a number has at most 1,000 characters. A document beyond a bound is read up to it, and an error
 * says so.
 */
public final class ReadOptions {
    private static final int DEEPEST = 1_000;
    private static final ReadOptions DEFAULTS = new ReadOptions(
            new Limits(256L << 20, 64, 1_000_000, 1_000), Optional.empty(), Map.of(), false, Optional.empty());

    private final Limits limits;
    private final Optional<Format> format;
    private final Map<String, StandardId> names;
    private final boolean reversed;
    private final Optional<Source> metadata;

    private ReadOptions(
            Limits limits,
            Optional<Format> format,
            Map<String, StandardId> names,
            boolean reversed,
            Optional<Source> metadata) {
        this.limits = limits;
        this.format = format;
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        this.reversed = reversed;
        this.metadata = metadata;
    }

    private ReadOptions with(Limits others) {
        return new ReadOptions(others, format, names, reversed, metadata);
    }

    /** 256 MiB, 64 levels, 1,000,000 characters a text, 1,000 diagnostics; the format is detected. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** These options with a limit of the document's length in bytes, at least 1; default 256 MiB. */
    public ReadOptions sizeLimit(long bytes) {
        require(bytes >= 1, "size limit", bytes);
        return with(new Limits(bytes, limits.depth(), limits.text(), limits.diagnostics()));
    }

    /** These options with a limit of how deep arrays and objects nest, 1 to 1,000; default 64. */
    public ReadOptions nestingDepth(int levels) {
        require(levels >= 1 && levels <= DEEPEST, "nesting depth", levels);
        return with(new Limits(limits.bytes(), levels, limits.text(), limits.diagnostics()));
    }

    /** These options with a limit of the length of one text or key, in UTF-16 units, at least 1; default 1,000,000. */
    public ReadOptions textLength(int units) {
        require(units >= 1, "text length", units);
        return with(new Limits(limits.bytes(), limits.depth(), units, limits.diagnostics()));
    }

    /**
     * These options with a limit of how many diagnostics are kept, at least 1; default 1,000. Further ones are counted, and a last
     * diagnostic gives their number, with the severity of the gravest of them. What ends the reading too early is always kept.
     */
    public ReadOptions diagnosticsKept(int most) {
        require(most >= 1, "number of diagnostics", most);
        return with(new Limits(limits.bytes(), limits.depth(), limits.text(), most));
    }

    /** These options with a format, whatever the content looks like; default detected from the content. */
    public ReadOptions format(Format forced) {
        return new ReadOptions(limits, Optional.of(forced), names, reversed, metadata);
    }

    /**
     * These options with the standard that a name in the document means, however else it might be understood; the name of a file or sheet
     * counts where the document names no standard. Adds to the names given.
     */
    public ReadOptions calling(String name, StandardId standard) {
        require(!name.isBlank(), "name of a standard", 0);
        Map<String, StandardId> more = new LinkedHashMap<>(names);
        more.put(name, requireNonNull(standard, "standard"));
        return new ReadOptions(limits, format, more, reversed, metadata);
    }

    /**
     * These options for spreadsheets whose relationship reads from the reference document to the focal one: it is turned before it is
     * taken. Default false, as NIST IR 8477 has it.
     */
    public ReadOptions reversed(boolean fromReferenceToFocal) {
        return new ReadOptions(limits, format, names, fromReferenceToFocal, metadata);
    }

    /**
     * These options with a document that holds the metadata of an SSSOM table, in YAML; what the table says itself goes before. Default none.
     * No other format reads it.
     */
    public ReadOptions metadata(Source yaml) {
        return new ReadOptions(limits, format, names, reversed, Optional.of(yaml));
    }

    private static void require(boolean holds, String what, long value) {
        if (!holds) {
            throw new IllegalArgumentException("not a " + what + ": " + value);
        }
    }

    /** The longest document, in bytes. */
    public long sizeLimit() {
        return limits.bytes();
    }

    /** The deepest nesting of arrays and objects. */
    public int nestingDepth() {
        return limits.depth();
    }

    /** The longest text or key, in UTF-16 units. */
    public int textLength() {
        return limits.text();
    }

    /** How many diagnostics are kept. */
    public int diagnosticsKept() {
        return limits.diagnostics();
    }

    /** The format, if it is not to be detected. */
    public Optional<Format> format() {
        return format;
    }

    /** The standards that names mean, in the order given. */
    public Map<String, StandardId> names() {
        return names;
    }

    /** Whether relationships read from the reference document to the focal one. */
    public boolean isReversed() {
        return reversed;
    }

    /** The document that holds the metadata of an SSSOM table; empty if none was given. */
    public Optional<Source> metadata() {
        return metadata;
    }

    Limits limits() {
        return limits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions that
                && limits.equals(that.limits)
                && format.equals(that.format)
                && names.equals(that.names)
                && reversed == that.reversed
                && metadata.equals(that.metadata);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limits, format, names, reversed, metadata);
    }

    /** Every option. */
    @Override
    public String toString() {
        return limits
                + format.map(f -> ", " + f).orElse("")
                + (names.isEmpty() ? "" : ", calling " + names)
                + (reversed ? ", reversed" : "")
                + metadata.map(source -> ", metadata " + source.name()).orElse("");
    }
}
