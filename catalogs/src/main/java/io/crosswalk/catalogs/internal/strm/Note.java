package io.crosswalk.catalogs.internal.strm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines above a table, or a sheet of general information, say of the mapping set as a whole. */
enum Note {
    SET("Mapping Set", "informativereferenceid"),
    VERSION("Version", "informativereferenceversion", "strmversion"),
    TITLE("Informative Reference Name", "title", "informativereferencetitle"),
    FOCAL(
            "Focal Document",
            "focaldocumentname",
            "focaldocumenttitle",
            "sourcestandard",
            "sourceframework",
            "sourcedocument"),
    FOCAL_VERSION("Focal Document Version"),
    REFERENCE(
            "Reference Document",
            "referencedocumentname",
            "referencedocumenttitle",
            "targetstandard",
            "targetframework",
            "targetdocument"),
    REFERENCE_VERSION("Reference Document Version"),
    KIND("Kind"),
    COMPREHENSIVE("Comprehensive", "comprehensivey/n"),
    READING("Reading"),
    RATIONALE("Rationale"),
    CONFIDENCE("Confidence"),
    STRENGTH_SCALE("Strength Scale"),
    AUTHOR("Reference Developer", "author", "developer", "developedby"),
    DATE("Date", "posteddate", "datepublished"),
    METHOD("Method"),
    SOURCE("Source"),
    LICENCE("Licence", "license"),
    DERIVED_FROM("Derived From");

    private static final Map<String, Note> BY_NAME = new HashMap<>();

    static {
        for (Note note : values()) {
            BY_NAME.put(Column.squashed(note.label), note);
            note.others.forEach(other -> BY_NAME.put(other, note));
        }
    }

    private final String label;
    private final List<String> others;

    Note(String label, String... others) {
        this.label = label;
        this.others = List.of(others);
    }

    /** The name that we write. */
    String label() {
        return label;
    }

    /** The note of a name; empty if it is none of these. */
    static Optional<Note> of(String name) {
        return Optional.ofNullable(BY_NAME.get(Column.squashed(name)));
    }
}
