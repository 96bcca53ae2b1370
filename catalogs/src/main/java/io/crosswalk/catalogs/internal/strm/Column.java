package io.crosswalk.catalogs.internal.strm;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of a mapping table says, and the headers by which it is known: letters and digits alone count, so that line breaks inside a
 * word, hyphens and remarks in parentheses make no difference.
 */
enum Column {
    FOCAL_DOCUMENT("Focal Document", "focaldocumentname", "sourcestandard", "sourceframework", "sourcedocument"),
    FOCAL(
            "Focal Document Element",
            "fde",
            "fde#",
            "fdeid",
            "focalelement",
            "focaldocumentelementid",
            "focaldocumentelementidentifier",
            "focaldocumentelementfde",
            "focalid",
            "source",
            "sourceid",
            "sourcecontrol",
            "sourcecontrolid",
            "sourcerequirement",
            "sourcerequirementid",
            "sourceelement",
            "fromid",
            "from"),
    RATIONALE("Rationale", "strmrationale", "rationalefortherelationship"),
    RELATIONSHIP("Relationship", "strmrelationship", "relationshiptype", "relation", "typeofrelationship"),
    REFERENCE_DOCUMENT(
            "Reference Document", "referencedocumentname", "targetstandard", "targetframework", "targetdocument"),
    REFERENCE(
            "Reference Document Element",
            "rde",
            "rde#",
            "rdeid",
            "referenceelement",
            "referencedocumentelementid",
            "referencedocumentelementidentifier",
            "referencedocumentelementrde",
            "referenceid",
            "target",
            "targetid",
            "targetcontrol",
            "targetcontrolid",
            "targetrequirement",
            "targetrequirementid",
            "targetelement",
            "toid",
            "to"),
    STRENGTH("Strength of Relationship", "strength", "relationshipstrength", "strmstrength"),
    STRENGTH_SCALE("Strength Scale"),
    CONFIDENCE("Confidence"),
    GROUP("Group Identifier", "group", "groupid"),
    GROUP_RELATIONSHIP("Group Relationship"),
    SUCCESSION("Succession"),
    WRITTEN("Relationship as Written"),
    SHARED("In Common"),
    BEYOND_FOCAL("Beyond the Focal Document Element"),
    BEYOND_REFERENCE("Beyond the Reference Document Element"),
    SET("Mapping Set", "set"),
    REMARKS("Comments", "comment", "notes", "note", "remarks", "remark", "strmcomments", "strmnotes");

    private static final Map<String, Column> BY_HEADER = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_HEADER.put(squashed(column.header), column);
            column.others.forEach(other -> BY_HEADER.put(other, column));
        }
    }

    private final String header;
    private final List<String> others;

    Column(String header, String... others) {
        this.header = header;
        this.others = List.of(others);
    }

    /** The header that we write. */
    String header() {
        return header;
    }

    /** The column that a header means; empty if it is none of these. */
    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(squashed(header)));
    }

    /** Letters, digits and {@code #} of a text outside parentheses, in lower case. */
    static String squashed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("_x00[0-9a-fA-F]{2}_", "")
                .replaceAll("\\([^()]{0,60}\\)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#]", "");
    }
}
