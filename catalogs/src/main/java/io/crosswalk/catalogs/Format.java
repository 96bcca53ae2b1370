package io.crosswalk.catalogs;

import java.util.Locale;

/** A byte format that {@link Documents} reads or writes; texts are UTF-8. */
public enum Format {
    /** The native format, version 1, in JSON. Holds everything. */
    NATIVE_JSON(true, true),
    /** The native format, version 1, in YAML 1.2 (core schema), without anchors, aliases and merge keys. Holds everything. */
    NATIVE_YAML(true, true),
    /** One assessment as CSV with the columns {@code id,status}. */
    STATUS_CSV(true, true),
    /** One Statement of Applicability as CSV; read only, written as native. */
    APPLICABILITY_CSV(true, false),
    /**
     * One company's control list as CSV: a standard of its own, and a mapping set for each standard that it names; read only, written as
     * native.
     */
    CONTROLS_CSV(true, false),
    /** A list of evidence as CSV; read only, written as native. */
    EVIDENCE_CSV(true, false),
    /**
     * OSCAL in JSON: a catalog as one standard, a mapping collection as mapping sets, a profile as scopes. Written as 1.2.1, a catalog or a
     * mapping collection, what OSCAL has no words for in properties of its own namespace.
     */
    OSCAL_JSON(true, true),
    /** OSCAL in YAML, as {@link #OSCAL_JSON}. */
    OSCAL_YAML(true, true),
    /** OSCAL in XML, as {@link #OSCAL_JSON}; read only. */
    OSCAL_XML(true, false),
    /**
     * Mapping tables as CSV: Set Theory Relationship Mapping (NIST IR 8477, OLIR) in the shapes it has in the wild, and plain lists of pairs
     * under a header. Holds one mapping set when written.
     */
    STRM_CSV(true, true),
    /** The same tables in a workbook (Office Open XML), a sheet for each mapping set. */
    STRM_XLSX(true, true),
    /** The catalogue of OpenCRE with what it is linked to, as CSV; read only, written as native. */
    OPENCRE_CSV(true, false),
    /** One mapping set as a table of SSSOM 1.0: tabs between cells, metadata in the lines above that start with {@code #}, or beside. */
    SSSOM_TSV(true, true),
    /** A library of CISO Assistant in YAML: its frameworks and mapping sets; read only. */
    CISO_YAML(true, false),
    /** Mappings of the Center for Threat-Informed Defense in JSON, as one mapping set to ATT&amp;CK; read only. */
    CTID_JSON(true, false);

    private final boolean readable;
    private final boolean writable;

    Format(boolean readable, boolean writable) {
        this.readable = readable;
        this.writable = writable;
    }

    /** Whether {@link Documents#read(Source)} takes it. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether {@link Documents#write(Contents, Format, java.io.OutputStream)} makes it. */
    public boolean isWritable() {
        return writable;
    }

    /** The word that reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
