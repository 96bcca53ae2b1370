package io.crosswalk.catalogs;

import java.util.Locale;

/** A byte format that {@link Documents} reads and writes; all are UTF-8. */
public enum Format {
    /** The native format, version 1, in JSON. Holds everything. */
    NATIVE_JSON,
    /** The native format, version 1, in YAML 1.2 (core schema), without anchors, aliases and merge keys. Holds everything. */
    NATIVE_YAML,
    /** One assessment as CSV with the columns {@code id,status}. */
    STATUS_CSV,
    /** One Statement of Applicability as CSV; read only, written as native. */
    APPLICABILITY_CSV,
    /**
     * One company's control list as CSV: a standard of its own, and a mapping set for each standard that it names; read only, written as
     * native.
     */
    CONTROLS_CSV,
    /** A list of evidence as CSV; read only, written as native. */
    EVIDENCE_CSV;

    /** The word that reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
