package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Diagnostic;
import java.util.Locale;

/** The codes of everything that this module notices; {@code docs/diagnostics.md} explains each to a user. */
public enum Code {
    /** A standard is named by another name than its id. */
    ALIAS_RESOLVED,
    /** A text that must say something is blank. */
    BLANK_TEXT,
    /** A text holds half of a surrogate pair. */
    BROKEN_TEXT,
    /** A row has more or fewer cells than the header. */
    CELL_COUNT,
    /** A number of things is not a whole number of 0 or more. */
    COUNT,
    /** A link or an inserted parameter leads to nothing in the document. */
    DANGLING_LINK,
    /** A requirement is named that its standard does not have. */
    DANGLING_REQUIREMENT,
    /** A standard is needed that is not known. */
    DANGLING_STANDARD,
    /** A date has another form. */
    DATE,
    /** More was noticed than is listed. */
    DIAGNOSTICS_SUPPRESSED,
    /** A header names a column twice. */
    DUPLICATE_COLUMN,
    /** An id of evidence is used twice. */
    DUPLICATE_EVIDENCE,
    /** A piece of evidence is filed on a requirement twice. */
    DUPLICATE_FILING,
    /** An object has a key twice. */
    DUPLICATE_KEY,
    /** A standard has a requirement id twice. */
    DUPLICATE_REQUIREMENT,
    /** A control list relates a control to a requirement twice. */
    DUPLICATE_MAPPING,
    /** A control has two operations. */
    DUPLICATE_OPERATION,
    /** A profile has a phase twice. */
    DUPLICATE_PHASE,
    /** A rule of evidence is replaced twice. */
    DUPLICATE_RULE,
    /** A scope states the same of a thing twice. */
    DUPLICATE_SCOPE_ENTRY,
    /** A document holds a mapping set twice. */
    DUPLICATE_SET,
    /** A document holds a standard twice. */
    DUPLICATE_STANDARD,
    /** A requirement has two statuses. */
    DUPLICATE_STATUS,
    /** There was no entry at all. */
    EMPTY_DOCUMENT,
    /** A list that must have members has none. */
    EMPTY_LIST,
    /** The parts of a piece of evidence do not fit together. */
    EVIDENCE,
    /** An id of evidence has a form that is not allowed. */
    EVIDENCE_ID,
    /** Ids stand in a cell without anything between them. */
    FUSED_IDS,
    /** The rows of a group make no joint cover. */
    GROUP,
    /** A hash is no SHA-256. */
    HASH,
    /** Evidence is not pinned by a hash. */
    HASH_MISSING,
    /** A header lacks the columns of the format. */
    HEADER,
    /** An id was taken for a number, which may have cost it a zero. */
    ID_FROM_NUMBER,
    /** The bytes cannot be read. */
    IO,
    /** A standard or mapping set is left out with all its entries. */
    ITEM_REFUSED,
    /** A bound of the reading was passed. */
    LIMIT_EXCEEDED,
    /** A blank cell stands for the one above it. */
    MERGED_CELL,
    /** An object lacks a member. */
    MISSING_FIELD,
    /** A word is recognized in spite of its spelling. */
    MISSPELT_WORD,
    /** A requirement is contained in its parent in another way than a sibling. */
    MIXED_HIERARCHY,
    /** A format has no words for something. */
    NOT_EXPRESSIBLE,
    /** The bytes are not UTF-8. */
    NOT_UTF_8,
    /** A row of a mapping table relates nothing. */
    NOTHING_CLAIMED,
    /** The document is of a draft or an earlier release of OSCAL. */
    OSCAL_DIALECT,
    /** A requirement does not follow its parent. */
    PARENT_ORDER,
    /** A period has another form, or is no time at all. */
    PERIOD,
    /** A period ends before it begins. */
    PERIOD_ORDER,
    /** A phase's id has a form that is not allowed. */
    PHASE_ID,
    /** A phase comes after one that is not earlier. */
    PHASE_ORDER,
    /** A mapping set names no author. */
    PROVENANCE_MISSING,
    /** A range of ids was written out, or cannot be. */
    RANGE,
    /** A row does not say how a control relates to a requirement. */
    RELATIONSHIP_MISSING,
    /** A list of distinct members has one twice. */
    REPEATED_MEMBER,
    /** The parts of an attestation report do not fit together. */
    REPORT,
    /** A requirement id has a form that is not allowed. */
    REQUIREMENT_ID,
    /** An entry of responsibilities does not fit the others. */
    RESPONSIBILITY,
    /** A role has a form that is not allowed. */
    ROLE,
    /** Evidence does not say where it was taken. */
    SCOPE_MISSING,
    /** A mapping set's id has a form that is not allowed. */
    SET_ID,
    /** A cell names several elements. */
    SEVERAL_IDS,
    /** A sheet of a workbook holds no table. */
    SHEET,
    /** A standard is known by no name: an id is made of the one in the document. */
    STANDARD_GUESSED,
    /** A standard's id has a form that is not allowed. */
    STANDARD_ID,
    /** A row does not say how far evidence reaches for a requirement. */
    SUFFICIENCY_MISSING,
    /** A standard is said to replace itself. */
    SUPERSEDES_ITSELF,
    /** The syntax is broken. */
    SYNTAX,
    /** The document is longer than the bound of the reading. */
    TOO_LARGE,
    /** Something follows the end of the document. */
    TRAILING_CONTENT,
    /** A column is not one of the format. */
    UNKNOWN_COLUMN,
    /** A key is not one of the format. */
    UNKNOWN_KEY,
    /** A document uses a prefix and does not say what it stands for. */
    UNKNOWN_PREFIX,
    /** A section starts at no requirement. */
    UNKNOWN_ROOT,
    /** A word is not one of those allowed. */
    UNKNOWN_WORD,
    /** The document does not say which version of the format it has. */
    VERSION_MISSING,
    /** The document has a version of the format that is not read. */
    VERSION_UNSUPPORTED,
    /** A number of weeks, or a range of them, cannot be one. */
    WEEKS,
    /** A value is of another type. */
    WRONG_TYPE,
    /** An anchor, alias or merge key of YAML. */
    YAML_REFERENCE,
    /** A zone has no name that is known. */
    ZONE;

    /** An error of this code. */
    public Diagnostic error(String message) {
        return Diagnostic.error(toString(), message);
    }

    /** A warning of this code. */
    public Diagnostic warning(String message) {
        return Diagnostic.warning(toString(), message);
    }

    /** A notice of this code. */
    public Diagnostic info(String message) {
        return Diagnostic.info(toString(), message);
    }

    /** The code, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
